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

from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.shortlist import shortlisted
from cpm_planner.balance.items import current_rows
from cpm_planner.balance.studies.robustness.result import RobustnessRequest
from cpm_planner.balance.translation import Translation, translate
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
        self._partners = np.array([len(item.partners) for item in translation.items], dtype=np.int64)

    def outcome(self, varied: Figures, cancelled: Callable[[], bool] | None) -> Outcome:
        """Balance the plan again with the figures as they would be."""
        from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - loaded only when it runs

        problem = self._loyal(self._translated(varied).problem)
        placed = solve(
            shortlisted(problem, (problem.current, self._goal), SHORTLIST, self._request.seed),
            objective=self._request.balance.objective,
            seed=self._request.seed,
            work_limit=self._request.work_limit,
            start=self._goal,
            cancelled=cancelled,
        ).assignment
        leaves, same = placed != problem.current, placed == self._goal
        return Outcome(
            leaves=np.array([leaves[rows].any() for rows in self._items], dtype=bool),
            is_same=np.array([same[rows].all() for rows in self._items], dtype=bool),
            otherwise=int(self._partners[~same].sum()),
        )

    def _translated(self, figures: Figures) -> Translation:
        return translate(figures, max_moved_partners=self._request.balance.most_moves(figures.plan))

    def _loyal(self, problem: Problem) -> Problem:
        differs = problem.cpm != self._goal[problem.pair_item]
        return replace(problem, cost=problem.cost + LOYALTY * differs * problem.partners[problem.pair_item])


def _items_by_partner(translation: Translation, moved: tuple[PartnerId, ...]) -> list[Ints]:
    rows: Mapping[PartnerId, list[int]] = {key: [] for key in moved}
    for row, item in enumerate(translation.items):
        for key in item.partners:
            if key in rows:
                rows[key].append(row)
    return [np.array(rows[key], dtype=np.int64) for key in moved]
