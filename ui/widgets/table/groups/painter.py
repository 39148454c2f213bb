"""Draws the row of a group: its sign, name and count over the first columns, sums below their columns."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from ui.icons import paint_icon
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Theme
from ui.widgets.table.arranging.group_texts import (
    adds_up,
    cell_text,
    count_words,
    heading,
    is_figure,
    sums_in_words,
)
from ui.widgets.table.arranging.grouping import Group
from ui.widgets.table.column import Align

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_SIGN: Final = 16
_MOST_SUMS: Final = 2


def paint_group_cell(
    painter: QPainter, option: QStyleOptionViewItem, view: "ValueTable[Any]", group: Group, at: int
) -> None:
    """Draw the part of a group's row that lies in the cell of one column."""
    theme, rect = current_theme(), QRectF(option.rect)
    table = option.widget if isinstance(option.widget, QTableView) else view
    first, end = _span(view, table)
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QColor(theme.text.strong))
    if first <= rect.left() < end:
        whole = QRectF(first, rect.top(), end - first, rect.height())
        _paint_heading(painter, whole.adjusted(_indent(group, theme), 0, 0, -1), option.font, view, group)
    elif is_figure(view.values, at):
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        _paint_sum(painter, rect.adjusted(Space.M, 0, -Space.M, -1), view, group, at)
    painter.restore()


def reaches_sign(view: "ValueTable[Any]", group: Group, x: int) -> bool:
    """Say whether a place of the viewport is on the sign that folds a group."""
    theme = current_theme()
    left = _span(view, view)[0] + _indent(group, theme)
    return left <= x <= left + theme.px(_SIGN) + Space.S


def _indent(group: Group, theme: Theme) -> int:
    return Space.S + group.level * (theme.px(_SIGN) + Space.S)


def _span(view: "ValueTable[Any]", table: QTableView) -> tuple[int, int]:
    """Give where the first columns in which nothing of its own stands begin and end in the viewport.

    Where columns are held and the others have moved beneath them, it ends with the held ones.
    """
    header = table.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    shown = [section for section in order if not header.isSectionHidden(section)]
    free = [not is_figure(view.values, section) for section in shown]
    first = free.index(True) if True in free else 0
    end = free.index(False, first) if False in free[first:] else len(shown)
    held = view.frozen.sections() if table is view else ()
    if shown[first] in held:
        end = min(end, len(held))
    last = shown[max(end, first + 1) - 1]
    begin, begin_of_last = (
        view.frozen.left(section) if table is view else header.sectionViewportPosition(section)
        for section in (shown[first], last)
    )
    return begin, begin_of_last + header.sectionSize(last)


def _paint_heading(
    painter: QPainter, space: QRectF, font: QFont, view: "ValueTable[Any]", group: Group
) -> None:
    theme = current_theme()
    side, is_folded = theme.px(_SIGN), group.key in view.values.folded
    sign = QRectF(space.left(), space.center().y() - side / 2, side, side)
    paint_icon(painter, sign, "chevron-right" if is_folded else "chevron-down", theme.text.muted)
    bold = QFont(font)
    bold.setBold(True)
    left = sign.right() + Space.S
    name = heading(view.values, group)
    name = QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, int(space.right() - left))
    painter.setFont(bold)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(QPointF(left, space.top()), space.bottomRight()), middle, name)
    left += QFontMetrics(bold).horizontalAdvance(name) + Space.M
    painter.setFont(font)
    painter.setPen(QColor(theme.text.muted))
    rest = QRectF(QPointF(left, space.top()), space.bottomRight())
    columns = _out_of_sight(view)
    words = [count_words(view.values, group), *sums_in_words(view.values, group, columns)]
    texts = ["  \u00b7  ".join(words[:count]) for count in range(len(words), 0, -1)]
    metrics = QFontMetrics(font)
    fitting = next((text for text in texts if metrics.horizontalAdvance(text) <= rest.width()), texts[-1])
    painter.drawText(
        rest, middle, metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, int(rest.width()))
    )


def _out_of_sight(view: "ValueTable[Any]") -> list[int]:
    """Give the first columns with sums that lie beyond the right edge, whose sums the heading tells."""
    header, edge = view.horizontalHeader(), view.viewport().width()
    hidden = [
        at
        for at in view.column_layout.shown_columns()
        if adds_up(view.values, at) and header.sectionViewportPosition(at) + header.sectionSize(at) > edge
    ]
    return hidden[:_MOST_SUMS]


def _paint_sum(painter: QPainter, space: QRectF, view: "ValueTable[Any]", group: Group, at: int) -> None:
    text = cell_text(view.values, group, at)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, int(space.width()))
    is_words = view.values.columns[at].align is Align.START
    side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignRight
    painter.drawText(space, side | Qt.AlignmentFlag.AlignVCenter, text)
