"""A study that counts partners, and its panel: what the frame does is the same for every study."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QLabel

from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control
from ui.balance.studies.panel import StudyPanel, StudyWords
from ui.page_context import PageContext
from ui.widgets.number_field import NumberField
from ui.widgets.table.model import ValueTableModel

WORDS = StudyWords(
    title="Partners counted",
    purpose="How many partners are there?",
    run="Count",
    invitation="Start to see the count.",
)


def headlines(values: ValueTableModel[Any], row: int = 0) -> dict[str, str]:
    """Give the figures of a row that say how they are computed, by the keys of their columns."""
    told = {column.key: values.explained_at(row, at) for at, column in enumerate(values.columns)}
    return {key: each.headline for key, each in told.items() if each is not None}


@dataclass(frozen=True, slots=True)
class Count:
    """How many partners were counted, and a proposal to hand over."""

    partners: int
    is_complete: bool
    proposal: Proposal | None = None


def count_partners(control: Control, plan: Plan, most: int) -> Count:
    """Count the partners of a plan and propose moves."""
    if most == 0:
        raise InputError(code="too-few", what="Nothing can be counted", remedy="raise the limit")
    control.report(StudyProgress(0.5, "counting", Count(1, is_complete=False)))
    proposal = propose(plan, BalanceRequest(seconds=1))
    return Count(min(most, len(plan.partners)), not control.is_cancelled(), proposal)


class CountPanel(StudyPanel[Count]):
    """Shows the count as a text."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, WORDS, count_partners)
        self.most = self.add_setting("At most", NumberField(0, 1000), "Counts no further.")
        self.most.setValue(1000)
        self.shown = QLabel()
        self.results.addWidget(self.shown)
        self.count: Count | None = None

    def request(self) -> int:
        return self.most.value()

    def show_result(self, result: Count) -> None:
        self.count = result
        self.shown.setText(f"{result.partners} of {len(self.studied.partners)}")

    def progress_text(self, partial: Count | None) -> str:
        return "" if partial is None else f"{partial.partners} so far"

    def hand_over(self) -> None:
        """Offer the proposal, as it is after the journey through another process."""
        assert self.count is not None
        assert self.count.proposal is not None
        self.offer(replace(self.count.proposal, plan=Plan(self.studied.assumptions)))
