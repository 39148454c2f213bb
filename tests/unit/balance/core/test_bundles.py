"""Bundles: the knapsacks they come from, and the program that chooses among them."""

import itertools

import numpy as np
import pytest

from cpm_planner.balance.core.bundles import Bundles, Ground, whole_bound
from cpm_planner.balance.core.knapsacks import Knapsacks


@pytest.mark.parametrize("seed", range(20))
def test_knapsacks_are_filled_with_the_most_worth(seed: int) -> None:
    random = np.random.default_rng(seed)
    cpms, items = int(random.integers(1, 5)), int(random.integers(0, 8))
    minutes, room = random.integers(0, 30, (cpms, items)), random.integers(0, 60, cpms)
    worth = random.normal(3.0, 6.0, (cpms, items))
    worth[random.random((cpms, items)) < 0.1] = -np.inf
    most, holds = Knapsacks(minutes, room).fill(worth)
    assert ((minutes * holds).sum(axis=1) <= room).all()
    assert most == pytest.approx(np.where(holds, worth, 0.0).sum(axis=1))
    for cpm in range(cpms):
        every = np.array(list(itertools.product([False, True], repeat=items)), dtype=bool).reshape(
            2**items, items
        )
        fits = every[(every * minutes[cpm]).sum(axis=1) <= room[cpm]]
        assert most[cpm] == pytest.approx(np.where(fits, worth[cpm], 0.0).sum(axis=1).max())


def pairs_of_two(room: int) -> Ground:
    """Two items that take a minute and cost 1 with either of two CPMs."""
    return Ground(
        *(np.arange(2), np.arange(2)),
        cost=np.ones((2, 2)),
        minutes=np.ones((2, 2), dtype=np.int64),
        room=np.full(2, room),
        lost=np.full(2, 10.0),
        needed=np.ones(2, dtype=bool),
    )


def test_a_bundle_is_known_once_and_nothing_can_be_added() -> None:
    bundles = Bundles(pairs_of_two(room=1), np.zeros(2), np.inf)
    owner, holds = np.array([0, 1]), np.eye(2, dtype=bool)
    assert [bundles.add(owner, holds), bundles.add(owner, holds)] == [2, 0]
    list(bundles.refine(np.inf, lambda: False))
    assert (bundles.value, bundles.bound) == (pytest.approx(2.0), pytest.approx(2.0))
    rest = bundles.without(np.array([0]), np.inf)
    assert (rest.ground.cpms.tolist(), rest.ground.items.tolist(), rest.cost.tolist()) == ([1], [1], [1.0])


def test_a_bound_is_rounded_up_to_whole_costs_but_not_for_rounding() -> None:
    assert [whole_bound(bound) for bound in (6176.2, 6176.0, 6176.000_001, 6175.999_999)] == [
        *(6177.0, 6176.0, 6176.0, 6176.0)
    ]


def test_what_is_left_out_makes_a_solution_incomplete() -> None:
    bundles = Bundles(pairs_of_two(room=0), np.zeros(2), np.inf)
    list(bundles.refine(np.inf, lambda: False))
    assert (bundles.value, bundles.is_complete) == (pytest.approx(20.0), False)


def test_bundles_are_taken_over_as_far_as_they_fit() -> None:
    roomy, narrow = (Bundles(pairs_of_two(room), np.ones(2), np.inf) for room in (2, 1))
    roomy.add(np.array([0, 1]), np.array([[True, True], [True, False]]))
    narrow.take_over(roomy)
    assert (narrow.owner.tolist(), narrow.holds.tolist()) == ([1], [[True, False]])


def test_a_bundle_that_is_forbidden_is_chosen_no_more() -> None:
    bundles = Bundles(pairs_of_two(room=2), np.zeros(2), np.inf)
    bundles.add(np.array([0]), np.array([[True, True]]))
    list(bundles.refine(1.0, lambda: False))
    assert (bundles.share[0], bundles.is_complete) == (1.0, True)
    bundles.forbid(0)
    list(bundles.refine(1.0, lambda: False))
    assert bundles.share[0] == 0.0
