"""Looks for a text in the cells of a table, some rows at a turn, and replaces it where it can be typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.widgets.table.blocks.cell_edits import CellText
from ui.widgets.table.in_turns import InTurns
from ui.widgets.table.turns import Turns

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_ROWS_A_TURN: Final = 300
_PAUSE_MS: Final = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Attributes:
        text: as it was typed; nothing is found while it is empty.
        column: the only column to look in; None for all that are shown.
    """

    text: str = ""
    has_case: bool = False
    is_whole_cell: bool = False
    column: int | None = None

    def pattern(self) -> re.Pattern[str]:
        """Give what cells are compared with."""
        plain = re.escape(self.text)
        return re.compile(
            rf"\A{plain}\Z" if self.is_whole_cell else plain, 0 if self.has_case else re.IGNORECASE
        )


class Finding(QObject):
    """The cells of one table in which a text was found, from the top; follows changes of the table."""

    changed = Signal()
    """More, fewer or other cells are found."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Look in a table."""
        super().__init__(view)
        self._view = view
        self._values = view.values
        self.wanted = Wanted()
        self.found: list[tuple[int, int]] = []
        self.marked: frozenset[tuple[int, int]] = frozenset()
        """The cells found, for painting."""
        self.is_looking = False
        self._looking = InTurns(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE_MS)
        self._again.timeout.connect(self._look)
        self._values.modelReset.connect(self._follow)
        self._values.dataChanged.connect(self._follow)

    def look_for(self, wanted: Wanted) -> None:
        """Look for something else."""
        self.wanted = wanted
        self._look()

    def forget(self) -> None:
        """Look for nothing any more."""
        self.look_for(Wanted())

    def place_of_current(self) -> int | None:
        """Say which of the found cells the keyboard is on, counted from 0."""
        current = self._view.currentIndex()
        at = (current.row(), current.column())
        return self.found.index(at) if at in self.marked else None

    def go(self, *, back: bool = False) -> None:
        """Go to the next found cell after the current one, or the one before; round at the end."""
        if not self.found:
            return
        order = {column: at for at, column in enumerate(self._view.column_layout.shown_columns())}
        current = self._view.currentIndex()
        here = (current.row(), order.get(current.column(), -1)) if current.isValid() else (-1, -1)
        places = [(row, order.get(column, -1)) for row, column in self.found]
        if back:
            before = [at for at, place in enumerate(places) if place < here]
            target = before[-1] if before else len(places) - 1
        else:
            target = next((at for at, place in enumerate(places) if place > here), 0)
        self._view.setCurrentIndex(self._values.index(*self.found[target]))

    # Replacing

    def replace_here(self, text: str) -> None:
        """Replace in the current cell, if it is one of those found, and go to the next one."""
        current = self._view.currentIndex()
        cells = self._replaced(
            [(current.row(), current.column())] if self.place_of_current() is not None else [], text
        )
        if not cells or self._values.set_cells(cells):
            self.go()

    def replace_all(self, text: str) -> None:
        """Replace in all found cells as one step."""
        cells = self._replaced(self.found, text)
        words = tr("Replace in {count} cells")
        self._values.put_cells(cells, lambda count: words.format(count=format_count(count)))

    def can_replace(self) -> bool:
        """Say whether any column can be typed into."""
        return self._values.takes_edits

    def _replaced(self, cells: Sequence[tuple[int, int]], text: str) -> list[CellText]:
        """Give the new texts of cells; what a cell only shows but does not hold is left alone."""
        pattern, changed = self.wanted.pattern(), []
        for row, column in cells:
            if self._values.is_editable(column):
                before = self._values.typed_at(row, column)
                after = pattern.sub(lambda _: text, before)
                if after != before:
                    changed.append((row, column, after))
        return changed

    # Looking

    def _follow(self) -> None:
        if self.wanted.text:
            self._again.start()

    def _look(self) -> None:
        self._again.stop()
        if not self.wanted.text:
            self._looking.drop()
            self._take([], is_over=True)
            return
        self.is_looking = True
        self._looking.begin(self._found(), lambda found: self._take(found, is_over=True))

    def _found(self) -> Turns[list[tuple[int, int]]]:
        values, matches = self._values, self.wanted.pattern().search
        shown = self._view.column_layout.shown_columns()
        columns = shown if self.wanted.column is None else [self.wanted.column]
        found: list[tuple[int, int]] = []
        for row in range(values.rowCount()):
            found.extend((row, column) for column in columns if matches(values.text_at(row, column)))
            if row % _ROWS_A_TURN == _ROWS_A_TURN - 1:
                self._take(found, is_over=False)
                yield
        return found

    def _take(self, found: list[tuple[int, int]], *, is_over: bool) -> None:
        self.found, self.marked = found, frozenset(found)
        self.is_looking = self.is_looking and not is_over
        self._view.viewport().update()
        self.changed.emit()
