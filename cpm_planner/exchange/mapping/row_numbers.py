"""Recognises columns that only number the rows: 1, 2, 3 ..., steps of ten, sorted otherwise meanwhile."""

from collections.abc import Iterable, Iterator
from typing import Final

from cpm_planner.exchange.reading.source_table import Cell, SourceTable, is_filled

_SHORTEST_RUN: Final = 10
"""A run that does not start at its first step, such as 101, 102, 103, may be ids when it is shorter."""


def numbers_the_rows(table: SourceTable, column: int) -> bool:
    """Tell whether a column holds one whole number a row, evenly spaced and without a gap, in any order.

    Numbers with leading zeros are ids: nobody numbers rows so.
    """
    numbers = _numbers(row[column] for row in table.rows)
    if not numbers or len(set(numbers)) < len(numbers):
        return False
    low, high = min(numbers), max(numbers)
    if len(numbers) == 1:
        return low in {0, 1}
    step, rest = divmod(high - low, len(numbers) - 1)
    if rest or any((number - low) % step for number in numbers):
        return False
    return low in {0, 1, step} or len(numbers) >= _SHORTEST_RUN


def _numbers(cells: Iterable[Cell]) -> list[int]:
    """Give the whole numbers of the filled cells; none when a cell holds anything else."""
    try:
        return list(_whole(cells))
    except ValueError:
        return []


def _whole(cells: Iterable[Cell]) -> Iterator[int]:
    for cell in filter(is_filled, cells):
        text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip()
        if isinstance(cell, bool) or not text.isdecimal() or text != str(int(text)):
            raise ValueError
        yield int(text)
