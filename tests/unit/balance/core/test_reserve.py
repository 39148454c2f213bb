"""The reserve for requests: planned work may only use what it leaves, requests use it first."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from cpm_planner.balance.core.checker import faults, value_of
from cpm_planner.balance.core.components import components
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.objective import MAKESPAN, Objective
from cpm_planner.balance.core.prices import Ascent, Prices, allowed, no_prices, priced
from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.result import figures
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.channels import channel
from tests.benchmarks.balance.values import plan_values
from tests.unit.balance.core.test_small_cases import OBJECTIVES, plans, small_problem

if TYPE_CHECKING:
    from cpm_planner.balance.core.model import Model

CLOSE = 1e-5
ONLY_OVERLOAD = Objective(strain=0, spread=0, deviation=0, cost=0)


def one_cpm(minutes: int, planned: int, reserve: int = 25) -> Problem:
    """One CPM of 100 minutes has one item."""
    return Problem(
        role=[0],
        capacity=[100],
        fixed_load=[0],
        indptr=[0, 1],
        cpm=[0],
        minutes=[minutes],
        cost=[0],
        current=[0],
        partners=[1],
        revenue=[0],
        reserve=[reserve],
        planned=[planned],
    )


@pytest.mark.parametrize(
    ("planned", "requests", "overload"),
    [
        (75, 25, 0),
        (75, 0, 0),
        (70, 30, 0),
        (80, 5, 5),
        (80, 22, 5),
        (80, 30, 10),
        (60, 45, 5),
        (110, 0, 35),
    ],
)
def test_overload_by_hand(planned: int, requests: int, overload: int) -> None:
    """Of 100 minutes 25 are the reserve: planned work has 75, requests the reserve and what is left of 75."""
    problem = one_cpm(planned + requests, planned)
    assert figures(problem, problem.current).overload_minutes == overload
    assert value_of(problem, ONLY_OVERLOAD, [0]) == 20 * overload
    assert solve(problem, objective=ONLY_OVERLOAD).value == pytest.approx(20 * overload)


def test_planned_work_leaves_a_cpm_who_has_room_for_requests_alone() -> None:
    """Both CPMs are at 80 %, one of them with planned work alone; the two kinds are mixed instead."""
    problem = Problem(
        role=[0, 0],
        capacity=[100, 100],
        fixed_load=[0, 0],
        indptr=[0, 2, 4, 6, 8],
        cpm=[0, 1] * 4,
        minutes=[40] * 8,
        cost=[0] * 8,
        current=[0, 0, 1, 1],
        partners=[1] * 4,
        revenue=[0] * 4,
        reserve=[25, 25],
        planned=[40, 40, 40, 40, 20, 20, 20, 20],
    )
    result = solve(problem)
    assert (result.before.overload_minutes, result.after.overload_minutes) == (5, 0)
    assert result.after.moved_partners == 2
    assert faults(problem, Objective(), result) == []


def test_without_a_reserve_or_requests_nothing_is_counted_apart() -> None:
    """One limit on the load says it all then: the capacity, or what the reserve leaves."""
    problem = one_cpm(80, 60)
    assert build_model(problem, Objective()).has_reserve
    assert not build_model(problem, MAKESPAN).has_reserve
    for plain, room in (
        (replace(problem, reserve=None), 100),
        (replace(problem, reserve=[0]), 100),
        (replace(problem, planned=None), 75),
        (replace(problem, planned=None, fixed_load=[10], fixed_planned=[0]), 85),
        (replace(problem, planned=None, fixed_load=[30], fixed_planned=[0]), 100),
    ):
        model = build_model(plain, Objective())
        assert not model.has_reserve
        assert Loads(model, model.unassigned_pair).planned is None
        assert model.room[0] == room


def test_components_without_a_reserve_count_nothing_apart() -> None:
    both = replace(
        one_cpm(80, 60),
        role=[0, 1],
        capacity=[100, 100],
        fixed_load=[0, 0],
        reserve=[25, 0],
        indptr=[0, 1, 2],
        cpm=[0, 1],
        minutes=[80, 80],
        planned=[60, 60],
        cost=[0, 0],
        current=[0, 1],
        partners=[1, 1],
        revenue=[0, 0],
    )
    parts = components(build_model(both, Objective()))
    assert [part.has_reserve for part, _ in parts] == [True, False]


def random_prices(model: "Model", random: np.random.Generator) -> Prices:
    """Draw multipliers that need not be allowed."""
    width = model.cpms + 1
    overload, planned, strain = random.uniform(-5, 60, (3, width))
    deviation, slot = random.uniform(-2, 2, (2, width))
    high, low = random.uniform(-50, 2_000, (2, width))
    return Prices(overload, planned, strain, deviation, high, low, slot, *random.uniform(-1, 5, 2))


@pytest.mark.parametrize("first", range(0, 200, 40))
def test_no_multipliers_prove_more_than_the_optimum(first: int) -> None:
    """Any multipliers, once moved into their ranges, and those that subgradient ascent finds."""
    for seed in range(first, first + 40):
        problem, objective = small_problem(seed), OBJECTIVES[seed % len(OBJECTIVES)]
        best = float(plan_values(problem, objective, plans(problem)).min())
        model, random = build_model(problem, objective), np.random.default_rng(seed)
        drawn = [priced(model, allowed(model, random_prices(model, random))) for _ in range(5)]
        ascent = Ascent(model, drawn[0].prices if seed % 2 else no_prices(model))
        ascent.run(60, best, lambda: False)
        for found in (*drawn, ascent.best):
            shared = found.prices.overload + found.prices.planned
            assert (shared <= model.overload_price * (1 + 1e-12)).all(), seed
            assert found.bound <= best + CLOSE * max(best, 1.0), seed


def test_the_ascent_prices_planned_work_where_the_reserve_is_short() -> None:
    """Without these prices the other multipliers prove less."""
    model = build_model(channel(200, 8, 1, reserve_percent=40), Objective())
    ascent = Ascent(model, no_prices(model))
    ascent.run(
        200, Loads(model, np.where(model.stay < 0, model.unassigned_pair, model.stay)).value, lambda: False
    )
    prices = ascent.best.prices
    assert prices.planned.max() > 0
    assert priced(model, replace(prices, planned=0 * prices.planned)).bound < ascent.best.bound


def test_planned_work_that_cannot_keep_out_of_the_reserve_is_proved() -> None:
    """Planned work is 80 % of all capacity, 25 % are the reserve: so 5 % are overload in every plan."""
    items, cpms = 12, 3
    problem = Problem(
        role=np.zeros(cpms, dtype=int),
        capacity=np.full(cpms, 400),
        fixed_load=np.zeros(cpms, dtype=int),
        indptr=np.arange(items + 1) * cpms,
        cpm=np.tile(np.arange(cpms), items),
        minutes=np.full(items * cpms, 90),
        cost=np.zeros(items * cpms, dtype=int),
        current=np.zeros(items, dtype=int),
        partners=np.ones(items, dtype=int),
        revenue=np.zeros(items, dtype=int),
        reserve=np.full(cpms, 100),
        planned=np.full(items * cpms, 80),
    )
    result = solve(problem)
    assert (result.stopped_by, result.after.overload_minutes) == ("proved", cpms * 20)


@pytest.mark.parametrize("size", [(60, 6), (300, 15)])
def test_larger_channels_are_counted_right_and_the_same_each_time(size: tuple[int, int]) -> None:
    """With little spare time, so that the reserve decides; figures, bound and value pass the checker."""
    problem = channel(*size, 3, utilisation=0.92)
    first, second = (solve(problem, seed=5, work_limit=12) for _ in range(2))
    assert faults(problem, Objective(), first) == []
    assert first.assignment.tolist() == second.assignment.tolist()
    assert first.bound == second.bound
    without = figures(replace(problem, reserve=None), first.assignment)
    assert first.after.overload_minutes >= without.overload_minutes


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"reserve": [101]}, "reserve must not be above capacity"),
        ({"reserve": [-1]}, "reserve must not be negative"),
        ({"planned": [81]}, "planned must not be above minutes"),
        ({"fixed_planned": [1]}, "fixed_planned must not be above fixed_load"),
    ],
)
def test_impossible_reserves_are_refused(changes: dict[str, list[int]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        replace(one_cpm(80, 60), **changes)
