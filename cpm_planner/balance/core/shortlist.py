"""Shorter problems, of fewer pairs or fewer items, which are solved again in a fraction of a second."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from cpm_planner.balance.core.problem import PER_PAIR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from cpm_planner.balance.core.problem import Ints, Problem


def shortlisted(problem: Problem, known: Iterable[Ints], per_item: int, seed: int) -> Problem:
    """Keep of each item the pairs of known assignments, its `per_item` quickest and one of each role type.

    Ties are broken at random, so that equal items keep different CPMs. `known` are assignments (n,).
    """
    item = problem.pair_item
    luck = np.random.default_rng(seed).random(len(item))
    kept = np.zeros(len(item), dtype=bool)
    for assignment in known:
        kept |= problem.cpm == assignment[item]
    by_minutes = np.lexsort((luck, problem.minutes, item))
    kept[by_minutes[_rank_within(item[by_minutes]) < per_item]] = True
    roles = int(problem.role.max(initial=0)) + 1
    group = item * roles + problem.role[problem.cpm]
    by_role = np.lexsort((luck, group))
    kept[by_role[_rank_within(group[by_role]) == 0]] = True
    return with_pairs(problem, kept)


def with_pairs(problem: Problem, kept: NDArray[np.bool_]) -> Problem:
    """Keep some pairs; what an item costs uncovered stays as it is."""
    counts = np.bincount(problem.pair_item[kept], minlength=problem.items)
    return replace(
        problem,
        indptr=np.cumsum([0, *counts]),
        workload=problem.uncovered_minutes,
        **_cut(problem, PER_PAIR, kept),
    )


def with_items(problem: Problem, rows: Ints, load: tuple[Ints, Ints], partners: Ints) -> Problem:
    """Keep the items `rows` (rising); all else is work and `partners` (m,) that stay.

    The `load` is minutes (m,), and how many of them are planned work (m,).
    """
    kept = np.isin(problem.pair_item, rows)
    limits = problem.max_partners
    if limits is not None:
        limits = np.where(limits >= 0, np.maximum(limits - partners, 0), limits)
    return replace(
        problem,
        fixed_load=load[0],
        fixed_planned=load[1],
        indptr=np.cumsum([0, *np.diff(problem.indptr)[rows]]),
        workload=problem.uncovered_minutes[rows],
        max_partners=limits,
        **_cut(problem, PER_PAIR, kept),
        **_cut(problem, ("current", "partners", "revenue", "held", "required"), rows),
    )


def _cut(problem: Problem, names: Sequence[str], kept: Ints | NDArray[np.bool_]) -> dict[str, Any]:
    """Keep some entries of the arrays of these names, as far as the problem has them."""
    arrays = {name: getattr(problem, name) for name in names}
    return {name: None if array is None else array[kept] for name, array in arrays.items()}


def _rank_within(groups: Ints) -> Ints:
    """Number the entries of each group 0, 1, ...; equal groups stand together."""
    starts = np.flatnonzero(np.diff(groups, prepend=-1))
    lengths = np.diff(np.append(starts, len(groups)))
    return np.arange(len(groups)) - np.repeat(starts, lengths)
