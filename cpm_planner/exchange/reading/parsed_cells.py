"""Makes plain cells of what parsers of workbooks give, while the process they run in goes on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time, timedelta
from typing import Any, Final

from cpm_planner.exchange.reading.source_table import Cell, RawGrid, Row

_LARGEST_EXACT_FLOAT: Final = 2.0**53
_KINDS_TO_CHANGE: Final = (float, time, timedelta)


def plain_grid(parsed: RawGrid) -> RawGrid:
    """Give a piece of a sheet with plain cells in place of what its parser gave."""
    return replace(parsed, rows=[*map(_plain_row, parsed.rows)])


def plain_cell(cell: Any) -> Cell:
    """Turn whole floats into the whole numbers they were, times of day into text, empty text into nothing."""
    if type(cell) in _KINDS_TO_CHANGE:
        return _changed(cell)
    known: Cell = cell
    return None if known == "" else known


def _plain_row(row: Iterable[Any]) -> Row:
    """Make the cells of a row plain, all in one step as there are millions of them."""
    return tuple(
        [_changed(cell) if type(cell) in _KINDS_TO_CHANGE else cell if cell != "" else None for cell in row]
    )


def _changed(cell: float | time | timedelta) -> Cell:
    if not isinstance(cell, float):
        return str(cell)
    if cell.is_integer() and abs(cell) <= _LARGEST_EXACT_FLOAT:
        return int(cell)
    return cell
