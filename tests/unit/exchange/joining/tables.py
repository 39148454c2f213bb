"""Tables for tests of joining: a main one of four partners, and others of lines."""

from typing import Any

from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.joined import Joined, join_tables
from cpm_planner.exchange.reading.source_table import Cell, SourceTable

MAIN_HEADER = ("Id", "Name")


def a_table(header: str, *rows: tuple[Any, ...], source: str = "lines.csv") -> SourceTable:
    """Give a table whose header is parted by bars; its first row is the second of the file."""
    return SourceTable(source, "", tuple(header.split("|")), rows, 2)


def partners(*ids: Cell) -> SourceTable:
    """Give a main table of partners with these ids."""
    return a_table("|".join(MAIN_HEADER), *((each, f"Partner {each}") for each in ids), source="partners.csv")


def a_join(*columns: tuple[str, Gather], on: tuple[str, str] = ("Id", "Key"), **fields: Any) -> Join:
    """Join lines by their key."""
    return Join("lines", (on,), tuple(Brought(name, gather) for name, gather in columns), **fields)


def joined(main: SourceTable, other: SourceTable, *columns: tuple[str, Gather], **fields: Any) -> Joined:
    """Join one table to the main one."""
    return join_tables(main, [(a_join(*columns, **fields), other)])


def brought(result: Joined, column: int = -1) -> list[Cell]:
    """Give the cells of the last column, or another one."""
    return [row[column] for row in result.table.rows]
