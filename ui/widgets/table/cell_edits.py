"""From texts put into cells to one edit of the plan, and which texts were not taken and why."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic

from cpm_planner.edit.kinds import Edit
from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.widgets.table.column import Column, Row, RowId, TableEdit
from ui.widgets.table.turns import Turns

CellText = tuple[int, int, str]
"""Position of a row, column, and the text for the cell."""

_CELLS_A_TURN: Final = 500


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
    """

    taken: int
    rejected: tuple[RejectedCell, ...]
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class _Gathered:
    edits: list[Edit] = field(default_factory=list)
    row_ids: list[RowId] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    rejected: list[RejectedCell] = field(default_factory=list)


class CellEdits(Generic[Row]):
    """Asks the columns of one table for edits."""

    def __init__(
        self, columns: Callable[[], Sequence[Column[Row]]], row_of: Callable[[RowId], Row | None]
    ) -> None:
        """Ask the columns as they are at each time."""
        self._columns = columns
        self._row_of = row_of

    def strict(self, cells: Iterable[tuple[RowId, int, str]], name: str = "") -> TableEdit:
        """Make one edit of all texts.

        Raises:
            InputError: a column does not take a text; nothing is to be changed then.
        """
        gathered = _Gathered()
        for row_id, column, text in cells:
            self._gather(gathered, row_id, column, text)
        return self._edit_of(gathered, name)

    def lenient(
        self, cells: Sequence[tuple[RowId, int, str]], name: Callable[[int], str]
    ) -> Turns[tuple[TableEdit, PutReport]]:
        """Make one edit of the texts that are taken, some cells at a turn, and say which are not.

        Args:
            cells: row ids, columns, and texts.
            name: names the step, given the number of cells changed; it may give an empty text.
        """
        gathered = _Gathered()
        for done, (row_id, column, text) in enumerate(cells, start=1):
            try:
                self._gather(gathered, row_id, column, text)
            except InputError as refusal:
                gathered.rejected.append(self._rejected(row_id, column, text, str(refusal)))
            if done % _CELLS_A_TURN == 0:
                yield
        count = len(gathered.edits)
        return self._edit_of(gathered, name(count)), PutReport(count, tuple(gathered.rejected))

    def _gather(self, gathered: _Gathered, row_id: RowId, at: int, text: str) -> None:
        row, column = self._row_of(row_id), self._columns()[at]
        if row is None:
            return
        if column.edit is None:
            if text.strip() != column.text(row).strip():
                raise InputError(
                    code="not-typed",
                    what=tr("This column cannot be typed into"),
                    remedy=tr("change what it follows from"),
                )
            return
        if column.is_edited_alone and row_id in gathered.row_ids:
            raise InputError(
                code="one-a-row",
                what=tr("Here only one cell of a row can be changed at once"),
                remedy=tr("put in one column after the other"),
            )
        gathered.edits.append(column.edit(row, text))
        gathered.row_ids.append(row_id)
        gathered.columns.append(at)

    def _edit_of(self, gathered: _Gathered, name: str) -> TableEdit:
        titles = (self._columns()[at].title for at in dict.fromkeys(gathered.columns))
        return TableEdit(tuple(titles), tuple(dict.fromkeys(gathered.row_ids)), tuple(gathered.edits), name)

    def _rejected(self, row_id: RowId, at: int, text: str, why: str) -> RejectedCell:
        row, columns = self._row_of(row_id), self._columns()
        return RejectedCell(
            row_id, "" if row is None else columns[0].text(row), at, columns[at].title, text, why
        )
