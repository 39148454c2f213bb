"""A table of a page as it is printed: the columns that are shown, the rows as sorted and filtered."""

from collections.abc import Callable, Sequence
from typing import overload

from ui.printing.report import Table
from ui.widgets.table.arranging.group_texts import group_line
from ui.widgets.table.column import Align, Column, Row
from ui.widgets.table.view import ValueTable


class LazyRows(Sequence[tuple[str, ...]]):
    """Rows of texts made one by one when they are asked for, for there may be many thousands."""

    def __init__(self, count: int, row: Callable[[int], tuple[str, ...]]) -> None:
        """Say how many there are, and how each is made."""
        self._count, self._row = count, row

    def __len__(self) -> int:
        """Give the number of rows."""
        return self._count

    @overload
    def __getitem__(self, at: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[tuple[str, ...]]: ...
    def __getitem__(self, at: int | slice) -> tuple[str, ...] | Sequence[tuple[str, ...]]:
        """Make a row, or several."""
        if isinstance(at, slice):
            return [self._row(each) for each in range(*at.indices(self._count))]
        if not 0 <= at < self._count:
            raise IndexError(at)
        return self._row(at)


def shown_table(table: ValueTable[Row]) -> Table:
    """Give a table for paper, groups with their sums; columns in which nothing stands are left out there."""
    values, shown = table.values, table.column_layout.shown_columns()
    columns: list[Column[Row]] = [values.columns[at] for at in shown]
    places = ((values.group_at(at), values.row_at(at)) for at in range(values.rowCount()))
    lines = [(group, row) for group, row in places if group is not None or row is not None]

    def texts(at: int) -> tuple[str, ...]:
        group, row = lines[at]
        if group is not None:
            return tuple(group_line(values, group, shown))
        return tuple("" if row is None else column.text(row) for column in columns)

    return Table(
        tuple(column.title for column in columns),
        LazyRows(len(lines), texts),
        frozenset(at for at, column in enumerate(columns) if column.align is Align.END),
        drops_empty=True,
    )
