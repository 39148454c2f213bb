"""Fitting items into seats: largest first into the fullest seat with room, or by the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.objective import Objective
from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED, Problem
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.core.team import FORBIDDEN, Seats, TeamSize

if TYPE_CHECKING:
    from cpm_planner.balance.core.problem import Ints
    from cpm_planner.balance.core.team import Clock, Team

_FILLED: Final = Objective(strain=0, spread=0, deviation=0, cost=0)


def packed(team: Team, preferred: Ints, counts: Ints, bound: int) -> TeamSize:
    """Pack all items into given and new seats, opening more where needed; drop new seats left empty."""
    seats, seat = _best_fit(team, preferred, team.given.and_new(team, counts), may_open=True)
    given = len(team.given.kind)
    used = np.zeros(len(seats.kind), dtype=bool)
    used[:given] = True
    used[seat[seat >= 0]] = True
    number = np.append(np.cumsum(used) - 1, UNASSIGNED)
    counts = np.bincount(seats.kind[given:][used[given:]], minlength=len(team.capacity))
    kept = Seats(seats.kind[used], seats.room[used], seats.planned_room[used], seats.limit[used])
    return TeamSize(counts, kept, number[seat], int(team.price @ counts), bound)


def _best_fit(team: Team, preferred: Ints, seats: Seats, *, may_open: bool) -> tuple[Seats, Ints]:
    """Give each item, largest first, to the fullest seat with room, of its preferred kind if there is one."""
    seat = np.full(len(preferred), UNASSIGNED)
    room, limit, kinds = seats.room.copy(), seats.limit.copy(), seats.kind
    planned_room, fits = seats.planned_room.copy(), team.fits
    both = team.minutes + team.planned
    needs = both[np.arange(len(seat)), preferred] if len(seat) else team.partners
    for item in np.argsort(-needs, kind="stable").tolist():
        if not fits[item].any():
            continue
        minutes = np.where(fits[item], team.minutes[item], np.iinfo(np.int64).max)[kinds]
        open_to = (minutes <= room) & (team.planned[item, kinds] <= planned_room)
        open_to &= (limit == UNLIMITED) | (limit >= team.partners[item])
        at = np.flatnonzero(open_to & (kinds == preferred[item]))
        at = at if len(at) else np.flatnonzero(open_to)
        if len(at):
            best = at[np.lexsort((room[at] - minutes[at], minutes[at]))[0]]
        elif may_open and (kind := _kind_to_open(team, item, int(preferred[item]))) is not None:
            best = len(kinds)
            kinds, room = np.append(kinds, kind), np.append(room, team.capacity[kind])
            planned_room = np.append(planned_room, team.planned_capacity[kind])
            limit = np.append(limit, team.limit[kind])
        else:
            continue
        seat[item] = best
        room[best] -= team.minutes[item, kinds[best]]
        planned_room[best] -= team.planned[item, kinds[best]]
        limit[best] -= team.partners[item] if limit[best] != UNLIMITED else 0
    new = team.given.and_new(team, np.zeros(len(team.capacity), dtype=np.int64))
    behind = kinds[len(new.kind) :]
    return Seats(
        kinds,
        np.append(new.room, team.capacity[behind]),
        np.append(new.planned_room, team.planned_capacity[behind]),
        np.append(new.limit, team.limit[behind]),
    ), seat


def _kind_to_open(team: Team, item: int, preferred: int) -> int | None:
    """Return the kind of new seat for an item that has no room anywhere, None where none may have it."""
    can = team.fits_new(item)
    if can[preferred]:
        return preferred
    return int(np.flatnonzero(can)[team.price[can].argmin()]) if can.any() else None


def suited(team: Team, found: TeamSize) -> TeamSize:
    """Return the team with each new seat of the cheapest kind, then the one needed least, for its items."""
    given = len(team.given.kind)
    kinds = [
        _kind_for(team, np.flatnonzero(found.seat == given + new))
        for new in range(len(found.seats.kind) - given)
    ]
    counts = np.bincount(np.array(kinds, dtype=np.int64), minlength=len(team.capacity))
    number = np.concatenate(
        [np.arange(given), given + np.argsort(np.argsort(kinds, kind="stable")), [UNASSIGNED]]
    )
    price = int(team.price @ counts)
    return TeamSize(
        counts, team.given.and_new(team, counts), number[found.seat], price, min(found.bound, price)
    )


def _kind_for(team: Team, items: Ints) -> int:
    """Return the best kind of new seat among those that can have all of some items."""
    needs, planned = team.minutes[items].sum(axis=0), team.planned[items].sum(axis=0)
    may = (team.minutes[items] != FORBIDDEN).all(axis=0) & (needs <= team.capacity) & (team.capacity > 0)
    may &= planned <= team.planned_capacity
    may &= (team.limit == UNLIMITED) | (team.limit >= team.partners[items].sum())
    return min(np.flatnonzero(may).tolist(), key=lambda kind: (team.price[kind], needs[kind], kind))


def filled(team: Team, preferred: Ints, seats: Seats, seed: int, clock: Clock) -> tuple[Ints | None, bool]:
    """Try to fit all items into exactly these seats; if that fails, say whether it is proved impossible."""
    seat = _best_fit(team, preferred, seats, may_open=False)[1]
    placeable = team.placeable
    if (seat[placeable] == UNASSIGNED).any():
        result = solve(
            _problem(team, seats),
            objective=_FILLED,
            seed=seed,
            time_limit_seconds=clock.left / 2,
            start=seat[placeable],
            cancelled=clock.cancelled,
        )
        after = result.after
        if after.uncovered_items or after.overload_minutes or after.excess_partners:
            return None, result.stopped_by == "proved"
        seat[placeable] = result.assignment
    return seat, False


def _problem(team: Team, seats: Seats) -> Problem:
    """Return the engine's problem of placing all placeable items on these seats."""
    minutes, planned = (each[team.placeable][:, seats.kind] for each in (team.minutes, team.planned))
    has_room = (minutes <= seats.room) & (planned <= seats.planned_room)
    item, seat = np.nonzero((minutes != FORBIDDEN) & has_room)
    count = len(minutes)
    nothing = np.zeros(count, dtype=np.int64)
    return Problem(
        role=np.zeros(len(seats.kind), dtype=np.int64),
        capacity=seats.room,
        fixed_load=np.zeros(len(seats.kind), dtype=np.int64),
        indptr=np.searchsorted(item, np.arange(count + 1)),
        cpm=seat,
        minutes=minutes[item, seat],
        reserve=(seats.room - seats.planned_room).clip(0),
        planned=planned[item, seat],
        cost=np.zeros(len(item), dtype=np.int64),
        current=nothing + UNASSIGNED,
        partners=team.partners[team.placeable],
        revenue=nothing,
        max_partners=seats.limit,
    )
