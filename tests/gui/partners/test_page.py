"""The page as a whole: news, selection, verbs for many, details, adding, nothing yet."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.edit.rules import is_locked
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, ScenarioId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.gui.partners.conftest import Open
from ui.partners import sums
from ui.partners.add_partner import AddPartnerDialog
from ui.partners.lookups import PartnerLookups
from ui.widgets.mix_popup import MixPopup
from ui.widgets.pick_popup import PickPopup
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.columns.chooser import ColumnChooser

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

P1, P2, P3 = (PartnerId(key) for key in ("p1", "p2", "p3"))


def test_a_change_elsewhere_is_shown(opened: Open) -> None:
    opened.context.session.apply("Rename", change_partners([P1], name="Apex"))
    assert opened.text("p1", "name") == "Apex"


def test_only_rows_that_changed_are_painted_anew(opened: Open, qtbot: QtBot) -> None:
    with qtbot.wait_signal(opened.page.values.dataChanged) as painted:
        opened.context.session.apply("Rename", change_partners([P2], name="Beech"))
    top, bottom = painted.args[0].row(), painted.args[1].row()
    assert (top, bottom) == (1, 1)


def test_removed_partners_leave_the_table_and_come_back_with_undo(opened: Open) -> None:
    opened.context.session.apply("Remove", remove_partners({P1}))
    assert opened.page.values.shown_ids() == ["p2", "p3"]
    opened.context.session.undo()
    assert set(opened.page.values.shown_ids()) == {"p1", "p2", "p3"}


def test_another_scenario_shows_its_own_partners(opened: Open) -> None:
    session = opened.context.session
    session.apply_to_document("Copy", copy_scenario(ScenarioId("current"), "Lean"))
    session.apply("Remove", remove_partners({P1, P2}))
    session.switch(ScenarioId("current"))
    assert len(opened.page.values.shown_ids()) == 3


def test_the_filter_of_models_knows_untagged_and_hybrid(opened: Open) -> None:
    values = opened.page.values
    assert values.offered("mix") == {"Sell through": 2, "Sell with": 1, "Hybrid": 1, "Untagged": 1}
    values.filter_by(RowFilter(choices={"mix": frozenset({"Hybrid"})}))
    assert values.shown_ids() == ["p2"]
    values.filter_by(RowFilter(choices={"cpm": frozenset({"Unassigned"})}))
    assert values.shown_ids() == ["p3"]


def test_rows_sort_by_rank_of_tier_and_by_hours(opened: Open) -> None:
    opened.page.values.sort_by(Sort("tier"))
    assert opened.page.values.shown_ids()[0] == "p1"
    opened.page.values.sort_by(Sort("hours", descending=True))
    assert opened.page.values.shown_ids()[0] == "p1"


def test_shown_keys_are_selected_even_when_a_filter_hid_them(opened: Open) -> None:
    opened.page.values.filter_by(RowFilter(search="acme"))
    opened.page.show_keys(["p3", "p2"])
    assert set(opened.page.table.selected_ids()) == {"p2", "p3"}


def test_the_search_field_takes_the_keyboard(opened: Open) -> None:
    opened.page.start_search()
    assert opened.page.focusWidget() is opened.page.filters.search


def test_the_bar_of_verbs_shows_with_a_selection(opened: Open) -> None:
    bar = opened.page.selection
    assert not bar.isVisible()
    opened.select("p1", "p2")
    assert bar.isVisible()
    assert bar.tags[SalesModel.SELL_THROUGH].isChecked()
    assert not bar.tags[SalesModel.SELL_WITH].isChecked()
    bar.clear.click()
    QApplication.processEvents()
    assert not bar.isVisible()


def test_a_tag_is_given_to_those_without_it_and_taken_from_all(opened: Open) -> None:
    opened.select("p1", "p2")
    opened.page.selection.tags[SalesModel.SELL_WITH].click()
    assert opened.plan.partners[P1].mix == ModelMix(0, 5_000, 5_000)
    assert opened.plan.partners[P2].mix == ModelMix(0, 4_000, 6_000)
    QApplication.processEvents()
    opened.page.selection.tags[SalesModel.SELL_WITH].click()
    assert opened.plan.partners[P2].mix == ModelMix(sell_through=10_000)
    assert opened.around.labels == ["Tag 2 partners sell with", "Take sell with from 2 partners"]


def test_many_are_assigned_by_typing_part_of_a_name(opened: Open, qtbot: QtBot) -> None:
    opened.select("p1", "p3")
    opened.page.selection.assign.click()
    popup = opened.page.findChild(PickPopup)
    qtbot.keyClicks(popup.search, "be")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert [opened.plan.assignments[key] for key in (P1, P3)] == [Assignment(CpmId("ben"))] * 2
    assert opened.around.labels == ["Assign 2 partners to Ben"]


def test_nobody_can_be_chosen_too(opened: Open, qtbot: QtBot) -> None:
    opened.select("p1")
    opened.page.selection.assign.click()
    popup = opened.page.findChild(PickPopup)
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert P1 not in opened.plan.assignments


def test_the_tier_is_set_from_a_list(opened: Open) -> None:
    opened.select("p1", "p2")
    opened.page.selection.tier.click()
    popup = opened.page.findChild(PickPopup)
    popup.names.itemClicked.emit(popup.names.item(0))
    assert {opened.plan.partners[key].tier for key in (P1, P2)} == {TierId("platinum")}
    assert opened.around.labels == ["Set tier of 2 partners to Platinum"]
    popup.names.itemClicked.emit(popup.names.item(popup.names.count() - 1))
    assert {opened.plan.partners[key].tier for key in (P1, P2)} == {None}
    assert opened.around.labels[-1] == "Clear tier of 2 partners"


def test_a_mix_is_set_up_once_and_given_to_all(opened: Open) -> None:
    opened.select("p1", "p3")
    opened.page.selection.mix.click()
    popup = opened.page.findChild(MixPopup)
    popup.editor.set_mix(ModelMix(7_000, 3_000))
    popup.give.click()
    assert {opened.plan.partners[key].mix for key in (P1, P3)} == {ModelMix(7_000, 3_000)}


def test_the_effort_factor_is_asked_for(opened: Open) -> None:
    opened.select("p1", "p2")
    opened.around.text = "130 %"
    opened.page.selection.effort.click()
    assert opened.plan.partners[P2].effort_percent == 130
    opened.around.text = "a lot"
    opened.page.selection.effort.click()
    assert "not a whole percentage" in str(opened.around.refusals[0])
    opened.around.text = None
    opened.page.selection.effort.click()
    assert opened.around.labels == ["Set effort factor of 2 partners to 130 %"]


def test_the_lock_of_many_is_set_and_taken(opened: Open) -> None:
    opened.select("p1", "p2")
    opened.page.selection.lock.click()
    assert is_locked(opened.plan, P1)
    QApplication.processEvents()
    assert opened.page.selection.lock.text() == "Unlock"
    opened.page.selection.lock.click()
    assert not is_locked(opened.plan, P1)
    assert opened.around.labels == ["Lock 2 partners", "Unlock 2 partners"]


def test_removing_asks_first(opened: Open) -> None:
    opened.select("p1")
    opened.around.says_yes = False
    opened.page.selection.remove.click()
    assert P1 in opened.plan.partners
    opened.around.says_yes = True
    opened.page.selection.remove.click()
    assert P1 not in opened.plan.partners
    assert opened.around.labels == ["Remove Acme"]


def test_tab_goes_through_the_details_before_the_bar_of_verbs(opened: Open, qtbot: QtBot) -> None:
    opened.select("p1")
    first = opened.page.selection.tags[SalesModel.SELL_TO]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Backtab)
    held = opened.page.focusWidget()
    assert held is not None
    assert opened.page.details.isAncestorOf(held)


def test_the_details_of_one_partner_sum_to_its_hours(opened: Open) -> None:
    opened.select("p1")
    model = opened.page.details.lines.model
    column = [each.key for each in model.columns].index("minutes")
    minutes = [int(model.text_at(row, column)) for row in range(model.rowCount())]
    assert sum(minutes) == opened.context.figures.partner(P1)
    assert _says(opened, "Acme")


def test_the_details_of_many_partners_are_sums(opened: Open) -> None:
    opened.select("p1", "p2")
    assert _says(opened, "2 partners")
    assert _says(opened, "Sell through 2, Sell with 1; 1 of them hybrid")


def test_while_nobody_is_selected_the_details_sum_what_the_table_shows(opened: Open, qtbot: QtBot) -> None:
    qtbot.wait_until(lambda: _says(opened, "3 partners"))
    assert _says(opened, "Ana 2, Unassigned 1")
    opened.page.values.filter_by(RowFilter(search="acme"))
    qtbot.wait_until(lambda: _says(opened, "1 partner"))
    opened.page.values.filter_by(RowFilter(search="nothing like it"))
    qtbot.wait_until(lambda: _says(opened, "0 partners"))


def test_the_mix_is_changed_in_the_details_as_one_step(opened: Open) -> None:
    opened.select("p1")
    opened.page.details.mix_changed.emit(ModelMix(1_000, 9_000))
    opened.page.details.mix_changed.emit(ModelMix(2_000, 8_000))
    assert opened.plan.partners[P1].mix == ModelMix(2_000, 8_000)
    opened.context.session.undo()
    assert opened.plan.partners[P1].mix == ModelMix(sell_through=10_000)


def test_known_hours_are_set_and_taken_in_the_details(opened: Open) -> None:
    opened.select("p1")
    opened.around.text = "8 diary"
    opened.page.details.known_wanted.emit()
    assert opened.plan.partners[P1].known_workload == KnownWorkload(480, "diary")
    opened.page.details.known_cleared.emit()
    assert opened.plan.partners[P1].known_workload is None
    assert opened.around.labels == ["Set known hours of Acme", "Compute the hours of Acme again"]


def test_a_partner_is_added_by_hand(opened: Open) -> None:
    opened.page.add_partner()
    dialog = opened.page.findChild(AddPartnerDialog)
    dialog._revenue.setText("much")
    dialog.accept()
    assert len(opened.plan.partners) == 3
    assert {label.text() for label in dialog.findChildren(QLabel)} >= {
        "A partner needs a name: type one.",
        '"much" is not an amount of money: type it as 12,500.',
    }
    dialog._name.setText("Dune")
    dialog._revenue.setText("5,000")
    dialog._cpm.setCurrentIndex(1)
    dialog.accept()
    added = opened.plan.partners[PartnerId("dune")]
    assert (added.name, added.revenue_cents) == ("Dune", 500_000)
    assert opened.plan.assignments[added.id] == Assignment(CpmId("ana"))
    assert opened.page.table.selected_ids() == ["dune"]


def test_without_partners_the_page_says_what_to_do(open_page: Callable[[Plan], Open], qtbot: QtBot) -> None:
    opened = open_page(new_plan(Month(2026, 11)))
    buttons = {
        button.text(): button for button in opened.page.findChildren(QPushButton) if button.isVisible()
    }
    with qtbot.wait_signal(opened.page.action_wanted) as wanted:
        buttons["Import partners…"].click()
    assert wanted.args == ["import_partners"]


def test_the_drop_down_of_a_cell_serves_all_selected(opened: Open) -> None:
    opened.select("p1", "p2")
    index = opened.page.values.index(*opened.cell("p1", "cpm"))
    opened.page.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    opened.page.drop_down()
    popup = opened.page.findChild(PickPopup)
    popup.names.itemActivated.emit(popup.names.item(1))
    assert [opened.plan.assignments[key] for key in (P1, P2)] == [Assignment(CpmId("ben"))] * 2


def test_a_cell_without_a_list_drops_nothing_down(opened: Open) -> None:
    opened.page.drop_down()
    opened.page.show_keys(["p1"])
    opened.page.drop_down()
    assert opened.page.findChild(PickPopup) is None


def test_the_menu_of_the_selected_leads_to_verbs_to_territories_and_the_map(opened: Open) -> None:
    opened.select("p1")
    menu = QMenu(opened.page)
    opened.page.table.menu_hook(menu, ["p1"])
    actions = {action.text(): action for action in menu.actions()}
    actions["Lock"].trigger()
    assert is_locked(opened.plan, P1)
    actions["Show in Territories"].trigger()
    actions["Show on the map"].trigger()
    assert opened.around.gone == [("territories", ["p1"]), ("map", ["p1"])]


def test_columns_are_chosen_in_a_dialog(opened: Open) -> None:
    (button,) = (
        each for each in opened.page.findChildren(QToolButton) if each.accessibleName() == "Choose columns"
    )
    button.click()
    assert opened.page.findChild(ColumnChooser).list.findItems("Segment", Qt.MatchFlag.MatchExactly)


def test_the_details_can_be_hidden(opened: Open) -> None:
    (button,) = (
        each
        for each in opened.page.findChildren(QToolButton)
        if each.accessibleName() == "Show or hide the details"
    )
    button.click()
    assert not opened.page.details.isVisible()


def test_every_control_has_a_name(opened: Open) -> None:
    opened.select("p1")
    nameless = [
        button.objectName() or button.text() or type(button).__name__
        for button in opened.page.findChildren(QPushButton)
        if button.isVisible() and not button.accessibleName()
    ]
    assert nameless == []


def test_workload_and_what_a_cpm_needs_for_it_are_told_apart(opened: Open) -> None:
    opened.select("p2")
    figures, lookups = opened.context.figures, PartnerLookups(opened.context)
    row = figures.arrays.partners.index[P2]
    needed = lookups.needed_hours(opened.plan.partners[P2])
    hours = format_hours(int(figures.needed_minutes[row]), ENGLISH)
    assert needed == f"Ana needs {hours} h a month for it: workload / fit"
    assert figures.needed_minutes[row] > figures.partner_minutes[row]
    assert _says(opened, needed)
    column = [each.key for each in opened.page.values.columns].index("hours")
    tooltip = opened.page.values.columns[column].tooltip
    assert tooltip is not None
    assert tooltip(opened.plan.partners[P2]).endswith(needed)
    assert "needs" not in tooltip(opened.plan.partners[P1])


def test_long_lists_say_how_many_are_left() -> None:
    counts = Counter({"A": 9, "B": 5, "C": 4, "D": 3, "E": 2, "F": 1})
    assert sums._listed(counts) == "A 9, B 5, C 4, D 3 and 2 more"
    del counts["F"]
    assert sums._listed(counts) == "A 9, B 5, C 4, D 3, E 2"


def _says(opened: Open, text: str) -> bool:
    return any(label.text() == text for label in opened.page.details.findChildren(QLabel))
