"""What splitting buys: role types with whole and with split hybrids, who is split, and the moves to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from cpm_planner.balance.clashes.demand import AskedCap
from cpm_planner.balance.studies.splitting.result import CONTACT_MINUTES, Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting_text import (
    brings_something,
    contacts_sentence,
    headline,
    proof_sentence,
)
from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.balancing import keep_as_scenario
from cpm_planner.workspace.studies import splitting
from ui.balance.studies.panel import StudyPanel, StudyWords, half
from ui.balance.studies.search_settings import SearchSettings
from ui.balance.studies.splitting_rows import (
    RoleRow,
    SplitRow,
    role_columns,
    role_rows,
    split_columns,
    split_rows,
)
from ui.dialogs.scenario_names import keep_under_a_name
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import secondary_button, set_primary, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.table.column import RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.room import show_all_rows
from ui.widgets.table.view import ValueTable

_MOST_MINUTES = 6_000
_USUAL_SECONDS = 10
_MOST_ROLES = 6
"""With more role types than these, their table may scroll."""
_SHARES = (240, 420)
"""What the tables of role types and of splits get of the height."""


class SplittingPanel(StudyPanel[Splitting]):
    """Balances the plan with whole hybrids and with splits, and hands over the moves to the latter."""

    def __init__(self, context: PageContext) -> None:
        """Start without a result."""
        super().__init__(context, _words(), splitting)
        self._add_settings()
        self._found: Splitting | None = None
        self._roles: dict[RowId, RoleRow] = {}
        self._splits: dict[RowId, SplitRow] = {}
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.role_values: ValueTableModel[RoleRow] = ValueTableModel(
            list(role_columns(context.marks)), self._role_of
        )
        self.roles: ValueTable[RoleRow] = ValueTable(
            self.role_values, self.tr("Role types with whole and with split hybrids")
        )
        self.values: ValueTableModel[SplitRow] = ValueTableModel(
            list(split_columns(context.marks)), self._split_of
        )
        self.table: ValueTable[SplitRow] = ValueTable(self.values, self.tr("Hybrids to split"))
        self.filters: FilterBar[SplitRow] = FilterBar(self.values, self.tr("hybrids"))
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.review = secondary_button("", "arrow-right")
        self.review.clicked.connect(self._offer_moves)
        self.keep = secondary_button(self.tr("Keep as scenario…"), "layers")
        self.keep.clicked.connect(self._keep)
        self._lay_out_results()

    def request(self) -> SplittingRequest:
        """Give the settings as the study takes them."""
        return SplittingRequest(
            seconds=float(self.search.seconds.value()),
            contact_minutes_per_month=self.contact.value(),
            max_moves=self.search.most_moves,
            even_within_points=self.search.even.value(),
            focus=self.search.focus.wish,
            staying=self.search.staying.wished,
        )

    def allow_moves(self, cap: AskedCap | None) -> None:
        """Allow more moves."""
        self.search.allow_moves(cap)

    def show_result(self, result: Splitting) -> None:
        """Show what splitting buys."""
        self._found = result
        self._roles, self._splits = role_rows(result, self.studied), split_rows(result, self.studied)
        self.role_values.replace_rows(list(self._roles))
        self.values.replace_rows(list(self._splits))
        self.table.set_placeholder(self.tr("No split to show. The tab Proposal balances with whole hybrids."))
        tone = Tone.NEUTRAL if result.is_complete else Tone.WARNING
        self.verdict.set_text(headline(result, self.context.marks), tone)
        sentences = contacts_sentence(result), proof_sentence(result, self.context.marks)
        self.detail.setText(" ".join(sentences))
        set_primary(self.keep, "layers", is_primary=brings_something(result))
        self._allow_keeping()

    def follow_plan(self) -> None:
        """Keep only what belongs to the plan as it is."""
        self.search.staying.follow_plan()
        self._allow_keeping()

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return {
            "whole": self.tr("Balancing with every hybrid at one CPM"),
            "splits": self.tr("Trying splits between two CPMs"),
        }.get(phase, self.tr("Looking at the hybrids"))

    def _add_settings(self) -> None:
        self.contact = self.add_setting(
            self.tr("A second CPM takes, a month"),
            NumberField(0, _MOST_MINUTES, step=15, suffix=self.tr(" min")),
            self.tr("Time both CPMs need to keep in step; a split has to save more than that."),
        )
        self.contact.setValue(CONTACT_MINUTES)
        self.search = SearchSettings(
            self,
            seconds=_USUAL_SECONDS,
            most_hint=self.tr("Most partners whose CPMs may change; splitting and joining count."),
        )

    def _role_of(self, key: RowId) -> RoleRow | None:
        return self._roles.get(key)

    def _split_of(self, key: RowId) -> SplitRow | None:
        return self._splits.get(key)

    def _allow_keeping(self) -> None:
        moves = len(self._found.proposal.moves) if self._found is not None and self._splits else 0
        one, many = self.tr("Review 1 move"), self.tr("Review {count} moves")
        set_text(self.review, one if moves == 1 else many.format(count=format_count(moves)))
        self.review.setEnabled(bool(moves))
        self.keep.setEnabled(bool(moves) and self.studied == self.context.plan)

    def _offer_moves(self) -> None:
        if self._found is not None:
            self.offer(self._found.proposal)

    def _keep(self) -> None:
        if self._found is not None:
            proposal, session = self._found.proposal, self.context.session
            keep_under_a_name(
                self.context, self.tr("With splits"), lambda name: keep_as_scenario(session, proposal, name)
            )

    def _lay_out_results(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        show_all_rows(self.roles, _MOST_ROLES)
        halves.addWidget(self.roles)
        halves.addWidget(half(self.filters, self.table))
        halves.setSizes(_SHARES)
        self.lay_out_results(self.verdict, halves, self.detail, self.review, self.keep)


def _words() -> StudyWords:
    return StudyWords(
        title=tr("What splitting buys"),
        purpose=tr(
            "Which hybrids are better shared by two CPMs, one sales model each, and what does it save?"
        ),
        run=tr("Try splits"),
        invitation=tr("Try splits to see which hybrids two CPMs should share, and what that saves."),
        icon="split",
    )
