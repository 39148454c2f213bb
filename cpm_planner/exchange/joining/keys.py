"""Reads the keys of a table's rows as texts that are the same on both sides of a join."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.reading.source_table import Cell, SourceTable, is_filled
from cpm_planner.exchange.reading.values import CellError, parse_identifier, parse_text

Key = tuple[str, ...]
"""One text for each key column, its case and leading zeros as in the file."""

BLANK: Final = ""

_WHOLE_WITH_DECIMALS: Final = re.compile(r"-?[0-9]+(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class KeyedRows:
    """The rows of a table by their keys.

    Attributes:
        by_key: positions of the rows of each key, in the order of the table.
        without: positions of the filled rows whose key is blank, or was rounded by a spreadsheet.
    """

    by_key: dict[Key, list[int]]
    without: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many rows are filled."""
        return sum(map(len, self.by_key.values())) + len(self.without)


def keyed_rows(table: SourceTable, columns: Sequence[str]) -> KeyedRows:
    """Put the filled rows of a table together by what its key columns say."""
    texts = [key_texts(table, table.header.index(column)) for column in columns]
    by_key: dict[Key, list[int]] = {}
    without: list[int] = []
    for position, key in enumerate(zip(*texts, strict=True)):
        if BLANK not in key:
            by_key.setdefault(key, []).append(position)
        elif any(map(is_filled, table.rows[position])):
            without.append(position)
    return KeyedRows(by_key, tuple(without))


def key_texts(table: SourceTable, column: int) -> list[str]:
    """Give the key text of every cell of a column; blank where there is none.

    A column of whole numbers, some of which are written 12.0 as spreadsheets and scripts do, gives 12.
    """
    cells = [row[column] for row in table.rows]
    texts = {cell: _text(cell) for cell in set(cells)}
    filled = [text for text in texts.values() if text]
    if any("." in text for text in filled) and all(map(_WHOLE_WITH_DECIMALS.fullmatch, filled)):
        texts = {cell: text.partition(".")[0] for cell, text in texts.items()}
    return [texts[cell] for cell in cells]


def shown_key(table: SourceTable, position: int, columns: Sequence[str]) -> str:
    """Give the key of a row as a person would find it in the file."""
    row = table.rows[position]
    return ", ".join(parse_text(row[table.header.index(column)]) for column in columns)


def likened(key: Key) -> Key:
    """Give a key without what often differs between two systems: case, leading zeros, marks and blanks."""
    plain = ("".join(filter(str.isalnum, text)).casefold() for text in key)
    return tuple(text[:-1].lstrip("0") + text[-1:] for text in plain)


def _text(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    try:
        return parse_identifier(cell)
    except CellError:
        return BLANK
