"""The import under way: files come and go, and what depends on them follows."""

from dataclasses import replace
from pathlib import Path

import pytest

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.guided.draft import (
    DraftFile,
    ImportDraft,
    PastedRange,
    PreparedList,
    Purpose,
    ReadSource,
)
from cpm_planner.workspace.importing import ListKind, ListSource, Mapping
from cpm_planner.workspace.joining import Brought, Join
from cpm_planner.workspace.refreshing import NOTHING_MENDED, Claim, Mending
from tests.unit.workspace.guided.tables_in_memory import a_packed_table

PARTNERS = Purpose(ListKind.PARTNERS)
JOIN = Join("orders", (("Id", "Id"),), (Brought("Sales"),))


def _prepared(file: DraftFile) -> DraftFile:
    table = a_packed_table("Id", ("1",))
    return replace(file, read=ReadSource(table), prepared=PreparedList(table), mapping=Mapping())


def _two_files() -> ImportDraft:
    """Give a list of partners, ready, with orders joined to it."""
    draft = ImportDraft().adding([ListSource(Path("partners.csv")), ListSource(Path("orders.csv"))])
    draft = draft.changing(1, lambda file: replace(_prepared(file), purpose=PARTNERS))
    read = ReadSource(a_packed_table("Id|Sales", ("1", 5)))
    return draft.changing(2, lambda file: replace(file, read=read, purpose=Purpose(joined_to=1), join=JOIN))


def test_files_get_keys_of_their_own_and_none_is_taken_twice() -> None:
    one, two = ListSource(Path("a.csv")), ListSource(Path("b.csv"))
    draft = ImportDraft().adding([one, one, two]).without(1).adding([one, two])
    assert [(each.key, each.name) for each in draft.files] == [(2, "b.csv"), (3, "a.csv")]


def test_pasted_ranges_are_told_apart_by_what_they_hold() -> None:
    draft = ImportDraft().adding([PastedRange("Name\nA", "Pasted"), PastedRange("Name\nB", "Pasted 2")])
    assert [each.stem for each in draft.files] == ["Pasted", "Pasted 2"]


def test_a_file_that_is_not_there_is_asked_for_in_vain() -> None:
    with pytest.raises(KeyError):
        ImportDraft().file(1)


def test_lists_enter_with_the_team_first() -> None:
    draft = ImportDraft().adding(ListSource(Path(name)) for name in ("who.csv", "partners.csv", "team.csv"))
    kinds = (ListKind.ASSIGNMENTS, ListKind.PARTNERS, ListKind.TEAM)
    for key, kind in enumerate(kinds, start=1):
        draft = draft.changing(key, lambda file, kind=kind: replace(_prepared(file), purpose=Purpose(kind)))
    assert [each.name for each in draft.lists] == ["team.csv", "partners.csv", "who.csv"]


def test_joined_files_are_those_of_lists() -> None:
    draft = _two_files()
    assert [each.name for each in draft.joined] == ["orders.csv"]
    assert draft.is_read


def test_a_file_that_was_refused_holds_up_nothing() -> None:
    refusal = InputError(code="broken", what="It is broken")
    draft = _two_files().adding([ListSource(Path("broken.xlsx"))])
    assert not draft.is_read
    draft = draft.changing(3, lambda file: replace(file, refusal=refusal))
    assert draft.is_read
    assert [each.name for each in draft.usable] == ["partners.csv", "orders.csv"]


def test_another_join_has_the_list_prepared_anew() -> None:
    draft = _two_files().with_join(2, replace(JOIN, name="sales"))
    assert draft.file(1).prepared is None
    assert draft.file(1).mapping == Mapping()


def test_reading_a_joined_file_anew_has_its_list_prepared_anew() -> None:
    draft = _two_files().reading_anew(2, ListSource(Path("orders.csv"), separator=";"))
    assert draft.file(2).is_waiting
    assert draft.file(1).prepared is None
    assert draft.file(2).join == JOIN


def test_removing_a_joined_file_leaves_its_list() -> None:
    draft = _two_files().without(2)
    assert [each.name for each in draft.lists] == ["partners.csv"]
    assert draft.file(1).prepared is None


def test_removing_a_list_leaves_out_what_was_joined_to_it() -> None:
    draft = _two_files().without(1)
    assert draft.file(2).purpose == Purpose()
    assert draft.file(2).purpose is not None
    assert draft.file(2).purpose.is_none


def test_a_list_that_is_a_list_no_more_lets_go_of_its_joined_files() -> None:
    draft = _two_files().with_purpose(1, Purpose())
    assert draft.file(2).purpose == Purpose()
    assert draft.file(2).join is None


def test_another_kind_of_list_keeps_its_joined_files_but_not_its_mapping() -> None:
    draft = _two_files().with_purpose(1, Purpose(ListKind.TEAM))
    assert draft.file(2).join == JOIN
    assert draft.file(1).mapping is None


def test_a_mapping_leaves_everything_else_as_it_is() -> None:
    draft = _two_files().with_mapping(1, Mapping(numbers="de"))
    assert draft.file(1).mapping == Mapping(numbers="de")
    assert draft.file(1).prepared is not None


def test_a_file_read_in_another_way_lets_go_of_what_was_mended() -> None:
    mending, claim = Mending().skipping([2]), Claim(is_new=True)
    draft = _two_files().changing(1, lambda each: replace(each, mending=mending, claim=claim))
    again = draft.reading_anew(1, ListSource(Path("partners.csv"), separator=";")).file(1)
    assert again.mending == NOTHING_MENDED
    assert again.claim == claim
