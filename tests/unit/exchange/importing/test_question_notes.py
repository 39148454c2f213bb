"""Open questions as comments behind a mapping: without their marks they are decisions of it."""

import tomllib

from cpm_planner.exchange.importing.question_notes import notes_on
from cpm_planner.exchange.importing.questions import NO_QUESTIONS
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.mapping.mapping_file import parse_mapping
from tests.builders import a_cpm, a_plan
from tests.unit.exchange.importing.lists import a_list, checked

TABLE = a_list(
    "external_id|name|city|tier|models|cpm_name",
    '1|Acme "GmbH|Lyon|Wood|box;crate|Lima, Ana',
    '2|ACME" Ltd|Lyon|Gold|box|House',
)


def test_nothing_open_is_nothing_said() -> None:
    assert notes_on(NO_QUESTIONS) == ""


def test_questions_become_decisions_by_taking_the_marks_away() -> None:
    plan = a_plan(cpms=[a_cpm("ana", name="Ana Lima")])
    found = checked(TABLE, ListKind.PARTNERS, plan, unknown_owners=UnknownOwners.CREATE)
    notes = notes_on(found.questions)
    assert tomllib.loads(notes) == {}
    lines = [line.removeprefix("# ") for line in notes.splitlines() if "To be decided" not in line]
    decided = tomllib.loads("\n".join(lines))
    assert decided["values"] == {
        "models": {"equals": {"box": "", "crate": ""}},
        "tier": {"equals": {"Wood": ""}},
    }
    assert decided["owners"] == {"same_as": {"House": "", "Lima, Ana": "ana"}}
    assert decided["duplicates"] == {"same": [["1", "2"]]}
    text = '[columns]\nname = "name"\n' + "\n".join(lines[lines.index("[owners.same_as]") :])
    assert parse_mapping(text, ListKind.PARTNERS).decisions.same == (("1", "2"),)
