"""The proposal tab: wishes at the left; the search, then its proposal, at the right."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.balance.proposal import BalanceProgress, BalanceRequest, Proposal
from cpm_planner.edit.scenarios import free_name
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.balancing import BALANCED, accept, keep_as_scenario, search
from ui.actions import Verb
from ui.balance.nothing_to_balance import nothing_to_balance
from ui.balance.proposal_state import Review
from ui.balance.refusal import Refusal
from ui.balance.result_view import ResultView
from ui.balance.wishes import Wishes
from ui.balance.words import best_so_far_text, phase_text
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import assembling, flush, go_on_with, laid_out
from ui.widgets.banner import InfoBanner
from ui.widgets.catching_up import CatchingUp
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.reflow import ANY_SIZE, SideBySide
from ui.widgets.scrolling import ScrollArea, scroll_to

if TYPE_CHECKING:
    from ui.job_runner import JobHandle

_WISHES_WIDTH = 264
_NOTHING, _NOT_YET, _TOO_SMALL, _RESULT = range(4)
"""Places in the stack at the right."""

_LEAST_WIDTH = 520
"""Of a proposal beside the wishes: narrower, its figures would be cut."""


class ProposalTab(CatchingUp):
    """Searches in a worker process, so the tab can be left and come back to."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context, without a proposal."""
        super().__init__()
        self._context = context
        self._job: JobHandle[Proposal] | None = None
        self.wishes = Wishes(context)
        self.progress = ProgressPanel(self.tr("Searching for a better plan"))
        self.refusal = Refusal(context, self.tr("Search again"), self.wishes.allow_moves)
        plan_headcount = QAction(self.tr("Plan headcount"), self)
        plan_headcount.triggered.connect(lambda: self.action_wanted.emit(Verb.GO_HEADCOUNT))
        self._too_small = EmptyState("users", self.tr("The team is too small"), "", plan_headcount)
        self.found = InfoBanner("")
        """Tells of a proposal that lies below the wishes, out of sight."""
        self._stack = FittedStack(by_width=False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._share_height)
        self._ready = QTimer(self)
        self._ready.setSingleShot(True)
        self._ready.timeout.connect(lambda: self.result)
        self._lay_out()
        self._connect()
        self._show_state()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select the moves of these partners, if there are any."""
        self.catch_up()
        if self.review is not None:
            self.result.moves.table.select_ids(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field of the moves."""
        if self.review is not None:
            self.result.moves.filters.search.setFocus()

    def start(self, seconds: float | None = None) -> None:
        """Begin a search with the wishes as they are, or of another length; one that runs goes on."""
        self.catch_up()
        if self._job is not None or not self.wishes.start.isEnabled():
            return
        plan, request = self._context.plan, self.wishes.request()
        request = request if seconds is None else replace(request, seconds=seconds)
        self.refusal.clear()
        self.wishes.setEnabled(False)
        self.progress.start(phase_text("start"))
        self.progress.show()
        self._job = self._context.jobs.run(
            search,
            plan,
            request,
            name="balance",
            on_progress=partial(self._show_progress, request),
            on_done=partial(self._show_result, request),
            on_failed=self._show_refusal,
            on_ended=self._end,
        )

    @property
    def is_searching(self) -> bool:
        """Whether a search runs."""
        return self._job is not None

    @cached_property
    def result(self) -> ResultView:
        """Shows a proposal; built once the search for the first is under way, and Python free for it."""
        with assembling():
            result = ResultView(self._context)
            whole = self._with_foot(result)
            self._stack.addWidget(whole)
        go_on_with(self._too_small, whole)
        result.accepted.connect(self._accept)
        result.scenario_wanted.connect(self._keep)
        return result

    @property
    def review(self) -> Review | None:
        """The proposal shown, and what is chosen of it; None before the first."""
        return self.result.review if self._has_result else None

    @property
    def _has_result(self) -> bool:
        return "result" in vars(self)

    # Layout

    def _lay_out(self) -> None:
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        self._both = SideBySide(self.wishes, self._right_side(), self.wishes, _WISHES_WIDTH)
        self._both.leave(_LEAST_WIDTH)
        self._both.tell_turns(self._follow_turn)
        see = self.found.add_button(self.tr("See the moves"))
        see.clicked.connect(self._scroll_to_result)
        column.addWidget(self.found)
        column.addWidget(self._both, 1)
        self.progress.hide()

    def _follow_turn(self, is_beside: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Squeeze nothing once wishes stand above a proposal: the page scrolls then."""
        self.wishes.show_all(is_all=not is_beside)
        if self._has_result:
            self._shown.show_all(is_all=not is_beside)
        self._stack.ask_by_width(by_width=not is_beside)
        self._show_found()

    def _show_found(self) -> None:
        """Tell of a proposal above the wishes where it lies below them."""
        if self.review is not None:
            self.found.set_text(self.result.verdict.accessibleName(), Tone.NEUTRAL)
        self.found.setVisible(self.review is not None and not self._both.is_beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height out between figures and moves."""
        super().resizeEvent(event)
        self._later.start()

    def _share_height(self) -> None:
        """Let the figures give way to moves; below the wishes, all is as high as it likes to be."""
        if self._has_result:
            self.result.give_way(self._shown.height() if self._both.is_beside else ANY_SIZE)

    def _scroll_to_result(self) -> None:
        """Bring the upper end of the proposal into sight, on the page and beside the wishes."""
        scroll_to(self.result)
        scroll_to(self._shown)

    def _right_side(self) -> QWidget:
        holder = QWidget()
        column = flush(holder, QVBoxLayout(), Space.M)
        column.addWidget(self.refusal)
        column.addWidget(self.progress)
        for widget in (nothing_to_balance(self, self.action_wanted), self._nothing_yet(), self._too_small):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        return holder

    def _with_foot(self, result: ResultView) -> QWidget:
        """Scroll a proposal, and leave what accepts it in sight."""
        holder = QWidget()
        self._shown = ScrollArea(result, self.tr("Proposal"))
        self._shown.show_all(is_all=not self._both.is_beside)
        column = flush(holder, QVBoxLayout(), Space.S)
        column.addWidget(self._shown, 1)
        column.addWidget(result.moves.foot)
        return holder

    def _nothing_yet(self) -> EmptyState:
        words = self.tr(
            "Say what you wish for, then start. Nothing changes until you accept: every move comes with "
            "its reasons, and you choose which ones to make."
        )
        return EmptyState("sparkles", self.tr("No proposal yet"), words)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self.fall_behind)
        self.wishes.started.connect(self.start)
        self.refusal.again_wanted.connect(self.start)
        self.refusal.details_shown.connect(self._stack.setHidden)
        self.progress.cancelled.connect(self._cancel)

    # The search

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_progress(self, request: BalanceRequest, now: BalanceProgress) -> None:
        if not self._has_result:
            self._ready.start()
        phase, share = phase_text(now.phase), min(1.0, now.seconds / request.seconds)
        self.progress.set_progress(phase, share, best_so_far_text(now, self._context.marks))
        self.work_changed.emit(self.tr("Balancing"), share)

    def show_proposal(self, proposal: Proposal) -> None:
        """Show a proposal that a search or a study found, in place of the one shown."""
        self.result.show_proposal(proposal)
        self._show_state()
        self._later.start()

    def _show_result(self, request: BalanceRequest, proposal: Proposal) -> None:
        """Show what came back from the worker, and bring it into sight where it lies below the wishes."""
        self.result.keep_to(request)
        self.show_proposal(proposal)
        self._scroll_to_result()
        if not self.isVisible():
            said = self.tr("The search found {count} moves").format(count=format_count(len(proposal.moves)))
            self._context.tell(said)

    def _show_refusal(self, refusal: InputError) -> None:
        self.refusal.show_error(refusal)

    def _end(self) -> None:
        self._job = None
        self.progress.hide()
        self.wishes.setEnabled(True)
        self.work_changed.emit("", None)

    # The proposal

    def _accept(self) -> None:
        review = self.review
        if review is not None:
            partners = [move.partner for move in review.chosen_moves]
            session, doing = self._context.session, self.tr("Accepting moves")
            self._context.step(lambda: accept(session, review.proposal, partners), doing)

    def _keep(self) -> None:
        review, session = self.review, self._context.session
        if review is None:
            return
        wish = free_name(session.document, BALANCED)
        name = self._context.prompts.ask_text(
            self.tr("Keep as scenario"), self.tr("Name of the scenario"), wish
        )
        if name is not None:
            chosen = replace(review.proposal, moves=review.chosen_moves)
            said = self.tr("Now working on {name}").format(name=name)
            self._context.step(
                lambda: keep_as_scenario(session, chosen, name),
                self.tr("Keeping {name}").format(name=name),
                then=lambda: self._context.tell(said),
            )

    def show_now(self) -> None:
        """Show the rules as they are now, and which moves the changed plan still allows."""
        self.wishes.follow_plan()
        if self._has_result:
            self.result.follow_plan()
        self._show_state()

    def _show_state(self) -> None:
        """Show what is missing, what to do next, or the proposal."""
        plan = self._context.plan
        is_possible = bool(plan.partners and plan.cpms)
        self.wishes.setVisible(is_possible)
        missing = self._context.figures.minutes_missing
        before = _NOTHING if not is_possible else _TOO_SMALL if missing else _NOT_YET
        self._stack.setCurrentIndex(before if self.review is None or not is_possible else _RESULT)
        words = self.tr(
            "Partners need {hours} h a month more than all CPMs have. A search can give the work out evenly, "
            "but no proposal can make up for that."
        )
        self._too_small.set_text(
            self.tr("The team is too small"), words.format(hours=format_hours(missing, decimals=0))
        )
        self._show_found()
