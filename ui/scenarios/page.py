"""The scenarios page: a table of all, two of them side by side, and what is taken from one to another."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.session import News
from ui.dialogs import scenario_acts
from ui.icons import icon
from ui.page_context import PageContext
from ui.printing.report import Report
from ui.scenarios.counts import Counts
from ui.scenarios.pair import Pair
from ui.scenarios.printed import comparison_report
from ui.scenarios.scenario_table import ScenarioRow, scenario_columns
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import secondary_button, set_primary, set_text
from ui.widgets.card import SectionHeader
from ui.widgets.reflow import ANY_SIZE
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style
from ui.widgets.table.column import RowId
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_LEAST_TABLE = 132
_SIZES = (170, 520)


class ScenariosPage(QWidget):
    """All scenarios of the plan file."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the scenarios of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self.counts = Counts(context, self)
        columns = list(scenario_columns(context.marks))
        self.values: ValueTableModel[ScenarioRow] = ValueTableModel(columns, self._row_of)
        self.table: ValueTable[ScenarioRow] = ValueTable(self.values, self.tr("Scenarios"))
        self.pair = Pair(context, self.counts)
        self.copy = secondary_button(self.tr("New copy…"), "copy")
        self.switch = secondary_button(self.tr("Work on it"), "play")
        self.rename = secondary_button(self.tr("Rename…"), "pencil")
        self.lock = secondary_button(self.tr("Lock"), "lock")
        self.remove = secondary_button(self.tr("Remove…"), "trash-2")
        self._lay_out()
        self._connect()
        self._show_rows()
        self._select(self._document.active)

    @property
    def selected(self) -> ScenarioId:
        """The scenario selected, else the one worked on."""
        ids = self.table.selected_ids()
        return ScenarioId(str(ids[0])) if ids else self._document.active

    @property
    def is_up_to_date(self) -> bool:
        """Whether every scenario is counted as it is now, which large ones take a moment for."""
        return self.counts.is_current and self.pair.is_up_to_date

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select scenarios."""
        self.table.select_ids(keys)
        self.table.setFocus()

    def start_search(self) -> None:
        """Put the keyboard into the search field of the changes."""
        self.pair.start_search()

    def report(self) -> Report:
        """Give the two scenarios side by side for paper."""
        return comparison_report(self._document, self.pair, self._context.marks)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._catch_up()

    @property
    def _document(self) -> Document:
        return self._context.session.document

    # Layout

    def _lay_out(self) -> None:
        hint = self.tr(
            "Whole plans under a name. Select two to compare them; whatever is removed or taken over,"
            " undo brings back."
        )
        buttons = (self.switch, self.rename, self.lock, self.remove, self.copy)
        heading = SectionHeader(self.tr("Scenarios"), hint, *buttons)
        table = self.table
        follow_text_size(table, self._fit_table)
        self.pair.empty_plan.set_margin(Space.M)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pair)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes(_SIZES)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addWidget(splitter, 1)

    def _fit_table(self) -> None:
        """Be as high as the only row, where there is one: what is below needs the room more."""
        least, own = current_theme().px(_LEAST_TABLE), self.table.sizeHint().height()
        is_only = self.values.total == 1
        self.table.setMinimumHeight(min(least, own) if is_only else least)
        self.table.setMaximumHeight(own if is_only else ANY_SIZE)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._hear)
        self.pair.action_wanted.connect(self.action_wanted)
        self.counts.changed.connect(self._counted)
        self.counts.work_changed.connect(self.work_changed)
        self.table.selection_changed.connect(self._follow_selection)
        self.table.row_activated.connect(lambda key: scenario_acts.switch_to(self._context, key))
        self.table.menu_hook = self._fill_menu
        self.copy.clicked.connect(lambda: self._act(scenario_acts.copy))
        self.switch.clicked.connect(lambda: self._act(scenario_acts.switch_to))
        self.rename.clicked.connect(lambda: self._act(scenario_acts.rename))
        self.remove.clicked.connect(lambda: self._act(scenario_acts.remove))
        self.lock.clicked.connect(self._toggle_lock)

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        scenario = self._document.scenarios[ScenarioId(str(ids[0]))]
        menu.addAction(icon("play"), self.tr("Work on it"), lambda: self._act(scenario_acts.switch_to))
        menu.addAction(icon("copy"), self.tr("New copy…"), lambda: self._act(scenario_acts.copy))
        menu.addAction(icon("pencil"), self.tr("Rename…"), lambda: self._act(scenario_acts.rename))
        lock = self.tr("Unlock") if scenario.is_locked else self.tr("Lock")
        menu.addAction(icon("lock-open" if scenario.is_locked else "lock"), lock, self._toggle_lock)
        remove = menu.addAction(icon("trash-2"), self.tr("Remove…"), lambda: self._act(scenario_acts.remove))
        remove.setEnabled(self._may_remove(scenario.id))

    # What is shown

    def _hear(self, news: News) -> None:
        self._show_rows()
        if self._document.active not in news.before.scenarios:
            self._select(self._document.active)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._show_rows()
        self.counts.catch_up()
        self.pair.catch_up()

    def _counted(self, key: ScenarioId) -> None:
        self.values.rows_changed([key])
        if self.isVisible():  # else the two that are compared may have gone, and others are taken when it is
            self.pair.show_figures()

    def _show_rows(self) -> None:
        ids = sorted(self._document.scenarios, key=lambda key: self._document.scenarios[key].rank)
        if self.values.total != len(ids) or set(ids) != set(self.values.shown_ids()):
            self.values.replace_rows(ids)
        self.values.rows_changed(ids)
        self._fit_table()
        self._show_buttons()

    def _row_of(self, key: RowId) -> ScenarioRow | None:
        document = self._document
        scenario = document.scenarios.get(ScenarioId(str(key)))
        if scenario is None:
            return None
        base = document.scenarios.get(scenario.base) if scenario.base is not None else None
        figures = self.counts.of(scenario.id)
        return ScenarioRow(scenario, base.name if base else "", scenario.id == document.active, figures)

    def _follow_selection(self) -> None:
        self._show_buttons()
        ids = [ScenarioId(str(key)) for key in self.table.selected_ids()]
        if len(ids) == 2:  # noqa: PLR2004 - a pair
            self.pair.choose(*sorted(ids, key=lambda key: self._document.scenarios[key].rank))
        elif len(ids) == 1:
            base = self._document.scenarios[ids[0]].base
            if base in self._document.scenarios and base is not None:
                self.pair.choose(base, ids[0])

    def _show_buttons(self) -> None:
        key = self.selected
        scenario = self._document.scenarios.get(key) or self._document.scenario
        self.switch.setEnabled(scenario.id != self._document.active)
        set_text(self.lock, self.tr("Unlock") if scenario.is_locked else self.tr("Lock"))
        self.remove.setEnabled(self._may_remove(scenario.id))
        is_next = len(self._document.scenarios) > 1  # with one alone, the place below says what is next
        set_primary(self.copy, "copy", is_primary=is_next)

    def _may_remove(self, key: ScenarioId) -> bool:
        return len(self._document.scenarios) > 1 and not self._document.scenarios[key].is_locked

    def _select(self, key: ScenarioId) -> None:
        self.table.select_ids([key])
        self._follow_selection()

    # What is done

    def _act(self, act: Callable[[PageContext, ScenarioId], None]) -> None:
        act(self._context, self.selected)

    def _toggle_lock(self) -> None:
        scenario = self._document.scenarios[self.selected]
        scenario_acts.set_locked(self._context, scenario.id, is_locked=not scenario.is_locked)
