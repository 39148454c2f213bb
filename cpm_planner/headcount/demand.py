"""What partners ask for in every month, by kind, role type and region, and what that is for each CPM.

    minutes of a part = activities x weight x effort x growth, rounded; shared: + onboarding x growth, rounded
    minutes needed    = minutes of the part / fit of whoever does it, rounded       (workload/load.py)

A partner costs nothing before its first month and after its last one. Partners are worked through in blocks,
each of them month by month, so that temporary arrays fit the cache.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.headcount.growth import Growth, growth_of
from cpm_planner.headcount.stand_ins import NOBODY, best_role_types, stand_ins
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import SHARED, Floats, Ints, PlanArrays, blocks_of
from cpm_planner.workload.hours import exact_minutes, onboarding_minutes, scaled_to_known
from cpm_planner.workload.load import doers_in, done_by

Mask = NDArray[np.bool_]

BLOCK: Final = 10_000


class DemandKind(IntEnum):
    """Why a role type is asked for minutes; the value is the row in arrays by kind."""

    ASSIGNED = 0
    """Partners whose CPM is there."""
    ROUTED = 1
    """Work that nobody does: of partners without a CPM by best fit, of empty seats by their role type."""
    UNTAGGED = 2
    """Partners without a CPM and without a mix, given to the best generalist."""
    HANDOVER = 3
    """Handing partners over and taking them over."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Whole minutes by month, kept as floats while they are summed."""

    by_kind: Floats
    """(kinds, role types, regions, months)"""
    by_cpm: Floats
    """(cpms, months): minutes needed of each CPM who is there, handovers included."""
    workload: Floats
    """(months,): minutes of all partners before fit, whoever does the work."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some partners and all that is known of them beforehand."""

    arrays: PlanArrays
    """CPM rows are doers."""
    growth: Growth
    exact: Floats
    best: Ints
    """(partners,): the doer who stands for the best role type."""
    region: Ints
    is_untagged: Mask


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where the minutes of a block go, as long as nobody comes, leaves or hands over."""

    inverse_fit: Floats
    """(4, partners): minutes that a minute of each part takes whoever does it."""
    is_joined: bool
    """Whether all parts of every partner go to one place, so that they can be summed beforehand."""
    doer: Ints
    """(partners,), or (4 x partners,) unless joined."""
    place: Ints
    """As many: the row of kind, role type and region."""


def demand_of(plan: Plan, arrays: PlanArrays, region: Ints, regions: int, ordinals: Sequence[int]) -> Demand:
    """Sum what partners ask for; ``region`` gives each partner's row of ``regions``."""
    roles, cpms = len(plan.role_types), len(plan.cpms)
    by_month = np.zeros((len(ordinals), len(DemandKind), roles, regions))
    of_cpms = np.zeros((len(ordinals), cpms))
    found = Demand(np.moveaxis(by_month, 0, -1), of_cpms.T, np.zeros(len(ordinals)))
    if not (roles and ordinals):
        return found
    table = stand_ins(plan, arrays.cpms, ordinals)
    for block in blocks_in(plan, arrays, region):
        holds_from = block.arrays.assignments.holds_from
        placed = _placed(found, block, ordinals[0], table[:, 0])
        for at, ordinal in enumerate(ordinals):
            if at and ((table[:, at] != table[:, at - 1]).any() or (holds_from == ordinal).any()):
                placed = _placed(found, block, ordinal, table[:, at])
            minutes = minutes_in(plan, block, ordinal)
            found.workload[at] += minutes.sum()
            _add_work(found, at, placed, minutes)
            _add_handovers(found, block, (at, ordinal), table[:, at], plan.assumptions.handover_months)
    return found


def blocks_in(plan: Plan, arrays: PlanArrays, region: Ints) -> list[Block]:
    """Cut the partners into blocks and find what is the same in every month."""
    roles, cpms = len(plan.role_types), len(plan.cpms)
    growth = growth_of(plan, arrays.partners)
    doers = replace(arrays.cpms, role=np.concatenate([arrays.cpms.role, np.arange(roles)]))
    made = []
    for number, block in enumerate(blocks_of(arrays, BLOCK)):
        rows = slice(number * BLOCK, (number + 1) * BLOCK)
        made.append(
            Block(
                replace(block, cpms=doers),
                replace(growth, way=growth.way[rows]),
                exact_minutes(block.catalogue.minutes, block.partners),
                cpms + best_role_types(block),
                region[rows],
                block.partners.weight[1:].sum(axis=0) == 0,
            )
        )
    return made


def minutes_in(plan: Plan, block: Block, ordinal: int) -> Floats:
    """Give the whole minutes of every part in a month, (4, partners)."""
    partners, assumptions = block.arrays.partners, plan.assumptions
    grown = block.growth.after(ordinal - assumptions.planning_month.ordinal)
    minutes = block.exact.copy() if block.growth.is_none else block.exact * grown
    np.rint(minutes, out=minutes)
    new, extra = onboarding_minutes(partners, block.arrays.catalogue, ordinal, assumptions.onboarding_curve)
    minutes[SHARED, new] += np.rint(extra * grown[new])
    known = np.flatnonzero(partners.known >= 0)
    if len(known):
        minutes[:, known], _ = scaled_to_known(
            minutes[:, known], np.rint(partners.known[known] * grown[known])
        )
    minutes[:, np.flatnonzero((partners.start > ordinal) | (partners.end < ordinal))] = 0
    return minutes


def _placed(found: Demand, block: Block, ordinal: int, table: Ints) -> _Placed:
    given = table[doers_in(block.arrays, ordinal)]
    is_nobodys = given == NOBODY
    done = done_by(block.arrays, block.exact, np.where(is_nobodys, block.best, given))
    is_joined = bool(done.is_whole and (is_nobodys == is_nobodys[SHARED]).all())
    parts = SHARED if is_joined else slice(None)
    doer = done.doer[parts]
    rest = np.where(is_nobodys[parts] & block.is_untagged, DemandKind.UNTAGGED, DemandKind.ROUTED)
    kind = np.where(doer < len(found.by_cpm), DemandKind.ASSIGNED, rest)
    place = _place(found, block, kind, doer, block.region)
    return _Placed(done.inverse_fit, is_joined, doer.ravel(), place.ravel())


def _add_work(found: Demand, at: int, placed: _Placed, minutes: Floats) -> None:
    # in place: the minutes before fit are not needed any more
    needed = np.multiply(minutes, placed.inverse_fit, out=minutes)
    np.rint(needed, out=needed)
    asked = needed.sum(axis=0) if placed.is_joined else needed.ravel()
    _add(found, at, placed.doer, placed.place, asked)


def _add_handovers(found: Demand, block: Block, when: tuple[int, int], table: Ints, months: int) -> None:
    """Add what handing over costs both sides; somebody who is not there spends no time on it."""
    at, ordinal = when
    given, partners, cpms = block.arrays.assignments, block.arrays.partners, len(found.by_cpm)
    rows = np.flatnonzero(
        (given.holds_from <= ordinal)
        & (given.holds_from > ordinal - months)
        & (given.previous < cpms)
        & (partners.start <= ordinal)
        & (partners.end >= ordinal)
    )
    if not len(rows):
        return
    each = np.rint(block.arrays.catalogue.handover[partners.tier[rows]] / months)
    for sides in (given.doer[SHARED, rows], given.previous[rows]):
        doer = table[sides]
        here = (doer != NOBODY) & (doer < cpms)
        kind = np.full(int(here.sum()), DemandKind.HANDOVER)
        place = _place(found, block, kind, doer[here], block.region[rows][here])
        _add(found, at, doer[here], place, each[here])


def _place(found: Demand, block: Block, kind: Ints, doer: Ints, region: Ints) -> Ints:
    """Give the rows of kinds, role types and regions when all three are one axis."""
    _, roles, regions, _ = found.by_kind.shape
    return np.asarray((kind * roles + block.arrays.cpms.role[doer]) * regions + region)


def _add(found: Demand, at: int, doer: Ints, place: Ints, minutes: Floats) -> None:
    shape, cpms = found.by_kind.shape[:3], len(found.by_cpm)
    sums = np.bincount(place, weights=minutes, minlength=math.prod(shape))
    found.by_kind[..., at] += sums.reshape(shape)
    found.by_cpm[:, at] += np.bincount(doer, weights=minutes, minlength=cpms)[:cpms]
