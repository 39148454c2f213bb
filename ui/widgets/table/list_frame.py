"""The frame of a page that is one long table: heading, filter bar, table beside details, or nothing yet."""

from collections.abc import Hashable, Sequence
from typing import Final, Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import icon_button
from ui.widgets.card import SectionHeader
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.table.column import Row
from ui.widgets.table.columns.views_button import Keeping
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.table_tools import add_table_tools
from ui.widgets.table.view import ValueTable

_SHARES: Final = (1_000, 1)
"""What the table and the details get of the width beyond what they need."""


class ListFrame(FittedStack, Generic[Row]):
    """Lays the parts of such a page out; what only one page has goes into ``body``."""

    def __init__(
        self,
        heading: SectionHeader,
        filters: FilterBar[Row],
        table: ValueTable[Row],
        details: QWidget,
        nothing_yet: EmptyState,
    ) -> None:
        """Show the table; ``nothing_yet`` takes the place of everything while there are no rows."""
        super().__init__()
        self._filters, self._table, self._details = filters, table, details
        table.number_rows()
        full = QWidget()
        self.body = laid_out(full, QVBoxLayout())
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self.body.setSpacing(Space.M)
        self.body.addWidget(heading)
        self.body.addWidget(filters)
        self.body.addWidget(self._splitter(), 1)
        self.addWidget(full)
        self.addWidget(nothing_yet)

    def fill(self, page: QWidget, keeping: Keeping, name: str) -> None:
        """Take the whole of a page, whose table is remembered under a name."""
        add_table_tools(self._filters, self._table, keeping, name)
        self._filters.controls.addWidget(self._details_button())
        flush(page, QVBoxLayout()).addWidget(self)

    def show_rows(self, ids: Sequence[Hashable]) -> None:
        """Show other rows, or that there are none yet."""
        self._table.values.replace_rows(ids)
        self.setCurrentIndex(0 if ids else 1)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show rows; a filter that hides one of them is taken away."""
        if not set(keys) <= set(self._table.values.shown_ids()):
            self._filters.clear()
        if keys:
            self._table.show_id(keys[0])
            self._table.select_ids(keys)
        self._table.setFocus()

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self._filters.search.setFocus()
        self._filters.search.selectAll()

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        holder = QWidget()
        self.table_side = flush(holder, QVBoxLayout(), Space.XS)
        """What stands above the other at the left, the table first."""
        self.table_side.addWidget(self._table, 1)
        splitter.addWidget(holder)
        splitter.addWidget(self._details)
        splitter.setChildrenCollapsible(False)
        for place, share in enumerate(_SHARES):
            splitter.setStretchFactor(place, share)
        return splitter

    def _details_button(self) -> QToolButton:
        button = icon_button("info", self.tr("Show or hide the details"))
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(self._details.setVisible)
        return button
