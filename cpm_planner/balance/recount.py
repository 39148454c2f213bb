"""A plan's figures counted again in plain Python, one partner at a time, from the formulas alone.

Nothing here uses the arrays of :mod:`cpm_planner.workload` or the optimiser, so that mistakes there show::

    part of a partner  = minutes a year of its activities / 12 x weight (1 if shared) x effort,
                         rounded to whole minutes
    shared part        + onboarding minutes of the tier while the partner is new
    known workload       wins: parts scaled to it and rounded down, what is left is shared
    needed of a CPM    = part / fit of its role type for the part's model (undiminished where the fit is 0);
                         shared work / mean of 1 / fit over the models the primary CPM keeps, by weight
    minutes of a CPM   = needed of all its parts + handover minutes of the tier / months of handing over
    capacity           = partner minutes of the role type x FTE x ramp, 0 outside the months of the seat
    utilisation        = minutes / capacity

Floating point may round a part that comes very near to half a minute either way; how many minutes of a sum
hang on that is kept beside it as its *doubt*.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from statistics import fmean, pstdev
from typing import Final, NamedTuple

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
Sum = tuple[int, float]
"""Minutes and how many of them are in doubt."""
NOTHING: Final[Sum] = (0, 0.0)
_Share = tuple[CpmId, int, float]


class Kind(NamedTuple):
    """What a partner's hours hang on."""

    tier: TierId | None
    mix: ModelMix
    effort_percent: int
    known: int | None
    is_there: bool
    onboarding_percent: int
    """Of its tier's onboarding; 0 once it is no longer new."""


@dataclass(frozen=True, slots=True)
class RoleRecount:
    """How evenly the CPMs of one role type are used, None where nobody has capacity."""

    cpms: int
    mean: float | None
    highest: float | None
    lowest: float | None
    spread: float | None
    deviation: float | None
    over_capacity: int
    doubt: float
    """How far the utilisation of a CPM may be off."""
    doubtful: int
    """CPMs of whom the doubt decides whether they are over capacity."""


@dataclass(frozen=True, slots=True)
class Recount:
    """The figures of a plan with one set of assignments."""

    plan: Plan
    needed: Mapping[PartnerId, Sum]
    """What each partner needs of everybody who works with it; 0 where nobody does."""
    minutes: Mapping[CpmId, Sum]
    """What each CPM needs, handovers included."""
    available: Mapping[CpmId, int]
    partners: Mapping[CpmId, int]
    """Partners each CPM works with."""

    def utilisation(self, cpm: CpmId) -> float | None:
        """Minutes needed / minutes available; None without capacity."""
        return self.minutes[cpm][0] / self.available[cpm] if self.available[cpm] else None

    def overload(self) -> Sum:
        """Minutes that all CPMs need beyond what they have."""
        over = [(minutes - self.available[cpm], doubt) for cpm, (minutes, doubt) in self.minutes.items()]
        return sum(max(minutes, 0) for minutes, _ in over), sum(doubt for _, doubt in over)

    def roles(self) -> dict[RoleTypeId, RoleRecount]:
        """Compare the CPMs of each role type."""
        members: dict[RoleTypeId, list[CpmId]] = {key: [] for key in self.plan.role_types}
        for key, cpm in self.plan.cpms.items():
            members[cpm.role_type].append(key)
        return {key: self._role(cpms) for key, cpms in members.items()}

    def _role(self, cpms: list[CpmId]) -> RoleRecount:
        used = [share for share in map(self.utilisation, cpms) if share is not None]
        over = [(self.minutes[cpm][0] - self.available[cpm], self.minutes[cpm][1]) for cpm in cpms]
        return RoleRecount(
            cpms=len(cpms),
            mean=fmean(used) if used else None,
            highest=max(used, default=None),
            lowest=min(used, default=None),
            spread=max(used) - min(used) if used else None,
            deviation=pstdev(used) if used else None,
            over_capacity=sum(minutes > 0 for minutes, _ in over),
            doubt=max((self.minutes[cpm][1] / max(self.available[cpm], 1) for cpm in cpms), default=0.0),
            doubtful=sum(doubt > 0 and abs(minutes) <= doubt for minutes, doubt in over),
        )


class Recounter:
    """Counts one plan with any assignments; partners who are alike are worked out once."""

    def __init__(self, plan: Plan) -> None:
        """Look up what does not depend on assignments."""
        self._plan, self._month = plan, plan.assumptions.planning_month.ordinal
        self._a_month: dict[tuple[TierId | None, Part], float] = {
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
            available=self._available,
            partners=dict.fromkeys(self._plan.cpms, 0),
        )
        return self.changed(nothing, {key: (None, each) for key, each in assignments.items()})

    def changed(
        self, counted: Recount, changes: Mapping[PartnerId, tuple[Assignment | None, Assignment | None]]
    ) -> Recount:
        """Count on from other assignments: of each change the old one is taken off, the new one added."""
        needed, minutes, partners = dict(counted.needed), dict(counted.minutes), dict(counted.partners)
        for key, change in changes.items():
            for sign, assignment in zip((-1, 1), change, strict=True):
                shares = [] if assignment is None else self._shares(key, assignment)
                needed[key] = sum(each[1] for each in shares), sum(each[2] for each in shares)
                for cpm, _, _ in shares:
                    partners[cpm] += sign
                handover = () if assignment is None else self._handover(key, assignment)
                for cpm, more, unsure in (*shares, *handover):
                    minutes[cpm] = minutes[cpm][0] + sign * more, minutes[cpm][1] + unsure
        return Recount(self._plan, needed, minutes, self._available, partners)

    def workload(self, key: PartnerId) -> Sum:
        """Minutes a month a partner costs, whoever does the work, before fit."""
        parts = self._parts(self._kinds[key]).values()
        return sum(each[0] for each in parts), sum(each[1] for each in parts)

    def _shares(self, key: PartnerId, assignment: Assignment) -> list[_Share]:
        """Say what each CPM who works with a partner needs for it in the planning month."""
        kind = self._kinds[key]
        if begin_of(assignment) > self._month:
            previous = assignment.previous
            return [] if previous is None else [(previous, *self._needed(kind, self._role(previous), _PARTS))]
        if not assignment.specialists:
            return [(assignment.primary, *self._needed(kind, self._role(assignment.primary), _PARTS))]
        return [
            (cpm, *self._needed(kind, self._role(cpm), parts_of(assignment, cpm))) for cpm in assignment.cpms
        ]

    def _role(self, cpm: CpmId) -> RoleTypeId:
        return self._plan.cpms[cpm].role_type

    def _handover(self, key: PartnerId, assignment: Assignment) -> Iterator[_Share]:
        months, tier = self._plan.assumptions.handover_months, self._kinds[key].tier
        is_under_way = 0 <= self._month - begin_of(assignment) < months
        if not (self._kinds[key].is_there and is_under_way) or assignment.previous is None or tier is None:
            return
        each = _whole(self._plan.tiers[tier].handover_minutes / months)
        for cpm in (assignment.primary, assignment.previous):
            yield cpm, *each

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

    def _parts_of(self, kind: Kind) -> dict[Part, Sum]:
        """Give whole minutes a month of shared work and of each model."""
        if not kind.is_there:
            return dict.fromkeys(_PARTS, NOTHING)
        parts = {part: _whole(self._exact(kind, part)) for part in _PARTS}
        if kind.onboarding_percent and kind.tier is not None:
            onboarding = self._plan.tiers[kind.tier].onboarding_minutes_per_month
            more, _ = _whole(onboarding * kind.onboarding_percent / 100)
            parts[None] = (parts[None][0] + more, parts[None][1])
        return parts if kind.known is None else _scaled(parts, kind.known)

    def _exact(self, kind: Kind, part: Part) -> float:
        weight = 1.0 if part is None else kind.mix.weight(part) / WHOLE
        return self._a_month.get((kind.tier, part), 0.0) * weight * (kind.effort_percent / 100)

    def _needed_by(self, kind: Kind, role: RoleTypeId, parts: tuple[Part, ...]) -> Sum:
        """Say what a CPM of a role type needs for some parts of a partner; shared work follows the models."""
        fit, work = self._plan.role_types[role].fit, self._parts(kind)
        inverse: dict[Part, float] = {
            model: 100 / fit.percent(model) if fit.percent(model) else 1.0 for model in SalesModel
        }
        weights = {model: kind.mix.weight(model) for model in SalesModel if model in parts}
        total = sum(weights.values())
        inverse[None] = sum(weights[each] * inverse[each] for each in weights) / total if total else 1.0
        is_mean = sum(weight > 0 for weight in weights.values()) > 1
        needed = [_whole(work[part][0] * inverse[part], is_mean=is_mean and part is None) for part in parts]
        unsure = sum(work[part][1] * (inverse[part] + 1) for part in parts)
        return sum(each[0] for each in needed), unsure + sum(each[1] for each in needed)

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


def _a_month(plan: Plan, tier: TierId, model: Part) -> float:
    """Minutes a month that the activities of a model, or shared ones, cost for a tier."""
    costs = (each.minutes_per_year(tier) / 12 for each in plan.activities.values() if each.model is model)
    return sum(costs, start=0.0)


def _scaled(parts: Mapping[Part, Sum], known: int) -> dict[Part, Sum]:
    """Scale parts to a known workload, rounded down; what is left is shared."""
    total = sum(minutes for minutes, _ in parts.values())
    exact = {part: minutes * (known / total) if total else 0.0 for part, (minutes, _) in parts.items()}
    scaled = {part: math.floor(each) for part, each in exact.items()}
    scaled[None] += known - sum(scaled.values())
    is_sure = total == known or all(abs(each - round(each)) > _TIE or not each for each in exact.values())
    return {part: (each, 0.0 if is_sure else 1.0 * len(parts)) for part, each in scaled.items()}


def _whole(exact: float, *, is_mean: bool = False) -> Sum:
    """Round to whole minutes, halves to even, and say whether that could have gone the other way.

    A half that comes out exactly is one, unless it comes from a mean, which adds up in any order.
    """
    off = abs(exact % 1 - 0.5)
    is_near = off < max(_TIE, exact * _PRECISION)
    return round(exact), float(is_near and (is_mean or off > 0))
