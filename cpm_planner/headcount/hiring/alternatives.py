"""Other ways to hire, side by side with what is asked.

- later: overload is accepted until the first hires are ramped, or for half a year or a year more;
- any role type: work may go to whoever has a fit for it, whoever has it now;
- cheapest: another mix of role types, at the lowest cost instead of the fewest seats;
- served: a tier below the second may also be looked after by the role type that costs least, such as inside
  managers, at the lowest cost.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.headcount.hiring.seats import earliest_start
from cpm_planner.headcount.hiring.study import plan_hires
from cpm_planner.headcount.horizon import months_of
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.sales_model import SalesModel

LATER_BY: Final = (0, 6, 12)
"""Months of overload accepted beyond those until the first hires are ramped."""
KEPT_TIERS: Final = 2
"""So many of the highest tiers are never handed down."""


class AlternativeKind(StrEnum):
    """In what an alternative differs from what is asked."""

    ASKED = "asked"
    LATER = "later"
    ANY_ROLE_TYPE = "any-role-type"
    CHEAPEST = "cheapest"
    SERVED = "served"


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to hire."""

    kind: AlternativeKind
    hiring: HiringPlan


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Ways to hire; what is asked comes first, and no two have the same hires and leave the same work."""

    each: tuple[Alternative, ...]

    @property
    def asked(self) -> HiringPlan:
        """The answer to what is asked."""
        return self.each[0].hiring


def plan_alternatives(
    plan: Plan,
    request: HiringRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Alternatives:
    """Find the hires asked for and other ways; cancelled, those found by then.

    Raises:
        InputError: the target, a tier or a role type asked for does not exist.
        CancelledError: cancelled before anything was found.
        WrongResultError: a result does not hold when it is counted again.
    """
    asked = [(AlternativeKind.ASKED, request), *_others(plan, request)]
    found: list[Alternative] = []
    for number, (kind, each) in enumerate(asked):
        try:
            hiring = plan_hires(plan, each, _part(progress, number, len(asked), found), cancelled)
        except CancelledError:
            if found:
                break
            raise
        if all(_differs(hiring, other.hiring) for other in found):
            found.append(Alternative(kind, hiring))
    return Alternatives(tuple(found))


def _part(
    progress: Callable[[StudyProgress], None] | None, number: int, count: int, found: list[Alternative]
) -> Callable[[StudyProgress], None]:
    """Tell how far one of so many searches is, with the alternatives found by then."""

    def tell(of_one: StudyProgress) -> None:
        if progress is not None:
            partial = Alternatives(tuple(found)) if found else None
            progress(StudyProgress((number + of_one.done) / count, of_one.phase, partial))

    return tell


def _others(plan: Plan, request: HiringRequest) -> Iterator[tuple[AlternativeKind, HiringRequest]]:
    if request.is_turned_round:
        return
    last = months_of(plan)[-1:]
    for more in LATER_BY:
        month = max(ramped_by(plan), request.kept_from or ramped_by(plan)).plus(more)
        if last and month <= last[0] and month != request.kept_from:
            yield AlternativeKind.LATER, replace(request, kept_from=month)
    if not request.any_role_type:
        yield AlternativeKind.ANY_ROLE_TYPE, replace(request, any_role_type=True)
    if request.sought is Sought.HIRES and any(each.pay.annual_cents for each in plan.role_types.values()):
        yield AlternativeKind.CHEAPEST, replace(request, sought=Sought.COST, any_role_type=True)
    for served in _served(plan) if request.served is None else ():
        yield AlternativeKind.SERVED, replace(request, served=served, sought=Sought.COST)


def ramped_by(plan: Plan) -> Month:
    """Give the first month in which a hire of any role type can have its full capacity."""
    return max(
        (
            earliest_start(plan, key).plus(len(role_type.ramp_percent))
            for key, role_type in plan.role_types.items()
        ),
        default=plan.assumptions.planning_month,
    )


def _served(plan: Plan) -> Iterator[tuple[TierId, RoleTypeId]]:
    """Give the lower tiers that partners have, the lowest first, each with the cheapest role type.

    Only role types with a fit for every sales model come into question.
    """
    held = {plan.tier_of(partner) for partner in plan.partners.values()}
    lower = sorted(plan.tiers, key=lambda key: -plan.tiers[key].rank)[:-KEPT_TIERS]
    able = [key for key, role_type in plan.role_types.items() if min(_fits(role_type.fit)) > 0]
    if len(able) > 1:
        cheapest = min(able, key=lambda key: plan.role_types[key].pay.annual_cents)
        yield from ((tier, cheapest) for tier in lower if tier in held)


def _fits(fit: Fit) -> tuple[int, ...]:
    return tuple(fit.percent(model) for model in SalesModel)


def _differs(one: HiringPlan, other: HiringPlan) -> bool:
    return (one.hires, one.left_minutes) != (other.hires, other.left_minutes)
