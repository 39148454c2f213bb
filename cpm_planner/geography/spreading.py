"""Pushes signs that cover each other apart, so that each can be seen and pointed at."""

from typing import Final

import numpy as np

from cpm_planner.workload.arrays import Floats, Ints

_ROUNDS: Final = 24
_MOST_PAIRS: Final = 20_000
"""Where more signs than that lie on each other, pushing would only move them far from where they belong."""

_CLOSEST: Final = 0.95
"""Signs may touch: this share of the sum of their radii lies between their middles."""

_UNMOVED: Final = 1e12
"""How heavy a sign is that stays where it is; so heavy that what pushes it does not tell."""

_COVERED: Final = 0.85
"""Signs nearer than this share of the sum of their radii cover each other."""


def covering(places: Floats, radii: Floats) -> tuple[Ints, Ints]:
    """Give all pairs of round signs that cover each other by more than a touch; each pair once."""
    first, second = _near_pairs(places, radii)
    away = np.hypot(*(places[second] - places[first]).T)
    covers = away < (radii[first] + radii[second]) * _COVERED
    return first[covers], second[covers]


def pushed_apart(places: Floats, radii: Floats, fixed: int = 0) -> Floats:
    """Give places at which round signs cover each other less; the larger a sign, the less it moves.

    Args:
        places: the middles, shape (signs, 2).
        radii: (signs,) in the same unit.
        fixed: so many of the last signs stay where they are.
    """
    first, second = _near_pairs(places, radii)
    moving = len(places) - fixed
    free = (first < moving) | (second < moving)
    first, second = first[free], second[free]
    if not 0 < len(first) <= _MOST_PAIRS:
        return places
    moved = places.T.copy()
    weight = radii**2
    weight[moving:] = _UNMOVED
    share = weight[second] / (weight[first] + weight[second])
    least = (radii[first] + radii[second]) * _CLOSEST
    for _ in range(_ROUNDS):
        between = moved[:, second] - moved[:, first]
        away = np.hypot(*between)
        covers = np.flatnonzero(away < least)
        if not len(covers):
            break
        one, other, away, between = first[covers], second[covers], away[covers], between[:, covers]
        between[:, away == 0] = _apart(one[away == 0])
        push = (least[covers] - away) / np.maximum(away, 1.0) / 2 * between
        both, pushes = np.concatenate((one, other)), (-push * share[covers], push * (1 - share[covers]))
        moved += [np.bincount(both, pushed, len(places)) for pushed in np.concatenate(pushes, axis=1)]
    return moved.T.copy()


def _near_pairs(places: Floats, radii: Floats) -> tuple[Ints, Ints]:
    """Give all pairs that cover each other, or nearly do; each once."""
    order = np.argsort(places[:, 0], kind="stable")
    x, y, reach = places[order, 0], places[order, 1], radii[order] * 2
    widest = float(reach.max(initial=0.0)) * 2
    firsts, seconds, found = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)], 0
    for step in range(1, len(x)):
        near = np.flatnonzero(x[step:] - x[:-step] < widest)
        if not len(near) or found > _MOST_PAIRS:
            break
        far = near + step
        within = np.hypot(x[far] - x[near], y[far] - y[near]) < reach[near] + reach[far]
        firsts.append(order[near[within]])
        seconds.append(order[far[within]])
        found += int(within.sum())
    return np.concatenate(firsts), np.concatenate(seconds)


def _apart(rows: Ints) -> Floats:
    """Give signs at one and the same point a way to go, each another one; shape (2, rows)."""
    angle = rows * 2.4
    return np.vstack((np.cos(angle), np.sin(angle)))
