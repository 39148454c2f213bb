"""Two scenarios side by side: which ones, and the tabs that tell them apart."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Scenario
from ui.dialogs import scenario_acts
from ui.import_actions import import_partners, import_team
from ui.page_context import PageContext
from ui.scenarios.change_list import ChangeList
from ui.scenarios.comparing import Comparing
from ui.scenarios.counts import Counts
from ui.scenarios.figures_tab import FiguresTab
from ui.scenarios.move_table import MoveTable
from ui.scenarios.take_over import TakeOver
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import icon_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitting import AskingByWidth
from ui.widgets.labels import text_label
from ui.widgets.tabs import LateTab, LateTabs

_Differences = MoveTable | ChangeList


class Pair(AskingByWidth):
    """Compares a first scenario with a second one; changes lead from the first to the second."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""

    def __init__(self, context: PageContext, counts: Counts) -> None:
        """Compare the scenario worked on with the one it was copied from."""
        super().__init__()
        self._context, self._counts = context, counts
        self.first, self.second = QComboBox(), QComboBox()
        self.comparing = Comparing(context, self)
        self.take_over = TakeOver(context, self)
        self.figures = FiguresTab(context.marks)
        name = self.tr("Figures, moves and changes")
        self.tabs: LateTabs[MoveTable | ChangeList] = LateTabs(name, self._make, around=self)
        copy = QAction(self.tr("New copy…"), self)
        copy.triggered.connect(lambda: scenario_acts.copy(context, context.session.document.active))
        words = self.tr("A copy of a scenario can be changed freely, and is compared with it here.")
        self.nothing = EmptyState("git-compare", self.tr("Nothing to compare yet"), words, copy)
        self.empty_plan = self._empty_plan()
        self._compared = QWidget()
        self._swap = icon_button("shuffle", self.tr("Swap the two"))
        self._lay_out()
        self._connect()
        self.choose(*self._usual())

    @property
    def changes(self) -> ChangeList:
        """All changes, built now if they never were."""
        return cast("ChangeList", self.tabs.panel("changes"))

    @property
    def chosen(self) -> tuple[ScenarioId, ScenarioId]:
        """The two scenarios."""
        return self.first.currentData(), self.second.currentData()

    @property
    def scenarios(self) -> tuple[Scenario, Scenario]:
        """The two as they are now."""
        scenarios = self._context.session.document.scenarios
        return scenarios[self.chosen[0]], scenarios[self.chosen[1]]

    @property
    def key_figures(self) -> tuple[tuple[Plan, Plan], tuple[KeyFigures, KeyFigures]] | None:
        """The plans that were counted and the figures of both; None until both are counted."""
        one, two = (self._counts.with_plan(key) for key in self.chosen)
        return None if one is None or two is None else ((one[0], two[0]), (one[1], two[1]))

    @property
    def is_up_to_date(self) -> bool:
        """Whether both are compared as they are now."""
        found, (one, two) = self.comparing.found, self.scenarios
        if found is None:
            return False
        return found.differences.base is one.plan and found.differences.theirs is two.plan

    def choose(self, first: ScenarioId, second: ScenarioId) -> None:
        """Compare these two, of the scenarios there are by now."""
        self._fill()
        for box, key in ((self.first, first), (self.second, second)):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setCurrentIndex(max(box.findData(key), 0))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._follow()

    def catch_up(self) -> None:
        """Compare the two as they are now, or others where one is gone."""
        before, keys = self.chosen, self._keys()
        if set(before) <= set(keys) and (before[0] != before[1] or len(keys) == 1):
            self.choose(*before)
        else:
            self.comparing.forget()
            self.choose(*self._usual())

    def show_figures(self) -> None:
        """Show the figures as far as they are counted."""
        counted, (one, two) = self.key_figures, self.scenarios
        if counted is not None:
            self.figures.show_figures((one.name, two.name), *counted)

    def start_search(self) -> None:
        """Put the keyboard into the search field of the changes."""
        self.tabs.show_late("changes")
        self.changes.filters.search.setFocus()

    def _empty_plan(self) -> EmptyState:
        partners, team = (make(self, self.action_wanted.emit) for make in (import_partners, import_team))
        words = self.tr(
            "Import your partners and your team first. Then copy the plan, change the copy freely, and "
            "compare the two here."
        )
        return EmptyState("git-compare", self.tr("Nothing to compare yet"), words, partners, team)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        words = ((self.tr("&Compare"), self.first), (self.tr("&with"), self.second))
        for text, box in words:
            label = text_label(text)
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(label)
            row.addWidget(box)
        self.first.setAccessibleName(self.tr("First scenario"))
        self.second.setAccessibleName(self.tr("Second scenario"))
        row.addWidget(self._swap)
        row.addStretch(1)
        self.tabs.addTab(self.figures, self.tr("Figures"))
        self.tabs.add_late(
            (
                LateTab("moves", self.tr("Moves"), MoveTable.__module__, MoveTable.__name__),
                LateTab("changes", self.tr("Changes"), ChangeList.__module__, ChangeList.__name__),
            )
        )
        column = laid_out(self._compared, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.tabs, 1)
        whole = flush(self, QVBoxLayout())
        whole.addWidget(self._compared, 1)
        whole.addWidget(self.nothing, 1)
        whole.addWidget(self.empty_plan, 1)

    def _connect(self) -> None:
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._follow)
        self._swap.clicked.connect(lambda: self.choose(*reversed(self.chosen)))
        self.comparing.changed.connect(self._show_found)

    def _make(self, panel_class: Callable[[Marks], _Differences]) -> _Differences:
        """Make a tab that shows what was found by now."""
        panel = panel_class(self._context.marks)
        if isinstance(panel, MoveTable):
            panel.partner_wanted.connect(lambda partner: self._context.navigator.go_to("partners", [partner]))
        else:
            panel.take_wanted.connect(self._take)
            self._offer_targets(panel)
        panel.show_found(self.comparing.found)
        return panel

    def _usual(self) -> tuple[ScenarioId, ScenarioId]:
        """Give the scenario worked on, and before it the one it was copied from, else another."""
        active = self._context.session.document.scenario
        others = [key for key in self._keys() if key != active.id]
        if active.base is not None and active.base in others:
            return active.base, active.id
        return active.id, next(iter(others), active.id)

    def _keys(self) -> list[ScenarioId]:
        scenarios = self._context.session.document.scenarios
        return sorted(scenarios, key=lambda key: scenarios[key].rank)

    def _fill(self) -> None:
        scenarios, keys = self._context.session.document.scenarios, self._keys()
        for box in (self.first, self.second):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.clear()
            for key in keys:
                box.addItem(scenarios[key].name, key)
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        has_two = len(keys) > 1
        plan = self._context.plan
        is_filled = bool(plan.partners or plan.cpms)
        self.nothing.setVisible(not has_two and is_filled)
        self.empty_plan.setVisible(not has_two and not is_filled)
        self._compared.setVisible(has_two)

    def _follow(self) -> None:
        for panel in self.tabs.built:
            if isinstance(panel, ChangeList):
                self._offer_targets(panel)
        if self.isVisible():  # built ahead, the page counts nothing until somebody looks
            self.comparing.compare(*self.chosen)
        self.show_figures()

    def _offer_targets(self, changes: ChangeList) -> None:
        first, second = self.chosen
        scenarios = self._context.session.document.scenarios
        changes.show_targets([scenarios[key] for key in self._keys() if key != second], first)

    def _show_found(self) -> None:
        found = self.comparing.found
        for panel in self.tabs.built:
            panel.show_found(found)
        counts = (0, 0) if found is None else (len(found.moves), len(found.differences.picks))
        self.tabs.setTabText(1, self.tr("Moves ({count})").format(count=format_count(counts[0])))
        self.tabs.setTabText(2, self.tr("Changes ({count})").format(count=format_count(counts[1])))

    def _take(self, chosen: frozenset[object], target: ScenarioId | None) -> None:
        found = self.comparing.found
        if found is not None:
            places = [place for place in found.differences.by_place if place in chosen]
            self.take_over.take(found, places, target)
