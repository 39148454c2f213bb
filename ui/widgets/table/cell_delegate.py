"""Draws the cells of a value table and gives them their editors."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme.appearance import current_theme
from ui.theme.tokens import Radius, Space, Theme
from ui.widgets.table.column import Align, Decoration
from ui.widgets.table.groups.painter import paint_group_cell

if TYPE_CHECKING:
    from ui.widgets.table.view import ValueTable

_Index = QModelIndex | QPersistentModelIndex
_ALIGNMENTS = {
    Align.START: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter,
    Align.END: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}


class CellDelegate(QStyledItemDelegate):
    """Paints straight from the columns, which keeps scrolling smooth at any number of rows."""

    def __init__(self, view: "ValueTable[Any]") -> None:
        """Serve one view."""
        super().__init__(view)
        self._view = view
        self._is_entered = False
        """Whether Enter is being pressed in an editor, which then is left without more ado."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, decoration, text, the line below and the ring of the current cell."""
        theme = current_theme()
        rect: QRect = option.rect
        self._paint_ground(painter, option, index, theme)
        model = self._view.values
        group = model.group_at(index.row())
        row = model.row_at(index.row())
        if group is not None:
            paint_group_cell(painter, option, self._view, group, index.column())
        elif row is not None:
            column = model.columns[index.column()]
            decoration = column.decoration(row) if column.decoration is not None else None
            space = QRectF(rect).adjusted(Space.M, 0, -Space.M, -1)
            if decoration is not None:
                space = _paint_decoration(painter, space, decoration, theme)
            if decoration is None or decoration.width is not None:
                painter.setFont(option.font)
                painter.setPen(QColor(theme.text.strong))
                text = option.fontMetrics.elidedText(
                    column.text(row), option.textElideMode, int(space.width())
                )
                painter.drawText(space, _ALIGNMENTS[column.align], text)
        if index == self._view.currentIndex() and self._view.hasFocus():
            _paint_ring(painter, rect, theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give the width of the cell's text, for fitting a column to its cells."""
        text = self._view.values.text_at(index.row(), index.column())
        width = option.fontMetrics.horizontalAdvance(text) + 2 * Space.M + Space.S
        return QSize(width, current_theme().px(self._view.ROW_HEIGHT))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Give a combo box where the column offers choices, a line otherwise."""
        model = self._view.values
        column, row = model.columns[index.column()], model.row_at(index.row())
        editor: QWidget
        if column.choices is not None and row is not None:
            editor = self._choice_editor(parent, list(column.choices(row)))
        else:
            editor = QLineEdit(parent)
            editor.setAlignment(_ALIGNMENTS[column.align])
        editor.setAccessibleName(column.title)
        editor.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Start from the cell's text, all of it selected."""
        put_text(editor, str(index.data(Qt.ItemDataRole.EditRole) or ""))
        line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
        if isinstance(line, QLineEdit):
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Hand over what was typed or chosen, when it differs; what is refused is asked for again."""
        text = _text_of(editor)
        if text != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            cell = self._view.values.id_at(index.row()), index.column()
            if not model.setData(index, text):
                self._view.edit_again(*cell, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Fill the cell."""
        editor.setGeometry(self._view.frozen.beside(option.rect, index.column()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the text into all selected cells at Ctrl+Enter."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QWidget)
        ):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._fill_selected(watched)
                return True
            self._is_entered = is_enter
            self._view.note_way(back=is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return super().eventFilter(watched, event)

    def _fill_selected(self, editor: QWidget) -> None:
        text, cell = _text_of(editor), (self._view.current_id(), self._view.currentIndex().column())
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        if not self._view.blocks.fill(text):
            self._view.edit_again(*cell, text)

    def _choice_editor(self, parent: QWidget, choices: list[str]) -> QComboBox:
        """Offer choices, narrowed by typing any part of one."""
        self._is_entered = False
        editor = QComboBox(parent)
        editor.setEditable(True)
        editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        editor.addItems(choices)
        completer = QCompleter(editor.model(), editor)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        editor.setCompleter(completer)
        editor.activated.connect(lambda: self._commit(editor))
        return editor

    def _commit(self, editor: QWidget) -> None:
        # As its row goes, the table puts the editor away without a word, and a list tells its choice then.
        if not self._is_entered and not editor.isHidden():
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, theme: Theme
    ) -> None:
        rect: QRect = option.rect
        if self._view.values.group_at(index.row()) is not None:
            painter.fillRect(rect, QColor(theme.surface.sunken))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.surface.selected))
        elif index.row() == self._view.hovered_row or self._view.cells.touches(index.row()):
            painter.fillRect(rect, QColor(theme.surface.hover))
        if self._view.is_found(index.row(), index.column()):
            painter.fillRect(rect.adjusted(2, 2, -2, -3), QColor(theme.warning.tint))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.surface.border))


def put_text(editor: QWidget, text: str) -> None:
    """Put a text into a cell's editor; one that is not among the choices stands there to be put right."""
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findText(text))
        editor.setEditText(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def _paint_decoration(painter: QPainter, space: QRectF, decoration: Decoration, theme: Theme) -> QRectF:
    """Draw a decoration and give the space that is left for the text."""
    painter.save()
    if decoration.width is None:
        decoration.paint(painter, space, theme)
        painter.restore()
        return space
    width = theme.px(decoration.width)
    decoration.paint(painter, QRectF(space.left(), space.top(), width, space.height()), theme)
    painter.restore()
    return space.adjusted(width + Space.S, 0, 0, 0)


def _paint_ring(painter: QPainter, rect: QRect, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent.solid), 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), Radius.SMALL, Radius.SMALL)
    painter.restore()
