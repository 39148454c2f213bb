"""What can be wrong with a proposal when it is counted again."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.model.errors import PlannerError

MOST_TOLD: Final = 5


class FaultKind(StrEnum):
    """The figure that is not what the plan gives, or the rule that is broken."""

    TWICE = "twice"
    ORIGIN = "origin"
    TARGET = "target"
    MINUTES = "minutes"
    REVENUE = "revenue"
    EVENNESS_BEFORE = "evenness-before"
    EVENNESS_AFTER = "evenness-after"
    OVERLOAD = "overload"
    LOAD = "load"
    GAP = "gap"
    PARTNER_LOCKED = "partner-locked"
    CPM_LOCKED = "cpm-locked"
    MISFIT = "misfit"
    NO_TIME = "no-time"
    LANGUAGE = "language"
    REGION = "region"
    MUST_HAVE = "must-have"
    MUST_NOT_HAVE = "must-not-have"
    LEFT_ALONE = "left-alone"
    TOGETHER = "together"
    AT_MOST = "at-most"
    MOVED_PARTNERS = "moved-partners"
    MOVED_REVENUE = "moved-revenue"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where."""

    kind: FaultKind
    where: str

    def __str__(self) -> str:
        """Name both, for whoever looks for the mistake."""
        return f"{self.kind} at {self.where}"


class WrongResultError(PlannerError):
    """A result that does not hold when it is counted again: a mistake of the program, never of the user."""


def refuse_any(faults: Iterable[Fault]) -> None:
    """Raise when there is any fault.

    Raises:
        WrongResultError: there is; some of them are named.
    """
    found = list(faults)
    if found:
        named = "; ".join(map(str, found[:MOST_TOLD]))
        message = f"The result does not hold when it is counted again ({len(found)} faults): {named}"
        raise WrongResultError(message)
