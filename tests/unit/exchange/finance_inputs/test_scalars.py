"""Cells of inputs: what is written is read again, and what means something else is refused."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.finance_inputs.scalars import (
    CellFault,
    Choice,
    Day,
    Kind,
    Number,
    Text,
    from_text,
    plain,
    text_of,
)
from cpm_planner.exchange.finance_inputs.state import digest_of, state_of
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.safe_text import cleaned
from tests.unit.exchange.workbook.finance_plan import a_finance_plan

MONEY = st.integers(0, 10**13).map(lambda cents: plain(Decimal(cents).scaleb(-2)))
WORDS = Choice(("Active", "To be hired"))


@given(MONEY)
def test_money_is_read_as_it_was_written(amount: Decimal) -> None:
    kind = Number(2)
    assert kind.read(kind.written(amount)) == amount == from_text(text_of(amount), kind)


@given(st.dates(min_value=date(1901, 1, 1)))
def test_days_are_read_as_they_were_written(day: date) -> None:
    kind = Day()
    assert kind.read(kind.written(day)) == day == from_text(text_of(day), kind)


@given(st.text().map(cleaned))
def test_text_is_read_as_it_was_written(text: str) -> None:
    wanted = text if text.strip() else None
    assert Text().read(Text().written(wanted)) == wanted


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        (Text(), 4711.0, "4711"),
        (Text(), "  ", None),
        (Number(2), 0.1 + 0.2, Decimal("0.3")),
        (Number(2), " ", None),
        (Day(), datetime(2027, 3, 5, tzinfo=UTC), date(2027, 3, 5)),
        (Day(), date(2027, 3, 5), date(2027, 3, 5)),
        (Day(), "2027-03-05", date(2027, 3, 5)),
        (Day(), None, None),
        (Day(), " ", None),
        (WORDS, "to be HIRED", "To be hired"),
    ],
)
def test_cells_are_understood(kind: Kind, cell: object, value: object) -> None:
    assert kind.read(cell) == value


@pytest.mark.parametrize(
    ("kind", "cell", "code"),
    [
        (Text(), True, "not-text"),
        (Number(2), "12", "text-in-number"),
        (Number(2), True, "text-in-number"),
        (Number(2), float("nan"), "text-in-number"),
        (Number(2), 0.005, "too-fine"),
        (Number(2, Decimal(0)), -1, "too-small"),
        (Day(), -5, "not-a-date"),
        (Day(), "5.3.", "not-a-date"),
        (Day(is_month=True), "2027-03-05", "not-a-month"),
        (WORDS, None, "not-a-choice"),
    ],
)
def test_cells_that_mean_something_else_are_refused(kind: Kind, cell: object, code: str) -> None:
    with pytest.raises(CellFault) as caught:
        kind.read(cell)
    assert caught.value.code == code


@pytest.mark.parametrize(("kind", "text"), [(Number(2), "much"), (Day(), "soon")])
def test_a_state_nobody_wrote_is_refused(kind: Kind, text: str) -> None:
    with pytest.raises(CellFault, match="cannot be read"):
        from_text(text, kind)


def test_a_day_before_serial_numbers_is_text() -> None:
    assert Day().written(date(1850, 5, 1)) == "1850-05-01"
    assert Day().written("no day") is Number(2).written("no number") is None


def test_putting_back_what_is_there_changes_nothing() -> None:
    plan = a_finance_plan(6)
    for table in input_tables(6, with_pay=True):
        for key in table.keys(plan):
            for each in table.inputs:
                value = each.get(plan, key)
                if value is not None or not each.inherits:
                    again = each.put(plan, key, value)
                    assert from_text(text_of(each.get(again, key)), each.kind) == from_text(
                        text_of(value), each.kind
                    )


def test_the_digest_tells_any_change_of_the_state() -> None:
    plan = a_finance_plan(6)
    state = list(state_of(plan, input_tables(6, with_pay=True), with_pay=True))
    assert digest_of(state) == digest_of(tuple(state))
    assert len({digest_of(state), digest_of(state[1:]), digest_of([state[1], state[0], *state[2:]])}) == 3
    without = list(state_of(plan, input_tables(6, with_pay=False), with_pay=False))
    assert not any(cell.column in {"Base", "Variable", "Rate", "Amount"} for cell in without)
