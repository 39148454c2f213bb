"""Tables in memory for tests of the guided import."""

from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.workspace.guided.tables import PackedTable, packed


def a_table(header: str, *rows: tuple[Cell, ...], source: str = "list.csv") -> SourceTable:
    """Give a table whose header is parted by bars."""
    return SourceTable(source, "", tuple(header.split("|")), list(rows), 2)


def a_packed_table(header: str, *rows: tuple[Cell, ...], source: str = "list.csv") -> PackedTable:
    """Give such a table, packed."""
    return packed(a_table(header, *rows, source=source))
