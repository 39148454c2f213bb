"""The keys of a table, as in Excel: moving, selecting, copying, filling; everything else is Qt's own."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.widgets.table.blocks.selection import Block

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
_ENTER: Final[tuple[int, ...]] = (_Key.Key_Return, _Key.Key_Enter)
_ARROWS: Final[dict[int, tuple[int, int]]] = {
    _Key.Key_Up: (-1, 0),
    _Key.Key_Down: (1, 0),
    _Key.Key_Left: (0, -1),
    _Key.Key_Right: (0, 1),
}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class TableKeys:
    """Acts on keys that a table gets while no cell is being edited."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Work for a table."""
        self._view = view
        blocks = view.blocks
        self._standard: tuple[tuple[_Standard, Callable[[], object]], ...] = (
            (_Standard.Copy, blocks.copy),
            (_Standard.Cut, blocks.cut),
            (_Standard.Paste, blocks.paste),
            (_Standard.SelectAll, view.selectAll),
        )
        self._plain: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (_Key.Key_D, _CTRL): blocks.fill_down,
            (_Key.Key_R, _CTRL): blocks.fill_right,
            (_Key.Key_Delete, Qt.KeyboardModifier.NoModifier): blocks.clear,
            (_Key.Key_Space, _SHIFT): self._select_rows,
            (_Key.Key_Space, _CTRL): self._select_columns,
            (_Key.Key_F3, Qt.KeyboardModifier.NoModifier): lambda: self._find_on(back=False),
            (_Key.Key_F3, _SHIFT): lambda: self._find_on(back=True),
            (_Key.Key_F1, _SHIFT): view.explain,
            (_Key.Key_Down, _ALT | _SHIFT): view.open_filter,
            (_Key.Key_F, _CTRL | _ALT): view.headings.turn_filter_row,
            (_Key.Key_F6, Qt.KeyboardModifier.NoModifier): lambda: view.leave(forward=True),
            (_Key.Key_F6, _SHIFT): lambda: view.leave(forward=False),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False when it means nothing here."""
        for standard, act in self._standard:
            if event.matches(standard):
                act()
                return True
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        found = self._plain.get((key, modifiers))
        if found is not None:
            found()
            return True
        return self._view.currentIndex().isValid() and (
            self._view.groups.key(key, modifiers) or self._move(key, modifiers)
        )

    def _move(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if key in _ENTER and not modifiers & ~_SHIFT:
            return self._enter(-1 if modifiers & _SHIFT else 1)
        if key in _ARROWS and self._view.selects_cells and modifiers & (_CTRL | _SHIFT):
            return self._arrow(*_ARROWS[key], modifiers)
        return False

    def step(self, down: int, right: int) -> bool:
        """Go on by one cell, within the selection when that is more than one; False where there is none.

        Downwards and upwards the heads of groups are passed over.
        """
        view, bounds = self._view, self._view.cells.bounds()
        current = view.currentIndex()
        is_within = len(bounds) > 1 and not view.cells.is_of_whole_rows
        if is_within and current.row() in bounds.rows and current.column() in bounds.columns:
            row, column = _next_within(bounds, current.row(), current.column(), down, right)
            view.selectionModel().setCurrentIndex(
                view.values.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
            view.scrollTo(view.currentIndex())
            return True
        shown = view.column_layout.shown_columns()
        row, place = current.row() + down, shown.index(current.column()) + right
        while down and 0 <= row < view.values.rowCount() and view.values.group_at(row) is not None:
            row += down
        if not (0 <= row < view.values.rowCount() and 0 <= place < len(shown)):
            return False
        view.setCurrentIndex(view.values.index(row, shown[place]))
        return True

    def _find_on(self, *, back: bool) -> None:
        """Go to the next cell found; without a search, ask for one."""
        bar = self._view.find_bar
        if bar is None or not bar.isVisible():
            self._view.open_find()
        else:
            bar.finding.go(back=back)

    def _enter(self, down: int) -> bool:
        """Go on, as in Excel; where nothing is typed, open the row."""
        view, index = self._view, self._view.currentIndex()
        if view.selects_cells and view.values.is_editable(index.column()):
            self.step(down, 0)
        else:
            view.row_activated.emit(view.values.id_at(index.row()))
        return True

    def _arrow(self, down: int, right: int, modifiers: Qt.KeyboardModifier) -> bool:
        view, index = self._view, self._view.currentIndex()
        shown = view.column_layout.shown_columns()
        row, place = index.row(), shown.index(index.column())
        if modifiers & _CTRL:
            row, place = self._end_of_block(row, place, down, right)
        else:
            row = min(max(row + down, 0), view.values.rowCount() - 1)
            place = min(max(place + right, 0), len(shown) - 1)
        if modifiers & _SHIFT:
            view.cells.extend_to(row, shown[place])
        else:
            view.setCurrentIndex(view.values.index(row, shown[place]))
        return True

    def _end_of_block(self, row: int, place: int, down: int, right: int) -> tuple[int, int]:
        """Find where a run of filled cells ends, or the next filled cell, or the edge."""
        values, shown = self._view.values, self._view.column_layout.shown_columns()
        if down:
            line: Sequence[tuple[int, int]] = [
                (at, place) for at in (range(row, values.rowCount()) if down > 0 else range(row, -1, -1))
            ]
        else:
            line = [(row, at) for at in (range(place, len(shown)) if right > 0 else range(place, -1, -1))]
        return line[_jump(lambda at: bool(values.text_at(line[at][0], shown[line[at][1]])), len(line))]

    def _select_rows(self) -> None:
        view = self._view
        view.select_ids(view.selected_ids() or ([view.current_id()] if view.current_id() is not None else []))

    def _select_columns(self) -> None:
        view = self._view
        columns = self._view.cells.bounds().columns or [view.currentIndex().column()]
        view.cells.select(Block(range(view.values.rowCount()), columns))


def _jump(is_filled: Callable[[int], bool], count: int) -> int:
    """Give the place Ctrl and an arrow lead to from place 0 of a line of cells."""
    if count == 1:
        return 0
    in_run = is_filled(0) and is_filled(1)
    for at in range(1, count):
        if is_filled(at) != in_run:
            return at - 1 if in_run else at
    return count - 1


def _next_within(block: Block, row: int, column: int, down: int, right: int) -> tuple[int, int]:
    """Give the next cell of a block in a direction; at its end comes the next line of it."""
    high, wide = len(block.rows), len(block.columns)
    at_row, at_column = block.rows.index(row), block.columns.index(column)
    if down:
        at = (at_column * high + at_row + down) % (high * wide)
        return block.rows[at % high], block.columns[at // high]
    at = (at_row * wide + at_column + right) % (high * wide)
    return block.rows[at // wide], block.columns[at % wide]
