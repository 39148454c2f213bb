"""The quiet table: selection by id, sorting from the header, copy, paste, fill, and a column chooser."""

from collections.abc import Callable, Iterable
from typing import ClassVar, Generic

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.styling import set_style
from ui.widgets.table.cell_delegate import CellDelegate, put_text
from ui.widgets.table.clipboard import from_tsv, to_mime
from ui.widgets.table.column import Row, RowId
from ui.widgets.table.column_layout import ColumnLayout
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.ordering import next_sorts
from ui.widgets.table.warm_up import WarmUp

_Select = QItemSelectionModel.SelectionFlag
_Trigger = QAbstractItemView.EditTrigger


class ValueTable(QTableView, Generic[Row]):
    """Shows a ValueTableModel; rows are selected, and spoken of by id."""

    ROW_HEIGHT: ClassVar[int] = 34

    selection_changed = Signal()
    """The selected ids are others; ask ``selected_ids()``."""
    row_activated = Signal(object)
    """The id of a row double-clicked, or entered, where the cell cannot be edited."""

    def __init__(self, values: ValueTableModel[Row], name: str) -> None:
        """Show a model under an accessible name."""
        super().__init__()
        self.values = values
        self.hovered_row = -1
        self.menu_hook: Callable[[QMenu, list[RowId]], None] | None = None
        """Adds a page's own entries to the context menu of the selected rows."""
        self._placeholder = ""
        self._is_refused = False
        self._kept: tuple[list[RowId], RowId | None, int] = ([], None, 0)
        self.setAccessibleName(name)
        self.setModel(values)
        self.setItemDelegate(CellDelegate(self))
        self._warm_up = WarmUp(values, self)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            # A header asks whether all of its column is selected, cell by cell: give it an empty selection.
            header.setSelectionModel(QItemSelectionModel(values, header))
        self._set_habits()
        self.column_layout = ColumnLayout(self)
        values.order_changing.connect(self._keep_selection)
        values.order_changed.connect(self._restore_selection)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self.doubleClicked.connect(self._activate)
        self._dress()

    # Selection, always by id

    def selected_ids(self) -> list[RowId]:
        """Give the ids of the selected rows, from the top; works on ranges, quick for any number."""
        positions: set[int] = set()
        chosen = self.selectionModel().selection()
        for part in (chosen.at(place) for place in range(chosen.size())):
            positions.update(range(part.top(), part.bottom() + 1))
        shown = self.values.shown_ids()
        return [shown[position] for position in sorted(positions)]

    def select_ids(self, ids: Iterable[RowId]) -> None:
        """Select the rows of ids, as far as they are shown."""
        chosen, last = QItemSelection(), self.values.columnCount() - 1
        for top, bottom in self.values.runs_of(ids):
            chosen.select(self.values.index(top, 0), self.values.index(bottom, last))
        self.selectionModel().select(chosen, _Select.ClearAndSelect)

    def current_id(self) -> RowId | None:
        """Give the id of the row the keyboard is on."""
        index = self.currentIndex()
        return self.values.id_at(index.row()) if index.isValid() else None

    def show_id(self, row_id: RowId) -> None:
        """Select one row and scroll to it, if it is shown."""
        for top, _ in self.values.runs_of([row_id]):
            self.setCurrentIndex(self.values.index(top, max(0, self.currentIndex().column())))
            self.select_ids([row_id])

    # Copy, paste, fill

    def copy_selection(self, *, with_headers: bool = False) -> None:
        """Put the selected rows on the clipboard, columns as they stand on the screen."""
        columns = self.column_layout.shown_columns()
        positions = [
            place for top, end in self.values.runs_of(self.selected_ids()) for place in range(top, end + 1)
        ]
        cells = [[self.values.text_at(position, column) for column in columns] for position in positions]
        if with_headers:
            cells.insert(0, [self.values.columns[column].title for column in columns])
        QGuiApplication.clipboard().setMimeData(to_mime(cells))

    def paste(self) -> None:
        """Put copied cells in from the current cell on; a single one goes into all selected rows."""
        block, start = from_tsv(QGuiApplication.clipboard().text()), self.currentIndex()
        if not block or not start.isValid():
            return
        if len(block) == 1 and len(block[0]) == 1:
            self.fill_selected(block[0][0])
            return
        shown = self.column_layout.shown_columns()
        columns = shown[shown.index(start.column()) :]
        cells = [
            (start.row() + down, column, text)
            for down, line in enumerate(block[: self.values.rowCount() - start.row()])
            for column, text in zip(columns, line, strict=False)
            if self.values.is_editable(column)
        ]
        self.values.set_cells(cells)

    def fill_selected(self, text: str) -> bool:
        """Put one text into the current column of all selected rows, as one edit; say whether it was."""
        column = self.currentIndex().column()
        if column < 0 or not self.values.is_editable(column):
            return False
        runs = self.values.runs_of(self.selected_ids())
        return self.values.set_cells(
            (place, column, text) for top, end in runs for place in range(top, end + 1)
        )

    def fill_down(self) -> None:
        """Put the topmost selected row's value into the current column of all selected rows."""
        runs, column = self.values.runs_of(self.selected_ids()), self.currentIndex().column()
        if runs and column >= 0:
            self.fill_selected(str(self.values.index(runs[0][0], column).data(Qt.ItemDataRole.EditRole)))

    def edit_again(self, row_id: RowId, column: int, text: str) -> None:
        """Open a cell's editor with a text that was refused, once the editor it was typed into is gone."""
        self._is_refused = True
        QTimer.singleShot(0, self, lambda: self._reopen(row_id, column, text))

    def set_placeholder(self, text: str) -> None:
        """Set the sentence shown when no row is."""
        self._placeholder = text
        self.viewport().update()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, fill, clear and open by key."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # an editor passes on keys it has already acted upon
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down()
        elif event.key() == Qt.Key.Key_Delete:
            self.fill_selected("")
        elif is_enter and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go one row down after Enter, as in Excel, unless the text was refused."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and not self._is_refused:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with a tint on its row."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away."""
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copy, paste, fill and what the page adds."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = self.selected_ids()
        if self.menu_hook is not None:
            self.menu_hook(menu, ids)
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy_selection).setEnabled(
            bool(ids)
        )
        with_headers = menu.addAction(self.tr("Copy with headings"))
        with_headers.triggered.connect(lambda: self.copy_selection(with_headers=True))
        if self.currentIndex().isValid() and self.values.is_editable(self.currentIndex().column()):
            menu.addAction(self.tr("Paste"), QKeySequence.StandardKey.Paste, self.paste)
            menu.addAction(self.tr("Fill down"), QKeySequence("Ctrl+D"), self.fill_down)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is left over to the stretching column."""
        super().resizeEvent(event)
        self.column_layout.fill_width()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of theme or zoom."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the sentence that stands for none; what a search needs comes after."""
        super().paintEvent(event)
        self._warm_up.start()
        if self.values.rowCount() == 0 and self._placeholder:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(current_theme().text.muted))
            inside = self.viewport().rect().adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._placeholder
            )

    def _set_habits(self) -> None:
        set_style(self, kind="value-table")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
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
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.sectionClicked.connect(self._sort_clicked)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)

    def _dress(self) -> None:
        height = current_theme().px(self.ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _sort_clicked(self, section: int) -> None:
        """Go round ascending, descending, unsorted; with Shift keep the other columns."""
        key = self.values.columns[section].key
        added = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.values.sort_by(*next_sorts(self.values.sorts, key, added=added))

    def _header_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column_layout.fill_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(position))

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
        if not self.values.is_editable(index.column()):
            self.row_activated.emit(self.values.id_at(index.row()))

    def _reopen(self, row_id: RowId, column: int, text: str) -> None:
        self._is_refused = False
        runs = self.values.runs_of([row_id])
        if not runs or not self.isVisible():
            return
        cell = self.values.index(runs[0][0], column)
        self.selectionModel().setCurrentIndex(cell, _Select.NoUpdate)
        self.edit(cell)
        put_text(self.indexWidget(cell), text)

    def _enter(self, index: QModelIndex) -> None:
        if self.values.is_editable(index.column()):
            self.edit(index)
        else:
            self._activate(index)

    def _keep_selection(self) -> None:
        self._kept = (self.selected_ids(), self.current_id(), max(0, self.currentIndex().column()))
        self.hovered_row = -1

    def _restore_selection(self) -> None:
        ids, current, column = self._kept
        if current is not None:
            for top, _ in self.values.runs_of([current]):
                self.selectionModel().setCurrentIndex(self.values.index(top, column), _Select.NoUpdate)
                self.scrollTo(self.values.index(top, column))
        if ids:
            self.select_ids(ids)
            self.selection_changed.emit()
