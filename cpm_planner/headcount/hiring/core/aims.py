"""What a search makes small, one aim after the other, and how far it came."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.headcount.hiring.core.problem import Floats, Ints

ROUNDING: Final = 1e-6


@dataclass(frozen=True, eq=False)
class Aim:
    """A sum that is made small; a sum of hires alone is whole, and then proved in whole steps."""

    hires: Ints
    """(options,): amount for each hire, 0 or more."""
    left: Floats | None = None
    """(classes, months): weight of each minute of work left undone; None: it does not matter."""
    spent: float = 0.0
    """Weight of each minute that seats spend."""

    @property
    def is_whole(self) -> bool:
        """Whether the sum speaks of hires alone."""
        return self.left is None and not self.spent

    def of(self, hires: Ints) -> int:
        """Sum the amounts of these hires, exactly."""
        return sum(a * n for a, n in zip(self.hires.tolist(), hires.tolist(), strict=True))


@dataclass(frozen=True, eq=False)
class Limit:
    """The most that a weighed sum of hires may come to."""

    hires: Ints
    """(options,): amount for each hire, 0 or more."""
    most: int


@dataclass(frozen=True, eq=False)
class Reached:
    """How far an aim was reached."""

    value: float
    bound: float
    """Nothing is lower, with the aims before it as they are."""

    @property
    def is_proved(self) -> bool:
        """Whether nothing better is possible."""
        return self.value <= self.bound + ROUNDING * (1.0 + abs(self.value))

    def and_apart(self, other: Reached) -> Reached:
        """Add what was reached in another part of the problem."""
        return Reached(self.value + other.value, self.bound + other.bound)


@dataclass(eq=False)
class Clock:
    """When to stop."""

    ends: float
    cancelled: Callable[[], bool]

    @property
    def left(self) -> float:
        """Seconds left."""
        return max(self.ends - time.perf_counter(), 0.0)

    def share(self, share: float) -> Clock:
        """Return a clock for a piece of the work that may take this share of the time left."""
        return Clock(time.perf_counter() + self.left * share, self.cancelled)
