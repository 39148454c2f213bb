"""Balancing again, from a proposal, with other hours: which of its moves would still be made.

A plan other than the proposal has to pay for it: each partner it places otherwise costs ``LOYALTY``, less
than the cheapest move. So of plans about as good the one nearest to the proposal wins, and a move is
lost only when losing it brings something. To be quick, only the most promising CPMs of each partner are
looked at: the one they have, the proposed one, the quickest ones and one of each role type.
A proposal that was allowed only so many moves is compared with plans that keep to that.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.shortlist import shortlisted
from cpm_planner.balance.items import current_rows, homes
from cpm_planner.balance.studies.robustness.result import RobustnessRequest
from cpm_planner.balance.translation import Translation
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.arrays import Ints
from cpm_planner.workload.figures import Figures

Flags = NDArray[np.bool_]

LOYALTY: Final = 10
SHORTLIST: Final = 4
"""How many of a partner's quickest CPMs are looked at."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What balancing again makes of the proposal's moves."""

    leaves: Flags
    """(moves,): the partner leaves who it is with in the plan."""
    is_same: Flags
    """(moves,): it goes just where the proposal puts it."""
    otherwise: int
    """Partners placed otherwise than in the proposal, moved by it or not."""


class Rebalancing:
    """A plan and its proposal, ready to be balanced again with other hours."""

    def __init__(
        self,
        before: Figures,
        proposed: Figures,
        moved: tuple[PartnerId, ...],
        request: RobustnessRequest,
    ) -> None:
        """Lay out who has what in the plan and in the proposal.

        Raises:
            InfeasibleError: the rules force more partners to move than may move.
        """
        self._request = request
        translation = self._translated(before)
        self._goal = current_rows(proposed, translation.items)
        self._items = _items_by_partner(translation, moved)
        self._homes = [
            homes(before, [translation.items[row] for row in rows], key)
            for key, rows in zip(moved, self._items, strict=True)
        ]
        self._partners = np.array([len(item.partners) for item in translation.items], dtype=np.int64)

    def outcome(self, varied: Figures, cancelled: Callable[[], bool] | None) -> Outcome:
        """Balance the plan again with the figures as they would be."""
        from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - loaded only when it runs

        problem = self._loyal(self._translated(varied).problem)
        known = problem.current, _staying(problem), self._goal
        placed = solve(
            shortlisted(problem, known, SHORTLIST, self._request.seed),
            objective=self._request.balance.objective,
            seed=self._request.seed,
            work_limit=self._request.work_limit,
            start=self._goal,
            cancelled=cancelled,
        ).assignment
        same, ways = placed == self._goal, zip(self._items, self._homes, strict=True)
        return Outcome(
            leaves=np.array([(placed[rows] != at).any() for rows, at in ways], dtype=bool),
            is_same=np.array([same[rows].all() for rows in self._items], dtype=bool),
            otherwise=int(self._partners[~same].sum()),
        )

    def _translated(self, figures: Figures) -> Translation:
        return self._request.balance.translated(figures)

    def _loyal(self, problem: Problem) -> Problem:
        differs = problem.cpm != self._goal[problem.pair_item]
        return replace(problem, cost=problem.cost + LOYALTY * differs * problem.partners[problem.pair_item])


def _staying(problem: Problem) -> Ints:
    """CPM row with whom each item moves least (items,), -1 where all of it moves."""
    return np.append(problem.cpm, UNASSIGNED)[fewest_moves(problem).pair]


def _items_by_partner(translation: Translation, moved: tuple[PartnerId, ...]) -> list[Ints]:
    rows: Mapping[PartnerId, list[int]] = {key: [] for key in moved}
    for row, item in enumerate(translation.items):
        for key in item.partners:
            if key in rows:
                rows[key].append(row)
    return [np.array(rows[key], dtype=np.int64) for key in moved]
