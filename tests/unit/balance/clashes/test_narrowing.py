"""Narrowing keeps exactly what is needed, asks little, and says when there was no time to be sure."""

from collections.abc import Sequence
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.clashes.narrowing import irreducible, smallest_found, without_kinds

CAUSES = st.lists(st.frozensets(st.integers(0, 15), min_size=1), min_size=1, max_size=4)


@given(CAUSES)
def test_what_is_found_clashes_and_nothing_of_it_can_go(causes: list[frozenset[int]]) -> None:
    def clashes(chosen: Sequence[int]) -> bool:
        return any(cause <= set(chosen) for cause in causes)

    for found, is_sure in (irreducible(range(16), clashes), smallest_found(range(16), clashes)):
        assert is_sure
        assert frozenset(found) in causes
        assert not any(clashes([each for each in found if each != left]) for left in found)


def test_a_large_clash_is_narrowed_with_few_questions() -> None:
    asked: list[int] = []

    def clashes(chosen: Sequence[int]) -> bool:
        asked.append(len(chosen))
        return set(range(200, 500)) <= set(chosen)

    assert irreducible(range(512), clashes) == (tuple(range(200, 500)), True)
    assert len(asked) < 2 * 300 + 30


def test_what_is_late_stays_in_and_is_not_called_sure() -> None:
    asked: list[int] = []

    def clashes(chosen: Sequence[int]) -> bool:
        asked.append(1)
        return {3, 60} <= set(chosen)

    found, is_sure = irreducible(range(64), clashes, lambda: len(asked) > 4)
    assert not is_sure
    assert {3, 60} <= set(found)
    assert irreducible(range(64), clashes, lambda: True) == (tuple(range(64)), False)


def test_nothing_is_needed_where_nothing_clashes_already() -> None:
    assert irreducible([], lambda _: True) == ((), True)
    assert irreducible([1, 2], lambda _: True) == ((), True)


def test_kinds_that_are_not_needed_go_whole_the_last_first() -> None:
    kinds = [[0, 1], [2], [], [3, 4]]
    assert without_kinds(kinds, lambda chosen: 1 in chosen) == [0, 1]
    assert without_kinds(kinds, lambda chosen: 0 in chosen or 3 in chosen) == [0, 1]
    assert without_kinds(kinds, lambda chosen: {1, 4} <= set(chosen)) == [0, 1, 3, 4]
    assert without_kinds(kinds, lambda chosen: len(chosen) == 5) == list(chain(*kinds))
