"""The hiring problem: work month by month, seats that can do it, and hires that can be made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

WHOLE_FIT: Final = 100


@dataclass(frozen=True, eq=False)
class HiringProblem:
    """Work, seats and possible hires; all figures are integers.

    Work is kept in classes, for each of which the same seats come into question; seats in groups, those
    of one role type and region. A group needs 100 / fit of its minutes for a minute of work.

    Attributes:
        work: minutes of work (classes, months), before fit.
        fit: percent of each group for each class (groups, classes), 0 where it may not do it.
        there: minutes that the seats there are offer up to the target (groups, months).
        group: the group each hire joins (options,).
        start: index of the first month of each hire (options,).
        offer: minutes a hire offers up to the target (options, months).
        price: what a hire costs (options,), 0 or more.
        worth: what doing all of the work of a class in a month is worth (classes, months), 0 or more.
        counts: the months in which work must not be left undone (months,).
    """

    work: Ints
    fit: Ints
    there: Ints
    group: Ints
    start: Ints
    offer: Ints
    price: Ints
    worth: Ints
    counts: Flags

    def __post_init__(self) -> None:
        """Refuse arrays that do not belong together."""
        classes, months = self.work.shape
        groups, options = len(self.there), len(self.group)
        shapes = {
            "fit": (groups, classes),
            "there": (groups, months),
            "start": (options,),
            "offer": (options, months),
            "price": (options,),
            "worth": (classes, months),
            "counts": (months,),
        }
        for name, shape in shapes.items():
            if getattr(self, name).shape != shape:
                message = f"{name} has the shape {getattr(self, name).shape} instead of {shape}"
                raise ValueError(message)
        for name in ("work", "fit", "there", "offer", "price", "worth"):
            if (getattr(self, name) < 0).any():
                message = f"{name} has a negative figure"
                raise ValueError(message)

    @property
    def months(self) -> int:
        """Number of months."""
        return int(self.work.shape[1])

    @property
    def options(self) -> int:
        """Number of hires that can be made, each as often as wanted."""
        return len(self.group)

    def room(self, hires: Ints) -> Ints:
        """Minutes every group offers with so many hires of each option (groups, months)."""
        room = self.there.copy()
        np.add.at(room, self.group, hires[:, np.newaxis] * self.offer)
        return room

    def part(self, groups: Ints, classes: Ints, options: Ints) -> HiringProblem:
        """Return a part of the problem in its own numbers; the options are hires of these groups."""
        number = np.full(len(self.there), -1)
        number[groups] = np.arange(len(groups))
        return HiringProblem(
            work=self.work[classes],
            fit=self.fit[np.ix_(groups, classes)],
            there=self.there[groups],
            group=number[self.group[options]],
            start=self.start[options],
            offer=self.offer[options],
            price=self.price[options],
            worth=self.worth[classes],
            counts=self.counts,
        )

    def hired(self, hires: Ints) -> HiringProblem:
        """Return the problem with these hires among the seats there are, and no more hires to make."""
        nobody, no_offer = np.zeros(0, dtype=np.int64), np.zeros((0, self.months), dtype=np.int64)
        return replace(self, there=self.room(hires), group=nobody, start=nobody, offer=no_offer, price=nobody)
