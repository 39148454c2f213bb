"""How a line of the history is drawn: a thread with a knot for each edit, two lines of text, and an arrow."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cpm_planner.edit.step_names import step_title
from ui.history import words
from ui.history.line_model import LineModel
from ui.history.lines import DayLine, EditLine, StartLine
from ui.icons import paint_icon
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme, Tone
from ui.widgets.chip import ChipFace, chip_width, paint_chip

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 46
_SECOND: Final = 18
"""What a second line of a title adds to a row."""
_THREAD: Final = 18
"""Where the thread runs, from the left."""
_KNOT: Final = 4
_CHIP: Final = 20
_BUTTON: Final = 28
_ICON: Final = 16
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def button_rect(row: QRect) -> QRect:
    """Give the place of a row's arrow."""
    side = current_theme().px(_BUTTON)
    return QRect(row.right() - side - Space.S, row.center().y() - side // 2, side, side)


def is_cut(title: str, width: int) -> bool:
    """Say whether a title needs more than one line in a list of some width, in pixels."""
    theme = current_theme()
    room = width - theme.px(2 * _THREAD) - Space.M - Space.XS
    return QFontMetricsF(_title_font(theme, is_here=True)).horizontalAdvance(title) > room


class LineDelegate(QStyledItemDelegate):
    """Draws the lines of one list."""

    def __init__(self, lines: LineModel, parent: QWidget) -> None:
        """Draw the lines of a model."""
        super().__init__(parent)
        self._lines = lines
        self.hovered = -1
        """The row under the pointer; below 0 when none is."""
        self.has_long_titles = False
        """Whether rows have room for two lines of a title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height of a title of one or two lines and the line below it, the same for all rows."""
        theme = current_theme()
        return QSize(0, theme.px(_ROW) + (theme.px(_SECOND) if self.has_long_titles else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        lines, row = self._lines, index.row()
        line = lines.line(row)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        if isinstance(line, DayLine):
            _paint_day(painter, QRectF(option.rect), words.title(line, lines.today), theme)
        else:
            _paint_ground(painter, option, row == self.hovered, theme)
            _paint_thread(painter, QRectF(option.rect), line, theme, is_last=row == lines.rowCount() - 1)
            is_offered = row == self.hovered or option.state & QStyle.StateFlag.State_Selected
            way = lines.way(row) if is_offered else ""
            _paint_texts(painter, option.rect, line, theme, has_arrow=bool(way))
            if way:
                is_back = line.depth is not None and line.depth < lines.depth
                _paint_arrow(painter, button_rect(option.rect), theme, is_back=is_back)
        painter.restore()


def _paint_day(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    below = rect.adjusted(Space.M, rect.height() / 3, -Space.M, 0)
    painter.setFont(font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom))
    painter.setPen(QColor(theme.text.muted))
    painter.drawText(below, _LEFT, text)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, is_hovered: bool, theme: Theme) -> None:  # noqa: FBT001 - one of many
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if not (is_selected or is_hovered):
        return
    rect = QRectF(option.rect).adjusted(Space.XS, 1, -Space.XS, -1)
    has_ring = is_selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QColor(theme.accent.solid) if has_ring else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface.selected if is_selected else theme.surface.hover))
    painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)


def _paint_thread(
    painter: QPainter, rect: QRectF, line: EditLine | StartLine, theme: Theme, *, is_last: bool
) -> None:
    """Draw the knot of a line: full where the plan holds it, hollow where not, ringed where the plan is."""
    at = QPointF(rect.left() + theme.px(_THREAD), rect.center().y())
    is_done = isinstance(line, StartLine) or line.is_done
    painter.setPen(QPen(QColor(theme.surface.control_border), 1))
    painter.drawLine(QPointF(at.x(), rect.top()), QPointF(at.x(), at.y() if is_last else rect.bottom() + 1))
    radius = theme.px(_KNOT)
    colour = QColor(theme.accent.solid if is_done else theme.text.disabled)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if is_done else QColor(theme.surface.raised))
    painter.drawEllipse(at, radius, radius)
    if line.is_here:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, radius + 3.5, radius + 3.5)


def _paint_texts(
    painter: QPainter, row: QRect, line: EditLine | StartLine, theme: Theme, *, has_arrow: bool
) -> None:
    right = button_rect(row).left() if has_arrow else row.right() - Space.M
    whole = QRectF(row.left() + theme.px(2 * _THREAD), row.top() + 5, 0, row.height() - 10)
    whole.setRight(right - Space.XS)
    title = step_title(line.moment.edit.label) if isinstance(line, EditLine) else tr("Start")
    used, most = _title_font(theme, is_here=line.is_here), 2 if row.height() > theme.px(_ROW) else 1
    parts = lines_of(title, QFontMetricsF(used), whole.width(), most)
    height = whole.height() / (most + 1)
    top = whole.top() + height * (most - len(parts)) / 2
    is_done = isinstance(line, StartLine) or line.is_done
    colour = QColor(theme.text.strong if is_done else theme.text.muted)
    for part in parts:
        _write(painter, QRectF(whole.left(), top, whole.width(), height), part, used, colour)
        top += height
    lower = QRectF(whole.left(), top, whole.width(), height)
    if line.is_here:
        face = ChipFace(tr("You are here"), Tone.ACCENT)
        width, chip = chip_width(face, theme), theme.px(_CHIP)
        spot = QRectF(lower.right() - width, lower.center().y() - chip / 2, width, chip)
        paint_chip(painter, spot, face, theme)
        lower.setRight(spot.left() - Space.S)
    small = font(TextSize.CAPTION, QFont.Weight.Normal, theme.zoom)
    _write(painter, lower, words.detail(line), small, QColor(theme.text.muted))


def _title_font(theme: Theme, *, is_here: bool) -> QFont:
    return font(TextSize.BODY, QFont.Weight.DemiBold if is_here else QFont.Weight.Medium, theme.zoom)


def lines_of(title: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Break a title between words into so many lines at most; the last one may be too long."""
    first, rest = "", title.split()
    while rest and most > 1:
        longer = f"{first} {rest[0]}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
        del rest[0]
    return [part for part in (first, " ".join(rest)) if part]


def _paint_arrow(painter: QPainter, rect: QRect, theme: Theme, *, is_back: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent.tint))
    painter.drawRoundedRect(QRectF(rect), Radius.CONTROL, Radius.CONTROL)
    side = theme.px(_ICON)
    centre = QRectF(rect).center()
    spot = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    paint_icon(painter, spot, "undo-2" if is_back else "redo-2", theme.accent.text)


def _write(painter: QPainter, rect: QRectF, text: str, used: QFont, colour: QColor) -> None:
    painter.setFont(used)
    painter.setPen(colour)
    painter.drawText(
        rect, _LEFT, QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    )
