"""The changes between two scenarios: choose each with a click or Space, and take them into a scenario."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.words import Wording
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Scenario
from ui.scenarios.change_rows import TICK, ChangeRow, change_columns
from ui.scenarios.comparing import Contrast
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, quiet_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import QuickFilter, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


class ChangeList(QWidget):
    """A filter bar, the table, and a bar that says what is chosen and where it goes."""

    take_wanted = Signal(object, object)
    """Places of the chosen changes, and the scenario they are taken into; None for a new one."""

    def __init__(self, marks: Marks) -> None:
        """Start without changes."""
        super().__init__()
        self._marks = marks
        self._found: Contrast | None = None
        self._wording: Wording | None = None
        self._chosen: set[Place] = set()
        self._wish: ScenarioId | None = None
        self._was_chosen = False
        chosen = QuickFilter[ChangeRow]("chosen", self.tr("Chosen"), lambda row: row.is_chosen)
        self.values: ValueTableModel[ChangeRow] = ValueTableModel(
            list(change_columns()), self._row_of, quick_filters=[chosen]
        )
        self.table: ValueTable[ChangeRow] = ValueTable(self.values, self.tr("Changes"))
        self.table.column_layout.stay_in_sight()
        self.filters: FilterBar[ChangeRow] = FilterBar(self.values, self.tr("changes"), self.tr("change"))
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Take the changes into"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.take = primary_button("", "check")
        self._sums = text_label("", TextStyle.MUTED)
        self._lay_out()
        self._connect()
        self._show_sums()

    @property
    def chosen(self) -> frozenset[Place]:
        """Places of the changes that are chosen."""
        return frozenset(self._chosen)

    def show_found(self, found: Contrast | None) -> None:
        """Show the changes of another contrast; those still there stay chosen."""
        self._found = found
        self._wording = None if found is None else Wording(found.differences, self._marks)
        places = [] if found is None else [pick.place for pick in found.differences.picks]
        self._chosen &= set(places)
        self.values.replace_rows(places)
        self.table.set_placeholder(
            self.tr("No change meets the filter. Clear all shows every change again.")
            if places
            else self.tr("Nothing differs between the two.")
        )
        self._show_sums()

    def show_targets(self, scenarios: Sequence[Scenario], wish: ScenarioId | None) -> None:
        """Offer scenarios to take changes into, but for locked ones, and a new one.

        What somebody chose stays while the wish is the same.
        """
        self._was_chosen = self._was_chosen and wish == self._wish
        before, self._wish = self.target.currentData() if self._was_chosen else wish, wish
        self.target.clear()
        for scenario in scenarios:
            if not scenario.is_locked:
                self.target.addItem(scenario.name, scenario.id)
        self.target.addItem(self.tr("A new scenario…"), None)
        keys = [self.target.itemData(at) for at in range(self.target.count())]
        wanted = next((key for key in (before, wish) if key in keys), None)
        self.target.setCurrentIndex(keys.index(wanted))

    def choose(self, places: Iterable[RowId], *, is_chosen: bool) -> None:
        """Choose changes, or let them go."""
        changed = [place for place in places if isinstance(place, Place)]
        if is_chosen:
            self._chosen.update(changed)
        else:
            self._chosen.difference_update(changed)
        self.values.rows_changed(changed)
        self._show_sums()

    def _lay_out(self) -> None:
        everything, nothing = quiet_button(self.tr("Select all")), quiet_button(self.tr("Select none"))
        everything.clicked.connect(lambda: self.choose(self.values.shown_ids(), is_chosen=True))
        nothing.clicked.connect(lambda: self.choose(self.values.shown_ids(), is_chosen=False))
        everything.setToolTip(self.tr("Choose every change that is shown"))
        nothing.setToolTip(self.tr("Choose none of the changes that are shown"))
        into = text_label(self.tr("Into"), TextStyle.MUTED)
        into.setBuddy(self.target)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        for chooser in (everything, nothing, self._sums):
            foot.addWidget(chooser)
        foot.addStretch(1)
        for goal in (into, self.target, self.take):
            foot.addWidget(goal)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)
        self.table.row_activated.connect(lambda place: self._toggle([place]))
        self.table.menu_hook = self._fill_menu
        self.target.activated.connect(self._note_choice)
        self.take.clicked.connect(self._want)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the selected changes at Space, or let them go."""
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if is_space and event.type() == QEvent.Type.KeyPress:
            self._toggle(self.table.selected_ids())
            return True
        return super().eventFilter(watched, event)

    def _row_of(self, key: RowId) -> ChangeRow | None:
        if self._found is None or self._wording is None or not isinstance(key, Place):
            return None
        pick = self._found.differences.by_place.get(key)
        return None if pick is None else ChangeRow(pick, self._wording, key in self._chosen)

    def _clicked(self, index: QModelIndex) -> None:
        if self.values.columns[index.column()].key == TICK:
            self._toggle(self.values.ids_at(index.row()))

    def _toggle(self, ids: Sequence[RowId]) -> None:
        self.choose(ids, is_chosen=not all(place in self._chosen for place in ids))

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        menu.addAction(self.tr("Choose"), lambda: self.choose(ids, is_chosen=True))
        menu.addAction(self.tr("Do not choose"), lambda: self.choose(ids, is_chosen=False))

    def _note_choice(self) -> None:
        self._was_chosen = True

    def _want(self) -> None:
        self.take_wanted.emit(self.chosen, self.target.currentData())

    def _show_sums(self) -> None:
        count, total = len(self._chosen), self.values.total
        self._sums.setText(
            self.tr("{count} of {total} chosen").format(count=format_count(count), total=format_count(total))
        )
        one, many = self.tr("Take 1 change"), self.tr("Take {count} changes")
        set_text(self.take, one if count == 1 else many.format(count=format_count(count)))
        self.take.setEnabled(count > 0)
