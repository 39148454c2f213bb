"""The rows of a checked list: filtered, mended in place, left out, and saved where they are refused."""

from collections import Counter
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.importing import Effect, ImportCheck, Outcome, RowVerdict
from cpm_planner.workspace.importing import Mapping as ListMapping
from cpm_planner.workspace.refreshing import Mending
from ui.dialogs.list_import.list_cells import ListCells
from ui.dialogs.list_import.verdict_table import Cells, VerdictTableModel, sentences_of
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import secondary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable

Test = Callable[[RowVerdict], bool]
_KIND: Final = attrgetter("outcome", "effect")
_FILTERS: Final[Mapping[str, Test]] = {
    "all": lambda _: True,
    "refused": lambda verdict: verdict.outcome is Outcome.REFUSED,
    "remarks": lambda verdict: verdict.outcome is Outcome.ENTERS_WITH_REMARKS,
    "new": lambda verdict: verdict.effect is Effect.NEW,
    "changed": lambda verdict: verdict.effect is Effect.CHANGED,
    "unchanged": lambda verdict: verdict.effect is Effect.UNCHANGED,
    "skipped": lambda verdict: verdict.outcome is Outcome.SKIPPED,
}


class RowsPanel(QWidget):
    """Shows one list at a time; what is decided of its rows goes out as another mending."""

    mended = Signal(object)
    """The mending is another one, a Mending."""
    save_wanted = Signal()
    """The refused rows are to be saved."""

    def __init__(self) -> None:
        """Start without rows."""
        super().__init__()
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Rows shown"))
        self.shown.activated.connect(self._show_wanted)
        self.leave_out = secondary_button(self.tr("Leave &out"), "eye-off")
        self.leave_out.clicked.connect(self._turn_skipped)
        self.as_written = secondary_button(self.tr("As in the &file"), "rotate-ccw")
        self.as_written.clicked.connect(self._take_back)
        self.save = secondary_button(self.tr("Save &refused rows…"), "file-spreadsheet")
        self.save.clicked.connect(self.save_wanted)
        self.found = text_label("", TextStyle.MUTED, wraps=True)
        self.table: ValueTable[RowVerdict] | None = None
        self._filters: FilterBar[RowVerdict] | None = None
        self._cells: ListCells | None = None
        self._verdicts: dict[object, RowVerdict] = {}
        self._shape: object = None
        self._key: int | None = None
        self._column = laid_out(self, QVBoxLayout())
        self._lay_out()

    def show_rows(self, file: DraftFile, check: ImportCheck) -> None:
        """Show the rows of a list; the filter stays on while it is the same list."""
        if file.prepared is None or file.mapping is None:
            return
        self._verdicts = {verdict.row_number: verdict for verdict in check.verdicts}
        shape = (file.key, id(file.prepared), file.mapping.columns)
        if shape != self._shape or self._cells is None:
            self._shape = shape
            self._cells = ListCells(file.prepared.table, file.mending)
            self._build(file.mapping, self._cells)
        self._cells.mending = file.mending
        self._offer(check, is_other=file.key != self._key)
        self._key = file.key
        self.save.setEnabled(check.counts.refused > 0)
        self._show_wanted()

    def show_only(self, wanted: str) -> None:
        """Show the rows of one kind."""
        self.shown.setCurrentIndex(self.shown.findData(wanted))
        self._show_wanted()

    # Layout

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, Space.S, 0, 0)
        self._column.setSpacing(Space.S)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self.found, 1)
        for button in (self.leave_out, self.as_written, self.save):
            below.addWidget(button)
        self._column.addLayout(below)

    def _build(self, mapping: ListMapping, cells: ListCells) -> None:
        """Make the table anew, as another list has other columns."""
        headings = (self.tr("Row"), self.tr("Becomes"), self.tr("What was found"))
        model = VerdictTableModel(headings, cells, mapping, self._verdicts_get, self._mend)
        table = ValueTable(model, self.tr("Rows of the list"))
        table.set_placeholder(self.tr("No row is of this kind."))
        table.selection_changed.connect(self._show_selected)
        filters = FilterBar(model, self.tr("rows"))
        filters.controls.addWidget(self.shown)
        for old in (self.table, self._filters):
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.table, self._filters = table, filters
        self._column.insertWidget(0, filters)
        self._column.insertWidget(1, table, 1)

    def _offer(self, check: ImportCheck, *, is_other: bool) -> None:
        before = "refused" if is_other or self.shown.count() == 0 else str(self.shown.currentData())
        kinds = {(each.outcome, each.effect): each for each in check.verdicts}
        of_kind = Counter(map(_KIND, check.verdicts))
        counts = {
            key: sum(count for kind, count in of_kind.items() if test(kinds[kind]))
            for key, test in _FILTERS.items()
        }
        titles = {
            "all": self.tr("All rows"),
            "refused": self.tr("Refused"),
            "remarks": self.tr("With findings"),
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "unchanged": self.tr("Unchanged"),
            "skipped": self.tr("Left out"),
        }
        self.shown.clear()
        for key, title in titles.items():
            self.shown.addItem(f"{title} ({format_count(counts[key])})", key)
        self.shown.setCurrentIndex(self.shown.findData(before if counts[before] or not is_other else "all"))

    # What is shown

    def _verdicts_get(self, row_number: object) -> RowVerdict | None:
        return self._verdicts.get(row_number)

    def _show_wanted(self) -> None:
        if self.table is not None:
            test = _FILTERS[str(self.shown.currentData() or "all")]
            self.table.values.replace_rows([key for key, verdict in self._verdicts.items() if test(verdict)])
            self._show_selected()

    def _show_selected(self) -> None:
        chosen = self._chosen()
        said = self.tr("Write into a cell to mend it (F2); the row is checked again at once.")
        if len(chosen) == 1:
            said = sentences_of(chosen[0]) or self.tr("Nothing was found on this row.")
        elif chosen:
            said = self.tr("{count} rows selected").format(count=format_count(len(chosen)))
        self.found.setText(said)
        are_out = bool(chosen) and all(each.outcome is Outcome.SKIPPED for each in chosen)
        set_text(self.leave_out, self.tr("Take &in again") if are_out else self.tr("Leave &out"))
        self.leave_out.setEnabled(bool(chosen))
        numbers = {each.row_number for each in chosen}
        mended = self._cells.mending.cells if self._cells is not None else {}
        self.as_written.setEnabled(any(row_number in numbers for row_number, _ in mended))

    def _chosen(self) -> list[RowVerdict]:
        ids = [] if self.table is None else self.table.selected_ids()
        return [self._verdicts[key] for key in ids if key in self._verdicts]

    # What is decided

    def _mend(self, written: Cells) -> None:
        if self._cells is not None:
            mending = self._cells.mending
            for row_number, column, text in written:
                mending = self._cells.with_cell(mending, row_number, column, text)
            self._decide(mending)

    def _turn_skipped(self) -> None:
        chosen = self._chosen()
        if self._cells is None or not chosen:
            return
        numbers = [each.row_number for each in chosen]
        mending = self._cells.mending
        are_out = all(each.outcome is Outcome.SKIPPED for each in chosen)
        self._decide(mending.not_skipping(numbers) if are_out else mending.skipping(numbers))

    def _take_back(self) -> None:
        if self._cells is not None:
            mending = self._cells.mending
            numbers = {each.row_number for each in self._chosen()}
            for row_number, column in [place for place in mending.cells if place[0] in numbers]:
                mending = mending.with_cell(row_number, column, None)
            self._decide(mending)

    def _decide(self, mending: Mending) -> None:
        if self._cells is not None and mending != self._cells.mending:
            self._cells.mending = mending
            self.mended.emit(mending)
