"""Leaver: a CPM leaves in a month; who takes what, and what that does to everybody else.

Only the leaver's partners have to move, and without leave to do more nobody else's do, see :mod:`.placing`.
The search and its objective are those of balancing, so a takeover is even within role types, fits well, and
costs few home regions, languages and kilometres.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.clashes.refusal import refuse_clashes
from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.leaver.account import Found, account
from cpm_planner.balance.studies.leaver.placing import Placing, placing
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.setting import Setting, setting_of
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Ints
from cpm_planner.workload.figures import Figures, derive

if TYPE_CHECKING:
    from cpm_planner.balance.core.control import Progress
    from cpm_planner.balance.core.result import Result

NEAR_ENOUGH: Final = 0.005
"""Gap below which the first takeover found is not searched on."""


def share_out(
    plan: Plan,
    request: LeaverRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Leaving:
    """Find out who takes what; the same plan and request give the same answer.

    A cancelled study keeps the best takeover found so far.

    Raises:
        InputError: there is no such CPM, or they would leave before they start.
        ClashError: firm rules clash even before anybody leaves.
    """
    setting = setting_of(plan, request)
    refuse_clashes(derive(plan), cancelled=cancelled)
    figures = derive(setting.without)
    placed = placing(figures, request.cpm, request.more_moves, request.focus)
    result = _solved(placed.problem, request, progress, cancelled) if len(placed.rows) else None
    return account(plan, request, setting, _found(setting, figures, placed, result))


def _found(setting: Setting, figures: Figures, placed: Placing, result: "Result | None") -> Found:
    everywhere = np.full(len(placed.translation.items), UNASSIGNED)
    if result is not None:
        everywhere[placed.rows] = placed.within_limits(result.assignment)
    return Found(
        figures=figures,
        items=placed.items,
        placed=everywhere[placed.rows],
        assignments=placed.translation.assignments(setting.without, everywhere),
        gap=0.0 if result is None else result.gap,
        is_complete=result is None or result.stopped_by != "cancelled",
    )


def _solved(
    problem: Problem,
    request: LeaverRequest,
    progress: Callable[[StudyProgress], None] | None,
    cancelled: Callable[[], bool] | None,
) -> "Result":
    from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - the solver is loaded only when it runs

    done = 0.0

    def tell(now: "Progress") -> None:
        nonlocal done
        done = max(done, 1 - now.gap)
        if progress is not None:
            progress(StudyProgress(done, now.phase))

    def search(work: int, start: Ints | None) -> "Result":
        return solve(
            problem,
            objective=BalanceRequest(even_within_points=request.even_within_points).objective,
            seed=request.seed,
            work_limit=work,
            start=start,
            progress=tell,
            cancelled=cancelled,
        )

    first = search(1, None)
    if first.gap <= NEAR_ENOUGH or first.stopped_by == "cancelled":
        return first
    return search(request.work_limit, first.assignment)
