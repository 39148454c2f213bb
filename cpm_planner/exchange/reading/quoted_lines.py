"""Cuts lines of text into rows of cells, and mends rows whose quotation marks are at odds with each other."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from cpm_planner.exchange.reading.broken_quotes import mended

QUOTE: Final = '"'
APOSTROPHE: Final = "'"
_UNUSED_CHARACTER: Final = "\x1f"
_LONGEST_CELL: Final = 16 * 1024 * 1024
_LINE_END: Final = "\r\n"


class _Reader(Protocol):
    """What the csv module gives: rows of cells, and how many lines they took so far."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text parts its cells.

    Attributes:
        separator: what stands between cells; empty for a text of one column.
        quote: what stands around cells that hold separators or line breaks.
        is_spaced: whether a blank follows each separator and belongs to no cell.
        has_backslashes: whether a quotation mark inside a cell has a backslash before it, not another one.
    """

    separator: str
    quote: str = QUOTE
    is_spaced: bool = False
    has_backslashes: bool = False

    @property
    def mark(self) -> str:
        """The separator, or a character that no text holds where there is none."""
        return self.separator or _UNUSED_CHARACTER

    def reader(self, lines: Iterable[str]) -> _Reader:
        """Cut lines into rows, raising csv.Error where quotation marks are at odds."""
        return csv.reader(
            lines, delimiter=self.mark, quotechar=self.quote, skipinitialspace=self.is_spaced, strict=True
        )

    def plain(self, line: str) -> str:
        """Write the quotation marks inside the cells of a line the way most programs do, twice."""
        return line.replace("\\" + self.quote, 2 * self.quote) if self.has_backslashes else line


class Record(NamedTuple):
    """One row of cells, and whether its quotation marks had to be mended or may be misplaced."""

    cells: list[str]
    is_doubtful: bool = False


def records(lines: Sequence[str], dialect: Dialect, width: int = 0) -> Iterator[Record]:
    """Cut lines into rows; never fails.

    A row whose quotation marks are at odds, or that would swallow lines that look like rows of their own, is
    cut alone, so that an opening mark too many costs no other row.

    Args:
        lines: lines with their endings.
        dialect: how they part their cells.
        width: cells of most rows, which tells how to mend broken ones; 0 where that is not known.
    """
    csv.field_size_limit(_LONGEST_CELL)
    position = 0
    while position < len(lines):
        for record, end in _readable_rows(lines, position, dialect, width):
            position = end
            yield record
        if position < len(lines):
            yield Record(_mended(lines[position], dialect, width), is_doubtful=True)
            position += 1


def _readable_rows(
    lines: Sequence[str], start: int, dialect: Dialect, width: int
) -> Iterator[tuple[Record, int]]:
    """Give rows from a line on, each with the position of the line behind it, up to one that is broken."""
    reader = dialect.reader(dialect.plain(lines[each]) for each in range(start, len(lines)))
    position = start
    try:
        for cells in reader:
            end = start + reader.line_num
            swallows = end - position > 1 and _are_rows(lines[position + 1 : end], dialect, width)
            if swallows and len(cells) != width:
                return
            position = end
            yield Record(cells, is_doubtful=swallows), end
    except csv.Error:
        return


def _are_rows(lines: Iterable[str], dialect: Dialect, width: int) -> bool:
    """Tell whether one of the lines that a quoted cell would swallow looks like a row of its own."""
    return width > 1 and any(line.count(dialect.mark) >= width - 1 for line in lines)


def _mended(line: str, dialect: Dialect, width: int) -> list[str]:
    bare = dialect.plain(line).rstrip(_LINE_END)
    if dialect.is_spaced:
        bare = bare.replace(dialect.mark + " ", dialect.mark)
    return mended(bare, dialect.mark, dialect.quote, width) or bare.split(dialect.mark)
