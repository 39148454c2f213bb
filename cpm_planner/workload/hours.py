"""Workload of partners: the minutes a month each one costs, whoever does the work.

    workload = (shared activities + sum over models of activities x weight) x effort factor
               + onboarding while the partner is new            (product words: Workload)

and nothing before a partner's first month and after its last. A known workload wins over the rest of it.
Every part is rounded to whole minutes, so that sums are exact.
"""

from collections.abc import Sequence
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
    partners: PartnerArrays, catalogue: CatalogueArrays, month: int, onboarding: Sequence[int]
) -> PartnerWorkload:
    """Compute the workload of every partner in the month of this ordinal.

    Args:
        partners: whose workload.
        catalogue: what tiers and activities cost.
        month: ordinal of the month.
        onboarding: percent of the tier's onboarding in each month in which a partner counts as new.
    """
    minutes = _whole_minutes(catalogue.minutes, partners)
    reactive = _whole_minutes(catalogue.reactive, partners)
    _add_onboarding(minutes, partners, catalogue.onboarding, month - partners.start, onboarding)
    _let_known_win(minutes, reactive, partners.known)
    is_away = np.flatnonzero((partners.start > month) | (partners.end < month))
    minutes[:, is_away] = reactive[:, is_away] = 0
    return PartnerWorkload(minutes, reactive)


def _whole_minutes(by_tier: Floats, partners: PartnerArrays) -> Floats:
    minutes: Floats = by_tier.take(partners.tier, axis=1, mode="wrap")
    minutes *= partners.weight
    minutes *= partners.effort
    return np.rint(minutes, out=minutes)


def _add_onboarding(
    minutes: Floats, partners: PartnerArrays, by_tier: Floats, age: Ints, curve: Sequence[int]
) -> None:
    """Add what a new partner costs on top, rounded on its own; `age` counts months since its first."""
    new = np.flatnonzero((age >= 0) & (age < len(curve)))
    percent = np.array(curve, dtype=np.int64)[age[new]]
    minutes[SHARED, new] += np.rint(by_tier[partners.tier[new]] * percent / 100)


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
