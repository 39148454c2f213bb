"""The plan in the month a CPM leaves: what it looks like without them, before anybody takes anything.

In the study's plan the leaver has no capacity in the leaving month any more. Rules that would bind the team
to the leaver or count these moves are left out: the leaver's own lock and caps on moves. Locked partners stay
locked. Assignments that hold only later are brought into order:

- a holdout keeps the partner with the leaver as agreed, and the seat until then;
- one that hands a partner of the leaver over later holds from the leaving month;
- one that would give the leaver a partner later is theirs to be taken by somebody else, on its own dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cpm_planner.balance.studies.leaver.result import Kept, LeaverRequest
from cpm_planner.formatting.language import translate
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockCpm, MoveCap


@dataclass(frozen=True, slots=True)
class Setting:
    """The plan with and without the leaver in the leaving month."""

    before: Plan
    """As it is, in the leaving month."""
    without: Plan
    """The same without the leaver's capacity; what nobody has taken yet is still with the leaver."""
    kept: tuple[Kept, ...]
    brought_forward: Mapping[PartnerId, Assignment]
    """Assignments that hold earlier than planned."""
    end: Month
    """Last month in the seat."""


def setting_of(plan: Plan, request: LeaverRequest) -> Setting:
    """Lay out the plan in the month the CPM leaves.

    Raises:
        InputError: there is no such CPM, or they would leave before they start.
    """
    _refuse_impossible(plan.cpms.get(request.cpm), request)
    before = replace(plan, assumptions=replace(plan.assumptions, planning_month=request.month))
    kept = tuple(_kept(plan, request))
    forward = dict(_brought_forward(plan, request))
    leaver = replace(plan.cpms[request.cpm], end=request.month.plus(-1))
    assignments = {**plan.assignments, **forward, **_due_later(plan, request)}
    rules = {
        key: rule
        for key, rule in plan.rules.items()
        if not isinstance(rule, MoveCap) and rule != LockCpm(request.cpm)
    }
    without = replace(before, cpms={**plan.cpms, request.cpm: leaver}, assignments=assignments, rules=rules)
    return Setting(before, without, kept, forward, max((request.month, *(each.until for each in kept))))


def holds_after(assignment: Assignment, month: Month) -> bool:
    """Whether the assignment holds only after this month."""
    return any(each is not None and each > month for each in (assignment.effective, _freed(assignment)))


def _freed(assignment: Assignment) -> Month | None:
    """Give the month after the holdout."""
    return None if assignment.holdout is None else assignment.holdout.plus(1)


def _refuse_impossible(cpm: Cpm | None, request: LeaverRequest) -> None:
    if cpm is None:
        raise InputError(
            code="unknown-cpm",
            what=translate("refusals", 'There is no CPM "{name}"').format(name=request.cpm),
            remedy=translate("refusals", "choose one of the plan's CPMs"),
        )
    if cpm.start is not None and cpm.start > request.month:
        raise InputError(
            code="leaves-before-start",
            what=translate("refusals", "{name} would leave before starting").format(name=cpm.name),
            remedy=translate("refusals", "choose a later month"),
        )


def _kept(plan: Plan, request: LeaverRequest) -> list[Kept]:
    kept = []
    for key, each in plan.assignments.items():
        if each.previous == request.cpm and each.holdout is not None and each.holdout >= request.month:
            until = each.holdout if each.effective is None else max(each.holdout, each.effective.plus(-1))
            kept.append(Kept(key, until, each.primary))
    return kept


def _brought_forward(plan: Plan, request: LeaverRequest) -> dict[PartnerId, Assignment]:
    return {
        key: replace(each, effective=request.month, holdout=None)
        for key, each in plan.assignments.items()
        if each.previous == request.cpm
        and (each.holdout is None or each.holdout < request.month)
        and holds_after(each, request.month)
    }


def _due_later(plan: Plan, request: LeaverRequest) -> dict[PartnerId, Assignment]:
    """Assignments to the leaver that hold later, as if they held in the leaving month."""
    return {
        key: replace(each, effective=None, previous=None, holdout=None)
        for key, each in plan.assignments.items()
        if request.cpm in each.cpms and holds_after(each, request.month)
    }
