"""The quiet table: selection by id, sorting from the header, copy, paste, fill, and a column chooser."""

from collections.abc import Callable, Iterable
from typing import ClassVar, Final, Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.explanation.explained import Explained
from ui.widgets.explanation.popup import show_explained
from ui.widgets.styling import set_style
from ui.widgets.table.blocks.aggregates import SelectionFigures
from ui.widgets.table.blocks.fill_handle import FillHandle
from ui.widgets.table.blocks.selection import CellSelection
from ui.widgets.table.blocks.verbs import BlockVerbs
from ui.widgets.table.cell_delegate import CellDelegate, put_text
from ui.widgets.table.cell_edits import PutReport
from ui.widgets.table.cell_menu import open_menu
from ui.widgets.table.column import Row, RowId
from ui.widgets.table.columns.frozen import FrozenColumns
from ui.widgets.table.columns.layout import ColumnLayout
from ui.widgets.table.find_bar import FindBar
from ui.widgets.table.groups.verbs import GroupVerbs
from ui.widgets.table.header import TableHeader, without_selection
from ui.widgets.table.keys import TableKeys
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.room import Room
from ui.widgets.table.warm_up import WarmUp

_Select = QItemSelectionModel.SelectionFlag
_Hint = QAbstractItemDelegate.EndEditHint
_STEPS: Final = {
    _Hint.SubmitModelCache: (1, 0),
    _Hint.EditNextItem: (0, 1),
    _Hint.EditPreviousItem: (0, -1),
}
"""Where the keyboard goes after an editor is left so: rows down, columns to the right."""

_Trigger = QAbstractItemView.EditTrigger
_ScrollHint = QAbstractItemView.ScrollHint
Index = QModelIndex | QPersistentModelIndex


class ValueTable(QTableView, Generic[Row]):
    """Shows a ValueTableModel; where cells can be typed into, ranges of cells are selected, otherwise rows.

    ``cells`` knows the selection, ``blocks`` does what is done to all of it, ``keys`` has the keyboard.
    """

    ROW_HEIGHT: ClassVar[int] = 34

    selection_changed = Signal()
    """The selected ids are others; ask ``selected_ids()``."""
    layout_changed = Signal()
    """Columns are shown, placed, sized or held otherwise."""
    row_activated = Signal(object)
    """The id of a row double-clicked, or entered, where the cell cannot be edited."""

    def __init__(self, values: ValueTableModel[Row], name: str) -> None:
        """Show a model under an accessible name."""
        super().__init__()
        self.frozen = FrozenColumns(self)
        self.values = values
        self.selects_cells = values.takes_edits
        self.hovered_row = -1
        self.menu_hook: Callable[[QMenu, list[RowId]], None] | None = None
        """Adds a page's own entries to the context menu of the selected rows."""
        self._placeholder = ""
        self._is_refused = False
        self._is_left = False
        self._goes_back = False
        self.setAccessibleName(name)
        self.setModel(values)
        self.frozen.follow()
        self.setItemDelegate(CellDelegate(self))
        self._warm_up = WarmUp(values, self)
        self.headings = TableHeader(self)
        self.setHorizontalHeader(self.headings)
        self.headings.sectionMoved.connect(self.layout_changed)
        self.headings.sectionResized.connect(self.layout_changed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            without_selection(header)
        self._set_habits()
        self.column_layout = ColumnLayout(self)
        self.cells = CellSelection(self)
        self.blocks = BlockVerbs(self)
        self.groups = GroupVerbs(self)
        self.keys = TableKeys(self)
        self.find_bar: FindBar | None = None
        self.handle = FillHandle(self)
        self._figures = SelectionFigures(self)
        self._room = Room(self)
        values.order_changing.connect(self._keep_selection)
        values.order_changed.connect(self.cells.restore)
        values.cells_put.connect(self._report)
        values.is_held = lambda: isValid(self) and self.state() == QAbstractItemView.State.EditingState
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.selectionModel().selectionChanged.connect(self.viewport().update)  # frame and tints
        self.doubleClicked.connect(self._activate)
        self._dress()

    # Selection, always by id

    def selected_ids(self) -> list[RowId]:
        """Give the ids of the rows in which anything is selected, from the top; quick for any number.

        Where heads of groups are selected and nothing else, they stand for the rows of their groups.
        """
        return self.cells.ids()

    def select_ids(self, ids: Iterable[RowId]) -> None:
        """Select the whole rows of ids, as far as they are shown."""
        self.cells.select_rows(ids)

    def current_id(self) -> RowId | None:
        """Give the id of the row the keyboard is on; None on the head of a group."""
        index = self.currentIndex()
        is_row = index.isValid() and self.values.group_at(index.row()) is None
        return self.values.id_at(index.row()) if is_row else None

    def show_id(self, row_id: RowId, column: int | None = None) -> None:
        """Select one row and scroll to it, if it is shown; the keyboard goes to one of its cells."""
        self.values.fold(self.values.folded.difference(self.values.groups_of(row_id)))
        self.updateGeometries()  # rows that just came make the way to the last ones longer
        at = max(0, self.currentIndex().column()) if column is None else column
        for top, _ in self.values.runs_of([row_id]):
            self.setCurrentIndex(self.values.index(top, at))
            if column is None:
                self.select_ids([row_id])

    def leave(self, *, forward: bool) -> None:
        """Hand the keyboard on to what comes after the table, or before it."""
        self._is_left = True
        self.focusNextPrevChild(forward)
        self._is_left = False

    def open_find(self, *, replace: bool = False) -> None:
        """Open the bar that finds a text in the cells, and replaces it."""
        if self.find_bar is None:
            self.find_bar = FindBar(self)
        self.find_bar.start(replace=replace)

    def open_filter(self, section: int | None = None) -> None:
        """Drop the filter of a column down; that of the current cell when none is named."""
        at = max(0, self.currentIndex().column()) if section is None else section
        self.scrollTo(self.values.index(max(0, self.currentIndex().row()), at))
        self.headings.open_filter(at)

    def is_found(self, row: int, column: int) -> bool:
        """Say whether a cell has the text that is looked for."""
        return self.find_bar is not None and self.find_bar.finding.has(row, column)

    def edit_again(self, row_id: RowId, column: int, text: str) -> None:
        """Open a cell's editor with a text that was refused, once the editor it was typed into is gone."""
        self._is_refused = True
        QTimer.singleShot(0, self, lambda: self._reopen(row_id, column, text))

    def number_rows(self) -> None:
        """Show the rows' numbers at the left; a click on one selects its row."""
        self.verticalHeader().setAccessibleName(self.tr("Row numbers"))
        self.verticalHeader().show()

    def set_placeholder(self, text: str) -> None:
        """Set the sentence shown when no row is."""
        self._placeholder = text
        self.viewport().update()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, copy, paste and fill by key."""
        # An editor passes on keys it has already acted upon.
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if is_editing or not self.keys.press(event):
            self.frozen.reveal(self.currentIndex().column())
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Go on to the next cell at Tab, as in Excel; from the last one of a row the table is left."""
        goes_on = self.selects_cells and self.currentIndex().isValid() and not self._is_left
        if goes_on and self.keys.step(0, 1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on as in Excel unless the text was refused: down after Enter, sideways after Tab."""
        editor.blockSignals(True)  # noqa: FBT003 - Qt's own flag; a list tells its choice as the keyboard leaves it
        super().closeEditor(editor, _Hint.NoHint if hint in _STEPS else hint)
        if hint in _STEPS and not self._is_refused:
            down, right = _STEPS[hint]
            self.keys.step(-down if self._goes_back else down, right)
        self._goes_back = False
        self.values.regroup()

    def note_way(self, *, back: bool) -> None:
        """Hear from an editor whether Shift was held while it was left."""
        self._goes_back = back

    def visualRect(self, index: Index) -> QRect:
        """Give the place of a cell; that of a held one stays while the others scroll."""
        return self.frozen.moved(super().visualRect(index), index.column())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the cell at a place: a held one, or else what scrolls."""
        at = point.x() - self.frozen.shift if self.frozen.is_at(point.x()) else point.x()
        return super().indexAt(QPoint(at, point.y()))

    def scrollTo(self, index: Index, hint: _ScrollHint = _ScrollHint.EnsureVisible) -> None:
        """Scroll a cell into sight, beside the held ones."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() in self.frozen.sections():
            bar.setValue(before)
        self.frozen.reveal(index.column())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a drag goes over, on both sides of the held columns."""
        if not self.frozen.select(rect, command):
            super().setSelection(rect, command)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what the selection comes to."""
        super().showEvent(event)
        self._figures.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what the selection of this table comes to, not of another one beside it."""
        super().focusInEvent(event)
        self._figures.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell nothing any more."""
        super().hideEvent(event)
        self._figures.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the fill handle, fold a group, or select."""
        self.frozen.press(event)
        if not self.handle.press(event) and not self.groups.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a tint on its row, or with the fill handle."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        if not self.handle.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fill what the handle was dragged over."""
        if not self.handle.release():
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away."""
        self._hover(-1)
        super().leaveEvent(event)

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how the figure of the cell the keyboard is on is computed."""
        at = self.currentIndex()
        explained = self.values.explained_at(at.row(), at.column()) if at.isValid() else None
        if explained is None:
            return None
        return explained, self.visualRect(at).translated(self.viewport().pos())

    def explain(self) -> None:
        """Show how that figure is computed."""
        found = self.figure_explained()
        if found is not None:
            show_explained(*found, over=self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copy, paste, fill and what the page adds."""
        open_menu(self, event.globalPos())

    def sizeHint(self) -> QSize:
        """Give room for a few rows."""
        return QSize(super().sizeHint().width(), self._room.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is left over to the stretching column; the current cell stays in sight."""
        super().resizeEvent(event)
        bottom = self.visualRect(self.currentIndex()).bottom()
        if event.size().height() <= bottom < event.oldSize().height():
            self.scrollTo(self.currentIndex())
        self.column_layout.fill_width()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of theme or zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the sentence that stands for none; what a search needs comes after."""
        super().paintEvent(event)
        self._warm_up.begin_soon()
        self.frozen.paint()
        if self.selects_cells:
            self.handle.paint()
        if self.values.rowCount() == 0 and self._placeholder and not self.values.is_held_back:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_theme().text.muted))
            inside = self.viewport().rect().adjusted(Space.XL, 0, -Space.XL, 0)
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._placeholder
            )

    def _set_habits(self) -> None:
        set_style(self, kind="value-table")
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectItems if self.selects_cells else behaviour.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.column_layout.follow_text_size()
        height = current_theme().px(self.ROW_HEIGHT)
        # In this order: a minimum above the height would size every row by itself.
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(height)

    def _hover(self, row: int) -> None:
        if row == self.hovered_row:
            return
        before, self.hovered_row = self.hovered_row, row
        for changed in (before, row):
            if changed >= 0:
                self.viewport().update(
                    0, self.rowViewportPosition(changed), self.width(), self.rowHeight(changed)
                )

    def _activate(self, index: QModelIndex) -> None:
        if self.values.group_at(index.row()) is not None:
            self.groups.turn(index.row())
        elif not self.values.is_editable(index.column()):
            self.row_activated.emit(self.values.id_at(index.row()))

    def _reopen(self, row_id: RowId, column: int, text: str) -> None:
        self._is_refused = False
        runs = self.values.runs_of([row_id])
        if not runs or not self.isVisible() or self.state() is QAbstractItemView.State.EditingState:
            return
        cell = self.values.index(runs[0][0], column)
        self.selectionModel().setCurrentIndex(cell, _Select.NoUpdate)
        self.edit(cell)
        put_text(self.indexWidget(cell), text)

    def _keep_selection(self) -> None:
        self.cells.keep()
        self.hovered_row = -1

    def _report(self, report: PutReport) -> None:
        if report.rejected or report.left_out:
            from ui.widgets.table.blocks.rejected_cells import RejectedCells  # noqa: PLC0415 - it has a table itself

            RejectedCells(report, self).show()
