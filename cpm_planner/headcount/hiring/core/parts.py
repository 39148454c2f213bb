"""Parts of a hiring problem that have neither work nor seats in common, and so can be solved apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cpm_planner.headcount.hiring.core.problem import Flags, HiringProblem, Ints


class Part(NamedTuple):
    """Rows of the problem that belong together."""

    groups: Ints
    classes: Ints
    options: Ints


def parts_of(problem: HiringProblem) -> Iterator[Part]:
    """Give the parts with work, those of the first groups first."""
    fits = (problem.fit > 0) & (problem.work > 0).any(axis=1)
    seen = np.zeros(len(fits), dtype=bool)
    for group in np.flatnonzero(fits.any(axis=1)).tolist():
        if not seen[group]:
            inside = _linked(fits, group)
            seen |= inside
            groups, classes = np.flatnonzero(inside), np.flatnonzero(fits[inside].any(axis=0))
            yield Part(groups, classes, np.flatnonzero(inside[problem.group]))


def _linked(fits: Flags, group: int) -> Flags:
    """Find the groups that share work with this one, or with one that does."""
    inside = np.zeros(len(fits), dtype=bool)
    inside[group] = True
    while True:
        grown = fits[:, fits[inside].any(axis=0)].any(axis=1) | inside
        if grown.sum() == inside.sum():
            return inside
        inside = grown
