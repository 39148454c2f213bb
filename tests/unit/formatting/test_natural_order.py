"""Names with numbers in them in the order people expect."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.formatting.natural_order import natural_key


@pytest.mark.parametrize(
    "names",
    [
        ["C0", "c1", "C2", "C10", "C100"],
        ["7", "007b", "10", "12.5", "12.10"],
        ["Acme", "acme 2", "ACME 10", "Acme x"],
        ["P9", "P10", "Pa"],
        ["", "0", "1"],
    ],
)
def test_numbers_in_names_go_by_their_size(names: list[str]) -> None:
    turned = tuple(reversed(names))
    assert sorted(turned, key=natural_key) == names


@given(st.text(), st.integers(0, 10**12), st.integers(0, 10**12), st.text(st.characters(categories=["L"])))
def test_names_that_differ_in_one_number_follow_it(before: str, one: int, other: int, after: str) -> None:
    head = before.rstrip("0123456789")
    low, high = sorted((one, other))
    assert natural_key(f"{head}{low}{after}") <= natural_key(f"{head}{high}{after}")


@given(st.lists(st.text(st.characters(exclude_categories=["N", "Cs"]))))
def test_names_without_numbers_are_sorted_as_before(names: list[str]) -> None:
    ordered = sorted(names, key=natural_key)
    assert all(one.casefold() <= other.casefold() for one, other in pairwise(ordered))
