"""The overview page: the verdict, the next steps, the figures that matter, and the pictures behind them."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.edit.findings import findings
from cpm_planner.workload.figures import Figures, derive
from cpm_planner.workspace.session import News
from ui.actions import Verb
from ui.overview.change_card import ChangeCard
from ui.overview.change_facts import change_facts
from ui.overview.facts import Step, facts_of
from ui.overview.findings_card import FindingsCard
from ui.overview.holdings import holdings_chart
from ui.overview.load_card import LoadCard
from ui.overview.pictures import MOST_BARS, model_chart, role_types_in_use
from ui.overview.report import overview_parts
from ui.overview.steps_card import StepsCard
from ui.overview.tiles import Tiles
from ui.overview.verdict_card import VerdictCard
from ui.page_context import PageContext
from ui.printing.report import Report
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.card import Card, SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.charts.view import ChartView
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolling import ScrollArea
from ui.widgets.styling import set_style


class OverviewPage(CatchingUp):
    """Tells in a few seconds whether the plan is in order and what to do next."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self._base: Figures | None = None
        self.verdict = VerdictCard()
        self.steps = StepsCard()
        self.tiles = Tiles()
        self.tiles.explain_by(context)
        self.findings = FindingsCard()
        self.load = LoadCard(context.explained)
        self.change = ChangeCard()
        self._models = ChartView(model_chart(context.figures, context.marks), self.tr("Hours by sales model"))
        self.models = Card(self.tr("Load by sales model"), self.tr("Hours a month each role type needs"))
        self._holdings = ChartView(
            holdings_chart(context.figures, context.marks), self.tr("Revenue and partners by CPM")
        )
        self.holdings = Card(
            self.tr("Revenue and partners by CPM"), self.tr("Whose partners bring how much a year")
        )
        self.nothing = EmptyState(
            "layout-dashboard",
            self.tr("Your figures appear here"),
            self.tr("Utilisation, findings and what to do next, once partners and team are in the plan."),
        )
        self._columns = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self.show_now()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Nothing on this page can be selected; it only catches up."""
        self.catch_up()

    def report(self) -> Report:
        """Give the whole page for paper."""
        self.catch_up()
        figures, marks = self._context.figures, self._context.marks
        change = None if self._context.session.document.base is None else self.change.shown
        verdict = f"{self.verdict.accessibleName()}. {self.verdict.accessibleDescription()}"
        parts = overview_parts(verdict, self.tiles, figures, change, marks)
        return Report(self.tr("Overview"), self._context.session.document.scenario.name, parts)

    # Layout

    def _lay_out(self) -> None:
        self.models.add(self._models)
        self.models.body.addStretch(1)
        self.holdings.add(self._holdings)
        self.holdings.body.addStretch(1)
        inside = QWidget()
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(
            SectionHeader(self.tr("Overview"), self.tr("How the plan stands, and what to do next."))
        )
        for part in (self.verdict, self.steps, self.tiles):
            column.addWidget(part)
        column.addLayout(self._cards())
        column.addWidget(self.nothing, 1)
        column.addStretch(1)
        scroll = ScrollArea(inside, self.tr("Overview"))
        flush(self, QVBoxLayout()).addWidget(scroll)
        self.setFocusProxy(self.verdict.button)

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for column, cards in zip(
            self._columns, ((self.findings, self.change, self.holdings), (self.load,)), strict=True
        ):
            column.setSpacing(Space.L)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _even_out_columns(self, cpms: int) -> None:
        """Put the sales models where there is room: below the findings, or below a picture without bars."""
        column = self._columns[cpms > MOST_BARS]
        if column.indexOf(self.models) < 0:
            place = column.indexOf(self.holdings)
            column.insertWidget(place if place >= 0 else column.count() - 1, self.models)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._changed)
        self.verdict.step_wanted.connect(self._take)
        self.findings.wanted.connect(self._context.navigator.go_to)
        self.change.moved_wanted.connect(lambda keys: self._context.navigator.go_to("partners", keys))

    # What is shown

    def _changed(self, _: News) -> None:
        self.fall_behind()

    def show_now(self) -> None:
        """Show the plan as it is now."""
        figures, marks = self._context.figures, self._context.marks
        facts, found = facts_of(figures), findings(figures)
        self.verdict.show_verdict(facts, found)
        self.steps.show_facts(facts)
        self.tiles.show_facts(facts, figures.plan, marks)
        has_both = facts.partners > 0 and facts.cpms > 0
        has_load = bool(role_types_in_use(figures))
        self.tiles.setVisible(facts.partners > 0 or facts.cpms > 0)
        self.nothing.setVisible(not facts.partners and not facts.cpms)
        self.findings.setVisible(facts.partners > 0)
        self.findings.show_findings(found, figures.plan, marks)
        self.load.setVisible(has_load)
        self.load.show_figures(figures)
        self._even_out_columns(facts.cpms)
        self.models.setVisible(has_both and has_load)
        self._models.set_chart(model_chart(figures, marks))
        self.holdings.setVisible(has_both and facts.unassigned < facts.partners)
        self._holdings.set_chart(holdings_chart(figures, marks))
        self._show_change(figures)

    def _show_change(self, figures: Figures) -> None:
        base = self._context.session.document.base
        self.change.setVisible(base is not None)
        if base is not None:
            self._base = derive(base.plan, self._base)
            self.change.show_change(change_facts(base.name, self._base, figures), self._context.marks)

    def _take(self, step: Step) -> None:
        """Lead to where a step is taken."""
        plan, go_to = self._context.plan, self._context.navigator.go_to
        if step is Step.IMPORT_PARTNERS:
            self.action_wanted.emit(Verb.IMPORT_PARTNERS)
        elif step is Step.IMPORT_TEAM:
            self.action_wanted.emit(Verb.IMPORT_TEAM)
        elif step is Step.TAG:
            go_to("partners", [key for key, each in plan.partners.items() if each.mix.is_untagged])
        elif step is Step.ASSIGN:
            go_to("territories", [key for key in plan.partners if key not in plan.assignments])
        else:
            go_to("balance" if step is Step.BALANCE else "headcount")
