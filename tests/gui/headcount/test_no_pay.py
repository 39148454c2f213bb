"""Costs that nobody knows: said in the place of charts and amounts, with the way to pay."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.team import put_cpms
from cpm_planner.formatting.money import UNKNOWN
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from tests.gui.headcount.plans import CO_SELL, DISTRIBUTION, eventful_plan
from tests.gui.stand import Opened, open_page, text
from ui.headcount.page import HeadcountPage
from ui.page_context import PayOf
from ui.printing.report import Paragraph

if TYPE_CHECKING:
    from ui.headcount.cost_panel import CostPanel
    from ui.headcount.positions_panel import PositionsPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks


CLEO = CpmId("cleo")


def without_pay_of(*roles: str) -> Plan:
    plan = eventful_plan()
    types = {key: replace(each, pay=Pay()) if key in roles else each for key, each in plan.role_types.items()}
    return replace(plan, role_types=types, budget={})


@pytest.fixture
def open_on(qtbot: QtBot) -> Callable[[Plan], Opened[HeadcountPage]]:
    """Open pages on plans; they end with the test."""
    return lambda plan: open_page(qtbot, HeadcountPage, plan)


def cost(opened: Opened[HeadcountPage]) -> "CostPanel":
    opened.page.show_panel("cost")
    return cast("CostPanel", opened.page.panel("cost"))


def positions(opened: Opened[HeadcountPage]) -> "PositionsPanel":
    opened.page.show_panel("positions")
    return cast("PositionsPanel", opened.page.panel("positions"))


def test_costs_that_nobody_knows_are_no_chart_of_nothing(
    open_on: Callable[[Plan], Opened[HeadcountPage]],
) -> None:
    opened = open_on(without_pay_of(CO_SELL, DISTRIBUTION))
    panel = cost(opened)
    assert panel.no_pay.accessibleName() == "No pay is set for Distribution manager and Co-sell manager"
    assert not panel.no_pay.isHidden()
    assert panel._chart is None
    assert panel.years.values.text_at(0, 2) == UNKNOWN
    assert panel.years.values.text_at(0, 3) == "0"
    paragraphs = [part.text for part in panel.report(panel.counted.found) if isinstance(part, Paragraph)]
    assert paragraphs[0].startswith("Costs appear here")
    panel.no_pay.findChild(QPushButton).click()
    assert opened.around.gone == [("assumptions", [PayOf(RoleTypeId(DISTRIBUTION))])]


def test_seats_without_pay_count_as_nothing_and_it_is_said(
    open_on: Callable[[Plan], Opened[HeadcountPage]],
) -> None:
    panel = cost(open_on(without_pay_of(CO_SELL)))
    assert panel.no_pay.isHidden()
    assert not panel.partly.isHidden()
    assert panel.partly.accessibleName().startswith("No pay is set for Co-sell manager:")
    assert panel.years.values.text_at(0, 2) != UNKNOWN


def test_the_cost_of_a_seat_is_unknown_until_it_has_pay(
    open_on: Callable[[Plan], Opened[HeadcountPage]],
) -> None:
    opened = open_on(without_pay_of(CO_SELL))
    panel = positions(opened)
    assert {text(panel, "cleo", column) for column in ("base_cents", "full_year", "this_year")} == {UNKNOWN}
    assert text(panel, "ana", "full_year") != UNKNOWN
    panel.table.select_ids(["cleo"])
    assert not panel.cost.no_pay.isHidden()
    paid = replace(opened.plan.cpms[CLEO], pay=Pay())
    opened.context.apply("Pay", put_cpms([paid]))
    assert text(panel, "cleo", "full_year") == "0"
    assert panel.cost.no_pay.isHidden()
