"""A plan under construction: the chosen pair of each item, loads, and the exact effect of a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Floats, Ints

SLACK = 1e-6
"""Differences in value below this are rounding, not improvement."""


@dataclass(frozen=True, eq=False, slots=True)
class Carried:
    """What CPMs carry, or what pairs add to that; all arrays of one length."""

    minutes: Floats
    partners: Floats
    planned: Floats | None
    """Minutes of planned work; None where no reserve makes a difference."""

    def at(self, places: Ints | slice) -> Carried:
        """Return what stands at these places."""
        planned = None if self.planned is None else self.planned[places]
        return Carried(self.minutes[places], self.partners[places], planned)

    def __add__(self, other: Carried) -> Carried:
        """Return what both carry together."""
        planned = None if self.planned is None or other.planned is None else self.planned + other.planned
        return Carried(self.minutes + other.minutes, self.partners + other.partners, planned)

    def __sub__(self, other: Carried) -> Carried:
        """Return what is left without the other."""
        return self + -other

    def __neg__(self) -> Carried:
        """Return what taking it away adds."""
        return Carried(-self.minutes, -self.partners, None if self.planned is None else -self.planned)


def carried_by(model: Model) -> Carried:
    """Return what each pair adds to its CPM (p,)."""
    return Carried(model.pair_minutes, model.pair_partners, model.pair_planned if model.has_reserve else None)


def carried_with(model: Model, chosen: Ints) -> Carried:
    """Return what each CPM carries (c + 1,) with the chosen pairs and what cannot move."""
    cpm, width, added = model.pair_cpm[chosen], model.cpms + 1, carried_by(model).at(chosen)
    planned = added.planned
    if planned is not None:
        planned = model.fixed_planned + np.bincount(cpm, planned, width)
    minutes = model.fixed_load + np.bincount(cpm, added.minutes, width)
    return Carried(minutes, np.zeros(width) + np.bincount(cpm, added.partners, width), planned)


class Loads:
    """Chosen pairs with everything that follows from them, kept up to date change by change."""

    def __init__(self, model: Model, chosen: Ints) -> None:
        """Count up the plan in which item i uses pair ``chosen[i]``."""
        self.model = model
        self.chosen = chosen.copy()
        carried = carried_with(model, chosen)
        self.load, self.partners, self.planned = carried.minutes, carried.partners, carried.planned
        self.moved_partners = float(model.pair_moved[chosen].sum())
        self.moved_revenue = float(model.pair_revenue[chosen].sum())
        self.pair_cost = float(model.pair_cost[chosen].sum())
        self.role_value = np.array([self._role_value(role) for role in range(model.roles + 1)])
        self.cpm_value = beyond_limits(model, slice(None), self.carried)

    @property
    def carried(self) -> Carried:
        """What each CPM carries (c + 1,)."""
        return Carried(self.load, self.partners, self.planned)

    @property
    def value(self) -> float:
        """Value of the plan, as the objective defines it."""
        return self.pair_cost + float(self.role_value.sum() + self.cpm_value.sum()) + self.model.constant

    @property
    def usage(self) -> Floats:
        """How far each pair is used (p,), 0 or 1."""
        used = np.zeros(self.model.pairs)
        used[self.chosen] = 1.0
        return used

    @property
    def within_caps(self) -> bool:
        """Whether no more moves than the caps allow."""
        return self.moved_partners <= self.model.partner_cap and self.moved_revenue <= self.model.revenue_cap

    def change(self, pairs: Iterable[int]) -> float:
        """Let each pair's item use that pair; return by how much the value rose."""
        model = self.model
        touched: list[int] = []
        before = self.pair_cost
        for pair in pairs:
            item = model.pair_item[pair]
            old = int(self.chosen[item])
            self._count(old, -1.0)
            self._count(pair, 1.0)
            self.chosen[item] = pair
            touched += (int(model.pair_cpm[old]), int(model.pair_cpm[pair]))
        return self.pair_cost - before + self._refresh(sorted(set(touched)))

    def improve(self, pairs: list[int]) -> float:
        """Make the change if it lowers the value within the caps, else leave all as is; return the rise."""
        if not pairs:
            return 0.0
        back = [int(self.chosen[self.model.pair_item[pair]]) for pair in pairs]
        rise = self.change(pairs)
        if rise < -SLACK and self.within_caps:
            return rise
        self.change(back)
        return 0.0

    def copy(self) -> Loads:
        """Return an independent plan, counted afresh so that rounding does not build up."""
        return Loads(self.model, self.chosen)

    def _count(self, pair: int, sign: float) -> None:
        model, cpm = self.model, self.model.pair_cpm[pair]
        self.load[cpm] += sign * model.pair_minutes[pair]
        self.partners[cpm] += sign * model.pair_partners[pair]
        if self.planned is not None:
            self.planned[cpm] += sign * model.pair_planned[pair]
        self.moved_partners += sign * float(model.pair_moved[pair])
        self.moved_revenue += sign * float(model.pair_revenue[pair])
        self.pair_cost += sign * float(model.pair_cost[pair])

    def _refresh(self, cpms: list[int]) -> float:
        """Recompute the values of `cpms` and of their role types; return by how much they rose."""
        new = beyond_limits(self.model, np.array(cpms), self.carried.at(np.array(cpms)))
        rise = float(new.sum() - self.cpm_value[cpms].sum())
        self.cpm_value[cpms] = new
        for role in sorted({int(self.model.role[cpm]) for cpm in cpms}):
            value = self._role_value(role)
            rise += value - float(self.role_value[role])
            self.role_value[role] = value
        return rise

    def _role_value(self, role: int) -> float:
        """Return the imbalance of one role type in units of value."""
        model = self.model
        members = slice(model.role_start[role], model.role_start[role + 1])
        load, capacity = self.load[members], model.capacity[members]
        utilisation = load / capacity
        highest, lowest = float(utilisation.max()), float(utilisation.min())
        value = float(model.spread_price[role]) * max(0.0, highest - lowest - model.tolerance)
        value += float(model.highest_price[role]) * highest
        if model.deviation_price[role]:
            mean = load.sum() / model.role_capacity[role]
            beyond = np.abs(load - mean * capacity) - model.tolerance / 2 * capacity
            value += float(model.deviation_price[role] * np.maximum(beyond, 0.0).sum())
        return value


def beyond_limits(model: Model, cpms: Ints | slice, carried: Carried) -> Floats:
    """Return what overload, strain and too many partners would cost if `cpms` carried this."""
    value = crowding(model, cpms, carried.minutes, carried.planned)
    return value + np.maximum(carried.partners - model.partner_limit[cpms], 0.0) * model.excess_price[cpms]


def crowding(model: Model, cpms: Ints | slice, load: Floats, planned: Floats | None) -> Floats:
    """Return what overload and strain would cost if `cpms` had this load, `planned` of it planned work."""
    beyond = load - model.room[cpms]
    if planned is not None:
        beyond = np.maximum(beyond, planned - model.planned_room[cpms])
    overload = np.maximum(beyond, 0.0) * model.overload_price[cpms]
    return overload + np.maximum(load - model.target[cpms], 0.0) * model.strain_price[cpms]
