"""The bar of selected seats: one value into a column of all of them, as one step with the checks of cells."""

from typing import TYPE_CHECKING

import pytest

from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from tests.gui.team.conftest import Open
from ui.widgets.pick_popup import PickPopup

if TYPE_CHECKING:
    from ui.widgets.table.cell_edits import PutReport

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

ANA, BEN, CLEO = (CpmId(key) for key in ("ana", "ben", "cleo"))


def pick(opened: Open, column: str, name: str) -> None:
    """Choose from the list that a button of the bar opens."""
    opened.page.selection.buttons[column].click()
    popup = opened.page.findChild(PickPopup)
    popup.search.setText(name)
    popup.search.returnPressed.emit()


def test_the_bar_is_there_while_seats_are_selected_and_says_what_they_come_to(opened: Open) -> None:
    bar = opened.page.selection
    assert bar.isHidden()
    opened.select("ana", "ben")
    assert bar.isVisible()
    assert bar._count.text() == "2 selected"
    assert bar._sums.endswith("FTE 200 %")
    bar.clear.click()
    assert opened.page.table.selected_ids() == []


def test_a_role_type_is_chosen_for_all(opened: Open) -> None:
    opened.select("ana", "cleo")
    pick(opened, "role", "inside")
    assert opened.around.labels == ["Set role type of 2 CPMs to Inside partner manager"]
    assert (
        opened.plan.cpms[ANA].role_type
        == opened.plan.cpms[CLEO].role_type
        == RoleTypeId("inside-partner-manager")
    )


def test_what_is_typed_goes_through_the_checks_of_the_column(opened: Open) -> None:
    reports: list[PutReport] = []
    opened.page.values.cells_put.connect(reports.append)
    opened.select("ana", "ben")
    opened.around.text = "80"
    opened.page.selection.buttons["fte"].click()
    assert [opened.plan.cpms[key].fte_percent for key in (ANA, BEN, CLEO)] == [80, 80, 100]
    assert opened.around.labels == ["Set FTE of 2 CPMs to 80 %"]
    opened.around.text = "most"
    opened.page.selection.buttons["fte"].click()
    assert len(opened.around.refusals) == 1
    opened.around.text = None
    opened.page.selection.buttons["fte"].click()
    assert [report.taken for report in reports] == [2]


def test_nothing_typed_clears_the_value(opened: Open) -> None:
    opened.select("ana", "ben")
    for typed in ("CC-1", ""):
        opened.around.text = typed
        opened.page.selection.buttons["cost_centre"].click()
    assert [opened.plan.cpms[key].cost_centre for key in (ANA, BEN)] == ["", ""]
    assert opened.around.labels[-1] == "Clear cost centre of 2 CPMs"


def test_seats_that_a_law_keeps_as_they_are_are_listed(opened: Open) -> None:
    reports: list[PutReport] = []
    opened.page.values.cells_put.connect(reports.append)
    opened.type_into("cleo", "start", "2027-01")
    opened.type_into("ana", "end", "2026-12")
    opened.page.values.put_into([ANA, BEN, CLEO], "start", "2027-01")
    assert (reports[0].taken, [each.row_id for each in reports[0].rejected]) == (2, [ANA])
    assert opened.plan.cpms[BEN].start == opened.plan.cpms[CLEO].start


def test_a_group_is_changed_at_its_head_also_while_it_is_folded(opened: Open) -> None:
    values = opened.page.values
    values.group_by("role")
    values.fold(group.key for group in values.grouped)
    opened.page.table.setCurrentIndex(values.index(0, 0))
    pick(opened, "status", "to be hired")
    changed = [key for key, cpm in opened.plan.cpms.items() if cpm.status is SeatStatus.PLANNED]
    assert changed == [ANA, BEN]
