"""What the cells of a column give away about it, as evidence for or against a proposal."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.month_cells import parse_month_cell
from cpm_planner.exchange.reading.source_table import Cell, SourceTable, is_filled
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    CellError,
    DateOrder,
    parse_number,
    parse_text,
    parse_yes_no,
)

_ROWS_LOOKED_AT: Final = 2_000
_MOST: Final = 0.8
_KEY_LIKE: Final = 0.5
_NAME_LIKE: Final = 0.9


def sample_of(table: SourceTable, column: int) -> tuple[Cell, ...]:
    """Give the filled cells of a column, of evenly chosen rows when there are very many."""
    step = max(1, len(table.rows) // _ROWS_LOOKED_AT)
    return tuple(row[column] for row in table.rows[::step] if is_filled(row[column]))


def numbers_the_rows(table: SourceTable, column: int) -> bool:
    """Tell whether a column only counts the rows: 1, 2, 3 ... or 0, 1, 2 ... from top to bottom."""
    texts = [parse_text(row[column]) for row in table.rows]
    filled = [text for text in texts if text]
    first = filled[0] if filled else ""
    if first not in {"0", "1"}:
        return False
    return filled == [str(number) for number in range(int(first), int(first) + len(filled))]


def speaks_for(field_type: FieldType, cells: Sequence[Cell]) -> bool:
    """Tell whether cells look like what a field takes; a column without any does for none."""
    if not cells:
        return False
    if field_type is FieldType.IDENTIFIER:
        return len(set(map(parse_text, cells))) >= _KEY_LIKE * len(cells)
    reads = _READS.get(field_type)
    return reads is None or sum(map(reads, cells)) >= _MOST * len(cells)


def looks_like_names(cells: Sequence[Cell]) -> bool:
    """Tell whether nearly all cells are different texts with letters, as names are."""
    texts = [cell for cell in cells if isinstance(cell, str) and any(map(str.isalpha, cell))]
    return bool(cells) and len(set(texts)) >= _NAME_LIKE * len(cells)


def looks_like_codes(cells: Sequence[Cell]) -> bool:
    """Tell whether all cells are different single words with a digit, as ids are."""
    texts = [parse_text(cell) for cell in cells]
    return (
        bool(texts)
        and len(set(texts)) == len(texts)
        and all(len(text.split()) == 1 and any(map(str.isdigit, text)) for text in texts)
    )


def is_number(cell: Cell) -> bool:
    """Tell whether a cell is a number in any of the ways numbers are written."""
    return any(_can(partial(parse_number, cell, each)) for each in NUMBER_FORMATS.values())


def _is_month(cell: Cell) -> bool:
    return any(_can(partial(parse_month_cell, cell, order)) for order in DateOrder)


def _is_share(cell: Cell) -> bool:
    return is_number(cell) or _can(partial(parse_yes_no, cell))


def _can(read: Callable[[], object]) -> bool:
    try:
        read()
    except CellError:
        return False
    return True


_READS: Final[dict[FieldType, Callable[[Cell], bool]]] = {
    FieldType.MONEY: is_number,
    FieldType.PERCENT: is_number,
    FieldType.HOURS: is_number,
    FieldType.MONTH: _is_month,
    FieldType.LATITUDE: is_number,
    FieldType.LONGITUDE: is_number,
    FieldType.MODEL_SHARE: _is_share,
}
