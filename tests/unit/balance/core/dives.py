"""What the tests of dives share."""

from collections.abc import Iterable

from cpm_planner.balance.core.diving import Dives
from cpm_planner.balance.core.loads import Loads
from cpm_planner.balance.core.model import Model

CLOSE = 1e-6


def values_found(diving: Dives, model: Model, value: float, bound: float, turns: int) -> list[float]:
    """Dive for some turns from a plan of some value; return that value and those of the plans found."""
    values = [value]
    for _ in range(turns):
        found = diving.turn(values[-1], bound)
        if found is not None:
            values.append(Loads(model, found).value)
    return values


def shares_reached_and_proved(cases: Iterable[tuple[float, float, float]]) -> tuple[float, float]:
    """Check bound, optimum and best plan of each case; in which share is it found, and proved?"""
    known = list(cases)
    assert known
    for bound, best, found in known:
        assert bound <= best + CLOSE <= found + 2 * CLOSE
    reached = sum(found <= best + CLOSE for _, best, found in known)
    proved = sum(bound >= best - CLOSE for bound, best, _ in known)
    return reached / len(known), proved / len(known)
