"""Demand, capacity, gap and utilisation of every month, by role type and region.

    gap           = capacity - demand
    utilisation   = demand / capacity
    effective FTE = capacity / partner minutes of a full-time, ramped CPM of the role type

The region of demand is the partner's, that of capacity the CPM's first home region; case and outer spaces do
not matter. Parts equal totals to the minute.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from cpm_planner.headcount.demand import Demand, DemandKind, demand_of
from cpm_planner.headcount.horizon import months_of
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Floats, Ints, PlanArrays, arrays_of
from cpm_planner.workload.capacity import available_minutes, fte_there

PERCENT: Final = 100


@dataclass(frozen=True, eq=False)
class MonthlyFigures:
    """Whole minutes by month, read-only; the last axis is months, the others in the order of their names."""

    plan: Plan
    months: tuple[Month, ...]
    role_types: tuple[RoleTypeId, ...]
    regions: tuple[str, ...]
    """Every region of a partner or CPM, by name; "" comes last, for those without one."""
    cpms: tuple[CpmId, ...]
    demand: Ints
    """(kinds, role types, regions, months), kinds in the order of :class:`DemandKind`."""
    capacity: Ints
    """(role types, regions, months)"""
    full_time: Ints
    """(role types, regions, months): FTE in force x 100 of all seats that are there, ramp and leave aside."""
    cpm_capacity: Ints
    """(cpms, months)"""
    cpm_load: Ints
    """(cpms, months): minutes needed of each CPM who is there, handovers included."""
    workload: Ints
    """(months,): minutes of all partners before fit, whoever does the work."""
    full_capacity: Ints
    """(role types,): partner minutes a month of a full-time, ramped CPM."""

    @cached_property
    def total_demand(self) -> Ints:
        """Minutes of every kind, (role types, regions, months)."""
        return _closed(self.demand.sum(axis=0))

    def roles_in_use(self, regions: slice = slice(None)) -> tuple[RoleTypeId, ...]:
        """Role types that are asked for anything, or have any seat, in some regions."""
        parts = (self.total_demand, self.full_time)
        is_used = np.any([part[:, regions].any(axis=(1, 2)) for part in parts], axis=0)
        return tuple(key for key, used in zip(self.role_types, is_used, strict=True) if used)

    @cached_property
    def to_be_covered(self) -> Ints:
        """(role types, regions, months): the part of demand that nobody does yet."""
        return _closed(self.demand[[DemandKind.ROUTED, DemandKind.UNTAGGED]].sum(axis=0))

    @cached_property
    def gap(self) -> Ints:
        """(role types, regions, months): capacity - demand; negative where hands are missing."""
        return _closed(self.capacity - self.total_demand)

    @cached_property
    def role_demand(self) -> Ints:
        """Minutes of all regions, (role types, months)."""
        return _closed(self.total_demand.sum(axis=1))

    @cached_property
    def role_capacity(self) -> Ints:
        """Minutes of all regions, (role types, months)."""
        return _closed(self.capacity.sum(axis=1))

    @cached_property
    def utilisation(self) -> Floats:
        """(role types, months): demand / capacity, NaN without capacity."""
        return share(self.role_demand, self.role_capacity)

    @cached_property
    def effective_fte(self) -> Floats:
        """(role types, regions, months): capacity in full-time, ramped CPMs; 0 where those have no time."""
        full = self.full_capacity[:, None, None]
        found = share(self.capacity, np.broadcast_to(full, self.capacity.shape))
        return np.nan_to_num(found, copy=False)


def monthly_figures(
    plan: Plan, months: int | None = None, arrays: PlanArrays | None = None
) -> MonthlyFigures:
    """Compute every month from the planning month on; arrays of the very plan spare laying it out again."""
    horizon = months_of(plan, months)
    laid = arrays_of(plan) if arrays is None else arrays
    names, of_partners, of_cpms = regions_of(plan)
    ordinals = [month.ordinal for month in horizon]
    demand = demand_of(plan, laid, of_partners, len(names), ordinals)
    available = [available_minutes(laid.cpms, laid.catalogue, ordinal) for ordinal in ordinals]
    fte = [fte_there(laid.cpms, ordinal) for ordinal in ordinals]
    place = laid.cpms.role * max(len(names), 1) + of_cpms
    shape = (len(plan.role_types), len(names), len(horizon))
    return MonthlyFigures(
        plan,
        horizon,
        tuple(plan.role_types),
        names,
        tuple(plan.cpms),
        capacity=_closed(_summed(available, place, shape)),
        full_time=_closed(_summed(fte, place, shape)),
        cpm_capacity=_closed(_by_month(available, len(plan.cpms))),
        full_capacity=_closed(laid.catalogue.capacity),
        **_of_demand(demand),
    )


def share(part: Ints, whole: Ints) -> Floats:
    """Divide; NaN where there is nothing to divide by."""
    found: Floats = np.divide(part, whole, out=np.full(whole.shape, np.nan), where=whole > 0)
    return found


def region_of(cpm: Cpm) -> str:
    """Give the region a CPM's capacity counts for: its first home region."""
    return cpm.regions[0] if cpm.regions else ""


def _of_demand(demand: Demand) -> dict[str, Ints]:
    return {
        "demand": _closed(demand.by_kind),
        "cpm_load": _closed(demand.by_cpm),
        "workload": _closed(demand.workload),
    }


def regions_of(plan: Plan) -> tuple[tuple[str, ...], Ints, Ints]:
    """Name every region, and give the row of each partner's and of each CPM's."""
    of_partners = [each.region for each in plan.partners.values()]
    of_cpms = [region_of(each) for each in plan.cpms.values()]
    folded = {name: name.strip().casefold() for name in dict.fromkeys((*of_partners, *of_cpms))}
    spelling: dict[str, str] = {}
    for name, key in folded.items():
        spelling.setdefault(key, name.strip())
    order = sorted(spelling, key=lambda each: (not each, each))
    place = {key: at for at, key in enumerate(order)}
    row = {name: place[key] for name, key in folded.items()}
    return tuple(spelling[key] for key in order), _rows(of_partners, row), _rows(of_cpms, row)


def _rows(names: Iterable[str], row: dict[str, int]) -> Ints:
    return np.array([row[name] for name in names], dtype=np.int64)


def _by_month(values: Sequence[Floats | Ints], count: int) -> Floats:
    return np.array(values, dtype=np.float64).reshape(len(values), count).T


def _summed(values: Sequence[Floats | Ints], place: Ints, shape: tuple[int, int, int]) -> Floats:
    sums = [np.bincount(place, weights=each, minlength=shape[0] * shape[1]) for each in values]
    return np.moveaxis(np.array(sums, dtype=np.float64).reshape(shape[2], shape[0], shape[1]), 0, -1)


def _closed(values: Floats | Ints) -> Ints:
    """Give whole numbers that nobody can write to."""
    whole = np.ascontiguousarray(values, dtype=np.int64)
    whole.setflags(write=False)
    return whole
