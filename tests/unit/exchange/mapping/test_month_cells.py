"""Cells read as months."""

from datetime import date, datetime

import pytest

from cpm_planner.exchange.mapping.month_cells import parse_month_cell
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import CellError, DateOrder
from cpm_planner.model.month import Month


@pytest.mark.parametrize(
    ("cell", "month"),
    [
        ("2026-11", Month(2026, 11)),
        (" 11/2026 ", Month(2026, 11)),
        ("2026.3", Month(2026, 3)),
        ("3/11/2026", Month(2026, 11)),
        ("2026-11-30", Month(2026, 11)),
        (date(2026, 11, 1), Month(2026, 11)),
        (datetime(2026, 11, 1, 8, 30), Month(2026, 11)),  # noqa: DTZ001 - cells know no time zone
        ("Nov 2026", Month(2026, 11)),
        ("novembre 2026", Month(2026, 11)),
        ("Dez.-2026", Month(2026, 12)),
        ("marzo de 2026", Month(2026, 3)),
        ("3 Nov 2026", Month(2026, 11)),
        (" ", None),
        (None, None),
    ],
)
def test_months_and_dates_are_read(cell: Cell, month: Month | None) -> None:
    assert parse_month_cell(cell, DateOrder.DAY_FIRST) == month


def test_the_order_of_day_and_month_is_heeded() -> None:
    assert parse_month_cell("3/11/2026", DateOrder.MONTH_FIRST) == Month(2026, 3)


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-13", "0/2026", "0000-01", "26-11", "soon", "Nov-26", "Foo 2026", "Nov 0000"),
        *(2026, 45_000.0),
    ],
)
def test_what_is_no_month_is_refused(cell: Cell) -> None:
    with pytest.raises(CellError):
        parse_month_cell(cell, DateOrder.DAY_FIRST)
