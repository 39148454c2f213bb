"""The moves that help one strained CPM most, chosen one after the other.

Open to a move are partners whom the CPM has whole, whose assignment holds and who are not being handed over,
whom no rule keeps together with others. Whoever gets one may have it by every rule, stays within the target
band and the limit of partners, gets no more planned work into its reserve, and is not strained in the same
sense afterwards. Work of another role goes only to those for whom less of it is another role's. Every pair of
partner and CPM is weighed at once; figures told are those of the plan after the move. Of moves that help
alike, the one that takes the getter fewer minutes comes first.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from cpm_planner.balance.core.problem import UNLIMITED
from cpm_planner.balance.eligibility import placeable
from cpm_planner.balance.items import Item, kept_together, workload_of
from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.studies.focus.result import HelpfulMove, Sense
from cpm_planner.balance.studies.focus.strains import (
    DIGITS,
    LEAST_MINUTES,
    Carried,
    Mask,
    Strains,
    carried_by,
)
from cpm_planner.balance.translation import move_caps, partner_limits, targets
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.arrays import PARTS, Floats, Ints
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import PartnerWorkload
from cpm_planner.workload.load import done_by, model_minutes, requests
from cpm_planner.workload.reassigned import reassigned
from cpm_planner.workload.what_if import only

NOWHERE: Final = np.inf


class Setting:
    """What is the same for all strained CPMs of a plan."""

    def __init__(self, figures: Figures, strains: Strains) -> None:
        """Lay out rules, limits and workload."""
        plan = figures.plan
        self.figures, self.strains = figures, strains
        self.keys = tuple(plan.partners)
        self.workload = workload_of(figures)
        self.limits, self.targets = partner_limits(plan), targets(figures)
        self.cap, self.revenue_cap = move_caps(plan, None)
        together = {key for key, group in kept_together(plan).items() if len(group) > 1}
        self.is_free = _is_settled(figures) & np.array([key not in together for key in self.keys], dtype=bool)

    def partners_of(self, cpm: int) -> Ints:
        """Give the rows of partners that may leave a CPM, rules aside."""
        doer = self.figures.arrays.assignments.doer
        return np.flatnonzero((doer == cpm).all(axis=0) & self.is_free)


class Relief:
    """Chooses moves for one CPM strained in one sense."""

    def __init__(self, setting: Setting, cpm: int, sense: Sense) -> None:
        """Look up who may have which of the CPM's partners, and what that takes."""
        self._setting, self._strains, self._cpm, self._sense = setting, setting.strains, cpm, sense
        self.figures = setting.figures
        """The figures after the moves chosen so far."""
        self._rows = setting.partners_of(cpm)
        items = [Item((setting.keys[row],)) for row in self._rows]
        masks = placeable(self.figures, items, np.full(len(items), cpm))
        self._may = np.array(masks, dtype=bool).reshape(len(items), len(setting.limits))
        self._may[:, cpm] = False
        self._takes = _by_role(self.figures, setting.workload, self._rows)
        self._revenue_left = setting.revenue_cap

    @property
    def is_strained(self) -> bool:
        """Whether the CPM is still strained."""
        carried, one = _of(self.figures, self._cpm), np.array([self._cpm])
        return bool(self._strains.are_strained(self._sense, carried, one)[0])

    def moves(self, most: int) -> Iterator[HelpfulMove]:
        """Give up to so many moves, each the best after those before; ends when the CPM is relieved."""
        caps = [most] if self._setting.cap is None else [most, self._setting.cap]
        for _ in range(min(caps)):
            best = self._best() if self.is_strained else None
            if best is None:
                return
            yield self._made(*best)

    def figure(self, cpm: int) -> float:
        """Give a CPM's figure after the moves so far."""
        return float(self._strains.figure(self._sense, _of(self.figures, cpm), np.array([cpm]))[0])

    def _best(self) -> tuple[int, int] | None:
        """Give rows of a partner looked at and of a CPM, or None where nothing helps."""
        if not len(self._rows):
            return None
        after = self._giver_after()
        helps = after < round(self.figure(self._cpm), DIGITS)
        may = self._may & self._may_move() & helps[:, np.newaxis]
        may[may.any(axis=1)] &= self._getters_bear()[may.any(axis=1)]
        if not may.any():
            return None
        partner, cpm = np.nonzero(may)
        minutes = self._takes.minutes[partner, self.figures.arrays.cpms.role[cpm]]
        first = np.lexsort((cpm, partner, minutes, after[partner]))[0]
        return int(partner[first]), int(cpm[first])

    def _giver_after(self) -> Floats:
        """Give the CPM's figure without each partner; one without any work left is no CPM with focus."""
        own, now = self._own(), _of(self.figures, self._cpm)
        left = Carried(now.minutes - own.minutes, now.reactive - own.reactive, now.by_model - own.by_model)
        after = self._strains.figure(self._sense, left, np.full(len(self._rows), self._cpm))
        is_empty = (self._sense is Sense.MANY_MODELS) & (left.tagged < LEAST_MINUTES)
        return np.where(is_empty, NOWHERE, after.round(DIGITS))

    def _own(self) -> Carried:
        role = self.figures.arrays.cpms.role[self._cpm]
        takes = self._takes
        return Carried(takes.minutes[:, role], takes.reactive[:, role], takes.by_model[..., role])

    def _may_move(self) -> Mask:
        """Say which partners the cap on revenue leaves room for, shape (partners, 1)."""
        if self._revenue_left is None:
            return np.ones((len(self._rows), 1), dtype=bool)
        is_within: Mask = self._revenue() <= self._revenue_left
        return is_within[:, np.newaxis]

    def _revenue(self) -> Ints:
        return np.maximum(self.figures.arrays.partners.revenue[self._rows], 0)

    def _getters_bear(self) -> Mask:
        """Say which CPM stays within its limits with which partner, shape (partners, CPMs)."""
        role, now, setting = self.figures.arrays.cpms.role, carried_by(self.figures), self._setting
        takes = self._takes
        then = Carried(
            now.minutes + takes.minutes[:, role],
            now.reactive + takes.reactive[:, role],
            now.by_model[:, np.newaxis] + takes.by_model[..., role],
        )
        rows = np.broadcast_to(np.arange(len(role)), then.minutes.shape)
        is_free = (setting.limits == UNLIMITED) | (self.figures.load.partners < setting.limits)
        has_room = (then.minutes <= setting.targets) & is_free
        before = self._strains.planned_in_reserve(now, np.arange(len(role)))
        keeps_reserve = self._strains.planned_in_reserve(then, rows) <= before
        bears: Mask = has_room & keeps_reserve & ~self._strains.are_strained(self._sense, then, rows)
        return bears & self._is_taken_off(then, rows)

    def _is_taken_off(self, then: Carried, rows: Ints) -> Mask:
        """Say where another role's work becomes less, not only somebody else's; true in other senses."""
        if self._sense is not Sense.ANOTHERS_WORK:
            return np.ones(rows.shape, dtype=bool)
        now = self._strains.figure(self._sense, carried_by(self.figures), rows[0])
        rise = self._strains.figure(self._sense, then, rows) - now
        fall = self.figure(self._cpm) - self._giver_after()
        is_less: Mask = rise.round(DIGITS) < fall[:, np.newaxis].round(DIGITS)
        return is_less

    def _made(self, row: int, getter: int) -> HelpfulMove:
        """Make a move and tell what it does; the figures are those of the plan afterwards."""
        before, pair = self.figures, (self._cpm, getter)
        told = [self.figure(cpm) for cpm in pair]
        key = self._setting.keys[self._rows[row]]
        assignment = Assignment(tuple(before.plan.cpms)[getter])
        if self._revenue_left is not None:
            self._revenue_left -= int(self._revenue()[row])
        self.figures = reassigned(before, {key: assignment})
        self._drop(row)
        return HelpfulMove(
            move=_move_of(before, self.figures, key),
            giver=(told[0], self.figure(self._cpm)),
            getter=(told[1], self.figure(getter)),
            getter_utilisation=(float(before.utilisation[getter]), float(self.figures.utilisation[getter])),
        )

    def _drop(self, row: int) -> None:
        """Look no longer at a partner that moved."""
        self._rows, self._may = np.delete(self._rows, row), np.delete(self._may, row, axis=0)
        takes = self._takes
        self._takes = Carried(
            np.delete(takes.minutes, row, axis=0),
            np.delete(takes.reactive, row, axis=0),
            np.delete(takes.by_model, row, axis=1),
        )


def _is_settled(figures: Figures) -> Mask:
    """Say whose assignment holds without a handover under way, shape (partners,)."""
    given, assumptions = figures.arrays.assignments, figures.plan.assumptions
    month, nobody = assumptions.planning_month.ordinal, len(figures.plan.cpms)
    is_handed = (given.holds_from > month - assumptions.handover_months) & (given.previous < nobody)
    settled: Mask = (given.holds_from <= month) & ~is_handed
    return settled


def _of(figures: Figures, cpm: int) -> Carried:
    """Give what one CPM carries, with a last axis of one."""
    now, one = carried_by(figures), slice(cpm, cpm + 1)
    return Carried(now.minutes[one], now.reactive[one], now.by_model[:, one])


def _by_role(figures: Figures, workload: PartnerWorkload, rows: Ints) -> Carried:
    """Give what whole partners take of a CPM of each role type, shape (partners, role types)."""
    part = only(figures.arrays, rows)
    theirs = replace(workload, minutes=workload.minutes[:, rows], reactive=workload.reactive[:, rows])
    roles = figures.arrays.cpms.role
    count = len(figures.plan.role_types)
    minutes, reactive = np.zeros((len(rows), count)), np.zeros((len(rows), count))
    by_model = np.zeros((PARTS - 1, len(rows), count))
    for role in np.unique(roles):
        anybody = np.full((PARTS, len(rows)), np.flatnonzero(roles == role)[0])
        done = done_by(part, theirs.minutes, anybody)
        minutes[:, role] = done.needed.sum(axis=0)
        reactive[:, role] = sum(requests(theirs, done), start=np.zeros(len(rows)))
        by_model[..., role] = np.array(list(model_minutes(done)))
    return Carried(minutes, reactive, by_model)


def _move_of(before: Figures, after: Figures, key: PartnerId) -> Move:
    """Give one move with its reasons; the two plans differ in this partner alone."""
    return next(move for move in moves_between(before, after) if move.partner == key)
