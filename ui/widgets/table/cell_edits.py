"""From texts put into cells to one edit of the plan, and which texts were not taken and why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic

from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.turns import Turns
from ui.widgets.table.column import Column, EditedCell, NewRows, Row, RowId, TableEdit

CellText = tuple[int, int, str]
"""Position of a row, column, and the text for the cell."""

NamedCell = tuple[RowId, int, str]
"""The same with the id of the row."""

_CELLS_A_TURN: Final = 500
_ROWS_A_TURN: Final = 50


@dataclass(frozen=True, slots=True)
class RejectedCell:
    """One text that did not go into its cell.

    Attributes:
        row_id: the row; ``row`` is what its first column says.
        column: the column in the model; ``title`` its heading.
    """

    row_id: RowId
    row: str
    column: int
    title: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class PutReport:
    """What became of texts for many cells.

    Attributes:
        taken: number of cells that were changed.
        rejected: those that were not.
        left_out: sentences on what found no cell at all.
        added: ids of new rows.
    """

    taken: int
    rejected: tuple[RejectedCell, ...]
    left_out: tuple[str, ...] = ()
    added: tuple[RowId, ...] = ()


class _Gathered:
    """Cells whose texts are taken, and the rows they are of."""

    def __init__(self) -> None:
        """Begin with none."""
        self.cells: list[EditedCell] = []
        self.rows: set[RowId] = set()

    def take(self, cell: EditedCell) -> None:
        """Take one more."""
        self.cells.append(cell)
        self.rows.add(cell.row_id)


class CellEdits(Generic[Row]):
    """Asks the columns of one table for edits."""

    def __init__(
        self, columns: Callable[[], Sequence[Column[Row]]], row_of: Callable[[RowId], Row | None]
    ) -> None:
        """Ask the columns as they are at each time."""
        self._columns = columns
        self._row_of = row_of

    def strict(self, cells: Iterable[NamedCell], name: str = "") -> TableEdit:
        """Make one edit of all texts.

        Raises:
            InputError: a column does not take a text; nothing is to be changed then.
        """
        gathered, columns = _Gathered(), self._columns()
        for cell in cells:
            row = self._row_of(cell[0])
            if row is not None:
                _gather(gathered, cell, row, columns[cell[1]])
        return TableEdit(tuple(gathered.cells), lambda _: name)

    def lenient(
        self, cells: Sequence[NamedCell], name: Callable[[int], str]
    ) -> Turns[tuple[TableEdit, list[RejectedCell]]]:
        """Make one edit of the texts that are understood, some cells at a turn, and say which are not.

        Args:
            cells: row ids, columns, and texts.
            name: names the step, given the number of cells changed; it may give an empty text.
        """
        gathered, columns = _Gathered(), self._columns()
        rejected: list[RejectedCell] = []
        for done, cell in enumerate(cells, start=1):
            row = self._row_of(cell[0])
            try:
                if row is not None:
                    _gather(gathered, cell, row, columns[cell[1]])
            except InputError as refusal:
                rejected.append(self.rejected(*cell, refusal))
            if done % _CELLS_A_TURN == 0:
                yield
        return TableEdit(tuple(gathered.cells), name, is_whole=False), rejected

    def of_new(
        self, texts: Sequence[Sequence[str]], columns: Sequence[int], adding: NewRows[Row]
    ) -> Turns[tuple[TableEdit, list[RejectedCell]]]:
        """Make one edit of new rows and those of their texts that are understood, some rows at a turn.

        Args:
            texts: what the cells are to say, row by row; rows without any text are passed over.
            columns: the column of each text in a row; a number below 0 for none.
            adding: how a row is added.
        """
        gathered = _Gathered()
        rejected: list[RejectedCell] = []
        for done, line in enumerate(texts, start=1):
            given = {at: text.strip() for at, text in zip(columns, line, strict=False) if at >= 0}
            if any(given.values()):
                self._gather_new(gathered, rejected, given, adding)
            if done % _ROWS_A_TURN == 0:
                yield
        return TableEdit(tuple(gathered.cells), adding.named, is_whole=False, is_new=True), rejected

    def _gather_new(
        self,
        gathered: _Gathered,
        rejected: list[RejectedCell],
        given: Mapping[int, str],
        adding: NewRows[Row],
    ) -> None:
        columns, name = self._columns(), given.get(0, "")
        try:
            row_id, row = adding.make(name)
        except InputError as why:
            words = " · ".join(filter(None, given.values()))
            rejected.append(RejectedCell(None, words, 0, columns[0].title, name, str(why)))
            return
        gathered.take(EditedCell(row_id, 0, columns[0].title, name, adding.edit(row)))
        for at, text in given.items():
            try:
                if at and text:
                    _gather(gathered, (row_id, at, text), row, columns[at])
            except InputError as why:
                rejected.append(RejectedCell(row_id, name, at, columns[at].title, text, str(why)))

    def rejected(self, row_id: RowId, at: int, text: str, why: InputError, unknown: str = "") -> RejectedCell:
        """Say of a text that it does not go into its cell; ``unknown`` names a row that is not there."""
        row, columns = self._row_of(row_id), self._columns()
        named = unknown if row is None else columns[0].text(row)
        return RejectedCell(row_id, named, at, columns[at].title, text, str(why))


def _gather(gathered: _Gathered, cell: NamedCell, row: Any, column: Column[Any]) -> None:
    """Add the edit of a cell.

    Raises:
        InputError: the column does not take the text.
    """
    row_id, at, text = cell
    if column.edit is None:
        if text.strip() != column.text(row).strip():
            raise InputError(
                code="not-typed",
                what=tr("This column cannot be typed into"),
                remedy=tr("change what it follows from"),
            )
        return
    if column.is_edited_alone and row_id in gathered.rows:
        raise InputError(
            code="one-a-row",
            what=tr("Here only one cell of a row can be changed at once"),
            remedy=tr("put in one column after the other"),
        )
    gathered.take(EditedCell(row_id, at, column.title, text, column.edit(row, text)))
