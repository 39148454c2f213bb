"""Which other moves a move of a proposal depends on.

- ROOM: made alone, the move would give the CPM who gets it more minutes than there is time for (or than the
  whole proposal does, if that is more). It then depends on the fewest moves away from that CPM, the largest
  first, that make room.
- LIMIT: the same for the number of partners that a rule allows.
- TOGETHER: a rule keeps the partner with others, which move too.
- EXCHANGE: none of these, but made alone the move makes the CPMs of the role types concerned less evenly
  used. It then depends on the move away from whoever gets, or to whoever gives, with which both together even
  them out most, and more than the other one would alone. The spreads of the role types are added.

Minutes of different partners add up exactly, so all of it is told from what each move adds to each CPM.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.items import kept_together
from cpm_planner.balance.moves import Move, giver_and_getter
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners
from cpm_planner.workload.arrays import Floats, Ints
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.load import handover_minutes
from cpm_planner.workload.what_if import minutes_by_doer, only


class DependencyKind(StrEnum):
    """Why a move needs others."""

    ROOM = "room"
    LIMIT = "limit"
    TOGETHER = "together"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Dependency:
    """Moves that one move depends on, by partner, and the CPM it is about, if there is one."""

    kind: DependencyKind
    partners: tuple[PartnerId, ...]
    cpm: CpmId | None = None


class Dependencies:
    """Says of each move of a proposal what it depends on."""

    def __init__(self, proposed: Proposed) -> None:
        """Work out what each move adds to each CPM."""
        self._proposed, self._moves = proposed, proposed.moves
        self._rows = proposed.before.arrays.cpms.index
        self._row_of_move = {move.partner: row for row, move in enumerate(proposed.moves)}
        self._minutes, self._partners = _added(proposed)
        self._most_minutes = np.maximum(proposed.before.available, proposed.after.minutes)
        self._most_partners = np.maximum(_limits(proposed.before.plan), proposed.after.load.partners)
        self._groups = kept_together(proposed.before.plan)

    def of(self, move: Move) -> tuple[Dependency, ...]:
        """List what one of the moves depends on."""
        found = (*self._together(move), *self._room(move))
        return found or tuple(self._exchange(move))

    def _together(self, move: Move) -> Iterator[Dependency]:
        group = self._groups.get(move.partner, ())
        others = tuple(key for key in group if key != move.partner and key in self._row_of_move)
        if others:
            yield Dependency(DependencyKind.TOGETHER, others)

    def _room(self, move: Move) -> Iterator[Dependency]:
        getting = giver_and_getter(move)[1]
        if getting is None:
            return
        cpm, before = self._rows[getting], self._proposed.before
        minutes = before.minutes[cpm] + self._minutes[self._row_of_move[move.partner], cpm]
        partners = before.load.partners[cpm] + self._partners[self._row_of_move[move.partner], cpm]
        kind = DependencyKind.ROOM if minutes > self._most_minutes[cpm] else DependencyKind.LIMIT
        needed = []
        for row in self._leaving(cpm):
            if minutes <= self._most_minutes[cpm] and partners <= self._most_partners[cpm]:
                break
            minutes, partners = minutes + self._minutes[row, cpm], partners + self._partners[row, cpm]
            needed.append(self._moves[row].partner)
        if needed:
            yield Dependency(kind, tuple(needed), getting)

    def _leaving(self, cpm: int) -> list[int]:
        """Rows of the moves that take minutes off a CPM, the largest first."""
        taken = self._minutes[:, cpm]
        order = np.argsort(taken, kind="stable")
        return [int(row) for row in order[: int((taken < 0).sum())]]

    def _exchange(self, move: Move) -> Iterator[Dependency]:
        giving, getting = giver_and_getter(move)
        if giving is None or getting is None:
            return
        row, start = self._row_of_move[move.partner], self._proposed.before.minutes
        roles = np.unique(self._proposed.before.arrays.cpms.role[[self._rows[giving], self._rows[getting]]])
        now, alone = self._spread(start, roles), self._spread(start + self._minutes[row], roles)
        if alone <= now:
            return
        others = np.flatnonzero(
            (self._minutes[:, self._rows[getting]] < 0) | (self._minutes[:, self._rows[giving]] > 0)
        )
        pairs = [
            (self._spread(start + self._minutes[row] + self._minutes[other], roles), int(other))
            for other in others
        ]
        best, other = min(pairs, default=(np.inf, -1))
        if best < min(now, self._spread(start + self._minutes[other], roles)):
            yield Dependency(DependencyKind.EXCHANGE, (self._moves[other].partner,), getting)

    def _spread(self, minutes: Floats, roles: Ints) -> float:
        """Add up the spreads of utilisation within some role types."""
        figures, total = self._proposed.before, 0.0
        for role in roles:
            rows = np.flatnonzero((figures.arrays.cpms.role == role) & (figures.available > 0))
            if len(rows):
                total += float(np.ptp(minutes[rows] / figures.available[rows]))
        return total


def _added(proposed: Proposed) -> tuple[Floats, Ints]:
    """Minutes and partners each move adds to each CPM, negative where it takes them; (moves, cpms) each."""
    index = proposed.before.arrays.partners.index
    rows = np.array([index[move.partner] for move in proposed.moves], dtype=np.int64)
    before, after = _carried(proposed.before, rows), _carried(proposed.after, rows)
    return after[0] - before[0], after[1] - before[1]


def _carried(figures: Figures, rows: Ints) -> tuple[Floats, Ints]:
    """Minutes and partners that each CPM has of some partners, (partners, cpms) each."""
    count = len(figures.plan.cpms)
    minutes, partners = np.zeros((len(rows), count + 1)), np.zeros((len(rows), count + 1), dtype=np.int64)
    doer, needed = minutes_by_doer(figures, rows)
    each = np.broadcast_to(np.arange(len(rows)), doer.shape)
    np.add.at(minutes, (each, doer), needed)
    partners[each, doer] = 1
    minutes = minutes[:, :-1]
    for position in np.flatnonzero(figures.arrays.assignments.previous[rows] < count):
        minutes[position] += _handover(figures, rows[[position]])
    return minutes, partners[:, :-1]


def _handover(figures: Figures, rows: Ints) -> Floats:
    assumptions = figures.plan.assumptions
    month = assumptions.planning_month.ordinal
    return handover_minutes(only(figures.arrays, rows), month, assumptions.handover_months)


def _limits(plan: Plan) -> Ints:
    """Most partners each CPM may have by the rules, shape (cpms,)."""
    limits = dict.fromkeys(plan.cpms, np.iinfo(np.int64).max)
    for rule in plan.rules.values():
        if isinstance(rule, AtMostPartners):
            for cpm in limits if rule.cpm is None else (rule.cpm,):
                limits[cpm] = min(limits[cpm], rule.limit)
    return np.array(list(limits.values()), dtype=np.int64)
