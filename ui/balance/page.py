"""The balance page: a tab for the proposal, and one for each study of the plan."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.balance.proposal import Proposal
from cpm_planner.model.ids import PartnerId
from ui.balance.proposal_tab import ProposalTab
from ui.balance.report import proposal_parts
from ui.balance.studies.panel import AnyPanel, ChosenMoves
from ui.balance.studies.panel_list import study_tabs
from ui.page_context import PageContext, tab_among
from ui.printing.report import Report
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.scrolling import scroll_to
from ui.widgets.styling import set_style
from ui.widgets.tabs import LateTabs


class BalancePage(QWidget):
    """Builds a study's panel when its tab is first shown; what runs in one tab goes on behind the others."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context, at first its proposal."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self.proposal = ProposalTab(context)
        name = self.tr("Proposal and studies of the plan")
        self.tabs: LateTabs[AnyPanel] = LateTabs(name, self._make, around=self)
        self._lay_out()
        self._connect()

    @property
    def study_keys(self) -> tuple[str, ...]:
        """Keys of all studies, in the order of their tabs."""
        return self.tabs.keys

    def panel(self, key: str) -> AnyPanel:
        """Give a study's panel, built now if it never was."""
        return self.tabs.panel(key)

    def show_study(self, key: str) -> None:
        """Bring a study's tab to the front."""
        self.tabs.show_late(key)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show a study, or select the proposed moves of these partners, if there are any."""
        tab = tab_among(keys)
        if tab is not None:
            self.show_study(tab)
            return
        self.tabs.setCurrentIndex(0)
        self.proposal.show_keys(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field of the moves."""
        self.tabs.setCurrentIndex(0)
        self.proposal.start_search()

    def start(self, seconds: float | None = None) -> None:
        """Begin a search with the wishes as they are, or of another length; one that runs goes on."""
        self.tabs.setCurrentIndex(0)
        self.proposal.start(seconds)

    def report(self) -> Report:
        """Give the proposal for paper."""
        self.proposal.catch_up()
        scenario = self._context.session.document.scenario.name
        return Report(self.tr("Balance"), scenario, proposal_parts(self.proposal.result))

    @property
    def is_searching(self) -> bool:
        """Whether a search runs."""
        return self.proposal.is_searching

    def _lay_out(self) -> None:
        self.tabs.addTab(self.proposal, self.tr("Proposal"))
        self.tabs.add_late(study_tabs())
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        column.addWidget(self.tabs)

    def _connect(self) -> None:
        self.proposal.action_wanted.connect(self.action_wanted)
        self.proposal.work_changed.connect(self.work_changed)
        self.tabs.currentChanged.connect(lambda _: scroll_to(self.tabs))

    def _make(self, panel_class: Callable[[PageContext], AnyPanel]) -> AnyPanel:
        panel = panel_class(self._context)
        panel.action_wanted.connect(self.action_wanted)
        panel.work_changed.connect(self.work_changed)
        panel.proposal_offered.connect(self._show_proposal)
        panel.choice_wanted.connect(self._choose_only)
        panel.proposed = self._chosen_moves
        return panel

    def _show_proposal(self, proposal: Proposal) -> None:
        self.proposal.show_proposal(proposal)
        self.tabs.setCurrentIndex(0)

    def _choose_only(self, partners: frozenset[PartnerId]) -> None:
        self.proposal.result.choose_only(partners)
        self.tabs.setCurrentIndex(0)

    def _chosen_moves(self) -> ChosenMoves | None:
        self.proposal.catch_up()
        review = self.proposal.review
        if review is None or not review.chosen_moves:
            return None
        proposal = replace(review.proposal, moves=review.chosen_moves)
        return ChosenMoves(proposal, self.proposal.result.repair.request)
