"""Why partners may not go to a CPM: the plan's rules asked about one move, for every CPM at once."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from cpm_planner.balance.eligibility import by_cpm
from cpm_planner.balance.items import kept_together
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.rule import (
    AtMostPartners,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MustHave,
    MustNotHave,
    RegionMustMatch,
)
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import PARTS, SHARED, Ints, part_of
from cpm_planner.workload.figures import Figures


class ObstacleKind(StrEnum):
    """The rules a move can run into, the firmest first."""

    PARTNER_LOCKED = "partner-locked"
    GIVER_LOCKED = "giver-locked"
    GETTER_LOCKED = "getter-locked"
    MISFIT = "misfit"
    MUST_HAVE = "must-have"
    MUST_NOT_HAVE = "must-not-have"
    LANGUAGE = "language"
    REGION = "region"
    TOGETHER = "together"
    AT_MOST = "at-most"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One rule that forbids the move, and how many of the partners it concerns."""

    kind: ObstacleKind
    partners: int


def obstacles_to_moving(figures: Figures, keys: Collection[PartnerId]) -> tuple[Obstacle | None, ...]:
    """Give for every CPM the firmest rule against moving whole partners to it; None where nothing is.

    Partners who are with the CPM already are in nobody's way.
    """
    return _firmest(_Move(figures, frozenset(keys)))


def obstacles_to_splitting(
    figures: Figures, key: PartnerId, model: SalesModel
) -> tuple[Obstacle | None, ...]:
    """Give for every CPM the firmest rule against giving it one model's part of a partner."""
    return _firmest(_Move(figures, frozenset([key]), model))


def obstacle_to_leaving(figures: Figures, keys: Collection[PartnerId]) -> Obstacle | None:
    """Give the firmest lock that keeps partners from being with nobody; None when nothing does."""
    move = _Move(figures, frozenset(keys))
    for kind, keepers in ((ObstacleKind.PARTNER_LOCKED, move.locked), (ObstacleKind.GIVER_LOCKED, move.held)):
        assigned = [key for key in keepers if move.holder(key) is not None]
        if assigned:
            return Obstacle(kind, len(assigned))
    return None


def _firmest(move: "_Move") -> tuple[Obstacle | None, ...]:
    found: list[Obstacle | None] = [None] * move.cpms
    for kind, concerned in move.concerned():
        for row in np.flatnonzero(concerned > 0).tolist():
            found[row] = found[row] or Obstacle(kind, int(concerned[row]))
    return tuple(found)


class _Move:
    """One move, laid out for asking each rule about it; counts have shape (cpms,)."""

    def __init__(self, figures: Figures, keys: frozenset[PartnerId], model: SalesModel | None = None) -> None:
        self._figures, self._keys, self._plan = figures, keys, figures.plan
        self._model = model
        self.cpms = len(figures.plan.cpms)
        self._row = figures.arrays.cpms.index
        rules = tuple(figures.plan.rules.values())
        self._rules = rules
        self._closed = {self._row[rule.cpm] for rule in rules if isinstance(rule, LockCpm)}
        self.locked = [
            rule.partner for rule in rules if isinstance(rule, LockPartner) and rule.partner in keys
        ]
        self.held = [key for key in keys if self._closed and self.holder(key) in self._closed]

    def holder(self, key: PartnerId) -> int | None:
        """Row of who has what moves, the partner or its one model; None for nobody."""
        part = SHARED if self._model is None else part_of(self._model)
        row = int(self._figures.arrays.assignments.doer[part, self._figures.arrays.partners.index[key]])
        return row if row < self.cpms else None

    def concerned(self) -> Iterator[tuple[ObstacleKind, Ints]]:
        """Count for each kind of rule and each CPM the partners it keeps from going there."""
        yield ObstacleKind.PARTNER_LOCKED, self._except_home(self.locked)
        yield ObstacleKind.GIVER_LOCKED, self._except_home(self.held)
        yield ObstacleKind.GETTER_LOCKED, self._newcomers() * self._is_closed()
        yield ObstacleKind.MISFIT, self._misfits()
        yield ObstacleKind.MUST_HAVE, self._must_have()
        yield ObstacleKind.MUST_NOT_HAVE, self._must_not_have()
        if any(isinstance(rule, LanguageMustMatch) for rule in self._rules):
            yield ObstacleKind.LANGUAGE, self._failing(speaks, self._words("language"))
        if any(isinstance(rule, RegionMustMatch) for rule in self._rules):
            yield ObstacleKind.REGION, self._failing(is_at_home, self._words("region"))
        if self._model is None:
            yield ObstacleKind.TOGETHER, self._torn_apart()
        yield ObstacleKind.AT_MOST, self._too_many()

    def _except_home(self, keys: Collection[PartnerId]) -> Ints:
        return len(keys) - self._at_home(self._rows(keys))

    def _at_home(self, rows: Ints) -> Ints:
        part = SHARED if self._model is None else part_of(self._model)
        return self._count(self._figures.arrays.assignments.doer[part, rows])

    @cached_property
    def _moved(self) -> Ints:
        """Rows of the partners that move."""
        return self._rows(self._keys)

    def _rows(self, keys: Iterable[PartnerId]) -> Ints:
        index = self._figures.arrays.partners.index
        return np.array([index[key] for key in keys], dtype=np.int64)

    def _count(self, doers: Ints) -> Ints:
        """Count how often each CPM is among these; nobody is not counted."""
        return np.bincount(doers, minlength=self.cpms + 1)[: self.cpms]

    def _newcomers(self) -> Ints:
        return len(self._keys) - self._at_home(self._moved)

    def _strangers(self) -> Ints:
        """Count the partners that each CPM does not work with yet."""
        doer = self._figures.arrays.assignments.doer[:, self._moved]
        known = np.zeros(self.cpms, dtype=np.int64)
        for part in range(PARTS):
            known += self._count(doer[part, (doer[part] != doer[:part]).all(axis=0)])
        return len(self._keys) - known

    def _is_closed(self) -> Ints:
        mask = np.zeros(self.cpms, dtype=np.int64)
        mask[list(self._closed)] = 1
        return mask

    def _misfits(self) -> Ints:
        arrays, rows = self._figures.arrays, self._moved
        is_unfit = np.zeros((len(rows), len(self._plan.role_types)), dtype=bool)
        for model in SalesModel if self._model is None else (self._model,):
            plays = arrays.partners.weight[part_of(model), rows] > 0
            is_unfit |= plays[:, np.newaxis] & (arrays.catalogue.fit[part_of(model)] == 0)
        by_role: Ints = is_unfit.sum(axis=0)
        return by_role[arrays.cpms.role]

    def _must_have(self) -> Ints:
        concerned = np.zeros(self.cpms, dtype=np.int64)
        for rule in self._rules if self._model is None else ():
            if isinstance(rule, MustHave) and rule.partner in self._keys:
                concerned += 1
                concerned[self._row[rule.cpm]] -= 1
        return concerned

    def _must_not_have(self) -> Ints:
        concerned = np.zeros(self.cpms, dtype=np.int64)
        for rule in self._rules:
            if isinstance(rule, MustNotHave) and rule.partner in self._keys:
                concerned[self._row[rule.cpm]] += 1
        return concerned

    def _words(self, name: str) -> Counter[str]:
        return Counter(getattr(self._plan.partners[key], name) for key in self._keys)

    def _failing(self, test: Callable[[Cpm, str], bool], words: Counter[str]) -> Ints:
        passes = by_cpm(self._figures, test)
        return sum(
            (count * ~passes(word) for word, count in words.items()), np.zeros(self.cpms, dtype=np.int64)
        )

    def _torn_apart(self) -> Ints:
        groups = {group for key, group in kept_together(self._plan).items() if key in self._keys}
        torn = np.zeros(self.cpms, dtype=np.int64)
        for group in groups:
            left = [key for key in group if key not in self._keys]
            if left:
                torn += (self._at_home(self._rows(left)) < len(left)) * (len(group) - len(left))
        return torn

    def _too_many(self) -> Ints:
        newcomers = self._strangers()
        after = self._figures.load.partners + newcomers
        limit = np.full(self.cpms, np.iinfo(np.int64).max)
        for rule in self._rules:
            if isinstance(rule, AtMostPartners):
                at = slice(None) if rule.cpm is None else self._row[rule.cpm]
                limit[at] = np.minimum(limit[at], rule.limit)
        return np.where(after > limit, newcomers, 0)
