"""What many possible changes would do to the value, all at once and exactly.

A change touches two CPMs: `first` gains `first_more` (usually negative), `second` gains `second_more`. Moves
and swaps are both of this form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.loads import beyond_limits

if TYPE_CHECKING:
    from cpm_planner.balance.core.loads import Carried, Loads
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_DEPTH = 3


@dataclass(frozen=True, eq=False)
class Changes:
    """Changes of what two different CPMs carry each, all arrays of one length."""

    first: Ints
    second: Ints
    first_more: Carried
    second_more: Carried


class Snapshot:
    """The role types' figures of a plan at one moment, to weigh changes against."""

    def __init__(self, loads: Loads) -> None:
        """Sort the CPMs of every role type by utilisation and sum up from the lowest."""
        self._model = model = loads.model
        self._load, self._carried = loads.load, loads.carried
        self._cpm_value, self._role_value = loads.cpm_value, loads.role_value
        self._utilisation = loads.load / model.capacity
        order = np.lexsort((self._utilisation, model.role))
        self._highest, self._highest_cpm = self._extremes(order, top=True)
        self._lowest, self._lowest_cpm = self._extremes(order, top=False)
        self._mean = np.add.reduceat(loads.load, model.role_start[:-1]) / model.role_capacity
        self._stride = float(self._utilisation.max()) + 2.0
        self._keys = model.role[order] * self._stride + self._utilisation[order]
        self._load_below = np.append(0.0, np.cumsum(loads.load[order]))
        self._capacity_below = np.append(0.0, np.cumsum(model.capacity[order]))

    def rises(self, changes: Changes) -> Floats:
        """Return by how much each change raises the value, without the cost of pairs."""
        model = self._model
        rise = self._cpm_rise(changes.first, changes.first_more)
        rise += self._cpm_rise(changes.second, changes.second_more)
        if not (model.spread_price.any() or model.highest_price.any() or model.deviation_price.any()):
            return rise
        within = model.role[changes.first] == model.role[changes.second]
        rise += self._role_rise(changes.first, changes.first_more.minutes, changes, within)
        across = np.flatnonzero(~within)
        if across.size:
            none = np.zeros(across.size, dtype=bool)
            second, minutes = changes.second[across], changes.second_more.minutes[across]
            rise[across] += self._role_rise(second, minutes, None, none)
        return rise

    def _extremes(self, order: Ints, *, top: bool) -> tuple[Floats, Ints]:
        """Return the utilisation and the CPM of the three outermost of each role type (r + 1, 3)."""
        model = self._model
        steps = np.arange(_DEPTH)
        starts, ends = model.role_start[:-1, None], model.role_start[1:, None]
        places = ends - 1 - steps if top else starts + steps
        inside = (places >= starts) & (places < ends)
        cpm = np.where(inside, order[np.clip(places, 0, len(order) - 1)], -1)
        beyond = -np.inf if top else np.inf
        return np.where(inside, self._utilisation[cpm], beyond), cpm

    def _cpm_rise(self, cpm: Ints, more: Carried) -> Floats:
        return beyond_limits(self._model, cpm, self._carried.at(cpm) + more) - self._cpm_value[cpm]

    def _role_rise(self, cpm: Ints, minutes: Floats, changes: Changes | None, within: Flags) -> Floats:
        """Return the rise in the role types of `cpm`; where `within`, the second CPM is of that type too."""
        model, role = self._model, self._model.role[cpm]
        other = np.full(len(cpm), -1) if changes is None else np.where(within, changes.second, -1)
        other_minutes = (
            np.zeros(len(cpm)) if changes is None else np.where(within, changes.second_more.minutes, 0.0)
        )
        value = -self._role_value[role]
        value += self._spread_value(role, (cpm, other), (minutes, other_minutes))
        if model.deviation_price.any():
            value += self._deviation_value(role, (cpm, other), (minutes, other_minutes))
        return value

    def _spread_value(self, role: Ints, cpms: tuple[Ints, Ints], minutes: tuple[Floats, Floats]) -> Floats:
        model = self._model
        highest = _outside(self._highest, self._highest_cpm, role, cpms)
        lowest = _outside(self._lowest, self._lowest_cpm, role, cpms)
        for cpm, more in zip(cpms, minutes, strict=True):
            new = (self._load[cpm] + more) / model.capacity[cpm]
            highest = np.maximum(highest, np.where(cpm >= 0, new, -np.inf))
            lowest = np.minimum(lowest, np.where(cpm >= 0, new, np.inf))
        beyond = np.maximum(highest - lowest - model.tolerance, 0.0)
        return model.spread_price[role] * beyond + model.highest_price[role] * highest

    def _deviation_value(self, role: Ints, cpms: tuple[Ints, Ints], minutes: tuple[Floats, Floats]) -> Floats:
        model = self._model
        mean = self._mean[role] + (minutes[0] + minutes[1]) / model.role_capacity[role]
        total = self._deviation_at(role, mean)
        for cpm, more in zip(cpms, minutes, strict=True):
            load, capacity = self._load[cpm], model.capacity[cpm]
            change = _beyond(load + more, mean, capacity, model.tolerance)
            change -= _beyond(load, mean, capacity, model.tolerance)
            total += np.where(cpm >= 0, change, 0.0)
        value: Floats = model.deviation_price[role] * total
        return value

    def _deviation_at(self, role: Ints, mean: Floats) -> Floats:
        """Return the minutes of deviation of role types `role` if nothing but the mean were to change."""
        model, half = self._model, self._model.tolerance / 2
        start, end = model.role_start[role], model.role_start[role + 1]
        above = self._place(role, mean + half)
        below = self._place(role, mean - half)
        over = self._load_below[end] - self._load_below[above]
        over -= (mean + half) * (self._capacity_below[end] - self._capacity_below[above])
        under = (mean - half) * (self._capacity_below[below] - self._capacity_below[start])
        minutes: Floats = over + under - (self._load_below[below] - self._load_below[start])
        return minutes

    def _place(self, role: Ints, utilisation: Floats) -> Ints:
        """Return how many CPMs, role type by role type, come before `utilisation` in role type `role`."""
        keys = role * self._stride + np.clip(utilisation, 0.0, self._stride - 1.0)
        return np.searchsorted(self._keys, keys)


def _outside(values: Floats, owners: Ints, role: Ints, cpms: tuple[Ints, Ints]) -> Floats:
    """Return the outermost value per role type that belongs to neither of two CPMs."""
    taken = [(owners[role, k] == cpms[0]) | (owners[role, k] == cpms[1]) for k in range(_DEPTH)]
    inner = np.where(taken[1], values[role, 2], values[role, 1])
    outermost: Floats = np.where(taken[0], inner, values[role, 0])
    return outermost


def _beyond(load: Floats, mean: Floats, capacity: Floats, tolerance: float) -> Floats:
    beyond: Floats = np.maximum(np.abs(load - mean * capacity) - tolerance / 2 * capacity, 0.0)
    return beyond
