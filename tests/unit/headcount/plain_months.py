"""Monthly figures counted again in plain Python, one partner and month at a time, from the formulas alone.

Minutes that come very near to half a minute may be rounded either way by the arrays; they are kept as doubt.
"""

import math
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal, localcontext

from cpm_planner.headcount.demand import DemandKind
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, SalesModel

Part = SalesModel | None
PARTS: tuple[Part, ...] = (None, *SalesModel)
NEAR = Decimal("1e-6")


@dataclass
class Plain:
    """Figures of one month; whatever is missing is 0."""

    demand: Counter[tuple[DemandKind, RoleTypeId, str]] = field(default_factory=Counter)
    by_cpm: Counter[CpmId] = field(default_factory=Counter)
    workload: int = 0
    doubt: int = 0
    """Minutes that may have been rounded the other way; each of them may be missing anywhere."""

    def whole(self, exact: Decimal) -> int:
        """Round half to even, and remember when it was a near thing."""
        if abs(exact % 1 - Decimal("0.5")) < NEAR:
            self.doubt += 4
        return int(exact.quantize(Decimal(1), ROUND_HALF_EVEN))


def count_month(plan: Plan, month: Month) -> Plain:
    """Count everything partners ask for in one month."""
    found = Plain()
    with localcontext(prec=60):
        for partner in plan.partners.values():
            is_there = partner.start is None or partner.start <= month
            if is_there and (partner.end is None or month <= partner.end):
                _count_partner(found, plan, partner, month)
    return found


def capacity(plan: Plan, cpm: Cpm, month: Month) -> int:
    """Give the partner minutes of a seat in a month."""
    if not is_there(cpm, month):
        return 0
    role, days = plan.role_types[cpm.role_type], monthrange(month.year, month.month)[1]
    first = cpm.start_day if cpm.start == month else 1
    last = min(cpm.end_day or days, days) if cpm.end == month else days
    away = min(sum(each.percent for each in cpm.leave if each.first <= month <= each.last), 100)
    step = len(role.ramp_percent) if cpm.start is None else month.since(cpm.start)
    ramp = role.ramp_percent[step] if step < len(role.ramp_percent) else 100
    exact = Decimal(role.working_time.partner_minutes_per_month * fte(cpm, month) * ramp)
    exact *= max(last - first + 1, 0) * (100 - away)
    return int((exact / (1_000_000 * days)).quantize(Decimal(1), ROUND_HALF_EVEN))


def fte(cpm: Cpm, month: Month) -> int:
    """Give the FTE in force."""
    percent = cpm.fte_percent
    for change in sorted(cpm.terms, key=lambda each: each.month):
        if change.month <= month and change.fte_percent is not None:
            percent = change.fte_percent
    return percent


def is_there(cpm: Cpm, month: Month) -> bool:
    """Whether somebody is in the seat."""
    if cpm.start is None and cpm.status not in (SeatStatus.ACTIVE, SeatStatus.LEAVING):
        return False
    return (cpm.start is None or cpm.start <= month) and (cpm.end is None or month <= cpm.end)


def _count_partner(found: Plain, plan: Plan, partner: Partner, month: Month) -> None:
    work = _work(found, plan, partner, month)
    found.workload += sum(work.values())
    region, assignment = partner.region.strip().casefold(), plan.assignments.get(partner.id)
    holders = {part: _holder(assignment, part, month) for part in PARTS}
    doers = {part: _doer(plan, partner, holder, month) for part, holder in holders.items()}
    for part, (role, cpm) in doers.items():
        kept = [model for model in SalesModel if doers[model] == doers[None]] if part is None else [part]
        needed = found.whole(work[part] * _per_minute(plan, partner, role, kept, is_shared=part is None))
        kind = DemandKind.ASSIGNED if cpm else _unserved(partner, holders[part])
        found.demand[kind, role, region] += needed
        if cpm:
            found.by_cpm[cpm] += needed
    for role, cpm, minutes in _handovers(found, plan, partner.id, month):
        found.demand[DemandKind.HANDOVER, role, region] += minutes
        found.by_cpm[cpm] += minutes


def _work(found: Plain, plan: Plan, partner: Partner, month: Month) -> dict[Part, int]:
    grown, tier_id = _growth(plan, partner, month), plan.tier_of(partner)
    work = dict.fromkeys(PARTS, 0)
    for part in PARTS:
        a_year = sum(a.minutes_per_year(tier_id) for a in plan.activities.values() if a.model is part)
        weight = WHOLE if part is None else partner.mix.weight(part)
        work[part] = found.whole(
            Decimal(a_year * weight * partner.effort_percent) / (12 * WHOLE * 100) * grown
        )
    age = math.inf if partner.start is None else month.since(partner.start)
    if tier_id is not None and 0 <= age < plan.assumptions.onboarding_months:
        curve = plan.assumptions.onboarding_percent
        percent = curve[int(age)] if age < len(curve) else 100
        extra = plan.tiers[tier_id].onboarding_minutes_per_month * percent
        work[None] += found.whole(Decimal(extra) / 100 * grown)
    if partner.known_workload is None:
        return work
    known, total = found.whole(partner.known_workload.minutes_per_month * grown), sum(work.values())
    exact = {part: Decimal(each * known) / total if total else Decimal(0) for part, each in work.items()}
    found.doubt += 8 * any(each and abs(each - round(each)) < NEAR for each in exact.values())
    scaled = {part: int(each) for part, each in exact.items()}
    scaled[None] += known - sum(scaled.values())
    return scaled


def _growth(plan: Plan, partner: Partner, month: Month) -> Decimal:
    if partner.growth_percent is not None:
        a_year = 1 + Decimal(partner.growth_percent) / 100
    else:
        tier, models = plan.tier_of(partner), plan.assumptions.growth_percent
        of_mix = sum(Decimal(weight * models.get(model, 0)) for model, weight in partner.mix) / WHOLE / 100
        a_year = (1 + of_mix) * (
            1 + Decimal(plan.tiers[tier].growth_percent if tier is not None else 0) / 100
        )
    months = month.since(plan.assumptions.planning_month)
    return max(a_year, Decimal(0)) ** (Decimal(months) / 12) if months else Decimal(1)


def _holder(assignment: Assignment | None, part: Part, month: Month) -> CpmId | None:
    """Give whose work it is, whether they are there or not."""
    if assignment is None:
        return None
    waits = assignment.effective is not None and month < assignment.effective
    if waits or (assignment.holdout is not None and month <= assignment.holdout):
        return assignment.previous
    return assignment.primary if part is None else assignment.cpm_for(part)


def _doer(
    plan: Plan, partner: Partner, holder: CpmId | None, month: Month
) -> tuple[RoleTypeId, CpmId | None]:
    if holder is None:
        return _best_role(plan, partner), None
    who = _who_is_there(plan, holder, month, set())
    return plan.cpms[who or holder].role_type, who


def _who_is_there(plan: Plan, cpm: CpmId, month: Month, asked: set[CpmId]) -> CpmId | None:
    """Look for the CPM, its backfills, then theirs."""
    waiting = [cpm]
    for each in waiting:
        if each not in asked and is_there(plan.cpms[each], month):
            return each
        asked.add(each)
        waiting += [key for key, seat in plan.cpms.items() if seat.backfill_of == each and key not in asked]
    return None


def _best_role(plan: Plan, partner: Partner) -> RoleTypeId:
    def minutes(role: RoleTypeId) -> Decimal:
        fit = plan.role_types[role].fit
        weights = dict(partner.mix) if not partner.mix.is_untagged else dict.fromkeys(SalesModel, 1)
        each = {
            model: Decimal(100) / fit.percent(model) if fit.percent(model) else 1_000 for model in weights
        }
        return round(
            sum(weights[model] * each[model] for model in weights) / Decimal(sum(weights.values())), 9
        )

    return min(plan.role_types, key=minutes)


def _per_minute(
    plan: Plan, partner: Partner, role: RoleTypeId, models: list[SalesModel], *, is_shared: bool
) -> Decimal:
    """Give the minutes that one minute of work takes the role type."""
    fit = plan.role_types[role].fit
    each = {
        model: Decimal(100) / fit.percent(model) if fit.percent(model) else Decimal(1) for model in models
    }
    if not is_shared:
        return each[models[0]]
    total = sum(partner.mix.weight(model) for model in models)
    return sum(partner.mix.weight(m) * each[m] for m in models) / Decimal(total) if total else Decimal(1)


def _unserved(partner: Partner, holder: CpmId | None) -> DemandKind:
    return DemandKind.UNTAGGED if holder is None and partner.mix.is_untagged else DemandKind.ROUTED


def _handovers(
    found: Plain, plan: Plan, key: PartnerId, month: Month
) -> Iterator[tuple[RoleTypeId, CpmId, int]]:
    given, tier = plan.assignments.get(key), plan.tier_of(plan.partners[key])
    if given is None or given.previous is None or tier is None:
        return
    months = plan.assumptions.handover_months
    begin = -math.inf if given.effective is None else given.effective.ordinal
    begin = begin if given.holdout is None else max(begin, given.holdout.ordinal + 1)
    if 0 <= month.ordinal - begin < months:
        minutes = found.whole(Decimal(plan.tiers[tier].handover_minutes) / months)
        for side in (given.primary, given.previous):
            who = _who_is_there(plan, side, month, set())
            if who is not None:
                yield plan.cpms[who].role_type, who, minutes
