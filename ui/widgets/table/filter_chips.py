"""What columns are filtered by, in words, one button each that takes it away."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.icons import IconRole, icon
from ui.language import tr
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.styling import set_style
from ui.widgets.table.filter_words import Asked, filters_in_words
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.row_filter import RowFilter


class FilterChips(QWidget):
    """Shows nothing while columns are filtered only by what has a button of its own."""

    def __init__(self, model: ValueTableModel[Any], with_buttons: frozenset[str]) -> None:
        """Tell of a model; ``with_buttons`` are columns whose choices are shown elsewhere."""
        super().__init__()
        self._model = model
        self._with_buttons = with_buttons
        self._shown: list[Asked] = []
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.setAccessibleName(tr("Filters of columns"))
        self.hide()

    def show_filter(self, asked: RowFilter) -> None:
        """Show what is asked of columns now."""
        wanted = [
            each
            for each in filters_in_words(self._model.columns, asked)
            if not (each.is_choice and each.column_key in self._with_buttons)
        ]
        if wanted == self._shown:
            return
        had_keyboard = any(button.hasFocus() for button in self.buttons())
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            self._let_go(item.widget())
        for each in wanted:
            self._flow.addWidget(self._button(each))
        self.setVisible(bool(wanted))
        if had_keyboard and wanted:
            self.buttons()[0].setFocus()

    def buttons(self) -> list[QToolButton]:
        """Give the buttons, in order."""
        found = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = [item.widget() for item in found if item is not None]
        return [widget for widget in widgets if isinstance(widget, QToolButton)]

    def _button(self, each: Asked) -> QToolButton:
        button = QToolButton()
        button.setText(each.words)
        button.setIcon(icon("x", IconRole.ACCENT))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands at the end
        button.setAccessibleName(tr("Take away the filter: {filter}").format(filter=each.words))
        button.setToolTip(button.accessibleName())
        set_style(button, kind="filter", active=True)
        button.clicked.connect(partial(self._take_away, each))
        return button

    def _take_away(self, each: Asked, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self._model.filter_by(each.taken_from(self._model.filter))

    @staticmethod
    def _let_go(widget: QWidget | None) -> None:
        if widget is not None:
            widget.hide()
            widget.deleteLater()
