"""Tables of tiers, activities and role types: typing, starting guesses, order, adding, removing."""

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from cpm_planner.model.activity import Drive
from cpm_planner.model.ids import ActivityId, RoleTypeId, TierId
from cpm_planner.model.sales_model import SalesModel
from tests.builders import a_partner
from tests.gui.assumptions.conftest import Open
from tests.gui.stand import cell, text, type_into
from ui.assumptions.page import AssumptionsPage
from ui.assumptions.value_field import column_of, plain_field
from ui.assumptions.working_time import WorkingTimeCard
from ui.page_context import PayOf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

REVIEW, DISTRIBUTION, GOLD = "business-review", "distribution-manager", TierId("gold")


@pytest.mark.parametrize(
    ("column", "typed", "read", "label"),
    [
        ("name", "QBR", lambda each: each.name == "QBR", "Set name of Business review to QBR"),
        (
            "model",
            "sell with",
            lambda each: each.model is SalesModel.SELL_WITH,
            "Set model of Business review to Sell with",
        ),
        (
            "drive",
            "Reactive",
            lambda each: each.drive is Drive.REACTIVE,
            "Set kind of Business review to Reactive",
        ),
        (
            "minutes_each",
            "2:30",
            lambda each: each.minutes_each == 150,
            "Set hours each of Business review to 2.50",
        ),
        (
            "times:gold",
            "12",
            lambda each: each.times_per_year[GOLD] == 12,
            "Set times a year in Gold of Business review to 12",
        ),
    ],
)
def test_an_activity_is_typed_into(opened: Open, column: str, typed: str, read: Any, label: str) -> None:
    assert type_into(opened.page.activities, REVIEW, column, typed)
    assert read(opened.plan.activities[ActivityId(REVIEW)])
    assert opened.around.labels == [label]


@pytest.mark.parametrize(
    ("column", "typed", "read"),
    [
        ("fit:sell_with", "45", lambda role: role.fit.sell_with == 45),
        (
            "productive_hours_per_year",
            "1,700",
            lambda role: role.working_time.productive_hours_per_year == 1_700,
        ),
        ("internal_percent", "30 %", lambda role: role.working_time.internal_percent == 30),
        ("target_low_percent", "60", lambda role: role.target_low_percent == 60),
        ("ramp_percent", "0/50/75", lambda role: role.ramp_percent == (0, 50, 75)),
    ],
)
def test_a_role_type_is_typed_into(opened: Open, column: str, typed: str, read: Any) -> None:
    assert type_into(opened.page.role_types, DISTRIBUTION, column, typed)
    assert read(opened.plan.role_types[RoleTypeId(DISTRIBUTION)])


@pytest.mark.parametrize(
    ("column", "typed", "says"),
    [
        ("fit:sell_with", "200", "cannot be 200"),
        ("productive_hours_per_year", "9000", "cannot be 9000"),
        ("ramp_percent", "0/fast", "not a whole percentage"),
        ("ramp_percent", "/".join(["50"] * 37), "at most 36 months"),
        ("name", "Co-sell manager", 'another role type called "Co-sell manager"'),
    ],
)
def test_what_makes_no_sense_is_refused(opened: Open, column: str, typed: str, says: str) -> None:
    before = opened.plan
    assert not type_into(opened.page.role_types, DISTRIBUTION, column, typed)
    assert opened.plan is before
    assert says in str(opened.around.refusals[0])


def test_a_value_is_called_a_starting_guess_until_it_is_changed(opened: Open) -> None:
    section = opened.page.activities
    assert text(section, REVIEW, "origin") == "Starting guess"
    type_into(section, REVIEW, "minutes_each", "7")
    assert text(section, REVIEW, "origin") == "1 changed"
    tip = section.values.index(*cell(section, REVIEW, "minutes_each")).data(3)
    assert tip.startswith("Changed; the starting guess is 6.00")


def test_the_starting_guess_is_restored_value_by_value(opened: Open) -> None:
    section = opened.page.activities
    type_into(section, REVIEW, "minutes_each", "7")
    type_into(section, REVIEW, "times:gold", "9")
    section.show_keys([REVIEW])
    section.table.setCurrentIndex(section.values.index(*cell(section, REVIEW, "minutes_each")))
    section.table.select_ids([REVIEW])
    assert section.restore.isEnabled()
    section.restore.click()
    activity = opened.plan.activities[ActivityId(REVIEW)]
    assert (activity.minutes_each, activity.times_per_year[GOLD]) == (360, 9)
    assert opened.around.labels[-1] == "Restore hours each of Business review"
    assert not section.restore.isEnabled()


def test_an_unchanged_value_has_nothing_to_restore(opened: Open) -> None:
    section = opened.page.tiers
    section.show_keys(["gold"])
    assert not section.restore.isEnabled()
    section.restore_selected()
    assert opened.around.labels == []


def test_a_tier_is_added_and_becomes_a_column_of_the_activities(opened: Open) -> None:
    opened.around.text = "Diamond"
    opened.page.tiers.add()
    assert opened.plan.tiers[TierId("diamond")].rank == 5
    assert text(opened.page.tiers, "diamond", "origin") == "Added by you"
    assert text(opened.page.activities, REVIEW, "times:diamond") == "0"
    opened.around.text = None
    opened.page.tiers.add()
    assert len(opened.plan.tiers) == 6


def test_a_renamed_tier_renames_its_column(opened: Open) -> None:
    type_into(opened.page.tiers, "gold", "name", "Golden")
    titles = [column.title for column in opened.page.activities.values.columns]
    assert "Golden" in titles
    assert opened.page.matrix.values.text_at(1, 0) == "Golden"


def test_tiers_are_put_in_another_order(opened: Open) -> None:
    opened.page.tiers.show_keys(["gold"])
    opened.page.tiers.move_row(-1)
    assert opened.page.tiers.values.shown_ids()[:2] == ["gold", "platinum"]
    opened.page.tiers.move_row(-1)
    assert opened.around.labels == ["Move Gold"]
    opened.page.tiers.move_row(1)
    assert opened.page.tiers.values.shown_ids()[:2] == ["platinum", "gold"]


def test_a_removed_tier_leaves_its_partners_to_the_default_one(opened: Open) -> None:
    opened.context.session.apply("Add", put_partners([a_partner(tier=GOLD)]))
    opened.page.tiers.show_keys(["gold"])
    opened.page.tiers.remove()
    assert GOLD not in opened.plan.tiers
    assert [partner.tier for partner in opened.plan.partners.values()] == [None]
    assert opened.around.labels[-1] == "Remove Gold"


def test_a_role_type_in_use_is_not_removed(opened: Open) -> None:
    opened.page.role_types.show_keys([DISTRIBUTION])
    opened.page.role_types.remove()
    assert RoleTypeId(DISTRIBUTION) in opened.plan.role_types
    assert "Ana still has this role type" in str(opened.around.refusals[0])


def test_the_menu_of_a_row_has_its_verbs(opened: Open) -> None:
    section = opened.page.tiers
    section.show_keys(["gold"])
    menu = QMenu(opened.page)
    section.table.menu_hook(menu, ["gold"])
    {action.text(): action for action in menu.actions()}["Move up"].trigger()
    assert section.values.shown_ids()[0] == "gold"


def test_nothing_selected_is_nothing_to_move_or_remove(opened: Open) -> None:
    opened.page.activities.remove()
    opened.page.activities.move_row(1)
    assert opened.around.labels == []


@pytest.mark.parametrize(("section", "name"), [("activities", "Trade fair"), ("role_types", "Scout")])
def test_activities_and_role_types_are_added(opened: Open, section: str, name: str) -> None:
    opened.around.text = name
    getattr(opened.page, section).add()
    assert name in {row.name for row in getattr(opened.plan, section).values()}


def test_the_matrix_follows_the_activities(opened: Open) -> None:
    matrix = opened.page.matrix
    before = matrix.values.text_at(0, 2)
    type_into(opened.page.activities, REVIEW, "minutes_each", "600")
    assert matrix.values.text_at(0, 2) != before
    assert matrix.values.index(0, 2).data(3) == "Outside the usual 333 to 1,332 hours a year"


def test_the_chain_of_working_time_follows_the_role_type(opened: Open) -> None:
    section = opened.page.role_types
    card = section.findChild(WorkingTimeCard)
    section.show_keys([DISTRIBUTION])
    assert "1,332 for partners: less 25 % internal" in card._chain.accessibleName()
    type_into(section, DISTRIBUTION, "internal_percent", "50")
    assert "888 for partners: less 50 % internal" in card._chain.accessibleName()


@pytest.mark.parametrize(
    ("key", "place"), [("gold", 1), (REVIEW, 2), (DISTRIBUTION, 3), ("nothing of the kind", 0)]
)
def test_keys_lead_to_their_section(opened: Open, key: str, place: int) -> None:
    opened.page.show_keys([key])
    assert opened.page.sections.currentRow() == place


def test_the_pay_of_a_role_type_leads_to_its_row(opened: Open) -> None:
    key = next(iter(opened.plan.role_types))
    opened.page.show_keys([PayOf(key)])
    assert opened.page.sections.currentItem().text() == "Pay"
    assert opened.page.pay.table.selected_ids() == [key]


def test_sections_are_made_when_they_are_shown_or_nothing_else_is_to_do(opened: Open, qtbot: QtBot) -> None:
    page = AssumptionsPage(opened.context)
    qtbot.addWidget(page)
    assert "general" not in vars(page)
    page.show()
    assert "general" in vars(page)
    assert "budget" not in vars(page)
    page.sections.setCurrentRow(7)
    assert page.budget.parentWidget() is not None
    assert "charter_texts" not in vars(page)
    qtbot.waitUntil(lambda: not page._others.isActive(), timeout=60_000)
    assert "charter_texts" in vars(page)


def test_a_column_of_figures_with_blanks_can_be_sorted() -> None:
    """No figure has no key, and comes last; a text among numbers could not be ordered."""
    field = plain_field("figure", title="Figure", show=lambda value: str(value or ""), parse=int)
    column = column_of(field, "things")
    assert column.sort_key is not None
    assert [column.sort_key(SimpleNamespace(figure=each)) for each in (3, None)] == [3, None]
