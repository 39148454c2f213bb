"""The step of the changes: what a later export says that the plan does not, to be taken or left."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QMenu, QVBoxLayout

from cpm_planner.formatting.marks import format_count
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import AS_PROPOSED, NOTHING_CLAIMED, Claim
from ui.dialogs.list_import.change_columns import IN_SIGHT, change_columns, kind_title
from ui.dialogs.list_import.change_lines import (
    ChangeKind,
    ChangeLine,
    ChangeLines,
    with_new_people,
    with_taken,
)
from ui.dialogs.list_import.enter_key import EnterForDialog
from ui.dialogs.list_import.list_tabs import ListTabs
from ui.dialogs.list_import.refresh_source import RefreshSource
from ui.dialogs.list_import.step import Step, Then
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import quiet_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import ButtonsBeside, Reflow
from ui.widgets.sized import stay_high
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_ALL: Final = "all"
_LEAST_HEIGHT: Final = 116
"""Of the changes, in pixels at 100 %: their head and two of them."""


class ChangeTable(ValueTable[ChangeLine]):
    """Lines that Space and a double click take or leave."""

    turned = Signal()
    """The selected lines are to be taken, or left if they are."""

    def __init__(self, values: ValueTableModel[ChangeLine], name: str) -> None:
        """Show lines; Enter leads on, as everywhere in the import."""
        super().__init__(values, name)
        EnterForDialog(self)
        keys = [column.key for column in values.columns]
        self.column_layout.put_in_order(map(keys.index, IN_SIGHT))
        self.column_layout.stay_in_sight()
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # what differs is mostly at the end of long names
        self.row_activated.connect(lambda _: self.turned.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the selected lines by Space."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.turned.emit()
        else:
            super().keyPressEvent(event)


class ChangesStep(Step):
    """One line for each thing that differs, with what is taken of it."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without lines."""
        super().__init__()
        self.title = self.tr("Changes")
        self._way = way
        self._lines = ChangeLines()
        self._check: ImportCheck | None = None
        self._named = way.context.plan
        self.lists = ListTabs()
        self.source = RefreshSource()
        self.shown = QComboBox()
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.setAccessibleName(self.tr("Changes shown"))
        columns = change_columns(lambda: self._way.checking.choices, self._facts)
        self.model: ValueTableModel[ChangeLine] = ValueTableModel(columns, self._line)
        self.table = ChangeTable(self.model, self.tr("What has changed"))
        self.table.set_placeholder(self.tr("Nothing of this kind has changed."))
        self.filters = FilterBar(self.model, self.tr("changes"), self.tr("change"))
        self.take = secondary_button(self.tr("&Take"), "check")
        self.leave = secondary_button(self.tr("&Leave"), "minus")
        self.as_proposed = quiet_button(self.tr("As &proposed"), "rotate-ccw")
        self.for_all = QCheckBox()
        self.for_all.setAccessibleName(self.tr("Enter this into all scenarios"))
        self.count = text_label("", TextStyle.MUTED, wraps=True)
        self._lay_out()
        self._connect()

    @property
    def is_wanted(self) -> bool:
        """Whether a list was brought in before and differs."""
        return self._way.checking.is_refresh

    @property
    def is_ready(self) -> bool:
        """Whether anything is taken, or to be checked."""
        return self._way.checking.is_ready

    @property
    def next_text(self) -> str:
        """Say how much is taken."""
        return self._way.checking.next_text

    def begin(self) -> None:
        """Show what differs."""
        self.lists.show_lists(self._way.draft)
        others = len(self._way.checking.others)
        said = self.tr("Enter into &all {count} scenarios; conflicts there keep the plan's")
        self.for_all.setText(said.format(count=others + 1))
        self.for_all.setVisible(others > 0)
        self._show_list()
        self.table.setFocus()

    def finish(self, then: Then) -> None:
        """Enter what is taken, as one step.

        Raises:
            InputError: a file was joined to nothing, or the plan has changed since the check.
        """
        self._way.enter(then)

    # Layout

    def _lay_out(self) -> None:
        self.filters.controls.addWidget(self.shown)
        column = flush(self, QVBoxLayout(), Space.S)
        column.addWidget(self.lists)
        column.addWidget(self.source)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        stay_high(self.table, _LEAST_HEIGHT)
        choices = ButtonsBeside((self.take, self.leave, self.as_proposed), self.count)
        column.addWidget(Reflow(choices, self.for_all))

    def _connect(self) -> None:
        self.lists.list_changed.connect(self._show_list)
        self.shown.activated.connect(self._show_wanted)
        self.table.selection_changed.connect(self._show_count)
        self.table.turned.connect(self._turn)
        self.table.menu_hook = self._fill_menu
        self.take.clicked.connect(lambda: self._choose(is_taken=True))
        self.leave.clicked.connect(lambda: self._choose(is_taken=False))
        self.as_proposed.clicked.connect(self._choose_nothing)
        self.for_all.toggled.connect(lambda wanted: self._way.checking.set_for_all(is_for_all=wanted))
        self.source.claimed.connect(self._claim)
        self._way.checking.done.connect(self._follow)

    # What is shown

    def _follow(self) -> None:
        if self.isVisible():
            self._show_list()
            self.ready_changed.emit()

    def _show_list(self) -> None:
        lists, place = self._way.checking.lists, self.lists.currentIndex()
        if 0 <= place < len(lists):
            self._check = lists[place].check
            self._named = with_new_people(self._way.context.plan, [each.check for each in lists])
            is_later = self._check.source.record is not None
            self._lines = ChangeLines(self._check.items if is_later else ())
            file = self.lists.file
            claim = NOTHING_CLAIMED if file is None else self._way.draft.file(file.key).claim
            self.source.show_source(self._check, claim)
            self._offer()
            self._show_wanted()

    def _offer(self) -> None:
        before = self.shown.currentData()
        self.shown.clear()
        self.shown.addItem(
            self.tr("All changes ({count})").format(count=format_count(len(self._lines))), _ALL
        )
        for kind, places in self._lines.places.items():
            if places:
                self.shown.addItem(f"{kind_title(kind)} ({format_count(len(places))})", kind.value)
        self.shown.setCurrentIndex(max(0, self.shown.findData(before)))

    def _show_wanted(self) -> None:
        wanted = self.shown.currentData()
        everything = range(len(self._lines))
        self.model.replace_rows(everything if wanted == _ALL else self._lines.places[ChangeKind(wanted)])
        self._show_count()

    def _show_count(self) -> None:
        chosen = self.table.selected_ids()
        said = self.tr("{count} selected") if chosen else self.tr("Space takes or leaves selected lines.")
        self.count.setText(said.format(count=format_count(len(chosen))))
        for button in (self.take, self.leave):
            button.setEnabled(bool(chosen))
        self.as_proposed.setEnabled(self._way.checking.choices != AS_PROPOSED)

    def _line(self, place: object) -> ChangeLine | None:
        return self._lines[place] if isinstance(place, int) and place < len(self._lines) else None

    def _facts(self) -> tuple[ImportCheck | None, Plan]:
        return self._check, self._named

    def _fill_menu(self, menu: QMenu, _ids: Sequence[object]) -> None:
        """Offer to select what else is said of the same partners."""
        menu.addAction(self.tr("Take"), self.take.click).setEnabled(self.take.isEnabled())
        menu.addAction(self.tr("Leave"), self.leave.click).setEnabled(self.leave.isEnabled())
        action = menu.addAction(self.tr("Select everything of the same partners"), self.select_alike)
        action.setEnabled(self.take.isEnabled())

    def select_alike(self) -> None:
        """Select all lines of the partners of which a line is selected."""
        subjects = {line.item.subject for line in self._chosen()}
        self.table.select_ids(self._lines.places_of(subjects))

    # What is decided

    def _chosen(self) -> Sequence[ChangeLine]:
        return [line for line in map(self._line, self.table.selected_ids()) if line is not None]

    def _turn(self) -> None:
        choices = self._way.checking.choices
        self._choose(is_taken=not all(line.is_taken(choices) for line in self._chosen()))

    def _choose(self, *, is_taken: bool) -> None:
        checking = self._way.checking
        checking.set_choices(with_taken(checking.choices, self._chosen(), is_taken=is_taken))
        self._repaint()

    def _choose_nothing(self) -> None:
        self._way.checking.set_choices(AS_PROPOSED)
        self._repaint()

    def _repaint(self) -> None:
        self.model.rows_changed(range(len(self._lines)))
        self._show_count()

    def _claim(self, claim: Claim) -> None:
        file = self.lists.file
        if file is not None:
            self._way.set_claim(file.key, claim)
            self._way.checking.again()
