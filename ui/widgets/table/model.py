"""The Qt model over row ids: texts on demand, edits through one callback, rows found again by id."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cpm_planner.model.errors import InputError
from ui.widgets.table.cell_edits import CellEdits, CellText, PutReport
from ui.widgets.table.column import Align, Column, QuickFilter, Row, RowId, TableEdit
from ui.widgets.table.in_turns import InTurns
from ui.widgets.table.ordering import Arrangement, Ordering, RowFilter, Sort
from ui.widgets.table.turns import all_turns

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

Apply = Callable[[TableEdit, Callable[[InputError], None]], None]
"""Makes an edit of cells; the second argument is told of a refusal."""

MOST_AT_ONCE: Final = 30_000
"""Rows that are sorted and filtered on the spot, before anybody sees that it took a moment."""

MOST_CELLS_AT_ONCE: Final = 1_000
"""Cells that are edited on the spot."""

_MOST_SIGNALS: Final = 64

_ALIGNMENTS = {
    Align.START: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    Align.END: Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
}


_ANSWERS: Final[dict[int, Callable[[Column[Any], Any], Any]]] = {
    _Role.DisplayRole: lambda column, row: column.text(row),
    _Role.EditRole: lambda column, row: (column.edit_text or column.text)(row),
    _Role.ToolTipRole: lambda column, row: column.tooltip(row) if column.tooltip is not None else None,
    _Role.TextAlignmentRole: lambda column, _: _ALIGNMENTS[column.align],
    _Role.AccessibleTextRole: lambda column, row: f"{column.title}: {column.text(row)}",
}


class ValueTableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows by id; ``row_of`` finds the value, so nothing is copied and deleted rows show empty."""

    order_changing = Signal()
    """Before rows are put in another order or filtered; the view remembers the selection."""
    order_changed = Signal()
    """After it; the view selects the same ids again."""
    edit_refused = Signal(object)
    """The InputError of an edit that was not taken."""
    cells_put = Signal(object)
    """A PutReport, after texts were put into many cells."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_of: Callable[[RowId], Row | None],
        apply: Apply | None = None,
        quick_filters: Sequence[QuickFilter[Row]] = (),
        parent: QObject | None = None,
    ) -> None:
        """Start without rows; ``apply`` does a page's edits, and says if one is refused, perhaps later."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self.quick_filters = tuple(quick_filters)
        self._row_of = row_of
        self._apply = apply
        self._order: Ordering[Row] = Ordering(columns, row_of, quick_filters)
        self._edits: CellEdits[Row] = CellEdits(lambda: self.columns, row_of)
        self._arranging = InTurns(self)
        self._putting = InTurns(self)
        self._coming: tuple[tuple[Sort, ...] | None, RowFilter] | None = None

    # What is shown

    def replace_rows(self, ids: Sequence[RowId]) -> None:
        """Show other rows, sorted and filtered as before."""
        coming, self._coming = self._coming, None
        self._arranging.drop()
        self._reorder(lambda: self._order.replace(ids))
        if coming is not None:
            self._arrange(*coming)

    def rows_changed(self, ids: Iterable[RowId]) -> None:
        """Repaint rows whose values changed; they keep their places until the next sort or filter."""
        ids = list(ids)
        self._order.forget(ids)
        last, rows = len(self.columns) - 1, self.rowCount()
        are_most = rows > 0 and len(ids) * 2 > self.total
        for top, bottom in [(0, rows - 1)] if are_most else _runs(self._order.positions(ids)):
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))

    def sort_by(self, *sorts: Sort) -> None:
        """Sort by columns, the first being the most important; none gives the original order.

        Very many rows are shown in another order or filter only some turns of the event loop later.
        """
        self._arrange(sorts, self.filter)

    def filter_by(self, wanted: RowFilter) -> None:
        """Show only the rows that meet a filter."""
        self._arrange(None if self._coming is None else self._coming[0], wanted)

    def ready_search(self, most: int) -> bool:
        """Do a part of a first search's work on up to ``most`` rows; say whether none is left."""
        return self._order.ready_search(most)

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """The columns sorted by, or about to be."""
        coming = None if self._coming is None else self._coming[0]
        return self._order.sorts if coming is None else coming

    @property
    def filter(self) -> RowFilter:
        """The filter that is on, or about to be."""
        return self._order.filter if self._coming is None else self._coming[1]

    @property
    def total(self) -> int:
        """Number of rows, shown or not."""
        return len(self._order.ids)

    def offered(self, column_key: str) -> dict[str, int]:
        """Give the values a choice filter offers, with how many of the rows still visible have each."""
        return dict(self._order.offered(column_key))

    def shown_ids(self) -> list[RowId]:
        """Give the ids shown, in order."""
        return self._order.shown_ids()

    def id_at(self, position: int) -> RowId:
        """Give the id of a shown row."""
        return self._order.id_at(position)

    def row_at(self, position: int) -> Row | None:
        """Give the value of a shown row; None when it is gone."""
        return self._row_of(self._order.id_at(position))

    def runs_of(self, ids: Iterable[RowId]) -> list[tuple[int, int]]:
        """Give the shown positions of ids as runs (first, last)."""
        return _runs(self._order.positions(ids), most=None)

    def text_at(self, position: int, column: int) -> str:
        """Give the text of a cell; empty when the row is gone."""
        row = self.row_at(position)
        return "" if row is None else self.columns[column].text(row)

    def typed_at(self, position: int, column: int) -> str:
        """Give the text a cell's editor starts with; empty when the row is gone."""
        row, asked = self.row_at(position), self.columns[column]
        return "" if row is None else (asked.edit_text or asked.text)(row)

    # Edits

    def set_cells(self, cells: Iterable[CellText], name: str = "") -> bool:
        """Put texts into cells as one edit; when one is refused none is taken.

        Gives False when it was refused by now; an edit of many cells may still be refused later.
        """
        refusals: list[InputError] = []

        def refuse(refusal: InputError) -> None:
            refusals.append(refusal)
            self.edit_refused.emit(refusal)

        self._putting.finish()
        if self._apply is None:
            return False
        try:
            edit = self._edits.strict(self._by_id(cells), name)
        except InputError as refusal:
            refuse(refusal)
        else:
            self._apply(edit, refuse)
        return not refusals

    def takes(self, cell: CellText) -> bool:
        """Say whether a text is taken by its cell, and tell why not."""
        try:
            self._edits.strict(self._by_id([cell]))
        except InputError as refusal:
            self.edit_refused.emit(refusal)
            return False
        return True

    def put_cells(
        self, cells: Iterable[CellText], name: Callable[[int], str], left_out: Sequence[str] = ()
    ) -> None:
        """Put texts into cells as one edit of all that are taken; ``cells_put`` tells of the others.

        Args:
            cells: positions, columns, and texts; very many are gone through some at a turn of the event loop.
            name: names the step, given the number of cells changed; an empty text names it by its columns.
            left_out: what is to be told beside the cells that are not taken.
        """
        self._putting.finish()
        if self._apply is None:
            return
        named = self._by_id(cells)
        turns = self._edits.lenient(named, name)

        def put(made: tuple[TableEdit, PutReport]) -> None:
            self._put(*made, left_out)

        if len(named) > MOST_CELLS_AT_ONCE:
            self._putting.begin(turns, put)
        else:
            put(all_turns(turns))

    def _put(self, edit: TableEdit, report: PutReport, left_out: Sequence[str]) -> None:
        if edit.edits and self._apply is not None:
            self._apply(edit, self.edit_refused.emit)
        self.cells_put.emit(PutReport(report.taken, report.rejected, tuple(left_out)))

    def _by_id(self, cells: Iterable[CellText]) -> list[tuple[RowId, int, str]]:
        id_at = self._order.id_at
        return [(id_at(position), column, text) for position, column, text in cells]

    @property
    def takes_edits(self) -> bool:
        """Whether any cell can be edited."""
        return any(map(self.is_editable, range(len(self.columns))))

    def is_editable(self, column: int) -> bool:
        """Say whether cells of a column can be edited."""
        return self._apply is not None and self.columns[column].edit is not None

    def _arrange(self, sorts: tuple[Sort, ...] | None, wanted: RowFilter) -> None:
        self._coming = (sorts, wanted)
        turns = self._order.arranging(sorts, wanted)
        if self.total > MOST_AT_ONCE:
            self._arranging.begin(turns, self._take)
        else:
            self._arranging.drop()
            self._take(all_turns(turns))

    def _take(self, arrangement: Arrangement) -> None:
        has_other_sorts = arrangement.sorts != self._order.sorts
        self._coming = None
        self._reorder(lambda: self._order.take(arrangement))
        if has_other_sorts:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _reorder(self, change: Callable[[], None]) -> None:
        self.order_changing.emit()
        self.beginResetModel()
        change()
        self.endResetModel()
        self.order_changed.emit()

    # Qt's questions

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._order.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Answer for one cell."""
        answer = _ANSWERS.get(role)
        row = self.row_at(index.row()) if answer is not None else None
        return None if answer is None or row is None else answer(self.columns[index.column()], row)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Edit one cell from typed text."""
        return role == _Role.EditRole and self.set_cells([(index.row(), index.column(), str(value))])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that cells can be selected and, where a column has an edit, changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.is_editable(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Give titles with their sort arrows, and alignment as in the cells; of rows their numbers."""
        if orientation != Qt.Orientation.Horizontal:
            return f"{section + 1:,}" if role == _Role.DisplayRole else None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return self._arrow(column.key) + column.title
        if role == _Role.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        return column.title if role == _Role.AccessibleTextRole else None

    def _arrow(self, column_key: str) -> str:
        keys = [sort.column_key for sort in self.sorts]
        if column_key not in keys:
            return ""
        place = keys.index(column_key)
        number = str(place + 1) if len(keys) > 1 else ""
        return f"{'↓' if self.sorts[place].descending else '↑'}{number} "


def _runs(
    positions: np.ndarray[Any, np.dtype[np.intp]], most: int | None = _MOST_SIGNALS
) -> list[tuple[int, int]]:
    """Join ascending positions to runs (first, last); above ``most`` runs give one that spans them all."""
    if len(positions) == 0:
        return []
    breaks = np.flatnonzero(np.diff(positions) > 1)
    firsts = positions[np.concatenate([[0], breaks + 1])].tolist()
    lasts = positions[np.concatenate([breaks, [len(positions) - 1]])].tolist()
    if most is not None and len(firsts) > most:
        return [(firsts[0], lasts[-1])]
    return list(zip(firsts, lasts, strict=True))
