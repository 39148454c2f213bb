"""Shorter problems: what they keep, what they leave out, and that figures mean the same as before."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.shortlist import shortlisted, with_items, with_pairs

ITEMS, CPMS = 8, 5


def drawn(seed: int, **fields: object) -> Problem:
    """Draw items that every CPM may have; two role types; one item is unassigned."""
    random = np.random.default_rng(seed)
    pairs = ITEMS * CPMS
    current = random.integers(0, CPMS, ITEMS)
    current[-1] = -1
    arrays: dict[str, object] = {
        "role": np.arange(CPMS) % 2,
        "capacity": np.full(CPMS, 1_000),
        "fixed_load": np.full(CPMS, 10),
        "indptr": np.arange(ITEMS + 1) * CPMS,
        "cpm": np.tile(np.arange(CPMS), ITEMS),
        "minutes": random.integers(1, 300, pairs),
        "cost": np.arange(pairs),
        "current": current,
        "partners": random.integers(1, 4, ITEMS),
        "revenue": random.integers(0, 100, ITEMS),
    }
    return Problem(**(arrays | fields))  # type: ignore[arg-type]


def pairs_of(problem: Problem, item: int) -> dict[int, tuple[int, int]]:
    """Minutes and cost of an item by CPM."""
    at = slice(problem.indptr[item], problem.indptr[item + 1])
    figures = zip(problem.minutes[at].tolist(), problem.cost[at].tolist(), strict=True)
    return dict(zip(problem.cpm[at].tolist(), figures, strict=True))


@given(st.integers(0, 10_000), st.integers(1, CPMS))
def test_a_shortlist_keeps_the_quickest_the_known_and_each_role_type(seed: int, per_item: int) -> None:
    problem = drawn(seed)
    known = np.random.default_rng(seed + 1).integers(0, CPMS, ITEMS)
    short = shortlisted(problem, [known, problem.current], per_item, seed)
    for item in range(ITEMS):
        every, kept = pairs_of(problem, item), pairs_of(short, item)
        assert kept.items() <= every.items()
        assert known[item] in kept
        assert problem.current[item] in {*kept, -1}
        assert {problem.role[cpm] for cpm in kept} == {0, 1}
        quickest = sorted(minutes for minutes, _ in every.values())[:per_item]
        assert sorted(minutes for minutes, _ in kept.values())[:per_item] == quickest


def test_equal_items_keep_different_cpms_and_the_same_seed_the_same() -> None:
    problem = drawn(0, minutes=np.full(ITEMS * CPMS, 60))
    first, again = (shortlisted(problem, [], 1, 3) for _ in range(2))
    assert first.cpm.tolist() == again.cpm.tolist()
    assert len({tuple(pairs_of(first, item)) for item in range(ITEMS)}) > 1


def test_an_item_costs_as_much_uncovered_as_before() -> None:
    problem = drawn(1)
    slowest = problem.minutes == np.repeat(problem.minutes.reshape(ITEMS, CPMS).max(axis=1), CPMS)
    assert with_pairs(problem, slowest).uncovered_minutes.tolist() == problem.uncovered_minutes.tolist()


@given(st.integers(0, 10_000), st.sets(st.integers(0, ITEMS - 1)))
def test_some_items_are_kept_with_all_that_is_known_of_them(seed: int, chosen: set[int]) -> None:
    problem, rows = drawn(seed), np.array(sorted(chosen), dtype=np.int64)
    load = np.arange(CPMS), np.arange(CPMS) // 2
    rest = with_items(problem, rows, load, np.zeros(CPMS, dtype=np.int64))
    assert [pairs_of(rest, place) for place in range(len(rows))] == [
        pairs_of(problem, item) for item in sorted(chosen)
    ]
    for name in ("current", "partners", "revenue", "uncovered_minutes"):
        assert getattr(rest, name).tolist() == getattr(problem, name)[rows].tolist()
    for of_rest, of_problem in zip(rest.moves_of_items, problem.moves_of_items, strict=True):
        assert of_rest.tolist() == of_problem[rows].tolist()
    assert rest.fixed_load.tolist() == list(range(CPMS))
    assert rest.fixed_planned_load.tolist() == [cpm // 2 for cpm in range(CPMS)]


@pytest.mark.parametrize(("limit", "left"), [(5, 3), (2, 0), (1, 0), (-1, -1)])
def test_partners_left_out_use_up_the_limit_of_their_cpm(limit: int, left: int) -> None:
    problem = drawn(2, max_partners=np.full(CPMS, limit))
    taken = np.array([2, *[0] * (CPMS - 1)])
    load = problem.fixed_load, problem.fixed_load
    rest = with_items(problem, np.arange(1, ITEMS), load, taken)
    assert rest.max_partners is not None
    assert rest.max_partners.tolist() == [left, *[limit] * (CPMS - 1)]


def test_what_moves_with_each_pair_is_kept_too() -> None:
    moved = np.arange(ITEMS * CPMS) % 3
    problem = drawn(3, moved_partners=moved, moved_revenue=moved * 2, held=np.full(ITEMS, 2))
    every_third = np.arange(ITEMS * CPMS) % 3 == 0
    assert with_pairs(problem, every_third).moves_of_pairs[1].tolist() == (2 * moved[every_third]).tolist()
    none = np.zeros(CPMS, dtype=np.int64)
    rest = with_items(problem, np.array([1, 4]), (none, none), none)
    at = np.isin(problem.pair_item, [1, 4])
    assert rest.moves_of_pairs[0].tolist() == moved[at].tolist()
    assert rest.moves_of_items[0].tolist() == [2, 2]
