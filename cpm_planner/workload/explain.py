"""Where a partner's hours come from, line by line, so that nobody has to believe a figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from cpm_planner.model.activity import Activity
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, SalesModel
from cpm_planner.workload.arrays import SHARED, arrays_of, part_of
from cpm_planner.workload.hours import partner_workload

USUAL_HOURS_PER_YEAR: Final[Mapping[TierId, tuple[int, int]]] = {
    TierId("platinum"): (333, 1_332),
    TierId("gold"): (130, 440),
    TierId("silver"): (67, 190),
    TierId("bronze"): (27, 67),
    TierId("tech-touch"): (0, 10),
}
"""Hours a partner of one sales model usually costs a year, implied by published partner-to-manager ratios."""


class ShareKind(StrEnum):
    """What makes a line of an explanation."""

    ACTIVITY = "activity"
    ONBOARDING = "onboarding"
    KNOWN = "known"
    """What a known workload adds to or takes from the computed one."""


@dataclass(frozen=True, slots=True)
class ActivityShare:
    """One line of an explanation; the lines of a partner sum exactly to its workload.

    An activity costs ``minutes_each * times_per_year / 12 * weight * effort`` a month. The workload rounds
    what is shared and what each model adds to whole minutes; the lines of such a part are rounded down, and
    those that lost most get one minute each until they sum to it.
    """

    kind: ShareKind
    name: str
    minutes_per_month: int
    model: SalesModel | None = None
    """The model the activity belongs to; None when shared."""
    minutes_each: int = 0
    times_per_year: int = 0
    weight_points: int = WHOLE
    """Weight of the model in the partner's mix, in basis points; 10,000 when shared."""
    effort_percent: int = 100


def explain(plan: Plan, partner_id: PartnerId) -> tuple[ActivityShare, ...]:
    """Break a partner's workload in the planning month down to activities, onboarding and what is known.

    A partner that has not begun by then, or has ended, costs nothing and has no lines.
    """
    partner, month = plan.partners[partner_id], plan.assumptions.planning_month
    if not partner.is_there_in(month):
        return ()
    computed = replace(partner, known_workload=None)
    usual = _minutes_by_part(plan, replace(computed, start=None))
    lines = [
        line
        for model in (None, *SalesModel)
        for line in _activity_lines(plan, partner, model, usual[part_of(model)])
    ]
    onboarding = _minutes_by_part(plan, computed)[SHARED] - usual[SHARED]
    if onboarding:
        lines.append(ActivityShare(ShareKind.ONBOARDING, "", onboarding))
    if partner.known_workload is not None:
        added = partner.known_workload.minutes_per_month - sum(line.minutes_per_month for line in lines)
        lines.append(ActivityShare(ShareKind.KNOWN, partner.known_workload.reason, added))
    return tuple(lines)


def minutes_per_year(plan: Plan, tier: TierId, model: SalesModel | None) -> int:
    """Give what a usual partner of a tier costs a year: its shared work, and that of one model if any."""
    return sum(
        activity.minutes_per_year(tier)
        for activity in plan.activities.values()
        if activity.model in (None, model)
    )


def _minutes_by_part(plan: Plan, partner: Partner) -> list[int]:
    """Give whole minutes a month for shared work and each model, as the figures have them."""
    alone = replace(plan, partners={partner.id: partner}, cpms={}, assignments={})
    arrays, assumptions = arrays_of(alone), plan.assumptions
    workload = partner_workload(
        arrays.partners,
        arrays.catalogue,
        assumptions.planning_month.ordinal,
        assumptions.onboarding_curve,
    )
    return [int(minutes) for minutes in workload.minutes[:, 0]]


def _activity_lines(
    plan: Plan, partner: Partner, model: SalesModel | None, total: int
) -> list[ActivityShare]:
    """Explain one part: the lines of its activities, rounded so that they sum to the part's minutes."""
    tier, weight = plan.tier_of(partner), WHOLE if model is None else partner.mix.weight(model)
    activities = sorted(
        (each for each in plan.activities.values() if each.model is model and each.minutes_per_year(tier)),
        key=lambda each: each.rank,
    )
    if not weight or tier is None:
        return []
    exact = [each.minutes_per_year(tier) * weight * partner.effort_percent for each in activities]
    return [
        _line(each, minutes, (each.times_per_year[tier], weight, partner.effort_percent))
        for each, minutes in zip(activities, _apportioned(exact, total), strict=True)
    ]


def _line(activity: Activity, minutes: int, factors: tuple[int, int, int]) -> ActivityShare:
    times, weight, effort = factors
    return ActivityShare(
        ShareKind.ACTIVITY,
        activity.name,
        minutes,
        model=activity.model,
        minutes_each=activity.minutes_each,
        times_per_year=times,
        weight_points=weight,
        effort_percent=effort,
    )


def _apportioned(exact: Sequence[int], total: int) -> list[int]:
    """Round amounts in twelfths of millionths of a minute to whole minutes that sum to ``total``."""
    unit = 12 * WHOLE * 100
    minutes = [amount // unit for amount in exact]
    by_loss = sorted(range(len(exact)), key=lambda at: -(exact[at] % unit))
    for at in by_loss[: total - sum(minutes)]:
        minutes[at] += 1
    return minutes
