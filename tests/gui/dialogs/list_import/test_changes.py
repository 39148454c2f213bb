"""A later export: what it changes is shown beside what somebody changed, taken or left, and undone as one."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cpm_planner.edit.parking import park
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import a_lopsided_plan
from tests.gui.dialogs.list_import.guided import Guided, cells_of, choose, go_on, texts
from ui.dialogs.list_import.dialog import ImportDialog

HEADER = "Id,Partner name,Revenue,Region,CPM\n"
FIRST = {
    "A1": "Acme,100,North,Ana",
    "A2": "Birch,200,North,Ana",
    "A3": "Cedar,300,South,Ben",
    "A4": "Dahlia,400,South,Ben",
}
LATER = {
    "A1": "Acme,150,North,Ana",
    "A2": "Birch,200,East,Ben",
    "A3": "Cedar,300,South,Ben",
    "A5": "Elm,500,West,Ana",
}


def export(rows: dict[str, str]) -> str:
    return HEADER + "".join(f"{key},{row}\n" for key, row in rows.items())


class Refreshed:
    """A plan into which a list came, was worked on, and into which the list comes again."""

    def __init__(self, guided: Guided) -> None:
        self.guided = guided
        self.first = guided.open("partners", guided.file(export(FIRST)), plan=a_lopsided_plan(0))
        go_on(self.first, 4)
        assert self.first.step is self.first.outcome

    @property
    def plan(self) -> Plan:
        return self.guided.scene.plan

    def partner(self, name: str) -> Partner:
        return next(each for each in self.plan.partners.values() if each.name == name)

    def owner(self, name: str) -> str:
        primary = self.plan.assignments[self.partner(name).id].primary
        return "" if primary is None else self.plan.cpms[primary].name

    def change(self, name: str, **fields: Any) -> None:
        """Change a partner by hand."""
        changed = replace(self.partner(name), **fields)
        self.guided.scene.session.apply(
            f"Change {name}", lambda plan: replace(plan, partners={**plan.partners, changed.id: changed})
        )

    def park(self, name: str) -> None:
        self.guided.scene.session.apply(f"Park {name}", park([self.partner(name).id], why="by hand"))

    def open(self, rows: dict[str, str]) -> ImportDialog:
        """Bring a later export into the same session, up to its changes."""
        dialog = self.guided.open_again("partners", self.guided.file(export(rows)))
        go_on(dialog, 4)
        return dialog


@pytest.fixture
def refreshed(guided: Guided) -> Refreshed:
    return Refreshed(guided)


def lines(dialog: ImportDialog) -> list[tuple[str, ...]]:
    return cells_of(dialog.changes.model)


def select(dialog: ImportDialog, kind: str, name: str, field: str = "") -> None:
    """Select a line."""
    place = next(at for at, line in enumerate(lines(dialog)) if line[1:4] == (kind, name, field))
    dialog.changes.table.select_ids([dialog.changes.model.id_at(place)])


def test_a_story_of_two_exports_a_conflict_and_one_undo(refreshed: Refreshed) -> None:
    refreshed.change("Acme", revenue_cents=99_900)
    refreshed.change("Cedar", region="Mine")
    before = refreshed.plan
    dialog = refreshed.open(LATER)
    assert dialog.step is dialog.changes
    assert lines(dialog) == [
        ("keep the plan's", "conflict", "Acme", "Revenue a year", "999.00", "150.00", "100.00"),
        ("from the list", "changed", "Birch", "Region", "North", "East", "North"),
        ("from the list", "changed", "Birch", "CPM", "Ana", "Ben", "Ana"),
        ("add it", "new", "Elm", "", "", "West, Ana", ""),
        ("park it", "gone", "Dahlia", "", "", "", ""),
        ("keep the plan's", "yours", "Cedar", "Region", "Mine", "South", "South"),
    ]
    assert dialog.go_on.text() == "&Enter 3 changes"
    select(dialog, "conflict", "Acme", "Revenue a year")
    dialog.changes.take.click()
    assert lines(dialog)[0][0] == "from the list"
    assert dialog.go_on.text() == "&Enter 4 changes"
    go_on(dialog)
    assert dialog.step is dialog.outcome
    assert dialog.outcome.summary.text().startswith(
        "Entered or changed in one step: 3 partners (and 1 parked)."
    )
    (line,) = texts(dialog.outcome.lists)
    assert line[1:6] == ("1", "1", "2", "1", "0")
    assert "1 partner that is no longer in the list is parked" in dialog.outcome.onward.open.text()
    assert refreshed.partner("Acme").revenue_cents == 15_000
    assert refreshed.partner("Cedar").region == "Mine"
    assert refreshed.partner("Elm").revenue_cents == 50_000
    assert (refreshed.partner("Birch").region, refreshed.owner("Birch")) == ("East", "Ben")
    assert [each.partner.name for each in refreshed.plan.parked.values()] == ["Dahlia"]
    session = refreshed.guided.scene.session
    assert session.undo_label == "Refresh 3 partners (and 1 parked) from list.csv"
    session.undo()
    assert refreshed.plan == before


def test_a_first_import_has_no_changes_to_choose_from(refreshed: Refreshed) -> None:
    assert not refreshed.first.changes.is_wanted
    assert len(refreshed.plan.partners) == 4


def test_the_same_list_again_changes_nothing(refreshed: Refreshed) -> None:
    dialog = refreshed.open(FIRST)
    assert dialog.step is dialog.check
    assert not dialog.go_on.isEnabled()


def test_single_fields_and_partners_are_left(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    select(dialog, "changed", "Birch", "CPM")
    dialog.changes.leave.click()
    select(dialog, "gone", "Dahlia")
    dialog.changes.leave.click()
    select(dialog, "new", "Elm")
    dialog.changes.leave.click()
    assert [line[0] for line in lines(dialog)] == [
        "from the list",
        "from the list",
        "keep the plan's",
        "leave it out",
        "stays",
    ]
    go_on(dialog)
    assert (refreshed.partner("Birch").region, refreshed.owner("Birch")) == ("East", "Ana")
    assert {each.name for each in refreshed.plan.partners.values()} == {"Acme", "Birch", "Cedar", "Dahlia"}


def test_all_of_one_kind_are_left_at_once(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    choose(dialog.changes.shown, "Changed in the list (3)")
    dialog.changes.table.selectAll()
    dialog.changes.leave.click()
    choose(dialog.changes.shown, "All changes (5)")
    assert [line[0] for line in lines(dialog)] == [*["keep the plan's"] * 3, "add it", "park it"]
    dialog.changes.as_proposed.click()
    assert [line[0] for line in lines(dialog)] == [*["from the list"] * 3, "add it", "park it"]


def test_everything_of_a_partner_is_left_at_once(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    select(dialog, "changed", "Birch", "CPM")
    menu = QMenu()
    dialog.changes.table.menu_hook(menu, [])  # type: ignore[misc] # the step has set it
    menu.actions()[-1].trigger()
    menu.actions()[1].trigger()
    said = {(line[2], line[0]) for line in lines(dialog)}
    assert {("Acme", "from the list"), ("Birch", "keep the plan's")} <= said
    assert ("Birch", "from the list") not in said


def test_a_list_can_be_said_to_be_a_new_one_and_a_later_one_again(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    dialog.back.click()
    today = dialog.check.source.box.itemText(1)
    assert today.startswith("a later export of list.csv, ")
    assert dialog.check.source.box.currentText() == today
    choose(dialog.check.source.box, "one that comes in for the first time")
    assert dialog.go_on.text() == "&Enter 3 changes"
    choose(dialog.check.source.box, today)
    go_on(dialog)
    assert dialog.step is dialog.changes


def test_a_first_list_is_not_asked_what_it_is_a_later_one_of(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file(export(FIRST)))
    go_on(dialog, 3)
    assert not dialog.check.source.isVisible()


def test_nothing_taken_is_nothing_to_enter(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    dialog.changes.table.selectAll()
    dialog.changes.leave.click()
    assert not dialog.go_on.isEnabled()


def test_lines_are_turned_by_the_space_bar(refreshed: Refreshed, qtbot: QtBot) -> None:
    dialog = refreshed.open(LATER)
    assert dialog.focusWidget() is dialog.changes.table
    select(dialog, "gone", "Dahlia")
    qtbot.keyClick(dialog.changes.table, Qt.Key.Key_Space)
    assert lines(dialog)[-1][0] == "stays"
    qtbot.keyClick(dialog.changes.table, Qt.Key.Key_Space)
    assert lines(dialog)[-1][0] == "park it"


def test_enter_in_the_table_leads_on(refreshed: Refreshed, qtbot: QtBot) -> None:
    dialog = refreshed.open(LATER)
    qtbot.keyClick(dialog.changes.table, Qt.Key.Key_Return)
    assert dialog.step is dialog.outcome


def test_a_check_that_was_stopped_is_made_again_before_anything_enters(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    before, jobs = refreshed.plan, refreshed.guided.scene.jobs
    jobs.paused = True
    dialog.changes.source.is_complete.click()
    assert not dialog.go_on.isEnabled()
    dialog.work_line.stop.click()
    jobs.held.clear()
    jobs.paused = False
    assert dialog.go_on.text() == "&Check again"
    go_on(dialog)
    assert refreshed.plan == before
    assert dialog.go_on.text() == "&Enter 3 changes"


def test_a_part_of_the_list_parks_nobody(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    assert "it names 3 of the 4" in dialog.changes.source.said.text()
    assert dialog.changes.source.is_complete.isChecked()
    dialog.changes.source.is_complete.click()
    assert lines(dialog)[-1][:3] == ("add it", "new", "Elm")
    go_on(dialog)
    assert not refreshed.plan.parked


def test_choices_stay_when_the_rows_are_checked_again(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    select(dialog, "new", "Elm")
    dialog.changes.leave.click()
    dialog.changes.source.is_complete.click()
    assert lines(dialog)[-1][:3] == ("leave it out", "new", "Elm")
    dialog.back.click()
    go_on(dialog)
    assert lines(dialog)[-1][:3] == ("leave it out", "new", "Elm")


def test_a_parked_partner_that_is_listed_again_comes_back(refreshed: Refreshed) -> None:
    gone = refreshed.open(LATER)
    go_on(gone)
    dialog = refreshed.open({**LATER, "A4": "Dahlia,450,South,Ben"})
    assert lines(dialog) == [
        ("from the list", "changed", "Dahlia", "Revenue a year", "400.00", "450.00", "400.00"),
        ("bring it back", "back again", "Dahlia", "", "", "", ""),
    ]
    go_on(dialog)
    assert refreshed.partner("Dahlia").revenue_cents == 45_000
    assert not refreshed.plan.parked


def test_one_that_somebody_parked_stays_parked(refreshed: Refreshed) -> None:
    refreshed.park("Dahlia")
    dialog = refreshed.open({**FIRST, "A4": "Dahlia,450,South,Ben"})
    assert [line[:3] for line in lines(dialog)] == [
        ("from the list", "changed", "Dahlia"),
        ("stays parked", "parked", "Dahlia"),
    ]
    go_on(dialog)
    assert [each.partner.revenue_cents for each in refreshed.plan.parked.values()] == [45_000]


def test_one_that_somebody_parked_can_be_taken_back(refreshed: Refreshed) -> None:
    refreshed.park("Dahlia")
    dialog = refreshed.open({**FIRST, "A4": "Dahlia,450,South,Ben"})
    select(dialog, "changed", "Dahlia", "Revenue a year")
    dialog.changes.leave.click()
    select(dialog, "parked", "Dahlia")
    dialog.changes.take.click()
    assert [line[0] for line in lines(dialog)] == ["keep the plan's", "bring it back"]
    go_on(dialog)
    assert not refreshed.plan.parked
    assert refreshed.partner("Dahlia").revenue_cents == 40_000


def test_a_partner_that_was_removed_stays_out(refreshed: Refreshed) -> None:
    key = refreshed.partner("Cedar").id
    refreshed.guided.scene.session.apply("Remove Cedar", lambda plan: without(plan, key))
    dialog = refreshed.open(LATER)
    assert lines(dialog)[-1][:3] == ("stays out", "you removed it", "Cedar")
    select(dialog, "you removed it", "Cedar")
    dialog.changes.take.click()
    go_on(dialog)
    assert refreshed.partner("Cedar").revenue_cents == 30_000


def without(plan: Plan, key: PartnerId) -> Plan:
    return replace(
        plan,
        partners={each: value for each, value in plan.partners.items() if each != key},
        assignments={each: value for each, value in plan.assignments.items() if each != key},
    )


def test_all_scenarios_take_it_in_one_step(refreshed: Refreshed) -> None:
    session = refreshed.guided.scene.session
    session.apply_to_document("Copy", copy_scenario(session.document.active, "Plan B"))
    refreshed.change("Acme", revenue_cents=99_900)
    before = session.document
    dialog = refreshed.open(LATER)
    assert dialog.changes.for_all.isVisible()
    dialog.changes.for_all.click()
    go_on(dialog)
    revenues = [
        sorted(each.revenue_cents for each in scenario.plan.partners.values())
        for scenario in session.document.scenarios.values()
    ]
    assert sorted(revenues) == [[15_000, 20_000, 30_000, 50_000], [20_000, 30_000, 50_000, 99_900]]
    assert session.undo_label == "Refresh 2 partners (and 1 parked) from list.csv in 2 scenarios"
    session.undo()
    assert session.document == before


def test_one_scenario_alone_is_the_one_worked_on(refreshed: Refreshed) -> None:
    session = refreshed.guided.scene.session
    start = session.document.active
    session.apply_to_document("Copy", copy_scenario(start, "Plan B"))
    untouched = session.document.scenarios[start].plan
    go_on(refreshed.open(LATER))
    assert session.document.scenarios[start].plan == untouched
    assert len(refreshed.plan.parked) == 1


def test_a_plan_that_moved_on_meanwhile_is_told(refreshed: Refreshed) -> None:
    dialog = refreshed.open(LATER)
    refreshed.change("Birch", region="Elsewhere")
    go_on(dialog)
    assert dialog.refusal.isVisible()
    assert dialog.step is dialog.changes


def test_another_scenario_that_moved_on_meanwhile_is_told(refreshed: Refreshed) -> None:
    session = refreshed.guided.scene.session
    start = session.document.active
    session.apply_to_document("Copy", copy_scenario(start, "Plan B"))
    dialog = refreshed.open(LATER)
    dialog.changes.for_all.click()
    refreshed.guided.scene.jobs.paused = True
    go_on(dialog)
    refreshed.change("Birch", region="Elsewhere")
    refreshed.guided.scene.jobs.go()
    assert dialog.refusal.isVisible()
    assert dialog.step is dialog.changes


def test_what_is_taken_of_a_team_is_what_its_partners_meet(guided: Guided) -> None:
    team = guided.file("Name,Role type\nCara,Distribution manager\n", "team.csv")
    first = guided.open("partners", team, guided.file(export(FIRST)), plan=a_lopsided_plan(0))
    go_on(first, 4)
    team.write_text("Name,Role type\nCara,Distribution manager\nDora,Distribution manager\n")
    later = guided.file(export({**FIRST, "A1": "Acme,100,North,Dora"}))
    dialog = guided.open_again("partners", team, later)
    go_on(dialog, 4)
    assert lines(dialog)[0][:3] == ("add it", "new", "Dora")
    dialog.changes.table.selectAll()
    dialog.changes.leave.click()
    dialog.changes.lists.setCurrentIndex(1)
    assert [line[1:4] for line in lines(dialog)] == [("changed", "Acme", "CPM")]
    go_on(dialog)
    assert dialog.step is dialog.outcome


def test_what_is_decided_stands_beside_both_values(refreshed: Refreshed) -> None:
    table = refreshed.open(LATER).changes.table
    columns = table.values.columns
    titles = [columns[section].title for section in table.column_layout.order()]
    assert titles[:5] == ["Decision", "Who", "Field", "In the plan now", "In the list now"]
