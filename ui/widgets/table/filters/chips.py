"""What columns are filtered by, in words, one button each that takes it away."""

from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.icons import IconRole, icon
from ui.language import tr
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.styling import set_style
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.filters.words import Asked, filters_in_words
from ui.widgets.table.model import ValueTableModel


class FilterChips:
    """Shows nothing while columns are filtered only by what has a button of its own."""

    def __init__(
        self, model: ValueTableModel[Any], with_buttons: frozenset[str], flow: FlowLayout, end: QWidget
    ) -> None:
        """Tell of a model.

        Args:
            model: the one that is filtered.
            with_buttons: columns whose choices are shown elsewhere.
            flow: where the buttons stand.
            end: what stands there right behind them.
        """
        self._model = model
        self._with_buttons = with_buttons
        self._flow, self._end = flow, end
        self._shown: list[Asked] = []
        self.buttons: list[QToolButton] = []
        """One a filter, from the left."""

    def show_filter(self, asked: RowFilter) -> None:
        """Show what is asked of columns now."""
        wanted = [
            each
            for each in filters_in_words(self._model.columns, asked)
            if not (each.is_choice and each.column_key in self._with_buttons)
        ]
        if wanted == self._shown:
            return
        had_keyboard = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown, self.buttons = wanted, [self._button(each) for each in wanted]
        for button in self.buttons:
            self._flow.insert_before(self._end, button)
            button.show()
        for before, after in pairwise([*self.buttons, self._end]):
            QWidget.setTabOrder(before, after)
        if had_keyboard and self.buttons:
            self.buttons[0].setFocus()

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
