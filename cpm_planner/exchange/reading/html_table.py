"""Reads the tables of a web page: what a spreadsheet puts on the clipboard, and what some programs export."""

from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Final

from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.source_table import RawGrid, Remark

_UNSEEN: Final = frozenset({"style", "script", "head", "title"})
_BREAKS: Final = frozenset({"br", "p", "div", "li"})
_CELLS: Final = frozenset({"td", "th"})
_MOST_SPANNED: Final = 1_000
_LONGEST_NAMED: Final = 40


def html_grid(page: str, name: str) -> RawGrid | None:
    """Give the table of a web page with most cells; None when there is none.

    Raises:
        InputError: it has more cells than can be taken in.
    """
    parser = _Tables(name)
    parser.feed(page)
    parser.close()
    parser.end_row()
    if not parser.tables:
        return None
    rows = max(parser.tables, key=lambda table: sum(map(len, table)))
    spanned = (Remark("merged-cells", tuple(parser.spanned[:_MOST_SPANNED])),) if parser.spanned else ()
    return RawGrid([tuple(row) for row in rows], remarks=spanned)


class _Tables(HTMLParser):
    """Collects the cells of all tables; those of a table inside a cell count as rows of their own table."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str | None]]] = []
        self.spanned: list[str] = []
        self._name = name
        self._row: list[str | None] | None = None
        self._text: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[int, int] = {}
        self._unseen = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self.end_row()
            self.tables.append([])
            self._below.clear()
        elif tag == "tr":
            self.end_row()
            self._row = []
        elif tag in _CELLS:
            self._end_cell()
            self._row = [] if self._row is None else self._row
            self._text, self._span = [], (_span(attrs, "colspan"), _span(attrs, "rowspan"))
        elif tag in _BREAKS and self._text:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell or a row."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _CELLS:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self.end_row()

    def handle_data(self, data: str) -> None:
        """Take in text of a cell; line breaks of the page itself are blanks."""
        if self._text is not None and not self._unseen:
            self._text.append(data.replace("\n", " ").replace("\r", ""))

    def end_row(self) -> None:
        """Put the row read so far to its table."""
        self._end_cell()
        if self._row is not None:
            self._leave_out_spanned()
            self._below = {column: rows - 1 for column, rows in self._below.items() if rows > 1}
            if not self.tables:
                self.tables.append([])
            self.tables[-1].append(self._row)
        self._row = None

    def _end_cell(self) -> None:
        if self._text is None or self._row is None:
            return
        self._leave_out_spanned()
        text = "\n".join(" ".join(line.split()) for line in "".join(self._text).split("\n")).strip()
        right, down = self._span
        start = len(self._row)
        self._row += [text or None, *[None] * (right - 1)]
        if down > 1:
            # One row more than there are: this row's own end counts one down.
            self._below.update(dict.fromkeys(range(start, start + right), down))
        if right > 1 or down > 1:
            self.spanned.append(text[:_LONGEST_NAMED])
        self._cells += right
        if self._cells > MAXIMUM_CELLS:
            raise table_too_large(self._name)
        self._text = None

    def _leave_out_spanned(self) -> None:
        """Leave the places empty that a cell of a row above reaches down to."""
        while self._row is not None and self._below.get(len(self._row), 0):
            self._row.append(None)


def _span(attributes: Iterable[tuple[str, str | None]], name: str) -> int:
    text = dict(attributes).get(name) or "1"
    return min(max(int(text), 1), _MOST_SPANNED) if text.isascii() and text.isdecimal() else 1
