"""A plan's problem with some moves of a proposal refused and others settled, and the proposal to begin from.

A partner whose move is refused stays where it is, or with nobody if nobody has it. Where the rules do not let
it stay, it goes to anybody but whom the proposal gave it to; where there is nobody else, the move cannot be
refused. A settled partner goes where the proposal says. Partners kept together share their fate: all go to
whoever has the refused one, and the move of one that nobody has cannot be refused. So do the parts of a split
hybrid.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.shortlist import with_pairs
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.items import current_rows, homes
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.translation import Translation, refuse_more_forced_than_capped
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.arrays import Ints


@dataclass(frozen=True, slots=True)
class Restricted:
    """The problem that is left, and where a search of it may begin."""

    translation: Translation
    start: Ints
    """CPM row of each item, shape (items,): the proposal without the refused moves."""


class Restriction:
    """Translates a plan once, then restricts its problem as often as wanted."""

    def __init__(self, proposed: Proposed, request: BalanceRequest) -> None:
        """Lay the plan out for the optimiser, and the proposal beside it.

        Raises:
            ClashError: firm rules clash.
            InfeasibleError: they clash with what is to stay as it is.
        """
        request.refuse_clashes(proposed.before)
        self._figures, self._objective = proposed.before, request.objective
        self._translation = request.translated(proposed.before)
        self._placed = current_rows(proposed.after, self._translation.items)

    @property
    def value(self) -> float:
        """The objective of the proposal."""
        from cpm_planner.balance.core.loads import Loads  # noqa: PLC0415 - part of the solver, like the next
        from cpm_planner.balance.core.model import build_model  # noqa: PLC0415

        model = build_model(self._translation.problem, self._objective)
        return Loads(model, model.chosen_for(self._placed)).value

    def can_refuse(self, partner: PartnerId) -> bool:
        """Whether the rules leave the partner another place than the proposed one."""
        rows = [row for row in self._rows_of([partner]) if self._home(row, partner) != self._placed[row]]
        return all(self._refused(row, {partner})[1] != self._placed[row] for row in rows)

    def to(self, refused: Collection[PartnerId], settled: Collection[PartnerId] = ()) -> Restricted:
        """Refuse the moves of some partners and settle those of others.

        Raises:
            InfeasibleError: more has to move then than may move.
        """
        problem, start, partners = self._translation.problem, self._placed.copy(), frozenset(refused)
        kept = np.ones(len(problem.cpm), dtype=bool)
        for row in self._rows_of(settled):
            pairs = _pairs(problem, row)
            kept[pairs] = problem.cpm[pairs] == self._placed[row]
        for row in self._rows_of(partners):
            kept[_pairs(problem, row)], start[row] = self._refused(row, partners)
        restricted = with_pairs(problem, kept)
        refuse_more_forced_than_capped(restricted)
        return Restricted(replace(self._translation, problem=restricted), start)

    def _refused(self, row: int, partners: Collection[PartnerId]) -> tuple[NDArray[np.bool_], int]:
        """Say which pairs are left to an item where these partners are to stay, and a CPM to begin with."""
        problem, item = self._translation.problem, self._translation.items[row]
        cpms = problem.cpm[_pairs(problem, row)]
        at_home = {self._home(row, key) for key in item.partners if key in partners} - {UNASSIGNED}
        if problem.current[row] != UNASSIGNED and not at_home:
            return np.ones(len(cpms), dtype=bool), int(self._placed[row])
        stays: NDArray[np.bool_] = np.isin(cpms, list(at_home)) & (len(at_home) == 1)
        if not problem.required_partners[row] or stays.any() or not len(cpms):
            return stays, int(max(cpms[stays], default=UNASSIGNED))
        elsewhere: NDArray[np.bool_] = cpms != self._placed[row]
        left = elsewhere if elsewhere.any() else ~elsewhere
        best = left & (cpms == problem.current[row])
        return left, int(cpms[best if best.any() else left][0])

    def _home(self, row: int, partner: PartnerId) -> int:
        """Row of the CPM who has what is in an item of a partner, -1 for nobody."""
        return int(homes(self._figures, [self._translation.items[row]], partner)[0])

    def _rows_of(self, partners: Iterable[PartnerId]) -> list[int]:
        wanted = set(partners)
        return [row for row, item in enumerate(self._translation.items) if wanted.intersection(item.partners)]


def _pairs(problem: Problem, row: int) -> slice:
    return slice(int(problem.indptr[row]), int(problem.indptr[row + 1]))
