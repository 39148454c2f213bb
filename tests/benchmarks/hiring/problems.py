"""Hiring problems as plans make them: five role types, their starting fits and ramp, and growing regions."""

from __future__ import annotations

import numpy as np

from cpm_planner.headcount.hiring.core.problem import HiringProblem

FIT = np.array([[100, 30, 60], [40, 100, 40], [40, 90, 80], [30, 60, 100], [20, 80, 40]])
"""(role types, sales models), in percent."""
COST = np.array([165_000, 140_000, 130_000, 150_000, 85_000]) * 100
"""Cents a year."""
FULL = 6_660
"""Partner minutes a month of a seat."""
TARGET = 90
RAMP = np.array([0, 0, 25, 50, 50, 75])
MONTHS_TO_HIRE = 3


def a_problem(regions: int, months: int, seed: int, roaming: float = 0.1) -> HiringProblem:
    """Draw a problem: partners of a share ``roaming`` of the work may be looked after from any region."""
    random = np.random.default_rng(seed)
    roles, models = FIT.shape
    group_role, group_region = np.divmod(np.arange(roles * regions), regions)
    class_model, class_region = np.divmod(np.arange(models * (regions + 1)), regions + 1)
    size = random.lognormal(1.0, 0.8, regions + 1)
    size[-1] = roaming * size[:-1].sum()
    growth = 1 + random.uniform(-0.05, 0.4, (models, 1))
    base = size[class_region] * random.uniform(0.5, 1.5, len(class_region)) * FULL
    work = base[:, np.newaxis] * growth[class_model] ** (np.arange(months) / 12)
    seats = random.poisson(size[group_region] * 0.55)
    there = np.repeat((seats * FULL * TARGET // 100)[:, np.newaxis], months, axis=1)
    at_home = (group_region[:, np.newaxis] == class_region) | (class_region == regions)
    start = np.arange(MONTHS_TO_HIRE, months)
    group = np.repeat(np.arange(len(group_role)), len(start))
    return HiringProblem(
        work=np.rint(work).astype(np.int64),
        fit=FIT[group_role][:, class_model] * at_home,
        there=there,
        group=group,
        start=np.tile(start, len(group_role)),
        offer=np.tile(_offers(start, months), (len(group_role), 1)),
        price=COST[group_role[group]] * (months - np.tile(start, len(group_role))) // 12,
        worth=np.rint(work * random.uniform(50, 500, (len(work), 1))).astype(np.int64),
        counts=np.arange(months) >= MONTHS_TO_HIRE + len(RAMP),
    )


def _offers(start: np.ndarray, months: int) -> np.ndarray:
    since = np.arange(months) - start[:, np.newaxis]
    share = np.where(since < 0, 0, np.append(RAMP, 100)[np.clip(since, 0, len(RAMP))])
    return FULL * TARGET * share // 10_000
