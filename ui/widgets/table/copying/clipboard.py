"""Blocks of cells on the clipboard: to and from what Excel, LibreOffice and this program understand."""

import csv
import html
import io
import json
import re
from collections.abc import Sequence
from itertools import chain, repeat
from typing import Final

from PySide6.QtCore import QMimeData

from ui.widgets.table.copying.calc_cells import CellKind, from_calc, is_calc, told
from ui.widgets.table.copying.html_block import from_html

Texts = list[list[str]]
"""Texts of a block, row by row; every row is as long as the others."""

OWN_FORMAT: Final = "application/x-cpm-planner-cells"
"""What a cell's editor starts with, so that a copy within the program says exactly the same again."""

_AS_TEXT: Final = "mso-number-format:'\\@'"
"""Tells Excel to leave a cell as it is written: an id keeps its zeros, "1-2" does not become a day."""

_BREAK: Final = "\n"
_ALSO_BLANK: Final = re.compile(r"(?<=\s) |\t")
"""Blanks that HTML would leave out beside another one."""

_SPREADSHEETS: Final = ("urn:schemas-microsoft-com:office:excel", "google-sheets-html-origin")
"""What the HTML of a spreadsheet program has in it whose plain text is exact."""


def from_tsv(text: str) -> Texts:
    """Read tab-separated text as Excel puts it on the clipboard; the one line break at its end is no row."""
    unified = _unified(text)
    usual = csv.field_size_limit(len(unified) + 1)  # a quote that is never closed makes one cell of the rest
    try:
        return _even(list(csv.reader(io.StringIO(unified, newline=""), dialect="excel-tab")))
    finally:
        csv.field_size_limit(usual)


class BlockWriter:
    """Makes of rows what goes on the clipboard: plain text, an HTML table, and this program's own format."""

    def __init__(self, kinds: Sequence[CellKind] = ()) -> None:
        """Start without rows; ``kinds`` says what the cells of each column are to be elsewhere."""
        self._kinds = kinds
        self._plain = io.StringIO()
        self._csv = csv.writer(self._plain, dialect="excel-tab", lineterminator="\n")
        self._rich = ["<table>"]
        self._own: list[Sequence[str]] = []

    def add(self, cells: Sequence[str], typed: Sequence[str] | None = None) -> None:
        """Add a row: what its cells show, and what their editors start with (None: the row is headings)."""
        self._csv.writerow(cells)
        kinds = chain(self._kinds, repeat(CellKind.WORDS))
        line = "".join(_as_cell(cell, kind) for cell, kind in zip(cells, kinds, strict=False))
        self._rich.append(f"<tr>{line}</tr>")
        if typed is not None:
            self._own.append(typed)

    def mime(self) -> QMimeData:
        """Give all rows for the clipboard."""
        mime = QMimeData()
        mime.setText(self._plain.getvalue().removesuffix("\n"))
        mime.setHtml("".join([*self._rich, "</table>"]))
        if self._own:
            mime.setData(OWN_FORMAT, json.dumps(self._own).encode())
        return mime


def from_mime(mime: QMimeData | None) -> Texts:
    """Read a block of cells, from this program or another; empty when there is none.

    What most spreadsheets say as plain text is exact; that of Calc has to be read beside its HTML. In the
    plain text of a text document or a web page a line break within a cell looks like the end of a row:
    a table tells more when it has another shape.
    """
    if mime is None:
        return []
    if mime.hasFormat(OWN_FORMAT):
        own = _own(bytes(mime.data(OWN_FORMAT).data()))
        if own:
            return own
    rich = mime.html() if mime.hasHtml() else ""
    if mime.hasText() and is_calc(rich):
        return _even(from_calc(_unified(mime.text()), rich))
    plain = from_tsv(mime.text()) if mime.hasText() else []
    if plain and any(mark in rich for mark in _SPREADSHEETS):
        return plain
    table = _even(from_html(rich))
    return table if table and _shape(table) != _shape(plain) else plain


def _own(data: bytes) -> Texts:
    try:
        rows = json.loads(data)
        return _even([[str(cell) for cell in row] for row in rows])
    except (ValueError, TypeError):
        return []


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").replace("\0", "")


def _as_cell(cell: str, kind: CellKind) -> str:
    style = "" if kind is CellKind.FIGURE else f' style="{_AS_TEXT}"'
    text = _ALSO_BLANK.sub("&#32;", html.escape(cell)).replace(_BREAK, "<br>")
    return f"<td{style}{told(cell, kind)}>{text}</td>"


def _even(rows: Texts) -> Texts:
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows] if width else []


def _shape(rows: Texts) -> tuple[int, int]:
    return len(rows), len(rows[0]) if rows else 0
