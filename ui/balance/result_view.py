"""A proposal: how good it is, what it changes by role type, and its moves."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.balance.proposal import Proposal
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import derive
from ui.balance.evenness_chart import EvennessChart, EvennessRow
from ui.balance.move_list import MoveList
from ui.balance.proposal_state import Review
from ui.balance.words import verdict_text
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.charts.view import ChartView

_PAUSE_MS = 60


class ResultView(QWidget):
    """Shows one proposal against the plan as it is; the figures follow every choice."""

    accepted = Signal()
    scenario_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        """Start without a proposal."""
        super().__init__()
        self._context = context
        self.review: Review | None = None
        self.verdict = InfoBanner("", Tone.GOOD)
        self.outdated = InfoBanner("", Tone.WARNING)
        self.chart = ChartView(EvennessChart(()), self.tr("Before and after by role type"))
        self.moves = MoveList(context.marks, context.plan.assumptions.currency)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._show_figures)
        self.moves.choice_changed.connect(self._choose)
        self.moves.accept_wanted.connect(self.accepted)
        self.moves.scenario_wanted.connect(self.scenario_wanted)
        self.moves.partner_wanted.connect(lambda key: context.navigator.go_to("partners", [key]))
        self._lay_out()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a proposal with all its moves chosen."""
        is_proved = proposal.stopped_by == "proved"
        self.verdict.set_text(
            verdict_text(proposal, self._context.marks), Tone.GOOD if is_proved else Tone.NEUTRAL
        )
        self._show(Review.of(proposal).on(self._context.plan))
        self._show_figures()

    def follow_plan(self) -> None:
        """Find out which moves the changed plan still allows."""
        if self.review is not None:
            self._show(self.review.on(self._context.plan))
            self._later.start()

    def _lay_out(self) -> None:
        figures = Card()
        figures.setAccessibleName(self.tr("Before and after by role type"))
        figures.add(self.verdict, self.chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(figures)
        column.addWidget(self.outdated)
        column.addWidget(self.moves, 1)

    def _choose(self, keys: list[object], is_chosen: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if self.review is not None:
            wanted = {move.partner for move in self.review.proposal.moves} & set(keys)
            self._show(self.review.choosing(wanted, is_chosen=is_chosen))
            self._later.start()

    def _show(self, review: Review) -> None:
        self.review = review
        self.moves.show_review(review)
        one = self.tr("The plan was changed since the search: 1 move is no longer possible and stays out.")
        many = self.tr(
            "The plan was changed since the search: {count} moves are no longer possible and stay out."
        )
        self.outdated.setVisible(review.outdated > 0)
        self.outdated.set_text(
            one if review.outdated == 1 else many.format(count=f"{review.outdated:,}"), Tone.WARNING
        )

    def _show_figures(self) -> None:
        if self.review is None:
            return
        now = self._context.figures
        after = derive(self.review.outcome, now)
        role_types = sorted(now.plan.role_types.values(), key=lambda each: each.rank)
        rows = [
            EvennessRow(each.name, self._before(each.id, now.evenness[each.id]), after.evenness[each.id])
            for each in role_types
            if now.evenness[each.id].cpms
        ]
        self.chart.set_chart(EvennessChart(tuple(rows), self._context.marks))

    def _before(self, key: object, now: Evenness) -> Evenness:
        """Compare with the plan that was searched; a role type that is new since, with itself."""
        before = {} if self.review is None else dict(self.review.proposal.before)
        return next((each for role, each in before.items() if role == key), now)
