"""Finds the tables of a finance workbook among the cells of its sheets, wherever they stand now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openpyxl.utils import get_column_letter

from cpm_planner.exchange.taking_back.sheet_cells import ReadCell, ReadRow

_ENOUGH: Final = 0.5
"""Share of the expected columns that makes a row the header of a table; a guess."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a table that was found."""

    key: str
    number: int
    cells: Mapping[str, ReadCell]
    """By column name; columns that are gone are missing."""
    places: Mapping[str, str]
    """Addresses such as "K12" by column name."""


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that was found."""

    sheet: str
    rows: tuple[FoundRow, ...]
    missing_columns: tuple[str, ...]


_EMPTY: Final = ReadCell(None)


def find_table(rows: Sequence[ReadRow], key_column: str, columns: Sequence[str]) -> FoundTable | None:
    """Find a table by its header; None where there is no such header.

    Args:
        rows: those of its sheet, top to bottom.
        key_column: the column with the ids of its rows.
        columns: the other columns it should have.
    """
    header = next((row for row in rows if _is_header(row, key_column, columns)), None)
    if header is None:
        return None
    at = {str(cell.value): column for column, cell in header.cells.items()}
    wanted = {name: at[name] for name in columns if name in at}
    found = tuple(_rows(rows, header, (at[key_column], wanted)))
    return FoundTable(header.sheet, found, tuple(name for name in columns if name not in at))


def _is_header(row: ReadRow, key_column: str, columns: Sequence[str]) -> bool:
    names = {cell.value for cell in row.cells.values() if isinstance(cell.value, str)}
    return key_column in names and sum(name in names for name in columns) >= max(1, _ENOUGH * len(columns))


def _rows(
    rows: Sequence[ReadRow], header: ReadRow, columns: tuple[int, Mapping[str, int]]
) -> Iterator[FoundRow]:
    """Give the rows below a header, down to the first one that is missing or has nothing in these columns."""
    key_at, wanted = columns
    due = header.number + 1
    for row in rows:
        if row.number < due:
            continue
        if row.number > due or not any(at in row.cells for at in (key_at, *wanted.values())):
            return
        due += 1
        key = row.cells.get(key_at, _EMPTY).value
        yield FoundRow(
            "" if key is None else str(key),
            row.number,
            {name: row.cells.get(at, _EMPTY) for name, at in wanted.items()},
            {name: f"{get_column_letter(at)}{row.number}" for name, at in wanted.items()},
        )
