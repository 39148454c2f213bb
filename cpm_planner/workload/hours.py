"""Workload of partners: the minutes a month each one costs, whoever does the work.

    workload = (shared activities + sum over models of activities x weight) x effort factor
               + onboarding while the partner is new            (product words: Workload)

A known workload wins over all of it. Every part is rounded to whole minutes, so that sums are exact.
"""

from dataclasses import dataclass

import numpy as np

from cpm_planner.workload.arrays import SHARED, CatalogueArrays, Floats, Ints, PartnerArrays


@dataclass(frozen=True, slots=True)
class PartnerWorkload:
    """Whole minutes a month by part and partner, shape (4, partners), kept as floats for speed."""

    minutes: Floats
    reactive: Floats
    """How much of ``minutes`` somebody's request sets off."""


def partner_workload(
    partners: PartnerArrays, catalogue: CatalogueArrays, month: int, onboarding_months: int
) -> PartnerWorkload:
    """Compute the workload of every partner in the month of this ordinal."""
    minutes = _whole_minutes(catalogue.minutes, partners)
    reactive = _whole_minutes(catalogue.reactive, partners)
    _add_onboarding(minutes, partners, catalogue, (month, onboarding_months))
    _let_known_win(minutes, reactive, partners.known)
    return PartnerWorkload(minutes, reactive)


def _whole_minutes(by_tier: Floats, partners: PartnerArrays) -> Floats:
    minutes: Floats = by_tier.take(partners.tier, axis=1, mode="wrap")
    minutes *= partners.weight
    minutes *= partners.effort
    return np.rint(minutes, out=minutes)


def _add_onboarding(
    minutes: Floats, partners: PartnerArrays, catalogue: CatalogueArrays, when: tuple[int, int]
) -> None:
    month, length = when
    new = np.flatnonzero((partners.start <= month) & (partners.start > month - length))
    minutes[SHARED, new] += catalogue.onboarding[partners.tier[new]]


def _let_known_win(minutes: Floats, reactive: Floats, known: Ints) -> None:
    """Scale the parts of partners with a known workload to it; what does not divide is shared work."""
    at = np.flatnonzero(known >= 0)
    if not len(at):
        return
    computed = minutes[:, at].sum(axis=0)
    factor = np.divide(known[at], computed, out=np.zeros(len(at)), where=computed > 0)
    scaled = np.floor(minutes[:, at] * factor)
    scaled[SHARED] += known[at] - scaled.sum(axis=0)
    minutes[:, at] = scaled
    reactive[:, at] = np.minimum(np.floor(reactive[:, at] * factor), scaled)
