"""Charters as one PDF, each on pages of its own, for the window and for the command line."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from cpm_planner.charters.page import Page
from cpm_planner.charters.words import footer_words, title_of_all
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.paper import Paper
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.charters import charter_pages, keep_pdf
from cpm_planner.workspace.jobs import Control
from ui.charters.page_html import page_html, page_style
from ui.theme.fonts import font, load_fonts
from ui.theme.light import LIGHT

MARGIN: Final = 14.0
"""Millimetres on every side."""

_RESOLUTION: Final = 300
_FOOTER: Final = 9.0
"""Millimetres kept for the line below."""
_SIZES: Final = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def drawn(
    pages: Iterable[Page], paper: Paper, after_each: Callable[[int], None] = lambda _count: None
) -> bytes:
    """Draw charters one after the other; gives the PDF file's bytes.

    Args:
        pages: the charters, one at least.
        paper: what they are drawn for.
        after_each: told how many charters are drawn; what it raises ends the drawing.
    """
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, paper)
    painter = QPainter(writer)
    try:
        for count, page in enumerate(pages, 1):
            _draw(painter, writer, page, is_first=count == 1)
            after_each(count)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def write_pdf(control: Control, path: Path, scenario: Scenario, base: Scenario | None, paper: Paper) -> None:
    """Write the charters of all CPMs to one PDF, in a process without a window.

    Raises:
        InputError: the file cannot be written; an older one is as it was.
        CancelledError: the user asked to stop; an older file is as it was.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([])

    def after_each(count: int) -> None:
        control.report(count / len(scenario.plan.cpms))
        if control.is_cancelled():
            raise CancelledError

    keep_pdf(path, drawn(charter_pages(scenario, base), paper, after_each))
    del application


def _writer(buffer: QBuffer, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title_of_all())
    writer.setCreator("CPM Planner")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(_SIZES[paper]),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _draw(painter: QPainter, writer: QPdfWriter, page: Page, *, is_first: bool) -> None:
    room = QSizeF(writer.width(), writer.height() - _dots(_FOOTER))
    document = _document(page, writer, room)
    count = document.pageCount()
    for number in range(count):
        if number or not is_first:
            writer.newPage()
        _draw_sheet(painter, document, room, number)
        footer = footer_words(page.footer, format_count(number + 1), format_count(count))
        painter.setFont(_font(7.5))
        below = QRectF(0, room.height(), room.width(), _dots(_FOOTER))
        painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, footer)


def _document(page: Page, writer: QPdfWriter, room: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9.5))
    document.setDefaultStyleSheet(page_style(LIGHT))
    document.setHtml(page_html(page, LIGHT))
    document.setPageSize(room)
    return document


def _draw_sheet(painter: QPainter, document: QTextDocument, room: QSizeF, number: int) -> None:
    painter.save()
    painter.translate(0, -number * room.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    area = QRectF(0, number * room.height(), room.width(), room.height())
    context.clip = area
    painter.setClipRect(area)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _font(points: float) -> QFont:
    made = font()
    made.setPointSizeF(points)
    return made


def _dots(millimetres: float) -> float:
    return millimetres / 25.4 * _RESOLUTION
