"""Blocks of cells as text: to and from what Excel understands."""

import csv
import html
import io
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData


def to_tsv(rows: Iterable[Sequence[str]]) -> str:
    """Write cells as tab-separated text, quoting cells with tabs, line breaks or quotes as Excel does."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue().removesuffix("\n")


def from_tsv(text: str) -> list[list[str]]:
    """Read tab-separated text as Excel puts it on the clipboard; the one line break at its end is no row."""
    unified = text.replace("\r\n", "\n").removesuffix("\n")
    return list(csv.reader(io.StringIO(unified, newline=""), dialect="excel-tab"))


def to_mime(rows: Sequence[Sequence[str]]) -> QMimeData:
    """Give cells as plain text and as an HTML table, so that any program takes them well."""
    mime = QMimeData()
    mime.setText(to_tsv(rows))
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    mime.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
    return mime
