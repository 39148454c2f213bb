"""The few figures that say how a plan stands, and the steps from an empty plan to a balanced one."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from cpm_planner.model.ids import RoleTypeId
from cpm_planner.workload.arrays import SHARED
from cpm_planner.workload.figures import Figures


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts and loads of a whole plan."""

    partners: int
    hybrids: int
    untagged: int
    unassigned: int
    cpms: int
    over_capacity: int
    minutes_needed: int
    minutes_available: int
    revenue_cents: int
    widest: RoleTypeId | None
    """The role type with the largest spread; None while no CPM has capacity."""
    spread: float | None
    """Its spread of utilisation, as a fraction."""
    minutes_missing: int
    is_even: bool
    """Whether no role type's spread is wider than its target band."""

    @property
    def utilisation(self) -> float | None:
        """Minutes needed / minutes available over the whole team; None without capacity."""
        return self.minutes_needed / self.minutes_available if self.minutes_available else None


class Step(StrEnum):
    """The way from an empty plan to a balanced one."""

    IMPORT_PARTNERS = "import_partners"
    IMPORT_TEAM = "import_team"
    TAG = "tag"
    ASSIGN = "assign"
    BALANCE = "balance"
    HIRE = "hire"
    """Only where the team as a whole is too small: no balancing can help then."""


def facts_of(figures: Figures) -> Facts:
    """Count and sum."""
    arrays, plan = figures.arrays, figures.plan
    models = (arrays.partners.weight[1:] > 0).sum(axis=0)
    spreads = {key: each.spread for key, each in figures.evenness.items() if each.spread is not None}
    widest = max(spreads, key=lambda key: spreads[key], default=None)
    return Facts(
        partners=len(plan.partners),
        hybrids=int((models > 1).sum()),
        untagged=int((models == 0).sum()),
        unassigned=int((arrays.assignments.doer[SHARED] == len(plan.cpms)).sum()),
        cpms=len(plan.cpms),
        over_capacity=int(np.sum(figures.minutes > figures.available)),
        minutes_needed=int(figures.minutes.sum()),
        minutes_available=int(figures.available.sum()),
        revenue_cents=int(arrays.partners.revenue.sum()),
        widest=widest,
        spread=None if widest is None else spreads[widest],
        minutes_missing=figures.minutes_missing,
        is_even=all(spread <= _band(figures, key) for key, spread in spreads.items()),
    )


def steps_of(facts: Facts) -> dict[Step, bool]:
    """Say of every step there is whether it is done."""
    has_both = facts.partners > 0 and facts.cpms > 0
    is_placed = has_both and facts.unassigned == 0
    is_short = has_both and facts.minutes_missing > 0
    steps = {
        Step.IMPORT_PARTNERS: facts.partners > 0,
        Step.IMPORT_TEAM: facts.cpms > 0,
        Step.TAG: facts.partners > 0 and facts.untagged == 0,
        Step.ASSIGN: is_placed,
        Step.BALANCE: is_placed and facts.is_even and (facts.over_capacity == 0 or is_short),
    }
    return steps | {Step.HIRE: False} if is_short else steps


def next_step(facts: Facts) -> Step | None:
    """Give the first step that is still to do; None when all are done."""
    return next((step for step, is_done in steps_of(facts).items() if not is_done), None)


def _band(figures: Figures, key: RoleTypeId) -> float:
    role = figures.plan.role_types[key]
    return (role.target_high_percent - role.target_low_percent) / 100
