r"""The fewest seats that can carry all items: a lower bound by integer programming, a packing that proves it.

A seat of kind k has C_k minutes and item i needs t_ik of them; each item goes to one seat as a whole. Planned
work, p_ik of t_ik, may take at most R_k of the minutes, so that the others are kept for requests. This is bin
packing with bins of several kinds, in two sizes that depend on the kind. The bound is the optimum of::

    min  sum over k of price_k * n_k                        n_k whole
    s.t. sum over k of x_ik = 1                             for every item i, x_ik >= 0 and fractional
         sum over i of f(t_ik / C_k) * x_ik <= n_k + g_k    for every kind k and f in a set of functions,
         sum over i of f(p_ik / R_k) * x_ik <= n_k + g_k    and the same for planned work

where g_k counts the seats there are already. With f(s) = s this is the plain bound by minutes. Any f for
which sizes that sum to at most 1 have images that sum to at most 1 gives another valid row, which tells more
where items are large: those behind the bound L2 of Martello and Toth (1990),

    f(s) = 1 for s > 1 - a,  s for a <= s <= 1 - a,  0 for s < a        (0 < a <= 1/2),

and the rounding of Fekete and Schepers (2001), f(s) = floor((c + 1) s) / c, or s where (c + 1) s is whole.
Limits on the partners of a seat give one more row. Where a kind has seats of several capacities, the largest
takes the place of C_k in all rows but the plain one, which sums the capacities.

The packing follows the program's choice of kinds, largest items first, each to the fullest seat with room.
If that needs more seats than the bound, the engine tries to fill exactly the seats of the bound, then of the
next larger teams, until one is full or time is up.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.core.team import FORBIDDEN, Clock, Seats, Team, TeamSize
from cpm_planner.balance.core.team_bound import NO_MIX, Classes
from cpm_planner.balance.core.team_packing import filled, packed, suited

if TYPE_CHECKING:
    from collections.abc import Callable

    from cpm_planner.balance.core.problem import Ints


def smallest_team(
    team: Team,
    *,
    seed: int = 0,
    time_limit_seconds: float = 10.0,
    cancelled: Callable[[], bool] | None = None,
) -> TeamSize:
    """Return the cheapest team found that carries every placeable item, with a bound on all others."""
    ends, stop = time.perf_counter() + time_limit_seconds, cancelled or (lambda: False)
    parts = _components(team)
    found: list[tuple[Ints, TeamSize]] = []
    for number, (kinds, items) in enumerate(parts):
        now = time.perf_counter()
        clock = Clock(now + max(ends - now, 0.0) / (len(parts) - number), stop)
        part = _part(team, kinds, items)
        found.append((kinds, suited(part, _smallest(part, seed, clock))))
    return _joined(team, [items for _, items in parts], found)


def _components(team: Team) -> list[tuple[Ints, Ints]]:
    """Return the kinds and items of each part of the problem that shares neither with another part."""
    fits = team.fits.astype(np.int64)
    linked = fits.T @ fits > 0
    parts, seen = [], np.zeros(len(linked), dtype=bool)
    for kind in np.flatnonzero(linked.diagonal()).tolist():
        if not seen[kind]:
            inside = linked[kind]
            while (grown := linked[inside].any(axis=0)).sum() > inside.sum():
                inside = grown
            seen |= inside
            parts.append((np.flatnonzero(inside), np.flatnonzero(fits[:, inside].any(axis=1))))
    return parts


def _part(team: Team, kinds: Ints, items: Ints) -> Team:
    """Return one part of the problem in its own numbers."""
    there = np.isin(team.given.kind, kinds)
    given = team.given
    return Team(
        minutes=np.where(team.fits, team.minutes, FORBIDDEN)[np.ix_(items, kinds)],
        planned=team.planned[np.ix_(items, kinds)],
        partners=team.partners[items],
        capacity=team.capacity[kinds],
        planned_capacity=team.planned_capacity[kinds],
        price=team.price[kinds],
        limit=team.limit[kinds],
        given=Seats(
            np.searchsorted(kinds, given.kind[there]),
            given.room[there],
            given.planned_room[there],
            given.limit[there],
        ),
    )


def _joined(team: Team, items: list[Ints], found: list[tuple[Ints, TeamSize]]) -> TeamSize:
    """Put the teams of all parts together: given seats in their own order, then new ones part by part."""
    counts, seat = np.zeros(len(team.capacity), dtype=np.int64), np.full(len(team.partners), UNASSIGNED)
    new, behind = [np.zeros(0, dtype=np.int64)], len(team.given.kind)
    for rows, (kinds, part) in zip(items, found, strict=True):
        counts[kinds] = part.counts
        there = np.flatnonzero(np.isin(team.given.kind, kinds))
        fresh = part.seats.kind[len(there) :]
        number = np.concatenate([there, behind + np.arange(len(fresh)), [UNASSIGNED]])
        seat[rows] = number[part.seat]
        new.append(kinds[fresh])
        behind += len(fresh)
    kind = np.concatenate(new)
    seats = Seats(
        np.append(team.given.kind, kind),
        np.append(team.given.room, team.capacity[kind]),
        np.append(team.given.planned_room, team.planned_capacity[kind]),
        np.append(team.given.limit, team.limit[kind]),
    )
    return TeamSize(
        counts, seats, seat, sum(part.price for _, part in found), sum(part.bound for _, part in found)
    )


def _smallest(team: Team, seed: int, clock: Clock) -> TeamSize:
    """Return the cheapest team found for one part of the problem."""
    classes = Classes(team)
    if len(team.given.kind):
        enough = packed(team, classes.preferred(NO_MIX), np.zeros_like(team.price), 0)
        if enough.price == 0:
            return enough
    mix = classes.mix(0, clock)
    bound = max(mix.bound, classes.least)
    counts = np.zeros_like(team.price) if mix.counts is None else mix.counts
    best = packed(team, classes.preferred(mix), counts, bound)
    level = bound
    while level < best.price and not clock.stop():
        mix = mix if level == bound and mix.counts is not None else classes.mix(level, clock)
        if mix.counts is None or int(team.price @ mix.counts) >= best.price:
            break
        level = int(team.price @ mix.counts) + 1
        seats = team.given.and_new(team, mix.counts)
        seat, is_impossible = filled(team, classes.preferred(mix), seats, seed, clock)
        if seat is not None:
            best = TeamSize(mix.counts, seats, seat, level - 1, bound)
        elif is_impossible and np.count_nonzero(team.capacity) == 1:
            best = replace(best, bound=min(level, best.price))
    return best
