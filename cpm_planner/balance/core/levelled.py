"""A block as generalised assignment: every touched CPM keeps within a window of load, at least cost.

Much quicker to solve than the exact formulation, whose highest and lowest utilisation tie all CPMs together.
The windows lie around the mean of each role type, `tolerance` wide, and hold the present loads, so that the
present plan is one of the answers. What they leave out is weighed afterwards, when the answer is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.program import Program

if TYPE_CHECKING:
    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.neighbourhood import Block
    from cpm_planner.balance.core.problem import Flags, Floats, Ints

_ROUNDING = 1e-6


class Levelled:
    """The program of one block, with the plan and the rows that tell what other items leave to it."""

    def __init__(self, loads: Loads, part: Block) -> None:
        """Formulate `part` of the plan `loads`."""
        self._loads, self._model, self._part = loads, loads.model, part
        self.program = Program()
        self.columns = self.program.add_columns(self._model.pair_cost[part.pairs], 0.0, 1.0, integer=True)
        self._taken = loads.chosen[part.items]
        self._row = np.full(self._model.cpms + 1, -1)
        self._add_items()
        self._add_windows()
        self._add_limits()
        self._add_caps()

    def chosen(self, values: Floats) -> Ints:
        """Return the pairs that a solution takes."""
        chosen: Ints = self._part.pairs[values[self.columns] > 0.5]  # noqa: PLR2004 - binary
        return chosen

    def _add_items(self) -> None:
        number = np.full(self._model.items, -1)
        number[self._part.items] = np.arange(len(self._part.items))
        one = np.ones(len(self._part.items))
        rows = self.program.add_rows(one, one)
        self.program.put(rows[number[self._model.pair_item[self._part.pairs]]], self.columns, 1.0)

    def _add_windows(self) -> None:
        """Add lower <= minutes <= upper for each CPM; minutes outside the role type's window are priced."""
        model, cpms = self._model, self._part.cpms
        low, high = self._windows()
        others = self._others(model.pair_minutes)[cpms]
        load = self._loads.load[cpms]
        self._put(
            model.pair_minutes,
            np.ceil(np.minimum(load, low) - others - _ROUNDING),
            np.floor(np.maximum(load, high) - others + _ROUNDING),
        )
        spread = model.spread_price[model.role[cpms]] / model.capacity[cpms]
        self._add_beyond(high, load > high, spread)
        self._add_beyond(low, load < low, spread, sign=-1.0)
        reach = np.maximum(load, high)
        self._add_overload(reach)
        self._add_beyond(model.target[cpms], reach > model.target[cpms], model.strain_price[cpms])

    def _windows(self) -> tuple[Floats, Floats]:
        """Return the least and most minutes of each touched CPM; 0 and capacity where nothing is compared."""
        model, load = self._model, self._loads.load
        mean = np.add.reduceat(load, model.role_start[:-1]) / model.role_capacity
        role = model.role[self._part.cpms]
        capacity, half = model.capacity[self._part.cpms], model.tolerance / 2
        compared = model.spread_price[role] > 0
        low = np.where(compared, np.maximum(mean[role] - half, 0.0) * capacity, 0.0)
        high = np.where(compared, (mean[role] + half) * capacity, capacity)
        return low, high

    def _others(self, counted: Floats) -> Floats:
        """Return what items outside the block load on each CPM (c + 1,), measured by `counted` (p,)."""
        model, width = self._model, self._model.cpms + 1
        others: Floats = self._totals(counted) - np.bincount(
            model.pair_cpm[self._taken], counted[self._taken], width
        )
        return others

    def _totals(self, counted: Floats) -> Floats:
        if counted is self._model.pair_minutes:
            return self._loads.load
        if counted is self._model.pair_planned and self._loads.planned is not None:
            return self._loads.planned
        return self._loads.partners

    def _put(self, counted: Floats, lower: Floats, upper: Floats) -> None:
        """Add lower <= sum of `counted` over the pairs of each touched CPM <= upper."""
        self._fill(self.program.add_rows(lower, upper), self._part.cpms, counted)

    def _fill(self, rows: Ints, cpms: Ints, counted: Floats) -> None:
        self._row[:] = -1
        self._row[cpms] = rows
        row = self._row[self._model.pair_cpm[self._part.pairs]]
        inside = np.flatnonzero(row >= 0)
        self.program.put(row[inside], self.columns[inside], counted[self._part.pairs[inside]])

    def _add_beyond(self, limit: Floats, wanted: Flags, price: Floats, sign: float = 1.0) -> None:
        """Add what goes beyond a limit on the load, with its price per minute, at the `wanted` CPMs."""
        at = np.flatnonzero(wanted & (price > 0))
        if at.size:
            beyond = self.program.add_columns(price[at])
            self._limit(beyond, self._part.cpms[at], self._model.pair_minutes, limit[at], sign)

    def _add_overload(self, reach: Floats) -> None:
        """Add overload, the larger of two excesses, where a load of up to `reach` allows either."""
        model, cpms = self._model, self._part.cpms
        is_dear, crowded = model.overload_price[cpms] > 0, reach > model.room[cpms]
        eaten = np.zeros(len(cpms), dtype=bool)
        if model.has_reserve:
            requests = self._others(model.pair_minutes) - self._others(model.pair_planned)
            eaten = reach - requests[cpms] > model.planned_room[cpms]
        overload = np.full(len(cpms), -1)
        at = np.flatnonzero(is_dear & (crowded | eaten))
        overload[at] = self.program.add_columns(model.overload_price[cpms[at]])
        for which, counted, room in (
            (crowded, model.pair_minutes, model.room),
            (eaten, model.pair_planned, model.planned_room),
        ):
            at = np.flatnonzero(is_dear & which)
            self._limit(overload[at], cpms[at], counted, room[cpms[at]])

    def _limit(self, beyond: Ints, cpms: Ints, counted: Floats, limit: Floats, sign: float = 1.0) -> None:
        """Add sum of `counted` at each CPM - beyond <= limit, or sum + beyond >= limit where `sign` is -1."""
        free, bound = np.full(len(cpms), np.inf), limit - self._others(counted)[cpms]
        rows = self.program.add_rows(*((-free, bound) if sign > 0 else (bound, free)))
        self._fill(rows, cpms, counted)
        self.program.put(rows, beyond, -sign)

    def _add_limits(self) -> None:
        """Add the limits on partners, kept or at least not broken further."""
        model, cpms = self._model, self._part.cpms
        limit = np.maximum(model.partner_limit, self._loads.partners)[cpms]
        limited = np.flatnonzero(np.isfinite(limit))
        if limited.size:
            others = self._others(model.pair_partners)[cpms]
            rows = self.program.add_rows(np.full(len(limited), -np.inf), (limit - others)[limited])
            self._fill(rows, cpms[limited], model.pair_partners)

    def _add_caps(self) -> None:
        """Add the caps on what moves."""
        model, loads = self._model, self._loads
        for moved, cap, now in (
            (model.pair_moved, model.partner_cap, loads.moved_partners),
            (model.pair_revenue, model.revenue_cap, loads.moved_revenue),
        ):
            if np.isfinite(cap):
                left = cap - now + moved[self._taken].sum()
                row = self.program.add_rows(np.full(1, -np.inf), np.array([left]))
                places = np.flatnonzero(moved[self._part.pairs] > 0)
                self.program.put(
                    np.repeat(row, len(places)), self.columns[places], moved[self._part.pairs[places]]
                )
