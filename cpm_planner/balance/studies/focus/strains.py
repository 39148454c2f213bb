"""How strained CPMs are in each sense, for what they carry or would carry.

    many models    (sum of minutes by model)^2 / sum of their squares
    short reserve  max(0, requests - reserve) + max(0, reserve - requests - max(0, available - needed))
    another's work sum of the minutes by model that another role type fits clearly better

The first two are the formulas of :mod:`cpm_planner.workload.figures`.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.studies.focus.result import FocusRequest, Sense
from cpm_planner.workload.arrays import Floats, Ints
from cpm_planner.workload.figures import Figures

Mask = NDArray[np.bool_]
LEAST_MINUTES: Final = 0.5
"""Less than this is rounding, not work."""
DIGITS: Final = 9
"""Figures are compared after rounding to so many decimals, so that the order of a sum decides nothing."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What CPMs carry, in minutes a month; of one shape, by_model with three such rows."""

    minutes: Floats
    reactive: Floats
    by_model: Floats

    @property
    def tagged(self) -> Floats:
        """Minutes with a sales model."""
        total: Floats = self.by_model.sum(axis=0)
        return total


def carried_by(figures: Figures) -> Carried:
    """Give what every CPM carries, shape (cpms,)."""
    return Carried(figures.minutes, figures.load.reactive, figures.load.by_model)


class Strains:
    """Tells strains; what it knows of CPMs no move changes."""

    def __init__(self, figures: Figures, request: FocusRequest) -> None:
        """Look up what CPMs offer and which models are another role's."""
        self._available, self._reserve = figures.available, figures.reserve
        self._request = request
        fit = figures.arrays.catalogue.fit[1:]
        ahead = np.rint(100 * (fit.max(axis=1, initial=0.0)[:, np.newaxis] - fit))
        self._anothers = (ahead >= max(request.clearly_better_points, 1))[:, figures.arrays.cpms.role]

    def figure(self, sense: Sense, carried: Carried, cpms: Ints) -> Floats:
        """Give the figure of CPMs who carry so much; ``cpms`` are their rows, of the shape of the minutes."""
        if sense is Sense.MANY_MODELS:
            return _effective_number(carried)
        if sense is Sense.ANOTHERS_WORK:
            minutes: Floats = (carried.by_model * self._anothers[:, cpms]).sum(axis=0).round(DIGITS)
            return minutes
        requests: Floats = (carried.reactive - self._reserve[cpms]).clip(0)
        return requests + self.planned_in_reserve(carried, cpms)

    def planned_in_reserve(self, carried: Carried, cpms: Ints) -> Floats:
        """Give the minutes of the reserve that planned work takes up."""
        free = (self._available[cpms] - carried.minutes).clip(0)
        taken: Floats = (self._reserve[cpms] - carried.reactive - free).clip(0)
        return taken

    def are_strained(self, sense: Sense, carried: Carried, cpms: Ints) -> Mask:
        """Say who is strained."""
        figure, request = self.figure(sense, carried, cpms), self._request
        if sense is Sense.MANY_MODELS:
            return figure > request.focus_above
        if sense is Sense.SHORT_RESERVE:
            return figure > request.reserve_minutes_above
        return figure > (request.anothers_share_above * carried.tagged).round(DIGITS) + LEAST_MINUTES


def _effective_number(carried: Carried) -> Floats:
    """Give the effective number of models, 0 without tagged work."""
    total = carried.tagged
    squares = (carried.by_model**2).sum(axis=0)
    is_some = total >= LEAST_MINUTES
    number: Floats = np.divide(total**2, squares, out=np.zeros(np.shape(total)), where=is_some).round(DIGITS)
    return number
