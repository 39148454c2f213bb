"""Charters, scorecards and the model advisor on the command line."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.plans import edited
from cpm_planner.formatting.language import ENGLISH, spoken
from cpm_planner.workspace.opening import look_into
from tests.integration.commands.conftest import Command

RULES = """
[[rules]]
column = "name"
equals = "Acme"
mix = { sell_to = 100 }

[[rules]]
column = "region"
equals = "South"
answers = { calls = "usually" }
"""


def test_charters_come_as_one_pdf(plan: Path, tmp_path: Path, command: Command, qapp: object) -> None:
    assert qapp is not None
    answer = command("charters", plan, tmp_path / "out", "--json")
    (written,) = answer.json
    assert (answer.code, written) == (0, str(tmp_path / "out" / "role-charters.pdf"))
    assert Path(written).read_bytes().startswith(b"%PDF")


def test_charters_come_as_a_word_file_a_cpm(plan: Path, tmp_path: Path, command: Command) -> None:
    answer = command("charters", plan, tmp_path / "out", "--format", "docx", "--paper", "Letter")
    assert answer.out == f"Wrote 2 role charters to {tmp_path / 'out'}.\n"
    document = Document(str(tmp_path / "out" / "Ana Lima.docx"))
    assert document.paragraphs[0].text == "Ana Lima"
    assert document.sections[0].page_height.mm == pytest.approx(279.4, abs=0.1)


def test_charters_are_written_in_the_language_asked_for(plan: Path, tmp_path: Path, command: Command) -> None:
    command("charters", plan, tmp_path / "out", "--format", "docx", "--language", "de")
    texts = [each.text for each in Document(str(tmp_path / "out" / "Ana Lima.docx")).paragraphs]
    assert {"Zweck", "Zeitbudget", "Erfolgskriterien"} <= {*texts}
    assert spoken() == ENGLISH


def test_a_plan_without_cpms_has_no_charters(tmp_path: Path, command: Command) -> None:
    command("new", tmp_path / "empty.cpmplan")
    answer = command("charters", tmp_path / "empty.cpmplan", tmp_path / "out")
    assert answer.code == ExitCode.INPUT_REFUSED
    assert "There is nobody to write a charter for" in answer.err
    assert not (tmp_path / "out").exists()


def test_the_scorecard_of_one_cpm(plan: Path, command: Command) -> None:
    (card,) = command("scorecard", plan, "--cpm", "S-7", "--json").json
    assert card["name"] == "Ana Lima"
    assert sum(line["weight_percent"] for line in card["criteria"]) == 100
    assert {line["model"] for line in card["criteria"]} == {"sell_to", "sell_through", "sell_with"}


@pytest.mark.parametrize(("by", "names"), [("role-type", 5), ("region", 2), ("cpm", 2)])
def test_scorecards_of_all(plan: Path, command: Command, by: str, names: int) -> None:
    assert len(command("scorecard", plan, "--by", by, "--json").json) == names


def test_scorecards_for_people(plan: Path, command: Command) -> None:
    told = command("scorecard", plan).out
    assert "at least" in told
    assert "Ben Okoro (S-8): no tagged partners, so that no criteria follow" in told


def test_a_scorecard_has_room_for_every_sales_model(plan: Path, command: Command) -> None:
    answer = command("scorecard", plan, "--most", "2")
    assert (answer.code, "3 or more" in answer.err) == (ExitCode.WRONG_USAGE, True)


def test_an_unknown_cpm_is_named(plan: Path, command: Command) -> None:
    answer = command("scorecard", plan, "--cpm", "Zoe")
    assert (answer.code, "There is no such CPM (Zoe)" in answer.err) == (ExitCode.INPUT_REFUSED, True)


def test_advice_is_shown_and_then_applied(plan: Path, tmp_path: Path, command: Command) -> None:
    rules = tmp_path / "advice.toml"
    rules.write_text(RULES)
    words = ("advise", plan, "--rules", rules, "--tagged-too")
    before = look_into(plan)
    told = command(*words, "--dry-run").out
    assert "3 partners would be tagged; the rules say nothing of 1." in told
    assert look_into(plan) == before
    advised = command(*words, "--json").json
    assert [each["rules"] for each in advised[:2]] == [[1], [2]]
    after = {partner.name: partner.mix for partner in look_into(plan).plan.partners.values()}
    assert after["Acme"].sell_to == after["Cyan"].sell_with == 10_000


def test_rules_that_cannot_be_read_are_named(plan: Path, tmp_path: Path, command: Command) -> None:
    answer = command("advise", plan, "--rules", tmp_path / "none.toml")
    assert (answer.code, "The rules could not be read" in answer.err) == (ExitCode.INPUT_REFUSED, True)


def test_calendars_come_as_a_file_a_cpm(plan: Path, tmp_path: Path, command: Command) -> None:
    answer = command("calendar", plan, tmp_path / "out", "--json")
    assert answer.code == ExitCode.DONE
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Ana Lima.ics", "Ben Okoro.ics"]
    assert len(answer.json["S-7"]) == 12


def test_the_calendar_of_one_cpm(plan: Path, tmp_path: Path, command: Command) -> None:
    answer = command("calendar", plan, tmp_path / "out", "--cpm", "Ana Lima")
    assert answer.out == f"Wrote 1 calendar to {tmp_path / 'out'}.\n"


def test_months_without_time_need_a_person(plan: Path, tmp_path: Path, command: Command) -> None:
    with edited(plan) as open_plan:
        half = {key: replace(cpm, fte_percent=20) for key, cpm in open_plan.session.plan.cpms.items()}
        open_plan.session.apply("Halve", lambda before: replace(before, cpms=half))
    answer = command("calendar", plan, tmp_path / "out")
    assert answer.code == ExitCode.NEEDS_A_PERSON
    assert "months have more to do than time:" in answer.out
