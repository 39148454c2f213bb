"""The partners beside the map: found by name, chosen by region, and looked up where they have no place."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QVBoxLayout

from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import PartnerId
from cpm_planner.workspace.locating import Unclear, names_a_city
from ui.territories.map.cpm_list import CountDelegate
from ui.territories.map.map_state import MapState
from ui.territories.map.partner_list import Listed, PartnerListModel
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import secondary_button, set_text
from ui.widgets.catching_up import CatchingUp
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.search_field import SearchField

_LISTS: Final = tuple(Listed)
_BATCH: Final = 1_000
"""So many rows are laid out at a time, so that many of them stop nothing."""


class PartnerPanel(CatchingUp):
    """A list by region; who is chosen in it is selected on the map."""

    selected = Signal(object)
    """The partners chosen."""
    look_wanted = Signal(object)
    """Partners to be shown on the map."""
    lookup_wanted = Signal()
    """The cities of those without a place are to be looked up."""

    def __init__(self, state: MapState) -> None:
        """List the partners of a state."""
        super().__init__(is_behind=True)
        self._state = state
        self.model = PartnerListModel(state, self)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which partners are listed"))
        self.search = SearchField(self.tr("Find partners"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Partners by region; a region selects all of its partners"))
        self.lookup = secondary_button("", "search")
        self.told = text_label("", TextStyle.CAPTION, wraps=True)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.kind, self.search):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(self.lookup)
        for listed in _LISTS:
            self.kind.addItem("", listed)
        self._connect()
        self.show_counts()

    def show_list(self, listed: Listed) -> None:
        """List other partners."""
        self.kind.setCurrentIndex(_LISTS.index(listed))

    def refresh(self) -> None:
        """List anew after the plan changed; not before the list is seen."""
        self.fall_behind()
        self.show_counts()

    def show_now(self) -> None:
        """List what the state has now."""
        self.model.refresh()

    def selection_changed(self) -> None:
        """Follow a selection made on the map."""
        if self.model.listed is Listed.SELECTED:
            self.refresh()
        self.show_counts()

    def take_unclear(self, unclear: Mapping[PartnerId, Unclear]) -> None:
        """Say of partners why their city is not known."""
        self.model.unclear.update(unclear)
        self.show_counts()

    def to_look_up(self) -> list[PartnerId]:
        """Give those without a place that name a city not looked up yet."""
        partners = self._state.figures.plan.partners
        missing = (self._state.keys[row] for row in self._state.places.missing.tolist())
        return [key for key in missing if names_a_city(partners[key]) and key not in self.model.unclear]

    def show_counts(self) -> None:
        """Say how many each list has, and how many cities can be looked up."""
        texts = {
            Listed.PLACED: self.tr("On the map ({count})"),
            Listed.MISSING: self.tr("Not on the map ({count})"),
            Listed.SELECTED: self.tr("Selected ({count})"),
        }
        for place, listed in enumerate(_LISTS):
            self.kind.setItemText(
                place, texts[listed].format(count=format_count(self.model.count_of(listed)))
            )
        is_missing = self.model.listed is Listed.MISSING
        count = len(self.to_look_up()) if is_missing else 0
        set_text(self.lookup, self.tr("Look up {count} cities").format(count=format_count(count)))
        self.lookup.setVisible(count > 0)
        self.told.setText(self._hint(count))
        self.told.setVisible(is_missing and bool(self.told.text()))

    def _hint(self, count: int) -> str:
        if count:
            return self.tr("Where a city is named, its place is known here, without the internet.")
        if self.model.listed is Listed.MISSING and self.model.unclear:
            return self.tr("Rest the pointer on a partner to read why its city is not known.")
        if self.model.count_of(Listed.MISSING):
            return self.tr("A partner list with cities or coordinates puts these on the map.")
        return ""

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.search.searched.connect(self.model.search)
        self.lookup.clicked.connect(self.lookup_wanted)
        self.list.selectionModel().selectionChanged.connect(self._chosen)
        self.list.activated.connect(self._activated)
        self.model.modelReset.connect(self._forget)

    def _forget(self) -> None:
        self.list.selectionModel().setCurrentIndex(
            self.model.index(-1), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def _kind_changed(self) -> None:
        self.model.show(Listed(self.kind.currentData(Qt.ItemDataRole.UserRole)))
        self.show_counts()

    def _chosen(self) -> None:
        selection = self.list.selectionModel().selection()
        spans = (selection.at(place) for place in range(selection.count()))
        rows = {row for span in spans for row in range(span.top(), span.bottom() + 1)}
        if rows and self.model.listed is not Listed.SELECTED:
            keys = {key for row in rows for key in self.model.rows[row].keys}
            self.selected.emit(sorted(keys))

    def _activated(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.rows):
            self.look_wanted.emit(self.model.rows[row].keys)
