"""The CPMs beside the map: which of them stand out there, with their signs and how many partners each has."""

from typing import Final

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.ids import CpmId
from cpm_planner.workload.arrays import SHARED
from ui.territories.map.map_state import MapState
from ui.territories.map.signs import MOST_SIGNS, OTHERS, Sign, Stamp, cpm_sign, paint_sign
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import draw_text

_Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()
_Role = Qt.ItemDataRole
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
_SIDE: Final = 18
_HALF_PIXELS: Final = 12
_ROW: Final = 30
_COUNT: Final = 44


class CpmListModel(QAbstractListModel):
    """The CPMs that a search finds, by name; those that stood out when the list was made come first."""

    shown_changed = Signal(object)
    """The CPMs that are to stand out."""
    full = Signal()
    """One more was ticked than there are signs."""

    def __init__(self, state: MapState, parent: QWidget) -> None:
        """List the CPMs of a state."""
        super().__init__(parent)
        self._state = state
        self._search = ""
        self._plan = state.figures.plan
        """The plan whose CPMs are listed, which the state may have left since."""
        self._counts: dict[CpmId, tuple[int, int]] = {}
        """Partners on the map, and all."""
        self.keys: list[CpmId] = []
        self.refresh()

    def refresh(self) -> None:
        """List anew what the state has."""
        self.beginResetModel()
        state = self._state
        plan = self._plan = state.figures.plan
        doer = state.figures.arrays.assignments.doer[SHARED]
        on_map, of_all = (
            np.bincount(some, minlength=len(plan.cpms) + 1).tolist()
            for some in (doer[state.places.rows], doer)
        )
        self._counts = dict(zip(plan.cpms, zip(on_map, of_all, strict=True), strict=False))
        words = self._search.casefold().split()
        named = ((key not in state.shown, natural_key(each.name), key) for key, each in plan.cpms.items())
        names = {key: each.name.casefold() for key, each in plan.cpms.items()}
        self.keys = [key for _, _, key in sorted(named) if all(word in names[key] for word in words)]
        self.endResetModel()

    def search(self, text: str) -> None:
        """List only CPMs whose name has every word."""
        self._search = text
        self.refresh()

    def repaint(self) -> None:
        """Show ticks and signs again."""
        if self.keys:
            self.dataChanged.emit(self.index(0), self.index(len(self.keys) - 1))

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count the CPMs found."""
        return 0 if parent.isValid() else len(self.keys)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every CPM be chosen and ticked."""
        return _FLAGS

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Give name, tick, sign and count."""
        key = self.keys[index.row()]
        name = self._plan.cpms[key].name
        if role == _Role.DisplayRole:
            return name
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Checked if key in self._state.shown else Qt.CheckState.Unchecked
        if role == _Role.DecorationRole:
            return sign_icon(self._sign(key), current_theme())
        if role == _Role.UserRole:
            return self._counted(key)
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return self.tr("{name}, {count} partners on the map").format(name=name, count=self._counted(key))
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """Let a CPM stand out, or no longer."""
        if role != _Role.CheckStateRole:
            return False
        key, shown = self.keys[index.row()], self._state.shown
        if Qt.CheckState(value) is not Qt.CheckState.Checked:
            self.shown_changed.emit([each for each in shown if each != key])
        elif len(shown) < MOST_SIGNS:
            self.shown_changed.emit([*shown, key])
        else:
            self.full.emit()
            return False
        return True

    def _counted(self, key: CpmId) -> str:
        """Count a CPM's partners on the map, and say of how many where some are not on it."""
        on_map, of_all = map(format_count, self._counts[key])
        return (
            on_map if on_map == of_all else self.tr("{count} of {total}").format(count=on_map, total=of_all)
        )

    def _sign(self, key: CpmId) -> Sign:
        return cpm_sign(self._state.shown.index(key)) if key in self._state.shown else OTHERS


class CountDelegate(QStyledItemDelegate):
    """Draws a row as usual, with a count at its right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height of a row."""
        return QSize(0, current_theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        super().paint(painter, option, index)
        theme = current_theme()
        text = index.data(_Role.UserRole)
        if text:
            rect = QRectF(option.rect).adjusted(0, 0, -Space.S, 0)
            draw_text(painter, rect, str(text), theme.text.muted, Qt.AlignmentFlag.AlignRight)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave room for the count."""
        super().initStyleOption(option, index)
        name, count = (str(index.data(role)) for role in (_Role.DisplayRole, _Role.UserRole))
        taken = max(option.fontMetrics.horizontalAdvance(count), current_theme().px(_COUNT))
        room = option.rect.width() - taken - current_theme().px(2 * _SIDE) - 2 * Space.L
        option.text = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, room)


def sign_icon(sign: Sign, theme: Theme) -> QIcon:
    """Give a sign as an icon."""
    side = theme.px(_SIDE)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QPointF(side / 2, side / 2), Stamp(sign, _HALF_PIXELS, "", 0), theme)
    painter.end()
    return QIcon(picture)
