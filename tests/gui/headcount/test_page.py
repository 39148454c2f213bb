"""The headcount page: tabs, region, positions edited in place, cost beside them, news."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners
from cpm_planner.headcount.headcount import headcount_of
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace import headcount
from tests.gui.application.stand_ins import a_scene
from tests.gui.headcount.plans import CO_SELL, NOVEMBER, eventful_plan
from tests.gui.stand import Opened, cell, open_page, text, type_into
from ui.headcount.hours_panel import HoursPanel
from ui.headcount.page import HeadcountPage
from ui.headcount.panel_list import headcount_tabs
from ui.headcount.positions_panel import PositionsPanel
from ui.page_context import TabOf
from ui.printing.report import Heading, PrintablePage, Table

if TYPE_CHECKING:
    from ui.headcount.cost_panel import CostPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

ANA, BEN, CLEO = (CpmId(key) for key in ("ana", "ben", "cleo"))


@pytest.fixture
def open_on(qtbot: QtBot) -> Callable[[Plan], Opened[HeadcountPage]]:
    """Open pages on plans; they end with the test."""
    return lambda plan: open_page(qtbot, HeadcountPage, plan)


@pytest.fixture
def opened(open_on: Callable[[Plan], Opened[HeadcountPage]]) -> Opened[HeadcountPage]:
    """Open the page on a plan in which something happens."""
    return open_on(eventful_plan())


def hours(opened: Opened[HeadcountPage]) -> HoursPanel:
    return cast("HoursPanel", opened.page.panel("hours"))


def positions(opened: Opened[HeadcountPage]) -> PositionsPanel:
    opened.page.show_panel("positions")
    return cast("PositionsPanel", opened.page.panel("positions"))


def test_a_card_for_each_role_type_in_use_says_how_it_is_used(opened: Opened[HeadcountPage]) -> None:
    cards = [card for card in hours(opened).cards if card.isVisible()]
    assert [card.accessibleName() for card in cards] == ["Distribution manager", "Co-sell manager"]
    words = cards[0].view.accessibleDescription()
    assert "All hours needed of all available: 120 % in Nov 2026" in words
    assert "24 months lack hours, first Nov 2026, most Apr 2027: 144.5 h" in words
    assert "OEM/Alliance manager" in hours(opened)._note.text()


def test_pictures_of_hours_grow_with_the_page_up_to_a_height(
    opened: Opened[HeadcountPage], qtbot: QtBot
) -> None:
    card = hours(opened).cards[0]
    view = card.view
    opened.page.resize(1200, 700)
    qtbot.waitUntil(lambda: view.height() < view.maximumHeight(), timeout=60_000)
    before, around = view.height(), card.height() - view.height()
    opened.page.resize(1200, 2000)
    qtbot.waitUntil(lambda: before < view.height() == view.maximumHeight(), timeout=60_000)
    assert card.height() - view.height() == around, "the card ends with its picture"


@pytest.mark.parametrize(("width", "is_beside"), [(1200, True), (760, False)])
def test_the_cost_of_seats_is_whole_below_a_table_that_would_be_too_narrow_beside_it(
    opened: Opened[HeadcountPage], qtbot: QtBot, width: int, *, is_beside: bool
) -> None:
    panel = positions(opened)
    opened.page.resize(width, 1600)
    qtbot.waitUntil(lambda: (panel.cost.x() > panel.table.geometry().right()) is is_beside, timeout=60_000)
    (area,) = panel.cost.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0, timeout=60_000)


def test_the_figures_of_a_month_are_those_of_the_count(opened: Opened[HeadcountPage]) -> None:
    chart = cast("Any", hours(opened).cards[0].view.chart)
    figures = headcount_of(opened.plan).figures
    demand = figures.role_demand[figures.role_types.index(RoleTypeId("distribution-manager")), 0]
    assert f"{demand / 60:,.1f} h needed" in chart.hovers[0]
    assert "from 1.5 FTE" in chart.hovers[0]
    assert chart.marks[5] == "-1"
    assert chart.flagged[0]


def test_hires_are_steps_and_their_ramp_is_visible(opened: Opened[HeadcountPage]) -> None:
    chart = cast("Any", hours(opened).cards[1].view.chart)
    available, whole = (line.values for line in chart.lines)
    assert available[2:10] == pytest.approx([0, 0, 0, 27.75, 55.5, 55.5, 83.25, 111])
    assert whole[2:5] == pytest.approx([0, 111, 111])
    assert chart.marks[3] == "+1"


def test_a_region_shows_its_own_part(opened: Opened[HeadcountPage]) -> None:
    panel = hours(opened)
    names = [panel.region.itemText(at) for at in range(panel.region.count())]
    assert names == ["All regions", "North", "South", "No region"]
    panel.region.setCurrentIndex(2)
    assert panel.fte.accessibleName() == "Full-time seats: 0.5"
    panel.region.setCurrentIndex(0)
    assert panel.fte.accessibleName() == "Full-time seats: 1.5"
    assert panel.fte.texts[2].startswith("in Nov 2026; 1.5 in ")


def test_the_tiles_say_what_is_missing_and_what_nobody_does(opened: Opened[HeadcountPage]) -> None:
    panel = hours(opened)
    assert panel.missing.accessibleName().endswith(" h")
    assert "role types added up" in panel.missing.accessibleDescription()
    assert panel.open_hours.accessibleDescription().endswith("hatched below")


@pytest.mark.parametrize(
    ("key", "column", "typed", "field", "expected", "label"),
    [
        ("cleo", "status", "open", "status", SeatStatus.OPEN, "Set status of Cleo to Open"),
        ("cleo", "start", "2027-05", "start", Month(2027, 5), "Set start of Cleo to 2027-05"),
        ("cleo", "fte", "80 %", "fte_percent", 80, "Set FTE of Cleo to 80 %"),
        ("cleo", "cost_centre", "2000", "cost_centre", "2000", "Set cost centre of Cleo to 2000"),
        ("cleo", "end", "2028-01", "end", Month(2028, 1), "Set end of Cleo to 2028-01"),
        ("cleo", "role", "inside", "role_type", "inside-partner-manager", "Set role type of Cleo to inside"),
        ("cleo", "backfill_of", "Ana", "backfill_of", ANA, "Set backfill of of Cleo to Ana"),
        ("cleo", "approval", "A-7", "approval", "A-7", "Set approval of Cleo to A-7"),
    ],
)
def test_a_cell_sets_its_field_as_a_named_step(  # noqa: PLR0913, PLR0917 - a row of the table
    opened: Opened[HeadcountPage], key: str, column: str, typed: str, field: str, expected: Any, label: str
) -> None:
    assert type_into(positions(opened), key, column, typed)
    assert getattr(opened.plan.cpms[CpmId(key)], field) == expected
    assert opened.around.labels == [label]


def test_terms_in_force_are_shown_and_changed_where_they_come_from(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    assert text(panel, "ben", "fte") == "50 %"
    type_into(panel, "ben", "fte", "60")
    ben = opened.plan.cpms[BEN]
    assert (ben.fte_percent, ben.terms[0].fte_percent) == (100, 60)


def test_pay_becomes_the_seats_own_and_cost_follows_at_once(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    before = text(panel, "cleo", "full_year")
    assert type_into(panel, "cleo", "base_cents", "120,000")
    pay = opened.plan.cpms[CLEO].pay
    assert pay is not None
    assert (pay.base_cents, pay.burden_points) == (12_000_000, 2_400)
    assert text(panel, "cleo", "full_year") != before
    assert text(panel, "cleo", "this_year") == "0"


def test_several_amounts_of_a_seat_are_pasted_as_one_step(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    row, column = cell(panel, "cleo", "base_cents")
    panel.table.setCurrentIndex(panel.values.index(row, column))
    QApplication.clipboard().setText("120,000\t30,000")
    panel.table.blocks.paste()
    pay = opened.plan.cpms[CLEO].pay
    assert pay is not None
    assert (pay.base_cents, pay.variable_cents) == (12_000_000, 3_000_000)
    assert opened.around.labels == ["Paste 2 cells"]


@pytest.mark.parametrize(
    ("column", "typed", "says"),
    [
        ("status", "gone", 'no status called "gone"'),
        ("start", "spring", "not a month or a day"),
        ("fte", "300", "cannot be 300"),
        ("base_cents", "lots", "not an amount"),
        ("backfill_of", "nobody", 'no seat called "nobody"'),
        ("currency", "eur", "no plan rate for EUR"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    opened: Opened[HeadcountPage], column: str, typed: str, says: str
) -> None:
    before = opened.plan
    assert not type_into(positions(opened), "cleo", column, typed)
    assert opened.plan is before
    assert says in str(opened.around.refusals[0])


def test_a_planned_seat_is_added_like_the_selected_one_and_removed_again(
    opened: Opened[HeadcountPage],
) -> None:
    panel = positions(opened)
    panel.table.select_ids(["ana"])
    panel.add_planned(RoleTypeId("distribution-manager"))
    (key,) = set(opened.plan.cpms) - {ANA, BEN, CLEO}
    seat = opened.plan.cpms[key]
    assert (seat.status, seat.start, seat.regions) == (SeatStatus.PLANNED, NOVEMBER.plus(3), ("North",))
    assert seat.cost_centre == "1000"
    assert panel.table.selected_ids() == [key]
    panel.remove.click()
    assert key not in opened.plan.cpms
    assert "become unassigned: 0" in opened.around.questions[0]


def test_the_menu_offers_every_role_type(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    panel.add_menu.aboutToShow.emit()
    names = [action.text() for action in panel.add_menu.actions()]
    assert len(names) == 5
    panel.add_menu.actions()[names.index("Co-sell manager")].trigger()
    assert opened.around.labels == ["Add New Co-sell manager"]


def test_the_cost_beside_the_table_is_that_of_the_selected(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    card = panel.cost
    assert card.accessibleName() == "Cost"
    assert card.header._title.text() == "Cost of all seats"
    assert card.years.titles == ("Fiscal year", "Cost (USD)")
    assert "Budget 2027: USD 200,000" in card.budget.text()
    panel.table.select_ids(["ana"])
    assert card.header._title.text() == "Cost of Ana"
    assert card.budget.text() == ""
    years = [card.years.values.text_at(at, 0) for at in range(card.years.values.total)]
    assert years == ["2026 (2 months)", "2027", "2028 (10 months)"]
    panel.table.select_ids(["ana", "ben"])
    assert card.header._title.text() == "Cost of 2 seats"


def test_cost_by_year_and_against_the_budget(opened: Opened[HeadcountPage]) -> None:
    opened.page.show_panel("cost")
    panel = cast("CostPanel", opened.page.panel("cost"))
    costs = headcount_of(opened.plan).costs
    assert panel.years.values.text_at(1, 2) == f"{round(int(costs.of_fiscal_year(2027)) / 100):,}"
    assert panel.budget.values.text_at(0, 0) == "2027"
    assert panel.budget.values.text_at(0, 3).endswith("over")
    assert not panel.no_budget.isVisible()
    assert not panel.rates.isVisible()
    assert "Pay is a starting guess for Distribution manager, Co-sell manager:" in panel.guesses.text()


def test_a_plan_without_a_budget_leads_to_where_it_is_added(
    open_on: Callable[[Plan], Opened[HeadcountPage]], qtbot: QtBot
) -> None:
    opened = open_on(replace(eventful_plan(), budget={}))
    opened.page.show_panel("cost")
    panel = cast("CostPanel", opened.page.panel("cost"))
    qtbot.waitUntil(panel.no_budget.isVisible, timeout=60_000)
    panel.add_budget.click()
    assert opened.around.gone == [("assumptions", [TabOf("budget")])]


def test_missing_hours_lead_to_hiring(opened: Opened[HeadcountPage]) -> None:
    shortage = hours(opened).shortage
    assert shortage.accessibleName() == (
        "Hours are missing in 24 of 24 months. Hiring finds out whom to hire, and when."
    )
    button = shortage.findChild(QPushButton)
    assert button is not None
    button.click()
    assert opened.around.gone == [("headcount", [TabOf("hiring")])]


def test_tables_of_cost_stand_side_by_side_only_where_both_show_all_columns(
    opened: Opened[HeadcountPage], qtbot: QtBot
) -> None:
    opened.page.show_panel("cost")
    panel = cast("CostPanel", opened.page.panel("cost"))
    currency = opened.plan.assumptions.currency
    assert [currency in title for title in panel.years.titles] == [False, False, True, False]
    for width in range(900, 1201, 20):
        opened.page.resize(width, 900)
        for view in (panel.years.view, panel.budget.view):
            qtbot.waitUntil(
                lambda view=view: view.horizontalHeader().length() <= view.viewport().width(), timeout=60_000
            )


def test_the_page_follows_edits_and_undo(opened: Opened[HeadcountPage]) -> None:
    def needed() -> str:
        return cast("Any", hours(opened).cards[0].view.chart).hovers[0].splitlines()[1]

    before = needed()
    opened.context.apply("Effort", change_partners([PartnerId("p0")], effort_percent=100))
    assert needed() != before
    opened.context.session.undo()
    assert needed() == before


def test_a_hidden_page_catches_up_when_shown(opened: Opened[HeadcountPage]) -> None:
    opened.page.hide()
    opened.context.apply("Effort", change_partners([PartnerId("p0")], effort_percent=100))
    assert not opened.page.is_up_to_date
    opened.page.show()
    assert opened.page.is_up_to_date


def test_keys_lead_to_positions_and_the_search_field_takes_the_keyboard(
    opened: Opened[HeadcountPage],
) -> None:
    opened.page.show_keys(["cleo"])
    QApplication.processEvents()
    panel = cast("PositionsPanel", opened.page.panel("positions"))
    assert panel.isVisible()
    assert panel.table.selected_ids() == ["cleo"]
    opened.page.start_search()
    assert opened.page.focusWidget() is panel.filters.search


def test_tabs_turn_by_keys(opened: Opened[HeadcountPage]) -> None:
    opened.page.tabs.turn(-1)
    assert opened.page.tabs.currentIndex() == len(opened.page.panel_keys) - 1
    opened.page.tabs.turn(1)
    assert opened.page.tabs.currentIndex() == 0


def test_an_empty_plan_says_what_to_do(
    open_on: Callable[[Plan], Opened[HeadcountPage]], qtbot: QtBot
) -> None:
    page = open_on(new_plan(NOVEMBER)).page
    assert page.is_up_to_date
    for words, verb in (("Import the team…", "import_team"), ("Import partners…", "import_partners")):
        with qtbot.wait_signal(page.action_wanted) as wanted:
            button(page, words).click()
        assert wanted.args == [verb]
    assert button(page, "Import partners…").property("kind") == "primary"
    assert page.report().parts == []


def test_the_buttons_print(opened: Opened[HeadcountPage], qtbot: QtBot) -> None:
    for words, verb in (("Print…", "print"), ("PDF…", "save_pdf")):
        with qtbot.wait_signal(opened.page.action_wanted) as wanted:
            button(opened.page, words).click()
        assert wanted.args == [verb]


def test_the_report_holds_every_tab_without_empty_columns(opened: Opened[HeadcountPage]) -> None:
    assert isinstance(opened.page, PrintablePage)
    report = opened.page.report()
    headings = [part.text for part in report.parts if isinstance(part, Heading)]
    assert headings[:3] == ["Hours by role type", "Seats", "Cost"]
    assert headings[-1] == "Heads"
    table = next(part for part in report.parts if isinstance(part, Table))
    assert table.drops_empty
    assert "To be hired" in {cell for row in table.rows for cell in row}
    assert report.subtitle == "Current · 24 months, Nov 2026 to Oct 2028; fiscal years begin in January"


def test_a_large_plan_is_counted_by_a_worker_and_told_of(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(headcount, "_SEAT_MONTHS_AT_ONCE", 0)
    scene = a_scene(eventful_plan())
    scene.jobs.paused = True
    page = HeadcountPage(scene.context)
    qtbot.addWidget(page)
    told: list[str] = []
    page.work_changed.connect(lambda words, _: told.append(words))
    page.show()
    assert page.counted.found is None
    assert page._stack.currentWidget().accessibleName() == "Counting the months…"
    scene.jobs.go()
    assert page.is_up_to_date
    assert told[-1] == ""
    assert page.counted.found is not None


def test_every_tab_of_the_list_can_be_built(opened: Opened[HeadcountPage]) -> None:
    assert opened.page.panel_keys == tuple(spec.key for spec in headcount_tabs())
    for key in opened.page.panel_keys:
        opened.page.show_panel(key)
        QApplication.processEvents()
        assert opened.page.panel(key).isVisible()
    assert CO_SELL in opened.plan.role_types


def button(page: HeadcountPage, words: str) -> QAbstractButton:
    """Find a button by what it says."""
    return next(each for each in page.findChildren(QPushButton) if each.text().strip() == words)


def test_a_value_is_put_into_all_selected_positions(opened: Opened[HeadcountPage]) -> None:
    panel = positions(opened)
    panel.table.select_ids([ANA, BEN])
    opened.around.text = "CC-9"
    panel.selection.buttons["cost_centre"].click()
    assert [text(panel, key, "cost_centre") for key in (ANA, BEN)] == ["CC-9"] * 2
    assert opened.around.labels == ["Set cost centre of 2 seats to CC-9"]
    panel.table.clearSelection()
    assert panel.selection.isHidden()
