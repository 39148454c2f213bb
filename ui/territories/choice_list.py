"""A list of CPMs to choose from, each with its load before and after."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cpm_planner.formatting.marks import Marks
from ui.territories.choices import Choice
from ui.territories.ink import LEFT, RIGHT, Ink
from ui.territories.words import change_of, translate
from ui.theme.appearance import current_theme
from ui.theme.tokens import Radius, Space
from ui.widgets.load_bar import paint_load_bar

_Index = QModelIndex | QPersistentModelIndex
_ROW: Final = 44
_LOAD: Final = 220
_TOP: Final = QModelIndex()


class ChoiceModel(QAbstractListModel):
    """The choices a search finds, in their order."""

    def __init__(self, choices: Sequence[Choice], marks: Marks, parent: QWidget) -> None:
        """Offer choices."""
        super().__init__(parent)
        self._all = tuple(choices)
        self._shown = self._all
        self._marks = marks

    def search(self, text: str) -> None:
        """Offer only CPMs whose name or role type has every word."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = tuple(
            each
            for each in self._all
            if all(word in f"{each.name} {each.role_type}".casefold() for word in words)
        )
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """Give the choice of a row; None beyond the end."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count the choices offered."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give name and words; what may not be chosen says why."""
        choice = self._shown[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(
                (choice.name, choice.role_type, choice.reason or change_text(choice, self._marks))
            )
        return choice.name if role == Qt.ItemDataRole.DisplayRole else None


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a choice: name over role type at the left, load afterwards and change at the right."""

    def __init__(self, model: ChoiceModel, marks: Marks, parent: QWidget) -> None:
        """Draw the choices of a model."""
        super().__init__(parent)
        self._choices = model
        self._marks = marks

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the height of two lines."""
        return QSize(0, current_theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one choice."""
        choice = self._choices.choice(index.row())
        if choice is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = Ink(painter, current_theme(), self._marks)
        rect = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(ink.theme.accent.solid))
            painter.setBrush(QColor(ink.theme.surface.selected))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        _paint(rect.adjusted(Space.M, Space.XS, -Space.M, -Space.XS), choice, ink)
        painter.restore()


def change_text(choice: Choice, marks: Marks) -> str:
    """Say how the utilisation would change, such as "82 % → 96 %"."""
    nothing = translate("territories", "no capacity")
    if choice.after is None:
        return nothing
    if choice.before is None:
        return nothing
    return change_of(choice.before, choice.after.utilisation, marks)


def _paint(rect: QRectF, choice: Choice, ink: Ink) -> None:
    right = QRectF(rect.right() - ink.px(_LOAD), rect.top(), ink.px(_LOAD), rect.height())
    left = QRectF(rect.left(), rect.top(), right.left() - rect.left() - Space.M, rect.height() / 2)
    ink.write(left, choice.name, ink.body, ink.muted if choice.reason else ink.text)
    ink.write(left.translated(0, left.height()), choice.role_type, ink.small, ink.muted)
    if choice.reason:
        ink.sign(right, "lock", ink.theme.bad.text)
        ink.write(right, choice.reason, ink.small, QColor(ink.theme.bad.text), RIGHT)
        return
    upper = QRectF(right.left(), right.top(), right.width(), right.height() / 2)
    if choice.after is not None:
        paint_load_bar(ink.painter, upper, choice.after, ink.theme)
    ink.write(upper.translated(0, upper.height()), change_text(choice, ink.marks), ink.small, ink.muted, LEFT)
