"""Partners are parked from the bar or the menu, stay in sight, and come back as they were."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from cpm_planner.edit.parking import park
from cpm_planner.model.ids import PartnerId
from tests.gui.partners.conftest import Open
from ui.partners.parked_dialog import ParkedDialog
from ui.widgets.table.arranging.row_filter import RowFilter

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do

P1, P2, P3 = (PartnerId(key) for key in ("p1", "p2", "p3"))


def listed(opened: Open) -> ParkedDialog:
    opened.page.parked.click()
    QApplication.processEvents()
    dialog: ParkedDialog = opened.page.findChild(ParkedDialog)
    return dialog


def texts(dialog: ParkedDialog) -> list[list[str]]:
    values = dialog.values
    return [
        [values.text_at(row, at) for at in range(len(values.columns))] for row in range(values.rowCount())
    ]


def test_the_selected_are_parked_in_one_step_and_counted_above_the_table(opened: Open) -> None:
    assert not opened.page.parked.isVisible()
    opened.select("p1", "p2")
    opened.page.selection.park.click()
    assert (opened.page.values.shown_ids(), [*opened.plan.parked]) == (["p3"], ["p1", "p2"])
    assert opened.around.labels == ["Park 2 partners"]
    assert (opened.page.parked.isVisible(), opened.page.parked.text()) == (True, "Parked (2)")
    opened.context.session.undo()
    assert not opened.page.parked.isVisible()
    assert set(opened.page.values.shown_ids()) == {"p1", "p2", "p3"}


def test_the_menu_parks_too(opened: Open) -> None:
    opened.select("p3")
    menu = QMenu()
    opened.page.table.menu_hook(menu, ["p3"])
    next(action for action in menu.actions() if action.text() == "Park").trigger()
    assert [*opened.plan.parked] == ["p3"]


def test_parked_partners_are_listed_with_since_when_why_and_whose_they_were(opened: Open) -> None:
    opened.context.session.apply("Park", park([P1], why="gone from list.csv"))
    opened.context.session.apply("Park", park([P3]))
    assert texts(listed(opened)) == [
        ["Acme", "", "2026-11", "gone from list.csv", "Ana", "0"],
        ["Cedar", "0003", "2026-11", "by hand", "", "0"],
    ]


def test_the_selected_are_taken_back_as_they_were(opened: Open) -> None:
    before = opened.plan
    opened.context.session.apply("Park", park([P1, P2]))
    dialog = listed(opened)
    assert not dialog.back.isEnabled()
    dialog.table.select_ids(["p1"])
    QApplication.processEvents()
    dialog.back.click()
    assert opened.around.labels[-1] == "Bring back Acme"
    assert dialog.values.shown_ids() == ["p2"]
    dialog.table.select_ids(["p2"])
    QApplication.processEvents()
    dialog.back.click()
    assert dialog.values.shown_ids() == []
    assert opened.plan == before
    dialog.accept()


def test_several_are_taken_back_in_one_step(opened: Open) -> None:
    opened.context.session.apply("Park", park([P1, P2]))
    dialog = listed(opened)
    dialog.table.select_ids(["p1", "p2"])
    QApplication.processEvents()
    dialog.back.click()
    assert opened.around.labels[-1] == "Bring back 2 partners"


def test_parked_partners_are_found_by_search(opened: Open) -> None:
    opened.context.session.apply("Park", park([P1, P3]))
    dialog = listed(opened)
    dialog.values.filter_by(RowFilter(search="cedar"))
    assert dialog.values.shown_ids() == ["p3"]


def test_with_all_partners_parked_the_way_back_stays_in_sight(opened: Open) -> None:
    opened.context.session.apply("Park", park([P1, P2, P3]))
    QApplication.processEvents()
    assert opened.page.parked.isVisible()
    assert listed(opened).values.shown_ids() == ["p1", "p2", "p3"]


def test_a_partner_added_by_hand_gets_no_id_of_a_parked_one(opened: Open) -> None:
    opened.page._add(opened.plan.partners[P1], None)
    opened.context.session.apply("Park", park([PartnerId("acme")]))
    opened.page._add(opened.plan.partners[P1], None)
    assert "acme-2" in opened.plan.partners
