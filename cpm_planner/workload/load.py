"""Load of CPMs: the minutes their partners need from them.

    minutes needed = minutes of the part / fit of the CPM's role type for the part's model

Shared work follows the mix: a partner's shared minutes are divided by the fit for each model its primary CPM
keeps, in proportion to the weights, so that a partner of one model needs workload / fit. A part whose fit is
0 should not be there at all; its hours count undiminished and a finding names it. Requests are divided and
rounded in the same way, so that what is left of the minutes, the planned work, is whole minutes, too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

import numpy as np

from cpm_planner.workload.arrays import PARTS, SHARED, Floats, Ints, PlanArrays
from cpm_planner.workload.hours import PartnerWorkload


@dataclass(frozen=True, slots=True)
class CpmLoad:
    """Sums by CPM; the minutes are whole and of one month."""

    minutes: Floats
    """(cpms,): minutes needed."""
    reactive: Floats
    """(cpms,): how much of it is reactive."""
    by_model: Floats
    """(3, cpms): minutes by sales model, shared work included where the partner has a mix."""
    partners: Ints
    """(cpms,): partners worked with, each counted once."""
    revenue: Floats
    """(cpms,): cents a year of the partners this CPM is primary for."""

    def __add__(self, other: "CpmLoad") -> "CpmLoad":
        """Add the loads that two groups of partners make."""
        return CpmLoad(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


@dataclass(frozen=True, slots=True)
class Doing:
    """Who does what in one month."""

    doer: Ints
    """(4, partners): CPM row by part; the row after the last CPM is nobody."""
    is_whole: bool
    """Whether no partner is split."""
    inverse_fit: Floats
    """(4, partners): 1 / fit of the doer for the part; 0 for nobody."""
    needed: Floats
    """(4, partners): whole minutes the doer needs for the part."""
    kept: Floats
    """(3, partners): weights of the models the primary CPM keeps."""


def doing(arrays: PlanArrays, workload: PartnerWorkload, month: int) -> Doing:
    """Work out who does each part in the month of this ordinal, and what it takes them."""
    return done_by(arrays, workload.minutes, doers_in(arrays, month))


def done_by(arrays: PlanArrays, minutes: Floats, doer: Ints) -> Doing:
    """Work out what parts of these minutes take, both (4, partners), when these CPMs do them."""
    stays = doer[1:] == doer[SHARED]
    is_whole = bool(stays.all())
    kept = arrays.partners.weight[1:] if is_whole else arrays.partners.weight[1:] * stays
    inverse = _inverse_fit(arrays, doer, kept)
    needed = minutes * inverse
    return Doing(doer, is_whole, inverse, np.rint(needed, out=needed), kept)


def load(arrays: PlanArrays, workload: PartnerWorkload, done: Doing) -> CpmLoad:
    """Sum what partners need by CPM, handovers left aside."""
    count = len(arrays.cpms.role)
    return CpmLoad(
        minutes=_by_cpm(done, [*done.needed], count),
        reactive=_by_cpm(done, requests(workload, done), count),
        by_model=np.array(
            [
                _sum_by(doer, part, count)
                for doer, part in zip(done.doer[1:], model_minutes(done), strict=True)
            ]
        ),
        partners=_partners_by_cpm(done, count),
        revenue=_sum_by(done.doer[SHARED], arrays.partners.revenue, count),
    )


def requests(workload: PartnerWorkload, done: Doing) -> Iterator[Floats]:
    """Whole minutes of every partner that requests take of the doers, part by part, (partners,) each."""
    for reactive, inverse in zip(workload.reactive, done.inverse_fit, strict=True):
        minutes: Floats = reactive * inverse
        yield np.rint(minutes, out=minutes)


def handover_minutes(arrays: PlanArrays, month: int, handover_months: int) -> Floats:
    """Minutes each CPM hands over or takes over in the month, spread evenly over the handover months."""
    given, partners, count = arrays.assignments, arrays.partners, len(arrays.cpms.role)
    under_way = (given.holds_from <= month) & (given.holds_from > month - handover_months)
    at = np.flatnonzero(
        under_way & (given.previous < count) & (partners.start <= month) & (partners.end >= month)
    )
    minutes = np.rint(arrays.catalogue.handover[partners.tier[at]] / max(handover_months, 1))
    return _sum_by(given.doer[SHARED, at], minutes, count) + _sum_by(given.previous[at], minutes, count)


def doers_in(arrays: PlanArrays, month: int) -> Ints:
    """Give who has each part in the month, (4, partners): until an assignment holds, the previous CPM."""
    given = arrays.assignments
    waiting = np.flatnonzero(given.holds_from > month)
    if not len(waiting):
        return given.doer
    doer = given.doer.copy()
    doer[:, waiting] = given.previous[waiting]
    return doer


def _inverse_fit(arrays: PlanArrays, doer: Ints, kept: Floats) -> Floats:
    fit = arrays.catalogue.fit
    by_role = np.divide(1, fit, out=np.ones(fit.shape), where=fit > 0)
    by_cpm = np.pad(by_role[:, arrays.cpms.role], ((0, 0), (0, 1)))
    inverse = np.empty(doer.shape)
    for part in range(PARTS):
        by_cpm[part].take(doer[part], out=inverse[part], mode="clip")
    weight = kept.sum(axis=0)
    np.divide(np.einsum("mp,mp->p", kept, inverse[1:]), weight, out=inverse[SHARED], where=weight > 0)
    return inverse


def model_minutes(done: Doing) -> Iterator[Floats]:
    """Minutes a month of every partner, model by model, each of shape (partners,), shared work included.

    Shared work follows the models the primary CPM keeps, by what each adds to the shared minutes.
    """
    total = np.einsum("mp,mp->p", done.kept, done.inverse_fit[1:])
    factor = np.divide(done.needed[SHARED], total, out=np.zeros(len(total)), where=total > 0)
    for part in range(1, PARTS):
        yield done.needed[part] + done.kept[part - 1] * done.inverse_fit[part] * factor


def _by_cpm(done: Doing, minutes: Iterable[Floats], count: int) -> Floats:
    """Sum minutes given part by part."""
    if done.is_whole:
        return _sum_by(done.doer[SHARED], sum(minutes, start=np.zeros(done.doer.shape[1])), count)
    return sum(
        (_sum_by(doer, part, count) for doer, part in zip(done.doer, minutes, strict=True)),
        start=np.zeros(count),
    )


def _partners_by_cpm(done: Doing, count: int) -> Ints:
    """Count each partner once for every CPM that works with it."""
    doer = done.doer
    counted = np.bincount(doer[SHARED], minlength=count + 1)
    if not done.is_whole:
        for part in range(1, PARTS):
            is_new = (doer[part] != doer[:part]).all(axis=0)
            counted += np.bincount(doer[part, is_new], minlength=count + 1)
    return counted[:count]


def _sum_by(row: Ints, values: Floats | Ints, count: int) -> Floats:
    return np.asarray(np.bincount(row, weights=values, minlength=count + 1)[:count], dtype=np.float64)
