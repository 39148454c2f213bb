"""Scorecards of CPMs, role types and home regions, and what a change of the plan does to them."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from cpm_planner.charters.derived_scorecard import weights_of
from cpm_planner.charters.measured import Measured, MeasuredKind, everybody
from cpm_planner.charters.page import Page
from cpm_planner.charters.scorecard_page import scorecard_page
from cpm_planner.charters.subject import Team
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Floats
from cpm_planner.workload.figures import derive
from ui.charters.name_list import LIST_SHARE, LIST_WIDTH, Name, NameList
from ui.charters.page_view import PageView
from ui.charters.team_needed import TeamNeeded
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.explanation.explained import Explained
from ui.widgets.reflow import SideBySide

_LAST_STEP: Final = "last step"
_BASE: Final = "base"


class ScorecardsTab(CatchingUp):
    """Follows the plan while it is shown; whoever is measured otherwise than before is marked in the list."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""

    def __init__(self, context: PageContext) -> None:
        """Show the scorecards of a context's plan."""
        super().__init__(is_behind=True)
        self._context = context
        self._team: Team | None = None
        self._before: Team | None = None
        self._earlier: Team | None = None
        self._listed: dict[str, Measured] = {}
        self.kind = QComboBox()
        self.since = QComboBox()
        self.side = NameList(self.tr("Who is measured"), self.tr("Search"))
        self.preview = PageView(self.tr("Scorecard"), keeps_words=True)
        self.preview.explain_by(self._explained)
        words = self.tr("A scorecard says what a CPM is measured by. Import your team to get one for each.")
        body = SideBySide(self.side, self.preview, self.side, LIST_WIDTH, LIST_SHARE)
        self.body = TeamNeeded(body, words, self.action_wanted.emit)
        self._lay_out()
        context.signals.changed.connect(self.fall_behind)
        self.kind.currentIndexChanged.connect(lambda _: self._show_everybody())
        self.since.currentIndexChanged.connect(lambda _: self._compare())
        self.side.current_changed.connect(lambda: self.preview.show_page(self._scorecard()))

    # Layout

    def _lay_out(self) -> None:
        for kind, words in (
            (MeasuredKind.CPM, self.tr("Each CPM")),
            (MeasuredKind.ROLE_TYPE, self.tr("Role types")),
            (MeasuredKind.REGION, self.tr("Home regions")),
        ):
            self.kind.addItem(words, kind)
        self.kind.setAccessibleName(self.tr("For whom the scorecards are"))
        self.since.setAccessibleName(self.tr("What changes are told against"))
        self.since.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.side.column.insertWidget(0, self.kind)
        hint = self.tr(
            "What a CPM, a role type or a home region is measured by: targets are rolled up from the "
            "partners, weights follow the hours. Move a partner, and you see what changes."
        )
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(SectionHeader(self.tr("Scorecards"), hint, self.since))
        column.addWidget(self.body, 1)

    # What is shown

    def show_now(self) -> None:
        """Show the plan as it is now."""
        self._earlier, self._team = self._team, Team(self._context.figures)
        self.body.follow(self._team.plan)
        self._offer_what_came_before()
        self._compare()

    def _offer_what_came_before(self) -> None:
        """Offer the last step and the base scenario, as far as there are any."""
        chosen, base = self.since.currentData(), self._context.session.document.base
        self.since.blockSignals(True)  # noqa: FBT003 - Qt's own flag
        self.since.clear()
        if self._context.session.undo_label is not None:
            self.since.addItem(self.tr("Changes since the last step"), _LAST_STEP)
        if base is not None:
            self.since.addItem(self.tr("Changes since {name}").format(name=base.name), _BASE)
        self.since.setVisible(self.since.count() > 0)
        self.since.setCurrentIndex(max(self.since.findData(chosen), 0))
        self.since.blockSignals(False)  # noqa: FBT003 - as above

    def _compare(self) -> None:
        plan = self._plan_before()
        if plan is None or self._team is None:
            self._before = None
        else:
            self._before = self._team_of(plan, self._team)
        self._show_everybody()

    def _team_of(self, plan: Plan, now: Team) -> Team:
        """Give the team of an earlier plan: one shown before where it is that of the plan."""
        for known in (self._before, self._earlier):
            if known is not None and known.plan == plan:
                return known
        return Team(derive(plan, now.figures))

    def _plan_before(self) -> Plan | None:
        """Give the plan that changes are told against; None where there is nothing to tell."""
        document = self._context.session.document
        if self.since.currentData() == _BASE:
            return None if document.base is None else document.base.plan
        earlier = self._context.session.before_last_step()
        scenario = None if earlier is None else earlier.scenarios.get(document.active)
        return None if scenario is None else scenario.plan

    def _since(self) -> str:
        document = self._context.session.document
        if self.since.currentData() == _BASE and document.base is not None:
            return document.base.name
        return self.tr("\u201c{step}\u201d").format(step=self._context.session.undo_label or "")

    def _show_everybody(self) -> None:
        if self._team is None:
            return
        found = everybody(self._team.plan, MeasuredKind(self.kind.currentData()))
        changed = self._with_other_hours(self._team, found)
        self._listed = {each.key: each for each in found}
        self.side.show_names(
            Name(each.key, each.name, self._below(each, is_changed=each.key in changed)) for each in found
        )
        self.preview.show_soon(self._scorecard)

    def _below(self, whose: Measured, *, is_changed: bool) -> str:
        plan = self._context.plan
        if whose.kind is MeasuredKind.CPM:
            words = plan.role_types[plan.cpms[whose.cpms[0]].role_type].name
        elif len(whose.cpms) == 1:
            words = self.tr("1 CPM")
        else:
            words = self.tr("{count} CPMs").format(count=format_count(len(whose.cpms)))
        return self.tr("{words} \u00b7 changed").format(words=words) if is_changed else words

    def _with_other_hours(self, team: Team, now: Sequence[Measured]) -> set[str]:
        """Give the keys of those whose hours of some sales model, and so their weights, are others now."""
        if self._before is None or not now:
            return set()
        then = {each.key: each for each in everybody(self._before.plan, now[0].kind)}
        known = [each for each in now if each.key in then]
        hours, hours_then = _hours(team, known), _hours(self._before, [then[each.key] for each in known])
        is_same = np.asarray(np.isclose(hours, hours_then).all(axis=1))
        same = {each.key for each, is_same_one in zip(known, is_same, strict=True) if is_same_one}
        return {each.key for each in now} - same

    @property
    def _whose(self) -> Measured | None:
        """Whoever is chosen."""
        key = self.side.current
        return None if key is None else self._listed.get(key)

    def _explained(self) -> Explained | None:
        """Say how the weights of the scorecard shown are computed."""
        whose = self._whose
        if whose is None or self._team is None:
            return None
        weights = tuple(weights_of(self._team.scorecards.of_all(whose.cpms)))
        return self._context.explained(*weights) if weights else None

    def _scorecard(self) -> Page | None:
        """Write the scorecard of whoever is chosen."""
        whose = self._whose
        if whose is None or self._team is None:
            return None
        return scorecard_page(self._team, whose, self._before, self._since())


def _hours(team: Team, measured: Sequence[Measured]) -> Floats:
    """Give minutes a month of each, by sales model; shape (measured, models)."""
    whose = np.repeat(np.arange(len(measured)), np.array([len(each.cpms) for each in measured], int))
    rows = np.array(team.rows_of([cpm for each in measured for cpm in each.cpms]), int)
    sums = [np.bincount(whose, each[rows], len(measured)) for each in team.figures.load.by_model]
    return np.stack(sums, axis=1)
