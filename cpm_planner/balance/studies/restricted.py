"""A plan's problem with some moves of a proposal refused and others settled, and the proposal to begin from.

A partner whose move is refused stays where it is, or with nobody if nobody has it. Where the rules do not let
it stay, it goes to anybody but whom the proposal gave it to; where there is nobody else, the move cannot be
refused. A settled partner goes where the proposal says. Partners kept together share their fate, and so do
the parts of a split hybrid.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.shortlist import with_pairs
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.items import current_rows
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.clash_refusal import refuse_clashes
from cpm_planner.balance.translation import Translation, translate
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
        """
        plan = proposed.before.plan
        refuse_clashes(proposed.before, request.max_moves, request.max_moved_percent)
        self._objective = request.objective
        self._translation = translate(proposed.before, max_moved_partners=request.most_moves(plan))
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
        restricted = self.to([partner])
        problem = restricted.translation.problem
        return all(
            problem.current[row] == UNASSIGNED
            or (problem.cpm[_pairs(problem, row)] != self._placed[row]).any()
            for row in self._rows_of([partner])
            if problem.current[row] != self._placed[row]
        )

    def to(self, refused: Collection[PartnerId], settled: Collection[PartnerId] = ()) -> Restricted:
        """Refuse the moves of some partners and settle those of others."""
        problem, start = self._translation.problem, self._placed.copy()
        kept = np.ones(len(problem.cpm), dtype=bool)
        for row in self._rows_of(settled):
            pairs = _pairs(problem, row)
            kept[pairs] = problem.cpm[pairs] == self._placed[row]
        for row in self._rows_of(refused):
            pairs = _pairs(problem, row)
            kept[pairs] = self._refused(row, problem.cpm[pairs])
            start[row] = problem.current[row]
        return Restricted(replace(self._translation, problem=with_pairs(problem, kept)), start)

    def _refused(self, row: int, cpms: Ints) -> NDArray[np.bool_]:
        stays: NDArray[np.bool_] = cpms == self._translation.problem.current[row]
        elsewhere: NDArray[np.bool_] = cpms != self._placed[row]
        if self._translation.problem.current[row] == UNASSIGNED or stays.any():
            return stays
        return elsewhere if elsewhere.any() else ~elsewhere

    def _rows_of(self, partners: Iterable[PartnerId]) -> list[int]:
        wanted = set(partners)
        return [row for row, item in enumerate(self._translation.items) if wanted.intersection(item.partners)]


def _pairs(problem: Problem, row: int) -> slice:
    return slice(int(problem.indptr[row]), int(problem.indptr[row + 1]))
