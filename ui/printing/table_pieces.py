"""Tables on paper: widths that fit the sheet, one piece a row."""

import re
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
_LINE: Final = 15.0
"""What each further line of a row adds."""
_ABOVE: Final = 2.0
_MOST_LINES: Final = 5
_LETTERS_APART: Final = 3
"""A word that is shorter by more letters is not wider."""
_BREAKS: Final = re.compile(r"(?<=-)|\s+")
"""Where a text may go on in the next line."""
_TITLES: Final = 22.0
_MOST_STRETCH: Final = 1.6
_ROWS_A_TURN: Final = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table."""

    height: float
    paint: Callable[[QPainter, QRectF], None]


def table_pieces(table: Table, width: float) -> Work[list[Line]]:
    """Give titles, every row, and the gap below the table."""
    table, wishes = yield from _settled(table)
    widths, wished = column_widths(table, wishes, width), [wish.whole for wish in wishes]
    lines_of_titles = _most_lines(list(zip(table.titles, widths, strict=True)), is_strong=True)
    height = _TITLES + _LINE * (lines_of_titles - 1)
    titles = Line(height, partial(_paint_titles, table, widths))
    tight = [at for at, wish in enumerate(wished) if at not in table.right and widths[at] < wish]
    lines = [titles]
    for at, row in enumerate(table.rows):
        height = _ROW + _LINE * (_most_lines([(row[column], widths[column]) for column in tight]) - 1)
        lines.append(Line(height, partial(_paint_row, table, widths, at)))
        if tight and at % _ROWS_A_TURN == 0:
            yield at / len(table.rows)
    return [*lines, Line(float(Space.L), lambda _painter, _rect: None)]


def _most_lines(cells: Sequence[tuple[str, float]], *, is_strong: bool = False) -> int:
    """Say how many lines the longest of some texts takes in its column; what takes too many is cut short."""
    metrics, most = QFontMetricsF(_font(is_strong=is_strong)), 1
    for text, width in cells:
        room = QRectF(0, 0, width - Space.S, 10_000)
        if metrics.horizontalAdvance(text) > room.width():
            height = metrics.boundingRect(room, _wrapping(text, room.width(), metrics), text).height()
            most = max(most, round(height / metrics.lineSpacing()))
    return min(most, _MOST_LINES)


def _wrapping(text: str, width: float, metrics: QFontMetricsF) -> Qt.TextFlag:
    """Say how a text is broken into lines: between words, or within them where one is too long."""
    is_long = any(metrics.horizontalAdvance(word) > width for word in _BREAKS.split(text))
    return Qt.TextFlag.TextWrapAnywhere if is_long else Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column would have of the width."""

    whole: float
    """For its longest cell, or the longest word of its title, which may take several lines."""
    least: float
    """For its longest word."""


class _LongestWord:
    """The widest word of a column's cells; short ones are not measured."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        self._metrics, self._seen, self._letters, self.width = metrics, set[str](), 0, 0.0

    def look_at(self, text: str) -> None:
        for word in _BREAKS.split(text):
            if len(word) + _LETTERS_APART >= self._letters and word not in self._seen:
                self._seen.add(word)
                self._letters = max(self._letters, len(word))
                self.width = max(self.width, self._metrics.horizontalAdvance(word))


def _settled(table: Table) -> Work[tuple[Table, list[Wish]]]:
    """Make the rows, measure their columns, and leave out those in which nothing stands."""
    strong, usual = QFontMetricsF(_font(is_strong=True)), QFontMetricsF(_font())
    count, rows = len(table.titles), list[tuple[str, ...]]()
    longest, words = [0.0] * count, [_LongestWord(usual) for _ in range(count)]
    for at, row in enumerate(table.rows):
        rows.append(row)
        for column, text in enumerate(row):
            if text:
                longest[column] = max(longest[column], usual.horizontalAdvance(text))
                words[column].look_at(text)
        if at % _ROWS_A_TURN == 0:
            yield at / len(table.rows)
    kept = [at for at in range(count) if longest[at] or not (table.drops_empty and rows)]
    titles = [
        max((strong.horizontalAdvance(word) for word in each.split()), default=0.0) for each in table.titles
    ]
    wished = [
        Wish(
            max(longest[at], titles[at]) + Space.M,
            max(words[at].width, titles[at]) + Space.S + 1,
        )
        for at in kept
    ]
    if len(kept) < count:
        for place, row in enumerate(rows):
            rows[place] = tuple(row[at] for at in kept)
            if place % _ROWS_A_TURN == 0:
                yield 1.0
    settled = replace(
        table,
        titles=tuple(table.titles[at] for at in kept),
        rows=rows,
        right=frozenset(place for place, at in enumerate(kept) if at in table.right),
    )
    return settled, wished


def column_widths(table: Table, wishes: Sequence[Wish], width: float) -> list[float]:
    """Give every column what its longest text needs.

    Where the sheet is too narrow, figures keep theirs, as a figure cut short misleads, and so do short words;
    longer ones share the rest and take several lines. What is left over on a wide one is spread.
    """
    wished = [wish.whole for wish in wishes]
    if sum(wished) <= width:
        factor = min(width / max(sum(wished), 1.0), _MOST_STRETCH)
        return [each * factor for each in wished]
    words = [at for at in range(len(wishes)) if at not in table.right]
    room = max(width - sum(wish.whole for at, wish in enumerate(wishes) if at in table.right), 0.0)
    narrow = [wish.whole if at in table.right else 0.0 for at, wish in enumerate(wishes)]
    for goals in ([wish.least for wish in wishes], [wish.whole for wish in wishes]):
        lacking = {at: goals[at] - narrow[at] for at in words}
        for place, at in enumerate(sorted(words, key=lacking.__getitem__)):
            more = min(lacking[at], room / (len(words) - place))
            narrow[at] += more
            room -= more
    return [each * min(width / sum(narrow), 1.0) for each in narrow]


def _paint_titles(table: Table, widths: Sequence[float], painter: QPainter, rect: QRectF) -> None:
    painter.setFont(_font(is_strong=True))
    painter.setPen(QColor(LIGHT.text.muted))
    left, metrics = rect.left(), QFontMetricsF(painter.font())
    for at, (title, width) in enumerate(zip(table.titles, widths, strict=True)):
        side = Qt.AlignmentFlag.AlignRight if at in table.right else Qt.AlignmentFlag.AlignLeft
        spot = QRectF(left, rect.top(), width - Space.S, rect.height() - Space.XS)
        wrapped = side | Qt.AlignmentFlag.AlignBottom | _wrapping(title, spot.width(), metrics)
        painter.drawText(spot, wrapped, title)
        left += width
    painter.setPen(QPen(QColor(LIGHT.text.muted), 1))
    painter.drawLine(rect.bottomLeft(), QPointF(rect.left() + sum(widths), rect.bottom()))


def _paint_row(table: Table, widths: Sequence[float], at: int, painter: QPainter, rect: QRectF) -> None:
    painter.setFont(_font(is_strong=at in table.strong))
    left, metrics = rect.left(), QFontMetricsF(painter.font())
    for column, (text, width) in enumerate(zip(table.rows[at], widths, strict=True)):
        side = Qt.AlignmentFlag.AlignRight if column in table.right else Qt.AlignmentFlag.AlignLeft
        spot = QRectF(left, rect.top(), width - Space.S, rect.height())
        if rect.height() > _ROW:
            painter.setPen(QColor(LIGHT.text.strong))
            wrapped = side | Qt.AlignmentFlag.AlignTop | _wrapping(text, spot.width(), metrics)
            painter.drawText(spot.adjusted(0, _ABOVE, 0, 0), wrapped, text)
        else:
            draw_text(painter, spot, text, LIGHT.text.strong, side)
        left += width
    painter.setPen(QPen(QColor(LIGHT.surface.border), 1))
    painter.drawLine(rect.bottomLeft(), QPointF(rect.left() + sum(widths), rect.bottom()))


def _font(*, is_strong: bool = False) -> QFont:
    return font(TextSize.CAPTION, QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
