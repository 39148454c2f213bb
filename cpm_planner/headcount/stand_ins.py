"""Who does the work of a CPM who is not there: the backfill of the seat, else somebody still to be found.

Rows of *doers* are those of the CPMs, then one for each role type, which stands for somebody of that kind who
is still to be found. The work of an empty seat goes to the seat's own role type, since whoever gave a partner
to it meant that kind of CPM. The work of partners that were never given to anybody goes where it takes the
fewest minutes (:func:`best_role_types`).
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import CpmArrays, Floats, Ints, PlanArrays

NOBODY: Final = -1
_MISFIT: Final = 1_000.0
"""Minutes that one minute of work is thought to take where the fit is 0: any fit is better."""


def stand_ins(plan: Plan, cpms: CpmArrays, ordinals: Sequence[int]) -> Ints:
    """Say which doer has the work of each CPM in each month, (cpms + 1, months); the last row is nobody's."""
    month = np.array(ordinals, dtype=np.int64)
    is_there = (cpms.start[:, None] <= month) & (month <= cpms.end[:, None])
    count = len(cpms.role)
    rows = np.arange(count)[:, None]
    table = np.where(is_there, rows, count + cpms.role[:, None]).astype(np.int64)
    for row, successors in _successors(plan, cpms).items():
        for successor in reversed(successors):
            table[row] = np.where(~is_there[row] & is_there[successor], successor, table[row])
    return np.vstack([table, np.full((1, len(month)), NOBODY)])


def best_role_types(arrays: PlanArrays) -> Ints:
    """Give the role type that needs the fewest minutes for each partner's mix, (partners,).

    A minute of work takes the sum over models of weight / fit; a role type that may not do a model of the mix
    comes last. Partners without a mix go to the best generalist: every model weighs the same. Of equals, the
    one that comes first in the plan is taken.
    """
    weight = arrays.partners.weight[1:]
    untagged = weight.sum(axis=0) == 0
    fit = arrays.catalogue.fit[1:]
    minutes: Floats = np.divide(1, fit, out=np.full(fit.shape, _MISFIT), where=fit > 0)
    needed = np.where(untagged, 1 / len(fit), weight).T @ minutes
    # equal sums may differ in their last digits
    return np.asarray(np.round(needed, 9).argmin(axis=1), dtype=np.int64)


def _successors(plan: Plan, cpms: CpmArrays) -> dict[int, list[int]]:
    """List the backfills of each seat, nearest first: its own, then theirs."""
    direct: dict[CpmId, list[CpmId]] = {}
    for cpm in plan.cpms.values():
        if cpm.backfill_of is not None and cpm.backfill_of in cpms.index:
            direct.setdefault(cpm.backfill_of, []).append(cpm.id)
    return {cpms.index[key]: [cpms.index[each] for each in _line(key, direct)] for key in direct}


def _line(key: CpmId, direct: dict[CpmId, list[CpmId]]) -> list[CpmId]:
    line = list(direct[key])
    for each in line:  # grows while it is walked
        line.extend(after for after in direct.get(each, ()) if after != key and after not in line)
    return line
