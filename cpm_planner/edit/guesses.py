"""Which values are still the starting guesses of the default catalogue."""

from collections.abc import Callable
from functools import cache
from typing import Any

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.formatting.language import spoken
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan


def starting_guess(collection: str, key: str) -> Any | None:
    """Give what the default catalogue has under an id; None for what somebody added."""
    return getattr(_catalogue(spoken()), collection).get(key)


def guessed_assumptions() -> Assumptions:
    """Give the starting guesses of plan-wide assumptions, the planning month apart."""
    return _catalogue(spoken()).assumptions


def is_guess(collection: str, value: Any, read: Callable[[Any], object]) -> bool:
    """Whether what ``read`` takes from a value is what the default catalogue has there."""
    guess = starting_guess(collection, value.id)
    return guess is not None and read(value) == read(guess)


@cache
def _catalogue(_language: str) -> Plan:
    return with_usual_criteria(new_plan(Month(2000, 1)))
