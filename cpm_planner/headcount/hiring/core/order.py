"""One aim after the other: each is made as small as those before it allow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.headcount.hiring.core.aims import ROUNDING, Reached
from cpm_planner.headcount.hiring.core.model import Model, Question, useful

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cpm_planner.headcount.hiring.core.aims import Aim, Clock
    from cpm_planner.headcount.hiring.core.problem import Floats, Ints

_SHARE: Final = 0.6
"""Most of the time left that an aim may take while others follow."""
_NARROW_SHARE: Final = 0.4
"""Most of an aim's time for a search among a few hires."""
_FEW: Final = 60
"""So many possible hires are searched at once."""


@dataclass(frozen=True, eq=False)
class Found:
    """Hires, how far each aim was reached, and minutes by the cells of the coverage, where they are known."""

    hires: Ints
    reached: tuple[Reached, ...]
    done: Floats | None = None
    left: Floats | None = None


def search(
    question: Question, aims: Sequence[Aim], clock: Clock, reach: Callable[[int], None] = lambda _: None
) -> Found | None:
    """Pursue the aims in order, telling how many are reached; None when stopped before anything was found."""
    found = _somehow(question, aims[0], clock)
    for number in range(len(aims)):
        if found is None:
            return None
        share = 1.0 if number == len(aims) - 1 else _SHARE
        found = pursued(question, aims[: number + 1], found, clock.share(share))
        reach(number + 1)
    return found


def _somehow(question: Question, aim: Aim, clock: Clock) -> Found | None:
    """Find hires that are possible: nobody where that is, else those of the relaxation, rounded up."""
    options = question.problem.options
    if question.most_left is None or not options:
        return Found(np.zeros(options, dtype=np.int64), ())
    model = Model(question, [aim], (), useful(question, [aim]), whole=False)
    solved = model.solved(clock, None)
    if solved.values is None:
        return None
    return Found(model.hires(np.ceil(solved.values[model.count] - ROUNDING)), ())


def pursued(question: Question, aims: Sequence[Aim], before: Found, clock: Clock) -> Found:
    """Pursue the last aim; those before it stay as they were reached in ``before``."""
    options = useful(question, aims)
    if len(options) > _FEW and aims[-1].is_whole:
        before = _narrowly(question, aims, before, clock)
    return _solved(Model(question, aims, before.reached, options), before, clock)


def _narrowly(question: Question, aims: Sequence[Aim], before: Found, clock: Clock) -> Found:
    """Better the hires with those alone that the relaxation makes, or that were made before.

    Rounding the relaxation up, month by month, makes hires in these months only, so good ones are among them.
    """
    options = useful(question, aims)
    model = Model(question, aims, before.reached, options, whole=False)
    solved = model.solved(clock, None)
    if solved.values is None:
        return before
    made = options[solved.values[model.count] > ROUNDING]
    few = np.union1d(made, np.flatnonzero(before.hires))
    found = _solved(Model(question, aims, before.reached, few), before, clock.share(_NARROW_SHARE))
    return replace(found, reached=before.reached)


def _solved(model: Model, before: Found, clock: Clock) -> Found:
    solved, aim = model.solved(clock, before.hires), model.aim
    bound, values = model.bound(solved), solved.values
    if values is None:
        value = float(aim.of(before.hires)) if aim.is_whole else np.inf
        return replace(before, reached=(*before.reached, Reached(value, min(bound, value))))
    hires = model.hires(np.rint(values[model.count]))
    value = float(aim.of(hires)) if aim.is_whole else model.value(values)
    reached = (*before.reached, Reached(value, min(bound, value)))
    return Found(hires, reached, values[model.columns.done], values[model.columns.left])
