"""The problem, or a block of it, as a mixed-integer program: some items are free, all others stay put.

Columns: one binary per open pair; per touched CPM its utilisation, overload (the larger of two excesses, one
row each), strain and excess partners; per touched role type the highest and lowest utilisation, the mean, the
spread beyond tolerance, the deviations. CPMs that are not touched are constants. Where the mean of a role
type may change, the deviation of its untouched CPMs is replaced by its tangent, which is exact when every CPM
is touched (the whole problem).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.light import union
from cpm_planner.balance.core.prices import Prices, allowed, no_prices
from cpm_planner.balance.core.program import Program

if TYPE_CHECKING:
    from cpm_planner.balance.core.loads import Loads
    from cpm_planner.balance.core.model import Model
    from cpm_planner.balance.core.problem import Floats, Ints


@dataclass(eq=False)
class Formulation:
    """A program with the numbers of its columns and rows, so that answers can be read back.

    Attributes:
        loads: the plan the block is cut from.
        items: free items.
        pairs: open pairs.
        cpms: touched CPMs.
        columns: column of each open pair.
        utilisation: column of each touched CPM's utilisation.
        rows: rows of each kind with the CPMs they are about.
        item_row, load_row, reserve_row, slot_row: the row each item or CPM has pairs in, -1 for none.
    """

    loads: Loads
    items: Ints
    pairs: Ints
    cpms: Ints
    program: Program = field(default_factory=Program)
    columns: Ints = field(init=False)
    utilisation: Ints = field(init=False)
    rows: dict[str, tuple[Ints, Ints]] = field(default_factory=dict)
    item_row: Ints = field(init=False)
    load_row: Ints = field(init=False)
    reserve_row: Ints = field(init=False)
    slot_row: Ints = field(init=False)

    def __post_init__(self) -> None:
        """Begin with no rows."""
        self.item_row = np.full(self.model.items, -1)
        self.load_row = np.full(self.model.cpms + 1, -1)
        self.reserve_row = np.full(self.model.cpms + 1, -1)
        self.slot_row = np.full(self.model.cpms + 1, -1)

    @property
    def model(self) -> Model:
        """The model the block is cut from."""
        return self.loads.model

    def chosen(self, values: Floats) -> Ints:
        """Return the pairs with the largest value of each free item."""
        items = self.model.pair_item[self.pairs]
        order = np.lexsort((-values[self.columns], items))
        first = np.ones(len(order), dtype=bool)
        first[1:] = np.diff(items[order]) > 0
        return self.pairs[order[first]]

    def entries(self, pairs: Ints) -> tuple[Ints, Ints, Floats]:
        """Return the coefficients of pairs: their rows, the places of the pairs in `pairs`, the values."""
        model = self.model
        item, cpm = model.pair_item[pairs], model.pair_cpm[pairs]
        parts = [
            (self.item_row[item], np.ones(len(pairs))),
            (self.load_row[cpm], model.pair_minutes[pairs] / model.capacity[cpm]),
            (self.slot_row[cpm], -model.pair_partners[pairs]),
        ]
        if "reserve" in self.rows:
            parts.append((self.reserve_row[cpm], -model.pair_planned[pairs] / model.capacity[cpm]))
        for name, moved in (("partner_cap", model.pair_moved), ("revenue_cap", model.pair_revenue)):
            if name in self.rows:
                row = int(self.rows[name][0][0])
                parts.append((np.where(moved[pairs] > 0, row, -1), moved[pairs]))
        rows = np.concatenate([part[0] for part in parts])
        places = np.tile(np.arange(len(pairs)), len(parts))
        values = np.concatenate([part[1] for part in parts])
        kept = rows >= 0
        return rows[kept], places[kept], values[kept]

    def prices(self, row_prices: Floats) -> Prices:
        """Return the multipliers that a solved relaxation of the whole problem gives."""
        model = self.model
        parts = {}
        for name in (
            "overload",
            "reserve",
            "strain",
            "deviation_up",
            "deviation_down",
            "high",
            "low",
            "slot",
        ):
            per_cpm = np.zeros(model.cpms + 1)
            if name in self.rows:
                rows, cpms = self.rows[name]
                per_cpm[cpms] = np.abs(row_prices[rows])
            parts[name] = per_cpm
        tolls = [
            float(np.abs(row_prices[self.rows[name][0]]).sum()) if name in self.rows else 0.0
            for name in ("partner_cap", "revenue_cap")
        ]
        alone = no_prices(model).high * (np.diff(model.role_start)[model.role] == 1)
        prices = Prices(
            overload=parts["overload"] / model.capacity,
            planned=parts["reserve"] / model.capacity,
            strain=parts["strain"] / model.capacity,
            deviation=(parts["deviation_up"] - parts["deviation_down"]) / model.capacity,
            high=parts["high"] + alone * (parts["high"] == 0),
            low=parts["low"],
            slot=parts["slot"],
            partner_toll=tolls[0],
            revenue_toll=tolls[1],
        )
        return allowed(model, prices)


def whole(loads: Loads, pairs: Ints, *, integer: bool) -> Formulation:
    """Formulate the whole problem over the open `pairs` (at least one of every item)."""
    items = np.arange(loads.model.items)
    return block(loads, items, pairs, np.arange(loads.model.cpms), integer=integer)


def block(loads: Loads, items: Ints, pairs: Ints, cpms: Ints, *, integer: bool) -> Formulation:
    """Formulate the choice of `items` among `pairs`, which lead to touched `cpms` or to nobody."""
    form = Formulation(loads, items, pairs, cpms)
    model, program = loads.model, form.program
    form.columns = program.add_columns(model.pair_cost[pairs], 0.0, 1.0, integer=integer)
    one = np.ones(len(items))
    form.item_row[items] = program.add_rows(one, one)
    _add_loads(form)
    _add_slots(form)
    if model.spread_price.any() or model.highest_price.any() or model.deviation_price.any():
        for role in union(model.roles, model.role[cpms]).tolist():
            _add_role(form, role)
    _add_cap(form, "partner_cap", model.pair_moved, model.partner_cap)
    _add_cap(form, "revenue_cap", model.pair_revenue, model.revenue_cap)
    rows, places, values = form.entries(pairs)
    program.put(rows, form.columns[places], values)
    return form


def _others(form: Formulation, counted: Floats, total: Floats) -> Floats:
    """Return what the items that are not free contribute to each touched CPM's `total`."""
    model, chosen = form.model, form.loads.chosen[form.items]
    freed = np.bincount(model.pair_cpm[chosen], counted[chosen], model.cpms + 1)
    others: Floats = (total - freed)[form.cpms]
    return others


def _add_loads(form: Formulation) -> None:
    """Add utilisation, overload and strain: sum of minutes / K - utilisation = - load of the others / K."""
    model, program, cpms = form.model, form.program, form.cpms
    capacity = model.capacity[cpms]
    form.utilisation = program.add_columns(np.zeros(len(cpms)))
    used = _others(form, model.pair_minutes, form.loads.load) / capacity
    rows = program.add_rows(-used, -used)
    form.load_row[cpms] = rows
    program.put(rows, form.utilisation, -1.0)
    overload = _add_beyond(form, "overload", model.overload_price, model.room)
    if model.has_reserve:
        _add_reserve(form, overload)
    _add_beyond(form, "strain", model.strain_price, model.target)


def _add_reserve(form: Formulation, overload: Ints) -> None:
    """Add overload >= (planned minutes - room for them) / K, where the pairs could exceed that room."""
    model, cpms = form.model, form.cpms
    planned = np.zeros(model.cpms + 1) if form.loads.planned is None else form.loads.planned
    others = _others(form, model.pair_planned, planned)
    most = (
        others + np.bincount(model.pair_cpm[form.pairs], model.pair_planned[form.pairs], model.cpms + 1)[cpms]
    )
    at = np.flatnonzero(most > model.planned_room[cpms])
    if at.size:
        at_cpms = cpms[at]
        rows = form.program.add_rows((others[at] - model.planned_room[at_cpms]) / model.capacity[at_cpms])
        form.program.put(rows, overload[at], 1.0)
        form.reserve_row[at_cpms] = rows
        form.rows["reserve"] = rows, at_cpms


def _add_beyond(form: Formulation, name: str, price: Floats, limit: Floats) -> Ints:
    """Add what exceeds a limit on the load, with its price per minute: beyond >= utilisation - limit / K."""
    program, cpms = form.program, form.cpms
    capacity = form.model.capacity[cpms]
    if not price[cpms].any():
        return cpms[:0]
    beyond = program.add_columns(price[cpms] * capacity)
    rows = program.add_rows(-limit[cpms] / capacity)
    program.put(rows, beyond, 1.0)
    program.put(rows, form.utilisation, -1.0)
    form.rows[name] = rows, cpms
    return beyond


def _add_slots(form: Formulation) -> None:
    """Add partners beyond each CPM's limit: excess - sum of partners >= partners of the others - limit."""
    model, program = form.model, form.program
    limited = np.flatnonzero(np.isfinite(model.partner_limit[form.cpms]))
    if not limited.size:
        return
    cpms = form.cpms[limited]
    held = _others(form, model.pair_partners, form.loads.partners)[limited]
    excess = program.add_columns(model.excess_price[cpms])
    rows = program.add_rows(held - model.partner_limit[cpms])
    program.put(rows, excess, 1.0)
    form.slot_row[cpms] = rows
    form.rows["slot"] = rows, cpms


def _add_role(form: Formulation, role: int) -> None:
    """Add spread, highest and deviation of one role type."""
    model = form.model
    members = np.arange(model.role_start[role], model.role_start[role + 1])
    touched = np.flatnonzero(model.role[form.cpms] == role)
    still = np.delete(members, form.cpms[touched] - model.role_start[role])
    still_used = form.loads.load[still] / model.capacity[still]
    if model.spread_price[role] or model.highest_price[role]:
        _add_extremes(form, role, touched, still_used)
    if model.deviation_price[role]:
        _add_deviation(form, role, touched, still)


def _add_extremes(form: Formulation, role: int, touched: Ints, still_used: Floats) -> None:
    """Add highest >= every utilisation >= lowest and spread >= highest - lowest - tolerance."""
    model, program = form.model, form.program
    price = np.array([model.highest_price[role]])
    highest = program.add_columns(price, float(still_used.max(initial=0.0)))
    lowest = program.add_columns(np.zeros(1), 0.0, float(still_used.min(initial=np.inf)))
    beyond = program.add_columns(np.array([model.spread_price[role]]))
    row = program.add_rows(np.array([-model.tolerance]))
    for column, sign in ((beyond, 1.0), (highest, -1.0), (lowest, 1.0)):
        program.put(row, column, sign)
    for name, column, sign in (("high", highest, 1.0), ("low", lowest, -1.0)):
        rows = program.add_rows(np.zeros(len(touched)))
        program.put(rows, np.repeat(column, len(touched)), sign)
        program.put(rows, form.utilisation[touched], -sign)
        _note(form, name, rows, form.cpms[touched])


def _note(form: Formulation, name: str, rows: Ints, cpms: Ints) -> None:
    old_rows, old_cpms = form.rows.get(name, (rows[:0], cpms[:0]))
    form.rows[name] = np.append(old_rows, rows), np.append(old_cpms, cpms)


def _add_deviation(form: Formulation, role: int, touched: Ints, still: Ints) -> None:
    """Add deviation >= +-(utilisation - mean) - tolerance / 2 for touched CPMs, a tangent for the others."""
    model, program = form.model, form.program
    capacity, total = model.capacity[form.cpms[touched]], model.role_capacity[role]
    price, half = model.deviation_price[role], model.tolerance / 2
    now = form.loads.load[model.role_start[role] : model.role_start[role + 1]].sum() / total
    off = form.loads.load[still] - now * model.capacity[still]
    outside = np.abs(off) > half * model.capacity[still]
    tangent = -float((np.sign(off) * model.capacity[still])[outside].sum())
    mean = program.add_columns(np.array([price * tangent]))
    others = np.full(1, -form.loads.load[still].sum() / total)
    row = program.add_rows(others, others)
    program.put(row, mean, -1.0)
    program.put(np.repeat(row, len(touched)), form.utilisation[touched], capacity / total)
    deviation = program.add_columns(price * capacity)
    for name, sign in (("deviation_up", 1.0), ("deviation_down", -1.0)):
        rows = program.add_rows(np.full(len(touched), -half))
        program.put(rows, deviation, 1.0)
        program.put(rows, form.utilisation[touched], -sign)
        program.put(rows, np.repeat(mean, len(touched)), sign)
        _note(form, name, rows, form.cpms[touched])


def _add_cap(form: Formulation, name: str, moved: Floats, cap: float) -> None:
    """Add the row of a cap on what moves: moved among the free items <= cap - moved among the others."""
    if np.isfinite(cap):
        others = np.delete(form.loads.chosen, form.items)
        row = form.program.add_rows(np.full(1, -np.inf), cap - moved[others].sum())
        form.rows[name] = row, row
