"""Tables on paper: widths that fit the sheet, one piece a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.printing.report import Table
from ui.printing.work import Work
from ui.theme.fonts import font
from ui.theme.light import LIGHT
from ui.theme.tokens import Space, TextSize
from ui.widgets.charts.chart import draw_text

_ROW: Final = 19.0
_TITLES: Final = 22.0
_MOST_STRETCH: Final = 1.6
_NARROWEST: Final = 40.0
_TALL_TITLES: Final = 36.0
_ROWS_A_TURN: Final = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table."""

    height: float
    paint: Callable[[QPainter, QRectF], None]


def table_pieces(table: Table, width: float) -> Work[list[Line]]:
    """Give titles, every row, and the gap below the table."""
    table, wished = yield from _settled(table)
    widths = column_widths(table, wished, width)
    metrics = QFontMetricsF(_font(is_strong=True))
    fits = all(
        metrics.horizontalAdvance(title) + Space.S <= each
        for title, each in zip(table.titles, widths, strict=True)
    )
    titles = Line(_TITLES if fits else _TALL_TITLES, partial(_paint_titles, table, widths))
    rows = [Line(_ROW, partial(_paint_row, table, widths, at)) for at in range(len(table.rows))]
    return [titles, *rows, Line(float(Space.L), lambda _painter, _rect: None)]


def _settled(table: Table) -> Work[tuple[Table, list[float]]]:
    """Make the rows, measure their columns, and leave out those in which nothing stands.

    A column wishes for the width of its longest cell, or of the longest word of its title, which may take two
    lines.
    """
    strong, usual = QFontMetricsF(_font(is_strong=True)), QFontMetricsF(_font())
    count, rows = len(table.titles), list[tuple[str, ...]]()
    longest = [0.0] * count
    for at, row in enumerate(table.rows):
        rows.append(row)
        for column, text in enumerate(row):
            if text:
                longest[column] = max(longest[column], usual.horizontalAdvance(text))
        if at % _ROWS_A_TURN == 0:
            yield at / len(table.rows)
    kept = [at for at in range(count) if longest[at] or not (table.drops_empty and rows)]
    wished = [
        max([longest[at], *(strong.horizontalAdvance(word) for word in table.titles[at].split())]) + Space.M
        for at in kept
    ]
    if len(kept) < count:
        rows = [tuple(row[at] for at in kept) for row in rows]
    settled = replace(
        table,
        titles=tuple(table.titles[at] for at in kept),
        rows=rows,
        right=frozenset(place for place, at in enumerate(kept) if at in table.right),
    )
    return settled, wished


def column_widths(table: Table, wished: Sequence[float], width: float) -> list[float]:
    """Give every column what its longest text needs, which is ``wished``.

    Where the sheet is too narrow, figures keep theirs, as a figure cut short misleads, and words share the
    rest; what is left over on a wide one is spread.
    """
    if sum(wished) <= width:
        factor = min(width / max(sum(wished), 1.0), _MOST_STRETCH)
        return [each * factor for each in wished]
    figures = sum(each for at, each in enumerate(wished) if at in table.right)
    words = sum(wished) - figures
    share = max(width - figures, 0.0) / max(words, 1.0)
    narrow = [each if at in table.right else max(each * share, _NARROWEST) for at, each in enumerate(wished)]
    return [each * min(width / sum(narrow), 1.0) for each in narrow]


def _paint_titles(table: Table, widths: Sequence[float], painter: QPainter, rect: QRectF) -> None:
    painter.setFont(_font(is_strong=True))
    painter.setPen(QColor(LIGHT.text.muted))
    left = rect.left()
    for at, (title, width) in enumerate(zip(table.titles, widths, strict=True)):
        side = Qt.AlignmentFlag.AlignRight if at in table.right else Qt.AlignmentFlag.AlignLeft
        spot = QRectF(left, rect.top(), width - Space.S, rect.height() - Space.XS)
        painter.drawText(spot, side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, title)
        left += width
    painter.setPen(QPen(QColor(LIGHT.text.muted), 1))
    painter.drawLine(rect.bottomLeft(), QPointF(rect.left() + sum(widths), rect.bottom()))


def _paint_row(table: Table, widths: Sequence[float], at: int, painter: QPainter, rect: QRectF) -> None:
    painter.setFont(_font(is_strong=at in table.strong))
    left = rect.left()
    for column, (text, width) in enumerate(zip(table.rows[at], widths, strict=True)):
        side = Qt.AlignmentFlag.AlignRight if column in table.right else Qt.AlignmentFlag.AlignLeft
        spot = QRectF(left, rect.top(), width - Space.S, rect.height())
        draw_text(painter, spot, text, LIGHT.text.strong, side)
        left += width
    painter.setPen(QPen(QColor(LIGHT.surface.border), 1))
    painter.drawLine(rect.bottomLeft(), QPointF(rect.left() + sum(widths), rect.bottom()))


def _font(*, is_strong: bool = False) -> QFont:
    return font(TextSize.CAPTION, QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
