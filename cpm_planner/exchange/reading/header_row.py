"""Finds the row that names the columns, and makes the names usable."""

import re
from collections.abc import Iterable, Sequence

from cpm_planner.exchange.reading.source_table import Cell, Row, is_filled

_FEWEST_CELLS = 2
_ROWS_SEARCHED = 50
_LONGEST_NAME = 200
_BYTE_ORDER_MARK = "\ufeff"
_ROWS_COMPARED = 50
_SHARE_OF_ROWS_WITHIN = 0.7
_FEWEST_SIGNS_OF_DATA = 2
_SHARE_OF_FIGURES_BELOW = 0.8
_PLAIN_NUMBER = re.compile(r"[0-9]{1,4}")
_FIGURE = re.compile(r"[-+(]?[^\w\s]?\s?\d[\d\s.,:/%'\u2019\u00a0\u202f-]*[^\w\s]?\)?")


def likely_header(rows: Sequence[Row], extents: Sequence[int]) -> int | None:
    """Find the first row that could name the columns: mostly distinct texts, as wide as what follows.

    Args:
        rows: all rows.
        extents: for each row, the count of its cells up to the last filled one.
    """
    for position in range(min(len(extents), _ROWS_SEARCHED)):
        following = [extent for extent in extents[position + 1 : position + 1 + _ROWS_COMPARED] if extent]
        if _could_name_columns(rows[position], extents[position]) and _covers(extents[position], following):
            return position
    return None


def begins_with_data(rows: Sequence[Row], extents: Sequence[int]) -> bool:
    """Tell whether the first row as wide as what follows is one of the data, and nothing names the columns.

    Its dates, amounts and times stand above others of their kind. Plain numbers of up to four digits are no
    sign of data: years and months make names, too.

    Args:
        rows: all rows.
        extents: for each row, the count of its cells up to the last filled one.
    """
    for position in range(min(len(extents), _ROWS_SEARCHED)):
        below = range(position + 1, min(position + 1 + _ROWS_COMPARED, len(extents)))
        following = [extents[other] for other in below if extents[other]]
        if following and extents[position] >= _FEWEST_CELLS and _covers(extents[position], following):
            columns = range(extents[position])
            signs = sum(_stands_above_its_kind(rows, position, column, below) for column in columns)
            return signs >= _FEWEST_SIGNS_OF_DATA
    return False


def column_names(cells: Iterable[Cell]) -> tuple[str, ...]:
    """Make names unique ("Name", "Name (2)") and give those that are missing ("Column 3")."""
    taken: dict[str, int] = {}
    for number, cell in enumerate(cells, start=1):
        name = wanted = _one_line(cell)[:_LONGEST_NAME] or f"Column {number}"
        count = taken.get(wanted, 0)
        while name in taken:
            count += 1
            name = f"{wanted} ({count + 1})"
        taken[wanted] = count
        taken.setdefault(name, 0)
    return tuple(taken)


def _could_name_columns(row: Row, extent: int) -> bool:
    """Tell whether at least half of a row is filled, and most of that with texts, few of them alike."""
    filled = [_one_line(cell) for cell in row[:extent] if is_filled(cell)]
    texts = [
        cell for cell in row[:extent] if isinstance(cell, str) and is_filled(cell) and not _is_figure(cell)
    ]
    enough = max(_FEWEST_CELLS, len(filled) / 2)
    return len(filled) >= extent / 2 and len(set(filled)) >= enough and len(texts) >= len(filled) / 2


def _stands_above_its_kind(rows: Sequence[Row], position: int, column: int, below: range) -> bool:
    cell = rows[position][column]
    if not _is_sure_figure(cell):
        return False
    others = [rows[other][column] for other in below if column < len(rows[other])]
    filled = [other for other in others if is_filled(other)]
    return sum(map(_is_sure_figure, filled)) >= _SHARE_OF_FIGURES_BELOW * max(len(filled), 1)


def _is_sure_figure(cell: Cell) -> bool:
    text = _one_line(cell)
    return _is_figure(text) and _PLAIN_NUMBER.fullmatch(text) is None


def _covers(extent: int, following: Sequence[int]) -> bool:
    within = sum(1 for other in following if other <= extent)
    return within >= _SHARE_OF_ROWS_WITHIN * len(following)


def _is_figure(text: str) -> bool:
    return _FIGURE.fullmatch(text.strip()) is not None


def _one_line(cell: Cell) -> str:
    return "" if cell is None else " ".join(str(cell).replace(_BYTE_ORDER_MARK, "").split())
