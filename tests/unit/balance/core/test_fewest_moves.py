"""What moves at least: by hand, and against every plan where groups are scattered over several CPMs."""

from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import Problem
from tests.unit.balance.core.test_small_cases import moves, plans

CPMS = 3


def groups(seed: int) -> Problem:
    """Draw six groups, each scattered over three CPMs, that every CPM but some idle ones may have."""
    random = np.random.default_rng(seed)
    counts = random.integers(0, 4, (6, CPMS)) + (np.arange(CPMS) == 0)
    worth = random.integers(0, 100, (6, CPMS)) * (counts > 0)
    return Problem(
        role=[0] * CPMS,
        capacity=random.choice([0, 100, 100, 100], CPMS),
        fixed_load=[0] * CPMS,
        indptr=np.arange(7) * CPMS,
        cpm=np.tile(np.arange(CPMS), 6),
        minutes=[1] * 6 * CPMS,
        cost=[0] * 6 * CPMS,
        current=counts.argmax(axis=1),
        partners=counts.sum(axis=1),
        held=counts.sum(axis=1),
        revenue=worth.sum(axis=1),
        moved_partners=(counts.sum(axis=1, keepdims=True) - counts).ravel(),
        moved_revenue=(worth.sum(axis=1, keepdims=True) - worth).ravel(),
    )


@pytest.mark.parametrize("seed", range(60))
def test_no_plan_within_the_cap_on_revenue_moves_fewer_partners(seed: int) -> None:
    problem = groups(seed)
    partners, revenue = moves(problem, plans(problem))
    free = fewest_moves(problem)
    assert (free.partners, free.revenue) == min(zip(partners.tolist(), revenue.tolist(), strict=True))
    for more in (0, 10, 40):
        cap = int(revenue.min()) + more
        found = fewest_moves(replace(problem, max_moved_revenue=cap))
        assert found.revenue <= cap
        assert found.partners == partners[revenue <= cap].min()
    beyond = fewest_moves(replace(problem, max_moved_revenue=max(int(revenue.min()) - 1, 0)))
    assert beyond.revenue == revenue.min()


def test_what_nobody_has_does_not_move_and_what_cannot_stay_does() -> None:
    problem = replace(groups(0), capacity=[0, 100, 100], held=None, moved_partners=None, moved_revenue=None)
    current = [-1, 0, 1, 1, -1, 2]
    found = fewest_moves(replace(problem, current=current))
    assert found.pair.tolist() == [-1, -1, 2 * CPMS + 1, 3 * CPMS + 1, -1, 5 * CPMS + 2]
    assert (found.partners, found.revenue) == (problem.partners[1], problem.revenue[1])
