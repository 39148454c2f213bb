"""A proposal: how good it is, what it changes by role type and by CPM, the selected move, and all moves."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cpm_planner.balance.dependencies import Dependencies
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.counterfactual import (
    Counterfactual,
    CounterfactualRequest,
    Counterfactuals,
)
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.studies import refusals
from ui.balance.cpm_summary import CpmSummary, cpm_rows
from ui.balance.evenness_chart import EvennessChart, EvennessRow
from ui.balance.move_details import MoveDetails
from ui.balance.move_list import MoveList
from ui.balance.proposal_state import Review
from ui.balance.repair_bar import RepairBar
from ui.balance.words import summary_text, verdict_text
from ui.in_turns import InTurns
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space, Tone
from ui.turns import Turns
from ui.widgets.assembly import flush, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.charts.view import ChartView
from ui.widgets.fitted_tabs import FittedTabs
from ui.widgets.fitting import least_height
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import follow_text_size

_PAUSE_MS = 60
_LEAST_IN_SIGHT = 135
"""Of the moves below the figures, in pixels at 100 %: their head and three rows."""
_WHAT_IF = "what if refused"


class ResultView(QWidget):
    """Shows one proposal against the plan as it is; the figures follow every choice."""

    accepted = Signal()
    scenario_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        """Start without a proposal."""
        super().__init__()
        self._context = context
        self.review: Review | None = None
        self._studied: tuple[Proposed, Dependencies] | None = None
        self._answers: dict[PartnerId, Counterfactual] = {}
        self.verdict = InfoBanner("", Tone.GOOD)
        self.outdated = InfoBanner("", Tone.WARNING)
        self.chart = ChartView(EvennessChart(()), self.tr("Before and after by role type"))
        follow_text_size(self.chart, self._keep_chart_whole)
        self.by_cpm = CpmSummary(context.marks)
        self._cpms = self._cpms_with_hint()
        self.details = MoveDetails(context.marks)
        self._only_moves = QWidget()
        self.views = FittedTabs()
        self.views.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.repair = RepairBar(context)
        self.moves = MoveList(context.marks, context.plan.assumptions.currency)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._show_figures)
        self._figures = InTurns(self)
        self._connect()
        self._lay_out()
        self._is_picked = False

    def keep_to(self, request: BalanceRequest) -> None:
        """Let repairs and what-ifs keep to what a search was asked for."""
        self.repair.request = request

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a proposal with all its moves chosen."""
        self.repair.begin()
        self._show_review(Review.of(proposal).on(self._context.plan))

    def choose_only(self, partners: AbstractSet[PartnerId]) -> None:
        """Choose the moves of these partners and refuse all others."""
        if self.review is not None:
            everybody = {move.partner for move in self.review.proposal.moves}
            refusing = self.review.choosing(everybody - partners, is_chosen=False)
            self._show(refusing.choosing(everybody & partners, is_chosen=True))
            self._later.start()

    def give_way(self, height: int) -> None:
        """Leave a height to the moves where few would be in sight below the chart, till a tab is picked."""
        now = self.views.currentWidget()
        if self.review is None or self._is_picked or now not in (self.chart, self._only_moves):
            return
        above = least_height(self, self.width()) - self.moves.table.minimumHeight()
        if now is self._only_moves:
            above += self.chart.minimumHeight()
        is_low = height - above < current_theme().px(_LEAST_IN_SIGHT)
        self.views.setCurrentWidget(self._only_moves if is_low else self.chart)
        self._is_picked = False

    def follow_plan(self) -> None:
        """Find out which moves the changed plan still allows."""
        if self.review is not None:
            self._show(self.review.on(self._context.plan))
            self._later.start()

    def _connect(self) -> None:
        context = self._context
        self.moves.choice_changed.connect(self._choose)
        self.moves.pin_changed.connect(self._pin)
        self.moves.accept_wanted.connect(self.accepted)
        self.moves.scenario_wanted.connect(self.scenario_wanted)
        self.moves.partner_wanted.connect(lambda key: context.navigator.go_to("partners", [key]))
        self.moves.current_changed.connect(self._show_details)
        self.moves.move_shown.connect(self._turn_to_details)
        self.views.currentChanged.connect(self._show_details)
        self.views.currentChanged.connect(self._note_pick)
        self.details.refusal_asked.connect(self._ask_what_if)
        self.repair.repaired.connect(self._show_review)
        self.by_cpm.view.selection_changed.connect(self._show_moves_of_cpms)

    def _lay_out(self) -> None:
        self.views.addTab(self.chart, self.tr("By role type"))
        self.views.addTab(self._cpms, self.tr("By CPM"))
        self.views.addTab(self.details, self.tr("Selected move"))
        self.views.addTab(self._only_moves, self.tr("Moves only"))
        for part in (self.views, self.views.tabBar()):
            part.setAccessibleName(self.tr("What the proposal changes"))
        figures = Card()
        figures.setAccessibleName(self.tr("What the proposal changes"))
        figures.add(self.verdict, self.views)
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(figures)
        column.addWidget(self.outdated)
        column.addWidget(self.repair)
        column.addWidget(self.moves, 1)

    def _cpms_with_hint(self) -> QWidget:
        holder = QWidget()
        column = laid_out(holder, QVBoxLayout())
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.XS)
        hint = self.tr("Select CPMs to see only their moves below, and accept or refuse those together.")
        column.addWidget(text_label(hint, TextStyle.CAPTION, wraps=True))
        column.addWidget(self.by_cpm.view, 1)
        return holder

    # Choices

    def _choose(self, keys: list[object], is_chosen: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._change(keys, lambda review, wanted: review.choosing(wanted, is_chosen=is_chosen))

    def _pin(self, keys: list[object], is_pinned: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._change(keys, lambda review, wanted: review.pinning(wanted, is_pinned=is_pinned))

    def _change(self, keys: list[object], change: Callable[[Review, set[PartnerId]], Review]) -> None:
        if self.review is not None:
            wanted = {move.partner for move in self.review.proposal.moves} & set(keys)
            self._show(change(self.review, wanted))
            self._later.start()

    def _show_moves_of_cpms(self) -> None:
        """Show only the moves of the CPMs selected in the table by CPM, all of them where nobody is."""
        self.moves.show_cpms(self.by_cpm.selected_names)

    # What is shown

    def _show_review(self, review: Review) -> None:
        """Show another proposal, found by a search or a repair, or one from before a repair."""
        proposal = review.proposal
        is_proved = proposal.stopped_by == "proved"
        marks = self._context.marks
        said = " ".join(filter(None, (summary_text(proposal, marks), verdict_text(proposal, marks))))
        self.verdict.set_text(said, Tone.GOOD if is_proved else Tone.NEUTRAL)
        self._studied, self._answers = None, {}
        self._context.jobs.abandon(_WHAT_IF)
        self._show(review)
        self._show_figures()
        self._show_details()

    def _show(self, review: Review) -> None:
        self.review = review
        self.moves.show_review(review)
        self.repair.follow(review)
        one = self.tr("The plan was changed since the search: 1 move is no longer possible and stays out.")
        many = self.tr(
            "The plan was changed since the search: {count} moves are no longer possible and stay out."
        )
        count = review.outdated
        self.outdated.setVisible(count > 0)
        self.outdated.set_text(one if count == 1 else many.format(count=format_count(count)), Tone.WARNING)

    def _show_figures(self) -> None:
        """Show them in turns: thousands of moves take their time, in the list, too."""
        if self.review is not None:
            self._figures.begin(self._figures_shown(self.review), lambda _: None)

    def _figures_shown(self, review: Review) -> Turns[None]:
        now = self._context.figures
        after = derive(review.outcome, now)
        yield
        role_types = sorted(now.plan.role_types.values(), key=lambda each: each.rank)
        rows = [
            EvennessRow(each.name, self._before(each.id, now.evenness[each.id]), after.evenness[each.id])
            for each in role_types
            if now.evenness[each.id].cpms
        ]
        self.chart.set_chart(EvennessChart(tuple(rows), self._context.marks))
        self._keep_chart_whole()
        rows_by_cpm = cpm_rows(review.open_moves, review.chosen, now, after)
        self.by_cpm.show_rows(rows_by_cpm, now, after)

    def _keep_chart_whole(self) -> None:
        """Squeeze no row: its name and both bars would run into each other."""
        self.chart.setMinimumHeight(self.chart.sizeHint().height())

    def _before(self, key: object, now: Evenness) -> Evenness:
        """Compare with the plan that was searched; a role type that is new since, with itself."""
        before = {} if self.review is None else dict(self.review.proposal.before)
        return next((each for role, each in before.items() if role == key), now)

    # The selected move

    def _note_pick(self) -> None:
        """Stay with a tab that was picked, whatever room there is."""
        self._is_picked = True

    def _turn_to_details(self) -> None:
        """Show what a move does, unless the moves were given all the room."""
        if self.views.currentWidget() is not self._only_moves:
            self.views.setCurrentWidget(self.details)

    def _show_details(self) -> None:
        """Work out and show the selected move, where it can be seen."""
        if self.review is None or self.views.currentWidget() is not self.details:
            return
        partner = self.moves.current
        move = next((each for each in self.review.proposal.moves if each.partner == partner), None)
        if move is None:
            self.details.clear()
            return
        self.details.show_move(move, *self._study())
        if move.partner in self._answers:
            self.details.show_answer(self._answers[move.partner])

    def _study(self) -> tuple[Proposed, Dependencies]:
        """Give the figures behind the proposal, worked out once."""
        if self._studied is None and self.review is not None:
            proposal = self.review.proposal
            proposed = Proposed.of(proposal.plan, proposal.moves, self._context.figures)
            self._studied = proposed, Dependencies(proposed)
        if self._studied is None:
            message = "nothing is proposed"
            raise RuntimeError(message)
        return self._studied

    def _ask_what_if(self, partner: PartnerId) -> None:
        """Solve again without the move, in the worker."""
        if self.review is None:
            return
        proposal = self.review.proposal
        self.details.show_waiting()
        self._context.jobs.run(
            refusals,
            proposal.plan,
            CounterfactualRequest(proposal, (partner,), self.repair.request),
            name=_WHAT_IF,
            on_done=self._take_answers,
            on_failed=self._context.prompts.show_refusal,
        )

    def _take_answers(self, answers: Counterfactuals) -> None:
        self._answers |= {each.partner: each for each in answers.found}
        for each in answers.found:
            self.details.show_answer(each)
        if not answers.found:
            self.details.show_no_answer()
