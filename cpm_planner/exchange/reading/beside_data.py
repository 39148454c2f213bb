"""Finds rows that stand with the data and are none: notes below the table, and its header again."""

from collections.abc import Iterator, Sequence
from typing import Final

from cpm_planner.exchange.reading.source_table import Row, is_filled

_MOST_NOTES: Final = 20
_NARROWEST_TABLE: Final = 3


def end_of_table(rows: Sequence[Row], extents: Sequence[int], names_at: int) -> int:
    """Give the position behind the table's last row: notes below it, such as who exported it, are left out.

    Notes are a few single cells in the table's first column, and an empty row parts them from the table.

    Args:
        rows: all rows.
        extents: for each row up to the last filled one, the count of its cells up to the last filled one.
        names_at: position of the header, -1 when there is none.
    """
    end = len(extents)
    if names_at < 0 or extents[names_at] < _NARROWEST_TABLE:
        return end
    first_column = next(column for column, cell in enumerate(rows[names_at]) if is_filled(cell))
    notes = 0
    for position in range(len(extents) - 1, names_at, -1):
        if not extents[position]:
            end = position if notes else end
        elif extents[position] == first_column + 1 and notes < _MOST_NOTES:
            notes += 1
        else:
            break
    return end if end > names_at + 1 else len(extents)


def repeated_headers(rows: Sequence[Row], names_at: int, end: int) -> Iterator[int]:
    """Give the positions of rows that say the same as the header, as in lists put together from several."""
    if names_at < 0:
        return
    header = rows[names_at]
    for position in range(names_at + 1, end):
        if rows[position][:1] == header[:1] and _same(rows[position], header):
            yield position


def _same(row: Row, header: Row) -> bool:
    filled = sum(map(is_filled, header))
    return filled > 1 and tuple(filter(is_filled, row)) == tuple(filter(is_filled, header))
