"""Which other moves a move of a proposal depends on.

- ROOM: made alone, the move would give the CPM who gets it more minutes than there is time for, or more
  planned work than the reserve for requests leaves (or than the whole proposal does, if that is more). It
  then depends on the fewest moves away from that CPM, the largest first, that make room.
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

_MINUTES, _PLANNED, _PARTNERS = range(3)


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
        before, after = proposed.before, proposed.after
        self._added = _added(proposed)
        self._minutes = self._added[_MINUTES]
        limits = np.array([before.available, before.available - before.reserve, _limits(before.plan)])
        self._most = np.maximum(limits, _loads(after))
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
        cpm = self._rows[getting]
        carried = _loads(self._proposed.before)[:, cpm] + self._added[:, self._row_of_move[move.partner], cpm]
        is_crowded = (carried > self._most[:, cpm])[: _PLANNED + 1].any()
        ways = (self._making_room(carried, cpm, largest_in) for largest_in in (_MINUTES, _PLANNED))
        needed = min(ways, key=len)
        if needed:
            kind = DependencyKind.ROOM if is_crowded else DependencyKind.LIMIT
            yield Dependency(kind, tuple(self._moves[row].partner for row in needed), getting)

    def _making_room(self, carried: Floats, cpm: int, largest_in: int) -> list[int]:
        """Rows of moves away from a CPM, the largest first, until it carries (3,) no more than it may."""
        added, needed = self._added[:, :, cpm], []
        leaving = np.flatnonzero(added[_MINUTES] < 0)
        for row in leaving[np.argsort(added[largest_in, leaving], kind="stable")].tolist():
            if (carried <= self._most[:, cpm]).all():
                break
            carried = carried + added[:, row]
            needed.append(row)
        return needed

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


def _loads(figures: Figures) -> Floats:
    """Minutes, those of planned work, and partners of every CPM, (3, cpms)."""
    return np.array([figures.minutes, figures.minutes - figures.load.reactive, figures.load.partners])


def _added(proposed: Proposed) -> Floats:
    """What each move adds to each CPM, negative where it takes something; (3, moves, cpms) as in `_loads`."""
    index = proposed.before.arrays.partners.index
    rows = np.array([index[move.partner] for move in proposed.moves], dtype=np.int64)
    return _carried(proposed.after, rows) - _carried(proposed.before, rows)


def _carried(figures: Figures, rows: Ints) -> Floats:
    """What each CPM has of some partners, (3, partners, cpms) as in `_loads`."""
    count = len(figures.plan.cpms)
    carried = np.zeros((3, len(rows), count + 1))
    doer, needed, requested = minutes_by_doer(figures, rows)
    each = np.broadcast_to(np.arange(len(rows)), doer.shape)
    np.add.at(carried[_MINUTES], (each, doer), needed)
    np.add.at(carried[_PLANNED], (each, doer), needed - requested)
    carried[_PARTNERS, each, doer] = 1
    for position in np.flatnonzero(figures.arrays.assignments.previous[rows] < count):
        carried[: _PLANNED + 1, position, :-1] += _handover(figures, rows[[position]])
    return carried[:, :, :-1]


def _handover(figures: Figures, rows: Ints) -> Floats:
    assumptions = figures.plan.assumptions
    month = assumptions.planning_month.ordinal
    return handover_minutes(only(figures.arrays, rows), month, assumptions.handover_months)


def _limits(plan: Plan) -> Floats:
    """Most partners each CPM may have by the rules, shape (cpms,)."""
    limits = dict.fromkeys(plan.cpms, np.inf)
    for rule in plan.rules.values():
        if isinstance(rule, AtMostPartners):
            for cpm in limits if rule.cpm is None else (rule.cpm,):
                limits[cpm] = min(limits[cpm], rule.limit)
    return np.array(list(limits.values()))
