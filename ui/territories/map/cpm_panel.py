"""The CPMs beside the map: who stands out, and how the territory of one lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from cpm_planner.model.ids import CpmId
from ui.territories.map.cpm_list import CountDelegate, CpmListModel
from ui.territories.map.map_state import MapState
from ui.territories.map.words import territory_text
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.search_field import SearchField
from ui.widgets.stacked import in_flow


class CpmPanel(QWidget):
    """A list with ticks, and below it what is known of the CPM in it that is current."""

    focus_changed = Signal(object)
    """The CPM whose territory is to stand out, or None."""
    look_wanted = Signal(object)
    """The CPM whose territory is to be shown as a whole."""
    select_wanted = Signal(object)
    """Rows of partners to select."""

    def __init__(self, state: MapState) -> None:
        """List the CPMs of a state."""
        super().__init__()
        self._state = state
        self.model = CpmListModel(state, self)
        self.search = SearchField(self.tr("Find CPMs"))
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("CPMs on the map; Space lets one stand out"))
        self.few = quiet_button(self.tr("Untick all"))
        self.told = text_label("", TextStyle.CAPTION, wraps=True)
        self.look = secondary_button(self.tr("Zoom in"))
        self.own = quiet_button(self.tr("Select their partners"))
        self.others = quiet_button(self.tr("Select the others inside"))
        self._lay_out()
        self._connect()
        self.show_state()

    @property
    def current(self) -> CpmId | None:
        """The CPM the list is at."""
        row = self.list.currentIndex().row()
        return self.model.keys[row] if 0 <= row < len(self.model.keys) else None

    def refresh(self) -> None:
        """List anew after the plan changed; the list stays at its CPM."""
        current = self.current
        self.model.refresh()
        self.go_to(current)

    def go_to(self, key: CpmId | None) -> None:
        """Put the list at a CPM."""
        if key in self.model.keys:
            self.list.setCurrentIndex(self.model.index(self.model.keys.index(key)))
        self.show_state()

    def show_state(self) -> None:
        """Show ticks, signs and the current CPM again."""
        self.model.repaint()
        key = self.current
        is_shown = key is not None and key in self._state.shown
        for button in (self.look, self.own, self.others):
            button.setEnabled(is_shown)
        self.told.setText(self._told(key) if is_shown and key is not None else self._hint())

    def _told(self, key: CpmId) -> str:
        territory = self._state.territories[self._state.shown.index(key)]
        self.others.setEnabled(len(territory.others) > 0)
        self.own.setEnabled(len(territory.partners) > 0)
        self.look.setEnabled(len(territory.partners) > 0)
        return territory_text(self._state, territory)

    def _hint(self) -> str:
        return self.tr("Tick CPMs to let them stand out; choose one to see how their territory lies.")

    def _lay_out(self) -> None:
        self.few.setToolTip(self.tr("Let no CPM stand out"))
        self.few.setAccessibleName(self.tr("Let no CPM stand out"))
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Reflow(self.search, self.few, Space.XS))
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addWidget(in_flow(self.look, self.own, self.others))

    def _connect(self) -> None:
        self.search.searched.connect(self.model.search)
        self.few.clicked.connect(lambda: self.model.shown_changed.emit([]))
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.activated.connect(lambda _: self.look_wanted.emit(self.current))
        self.look.clicked.connect(lambda: self.look_wanted.emit(self.current))
        self.own.clicked.connect(lambda: self._select("partners"))
        self.others.clicked.connect(lambda: self._select("others"))

    def _current_changed(self) -> None:
        key = self.current
        self.focus_changed.emit(key if key in self._state.shown else None)
        self.show_state()

    def _select(self, whose: str) -> None:
        key = self.current
        if key in self._state.shown:
            territory = self._state.territories[self._state.shown.index(key)]
            self.select_wanted.emit(territory.partners if whose == "partners" else territory.others)
