"""A plan's figures counted again in plain Python, one partner at a time, from the formulas alone.

Nothing here uses the arrays of :mod:`cpm_planner.workload` or the optimiser, so that mistakes there show::

    part of a partner  = minutes a year of its activities / 12 x weight (1 if shared) x effort,
                         rounded to whole minutes
    shared part        + onboarding minutes of the tier while the partner is new
    known workload       wins: parts scaled to it and rounded down, what is left is shared
    needed of a CPM    = part / fit of its role type for the part's model (undiminished where the fit is 0);
                         shared work / mean of 1 / fit over the models the primary CPM keeps, by weight
    minutes of a CPM   = needed of all its parts + handover minutes of the tier / months of handing over
    requests           = the same formulas over reactive activities alone, no onboarding, no handover; a known
                         workload scales them like the parts
    reserve            = capacity x reserve share of the role type, rounded to whole minutes
    planned in reserve = what minutes - requests have beyond capacity - reserve, as far as requests leave the
                         reserve free
    capacity           = partner minutes of the role type x FTE x ramp, 0 outside the months of the seat
    utilisation        = minutes / capacity
    minutes of a model = needed of its parts, and of shared work by what each model kept adds to it
    focus              = (sum of minutes of the models)^2 / sum of their squares

Floating point may round a part that comes very near to half a minute either way; how many minutes of a sum
hang on that is kept beside it as its *doubt*.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import Final, NamedTuple

from cpm_planner.balance.recounted import NO_MODEL, NOTHING, ByModel, Recount, Sum
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

_TIE: Final = 1e-7
_PRECISION: Final = 1e-14
Part = SalesModel | None
"""Work for one model; None: shared work."""
_PARTS: Final[tuple[Part, ...]] = (None, *SalesModel)
Work = tuple[Sum, Sum]
"""Minutes needed, and those of requests among them."""


class Share(NamedTuple):
    """What a CPM does of something."""

    cpm: CpmId
    needed: Sum
    requests: Sum = NOTHING
    by_model: ByModel = NO_MODEL


class Kind(NamedTuple):
    """What a partner's hours hang on."""

    tier: TierId | None
    mix: ModelMix
    effort_percent: int
    known: int | None
    is_there: bool
    onboarding_percent: int
    """Of its tier's onboarding; 0 once it is no longer new."""


class Recounter:
    """Counts one plan with any assignments; partners who are alike are worked out once."""

    def __init__(self, plan: Plan) -> None:
        """Look up what does not depend on assignments."""
        self._plan, self._month = plan, plan.assumptions.planning_month.ordinal
        self._a_month: dict[tuple[TierId | None, Part], tuple[float, float]] = {
            (tier, part): _a_month(plan, tier, part) for tier in plan.tiers for part in _PARTS
        }
        self._available = {key: self._capacity(cpm) for key, cpm in plan.cpms.items()}
        self._kinds = {key: self._kind(partner) for key, partner in plan.partners.items()}
        self._parts = cache(self._parts_of)
        self._needed = cache(self._needed_by)

    def count(self, assignments: Mapping[PartnerId, Assignment]) -> Recount:
        """Count the figures of the plan with these assignments."""
        nothing = Recount(
            self._plan,
            needed=dict.fromkeys(self._plan.partners, NOTHING),
            minutes=dict.fromkeys(self._plan.cpms, NOTHING),
            requests=dict.fromkeys(self._plan.cpms, NOTHING),
            available=self._available,
            partners=dict.fromkeys(self._plan.cpms, 0),
            by_model=dict.fromkeys(self._plan.cpms, NO_MODEL),
        )
        return self.changed(nothing, {key: (None, each) for key, each in assignments.items()})

    def changed(
        self, counted: Recount, changes: Mapping[PartnerId, tuple[Assignment | None, Assignment | None]]
    ) -> Recount:
        """Count on from other assignments: of each change the old one is taken off, the new one added."""
        needed, minutes, partners = dict(counted.needed), dict(counted.minutes), dict(counted.partners)
        requests, by_model = dict(counted.requests), dict(counted.by_model)
        for key, change in changes.items():
            for sign, assignment in zip((-1, 1), change, strict=True):
                shares = [] if assignment is None else self._shares(key, assignment)
                needed[key] = _total(each.needed for each in shares)
                for share in shares:
                    partners[share.cpm] += sign
                handover = () if assignment is None else self._handover(key, assignment)
                for share in (*shares, *handover):
                    minutes[share.cpm] = _with(minutes[share.cpm], sign, share.needed)
                    requests[share.cpm] = _with(requests[share.cpm], sign, share.requests)
                    by_model[share.cpm] = _with_models(by_model[share.cpm], sign, share.by_model)
        return Recount(self._plan, needed, minutes, requests, self._available, partners, by_model)

    def workload(self, key: PartnerId) -> Sum:
        """Minutes a month a partner costs, whoever does the work, before fit."""
        return _total(needed for needed, _ in self._parts(self._kinds[key]).values())

    def _shares(self, key: PartnerId, assignment: Assignment) -> list[Share]:
        """Say what each CPM who works with a partner needs for it in the planning month."""
        kind = self._kinds[key]
        if begin_of(assignment) > self._month:
            previous = assignment.previous
            return [] if previous is None else [self._share(previous, kind, _PARTS)]
        if not assignment.specialists:
            return [self._share(assignment.primary, kind, _PARTS)]
        return [self._share(cpm, kind, parts_of(assignment, cpm)) for cpm in assignment.cpms]

    def _share(self, cpm: CpmId, kind: Kind, parts: tuple[Part, ...]) -> Share:
        return Share(cpm, *self._needed(kind, self._role(cpm), parts))

    def _role(self, cpm: CpmId) -> RoleTypeId:
        return self._plan.cpms[cpm].role_type

    def _handover(self, key: PartnerId, assignment: Assignment) -> Iterator[Share]:
        months, tier = self._plan.assumptions.handover_months, self._kinds[key].tier
        is_under_way = 0 <= self._month - begin_of(assignment) < months
        if not (self._kinds[key].is_there and is_under_way) or assignment.previous is None or tier is None:
            return
        each = _whole(self._plan.tiers[tier].handover_minutes / months)
        for cpm in (assignment.primary, assignment.previous):
            yield Share(cpm, each)

    def _kind(self, partner: Partner) -> Kind:
        known = partner.known_workload
        age = math.inf if partner.start is None else self._month - partner.start.ordinal
        curve = self._plan.assumptions.onboarding_curve
        return Kind(
            tier=self._plan.tier_of(partner),
            mix=partner.mix,
            effort_percent=partner.effort_percent,
            known=None if known is None else known.minutes_per_month,
            is_there=partner.is_there_in(self._plan.assumptions.planning_month),
            onboarding_percent=curve[int(age)] if 0 <= age < len(curve) else 0,
        )

    def _parts_of(self, kind: Kind) -> dict[Part, Work]:
        """Give whole minutes a month of shared work and of each model."""
        if not kind.is_there:
            return dict.fromkeys(_PARTS, (NOTHING, NOTHING))
        exact = {part: self._exact(kind, part) for part in _PARTS}
        parts, requests = ({part: _whole(each[row]) for part, each in exact.items()} for row in range(2))
        if kind.onboarding_percent and kind.tier is not None:
            onboarding = self._plan.tiers[kind.tier].onboarding_minutes_per_month
            more, _ = _whole(onboarding * kind.onboarding_percent / 100)
            parts[None] = (parts[None][0] + more, parts[None][1])
        if kind.known is not None:
            parts, requests = _scaled(parts, requests, kind.known)
        return {part: (parts[part], requests[part]) for part in _PARTS}

    def _exact(self, kind: Kind, part: Part) -> tuple[float, float]:
        weight = 1.0 if part is None else kind.mix.weight(part) / WHOLE
        all_of_it, requests = self._a_month.get((kind.tier, part), (0.0, 0.0))
        effort = kind.effort_percent / 100
        return all_of_it * weight * effort, requests * weight * effort

    def _needed_by(self, kind: Kind, role: RoleTypeId, parts: tuple[Part, ...]) -> tuple[Sum, Sum, ByModel]:
        """Say what a CPM of a role type needs for some parts of a partner; shared work follows the models."""
        fit, work = self._plan.role_types[role].fit, self._parts(kind)
        inverse: dict[Part, float] = {
            model: 100 / fit.percent(model) if fit.percent(model) else 1.0 for model in SalesModel
        }
        weights = {model: kind.mix.weight(model) for model in SalesModel if model in parts}
        total = sum(weights.values())
        inverse[None] = sum(weights[each] * inverse[each] for each in weights) / total if total else 1.0
        is_mean = sum(weight > 0 for weight in weights.values()) > 1
        by_part = {
            part: [_divided(each, inverse[part], is_mean=is_mean and part is None) for each in work[part]]
            for part in parts
        }
        needed, requests = (_total(each[row] for each in by_part.values()) for row in range(2))
        minutes = {part: each[0][0] for part, each in by_part.items()}
        return needed, requests, _by_model(minutes, weights, inverse)

    def _capacity(self, cpm: Cpm) -> int:
        role, month = self._plan.role_types[cpm.role_type], self._month
        if cpm.start is None and cpm.status not in (SeatStatus.ACTIVE, SeatStatus.LEAVING):
            return 0
        months = math.inf if cpm.start is None else month - cpm.start.ordinal
        if months < 0 or (cpm.end is not None and cpm.end.ordinal < month):
            return 0
        ramp = role.ramp_percent[int(months)] if months < len(role.ramp_percent) else 100
        when = Month.from_ordinal(month)
        away = sum(each.percent for each in cpm.leave if each.first <= when <= each.last)
        percents = cpm.fte_percent_in(when) * ramp * (100 - min(away, 100))
        minutes = role.working_time.partner_minutes_per_month * percents * _days_there(cpm, when)
        return round(Fraction(minutes, 1_000_000 * when.days))


def _days_there(cpm: Cpm, month: Month) -> int:
    """Count the days of a month on which a seat counts, where it is there in that month at all."""
    first = cpm.start_day if cpm.start == month else 1
    last = cpm.end_day if cpm.end == month and cpm.end_day is not None else month.days
    return max(min(last, month.days) - first + 1, 0)


def begin_of(assignment: Assignment) -> float:
    """Give the ordinal of the first month an assignment holds; minus infinity where it always has."""
    effective = -math.inf if assignment.effective is None else assignment.effective.ordinal
    return effective if assignment.holdout is None else max(effective, assignment.holdout.ordinal + 1)


def parts_of(assignment: Assignment, cpm: CpmId) -> tuple[Part, ...]:
    """List the parts of a partner that a CPM does; None stands for shared work."""
    models = (model for model in SalesModel if assignment.cpm_for(model) == cpm)
    return (*((None,) if cpm == assignment.primary else ()), *models)


def _a_month(plan: Plan, tier: TierId, model: Part) -> tuple[float, float]:
    """Minutes a month that the activities of a model, or shared ones, cost for a tier; and requests alone."""
    of_model = [each for each in plan.activities.values() if each.model is model]
    requests = [each for each in of_model if each.drive is Drive.REACTIVE]
    all_of_it, reactive = (
        sum((each.minutes_per_year(tier) / 12 for each in some), start=0.0) for some in (of_model, requests)
    )
    return all_of_it, reactive


def _scaled(
    parts: Mapping[Part, Sum], requests: Mapping[Part, Sum], known: int
) -> tuple[dict[Part, Sum], dict[Part, Sum]]:
    """Scale parts to a known workload, rounded down; what is left is shared, and none of it requests."""
    total = sum(minutes for minutes, _ in parts.values())
    factor = known / total if total else 0.0
    exact, of_requests = (
        {part: minutes * factor for part, (minutes, _) in each.items()} for each in (parts, requests)
    )
    scaled = {part: math.floor(each) for part, each in exact.items()}
    scaled[None] += known - sum(scaled.values())
    reactive = {part: min(math.floor(each), scaled[part]) for part, each in of_requests.items()}
    every = (*exact.values(), *of_requests.values())
    is_sure = total == known or all(abs(each - round(each)) > _TIE or not each for each in every)
    doubt = 0.0 if is_sure else 1.0 * len(parts)
    return {part: (each, doubt) for part, each in scaled.items()}, {
        part: (each, doubt) for part, each in reactive.items()
    }


def _by_model(
    needed: Mapping[Part, int], weights: Mapping[SalesModel, int], inverse: Mapping[Part, float]
) -> ByModel:
    """Share the minutes needed for parts out to the models; shared work by what each model adds to it."""
    added = {model: weights.get(model, 0) * inverse[model] for model in SalesModel}
    each = needed.get(None, 0) / sum(added.values()) if any(added.values()) else 0.0
    first, second, third = (needed.get(model, 0) + added[model] * each for model in SalesModel)
    return first, second, third


def _divided(work: Sum, inverse: float, *, is_mean: bool) -> Sum:
    """Divide minutes by a fit, given as its inverse."""
    minutes, unsure = _whole(work[0] * inverse, is_mean=is_mean)
    return minutes, unsure + work[1] * (inverse + 1)


def _total(sums: Iterable[Sum]) -> Sum:
    minutes, unsure = 0, 0.0
    for more, doubt in sums:
        minutes, unsure = minutes + more, unsure + doubt
    return minutes, unsure


def _with_models(total: ByModel, sign: int, more: ByModel) -> ByModel:
    first, second, third = (one + sign * other for one, other in zip(total, more, strict=True))
    return first, second, third


def _with(total: Sum, sign: int, more: Sum) -> Sum:
    return total[0] + sign * more[0], total[1] + more[1]


def _whole(exact: float, *, is_mean: bool = False) -> Sum:
    """Round to whole minutes, halves to even, and say whether that could have gone the other way.

    A half that comes out exactly is one, unless it comes from a mean, which adds up in any order.
    """
    off = abs(exact % 1 - 0.5)
    is_near = off < max(_TIE, exact * _PRECISION)
    return round(exact), float(is_near and (is_mean or off > 0))
