"""What somebody mends in a list before it enters: cells written anew, and rows left out."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError


@dataclass(frozen=True, slots=True)
class Mending:
    """Corrections of a list, kept beside it so that none is lost while columns are mapped anew.

    Attributes:
        cells: by row number in the file and name of the column what is to be read in place of the cell.
        skipped: numbers of the rows that are left out.
    """

    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    skipped: frozenset[int] = frozenset()

    def with_cell(self, row_number: int, column: str, text: str | None) -> "Mending":
        """Give the mending with a cell written anew; None leaves it as it stands in the file."""
        others = {place: each for place, each in self.cells.items() if place != (row_number, column)}
        return replace(self, cells=others if text is None else {**others, (row_number, column): text})

    def skipping(self, row_numbers: Iterable[int]) -> "Mending":
        """Give the mending with some more rows left out."""
        return replace(self, skipped=self.skipped.union(row_numbers))

    def not_skipping(self, row_numbers: Iterable[int]) -> "Mending":
        """Give the mending with some rows no longer left out."""
        return replace(self, skipped=self.skipped.difference(row_numbers))

    def within(self, header: Collection[str]) -> "Mending":
        """Give the mending without cells of columns that are not there any more."""
        return replace(self, cells={place: each for place, each in self.cells.items() if place[1] in header})


NOTHING_MENDED = Mending()
"""The list as it stands in the file."""


def mended(table: SourceTable, mending: Mending) -> SourceTable:
    """Give a list with its corrections.

    Raises:
        InputError: a correction is for a row or column that the list does not have.
    """
    if not mending.cells:
        return table
    rows: list[tuple[Cell, ...]] = list(table.rows)
    positions = {column: position for position, column in enumerate(table.header)}
    for (row_number, column), text in mending.cells.items():
        index, position = row_number - table.row_number(0), positions.get(column)
        if position is None or not 0 <= index < len(rows):
            raise _no_such_cell(table, row_number, column)
        rows[index] = (*rows[index][:position], text, *rows[index][position + 1 :])
    return replace(table, rows=rows)


def _no_such_cell(table: SourceTable, row_number: int, column: str) -> InputError:
    return InputError(
        code="no-such-cell",
        what=translate(
            "import", 'There is no cell in row {row_number} under "{column}" that could be mended'
        ).format(row_number=row_number, column=column),
        where=table.source,
        remedy=translate("import", "undo this correction"),
    )
