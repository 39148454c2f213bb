"""Cells that name a day, or a month alone."""

from datetime import date, datetime

import pytest

from cpm_planner.exchange.mapping.day_cells import Day, all_are_months, parse_day_cell
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import CellError, DateOrder
from cpm_planner.model.month import Month

DMY, NOVEMBER = DateOrder.DAY_FIRST, Month(2026, 11)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-11-16", Day(NOVEMBER, 16)),
        ("16.11.2026", Day(NOVEMBER, 16)),
        (datetime(2026, 11, 16), Day(NOVEMBER, 16)),  # noqa: DTZ001 - cells have no time zone
        (date(2026, 11, 1), Day(NOVEMBER, 1)),
        ("2026-11", Day(NOVEMBER)),
        ("11/2026", Day(NOVEMBER)),
        ("Nov 2026", Day(NOVEMBER)),
        ("", None),
        (None, None),
    ],
)
def test_a_cell_is_a_day_or_a_month(cell: Cell, day: Day | None) -> None:
    assert parse_day_cell(cell, DMY) == day


def test_what_is_neither_is_refused() -> None:
    with pytest.raises(CellError):
        parse_day_cell("soon", DMY)
    with pytest.raises(ValueError, match="no day"):
        Day.read("")


@pytest.mark.parametrize("day", [Day(NOVEMBER), Day(NOVEMBER, 16)])
def test_a_day_is_read_as_it_is_written(day: Day) -> None:
    assert Day.read(str(day)) == day


def test_dates_are_months_when_each_is_the_first_of_one() -> None:
    assert all_are_months(["2026-11-01", "2026-12-01", "2027-01", "soon", None], DMY)
    assert not all_are_months(["2026-11-01", "2026-12-31"], DMY)
