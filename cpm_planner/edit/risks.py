"""What puts the care of a partner at risk, as far as the plan knows: read off the figures' arrays."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.model.cpm import SeatStatus
from cpm_planner.workload.arrays import Ints
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.load import doers_in

Mask = NDArray[np.bool_]

MONTHS_AHEAD: Final = 12
"""How far ahead the end of a seat or of a partnership counts."""


class Risk(StrEnum):
    """Why somebody should look after a partner's care, the gravest first."""

    NO_CAPACITY = "no-capacity"
    """A CPM who works with it has no time at all in the planning month."""
    MISFIT = "misfit"
    """A CPM who works with it may not play one of its sales models."""
    CPM_LEAVES = "cpm-leaves"
    """A CPM who works with it is leaving, or the seat ends within a year."""
    PARTNER_ENDS = "partner-ends"
    """It stops being a partner within a year."""


@dataclass(frozen=True)
class Risks:
    """The risks of every partner of a plan; masks have shape (partners,)."""

    masks: dict[Risk, Mask]

    @cached_property
    def any(self) -> Mask:
        """Whether a partner has any."""
        found: Mask = np.logical_or.reduce(list(self.masks.values()))
        return found

    def of(self, row: int) -> Iterator[Risk]:
        """Give those of one partner, the gravest first."""
        return (risk for risk, mask in self.masks.items() if mask[row])


def risks_of(figures: Figures) -> Risks:
    """Find the partners at risk; whoever has ended by the planning month is at none."""
    month = figures.plan.assumptions.planning_month.ordinal
    ends = figures.arrays.partners.end
    is_there = ends >= month
    masks = {
        Risk.NO_CAPACITY: without_time(figures),
        Risk.MISFIT: misfits(figures),
        Risk.CPM_LEAVES: _with_any_of(figures, _leaving(figures)),
        Risk.PARTNER_ENDS: ends < month + MONTHS_AHEAD,
    }
    return Risks({risk: mask & is_there for risk, mask in masks.items()})


def doers_now(figures: Figures) -> Ints:
    """Give the CPM row by part and partner in the planning month, shape (4, partners)."""
    return doers_in(figures.arrays, figures.plan.assumptions.planning_month.ordinal)


def without_time(figures: Figures) -> Mask:
    """Mark the partners one of whose CPMs has no time in the planning month."""
    return _with_any_of(figures, figures.available <= 0)


def misfits(figures: Figures) -> Mask:
    """Mark the partners one of whose CPMs may not play the model it plays for them."""
    arrays, doer = figures.arrays, doers_now(figures)
    is_unfit = np.pad(arrays.catalogue.fit[:, arrays.cpms.role] == 0, ((0, 0), (0, 1)))
    plays = arrays.partners.weight > 0
    found: Mask = np.logical_or.reduce(
        [plays[part] & is_unfit[part, doer[part]] for part in range(len(doer))]
    )
    return found


def _leaving(figures: Figures) -> Mask:
    """Mark the CPMs who leave, shape (cpms,)."""
    last = figures.plan.assumptions.planning_month.ordinal + MONTHS_AHEAD
    cpms = figures.plan.cpms.values()
    leaves = (
        cpm.status is SeatStatus.LEAVING or (cpm.end is not None and cpm.end.ordinal < last) for cpm in cpms
    )
    return np.fromiter(leaves, dtype=bool, count=len(cpms))


def _with_any_of(figures: Figures, cpms: Mask) -> Mask:
    """Mark the partners with whom one of these CPMs works."""
    by_doer = np.append(cpms, False)
    works: Mask = by_doer[doers_now(figures)] & (figures.arrays.partners.weight > 0)
    found: Mask = np.logical_or.reduce(works)
    return found
