"""A later export is recognised by its name or its columns, and by whom it names."""

from dataclasses import replace

import pytest

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.refreshing.source import Claim
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import SourceId
from tests.unit.exchange.refreshing.exports import FIRST, HEADER, brought_in, export

PLAN = brought_in(*FIRST, name="resellers.csv")
RESELLERS = SourceId("partners:resellers")


def is_refresh(found: ImportCheck) -> bool:
    assert (found.source.record is None) == ("refreshes" not in {note.code for note in found.notes})
    return found.source.record is PLAN.imports[RESELLERS]


@pytest.mark.parametrize(
    "name",
    [
        "resellers.csv",
        "Resellers_2026-02-01.xlsx",
        "resellers (2).csv",
        "20260201 resellers v3 final.csv",
        "resellers - Copy.csv",
    ],
)
def test_dates_and_numbers_in_a_name_do_not_matter(name: str) -> None:
    found = export(*FIRST[:2], plan=PLAN, name=name, header=HEADER)
    assert is_refresh(found)
    assert found.source.is_complete
    assert enter(PLAN, found).imports[RESELLERS].name == name


def test_of_another_name_it_has_the_same_columns_and_names_at_least_half() -> None:
    assert is_refresh(export(*FIRST[:2], plan=PLAN, name="accounts.csv"))
    assert not is_refresh(export(*FIRST[:1], plan=PLAN, name="accounts.csv"))
    assert not is_refresh(
        export("A1|Acme", "A2|Borg", plan=PLAN, name="accounts.csv", header="external_id|name")
    )


def test_a_list_of_the_same_name_that_names_nobody_of_the_last_is_another_one() -> None:
    found = export("B1|Other||||||", plan=PLAN, name="resellers.csv")
    assert not is_refresh(found)
    after = enter(PLAN, found)
    assert [*after.imports] == [RESELLERS, "partners:resellers-2"]
    again = export("B1|Other||||||", plan=after, name="resellers.csv")
    assert (again.source.id, again.items) == ("partners:resellers-2", ())


def test_lists_of_another_kind_are_other_lists() -> None:
    header = "partner|cpm"
    found = export("A1|ana", plan=PLAN, name="resellers.csv", header=header, kind=ListKind.ASSIGNMENTS)
    assert found.source.id == "assignments:resellers"
    assert not is_refresh(found)


def test_a_name_without_letters_is_called_a_list() -> None:
    assert export(*FIRST, plan=replace(PLAN, imports={}), name="2026-01.csv").source.id == "partners:list"


def test_which_list_it_is_can_be_said() -> None:
    assert is_refresh(export("B1|Other||||||", plan=PLAN, name="x.csv", claim=Claim(source=RESELLERS)))
    assert not is_refresh(export(*FIRST, plan=PLAN, name="resellers.csv", claim=Claim(is_new=True)))


def test_a_list_that_the_plan_does_not_know_cannot_be_claimed() -> None:
    with pytest.raises(
        InputError, match=r'No list of partners called "dealers".*name one of partners:resellers'
    ):
        export(*FIRST, plan=PLAN, claim=Claim(source=SourceId("dealers")))
    with pytest.raises(InputError, match=r"No list of team called .*import it as a new list"):
        export("Ana", plan=PLAN, header="name", kind=ListKind.TEAM, claim=Claim(source=RESELLERS))


def test_it_is_said_what_the_list_is_compared_with() -> None:
    (note,) = (note for note in export(*FIRST, plan=PLAN).notes if note.code == "refreshes")
    assert note.sentence == "A later export of resellers.csv, compared with what that said on 2026-01-05."
    plan = brought_in(*FIRST, now=None)
    (note,) = (note for note in export(*FIRST, plan=plan).notes if note.code == "refreshes")
    assert note.sentence.endswith("on an earlier day.")


def test_the_record_tells_when_the_list_last_said_something_new() -> None:
    record = PLAN.imports[RESELLERS]
    assert (record.name, record.imported_at.day) == ("resellers.csv", 5)
    later = enter(PLAN, export(*FIRST[:3], plan=PLAN, name="resellers-2.csv"))
    assert (later.imports[RESELLERS].name, later.imports[RESELLERS].imported_at.day) == ("resellers-2.csv", 6)
    same = export(*FIRST, plan=PLAN, name="resellers-3.csv")
    assert enter(PLAN, same) is PLAN
