"""Looks for a text in the cells of a table, some rows at a turn, and replaces it where it can be typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cpm_planner.formatting.marks import format_count
from ui.in_turns import InTurns
from ui.language import tr
from ui.turns import Turns
from ui.widgets.table.cell_edits import NamedCell
from ui.widgets.table.column import RowId

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

FoundCell = tuple[RowId, str]
"""A cell by the id of its row and the key of its column, wherever it stands, even in a folded group."""

_ROWS_A_TURN: Final = 300
_PAUSE_MS: Final = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Attributes:
        text: as it was typed; nothing is found while it is empty.
        column: key of the only column to look in; None for all that are shown.
    """

    text: str = ""
    has_case: bool = False
    is_whole_cell: bool = False
    column: str | None = None

    def pattern(self) -> re.Pattern[str]:
        """Give what cells are compared with."""
        plain = re.escape(self.text)
        return re.compile(
            rf"\A{plain}\Z" if self.is_whole_cell else plain, 0 if self.has_case else re.IGNORECASE
        )


@dataclass(slots=True)
class FoundCells:
    """Cells in the order they were found.

    Attributes:
        numbers: of each cell, counted from 0.
        rows: those in which there is any.
    """

    numbers: dict[FoundCell, int] = field(default_factory=dict)
    rows: set[RowId] = field(default_factory=set)

    def add(self, cell: FoundCell) -> None:
        """Take one more."""
        self.numbers[cell] = len(self.numbers)
        self.rows.add(cell[0])


class Finding(QObject):
    """The cells of one table in which a text was found, from the top; follows changes of the table.

    Rows of folded groups are looked through like all others; to go to one unfolds its groups.
    """

    changed = Signal()
    """More, fewer or other cells are found."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Look in a table."""
        super().__init__(view)
        self._view = view
        self._values = view.values
        self.wanted = Wanted()
        self.found = FoundCells()
        self.is_looking = False
        self._looking = InTurns(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE_MS)
        self._again.timeout.connect(self._look_again)
        self._values.modelReset.connect(self._follow)
        self._values.dataChanged.connect(self._follow)

    def look_for(self, wanted: Wanted) -> None:
        """Look for something else."""
        self.wanted = wanted
        self._again.stop()
        self._looking.drop()
        self.is_looking = bool(wanted.text)
        self._take(FoundCells())
        if wanted.text:
            self._looking.begin(self._look(shows_part=True), self._take_all)

    def forget(self) -> None:
        """Look for nothing any more."""
        self.look_for(Wanted())

    def has(self, row: int, column: int) -> bool:
        """Say whether the cell at a place is one of those found."""
        return self._cell_at(row, column) in self.found.numbers

    def place_of_current(self) -> int | None:
        """Say which of the found cells the keyboard is on, counted from 0."""
        current = self._view.currentIndex()
        cell = self._cell_at(current.row(), current.column()) if current.isValid() else None
        return None if cell is None else self.found.numbers.get(cell)

    def go(self, *, back: bool = False) -> None:
        """Go to the next found cell after the current one, or the one before; round at the end."""
        cells = self._cells_back() if back else self._cells_on()
        for row_id, section in cells:
            if (row_id, self._values.columns[section].key) in self.found.numbers:
                self._view.show_id(row_id, section)
                return

    def _cells_on(self) -> Iterator[tuple[RowId, int]]:
        """Go through the cells of rows with found ones, from the current one down and round again."""
        ids, shown = self._values.shown_ids(), self._view.column_layout.shown_columns()
        at, place = self._current_among(shown)
        yield from ((row_id, section) for row_id in ids[at : at + 1] for section in shown[place + 1 :])
        yield from self._cells_of(chain(ids[at + 1 :], ids[: at + 1]), shown)

    def _cells_back(self) -> Iterator[tuple[RowId, int]]:
        """Do the same upwards."""
        ids, shown = self._values.shown_ids(), self._view.column_layout.shown_columns()
        at, place = self._current_among(shown)
        before = reversed(shown[: max(place, 0)])
        yield from ((row_id, section) for section in before for row_id in ids[at : at + 1])
        yield from self._cells_of(chain(reversed(ids[:at]), reversed(ids[at:])), shown[::-1])

    def _cells_of(self, ids: Iterable[RowId], sections: Sequence[int]) -> Iterator[tuple[RowId, int]]:
        return ((row_id, section) for row_id in ids if row_id in self.found.rows for section in sections)

    def _current_among(self, sections: Sequence[int]) -> tuple[int, int]:
        """Say which of all rows that meet the filter the keyboard is on, and in which of some columns.

        On the head of a group that is before the first cell of its first row.
        """
        current = self._view.currentIndex()
        if not current.isValid():
            return 0, -1
        is_row = self._values.group_at(current.row()) is None
        place = sections.index(current.column()) if is_row and current.column() in sections else -1
        return self._values.rows_before(current.row()), place

    # Replacing

    def replace_here(self, text: str) -> None:
        """Replace in the current cell, if it is one of those found, and go to the next one."""
        current = self._view.currentIndex()
        is_found = self.place_of_current() is not None
        found = [self._cell_at(current.row(), current.column())] if is_found else []
        cells = self._replaced(found, text)
        if not cells or self._values.set_cells([(current.row(), current.column(), cells[0][2])]):
            self.go()

    def replace_all(self, text: str) -> None:
        """Replace in all found cells, those of folded groups too, as one step."""
        shown = set(self._values.shown_ids())
        cells = self._replaced((cell for cell in self.found.numbers if cell[0] in shown), text)
        words = tr("Replace in {count} cells")

        def name(count: int) -> str:
            return words.format(count=format_count(count)) if count > 1 else ""

        self._values.put_named(cells, name)

    def can_replace(self) -> bool:
        """Say whether any column can be typed into."""
        return self._values.takes_edits

    def _replaced(self, cells: Iterable[FoundCell], text: str) -> list[NamedCell]:
        """Give the new texts of cells; what a cell only shows but does not hold is left alone."""
        pattern, changed = self.wanted.pattern(), []
        sections = {column.key: at for at, column in enumerate(self._values.columns)}
        for row_id, key in cells:
            row, section = self._values.row_of(row_id), sections[key]
            if row is not None and self._values.is_editable(section):
                before = self._values.columns[section].typed(row)
                after = pattern.sub(lambda _: text, before)
                if after != before:
                    changed.append((row_id, section, after))
        return changed

    # Looking

    def _follow(self) -> None:
        if self.wanted.text:
            self._again.start()

    def _look_again(self) -> None:
        """Look for the same; what was found before stands until all is known."""
        self.is_looking = True
        self._looking.begin(self._look(shows_part=False), self._take_all)

    def _look(self, *, shows_part: bool) -> Turns[FoundCells]:
        values, matches = self._values, self.wanted.pattern().search
        shown = [values.columns[section] for section in self._view.column_layout.shown_columns()]
        wanted = self.wanted.column
        columns = shown if wanted is None else [each for each in values.columns if each.key == wanted]
        found = FoundCells()
        for done, row_id in enumerate(values.shown_ids(), start=1):
            row = values.row_of(row_id)
            for column in columns if row is not None else ():
                if matches(column.text(row)):
                    found.add((row_id, column.key))
            if done % _ROWS_A_TURN == 0:
                if shows_part:
                    self._take(found)
                yield
        return found

    def _take_all(self, found: FoundCells) -> None:
        self.is_looking = False
        self._take(found)

    def _take(self, found: FoundCells) -> None:
        self.found = found
        self._view.viewport().update()
        self.changed.emit()

    def _cell_at(self, row: int, column: int) -> FoundCell:
        return self._values.id_at(row), self._values.columns[column].key
