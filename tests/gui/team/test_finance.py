"""What finance asks of a seat: days, takeover, pay, leave and later terms, in the table and beside it."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from cpm_planner.edit.team import change_cpms, remove_cpms
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.gui.stand import text, type_into
from tests.gui.team.conftest import Open

if TYPE_CHECKING:
    from ui.widgets.table.cell_edits import PutReport

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

ANA = CpmId("ana")
DECEMBER = Month(2026, 12)


def usual(opened: Open) -> Pay:
    cpm = opened.plan.cpms[ANA]
    return opened.plan.role_types[cpm.role_type].pay


@pytest.fixture
def shown(opened: Open) -> Open:
    """Show Ana beside the table."""
    opened.page.details.show_cpms([ANA])
    return opened


def again(opened: Open) -> None:
    """Let the panel follow the plan."""
    opened.page.details.show_cpms([ANA])


def test_a_day_within_the_month_is_typed_and_shown_and_the_first_is_not(opened: Open) -> None:
    assert opened.type_into("ana", "start", "2026-11-16")
    assert opened.text("ana", "start") == "2026-11-16"
    assert opened.plan.cpms[ANA].start_day == 16
    assert opened.type_into("ana", "start", "2026-12-01")
    assert opened.text("ana", "start") == "2026-12"
    assert opened.type_into("ana", "end", "15.06.2027")
    assert opened.text("ana", "end") == "2027-06-15"
    assert opened.type_into("ana", "end", "")
    assert (opened.plan.cpms[ANA].end, opened.plan.cpms[ANA].end_day) == (None, None)


def test_a_takeover_is_chosen_from_the_other_seats_and_cleared(opened: Open) -> None:
    columns = {column.key: column for column in opened.page.values.columns}
    assert columns["backfill_of"].choices(opened.plan.cpms[ANA]) == ["Nobody", "Ben", "Cleo"]
    opened.type_into("ana", "backfill_of", "Ben")
    assert opened.text("ana", "backfill_of") == "Ben"
    opened.type_into("ana", "backfill_of", "Nobody")
    opened.type_into("ben", "backfill_of", "")
    assert [each.backfill_of for each in opened.plan.cpms.values()] == [None, None, None]


def test_pay_of_the_table_is_that_of_the_role_type_until_it_is_typed(opened: Open) -> None:
    assert (opened.text("ana", "base_cents"), opened.text("ana", "loaded")) == ("82,000", "164,880")
    assert opened.type_into("ana", "base_cents", "90,000.50")
    assert opened.text("ana", "base_cents") == "90,000.50"
    assert opened.plan.cpms[ANA].pay == replace(usual(opened), base_cents=90_000_50)
    assert opened.type_into("ana", "burden_points", "20 %")
    assert opened.text("ana", "loaded") == "170,000.60"
    assert opened.type_into("ana", "burden_points", "")
    assert opened.plan.cpms[ANA].pay is None
    tips = {column.key: column.tooltip for column in opened.page.values.columns}
    assert tips["base_cents"](opened.plan.cpms[ANA]) == "That of the role type"


def test_pay_beside_the_table_is_typed_kind_by_kind_and_given_back(shown: Open) -> None:
    pay = shown.page.details.one.pay
    assert pay.usual.isHidden()
    assert type_into(pay, "travel_cents", "amount", "12,000")
    again(shown)
    assert text(pay, "travel_cents", "amount") == "12,000"
    assert text(pay, "currency", "amount") == "USD"
    assert "USD 150,880 a full-time year" in pay._sum.text()
    assert not pay.usual.isHidden()
    pay.usual.click()
    assert shown.plan.cpms[ANA].pay is None
    assert shown.around.labels == ["Set travel of Ana to 12,000", "Use the role type's pay for Ana"]


def test_pay_in_the_plans_own_currency_needs_no_code(shown: Open) -> None:
    pay = shown.page.details.one.pay
    assert type_into(pay, "currency", "amount", "usd")
    assert shown.plan.cpms[ANA].pay == usual(shown)
    assert not type_into(pay, "currency", "amount", "GBP")
    assert "no plan rate for GBP" in str(shown.around.refusals[0])


def test_leave_is_added_typed_and_removed(shown: Open) -> None:
    leave = shown.page.details.one.leave
    leave.add()
    again(shown)
    leave.add()
    assert shown.plan.cpms[ANA].leave == (Leave(DECEMBER, DECEMBER), Leave(Month(2027, 1), Month(2027, 1)))
    again(shown)
    assert type_into(leave, "1", "first", "2027-03")
    assert type_into(leave, "1", "last", "2027-05")
    assert type_into(leave, "1", "percent", "50")
    again(shown)
    assert [text(leave, "1", key) for key in ("first", "last", "percent")] == ["2027-03", "2027-05", "50 %"]
    assert not type_into(leave, "1", "first", "2026-12")
    assert "overlap" in str(shown.around.refusals[-1])
    assert not type_into(leave, "1", "last", "")
    leave.table.select_ids(["0"])
    leave.remove()
    assert shown.plan.cpms[ANA].leave == (Leave(Month(2027, 3), Month(2027, 5), 50),)
    assert shown.around.labels[:1] == ["Add leave of Ana"]
    assert shown.around.labels[-2:] == ["Set away of leave of Ana to 50 %", "Remove leave of Ana"]


def test_a_leave_takes_one_cell_of_a_paste(shown: Open) -> None:
    leave = shown.page.details.one.leave
    leave.add()
    again(shown)
    heard: list[PutReport] = []
    leave.values.cells_put.connect(heard.append)
    leave.table.setCurrentIndex(leave.values.index(0, 1))
    QGuiApplication.clipboard().setText("2027-05\t50")
    leave.table.blocks.paste()
    (rejected,) = heard[-1].rejected
    assert rejected.title == "Away"
    assert "one cell of a row" in rejected.why
    assert shown.plan.cpms[ANA].leave == (Leave(DECEMBER, Month(2027, 5)),)


def test_later_terms_are_typed_and_what_is_empty_stays_as_it_was(shown: Open) -> None:
    terms = shown.page.details.one.terms
    terms.add()
    again(shown)
    for column, typed in (
        ("month", "2027-04"),
        ("fte", "80"),
        ("base_cents", "95,000"),
        ("cost_centre", "CC-2"),
        ("entity", "Ltd"),
        ("entity", ""),
    ):
        assert type_into(terms, "0", column, typed)
    pay = replace(usual(shown), base_cents=95_000_00)
    assert shown.plan.cpms[ANA].terms == (TermsChange(Month(2027, 4), 80, "CC-2", pay=pay),)
    assert type_into(terms, "0", "base_cents", "")
    assert type_into(terms, "0", "fte", "")
    again(shown)
    assert shown.plan.cpms[ANA].terms == (TermsChange(Month(2027, 4), cost_centre="CC-2"),)
    assert [text(terms, "0", key) for key in ("fte", "base_cents", "entity")] == ["", "", ""]


def test_pay_of_later_terms_starts_from_what_was_in_force_before(shown: Open) -> None:
    first = TermsChange(DECEMBER, pay=Pay(80_000_00, 30_000_00))
    change = change_cpms([ANA], terms=(first, TermsChange(Month(2027, 6), fte_percent=50)))
    shown.context.session.apply("Terms", change)
    again(shown)
    assert type_into(shown.page.details.one.terms, "1", "variable_cents", "35,000")
    assert shown.plan.cpms[ANA].terms[1].pay == Pay(80_000_00, 35_000_00)


def test_the_lists_have_buttons_and_a_menu(shown: Open) -> None:
    leave = shown.page.details.one.leave
    add, remove = leave.findChildren(QToolButton)
    assert (add.accessibleName(), remove.accessibleName()) == ("Add leave", "Remove leave")
    remove.click()
    assert shown.around.labels == []
    add.click()
    again(shown)
    leave.table.select_ids(["0"])
    menu = QMenu(leave)
    leave.table.menu_hook(menu, ["0"])
    menu.actions()[0].trigger()
    assert shown.plan.cpms[ANA].leave == ()


def test_the_lists_of_a_seat_that_is_gone_do_nothing(shown: Open) -> None:
    one = shown.page.details.one
    shown.context.session.apply("Remove", remove_cpms([ANA]))
    shown.around.labels.clear()
    for each in (one.leave, one.terms):
        each.add()
        each.remove()
    one.pay._use_usual()
    assert shown.around.labels == []


def test_the_facts_say_from_when_until_when(opened: Open) -> None:
    change = change_cpms([ANA], start=Month(2026, 1), end=Month(2027, 6), end_day=15, entity="Example Ltd")
    opened.context.session.apply("Days", change)
    again(opened)
    assert opened.page.details._facts.text().endswith("Example Ltd · from 2026-01 until 2027-06-15")
