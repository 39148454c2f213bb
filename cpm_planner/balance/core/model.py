"""The problem made ready for calculation: floats, CPMs sorted by role type, "unassigned" as one more pair.

CPMs of capacity 0 are left out together with their pairs; the rest are renumbered 0..c-1 so that each role
type is a slice. CPM c stands for "unassigned": every item has one last pair to it, with no minutes and the
price of leaving the item uncovered. Every item therefore always has exactly one chosen pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED, Floats, Ints

if TYPE_CHECKING:
    from cpm_planner.balance.core.objective import Objective
    from cpm_planner.balance.core.problem import Problem


@dataclass(frozen=True, eq=False)
class Model:
    """Arrays over c usable CPMs plus the unassigned one, r role types plus one for it, and p pairs.

    Attributes:
        cpm_source: problem CPM of each CPM (c + 1,), -1 for the unassigned one.
        role: role type of each CPM (c + 1,), sorted.
        role_start: first CPM of each role type (r + 2,).
        capacity, fixed_load: minutes (c + 1,); capacity is 1 for the unassigned CPM.
        target: minutes that a CPM should have at most (c + 1,).
        room: minutes above which a CPM is overloaded (c + 1,), its capacity unless all its work is planned.
        planned_room: minutes of planned work above which a CPM is overloaded (c + 1,), inf where `room` says
            it all: without a reserve, or without requests.
        fixed_planned: minutes of the fixed load that are planned work (c + 1,).
        overload_price, strain_price: price of a minute of overload, of a minute above target (c + 1,).
        partner_limit, excess_price: most partners (inf without limit) and price of each beyond it (c + 1,),
            which is that of whatever is firm.
        role_capacity: sum of capacities (r + 1,).
        spread_price, highest_price: price of utilisation 1.0 of spread and of the highest (r + 1,).
        deviation_price: price of a minute of deviation (r + 1,).
        tolerance: spread that counts as even.
        item_start: first pair of each item (n + 1,); its last pair is "unassigned".
        pair_item, pair_cpm, pair_source: item, CPM and problem pair (-1 for unassigned) of each pair (p,).
        pair_minutes, pair_planned, pair_cost: minutes, those of planned work, and priced cost (p,).
        pair_partners, pair_moved, pair_revenue: partners counted at the CPM, partners moved and revenue
            moved when the pair is chosen (p,).
        partner_cap, revenue_cap: caps on what may move, inf for none.
        stay: pair that leaves each item, or most of a group, where it is (n,): "unassigned" for new ones, -1
            if all of it must move.
        constant: part of the value that no assignment changes.
    """

    cpm_source: Ints
    role: Ints
    role_start: Ints
    capacity: Floats
    fixed_load: Floats
    target: Floats
    room: Floats
    planned_room: Floats
    fixed_planned: Floats
    overload_price: Floats
    strain_price: Floats
    partner_limit: Floats
    excess_price: Floats
    role_capacity: Floats
    spread_price: Floats
    highest_price: Floats
    deviation_price: Floats
    tolerance: float
    item_start: Ints
    pair_item: Ints
    pair_cpm: Ints
    pair_source: Ints
    pair_minutes: Floats
    pair_planned: Floats
    pair_cost: Floats
    pair_partners: Floats
    pair_moved: Floats
    pair_revenue: Floats
    partner_cap: float
    revenue_cap: float
    stay: Ints
    constant: float

    @property
    def items(self) -> int:
        """Number of items."""
        return len(self.stay)

    @property
    def cpms(self) -> int:
        """Number of usable CPMs c; also the number of the unassigned CPM."""
        return len(self.role) - 1

    @property
    def roles(self) -> int:
        """Number of role types r; also the number of the unassigned CPM's role type."""
        return len(self.role_capacity) - 1

    @property
    def pairs(self) -> int:
        """Number of pairs p."""
        return len(self.pair_cpm)

    @property
    def unassigned_pair(self) -> Ints:
        """Last pair of each item: leave it unassigned."""
        return self.item_start[1:] - 1

    @cached_property
    def has_reserve(self) -> bool:
        """Whether planned work has a limit of its own anywhere, so that it has to be counted apart."""
        return bool(np.isfinite(self.planned_room).any())

    @property
    def capped(self) -> bool:
        """Whether a cap on moves ties all items together."""
        return bool(np.isfinite(self.partner_cap) or np.isfinite(self.revenue_cap))

    def pairs_of(self, items: Ints) -> Ints:
        """Return the pairs of `items`, item by item."""
        starts, lengths = self.item_start[items], self.item_start[items + 1] - self.item_start[items]
        offsets = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        pairs: Ints = np.repeat(starts, lengths) + offsets
        return pairs

    def assignment(self, chosen: Ints) -> Ints:
        """Return the problem CPM of each item (n,) for the chosen pairs (n,)."""
        return self.cpm_source[self.pair_cpm[chosen]]

    def chosen_for(self, assignment: Ints) -> Ints:
        """Return the pairs that place the items as in `assignment` (n,), "unassigned" where none does."""
        chosen = self.unassigned_pair.copy()
        matching = np.flatnonzero(self.cpm_source[self.pair_cpm] == assignment[self.pair_item])
        chosen[self.pair_item[matching]] = matching
        return chosen


def build_model(problem: Problem, objective: Objective) -> Model:
    """Prepare `problem` for calculation with the weights of `objective`."""
    usable = np.flatnonzero(problem.capacity > 0)
    usable = usable[np.argsort(problem.role[usable], kind="stable")]
    _, role = np.unique(problem.role[usable], return_inverse=True)
    roles = int(role.max()) + 1 if role.size else 0
    sizes = np.bincount(role, minlength=roles + 1)[: roles + 1]
    largest = float(max(sizes.max(initial=1), 1))
    arrays: dict[str, Any] = _cpm_arrays(problem, objective, usable, role, largest)
    arrays |= _role_arrays(objective, role, problem.capacity[usable], roles)
    arrays |= _pair_arrays(problem, objective, usable, largest)
    _make_firm(problem, objective, arrays, largest)
    arrays |= _move_arrays(problem, arrays["pair_item"], arrays["pair_source"])
    return Model(
        **arrays,
        tolerance=objective.tolerance,
        partner_cap=_cap(problem.max_moved_partners),
        revenue_cap=_cap(problem.max_moved_revenue),
        constant=(objective.overload + objective.strain)
        * largest
        * float(problem.fixed_load[problem.capacity == 0].sum()),
    )


def _cap(limit: int | None) -> float:
    return np.inf if limit is None else float(limit)


def _cpm_arrays(
    problem: Problem, objective: Objective, usable: Ints, role: Ints, largest: float
) -> dict[str, Any]:
    limits = np.full(problem.cpms, UNLIMITED) if problem.max_partners is None else problem.max_partners
    limit = np.where(limits[usable] == UNLIMITED, np.inf, limits[usable])
    prices = np.ones(len(usable))
    roles = int(role.max()) + 1 if role.size else 0
    return {
        "cpm_source": np.append(usable, UNASSIGNED),
        "role": np.append(role, roles),
        "capacity": np.append(problem.capacity[usable], 1).astype(float),
        "fixed_load": np.append(problem.fixed_load[usable], 0).astype(float),
        "target": np.append(problem.target_minutes[usable], 1).astype(float),
        "fixed_planned": np.append(problem.fixed_planned_load[usable], 0).astype(float),
        **_rooms(problem, objective, usable),
        "overload_price": np.append(prices * objective.overload * largest, 0.0),
        "strain_price": np.append(prices * objective.strain * largest, 0.0),
        "partner_limit": np.append(limit, np.inf),
        "excess_price": np.append(prices * objective.excess * largest, 0.0),
    }


def _rooms(problem: Problem, objective: Objective, usable: Ints) -> dict[str, Any]:
    """Say where overload begins. Where only planned work can move, one limit on the load says it all."""
    capacity, planned_room = problem.capacity[usable], problem.planned_room[usable]
    unlimited = np.full(len(usable) + 1, np.inf)
    if problem.planned is None:
        requests = (problem.fixed_load - problem.fixed_planned_load)[usable]
        room = np.minimum(capacity, planned_room + requests)
        return {"room": np.append(room, 1).astype(float), "planned_room": unlimited}
    limited = (planned_room < capacity) & (objective.overload > 0)
    unlimited[:-1][limited] = planned_room[limited]
    return {"room": np.append(capacity, 1).astype(float), "planned_room": unlimited}


def _role_arrays(objective: Objective, role: Ints, capacity: Ints, roles: int) -> dict[str, Any]:
    role_capacity = np.bincount(role, weights=capacity, minlength=roles)[:roles]
    compared = np.bincount(role, minlength=roles)[:roles] > 1
    return {
        "role_start": np.append(np.searchsorted(role, np.arange(roles + 1)), len(role) + 1),
        "role_capacity": np.append(role_capacity, 1.0),
        "spread_price": np.append(objective.spread * role_capacity * compared, 0.0),
        "highest_price": np.append(objective.highest * role_capacity, 0.0),
        "deviation_price": np.append(float(objective.deviation) * compared, 0.0),
    }


def _pair_arrays(problem: Problem, objective: Objective, usable: Ints, largest: float) -> dict[str, Any]:
    number = np.full(problem.cpms + 1, len(usable))
    number[usable] = np.arange(len(usable))
    kept = np.flatnonzero(problem.capacity[problem.cpm] > 0)
    source = np.concatenate([kept, np.full(problem.items, UNASSIGNED)])
    item = np.concatenate([problem.pair_item[kept], np.arange(problem.items)])
    order = np.argsort(item, kind="stable")
    item, source = item[order], source[order]
    lost = source == UNASSIGNED
    price = objective.uncovered * largest * (problem.uncovered_minutes + problem.partners)
    return {
        "item_start": np.searchsorted(item, np.arange(problem.items + 1)),
        "pair_item": item,
        "pair_cpm": number[_taken(problem.cpm, source, UNASSIGNED)],
        "pair_source": source,
        "pair_minutes": _taken(problem.minutes, source, 0).astype(float),
        "pair_planned": _taken(problem.pair_planned, source, 0).astype(float),
        "pair_cost": np.where(lost, price[item], objective.cost * _taken(problem.cost, source, 0)).astype(
            float
        ),
        "pair_partners": _taken(problem.pair_partners, source, 0).astype(float),
    }


def _make_firm(problem: Problem, objective: Objective, arrays: dict[str, Any], largest: float) -> None:
    """Set the price of what is firm above all that one item's place can weigh, see `objective`."""
    if not problem.is_firm:
        return
    item, cpm, lost = arrays["pair_item"], arrays["pair_cpm"], arrays["pair_source"] == UNASSIGNED
    rate = (arrays["spread_price"] + arrays["highest_price"])[arrays["role"]] / arrays["capacity"]
    rate += largest * (objective.overload + objective.strain) + 2 * objective.deviation
    uncovered = arrays["pair_cost"][lost]
    weight = arrays["pair_cost"] + arrays["pair_minutes"] * rate[cpm] + uncovered[item] * ~lost
    firm = max(largest * objective.excess, 2.0 * float(weight[~lost].max(initial=0.0)))
    arrays["excess_price"][:-1] = firm
    arrays["pair_cost"][lost] += firm * problem.required_partners


def _move_arrays(problem: Problem, item: Ints, source: Ints) -> dict[str, Any]:
    """Say what moves with each pair, and with which pair each item stays; as the model numbers pairs."""
    lost = source == UNASSIGNED
    moved, revenue = (
        np.where(lost, of_item[item], _taken(of_pair, source, 0)).astype(float)
        for of_pair, of_item in zip(problem.moves_of_pairs, problem.moves_of_items, strict=True)
    )
    place = np.full(len(problem.cpm) + 1, UNASSIGNED)
    place[source[~lost]] = np.flatnonzero(~lost)
    nobody = np.flatnonzero(lost)
    stay = np.where(problem.current == UNASSIGNED, nobody, place[fewest_moves(problem).pair])
    return {"pair_moved": moved, "pair_revenue": revenue, "stay": stay}


def _taken(values: Ints, source: Ints, missing: int) -> Ints:
    """Return values[source] with `missing` where the source is -1."""
    return np.append(values, missing)[source]
