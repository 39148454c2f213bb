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
    minutes = exact_minutes(catalogue.minutes, partners)
    reactive = exact_minutes(catalogue.reactive, partners)
    np.rint(minutes, out=minutes)
    np.rint(reactive, out=reactive)
    new, extra = onboarding_minutes(partners, catalogue, month, onboarding)
    minutes[SHARED, new] += np.rint(extra)
    _let_known_win(minutes, reactive, partners.known)
    is_away = np.flatnonzero((partners.start > month) | (partners.end < month))
    minutes[:, is_away] = reactive[:, is_away] = 0
    return PartnerWorkload(minutes, reactive)


def exact_minutes(by_tier: Floats, partners: PartnerArrays) -> Floats:
    """Minutes a month by part and partner, (4, partners), before rounding and without onboarding."""
    minutes: Floats = by_tier.take(partners.tier, axis=1, mode="wrap")
    minutes *= partners.weight
    minutes *= partners.effort
    return minutes


def onboarding_minutes(
    partners: PartnerArrays, catalogue: CatalogueArrays, month: int, curve: Sequence[int]
) -> tuple[Ints, Floats]:
    """Say which partners are new in the month, and what that costs each of them on top, before rounding."""
    age = month - partners.start
    new = np.flatnonzero((age >= 0) & (age < len(curve)))
    percent = np.array(curve, dtype=np.int64)[age[new]]
    return new, catalogue.onboarding[partners.tier[new]] * percent / 100


def scaled_to_known(minutes: Floats, known: Floats | Ints) -> tuple[Floats, Floats]:
    """Scale parts, (4, partners), to known workloads, and say by what; what is left is shared work."""
    computed = minutes.sum(axis=0)
    factor = np.divide(known, computed, out=np.zeros(len(known)), where=computed > 0)
    scaled = np.floor(minutes * factor)
    scaled[SHARED] += known - scaled.sum(axis=0)
    return scaled, factor


def _let_known_win(minutes: Floats, reactive: Floats, known: Ints) -> None:
    at = np.flatnonzero(known >= 0)
    if not len(at):
        return
    minutes[:, at], factor = scaled_to_known(minutes[:, at], known[at])
    reactive[:, at] = np.minimum(np.floor(reactive[:, at] * factor), minutes[:, at])
