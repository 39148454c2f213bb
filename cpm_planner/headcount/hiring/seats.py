"""Seats there are and seats that can be had, as rows of a hiring problem."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from cpm_planner.formatting.language import translate
from cpm_planner.headcount.comparison import survival
from cpm_planner.headcount.costs import costs_of
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.monthly import MonthlyFigures, monthly_figures
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Ints

PERCENT: Final = 100
EVERYWHERE: Final = frozenset[str]()
"""Regions of seats that work in all of them."""


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """Seats of one role type that work in the same regions."""

    role_type: RoleTypeId
    regions: frozenset[str]
    """Case folded; empty: everywhere."""

    def covers(self, region: str) -> bool:
        """Whether seats of the group work for partners of a region; those without one are anybody's."""
        return not region or not self.regions or region.casefold() in self.regions


@dataclass(frozen=True, slots=True)
class PossibleHire:
    """A seat that can be had from a month on."""

    role_type: RoleTypeId
    region: str
    """Home region as written with partners; empty: everywhere."""
    start: Month


class Seats:
    """Groups of seats, hires, and what both offer in every month."""

    def __init__(self, figures: MonthlyFigures, request: HiringRequest) -> None:
        """Look at the seats of a plan and at those it could have."""
        self._figures, self._request, self._plan = figures, request, figures.plan
        groups: dict[SeatGroup, int] = {}
        self.group_of = [groups.setdefault(self._group(cpm), len(groups)) for cpm in self._plan.cpms.values()]
        """Row of the group of each CPM."""
        self.hires = tuple(self._possible())
        self.hire_group = [groups.setdefault(self._new_group(hire), len(groups)) for hire in self.hires]
        """Row of the group each hire joins."""
        self.groups = tuple(groups)
        self._probe = Probe(self._plan, len(figures.months), self.hires)

    @cached_property
    def offered(self) -> Ints:
        """(groups, months): minutes the seats there are offer, up to the target.

        Of seats without an end only the share counts that is expected to be held still.
        """
        sums = np.zeros((len(self.groups), len(self._figures.months)), dtype=np.int64)
        np.add.at(sums, np.array(self.group_of, dtype=np.int64), self.expected)
        return sums * self._targets(group.role_type for group in self.groups)[:, np.newaxis] // PERCENT

    @property
    def expected(self) -> Ints:
        """(cpms, months): minutes each seat there is offers, less what attrition is expected to take."""
        ends = np.array([cpm.end is not None for cpm in self._plan.cpms.values()], dtype=bool)
        held = survival(self._plan, len(self._figures.months))
        share = np.where(ends[:, np.newaxis], 1.0, held)
        return np.floor(self._figures.cpm_capacity * share).astype(np.int64)

    @property
    def capacity(self) -> Ints:
        """(hires, months): minutes each hire offers in all."""
        return self._probe.capacity

    @cached_property
    def offer(self) -> Ints:
        """(hires, months): minutes each hire offers, up to the target."""
        targets = self._targets(hire.role_type for hire in self.hires)
        return self.capacity * targets[:, np.newaxis] // PERCENT

    @cached_property
    def price(self) -> Ints:
        """(hires,): cents each hire costs within the horizon."""
        return self._probe.cents

    def _targets(self, role_types: Iterable[RoleTypeId]) -> Ints:
        asked, types = self._request.target_percent, self._plan.role_types
        return np.array(
            [types[key].target_high_percent if asked is None else asked for key in role_types], dtype=np.int64
        )

    def _group(self, cpm: Cpm) -> SeatGroup:
        regions = frozenset(each.strip().casefold() for each in cpm.regions if each.strip())
        return SeatGroup(cpm.role_type, regions if self._request.by_region else EVERYWHERE)

    def _new_group(self, hire: PossibleHire) -> SeatGroup:
        return SeatGroup(hire.role_type, frozenset({hire.region.casefold()}) if hire.region else EVERYWHERE)

    def _possible(self) -> Iterator[PossibleHire]:
        """Give every role type, region and month in which somebody can be hired."""
        named = [each for each in self._figures.regions if each] if self._request.by_region else []
        for key in self._plan.role_types:
            if self._request.role_types is not None and key not in self._request.role_types:
                continue
            earliest = earliest_start(self._plan, key)
            for region in named or [""]:
                for month in self._figures.months:
                    if month >= earliest:
                        yield PossibleHire(key, region, month)


def earliest_start(plan: Plan, key: RoleTypeId) -> Month:
    """Give the first month a seat decided on in the planning month can start in, after any freeze."""
    assumptions = plan.assumptions
    hired = assumptions.planning_month.plus(plan.role_types[key].months_to_hire)
    frozen = assumptions.freeze_until
    return hired if frozen is None else max(hired, frozen.plus(1))


def seat_of(plan: Plan, hire: PossibleHire, key: CpmId, name: str) -> Cpm:
    """Give the planned seat of a hire, with the cost centre most seats of its role type have."""
    centres = [cpm.cost_centre for cpm in plan.cpms.values() if cpm.role_type == hire.role_type]
    centre = max(sorted(set(centres)), key=centres.count, default="")
    return Cpm(
        id=key,
        name=name,
        role_type=hire.role_type,
        status=SeatStatus.PLANNED,
        start=hire.start,
        regions=(hire.region,) if hire.region else (),
        cost_centre=centre,
    )


def new_seats(plan: Plan, hires: Sequence[tuple[PossibleHire, int]]) -> list[Cpm]:
    """Give planned seats for hires, each as often as said, under ids and names that the plan has not."""
    seats: list[Cpm] = []
    names, keys = {cpm.name.casefold() for cpm in plan.cpms.values()}, set[str](plan.cpms)
    for hire, count in hires:
        what = plan.role_types[hire.role_type].name + (f", {hire.region}" if hire.region else "")
        stem = translate("hiring", "Planned {role_type}").format(role_type=what)
        for _ in range(count):
            key, name = _free("planned-", keys), _free(f"{stem} ", names)
            seats.append(seat_of(plan, hire, CpmId(key), name))
    return seats


def _free(stem: str, taken: set[str]) -> str:
    """Number a name so that nothing has it yet, and take it."""
    number = 1
    while f"{stem}{number}".casefold() in taken:
        number += 1
    taken.add(f"{stem}{number}".casefold())
    return f"{stem}{number}"


class Probe:
    """What possible hires would offer and cost, as the monthly figures and the costs say of such seats."""

    def __init__(self, plan: Plan, months: int, hires: Sequence[PossibleHire]) -> None:
        """Put one seat for every role type and start month into a plan without anybody else."""
        kinds = list(dict.fromkeys((hire.role_type, hire.start) for hire in hires))
        keys = [CpmId(str(number)) for number in range(len(kinds))]
        self._rows = np.array([kinds.index((hire.role_type, hire.start)) for hire in hires], dtype=np.int64)
        seats = {
            key: seat_of(plan, PossibleHire(role_type, "", start), key, "")
            for key, (role_type, start) in zip(keys, kinds, strict=True)
        }
        alone = Plan(plan.assumptions, cpms=seats, role_types=plan.role_types)
        self._plan, self._months = alone, months

    @cached_property
    def capacity(self) -> Ints:
        """(hires, months): partner minutes."""
        return monthly_figures(self._plan, self._months).cpm_capacity[self._rows]

    @cached_property
    def cents(self) -> Ints:
        """(hires,): cost within the months, in cents of the plan's currency."""
        return np.asarray(costs_of(self._plan, self._months).by_seat.sum(axis=1)[self._rows], dtype=np.int64)
