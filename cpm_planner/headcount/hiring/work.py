"""What there is to do, by what the work has in common.

Work is counted before fit: every model's part of a partner, and shared work by the models its primary CPM
keeps, as in :mod:`cpm_planner.workload.load`. It is somebody's while its CPM, or the backfill of the seat, is
there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np

from cpm_planner.headcount.demand import Block, blocks_in, minutes_in
from cpm_planner.headcount.monthly import MonthlyFigures, regions_of
from cpm_planner.headcount.stand_ins import NOBODY, stand_ins
from cpm_planner.workload.arrays import PARTS, SHARED, Floats, Ints, PlanArrays
from cpm_planner.workload.load import doers_in

BANDS: Final = 4
"""Into so many bands partners are sorted by revenue for each minute of work."""


class WorkKey(NamedTuple):
    """What some work has in common."""

    part: int
    """Row of the sales model in arrays by part; 0: of partners without a mix."""
    region: int
    """Row of the partner's region in the monthly figures."""
    holder: int
    """Row of the seat group whose work it is; -1: nobody's."""
    tier: int
    """Row of the partner's tier; the number of tiers for none."""
    band: int
    """Band of revenue, 0 for the highest."""


@dataclass(frozen=True)
class Work:
    """Minutes and revenue by what they have in common."""

    keys: tuple[WorkKey, ...]
    minutes: Floats
    """(keys, months)"""
    revenue: Floats
    """(keys, months): cents a year of the partners, in proportion to their minutes that are here."""


def work_of(figures: MonthlyFigures, arrays: PlanArrays, groups: Sequence[int], *, banded: bool) -> Work:
    """Sum the work of all partners; ``groups`` gives the seat group of each CPM."""
    plan, ordinals = figures.plan, [month.ordinal for month in figures.months]
    group_of_doer = np.array([*groups, *[NOBODY] * (len(plan.role_types) + 1)], dtype=np.int64)
    table = stand_ins(plan, arrays.cpms, ordinals)
    blocks = blocks_in(plan, arrays, regions_of(plan)[1])
    edges = _edges(figures, blocks) if banded else np.zeros(0)
    shape = (PARTS, len(figures.regions), max(groups, default=NOBODY) + 2, len(plan.tiers) + 1, BANDS)
    sums = np.zeros((2, len(ordinals), int(np.prod(shape))))
    for block in blocks:
        bands = _bands(block, minutes_in(plan, block, ordinals[0]), edges)
        for at, ordinal in enumerate(ordinals):
            doers = table[:, at][doers_in(block.arrays, ordinal)]
            work = minutes_in(plan, block, ordinal)
            for part, holder, minutes in _by_model(block, work, doers, group_of_doer):
                tier = block.arrays.partners.tier % shape[3]
                axes = (np.full(len(tier), part), block.region, holder + 1, tier, bands)
                row = np.ravel_multi_index(axes, shape)
                sums[0, at] += np.bincount(row, minutes, sums.shape[2])
                sums[1, at] += np.bincount(row, minutes * _worth(block, work), sums.shape[2])
    return _used(sums, shape)


def _used(sums: Floats, shape: tuple[int, ...]) -> Work:
    """Leave out what there is none of."""
    used = np.flatnonzero(sums[0].any(axis=0))
    rows = np.array(np.unravel_index(used, shape), dtype=np.int64).T.tolist()
    keys = tuple(WorkKey(part, region, holder - 1, tier, band) for part, region, holder, tier, band in rows)
    return Work(keys, sums[0][:, used].T, sums[1][:, used].T)


def _by_model(block: Block, work: Floats, doers: Ints, groups: Ints) -> Iterator[tuple[int, Ints, Floats]]:
    """Give the work (4, partners) of each model and of none, and the seat groups that have it.

    Shared work stays with the primary CPM.
    """
    kept = block.arrays.partners.weight[1:] * (doers[1:] == doers[SHARED])
    weight = kept.sum(axis=0)
    share = np.divide(kept, weight, out=np.zeros(kept.shape), where=weight > 0)
    yield SHARED, groups[doers[SHARED]], np.where(weight > 0, 0.0, work[SHARED])
    for part in range(1, PARTS):
        yield part, groups[doers[part]], work[part]
        yield part, groups[doers[SHARED]], share[part - 1] * work[SHARED]


def _worth(block: Block, work: Floats) -> Floats:
    """Give the revenue for each minute of work, (partners,)."""
    total = work.sum(axis=0)
    worth: Floats = np.divide(block.arrays.partners.revenue, total, out=np.zeros(len(total)), where=total > 0)
    return worth


def _edges(figures: MonthlyFigures, blocks: Sequence[Block]) -> Floats:
    """Give the revenue for a minute of work at which a higher band begins, in the first month."""
    first = figures.months[0].ordinal
    worth = np.concatenate([_worth(block, minutes_in(figures.plan, block, first)) for block in blocks])
    return np.quantile(worth, np.arange(1, BANDS) / BANDS) if len(worth) else np.zeros(BANDS - 1)


def _bands(block: Block, work: Floats, edges: Floats) -> Ints:
    """Give each partner's band; 0 without edges."""
    return len(edges) - np.searchsorted(edges, _worth(block, work), side="right")
