"""The team page: cells, cards, details, adding, removing, news, nothing yet."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.rules import cpm_lock_id
from cpm_planner.edit.scenarios import copy_scenario
from cpm_planner.edit.team import remove_cpms
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, ScenarioId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import LockCpm
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.evenness import Evenness
from tests.gui.team.conftest import Open, small_plan
from ui.overview.pictures import utilisation_charts
from ui.team.add_seat import AddSeatDialog
from ui.team.bars import ModelBars
from ui.team.role_card import RoleCard, RoleSummary
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

ANA, BEN, CLEO = (CpmId(key) for key in ("ana", "ben", "cleo"))


@pytest.mark.parametrize(
    ("column", "text", "field", "expected", "label"),
    [
        ("name", "Anna", "name", "Anna", "Set name of Ana to Anna"),
        ("role", "co-sell", "role_type", RoleTypeId("co-sell-manager"), "Set role type of Ana to co-sell"),
        ("status", "leaving", "status", SeatStatus.LEAVING, "Set status of Ana to Leaving"),
        ("fte", "80 %", "fte_percent", 80, "Set FTE of Ana to 80 %"),
        ("start", "2026-02", "start", Month(2026, 2), "Set start of Ana to 2026-02"),
        ("end", "2027-02", "end", Month(2027, 2), "Set end of Ana to 2027-02"),
        (
            "regions",
            "North, South,North",
            "regions",
            ("North", "South"),
            "Set regions of Ana to North, South",
        ),
        ("languages", "", "languages", (), ""),
        ("cost_centre", "CC-1", "cost_centre", "CC-1", "Set cost centre of Ana to CC-1"),
        ("gl_account", "0610-00", "gl_account", "0610-00", "Set GL account of Ana to 0610-00"),
        ("entity", "Example Ltd", "entity", "Example Ltd", "Set entity of Ana to Example Ltd"),
        ("approval", "HC-7", "approval", "HC-7", "Set approval of Ana to HC-7"),
        ("backfill_of", "ben", "backfill_of", CpmId("ben"), "Set takes over from of Ana to ben"),
    ],
)
def test_a_cell_sets_its_field_as_a_named_step(  # noqa: PLR0913, PLR0917 - a row of the table
    opened: Open, column: str, text: str, field: str, expected: Any, label: str
) -> None:
    assert opened.type_into("ana", column, text)
    assert getattr(opened.plan.cpms[ANA], field) == expected
    assert opened.around.labels == ([label] if label else [])


@pytest.mark.parametrize(
    ("column", "text", "says"),
    [
        ("role", "juggler", 'no role type called "juggler"'),
        ("status", "gone", 'no status called "gone"'),
        ("fte", "much", "not a whole percentage"),
        ("fte", "300", "cannot be 300"),
        ("start", "spring", "not a month or a day"),
        ("start", "2027-02-29", "not a month or a day"),
        ("backfill_of", "Ana", "take over from itself"),
        ("base_cents", "much", "not an amount of money"),
        ("currency", "GBP", "no plan rate for GBP"),
        ("name", "", "needs a name"),
        ("lock", "ajar", 'no state called "ajar"'),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    opened: Open, column: str, text: str, says: str
) -> None:
    before = opened.plan
    assert not opened.type_into("ana", column, text)
    assert opened.plan is before
    assert says in str(opened.around.refusals[0])


def test_the_heading_of_bars_says_what_they_are(opened: Open) -> None:
    values = opened.page.values
    at = [column.key for column in values.columns].index("utilisation")
    tip = values.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "target band" in tip
    assert values.headerData(at - 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None


def test_the_lock_is_typed_too(opened: Open) -> None:
    opened.type_into("ana", "lock", "Locked")
    assert opened.plan.rules[cpm_lock_id(ANA)] == LockCpm(ANA)
    opened.type_into("ana", "lock", "")
    assert cpm_lock_id(ANA) not in opened.plan.rules


def test_seats_are_grouped_by_role_type(opened: Open) -> None:
    assert opened.page.values.shown_ids() == ["ana", "ben", "cleo"]


def test_loads_are_shown_as_the_figures_have_them(opened: Open) -> None:
    figures = opened.context.figures.cpm(ANA)
    assert opened.text("ana", "partners") == "2"
    assert opened.text("ana", "needed") == f"{figures.minutes_needed / 60:.1f}"
    assert opened.text("ana", "available") == "111.0"
    assert opened.text("cleo", "utilisation") == "No capacity"
    assert opened.text("cleo", "focus") == ""


def test_a_change_of_a_partner_changes_the_load(opened: Open) -> None:
    before = opened.text("ana", "needed")
    opened.context.session.apply("Effort", change_partners([PartnerId("p1")], effort_percent=300))
    assert opened.text("ana", "needed") != before


def test_there_is_a_card_for_each_role_type_with_seats(opened: Open) -> None:
    cards = opened.page.cards.cards
    assert [card.name for card in cards] == ["Distribution manager", "Co-sell manager"]
    assert "2 CPMs, mean utilisation" in cards[0].accessibleDescription()


def test_a_card_shows_its_role_type_alone(opened: Open) -> None:
    card = opened.page.cards.cards[1]
    card.click()
    assert opened.page.values.shown_ids() == ["cleo"]
    card.click()
    assert len(opened.page.values.shown_ids()) == 3


def test_clearing_the_filter_lets_the_card_go(opened: Open) -> None:
    opened.page.cards.cards[1].click()
    opened.page.filters.clear()
    assert not opened.page.cards.cards[1].isChecked()


def test_the_details_of_a_seat_name_load_reserve_and_partners(opened: Open) -> None:
    opened.select("ana")
    assert _says(opened, "Distribution manager · P-1 · Active")
    assert any("Requests take" in text for text in _texts(opened))
    names = [name for name in _accessible_names(opened) if name.startswith("Hours available: Nov 2026 111.0")]
    assert names


def test_the_partners_of_a_seat_are_shown_on_their_page(opened: Open) -> None:
    opened.select("ana")
    _button(opened, "Show all in Partners").click()
    page, keys = opened.around.gone[0]
    assert page == "partners"
    assert set(keys) == {"p1", "p2"}


def test_the_details_of_several_seats_are_sums(opened: Open) -> None:
    opened.select("ana", "ben")
    assert _says(opened, "2 CPMs")
    assert any(text.endswith("222.0 h available a month") for text in _texts(opened))


def test_while_nobody_is_selected_the_details_sum_what_the_table_shows(opened: Open) -> None:
    QApplication.processEvents()
    assert _says(opened, "3 CPMs")
    opened.page.cards.cards[1].click()
    QApplication.processEvents()
    assert _says(opened, "1 CPM")


def test_several_seats_are_locked_at_once(opened: Open) -> None:
    opened.select("ana", "ben")
    opened.page.details.lock.click()
    assert {cpm_lock_id(ANA), cpm_lock_id(BEN)} <= opened.plan.rules.keys()
    opened.page.details.lock.click()
    assert cpm_lock_id(ANA) not in opened.plan.rules
    assert opened.around.labels == ["Lock 2 CPMs", "Unlock 2 CPMs"]


def test_removing_says_what_becomes_unassigned(opened: Open) -> None:
    opened.select("ana")
    opened.around.says_yes = False
    opened.page.details.remove.click()
    assert ANA in opened.plan.cpms
    opened.around.says_yes = True
    opened.page.details.remove.click()
    assert ANA not in opened.plan.cpms
    assert opened.around.questions[0].startswith("Partners that become unassigned: 2.")
    assert opened.around.labels == ["Remove Ana"]


def test_removing_a_specialist_says_what_goes_back(opened: Open) -> None:
    opened.select("ben")
    opened.page.details.remove.click()
    assert "Split partners that go back wholly to their primary CPM: 1." in opened.around.questions[0]


def test_a_seat_is_added_by_hand(opened: Open) -> None:
    opened.page.add_seat()
    dialog = opened.page.findChild(AddSeatDialog)
    dialog._fte.setText("half")
    dialog.accept()
    assert len(opened.plan.cpms) == 3
    dialog._name.setText("Ana")
    dialog._fte.setText("50")
    dialog._start.setText("2027-03-16")
    dialog._status.setCurrentIndex(dialog._status.findData(SeatStatus.LEAVING))
    dialog.accept()
    added = opened.plan.cpms[CpmId("ana-2")]
    assert added.status is SeatStatus.LEAVING
    assert (added.fte_percent, added.start, added.start_day) == (50, Month(2027, 3), 16)
    assert opened.page.table.selected_ids() == ["ana-2"]


def test_shown_keys_are_selected_even_when_a_filter_hid_them(opened: Open) -> None:
    opened.page.cards.cards[1].click()
    opened.page.show_keys(["ben"])
    assert opened.page.table.selected_ids() == ["ben"]


def test_another_scenario_shows_its_own_seats(opened: Open) -> None:
    session = opened.context.session
    session.apply_to_document("Copy", copy_scenario(ScenarioId("current"), "Lean"))
    session.apply("Remove", remove_cpms({ANA}))
    assert opened.page.values.shown_ids() == ["ben", "cleo"]
    session.switch(ScenarioId("current"))
    assert opened.page.values.shown_ids() == ["ana", "ben", "cleo"]


def test_without_seats_the_page_says_what_to_do(open_page: Callable[[Plan], Open], qtbot: QtBot) -> None:
    opened = open_page(new_plan(Month(2026, 11)))
    with qtbot.wait_signal(opened.page.action_wanted) as wanted:
        _button(opened, "Import the team…").click()
    assert wanted.args == ["import_team"]


def test_the_menu_of_the_selected_leads_to_verbs_to_territories_and_the_map(opened: Open) -> None:
    opened.select("ana")
    menu = QMenu(opened.page)
    opened.page.table.menu_hook(menu, ["ana"])
    actions = {action.text(): action for action in menu.actions()}
    actions["Lock"].trigger()
    assert cpm_lock_id(ANA) in opened.plan.rules
    actions["Show in Territories"].trigger()
    actions["Show on the map"].trigger()
    assert opened.around.gone == [("territories", ["ana"]), ("map", ["ana"])]


def test_the_menu_asks_what_if_one_cpm_leaves(opened: Open) -> None:
    wanted: list[str] = []
    opened.page.leaver_wanted.connect(wanted.append)
    for keys in (["ana"], ["ana", "ben"]):
        menu = QMenu(opened.page)
        opened.page.table.menu_hook(menu, keys)
        (ask,) = (action for action in menu.actions() if action.text() == "What if this CPM leaves?")
        assert ask.isEnabled() == (len(keys) == 1)
        ask.trigger()
    assert wanted == ["ana"]


def test_the_details_are_hidden(opened: Open) -> None:
    buttons = {each.accessibleName(): each for each in opened.page.findChildren(QToolButton)}
    buttons["Show or hide the details"].click()
    assert not opened.page.details.isVisible()


def test_the_search_field_takes_the_keyboard(opened: Open) -> None:
    opened.page.start_search()
    assert opened.page.focusWidget() is opened.page.filters.search


def test_planned_work_in_the_reserve_is_told_beside_requests(open_page: Callable[[Plan], Open]) -> None:
    """Ana has 111 hours, 27.75 of them for requests, and 100 hours of work, all planned."""
    plan = small_plan()
    known = replace(plan.partners[PartnerId("p1")], known_workload=KnownWorkload(6_000, "known"))
    held = {PartnerId("p1"): Assignment(ANA)}
    fits = {key: replace(role, fit=Fit(100, 100, 100)) for key, role in plan.role_types.items()}
    partners = {**plan.partners, known.id: known}
    opened = open_page(replace(plan, activities={}, partners=partners, assignments=held, role_types=fits))
    opened.select("ana")
    told = "Requests take 0.0 h of the 27.8 h kept for them. Planned work takes 16.8 h of what they leave."
    assert told in _texts(opened)
    column = next(each for each in opened.page.values.columns if each.key == "requests")
    assert column.tooltip(opened.plan.cpms[ANA]) == (
        "Requests take 0.0 h; 27.8 h are kept for them, of which planned work takes 16.8 h"
    )


def test_requests_are_told_of_capacity_as_the_reserve_is_and_of_hours_needed(
    open_page: Callable[[Plan], Open],
) -> None:
    opened = open_page(small_plan())
    ana = opened.plan.cpms[ANA]
    figures = opened.context.figures.cpm(ANA)
    assert figures.reactive_minutes
    told = {each.key: each for each in opened.page.values.columns}
    assert told["requests"].title == "Requests of capacity"
    assert told["requests"].text(ana) == format_percent(figures.reactive_minutes / figures.minutes_available)
    assert told["reactive"].title == "Requests of hours needed"
    assert told["reactive"].text(ana) == format_percent(figures.reactive_minutes / figures.minutes_needed)
    assert told["requests"].text(ana) != told["reactive"].text(ana)
    opened.select("ana")
    both = (
        f"{told['requests'].text(ana)} of the capacity and {told['reactive'].text(ana)} of the hours needed"
    )
    assert any(both in text for text in _texts(opened))


def test_requests_within_the_reserve_are_no_warning(open_page: Callable[[Plan], Open]) -> None:
    plan = small_plan()
    opened = open_page(replace(plan, assignments={}))
    opened.select("ana")
    assert "Requests take 0.0 h of the 27.8 h kept for them." in _texts(opened)
    assert not any(
        button.isVisible() and not (button.accessibleName() or button.text())
        for button in opened.page.findChildren(QPushButton)
    )


def _texts(opened: Open) -> list[str]:
    return [label.text() for label in opened.page.details.findChildren(QLabel)]


def _says(opened: Open, text: str) -> bool:
    return text in _texts(opened)


def _accessible_names(opened: Open) -> list[str]:
    one, directly = opened.page.details.one, Qt.FindChildOption.FindDirectChildrenOnly
    return [part.accessibleName() for part in one.findChildren(QWidget, options=directly)]


def _button(opened: Open, text: str) -> QAbstractButton:
    found = [each for each in opened.page.findChildren(QPushButton) if each.text().strip() == text]
    return found[0]


def test_tab_goes_through_the_details_before_their_verbs(opened: Open, qtbot: QtBot) -> None:
    opened.select("ana")
    details = opened.page.details
    details.lock.setFocus()
    qtbot.keyClick(details.lock, Qt.Key.Key_Backtab)
    held = opened.page.focusWidget()
    assert held is not None
    assert details.one.isAncestorOf(held)


def test_what_stands_at_both_ends_of_a_card_does_not_meet(qtbot: QtBot) -> None:
    card = RoleCard(RoleSummary("Seller", 0, Evenness(2, 1, 150, 0, 150, 1, 1), (0, 150), 0.7, 0.9), ENGLISH)
    qtbot.addWidget(card)
    metrics = QFontMetrics(font(TextSize.CAPTION, zoom=current_theme().zoom))
    both = metrics.horizontalAdvance("0 % to 15,000 %") + metrics.horizontalAdvance("spread 15,000 points")
    assert card.sizeHint().width() - 2 * Space.L > both
    wide = card.sizeHint().width()
    card.show_summary(RoleSummary("Seller", 0, Evenness(1, 1, 1, 1, 0, 0, 0), (1,), 0.7, 0.9))
    assert card.sizeHint().width() < wide


def test_a_bar_without_room_is_not_drawn_over_its_figure(qtbot: QtBot) -> None:
    bars, none = ModelBars(ENGLISH), ModelBars(ENGLISH)
    for each, minutes in ((bars, (600.0, 600.0, 600.0)), (none, (0.0, 0.0, 0.0))):
        qtbot.addWidget(each)
        each.resize(60, 114)
        each.show_minutes(minutes)
        each._figure = lambda _: "the same"
    assert bars.grab().toImage() == none.grab().toImage()
    for each in (bars, none):
        each.resize(400, 72)
    assert bars.grab().toImage() != none.grab().toImage()


def test_a_role_type_has_one_colour_on_every_page(opened: Open) -> None:
    first, *others = opened.plan.role_types.values()
    late = {first.id: replace(first, rank=100)} | {role.id: role for role in others}
    opened.context.session.apply("Rank", lambda plan: replace(plan, role_types=late))
    shown = {card.name: card._summary.place for card in opened.page.cards.cards}
    strips = utilisation_charts(opened.context.figures)[0].strips
    assert strips
    assert {strip.name: shown[strip.name] for strip in strips} == {
        strip.name: strip.position for strip in strips
    }
