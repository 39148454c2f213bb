"""Dates are read in the order named, or refused."""

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.date_cells import DateOrder, parse_date, propose_date_order

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2026-01-31", MONTH, date(2026, 1, 31)),
        ("2017/08/25", DAY, date(2017, 8, 25)),
        ("2026-01-31T10:00:00Z", DAY, date(2026, 1, 31)),
        ("2026-01-31 10:00:00.123", DAY, date(2026, 1, 31)),
        ("31.1.2026", MONTH, date(2026, 1, 31)),
        ("31. 1. 2026", DAY, date(2026, 1, 31)),
        ("3/4/2026", DAY, date(2026, 4, 3)),
        ("3/4/2026", MONTH, date(2026, 3, 4)),
        ("3/4/2026 3:04 PM", MONTH, date(2026, 3, 4)),
        ("1-2-29", DAY, date(2029, 2, 1)),
        ("1-2-69", DAY, date(1969, 2, 1)),
        ("03-Jun-26", MONTH, date(2026, 6, 3)),
        ("3 June 2026", MONTH, date(2026, 6, 3)),
        ("June 3, 2026", DAY, date(2026, 6, 3)),
        ("Jun-3-2026", DAY, date(2026, 6, 3)),
        ("3. März 2026", MONTH, date(2026, 3, 3)),
        ("3.März 2026", MONTH, date(2026, 3, 3)),
        ("1er août 2026", MONTH, date(2026, 8, 1)),
        ("3 févr. 2026 10:00", MONTH, date(2026, 2, 3)),
        ("3 de enero de 2026", MONTH, date(2026, 1, 3)),
        ("03/dez/2026", MONTH, date(2026, 12, 3)),
    ],
)
def test_text_is_read_in_the_order_named(text: str, order: DateOrder, expected: date) -> None:
    assert parse_date(text, order) == expected


def test_dates_and_blanks_need_no_reading() -> None:
    assert parse_date(date(2026, 1, 2), DAY) == date(2026, 1, 2)
    assert parse_date(datetime(2026, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=2))), DAY) == date(
        2026, 1, 2
    )
    assert parse_date(None, DAY) is None
    assert parse_date("  ", DAY) is None


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("2026-02-30", CellFault.NO_SUCH_DAY),
        ("1/31/2026", CellFault.NO_SUCH_DAY),
        ("0000-01-01", CellFault.NO_SUCH_DAY),
        ("45000", CellFault.DATE_IS_NUMBER),
        (45000, CellFault.DATE_IS_NUMBER),
        (True, CellFault.DATE_IS_NUMBER),
        ("soon", CellFault.NOT_A_DATE),
        ("1/2-2026", CellFault.NOT_A_DATE),
        ("3 Foo 2026", CellFault.NOT_A_DATE),
        ("31 June 2026", CellFault.NO_SUCH_DAY),
        ("Jun-26", CellFault.NOT_A_DATE),
        ("1-2-30", CellFault.UNCLEAR_CENTURY),
        ("1-Feb-68", CellFault.UNCLEAR_CENTURY),
    ],
)
def test_what_is_no_date_is_refused(cell: str | int, fault: CellFault) -> None:
    with pytest.raises(CellError) as refused:
        parse_date(cell, DAY)
    assert refused.value.code is fault


@pytest.mark.parametrize(
    ("cells", "preferred", "orders"),
    [
        (["1/2/2026", "13/1/2026"], MONTH, (DAY,)),
        (["1/2/2026", "1/13/2026"], DAY, (MONTH,)),
        (["1/2/2026"], DAY, (DAY, MONTH)),
        (["1/2/2026"], MONTH, (MONTH, DAY)),
        (["2026-01-02", "3.4.2026"], MONTH, (MONTH,)),
        (["1/2/2026", "13/1/2026", "14/1/2026", "1/13/2026"], MONTH, (DAY, MONTH)),
        (["13/1/2026", "14/1/2026", "1/13/2026"], MONTH, (DAY,)),
        ([], DAY, (DAY,)),
    ],
)
def test_orders_are_proposed_and_doubt_is_shown(
    cells: list[str], preferred: DateOrder, orders: tuple[DateOrder, ...]
) -> None:
    assert propose_date_order(cells, preferred) == orders


UNCLEAR = [f"{day}/{month}/2026" for day in range(1, 6) for month in range(6, 12)]


@pytest.mark.parametrize(
    ("odd", "preferred", "orders"),
    [
        (["4/13/2026"], DAY, (DAY, MONTH)),
        (["4/13/2026"], MONTH, (MONTH, DAY)),
        (["4/13/2026", "4/14/2026"], DAY, (MONTH,)),
    ],
)
def test_one_odd_date_decides_nothing(
    odd: list[str], preferred: DateOrder, orders: tuple[DateOrder, ...]
) -> None:
    assert propose_date_order([*UNCLEAR, *odd], preferred) == orders


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(DateOrder), st.sampled_from("/-"))
def test_what_is_written_in_an_order_is_read_back(day: date, order: DateOrder, mark: str) -> None:
    parts = (day.day, day.month, day.year) if order is DAY else (day.month, day.day, day.year)
    assert parse_date(mark.join(map(str, parts)), order) == day
    assert parse_date(day.isoformat(), order) == day


@given(st.text(max_size=30), st.sampled_from(DateOrder))
def test_any_text_is_read_or_refused(text: str, order: DateOrder) -> None:
    with suppress(CellError):
        day = parse_date(text, order)
        assert day is None or isinstance(day, date)
