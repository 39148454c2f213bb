"""The cells of a list as they stand in its file, and as somebody has mended them."""

from functools import lru_cache
from typing import Final

from cpm_planner.workspace.guided.tables import BLOCK_ROWS, PackedTable
from cpm_planner.workspace.refreshing import NOTHING_MENDED, Mending
from ui.dialogs.list_import.words import cell_text

_BLOCKS_KEPT: Final = 8


class ListCells:
    """Finds single cells of a packed table, unpacking no more of it than is looked at."""

    def __init__(self, table: PackedTable, mending: Mending = NOTHING_MENDED) -> None:
        """Show a table with its corrections."""
        self.table = table
        self.mending = mending
        self._places = {name: place for place, name in enumerate(table.header)}
        self._block = lru_cache(_BLOCKS_KEPT)(table.rows_of_block)

    def written(self, row_number: int, column: str) -> str:
        """Give a cell as it stands in the file."""
        index = row_number - self.table.head.first_row_number
        row = self._block(index // BLOCK_ROWS)[index % BLOCK_ROWS]
        return cell_text(row[self._places[column]])

    def text(self, row_number: int, column: str) -> str:
        """Give a cell as it is read."""
        mended = self.mending.cells.get((row_number, column))
        return self.written(row_number, column) if mended is None else mended

    def is_mended(self, row_number: int, column: str) -> bool:
        """Tell whether somebody has written a cell anew."""
        return (row_number, column) in self.mending.cells

    def with_cell(self, mending: Mending, row_number: int, column: str, text: str) -> Mending:
        """Give a mending with a cell written anew; as it stands in the file, it is no correction."""
        is_as_written = text == self.written(row_number, column)
        return mending.with_cell(row_number, column, None if is_as_written else text)
