"""Months are known by their names in five languages."""

import pytest

from cpm_planner.exchange.reading.month_names import _NAMES, month_named


def test_no_name_stands_for_two_months() -> None:
    names = [name for of_month in _NAMES for name in of_month]
    assert len(_NAMES) == 12
    assert len({*names}) == len(names)


@pytest.mark.parametrize(
    ("word", "month"), [("März", 3), ("MARÇO", 3), ("févr.", 2), ("Sept.", 9), ("août", 8), ("Foo", None)]
)
def test_case_accents_and_the_dot_behind_do_not_matter(word: str, month: int | None) -> None:
    assert month_named(word) == month
