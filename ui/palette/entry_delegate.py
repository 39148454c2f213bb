"""How an entry looks: icon, title, where it stands, and its key at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.icons import paint_icon
from ui.palette.entry_model import EntryModel
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 34
_ICON: Final = 16
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Draws the entries of one list."""

    def __init__(self, model: EntryModel, parent: QWidget) -> None:
        """Draw the entries of a model."""
        super().__init__(parent)
        self._entries = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height of one line."""
        return QSize(0, current_theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one entry; what cannot be chosen now is faint."""
        entry, theme = self._entries.entries[index.row()], current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.accent.solid))
            painter.setBrush(QColor(theme.surface.selected))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        inside = rect.adjusted(Space.M, 0, -Space.M, 0)
        strong = theme.text.strong if entry.is_enabled else theme.text.disabled
        muted = theme.text.muted if entry.is_enabled else theme.text.disabled
        size = theme.px(_ICON)
        sign = QRectF(inside.left(), inside.center().y() - size / 2, size, size)
        paint_icon(painter, sign, entry.icon, muted)
        inside.setLeft(sign.right() + Space.M)
        small, usual = font(TextSize.CAPTION, zoom=theme.zoom), font(TextSize.BODY, zoom=theme.zoom)
        if entry.key:
            painter.setFont(small)
            painter.setPen(QColor(muted))
            painter.drawText(inside, _MIDDLE | Qt.AlignmentFlag.AlignRight, entry.key)
            inside.setRight(inside.right() - QFontMetricsF(small).horizontalAdvance(entry.key) - Space.L)
        _write(painter, inside, entry.title, usual, strong)
        inside.setLeft(inside.left() + QFontMetricsF(usual).horizontalAdvance(entry.title) + Space.M)
        _write(painter, inside, entry.detail, small, muted)
        painter.restore()


def _write(painter: QPainter, rect: QRectF, text: str, shape: QFont, colour: str) -> None:
    if rect.width() <= 0:
        return
    painter.setFont(shape)
    painter.setPen(QColor(colour))
    painter.drawText(
        rect, _MIDDLE, QFontMetricsF(shape).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    )
