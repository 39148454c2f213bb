"""The guesses behind a plan's hours, and the plan's arrays as they would be if some were wrong.

Every guess has a factor, 1 where it is right. With factors f the arrays become::

    minutes of part p and tier t = f_t x sum over activities a of p of f_a x minutes_each x times a year / 12
    onboarding and handover of t = f_t x hours of the tier
    fit of role type r           = f_r,fit x fit, at most 100 %, one factor for its three models
    capacity of role type r      = f_r,capacity x partner minutes a month
    effort factor of partner i   = f_i x effort factor

A known workload was measured: it is no guess and does not vary. Ramp, FTE and months do not either.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from cpm_planner.model.activity import Drive
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import PARTS, CatalogueArrays, Floats, PlanArrays, part_of


class GuessKind(StrEnum):
    """What is guessed."""

    ACTIVITY = "activity"
    """Minutes of an activity."""
    TIER = "tier"
    """How often partners of a tier cost their activities, and the tier's onboarding and handover hours."""
    FIT = "fit"
    """How well a role type suits the sales models."""
    CAPACITY = "capacity"
    """Partner hours of a role type."""
    EFFORT = "effort"
    """Effort factor of each partner; as a single guess, of all partners alike."""


@dataclass(frozen=True, slots=True)
class Guess:
    """One guess that can be wrong on its own."""

    kind: GuessKind
    row: int | None = None
    """Which activity, tier or role type, in the order of the plan; None for the effort of all partners."""
    name: str = ""
    """Its name in the plan."""


@dataclass(frozen=True)
class Factors:
    """By what each guess is wrong; every array is in the order of the plan's mapping."""

    activity: Floats
    tier: Floats
    fit: Floats
    """(role types,)"""
    capacity: Floats
    """(role types,)"""
    effort: Floats
    """(partners,)"""


@dataclass(frozen=True)
class Guesses:
    """All guesses of a plan, ready to vary the arrays of any plan with the same catalogue and partners."""

    plan: Plan
    all: tuple[Guess, ...]
    shares: Floats = field(repr=False)
    """(activities, 4, tiers + 1): what each activity adds to the catalogue's minutes."""
    is_reactive: Floats = field(repr=False)
    """(activities,): 1 for those that requests set off, 0 for others."""

    def right(self) -> Factors:
        """Give the factors of guesses that are all right."""
        plan = self.plan
        counts = len(plan.activities), len(plan.tiers), len(plan.role_types), len(plan.role_types)
        return Factors(*(np.ones(count) for count in (*counts, len(plan.partners))))

    def drawn(self, share: float, random: np.random.Generator) -> Factors:
        """Draw every factor by itself, evenly between 1 - share and 1 + share."""
        right = self.right()
        return Factors(
            *(random.uniform(1 - share, 1 + share, len(each)) for each in vars(right).values()),
        )

    def one_wrong(self, guess: Guess, factor: float) -> Factors:
        """Give the factors when one guess alone is wrong."""
        right = self.right()
        factors = getattr(right, guess.kind.value)
        factors[slice(None) if guess.row is None else guess.row] = factor
        return right

    def varied(self, arrays: PlanArrays, factors: Factors) -> PlanArrays:
        """Give the arrays as they would be with these factors."""
        partners = replace(arrays.partners, effort=arrays.partners.effort * factors.effort)
        return replace(arrays, partners=partners, catalogue=self._catalogue(arrays.catalogue, factors))

    def _catalogue(self, catalogue: CatalogueArrays, factors: Factors) -> CatalogueArrays:
        tier = np.append(factors.tier, 1.0)
        wrong = factors.activity - 1
        minutes = catalogue.minutes + np.einsum("a,apt->pt", wrong, self.shares)
        reactive = catalogue.reactive + np.einsum("a,apt->pt", wrong * self.is_reactive, self.shares)
        fit = catalogue.fit.copy()
        fit[1:] = np.minimum(fit[1:] * factors.fit, 1.0)
        return replace(
            catalogue,
            minutes=minutes * tier,
            reactive=np.minimum(reactive, minutes) * tier,
            onboarding=catalogue.onboarding * tier,
            handover=catalogue.handover * tier,
            fit=fit,
            capacity=catalogue.capacity * factors.capacity,
        )


def guesses_of(plan: Plan) -> Guesses:
    """List the guesses of a plan in the order of its lists."""
    roles = [each.name for each in plan.role_types.values()]
    names = {
        GuessKind.ACTIVITY: [each.name for each in plan.activities.values()],
        GuessKind.TIER: [each.name for each in plan.tiers.values()],
        GuessKind.FIT: roles,
        GuessKind.CAPACITY: roles,
    }
    guesses = [Guess(kind, row, name) for kind in names for row, name in enumerate(names[kind])]
    reactive = [float(each.drive is Drive.REACTIVE) for each in plan.activities.values()]
    return Guesses(plan, (*guesses, Guess(GuessKind.EFFORT)), _shares(plan), np.array(reactive))


def _shares(plan: Plan) -> Floats:
    shares = np.zeros((len(plan.activities), PARTS, len(plan.tiers) + 1))
    for row, activity in enumerate(plan.activities.values()):
        shares[row, part_of(activity.model), :-1] = [
            activity.minutes_per_year(tier) / 12 for tier in plan.tiers
        ]
    return shares
