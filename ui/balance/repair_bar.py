"""Banners that offer to repair a proposal after moves were refused, and to go back to the one before."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.studies.repair import RepairRequest
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.studies import repaired
from ui.balance.proposal_state import Review
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import flush
from ui.widgets.banner import InfoBanner


class RepairBar(QWidget):
    """Runs repairs in a worker and remembers the reviews before each."""

    repaired = Signal(object)
    """The :class:`Review` to go on with, after a repair or after going back."""

    def __init__(self, context: PageContext) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._context = context
        self._review: Review | None = None
        self._earlier: list[Review] = []
        self._is_running = False
        self.request = BalanceRequest()
        """What the proposal was asked for."""
        self.offer = InfoBanner("", Tone.NEUTRAL)
        self.go = self.offer.add_button(self.tr("Repair the rest"))
        self.done = InfoBanner("", Tone.GOOD)
        self.back = self.done.add_button(self.tr("Back to the proposal before"))
        self.refusal = InfoBanner("", Tone.BAD, closable=True)
        column = flush(self, QVBoxLayout(), Space.S)
        for banner in (self.offer, self.done, self.refusal):
            column.addWidget(banner)
            banner.hide()
        self.go.clicked.connect(self.start)
        self.back.clicked.connect(self._go_back)

    def begin(self) -> None:
        """Forget what was before: another search found a proposal."""
        self._earlier = []
        self._context.jobs.abandon("repair")
        self._is_running = False

    def follow(self, review: Review) -> None:
        """Offer a repair where moves are refused."""
        self._review = review
        count = len(review.refused_now)
        offered = bool(count) or self._is_running
        self.offer.set_text(self._offer_text(count), Tone.NEUTRAL)
        self.offer.setVisible(offered)
        self.go.setEnabled(not self._is_running)
        self.done.set_text(self._done_text(len(review.refused_before)), Tone.GOOD)
        self.done.setVisible(bool(self._earlier) and not offered)
        self.setVisible(offered or bool(self._earlier) or not self.refusal.isHidden())

    def start(self) -> None:
        """Solve again without the refused moves, on the plan as it is and with the moves still possible."""
        review = self._review
        if review is None or self._is_running:
            return
        proposal = replace(review.proposal, plan=review.plan, moves=review.open_moves)
        request = RepairRequest(proposal, review.refused, review.pinned, self.request)
        self.refusal.hide()
        self._set_running(is_running=True)
        self._context.jobs.run(
            repaired,
            review.plan,
            request,
            name="repair",
            on_done=lambda found: self._show(review, found),
            on_failed=self._show_refusal,
            on_ended=lambda: self._set_running(is_running=False),
        )

    def _show(self, review: Review, found: Proposal) -> None:
        """Go on with what came back from the worker, tied to the very plan that was sent there."""
        self._earlier.append(review)
        self.repaired.emit(review.repaired(replace(found, plan=review.plan)).on(self._context.plan))

    def _go_back(self) -> None:
        if self._earlier:
            self.repaired.emit(self._earlier.pop().on(self._context.plan))

    def _show_refusal(self, refusal: InputError) -> None:
        self.refusal.set_text(str(refusal), Tone.BAD)
        self.refusal.show()

    def _set_running(self, *, is_running: bool) -> None:
        self._is_running = is_running
        if self._review is not None:
            self.follow(self._review)

    def _offer_text(self, count: int) -> str:
        if self._is_running:
            return self.tr("Looking for other moves that make up for the refused ones…")
        one = self.tr("1 move is refused. Repairing looks for others that make up for it.")
        many = self.tr("{count} moves are refused. Repairing looks for others that make up for them.")
        return one if count == 1 else many.format(count=format_count(count))

    def _done_text(self, count: int) -> str:
        one = self.tr("Repaired: 1 refused move stays out.")
        many = self.tr("Repaired: {count} refused moves stay out.")
        return one if count == 1 else many.format(count=format_count(count))
