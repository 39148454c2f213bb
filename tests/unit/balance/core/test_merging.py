"""Merging of plans: the best of all that mix them; only plans that differ are kept, and only the best."""

from itertools import product

import numpy as np
import pytest

from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.merging import Merging
from cpm_planner.balance.core.model import Model, build_model
from cpm_planner.balance.core.objective import Objective
from tests.unit.balance.core.test_engine import team


def plan(model: Model, seed: int) -> Loads:
    """Draw a plan in which nobody is uncovered."""
    random = np.random.default_rng(seed)
    return Loads(model, model.item_start[:-1] + random.integers(0, model.cpms, model.items))


@pytest.mark.parametrize("seed", range(5))
def test_plans_are_merged_to_the_best_of_all_that_mix_them(seed: int) -> None:
    model = build_model(team(8, 3, roles=2, seed=seed), Objective())
    first, second = plan(model, seed), plan(model, 100 + seed)
    mixed = [
        Loads(model, np.array(chosen)) for chosen in product(*zip(first.chosen, second.chosen, strict=True))
    ]
    merging = Merging()
    merging.add(first)
    assert not merging.is_ready
    merging.add(second)
    assert merging.is_ready
    before = first.value
    rise, pairs = merging.improve(first, 0, np.inf, lambda: False)
    assert first.value == pytest.approx(min(each.value for each in mixed))
    assert rise == pytest.approx(first.value - before)
    assert pairs == 2 * int((plan(model, seed).chosen != second.chosen).sum())


def test_a_plan_is_kept_once_and_only_the_best_are_kept() -> None:
    model = build_model(team(12, 4), Objective())
    plans = sorted((plan(model, seed) for seed in range(12)), key=lambda each: each.value)
    merging = Merging()
    for each in reversed(plans):
        merging.add(each)
        merging.add(each.copy())
    kept = [(each.value, each.chosen.tolist()) for each in plans[:8]]
    assert [(value, chosen.tolist()) for value, chosen in merging.plans] == kept


def test_plans_that_are_all_the_same_leave_nothing_to_merge() -> None:
    model = build_model(team(6, 2), Objective())
    merging, best = Merging(), plan(model, 1)
    merging.add(best)
    assert merging.improve(best, 0, np.inf, lambda: False) == (0.0, 0)
