"""Counts a proposal again from its plan before anybody sees it, without the code that made it.

Checked are the moves (each partner once, from whom the plan says, to CPMs there are), the minutes and revenue
told of them, every figure of evenness before and after, the gap, and the rules and caps
(:mod:`cpm_planner.balance.check_rules`). Whether the objective itself is right is another question, which
:mod:`cpm_planner.balance.core.checker` answers.
"""

import math
from collections.abc import Iterator, Mapping
from typing import Final

from cpm_planner.balance.check_rules import Changes, Outcome, broken_rules
from cpm_planner.balance.fault import Fault, FaultKind
from cpm_planner.balance.moves import Move
from cpm_planner.balance.proposal import Proposal
from cpm_planner.balance.recount import Recounter
from cpm_planner.balance.recounted import Recount, RoleRecount
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness

EXACT: Final = 1e-9
"""Shares that differ by less are the same."""


class ProposalCheck:
    """Checks proposals for one plan, which is counted once."""

    def __init__(self, plan: Plan) -> None:
        """Count the plan as it is."""
        self._plan = plan
        self._recounter = Recounter(plan)
        self._before = self._recounter.count(plan.assignments)

    def faults(
        self, proposal: Proposal, most_moves: int | None = None, *, only_moved: bool = False
    ) -> Iterator[Fault]:
        """List what is wrong.

        Args:
            proposal: what is told of this plan.
            most_moves: the cap that was asked for beside the plan's rules.
            only_moved: whether a rule that was broken before may stay so, see ``check_rules``.
        """
        impossible = list(_impossible(self._plan, proposal.moves))
        if impossible:
            yield from impossible
            return
        changes, after = _changes(proposal), self.after(proposal)
        yield from self._wrongly_told(proposal.moves, after)
        yield from uneven(FaultKind.EVENNESS_BEFORE, proposal.before, self._before)
        yield from uneven(FaultKind.EVENNESS_AFTER, proposal.after, after)
        yield from _wrong_gap(proposal)
        yield from broken_rules(Outcome(self._plan, changes, after.available, most_moves, only_moved))

    def after(self, proposal: Proposal) -> Recount:
        """Count the plan with all moves of a proposal made."""
        return self._recounter.changed(self._before, _changes(proposal))

    def _wrongly_told(self, moves: tuple[Move, ...], after: Recount) -> Iterator[Fault]:
        for move in moves:
            counted = self._before if move.after is None else after
            minutes, doubt = counted.needed[move.partner]
            if abs(move.minutes_per_month - minutes) > doubt:
                yield Fault(FaultKind.MINUTES, move.partner)
            if move.revenue_cents != self._plan.partners[move.partner].revenue_cents:
                yield Fault(FaultKind.REVENUE, move.partner)


def _changes(proposal: Proposal) -> Changes:
    return {move.partner: (move.before, move.after) for move in proposal.moves}


def uneven(kind: FaultKind, told: Mapping[RoleTypeId, Evenness], counted: Recount) -> Iterator[Fault]:
    """Compare what is told of each role type with what was counted."""
    roles = counted.roles()
    if told.keys() != roles.keys():
        yield Fault(kind, "role types")
        return
    for key, role in roles.items():
        yield from (Fault(kind, f"{key}, {name}") for name in _differing(told[key], role))


def _differing(told: Evenness, counted: RoleRecount) -> Iterator[str]:
    if told.cpms != counted.cpms:
        yield "cpms"
    if abs(told.over_capacity - counted.over_capacity) > counted.doubtful:
        yield "over_capacity"
    if abs(told.planned_in_reserve - counted.planned_in_reserve) > counted.doubtful_in_reserve:
        yield "planned_in_reserve"
    for name in ("mean", "highest", "lowest", "spread", "deviation"):
        one, other = getattr(told, name), getattr(counted, name)
        tolerance = EXACT + 2 * counted.doubt
        if _differ(one, other, tolerance):
            yield name
    if _differ(told.focus, counted.focus, EXACT + counted.focus_doubt):
        yield "focus"


def _differ(one: float | None, other: float | None, tolerance: float) -> bool:
    """Whether two shares, None for none, are not the same as far as they can be told."""
    if one is None or other is None:
        return one is not other
    return not math.isclose(one, other, rel_tol=EXACT, abs_tol=tolerance)


def _impossible(plan: Plan, moves: tuple[Move, ...]) -> Iterator[Fault]:
    """Find moves that are none: twice the same partner, from or to somebody else than the plan knows."""
    seen = set()
    for move in moves:
        if move.partner in seen:
            yield Fault(FaultKind.TWICE, move.partner)
        seen.add(move.partner)
        if move.partner not in plan.partners or move.before != plan.assignments.get(move.partner):
            yield Fault(FaultKind.ORIGIN, move.partner)
        if move.after == move.before or not _is_known(plan, move):
            yield Fault(FaultKind.TARGET, move.partner)


def _is_known(plan: Plan, move: Move) -> bool:
    return move.after is None or plan.cpms.keys() >= {*move.after.cpms}


def _wrong_gap(proposal: Proposal) -> Iterator[Fault]:
    value, bound = proposal.value, proposal.bound
    gap = max((value - bound) / value, 0.0) if value > 0 else 0.0
    if bound > value * (1 + EXACT) + EXACT or not math.isclose(proposal.gap, gap, abs_tol=1e-6):
        yield Fault(FaultKind.GAP, f"value {value}, bound {bound}")
