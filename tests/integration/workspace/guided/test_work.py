"""The work of the guided import on real files: reading, letters in doubt, joining, trying out, checking."""

from dataclasses import replace
from pathlib import Path

import pytest

from cpm_planner.exchange.recipe.run import enter_recipe
from cpm_planner.model.errors import InputError
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.guided.draft import PastedRange, PreparedList
from cpm_planner.workspace.guided.tables import PackedTable
from cpm_planner.workspace.guided.work import (
    TRIED_ROWS,
    ListToCheck,
    check_lists,
    knowledge_of,
    prepare_list,
    propose_for,
    propose_join_of,
    read_source,
    try_list,
)
from cpm_planner.workspace.importing import ListKind, ListSource
from cpm_planner.workspace.jobs import Quiet
from tests.builders import JANUARY

DATA = Path(__file__).parents[4] / "tests" / "data" / "adventure-works"


def _table(name: str) -> PackedTable:
    return read_source(Quiet(), ListSource(DATA / name)).table


def _lists(folder: Path) -> list[ListToCheck]:
    """Prepare the team, and partners with what is joined to them."""
    tables = {key: _table(f"{key}.csv") for key in ("resellers", "owners", "team", "Sales")}
    numbers = dict(enumerate(tables))
    numbered = {number: tables[name] for number, name in numbers.items()}
    proposed = propose_for(Quiet(), numbered, numbers, ListKind.PARTNERS)
    joins = [(each.join, numbered[number]) for number, each in proposed.items() if each.join is not None]
    knowledge = knowledge_of(new_plan(JANUARY), folder)
    team, of_team = prepare_list(Quiet(), tables["team"], [], ListKind.TEAM, knowledge)
    partners, mapping = prepare_list(Quiet(), tables["resellers"], joins, ListKind.PARTNERS, knowledge)
    return [ListToCheck(ListKind.TEAM, team, of_team), ListToCheck(ListKind.PARTNERS, partners, mapping)]


def test_lists_are_checked_one_after_the_other(tmp_path: Path) -> None:
    plan = new_plan(JANUARY)
    checked = check_lists(Quiet(), _lists(tmp_path), plan)
    assert [each.check.counts.new for each in checked.lists] == [10, 14]
    assert [report.name for report in checked.lists[1].joins] == ["owners", "Sales"]
    after = enter_recipe(plan, checked)
    assert len(after.assignments) == 14


def test_the_first_rows_are_tried_without_the_rest(tmp_path: Path) -> None:
    team, partners = _lists(tmp_path)
    head = replace(partners.prepared.table, blocks=())
    tried = try_list(Quiet(), [team], replace(partners, prepared=PreparedList(head)), new_plan(JANUARY))
    assert len(tried.lists[-1].check.verdicts) == min(14, TRIED_ROWS)
    assert len(tried.lists[-1].check.change.assignments) == 14


def test_partners_of_the_plan_are_tried_as_if_they_were_new(tmp_path: Path) -> None:
    team, partners = _lists(tmp_path)
    plan = enter_recipe(new_plan(JANUARY), check_lists(Quiet(), [team, partners], new_plan(JANUARY)))
    tried = try_list(Quiet(), [team], partners, plan)
    assert tried.lists[-1].check.counts.new == 14


def test_a_join_is_proposed_for_a_list_that_was_chosen() -> None:
    proposed = propose_join_of(Quiet(), _table("resellers.csv"), _table("Sales.csv"), "orders")
    assert proposed.join is not None
    assert proposed.join.name == "orders"


def test_a_pasted_range_is_read() -> None:
    read = read_source(Quiet(), PastedRange("Name\tCity\nAcme\tMalmö\n", "Pasted cells"))
    assert (read.table.source, read.table.head.rows) == ("Pasted cells", [("Acme", "Malmö")])
    assert read.sheets == ()


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_source(Quiet(), ListSource(tmp_path / "missing.csv"))


def test_letters_in_doubt_come_with_lines_to_tell_them_by(tmp_path: Path) -> None:
    path = tmp_path / "kunden.csv"
    path.write_bytes(("Name;Ort\n" + "x" * 80 + " Müller;Köln\n" * 3).encode("cp1252"))
    first, *others = read_source(Quiet(), ListSource(path)).encodings
    assert (first.encoding, first.title) == ("cp1252", "Western European (Windows)")
    assert any("Müller" in line for line in first.lines)
    assert {each.encoding for each in others} >= {"cp850", "cp1250"}


def test_text_in_utf_8_leaves_no_doubt() -> None:
    read = read_source(Quiet(), ListSource(DATA / "resellers.csv"))
    assert read.encodings == ()
