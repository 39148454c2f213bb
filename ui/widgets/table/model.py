"""What the cells of a table say, and how they are edited: texts on demand, edits through one callback."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from ui.icons import IconRole, icon
from ui.in_turns import InTurns
from ui.turns import Turns, all_turns
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.arranging.arranged_model import ArrangedModel
from ui.widgets.table.arranging.group_texts import group_answer
from ui.widgets.table.arranging.grouping import GroupKey
from ui.widgets.table.cell_edits import CellEdits, CellText, NamedCell, PutReport, RejectedCell
from ui.widgets.table.cell_tips import description_of, tip_of
from ui.widgets.table.column import Align, Answer, Column, NewRows, QuickFilter, Row, RowId, TableEdit
from ui.widgets.table.copying.clipboard import Texts

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

Apply = Callable[[TableEdit, Answer], None]
"""Makes an edit of cells, and tells what became of it."""

MOST_CELLS_AT_ONCE: Final = 1_000
"""Cells that are edited on the spot."""

_ALIGNMENTS = {
    Align.START: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    Align.END: Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
}


_ANSWERS: Final[dict[int, Callable[[Column[Any], Any], Any]]] = {
    _Role.DisplayRole: lambda column, row: column.text(row),
    _Role.EditRole: lambda column, row: column.typed(row),
    _Role.ToolTipRole: tip_of,
    _Role.AccessibleDescriptionRole: description_of,
    _Role.TextAlignmentRole: lambda column, _: _ALIGNMENTS[column.align],
    _Role.AccessibleTextRole: lambda column, row: f"{column.title}: {column.text(row)}",
}


class ValueTableModel(ArrangedModel[Row]):
    """Shows rows by id; ``row_of`` finds the value, so nothing is copied and deleted rows show empty."""

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
        super().__init__(columns, row_of, quick_filters, parent)
        self._apply = apply
        self._edits: CellEdits[Row] = CellEdits(lambda: self.columns, row_of)
        self._putting = InTurns(self)
        self.offers_filters = False
        """Whether columns can be filtered by hand: there is a bar that shows by what, and takes it away."""

    def text_at(self, position: int, column: int) -> str:
        """Give the text of a cell; empty when the row is gone."""
        row = self.row_at(position)
        return "" if row is None else self.columns[column].text(row)

    def typed_at(self, position: int, column: int) -> str:
        """Give the text a cell's editor starts with; empty when the row is gone."""
        row = self.row_at(position)
        return "" if row is None else self.columns[column].typed(row)

    def set_titles(self, titles: Mapping[str, str]) -> None:
        """Head columns otherwise, by their keys, as when amounts come to be in another currency."""
        self.columns = tuple(
            replace(column, title=titles.get(column.key, column.title)) for column in self.columns
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def explained_at(self, position: int, column: int) -> Explained | None:
        """Give how the figure in a cell is computed; None where nothing is."""
        row, explain = self.row_at(position), self.columns[column].explain
        return None if row is None or explain is None else explain(row)

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
            self._apply(edit, Answer(refuse))
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
        self.put_named(self._by_id(cells), name, left_out)

    def put_named(
        self, cells: Sequence[NamedCell], name: Callable[[int], str], left_out: Sequence[str] = ()
    ) -> None:
        """Do the same with cells by the ids of their rows, which need not be in sight."""
        self._putting.finish()
        if self._apply is not None:
            self._put_in_turns(self._edits.lenient(cells, name), len(cells), left_out)

    def put_into(self, ids: Sequence[RowId], column_key: str, text: str) -> None:
        """Put one text into a column of rows, as :meth:`put_cells`; one that makes no sense is refused."""
        self._putting.finish()
        at = [column.key for column in self.columns].index(column_key)
        cells = [(row_id, at, text) for row_id in ids]
        try:
            self._edits.strict(cells[:1])
        except InputError as refusal:
            self.edit_refused.emit(refusal)
        else:
            self._put_in_turns(self._edits.lenient(cells, lambda _: ""), len(cells))

    def add_rows(self, texts: Texts, columns: Sequence[int], adding: NewRows[Row]) -> None:
        """Add rows with what is understood of their texts as one edit; ``cells_put`` tells of the rest.

        Args:
            texts: what the cells are to say, row by row; very many are gone through some at a turn.
            columns: the column of each text in a row; a number below 0 for none.
            adding: how a row is added.
        """
        self._putting.finish()
        self._put_in_turns(self._edits.of_new(texts, columns, adding), len(texts) * len(columns))

    def _put_in_turns(
        self, turns: Turns[tuple[TableEdit, list[RejectedCell]]], count: int, left_out: Sequence[str] = ()
    ) -> None:
        def put(understood: tuple[TableEdit, list[RejectedCell]]) -> None:
            self._put(*understood, left_out)

        if count > MOST_CELLS_AT_ONCE:
            self._putting.begin(turns, put)
        else:
            put(all_turns(turns))

    def _put(self, edit: TableEdit, rejected: Sequence[RejectedCell], left_out: Sequence[str]) -> None:
        def made(without: Mapping[int, InputError]) -> None:
            kept = [cell for place, cell in enumerate(edit.cells) if place not in without]
            names = {cell.row_id: cell.text for cell in edit.cells if edit.is_new and cell.column == 0}
            cells = ((edit.cells[place], why) for place, why in without.items())
            unlawful = [
                self._edits.rejected(at.row_id, at.column, at.text, why, names.get(at.row_id, ""))
                for at, why in cells
            ]
            added = tuple(dict.fromkeys(cell.row_id for cell in kept)) if edit.is_new else ()
            self.cells_put.emit(PutReport(len(kept), (*rejected, *unlawful), tuple(left_out), added))

        if edit.cells and self._apply is not None:
            self._apply(edit, Answer(self.edit_refused.emit, made))
        else:
            made({})

    def _by_id(self, cells: Iterable[CellText]) -> list[NamedCell]:
        cells = list(cells)
        ids = self.line_ids([at for at, _, _ in cells])
        named = zip(ids, cells, strict=True)
        return [(row, column, text) for row, (_, column, text) in named if not isinstance(row, GroupKey)]

    @property
    def takes_edits(self) -> bool:
        """Whether any cell can be edited."""
        return any(map(self.is_editable, range(len(self.columns))))

    def is_editable(self, column: int) -> bool:
        """Say whether cells of a column can be edited."""
        return self._apply is not None and self.columns[column].edit is not None

    # Qt's questions

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        """Answer for one cell."""
        group = self.group_at(index.row())
        if group is not None:
            return group_answer(self, group, index.column(), role)
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
        if self.is_editable(index.column()) and self.group_at(index.row()) is None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Give titles with their sort arrows, and alignment as in the cells; of rows their numbers."""
        if orientation != Qt.Orientation.Horizontal:
            return self._row_number(section) if role == _Role.DisplayRole else None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return self._arrow(column.key) + column.title
        if role == _Role.TextAlignmentRole:
            return _ALIGNMENTS[column.align]
        if role == _Role.DecorationRole:
            return icon("list-filter", IconRole.ACCENT) if self._is_filtered(column) else None
        if role == _Role.AccessibleTextRole:
            filtered = self.tr("{column}, filtered").format(column=column.title)
            return filtered if self._is_filtered(column) else column.title
        tells_about = role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole)
        return (column.about or None) if tells_about else None

    def _is_filtered(self, column: Column[Row]) -> bool:
        return column.key in self.filter.columns

    def _row_number(self, position: int) -> str:
        number = self._order.row_number(position)
        return "" if number is None else format_count(number)

    def _arrow(self, column_key: str) -> str:
        keys = [sort.column_key for sort in self.sorts]
        if column_key not in keys:
            return ""
        place = keys.index(column_key)
        number = str(place + 1) if len(keys) > 1 else ""
        return f"{'↓' if self.sorts[place].descending else '↑'}{number} "
