"""The headcount page: hours, positions, cost and heads month by month, a tab each."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.formatting.months import month_name, whole_name
from cpm_planner.workspace.session import News
from ui.actions import Verb
from ui.headcount.counted import Counted
from ui.headcount.panel import HeadcountPanel
from ui.headcount.panel_list import headcount_tabs
from ui.import_actions import import_partners, import_team
from ui.page_context import PageContext, tab_among
from ui.printing.report import Report, ReportPart
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import quiet_button
from ui.widgets.card import SectionHeader
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.styling import set_style
from ui.widgets.tabs import LateTabs

_TABS, _EMPTY, _COUNTING = range(3)


class HeadcountPage(QWidget):
    """Builds a tab when it is first shown; all of them show the same count of the months."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self.counted = Counted(context, self)
        name = self.tr("Hours, seats, cost and heads")
        self.tabs: LateTabs[HeadcountPanel] = LateTabs(name, self._make, around=self)
        self._stack = FittedStack()
        self._heading = SectionHeader(self.tr("Headcount"), " ", *self._print_buttons())
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def panel_keys(self) -> tuple[str, ...]:
        """Keys of all tabs, in their order."""
        return self.tabs.keys

    def panel(self, key: str) -> HeadcountPanel:
        """Give a tab's panel, built now if it never was."""
        return self.tabs.panel(key)

    def show_panel(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.show_late(key)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show a tab, or select and show positions."""
        tab = tab_among(keys)
        if tab is not None:
            self.show_panel(tab)
            return
        self.show_panel("positions")
        self._show_current()
        self.panel("positions").show_keys(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field of the positions."""
        self.show_panel("positions")
        self.panel("positions").start_search()

    def report(self) -> Report:
        """Give all tabs for paper."""
        found, parts = self.counted.found, list[ReportPart]()
        if found is not None:
            for key in self.panel_keys:
                panel = self.panel(key)
                panel.show_found(found)
                parts += panel.report(found)
        document = self._context.session.document
        return Report(self.tr("Headcount"), f"{document.scenario.name} · {self._span()}", parts)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the plan is shown as it is now, which a large one takes a moment for."""
        return self.counted.is_current or not self._has_anything

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        self._catch_up()

    # Layout

    def _print_buttons(self) -> tuple[QWidget, ...]:
        made = []
        for text, icon_name, verb in (
            (self.tr("Print…"), "printer", Verb.PRINT),
            (self.tr("PDF…"), "file-text", Verb.SAVE_PDF),
        ):
            button = quiet_button(text, icon_name)
            button.clicked.connect(lambda _=False, wanted=verb: self.action_wanted.emit(wanted))
            made.append(button)
        return tuple(made)

    def _lay_out(self) -> None:
        self.tabs.add_late(headcount_tabs())
        full = QWidget()
        column = laid_out(full, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(self.tabs, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty_state())
        words = self.tr("Hours, heads and cost of a plan of this size take a few seconds.")
        self._stack.addWidget(EmptyState("clock", self.tr("Counting the months…"), words))
        flush(self, QVBoxLayout()).addWidget(self._stack)

    def _empty_state(self) -> EmptyState:
        partners, team = (make(self, self.action_wanted.emit) for make in (import_partners, import_team))
        words = self.tr(
            "Hours needed against hours available, hires and cost appear here month by month, once partners"
            " or CPMs are in the plan."
        )
        return EmptyState("calendar", self.tr("No months to plan yet"), words, partners, team)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._hear)
        self.counted.changed.connect(self._show_current)
        self.counted.work_changed.connect(self.work_changed)
        self.tabs.panel_shown.connect(self._show_in)

    # News

    def _hear(self, _: News) -> None:
        if self.isVisible():
            self.tabs.current_panel().show_plan()
            self._catch_up()

    def _catch_up(self) -> None:
        self._show_state()
        if self._has_anything:
            self.counted.catch_up()

    def _show_state(self) -> None:
        if not self._has_anything:
            self._stack.setCurrentIndex(_EMPTY)
        else:
            self._stack.setCurrentIndex(_COUNTING if self.counted.found is None else _TABS)
            self._heading.set_text(self.tr("Headcount"), self._span())

    def _show_current(self) -> None:
        self._show_in(self.tabs.current_panel())

    def _show_in(self, panel: HeadcountPanel) -> None:
        if self.counted.found is not None:
            self._stack.setCurrentIndex(_TABS)
            panel.show_found(self.counted.found)

    @property
    def _has_anything(self) -> bool:
        return bool(self._context.plan.partners or self._context.plan.cpms)

    def _span(self) -> str:
        given = self._context.plan.assumptions
        last = given.planning_month.plus(max(given.horizon_months - 1, 0))
        words = self.tr("{count} months, {first} to {last}; fiscal years begin in {month}")
        return words.format(
            count=given.horizon_months,
            first=month_name(given.planning_month),
            last=month_name(last),
            month=whole_name(given.fiscal_year_start),
        )

    def _make(self, panel_class: Callable[[PageContext, Counted], HeadcountPanel]) -> HeadcountPanel:
        panel = panel_class(self._context, self.counted)
        panel.action_wanted.connect(self.action_wanted)
        panel.work_changed.connect(self.work_changed)
        return panel
