"""Lays a report out on sheets of paper and paints it; always in the light theme, at 96 dots an inch."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ui.language import tr
from ui.printing.report import Heading, Paragraph, Picture, Report, ReportPart
from ui.printing.table_pieces import Line, table_pieces
from ui.printing.work import Done, Work
from ui.theme.fonts import font
from ui.theme.light import LIGHT
from ui.theme.tokens import Space, TextSize
from ui.widgets.charts.chart import draw_text

UNITS_PER_INCH: Final = 96
_MARGIN_MM: Final = 14
_HEAD: Final = 44.0
_FOOT: Final = 24.0
_PIECES_A_TURN: Final = 2_000
_LAYING_OUT: Final = 0.3
"""About the share of the work that is over when all pieces are there."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is not cut: how high it is, and how it is painted from its top left corner."""

    height: float
    paint: Callable[[QPainter, QRectF], None]
    keeps_next: bool = False
    """Whether it may not be the last of a sheet."""
    starts_sheet: bool = False
    head: "Piece | None" = None
    """What stands above it on a new sheet, such as a table's titles."""


@dataclass(slots=True)
class _Sheet:
    pieces: list[tuple[float, Piece]] = field(default_factory=list)
    filled: float = 0.0

    def add(self, piece: Piece) -> None:
        self.pieces.append((self.filled, piece))
        self.filled += piece.height


def prepare(device: QPagedPaintDevice, *, landscape: bool = True) -> None:
    """Ask a printer or a PDF for A4 with margins that every printer can keep."""
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins, QPageLayout.Unit.Millimeter)
    )


def paint_report(report: Report, device: QPagedPaintDevice) -> Work[bool]:
    """Paint all sheets; gives whether the device could be written to."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        yield from _paint_sheets(report, device, painter)
    finally:
        is_written = painter.end()
    return is_written


def _paint_sheets(report: Report, device: QPagedPaintDevice, painter: QPainter) -> Work[None]:
    page = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
    room = QRectF(0, 0, page.width() * UNITS_PER_INCH, page.height() * UNITS_PER_INCH)
    scale = device.logicalDpiX() / UNITS_PER_INCH
    painter.scale(scale, scale)
    pieces = yield from _pieces(report.parts, room.width())
    sheets = lay_out(pieces, room.height() - _HEAD - _FOOT)
    for number, sheet in enumerate(sheets):
        yield _LAYING_OUT + (1 - _LAYING_OUT) * number / len(sheets)
        if number:
            device.newPage()
        _paint_frame(painter, room, report, (number + 1, len(sheets)))
        for top, piece in sheet.pieces:
            painter.save()
            piece.paint(painter, QRectF(0, _HEAD + top, room.width(), piece.height))
            painter.restore()


def lay_out(pieces: Iterable[Piece], height: float) -> list[_Sheet]:
    """Spread pieces over sheets of a height; at least one sheet."""
    sheets, waiting = [_Sheet()], list(pieces)
    for at, piece in enumerate(waiting):
        needed, follower = piece.height, at
        while waiting[follower].keeps_next and follower + 1 < len(waiting):
            follower += 1
            needed += waiting[follower].height
        is_full = sheets[-1].filled + min(needed, height) > height
        if sheets[-1].pieces and (piece.starts_sheet or is_full):
            sheets.append(_Sheet())
            if piece.head is not None:
                sheets[-1].add(piece.head)
        sheets[-1].add(piece)
    return sheets


def _pieces(parts: Sequence[ReportPart], width: float) -> Work[list[Piece]]:
    pieces: list[Piece] = []
    for at, part in enumerate(parts):
        if isinstance(part, Heading):
            pieces.append(_heading(part))
        elif isinstance(part, Paragraph):
            pieces.append(_paragraph(part, width))
        elif isinstance(part, Picture):
            pieces.append(_picture(part))
        else:
            lines = yield from _within(table_pieces(part, width), at / len(parts), (at + 1) / len(parts))
            for piece in _table(lines):
                pieces.append(piece)
                if len(pieces) % _PIECES_A_TURN == 0:
                    yield _LAYING_OUT * (at + 1) / len(parts)
    return pieces


def _within(work: Work[Done], start: float, end: float) -> Work[Done]:
    """Do work as a part of laying out, between two shares of it."""
    while True:
        try:
            share = next(work)
        except StopIteration as over:
            done: Done = over.value
            return done
        yield _LAYING_OUT * (start + (end - start) * share)


def _heading(part: Heading) -> Piece:
    hint_height = 18.0 if part.hint else 0.0

    def paint(painter: QPainter, rect: QRectF) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(TextSize.SUBTITLE, QFont.Weight.DemiBold))
        draw_text(painter, QRectF(rect.left(), rect.top() + 8, rect.width(), 24), part.text, _STRONG, left)
        painter.setFont(font(TextSize.CAPTION))
        draw_text(painter, QRectF(rect.left(), rect.top() + 32, rect.width(), 16), part.hint, _MUTED, left)

    return Piece(38.0 + hint_height, paint, keeps_next=True, starts_sheet=part.starts_sheet)


def _paragraph(part: Paragraph, width: float) -> Piece:
    flags = Qt.TextFlag.TextWordWrap
    metrics = QFontMetricsF(font())
    height = metrics.boundingRect(QRectF(0, 0, width, 10_000), flags, part.text).height() + Space.S

    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.setFont(font())
        painter.setPen(QColor(_STRONG))
        painter.drawText(rect, flags, part.text)

    return Piece(height, paint)


def _picture(part: Picture) -> Piece:
    def paint(painter: QPainter, rect: QRectF) -> None:
        title = QRectF(rect.left(), rect.top(), rect.width(), 20)
        painter.setFont(font(weight=QFont.Weight.DemiBold))
        draw_text(painter, title, part.title, _STRONG, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font(TextSize.CAPTION))
        hint = title.translated(0, 18)
        draw_text(painter, hint, part.hint, _MUTED, Qt.AlignmentFlag.AlignLeft)
        part.chart.paint(painter, rect.adjusted(0, 40, 0, -Space.L), LIGHT)

    return Piece(part.height + 40.0 + Space.L, paint)


def _table(lines: Sequence[Line]) -> Iterator[Piece]:
    titles, *rows, gap = lines
    head = Piece(titles.height, titles.paint, keeps_next=True)
    yield head
    for row in rows:
        yield Piece(row.height, row.paint, head=head)
    yield Piece(gap.height, gap.paint)


def _paint_frame(painter: QPainter, room: QRectF, report: Report, page: tuple[int, int]) -> None:
    """Paint what stands at the top and at the foot of every sheet."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    painter.setFont(font(TextSize.TITLE, QFont.Weight.DemiBold))
    draw_text(painter, QRectF(0, 0, room.width() * 0.5, 30), report.title, _STRONG, left)
    painter.setFont(font(TextSize.CAPTION))
    draw_text(painter, QRectF(room.width() * 0.5, 0, room.width() * 0.5, 30), report.subtitle, _MUTED, right)
    foot = QRectF(0, room.height() - 16, room.width(), 16)
    words = tr("Page {number} of {count}")
    draw_text(painter, foot, words.format(number=page[0], count=page[1]), _MUTED, right)
    draw_text(painter, foot, "CPM Planner", _MUTED, left)


_STRONG: Final = LIGHT.text.strong
_MUTED: Final = LIGHT.text.muted
