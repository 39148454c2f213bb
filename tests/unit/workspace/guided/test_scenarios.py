"""Several lists are checked against several scenarios and entered into all of them as one step."""

from dataclasses import replace

import pytest

from cpm_planner.edit.scenarios import copy_scenario, new_document
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.workspace.guided.draft import PreparedList
from cpm_planner.workspace.guided.scenarios import check_others, enter_lists
from cpm_planner.workspace.guided.tables import packed
from cpm_planner.workspace.guided.work import ListToCheck, check_lists, try_list
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.refreshing import Claim, Mending
from cpm_planner.workspace.session import Session
from tests.unit.exchange.importing.lists import a_list, by_name
from tests.unit.exchange.refreshing.exports import EMPTY, FIRST, HEADER, with_line
from tests.unit.workspace.shelf import Shelf

CURRENT, COPY = ScenarioId("current"), ScenarioId("scenario-1")


def a_list_to_check(*rows: str) -> ListToCheck:
    table = a_list(HEADER, *rows)
    mapping = by_name(table, unknown_owners=UnknownOwners.CREATE)
    return ListToCheck(ListKind.PARTNERS, PreparedList(packed(table)), mapping)


def a_session() -> Session:
    """Open two scenarios, each with the first export."""
    document = new_document(EMPTY)
    session = Session(document, Shelf(document))
    found = check_lists(Quiet(), [a_list_to_check(*FIRST)], session.plan)
    enter_lists(session, {CURRENT: found})
    session.apply_to_document("Copy", copy_scenario(CURRENT, "Plan B"))
    session.switch(CURRENT)
    return session


def test_a_first_import_is_called_so() -> None:
    document = new_document(EMPTY)
    session = Session(document, Shelf(document))
    enter_lists(session, {CURRENT: check_lists(Quiet(), [a_list_to_check(*FIRST)], session.plan)})
    assert session.undo_label == "Import 4 partners from list.csv"


def test_a_later_export_enters_all_scenarios_as_one_step() -> None:
    session = a_session()
    before = session.document
    lists = [a_list_to_check(*with_line("|200|", "|250|"))]
    first = check_lists(Quiet(), lists, session.plan)
    others = check_others(Quiet(), lists, first, {COPY: before.scenarios[COPY].plan})
    enter_lists(session, {CURRENT: first, **others})
    assert session.undo_label == "Refresh 1 partner from list.csv in 2 scenarios"
    revenues = [
        {each.revenue_cents for each in scenario.plan.partners.values()}
        for scenario in session.document.scenarios.values()
    ]
    assert all(25_000 in each for each in revenues)
    session.undo()
    assert session.document == before


def test_what_a_list_is_taken_for_holds_in_the_other_scenarios() -> None:
    session = a_session()
    lists = [replace(a_list_to_check(*FIRST), claim=Claim(is_complete=False))]
    first = check_lists(Quiet(), lists, session.plan)
    others = check_others(
        Quiet(), lists, first, {COPY: session.document.scenarios[COPY].plan, CURRENT: EMPTY}
    )
    assert others[COPY].lists[0].check.source.id == first.lists[0].check.source.id
    assert others[COPY].lists[0].check.source.record is not None
    assert others[CURRENT].lists[0].check.source.record is None


def test_nothing_enters_when_one_scenario_has_moved_on() -> None:
    session = a_session()
    lists = [a_list_to_check(*with_line("|200|", "|250|"))]
    first = check_lists(Quiet(), lists, session.plan)
    stale = check_others(Quiet(), lists, first, {COPY: session.document.scenarios[COPY].plan})
    changed = {
        key: replace(each, revenue_cents=each.revenue_cents + 1)
        for key, each in session.plan.partners.items()
    }
    scenario = session.document.scenarios[COPY]
    moved = replace(scenario, plan=replace(scenario.plan, partners=changed))
    session.apply_to_document("Move", lambda document: document.with_scenario(moved))
    before = session.document
    with pytest.raises(InputError, match="changed in the plan"):
        enter_lists(session, {CURRENT: first, **stale})
    assert session.document == before


def test_mended_cells_and_rows_left_out_count() -> None:
    wanted = a_list_to_check(*FIRST)
    number = wanted.prepared.table.head.first_row_number
    mending = Mending().with_cell(number, "name", "Mended").skipping([number + 1])
    found = check_lists(Quiet(), [replace(wanted, mending=mending)], EMPTY).lists[0].check
    names = {after.name for _, after in found.change.partners.values() if after is not None}
    assert "Mended" in names
    assert found.counts.skipped == 1
    assert found.counts.new == len(FIRST) - 1


def test_first_rows_are_tried_as_they_stand_in_the_file() -> None:
    wanted = a_list_to_check(*FIRST)
    far = Mending().with_cell(99_999, "name", "beyond the first rows")
    tried = try_list(Quiet(), [], replace(wanted, mending=far), EMPTY)
    assert tried.lists[0].check.counts.new == len(FIRST)
