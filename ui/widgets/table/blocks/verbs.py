"""What is done to all selected cells at once: copy, cut, paste, fill and clear, each of them one step."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QGuiApplication

from cpm_planner.formatting.marks import format_count
from ui.in_turns import InTurns
from ui.language import tr
from ui.turns import Turns, all_turns
from ui.widgets.table.arranging.group_texts import group_line
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.cell_edits import CellText
from ui.widgets.table.column import Align, Column
from ui.widgets.table.copying.calc_cells import CellKind
from ui.widgets.table.copying.clipboard import BlockWriter, Texts, from_mime
from ui.widgets.table.model import MOST_CELLS_AT_ONCE

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_ROWS_A_TURN: Final = 200
_MOST_COPIED_AT_ONCE: Final = 5_000


class BlockVerbs:
    """Verbs over the selection of one table."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Work for a table."""
        self._view = view
        self._values = view.values
        self._cells = view.cells
        self._copying = InTurns(view)
        self._values.order_changing.connect(self._copying.finish)  # what is copied is where it is now
        self.new_rows_hint = ""
        """Says where rows are pasted that are to be new ones; empty where there are none."""

    # Copy

    def copy(self, *, with_headers: bool = False) -> None:
        """Put the selected cells on the clipboard, as they stand on the screen; very many a moment later."""
        block = self._cells.bounds()
        if not block:
            return
        turns = self._written(block, with_headers=with_headers)
        if len(block) > _MOST_COPIED_AT_ONCE:
            self._copying.begin(turns, _to_clipboard)
        else:
            self._copying.drop()
            _to_clipboard(all_turns(turns))

    def cut(self) -> None:
        """Copy the selected cells, then clear them."""
        self.copy()
        self._copying.finish()
        self.clear()

    def _written(self, block: Block, *, with_headers: bool) -> Turns[BlockWriter]:
        values, columns = self._values, block.columns
        writer = BlockWriter([kind_of(values.columns[column]) for column in columns])
        if with_headers:
            writer.add([values.columns[column].title for column in columns])
        parts = self._cells.parts()
        has_holes = sum(map(len, parts)) != len(block)
        for done, row in enumerate(values.rows_among(block.rows) or block.rows, start=1):
            taken = {c for part in parts if row in part.rows for c in part.columns} if has_holes else columns
            group = values.group_at(row)
            if group is not None:
                writer.add(group_line(values, group, columns))
                continue
            writer.add(
                [values.text_at(row, column) if column in taken else "" for column in columns],
                [values.typed_at(row, column) if column in taken else "" for column in columns],
            )
            if done % _ROWS_A_TURN == 0:
                yield
        return writer

    # Paste

    def paste(self) -> None:
        """Put copied cells in: one into all selected cells, a block from the first selected one on.

        A block goes into the selection several times where that is a whole multiple of it.
        """
        texts = from_mime(QGuiApplication.clipboard().mimeData())
        if not texts or not self._view.currentIndex().isValid():
            return
        if len(texts) == 1 and len(texts[0]) == 1:
            self._paste_one(texts[0][0])
        else:
            self._paste_block(texts)

    def _paste_one(self, text: str) -> None:
        meant = list(self._meant())
        if len(meant) > 1:
            self._put([(row, column, text) for row, column in meant], tr("Paste {count} cells"))
        else:
            self.fill(text)

    def _paste_block(self, texts: Texts) -> None:
        target, left_out = self._target(len(texts), len(texts[0]))
        if not target:
            return
        high, wide = len(texts), len(texts[0])
        cells = [
            (row, column, texts[down % high][right % wide])
            for down, row in enumerate(target.rows)
            for right, column in enumerate(target.columns)
        ]
        self._put(cells, tr("Paste {count} cells"), left_out)
        self._cells.select(target, (target.rows[0], target.columns[0]))

    def _target(self, high: int, wide: int) -> tuple[Block, list[str]]:
        """Give the cells for a block, and sentences on what of it finds none."""
        shown, chosen = self._view.column_layout.shown_columns(), self._cells.meant()
        current = self._view.currentIndex()
        first = chosen[0] if chosen else Block([current.row()], [current.column()])
        top, left = first.rows[0], shown.index(first.columns[0])
        if len(chosen) == 1:
            chosen_rows = len(self._values.rows_among(first.rows))
            if chosen_rows and chosen_rows % high == 0:
                high = chosen_rows
            if len(first.columns) % wide == 0:
                wide = len(first.columns)
        rows = self._values.rows_among(range(top, self._values.rowCount()))[:high]
        columns = shown[left : left + wide]
        left_out = []
        if len(rows) < high:
            words = tr("Rows below the last one: {count} of the copied rows found no place.")
            left_out += [words.format(count=format_count(high - len(rows))), self.new_rows_hint]
        if len(columns) < wide:
            words = tr("Columns beyond the last one: {count} of the copied columns found no place.")
            left_out.append(words.format(count=wide - len(columns)))
        return Block(rows, columns), left_out

    # Fill and clear

    def fill(self, text: str) -> bool:
        """Put one text into all selected cells as one edit; say whether it was taken."""
        cells = [(row, column, text) for row, column in self._meant()]
        if not cells:
            return False
        words = tr("Fill {count} cells") if len({column for _, column, _ in cells}) > 1 else ""
        if len(cells) <= MOST_CELLS_AT_ONCE:
            return self._values.set_cells(cells, words.format(count=format_count(len(cells))))
        if not self._values.takes(cells[0]):
            return False
        self._put(cells, words)
        return True

    def clear(self) -> None:
        """Empty all selected cells."""
        cells = [(row, column, "") for row, column in self._meant()]
        has_several = len({column for _, column, _ in cells}) > 1
        self._put(cells, tr("Clear {count} cells") if has_several else "")

    def fill_down(self) -> None:
        """Put the topmost selected cell of every column into those below; one row gets the row above."""
        cells: list[CellText] = []
        for part in self._cells.meant():
            rows = self._values.rows_among(part.rows)
            if len(part.rows) == 1:
                rows = [*self._values.rows_among(range(part.rows[0]))[-1:], *rows]
            for column in filter(self._values.is_editable, part.columns if rows else ()):
                text = self._values.typed_at(rows[0], column)
                cells.extend((row, column, text) for row in rows[1:])
        self._put(cells, tr("Fill {count} cells"))

    def fill_right(self) -> None:
        """Put the first selected cell of every row into those right of it; one column gets the one before."""
        cells: list[CellText] = []
        shown = self._view.column_layout.shown_columns()
        for part in self._cells.meant():
            left = shown.index(part.columns[0])
            columns = part.columns if len(part.columns) > 1 else shown[max(0, left - 1) : left + 1]
            for row in self._values.rows_among(part.rows):
                text = self._values.typed_at(row, columns[0])
                cells.extend((row, c, text) for c in columns[1:] if self._values.is_editable(c))
        self._put(cells, tr("Fill {count} cells"))

    def repeat(self, source: Block, target: Block) -> None:
        """Repeat the cells of a block over another one that begins where it ends, and select both."""
        values = self._values
        source = Block(values.rows_among(source.rows), source.columns)
        target = Block(values.rows_among(target.rows), target.columns)
        if not source or not target:
            return
        back_rows = len(target.rows) if target.rows[-1] < source.rows[0] else 0
        shown = self._view.column_layout.shown_columns()
        goes_left = shown.index(target.columns[-1]) < shown.index(source.columns[0])
        back_columns = len(target.columns) if goes_left else 0
        cells = [
            (row, column, values.typed_at(*_source_of(source, down - back_rows, right - back_columns)))
            for down, row in enumerate(target.rows)
            for right, column in enumerate(target.columns)
            if values.is_editable(column)
        ]
        self._put(cells, tr("Fill {count} cells"))
        rows = sorted({*source.rows, *target.rows})
        columns = sorted({*source.columns, *target.columns}, key=shown.index)
        self._cells.select(Block(rows, columns), (source.rows[0], source.columns[0]))

    def _meant(self) -> Iterator[tuple[int, int]]:
        """Go through the selected cells that can be edited."""
        for part in self._cells.meant():
            columns = [column for column in part.columns if self._values.is_editable(column)]
            yield from Block(self._values.rows_among(part.rows), columns).cells()

    def _put(self, cells: list[CellText], words: str, left_out: list[str] | None = None) -> None:
        def name(count: int) -> str:
            return words.format(count=format_count(count)) if count > 1 else ""

        if cells:
            self._values.put_cells(cells, name, left_out or ())


def _source_of(source: Block, down: int, right: int) -> tuple[int, int]:
    """Give the cell that is repeated so many places from where a block ends, or before where it begins."""
    return source.rows[down % len(source.rows)], source.columns[right % len(source.columns)]


def kind_of(column: Column[Any]) -> CellKind:
    """Say what the cells of a column are to be in a spreadsheet."""
    if column.scale is not None and column.scale.is_of_time:
        return CellKind.TIME
    return CellKind.FIGURE if column.align is Align.END else CellKind.WORDS


def _to_clipboard(writer: BlockWriter) -> None:
    QGuiApplication.clipboard().setMimeData(writer.mime())
