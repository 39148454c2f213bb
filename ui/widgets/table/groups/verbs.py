"""Folding the groups of one table by mouse and keyboard."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu

from ui.widgets.table.arranging.grouping import Group
from ui.widgets.table.groups.menu import fill_column_menu, fold_all
from ui.widgets.table.groups.painter import reaches_sign

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_Key = Qt.Key
_FOLDS: Final[frozenset[int]] = frozenset({_Key.Key_Left, _Key.Key_Minus})
_UNFOLDS: Final[frozenset[int]] = frozenset({_Key.Key_Right, _Key.Key_Plus})
_TURNS: Final[frozenset[int]] = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space})
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class GroupVerbs:
    """Acts where the keyboard or the pointer is on the head of a group."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Work for a table."""
        self._view = view
        self._values = view.values

    def key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Fold and unfold by key, with Ctrl all groups; False where the key means nothing here.

        Left on a folded group goes to the one around it, Right on an unfolded one to its first row.
        """
        current = self._view.currentIndex()
        group = self._values.group_at(current.row())
        if group is None:
            return False
        if key in _TURNS and not modifiers:
            self.turn(current.row())
        elif key in _FOLDS | _UNFOLDS and modifiers & _CTRL:
            if key in _FOLDS:
                fold_all(self._values)
            else:
                self._values.fold(())
        elif key in _FOLDS and not modifiers & ~_SHIFT:
            self._fold(group)
        elif key in _UNFOLDS and not modifiers & ~_SHIFT:
            self._unfold(group)
        else:
            return False
        return True

    def press(self, event: QMouseEvent) -> bool:
        """Fold or unfold at a click on the sign before a group's name; False anywhere else."""
        at = event.position().toPoint()
        row = self._view.rowAt(at.y())
        group = self._values.group_at(row) if row >= 0 else None
        is_meant = event.button() == Qt.MouseButton.LeftButton and group is not None
        if not is_meant or group is None or not reaches_sign(self._view, group, at.x()):
            return False
        self.turn(row)
        return True

    def turn(self, row: int) -> None:
        """Fold the group whose head is there, or unfold it."""
        group = self._values.group_at(row)
        if group is not None:
            self._values.fold(self._values.folded ^ {group.key})

    def fill_menu(self, menu: QMenu, column: int) -> None:
        """Offer to group by a column; nothing where there is none."""
        if column >= 0:
            fill_column_menu(menu, self._values, column)

    def _fold(self, group: Group) -> None:
        if group.key not in self._values.folded:
            self._values.fold(self._values.folded | {group.key})
            return
        around = [each for each in self._values.grouped if each.key.path == group.key.path[:-1]]
        for top, _ in self._values.runs_of(each.key for each in around):
            self._go_to(top)

    def _unfold(self, group: Group) -> None:
        if group.key in self._values.folded:
            self._values.fold(self._values.folded - {group.key})
        else:
            self._go_to(self._view.currentIndex().row() + 1)

    def _go_to(self, row: int) -> None:
        self._view.setCurrentIndex(self._values.index(row, self._view.currentIndex().column()))
