"""Reads cells as days within a month, or as whole months where they name no day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.mapping.month_cells import parse_month_cell
from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import CellError, DateOrder, parse_date
from cpm_planner.formatting.days import iso_day, parse_day
from cpm_planner.model.month import Month

_MONTH_ALONE: Final = re.compile(r"\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}")


@dataclass(frozen=True, slots=True)
class Day:
    """A month, and the day in it where one is named."""

    month: Month
    day: int | None = None

    def __str__(self) -> str:
        """Write "2026-11-16", or "2026-11" for a whole month."""
        return iso_day(self.month, self.day)

    @classmethod
    def read(cls, text: str) -> "Day":
        """Read what :meth:`__str__` writes.

        Raises:
            ValueError: it is neither a day nor a month.
        """
        month, day = parse_day(text)
        if month is None:
            message = "no day"
            raise ValueError(message)
        return cls(month, day)


def parse_day_cell(cell: Cell, order: DateOrder) -> Day | None:
    """Read a cell as a day or a month; None when it is blank.

    Raises:
        CellError: the cell is no month and no date.
    """
    month = parse_month_cell(cell, order)
    if month is None:
        return None
    if isinstance(cell, str) and _MONTH_ALONE.fullmatch(cell.strip()):
        return Day(month)
    try:
        date = parse_date(cell, order)
    except CellError:
        return Day(month)
    return Day(month) if date is None else Day(month, date.day)


def all_are_months(cells: Iterable[Cell], order: DateOrder) -> bool:
    """Tell whether dates stand for months: every one of them is the first of its month."""
    days = set()
    for cell in cells:
        try:
            found = parse_day_cell(cell, order)
        except CellError:
            continue
        if found is not None and found.day is not None:
            days.add(found.day)
    return days <= {1}
