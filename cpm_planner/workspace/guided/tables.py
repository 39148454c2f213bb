"""Tables packed for the way between processes, with what a window shows of them beside."""

import pickle
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cpm_planner.exchange.mapping.column_content import holds_numbers
from cpm_planner.exchange.reading.source_table import Cell, Remark, SourceTable, is_filled

HEAD_ROWS: Final = 200
"""Rows that are shown, sampled and tried out; all others stay packed."""
BLOCK_ROWS: Final = 2_000
"""Rows packed together, so that one of them is found without unpacking all."""
MOST_WORDS: Final = 1_000
"""Different cells of one column that are counted by name."""


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """What the filled cells of a column say.

    Attributes:
        counts: the most frequent different texts with their number, the most frequent first.
        distinct: how many different ones there are.
    """

    counts: tuple[tuple[str, int], ...]
    distinct: int


@dataclass(frozen=True, slots=True)
class PackedTable:
    """A whole table that crosses between processes as a few blocks, so that no window waits for its cells.

    Attributes:
        head: the table with its first rows only.
        row_count: how many rows it has.
        words: per column, what its cells say.
        blocks: all of its rows, :data:`BLOCK_ROWS` in each.
    """

    head: SourceTable
    row_count: int
    words: Mapping[str, ColumnWords]
    blocks: tuple[bytes, ...]

    @property
    def source(self) -> str:
        """Name of its file."""
        return self.head.source

    @property
    def header(self) -> tuple[str, ...]:
        """Its column names."""
        return self.head.header

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What the reader understood, assumed or left out."""
        return self.head.remarks

    @property
    def figures(self) -> frozenset[int]:
        """Places of the columns that hold numbers alone, as far as the first rows tell."""
        columns = enumerate(zip(*self.head.rows, strict=True))
        return frozenset(place for place, cells in columns if holds_numbers(cells))

    def unpacked(self) -> SourceTable:
        """Give the whole table; takes a while where it is large."""
        rows = [row for place in range(len(self.blocks)) for row in self.rows_of_block(place)]
        return replace(self.head, rows=rows)

    def rows_of_block(self, place: int) -> list[tuple[Cell, ...]]:
        """Give the rows of one block."""
        rows: list[tuple[Cell, ...]] = pickle.loads(self.blocks[place])  # noqa: S301 - this program packed it
        return rows


def packed(table: SourceTable) -> PackedTable:
    """Pack a table."""
    head = replace(table, rows=list(table.rows[:HEAD_ROWS]))
    words = {name: _words(table, position) for position, name in enumerate(table.header)}
    starts = range(0, len(table.rows), BLOCK_ROWS)
    blocks = tuple(_block(table.rows[start : start + BLOCK_ROWS]) for start in starts)
    return PackedTable(head, len(table.rows), words, blocks)


def _block(rows: Sequence[tuple[Cell, ...]]) -> bytes:
    return pickle.dumps(list(rows), pickle.HIGHEST_PROTOCOL)


def _words(table: SourceTable, position: int) -> ColumnWords:
    cells = Counter(row[position] for row in table.rows)
    texts: Counter[str] = Counter()
    for cell, count in cells.items():
        if is_filled(cell):
            texts[str(cell).strip()] += count
    return ColumnWords(tuple(texts.most_common(MOST_WORDS)), len(texts))
