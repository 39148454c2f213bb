"""The engine's promises one by one: caps, idle CPMs, new items, cancelling, determinism, plain refusals."""

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from cpm_planner.balance.core.checker import faults
from cpm_planner.balance.core.descent import settle
from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import build_model
from cpm_planner.balance.core.objective import ASSIGNMENT_COST, MAKESPAN, Objective
from cpm_planner.balance.core.prices import no_prices, priced
from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.core.start import lifting, staying

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import Progress


def team(items: int, cpms: int, roles: int = 1, seed: int = 0) -> Problem:
    """Draw items that may go anywhere and are all with the first CPM now."""
    random = np.random.default_rng(seed)
    minutes = np.repeat(random.integers(50, 400, items), cpms)
    cpm = np.tile(np.arange(cpms), items)
    return Problem(
        role=np.arange(cpms) % roles,
        capacity=np.full(cpms, int(minutes.sum() / cpms / cpms / 0.8) + 400),
        fixed_load=np.zeros(cpms, dtype=int),
        indptr=np.arange(items + 1) * cpms,
        cpm=cpm,
        minutes=minutes,
        cost=(cpm != 0) * 10,
        current=np.zeros(items, dtype=int),
        partners=np.ones(items, dtype=int),
        revenue=np.full(items, 100),
    )


def test_balances_one_role_type_to_within_the_tolerance() -> None:
    """All work lies with one of four CPMs; afterwards the four differ by at most two points."""
    result = solve(team(80, 4), work_limit=30)
    assert result.before.roles[0].lowest == 0.0
    assert result.after.roles[0].spread <= 0.02
    assert result.after.overload_minutes == 0
    assert faults(team(80, 4), Objective(), result) == []


@pytest.mark.parametrize("cap", [0, 1, 3, 7])
def test_a_cap_on_moved_partners_is_kept_and_used_in_the_best_way(cap: int) -> None:
    """No more moves than the cap, and with fewer moves the value is never better."""
    problem = replace(team(12, 3), max_moved_partners=cap)
    result = solve(problem, work_limit=60)
    assert result.after.moved_partners <= cap
    assert result.stopped_by == "proved"
    tighter = solve(replace(problem, max_moved_partners=max(cap - 1, 0)), work_limit=60)
    assert tighter.value >= result.value - 1e-6


def test_a_cap_on_moved_partners_holds_when_the_search_is_cut_short() -> None:
    """Caps hold in large problems too, where nothing is proved."""
    problem = replace(team(300, 8, roles=2), max_moved_partners=25, max_moved_revenue=2_000)
    result = solve(problem, work_limit=3)
    assert result.after.moved_partners <= 25
    assert result.after.moved_revenue <= 2_000
    assert result.after.moved_partners > 0
    assert faults(problem, Objective(), result) == []


def test_a_cpm_without_capacity_gets_nothing_and_is_left_out_of_the_spread() -> None:
    """Everything leaves a CPM of capacity 0 and the others are even."""
    problem = team(60, 4)
    capacity = problem.capacity.copy()
    capacity[0] = 0
    problem = replace(problem, capacity=capacity)
    result = solve(problem, work_limit=30)
    assert (result.assignment != 0).all()
    assert result.after.roles[0].cpms == 3
    assert result.after.roles[0].spread <= 0.02


def test_new_items_are_placed_without_counting_as_moves() -> None:
    """Items without a CPM all get one, even when no move is allowed."""
    problem = replace(team(20, 3), current=np.full(20, -1), max_moved_partners=0)
    result = solve(problem, work_limit=30)
    assert (result.assignment >= 0).all()
    assert result.after.moved_items == 0


def test_an_item_with_nothing_eligible_stays_unassigned() -> None:
    """The only item has no pair: it is reported as uncovered with its workload."""
    problem = Problem(
        role=[0],
        capacity=[100],
        fixed_load=[0],
        indptr=[0, 0],
        cpm=np.zeros(0, dtype=int),
        minutes=np.zeros(0, dtype=int),
        cost=np.zeros(0, dtype=int),
        current=[-1],
        partners=[1],
        revenue=[5],
        workload=[30],
    )
    result = solve(problem)
    assert result.assignment.tolist() == [-1]
    assert (result.after.uncovered_items, result.after.uncovered_minutes) == (1, 30)
    assert result.stopped_by == "proved"


def test_no_items_and_no_cpms_is_a_plan_too() -> None:
    """An empty problem has an empty, proved plan."""
    nothing = np.zeros(0, dtype=int)
    result = solve(Problem(nothing, nothing, nothing, [0], *[nothing] * 6))
    assert result.assignment.size == 0
    assert result.stopped_by == "proved"


def test_empty_problems_of_every_kind_are_proved_best_as_they_are() -> None:
    """Without items, without CPMs, without capacity or without a pair, nothing is placed and the gap is 0."""
    nothing = np.zeros(0, dtype=int)
    for items, capacities in ((0, []), (0, [10]), (0, [0]), (2, []), (2, [0]), (2, [10]), (2, [10, 0, 20])):
        idle = np.zeros(len(capacities), dtype=int)
        whole = np.ones(items, dtype=int)
        capacity = np.array(capacities, dtype=int)
        problem = Problem(
            idle, capacity, idle, np.zeros(items + 1, dtype=int), *[nothing] * 3, -whole, whole, whole
        )
        for caps in ({}, {"max_moved_partners": 0}):
            result = solve(replace(problem, **caps))
            assert result.assignment.tolist() == [-1] * items
            assert (result.gap, result.stopped_by, result.after.moved_items) == (0.0, "proved", 0)


def test_work_above_the_target_goes_to_a_role_type_with_room() -> None:
    """Two role types at 95 % and 65 % end at most at the target of 85 %, each of them even."""
    problem = team(120, 6, roles=2)
    cheapest = problem.minutes[::6]
    half = int(cheapest.sum() / 1.6 / 3)
    first = np.cumsum(cheapest) <= 0.95 * half * 3
    current = np.where(first, np.arange(120) % 3 * 2, np.arange(120) % 3 * 2 + 1)
    problem = replace(
        problem,
        capacity=np.full(6, half),
        cost=(problem.cpm != np.repeat(current, 6)) * 60,
        current=current,
    )
    target = np.full(6, half * 85 // 100)
    loose, result = (solve(each, work_limit=40) for each in (problem, replace(problem, target=target)))
    assert max(role.mean for role in loose.after.roles) > 0.9
    assert (result.after.strain_minutes, result.after.overload_minutes) == (0, 0)
    assert max(role.highest for role in result.after.roles) <= 0.85
    assert max(role.spread for role in result.after.roles) <= 0.03
    assert faults(replace(problem, target=target), Objective(), result) == []


@pytest.mark.parametrize("capacities", [[], [0, 0]])
def test_items_without_any_usable_cpm_stay_unassigned(capacities: list[int]) -> None:
    """With no CPM, or none with a capacity, every item is uncovered and that is proved best."""
    nothing = np.zeros(0, dtype=int)
    idle = np.zeros(len(capacities), dtype=int)
    problem = Problem(
        role=idle,
        capacity=np.array(capacities, dtype=int),
        fixed_load=idle,
        indptr=[0, 0, 0],
        cpm=nothing,
        minutes=nothing,
        cost=nothing,
        current=[-1, -1],
        partners=[1, 2],
        revenue=[0, 0],
        workload=[10, 20],
    )
    result = solve(problem)
    assert result.after.uncovered_minutes == 30
    assert result.stopped_by == "proved"


def test_role_types_that_share_no_item_are_balanced_apart() -> None:
    """Two separate halves have the value of the halves together."""
    half = team(10, 2)
    both = Problem(
        role=[0, 0, 1, 1],
        capacity=np.tile(half.capacity, 2),
        fixed_load=np.tile(half.fixed_load, 2),
        indptr=np.arange(21) * 2,
        cpm=np.append(half.cpm, half.cpm + 2),
        minutes=np.tile(half.minutes, 2),
        cost=np.tile(half.cost, 2),
        current=np.repeat([0, 2], 10),
        partners=np.ones(20, dtype=int),
        revenue=np.ones(20, dtype=int),
    )
    apart, together = solve(half, work_limit=40), solve(both, work_limit=80)
    assert together.stopped_by == "proved"
    assert together.value == pytest.approx(2 * apart.value)
    assert faults(both, Objective(), together) == []


def test_the_same_seed_and_work_limit_give_the_same_plan() -> None:
    """Two runs agree in every item, and so does a run that is watched."""
    problem = team(200, 6, roles=2)
    first, second = (solve(problem, seed=7, work_limit=15) for _ in range(2))
    watched = solve(problem, seed=7, work_limit=15, progress=lambda _: None, cancelled=lambda: False)
    assert first.assignment.tolist() == second.assignment.tolist() == watched.assignment.tolist()
    assert first.bound == second.bound


def test_cancelling_keeps_the_best_plan_and_answers_at_once() -> None:
    """A run cancelled before it begins returns the current plan; a later one is no worse than the current."""
    problem = team(400, 8, roles=2)
    at_once = solve(problem, cancelled=lambda: True)
    assert at_once.stopped_by == "cancelled"
    assert at_once.assignment.tolist() == problem.current.tolist()
    flag = threading.Event()
    result = solve(problem, cancelled=flag.is_set, progress=lambda _: flag.set())
    assert result.stopped_by == "cancelled"
    assert result.value <= at_once.value
    assert faults(problem, Objective(), result) == []


def test_progress_tells_a_falling_value_above_a_rising_bound() -> None:
    """Listeners see values that fall, bounds that rise and never cross, and a final report."""
    told: list[Progress] = []
    result = solve(team(300, 8, roles=2), time_limit_seconds=0.6, progress=told.append)
    values, bounds = [report.incumbent for report in told], [report.bound for report in told]
    assert len(told) >= 2
    assert values == sorted(values, reverse=True)
    assert bounds == sorted(bounds)
    assert all(bound <= value + 1e-6 for value, bound in zip(values, bounds, strict=True))
    assert told[-1].incumbent == pytest.approx(result.value)


def test_the_plan_is_never_worse_than_the_current_one() -> None:
    """Where the current plan is allowed, its value is an upper limit even without any work."""
    problem = team(50, 5)
    as_is = solve(problem, cancelled=lambda: True).value
    assert solve(problem, work_limit=1).value <= as_is


def test_a_role_type_rises_to_the_one_cpm_that_cannot_be_relieved() -> None:
    """One of three CPMs is locked at 90 %: lifting brings the two others up from the role type next door."""
    problem = team(200, 6, roles=2)
    minutes = problem.minutes[::6]
    capacity = np.full(6, int(minutes.sum() / 6 / 0.7))
    locked = np.cumsum(minutes) <= 0.9 * capacity[0]
    current = np.where(locked, 0, np.where(np.arange(200) % 4 == 0, 2, 1 + np.arange(200) % 3 * 2))
    kept = ~locked[problem.pair_item] | (problem.cpm == 0)
    problem = replace(
        problem,
        capacity=capacity,
        indptr=np.append(0, np.cumsum(np.where(locked, 1, 6))),
        cpm=problem.cpm[kept],
        minutes=problem.minutes[kept],
        cost=problem.cost[kept],
        current=current,
    )
    model = build_model(problem, Objective())
    plan = staying(model)
    guide = lifting(model, priced(model, no_prices(model)), plan.usage, 5.0)
    assert guide is not None
    levelled = Loads(guide, plan.chosen)
    settle(levelled, np.arange(model.pairs), lambda: False)
    used = levelled.load[:3] / model.capacity[:3]
    assert used[0] == pytest.approx(0.9, abs=0.02)
    assert used.max() - used.min() <= 0.021
    even = build_model(team(20, 2), Objective())
    assert lifting(even, priced(even, no_prices(even)), staying(even).usage, 5.0) is None


def test_too_many_forced_moves_are_refused() -> None:
    """Items that cannot stay count as moves, so a smaller cap cannot be kept."""
    problem = team(5, 2)
    capacity = problem.capacity.copy()
    capacity[0] = 0
    problem = replace(problem, capacity=capacity, max_moved_partners=4)
    assert fewest_moves(problem).partners == 5
    with pytest.raises(ValueError, match="exceed the cap"):
        solve(problem)


def test_assignment_cost_is_the_least_cost_under_capacity() -> None:
    """Three items, two places of one each and one of two: the cheapest fit is found."""
    problem = Problem(
        role=[0, 0],
        capacity=[10, 20],
        fixed_load=[0, 0],
        indptr=[0, 2, 4, 6],
        cpm=[0, 1, 0, 1, 0, 1],
        minutes=[10, 10, 10, 10, 10, 10],
        cost=[1, 5, 2, 3, 4, 9],
        current=[-1, -1, -1],
        partners=[1, 1, 1],
        revenue=[0, 0, 0],
    )
    result = solve(problem, objective=ASSIGNMENT_COST)
    assert result.stopped_by == "proved"
    assert result.value == 5 + 3 + 4
    assert result.assignment.tolist() == [1, 1, 0]


def test_makespan_is_the_largest_load_times_the_number_of_machines() -> None:
    """Four jobs of 4, 3, 3, 2 on two machines end at 6."""
    problem = Problem(
        role=[0, 0],
        capacity=[1, 1],
        fixed_load=[0, 0],
        indptr=[0, 2, 4, 6, 8],
        cpm=[0, 1] * 4,
        minutes=[4, 4, 3, 3, 3, 3, 2, 2],
        cost=[0] * 8,
        current=[-1] * 4,
        partners=[1] * 4,
        revenue=[0] * 4,
    )
    result = solve(problem, objective=MAKESPAN)
    assert result.stopped_by == "proved"
    assert result.value == pytest.approx(2 * 6)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"role": [0, 2]}, "without a hole"),
        ({"capacity": [1]}, "capacity has 1 entries"),
        ({"capacity": [1, -1]}, "capacity must not be negative"),
        ({"minutes": [1.5, 1.0]}, "must hold integers"),
        ({"cost": [[1, 2]]}, "one-dimensional"),
        ({"indptr": [0, 1]}, "indptr must rise"),
        ({"cpm": [0, 2]}, "cpm names a CPM"),
        ({"cpm": [1, 1]}, "lists the same CPM twice"),
        ({"current": [2]}, "current names a CPM"),
        ({"max_partners": [-2, 0]}, "max_partners must be"),
        ({"target": [11, 10]}, "target must not be above capacity"),
        ({"max_moved_partners": -1}, "max_moved_partners must not be negative"),
    ],
)
def test_contradicting_arrays_are_refused(changes: dict[str, object], message: str) -> None:
    """Every kind of bad input is a ValueError that names the field."""
    values: dict[str, object] = {
        "role": [0, 0],
        "capacity": [10, 10],
        "fixed_load": [0, 0],
        "indptr": [0, 2],
        "cpm": [0, 1],
        "minutes": [1, 1],
        "cost": [0, 0],
        "current": [0],
        "partners": [1],
        "revenue": [0],
    }
    with pytest.raises(ValueError, match=message):
        Problem(**(values | changes))


def test_negative_weights_are_refused() -> None:
    """A weight below 0 would reward what it is there to avoid."""
    with pytest.raises(ValueError, match="weight spread"):
        Objective(spread=-1)


def test_begins_from_a_plan_that_is_given() -> None:
    """Without any time to search the given plan comes back; pairs that do not exist are left out."""
    problem = team(80, 4)
    known = solve(problem, work_limit=30)
    again = solve(problem, start=known.assignment, cancelled=lambda: True)
    assert again.value == known.value
    strange = known.assignment.copy()
    strange[0] = 99
    result = solve(problem, start=strange, work_limit=30)
    assert faults(problem, Objective(), result) == []
