"""Plan-wide assumptions and rules."""

import pytest
from PySide6.QtWidgets import QLabel

from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.edit.rules import lock_cpm, put_rule
from cpm_planner.model.ids import CpmId, RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.rule import AtMostPartners, LanguageMustMatch, MoveCap, RegionMustMatch, Rule
from tests.gui.assumptions.conftest import Open
from ui.assumptions.switch_row import SwitchRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks


def enter(opened: Open, name: str, typed: str) -> None:
    field = opened.page.general.fields[name]
    field.line.setText(typed)
    field.line.editingFinished.emit()


@pytest.mark.parametrize(
    ("name", "typed", "expected", "label"),
    [
        ("planning_month", "2027-01", Month(2027, 1), "Set planning month to 2027-01"),
        ("currency", "eur", "EUR", "Set currency to EUR"),
        ("onboarding_months", "6", 6, "Set onboarding to 6"),
        ("handover_months", "3", 3, "Set handover to 3"),
    ],
)
def test_an_assumption_is_typed(opened: Open, name: str, typed: str, expected: object, label: str) -> None:
    enter(opened, name, typed)
    assert getattr(opened.plan.assumptions, name) == expected
    assert opened.around.labels == [label]


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("planning_month", "", "The plan needs a planning month"),
        ("planning_month", "spring", "is not a month"),
        ("currency", "dollars", "is not a currency code"),
        ("onboarding_months", "few", "is not a whole number"),
        ("onboarding_months", "100", "cannot be 100"),
    ],
)
def test_what_makes_no_sense_is_said_below_and_stays_typed(
    opened: Open, name: str, typed: str, says: str
) -> None:
    before = opened.plan
    enter(opened, name, typed)
    assert opened.plan is before
    assert opened.page.general.fields[name].line.text() == typed
    assert any(says in label.text() for label in opened.page.general.findChildren(QLabel))


def test_a_changed_assumption_offers_its_starting_guess(opened: Open) -> None:
    enter(opened, "onboarding_months", "6")
    field = opened.page.general.fields["onboarding_months"]
    assert field.restore.text().strip() == "Restore 9"
    field.restore.click()
    assert opened.plan.assumptions.onboarding_months == 9


def test_leaving_a_field_as_it_was_is_no_step(opened: Open) -> None:
    enter(opened, "currency", "USD")
    assert opened.around.labels == []


def test_the_default_tier_is_chosen_and_restored(opened: Open) -> None:
    choice = opened.page.general.fields["default_tier"]
    choice.chosen.emit(TierId("silver"))
    assert opened.plan.assumptions.default_tier == "silver"
    assert choice.box.currentText() == "Silver"
    choice.restore.click()
    assert opened.plan.assumptions.default_tier == "tech-touch"
    assert opened.around.labels == ["Set default tier to Silver", "Set default tier to Tech-touch"]


def test_a_change_elsewhere_is_shown(opened: Open) -> None:
    opened.context.session.apply("Change", change_assumptions(currency="CHF"))
    assert opened.page.general.fields["currency"].line.text() == "CHF"


def switch(opened: Open, title: str) -> SwitchRow:
    (row,) = (row for row in opened.page.rules.rows.values() if row.tick.text() == title)
    return row


def rules(opened: Open) -> list[Rule]:
    return list(opened.plan.rules.values())


def test_rules_are_turned_on_and_off(opened: Open) -> None:
    switch(opened, "Region must match").tick.click()
    assert RegionMustMatch() in rules(opened)
    switch(opened, "Language must match").tick.click()
    assert LanguageMustMatch() not in rules(opened)
    assert opened.around.labels == ["Turn on: region must match", "Turn off: language must match"]


def test_a_limit_has_a_number(opened: Open) -> None:
    row = switch(opened, "Limit of partners for each CPM")
    row.tick.click()
    row.number.setValue(60)
    assert AtMostPartners(60) in rules(opened)
    assert opened.around.labels[-1] == "Set limit of partners for each CPM to 60 partners"
    opened.context.session.undo()
    assert not row.tick.isChecked()


def test_both_caps_are_one_rule(opened: Open) -> None:
    switch(opened, "Cap on partners that move").tick.click()
    switch(opened, "Cap on revenue that moves").tick.click()
    assert rules(opened)[-1] == MoveCap(20, 20)
    switch(opened, "Cap on partners that move").tick.click()
    assert rules(opened)[-1] == MoveCap(None, 20)
    switch(opened, "Cap on revenue that moves").tick.click()
    assert rules(opened) == [LanguageMustMatch()]


def test_the_limit_of_one_cpm_is_not_the_limit_of_all(opened: Open) -> None:
    opened.context.session.apply("Limit", put_rule(RuleId("ana"), AtMostPartners(5, CpmId("ana"))))
    assert not switch(opened, "Limit of partners for each CPM").tick.isChecked()


def test_rules_of_single_partners_and_cpms_are_counted(opened: Open) -> None:
    opened.context.session.apply("Lock", lock_cpm(CpmId("ana")))
    texts = [label.text() for label in opened.page.rules.findChildren(QLabel)]
    assert "Rules that speak of single partners and CPMs, such as locks: 1" in texts


def test_a_page_that_is_not_shown_catches_up_when_it_is(opened: Open) -> None:
    row = switch(opened, "Region must match")
    before = row.tick.isChecked()
    opened.page.hide()
    opened.context.session.apply("Rule", put_rule(RuleId("region"), RegionMustMatch()))
    assert row.tick.isChecked() == before
    opened.page.show()
    assert row.tick.isChecked() != before
