"""What was found: hires, who does what with them, and how much better anything else could be."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from cpm_planner.headcount.hiring.core.aims import Clock
from cpm_planner.headcount.hiring.core.undone import shared_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpm_planner.headcount.hiring.core.aims import Reached
    from cpm_planner.headcount.hiring.core.problem import Floats, HiringProblem, Ints

_SECONDS: Final = 600.0
"""For sharing the work out in the end, which is done even when time is up."""

StoppedBy = Literal["proved", "limit", "cancelled"]


@dataclass(frozen=True, eq=False)
class Answer:
    """Hires for a problem."""

    hires: Ints
    """(options,): how often each hire is made."""
    done: Floats
    """(groups, classes, months): minutes of work each group does."""
    left: Floats
    """(classes, months): minutes of work that nobody does within the target."""
    unavoidable: Floats
    """(months,): minutes left in each month that counts however many are hired; 0 in the others."""
    reached: tuple[Reached, ...]
    """How far each aim was reached, in their order."""
    stopped_by: StoppedBy


def answered(
    problem: HiringProblem,
    found: tuple[Ints, tuple[Reached, ...]],
    left: Sequence[Floats],
    unavoidable: Floats,
    clock: Clock,
) -> Answer | None:
    """Share the work out with the hires found, leaving least by the weights ``left`` one after the other."""
    hires, reached = found
    cancelled = clock.cancelled()
    patient = Clock(time.perf_counter() + _SECONDS, lambda: False)
    shared = shared_out(problem.hired(hires), left, patient, spent=1.0)
    if shared is None:
        return None
    is_proved = all(each.is_proved for each in reached)
    stopped_by: StoppedBy = "cancelled" if cancelled else "proved" if is_proved else "limit"
    return Answer(hires, *shared, unavoidable, reached, stopped_by)
