"""Leaver: a CPM leaves in a month; who takes what, and what that does to everybody else.

Only the leaver's partners have to move, and without leave to do more nobody else's do: the others' work is a
fixed load. The search and its objective are those of balancing, so a takeover is even within role types, fits
well, and costs few home regions, languages and kilometres.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import UNASSIGNED, Problem
from cpm_planner.balance.core.shortlist import with_items, with_pairs
from cpm_planner.balance.items import Item, minutes_by_role
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.clash_refusal import refuse_clashes
from cpm_planner.balance.studies.leaver.account import Found, account
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.setting import Setting, setting_of
from cpm_planner.balance.studies.progress import StudyProgress
from cpm_planner.balance.translation import Translation, translate
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
    translation = translate(figures)
    rows = _rows(translation, figures, request)
    result = None
    if len(rows):
        result = _solved(_problem(translation, figures, rows, request), request, progress, cancelled)
    return account(plan, request, setting, _found(setting, figures, translation, rows, result))


def _found(
    setting: Setting, figures: Figures, translation: Translation, rows: Ints, result: "Result | None"
) -> Found:
    placed = np.full(len(translation.items), UNASSIGNED)
    if result is not None:
        placed[rows] = result.assignment
    return Found(
        figures=figures,
        items=tuple(translation.items[row] for row in rows),
        placed=placed[rows],
        assignments=translation.assignments(setting.without, placed),
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


def _rows(translation: Translation, figures: Figures, request: LeaverRequest) -> Ints:
    """List the items to place: the leaver's and, where others may move too, all that may stay."""
    leaver = figures.arrays.cpms.index[request.cpm]
    problem = translation.problem
    placed = np.array([_is_with(item, leaver, figures) for item in translation.items], dtype=bool)
    if request.more_moves:
        stays = problem.cpm == problem.current[problem.pair_item]
        placed[problem.pair_item[stays & (problem.capacity[problem.cpm] > 0)]] = True
    return np.flatnonzero(placed)


def _is_with(item: Item, cpm: int, figures: Figures) -> bool:
    doer, index = figures.arrays.assignments.doer, figures.arrays.partners.index
    return any(doer[item.parts[0], index[key]] == cpm for key in item.partners)


def _problem(translation: Translation, figures: Figures, rows: Ints, request: LeaverRequest) -> Problem:
    problem = translation.problem
    if not request.more_moves:
        problem = _with_groups_at_home(problem, translation, figures, rows)
    role = figures.arrays.cpms.role[problem.current]
    load = minutes_by_role(figures, translation.items)[np.arange(problem.items), role]
    narrowed = with_items(problem, rows, load)
    leaver = figures.arrays.cpms.index[request.cpm]
    stays = [not _is_with(translation.items[row], leaver, figures) for row in rows.tolist()]
    narrowed = replace(narrowed, required=np.array(stays, dtype=np.int64))
    if not request.more_moves:
        return narrowed
    return replace(narrowed, max_moved_partners=fewest_moves(narrowed).partners + request.more_moves)


def _with_groups_at_home(problem: Problem, translation: Translation, figures: Figures, rows: Ints) -> Problem:
    """Let a group kept together that is not all the leaver's go only where its other partners are."""
    doer, index = figures.arrays.assignments.doer[0], figures.arrays.partners.index
    nobody, leaving = len(figures.plan.cpms), figures.available <= 0
    kept = np.ones(len(problem.cpm), dtype=bool)
    for row in rows.tolist():
        holders = {int(doer[index[key]]) for key in translation.items[row].partners} - {nobody}
        staying = [holder for holder in holders if not leaving[holder]]
        if len(translation.items[row].partners) > 1 and staying:
            mine = problem.pair_item == row
            kept[mine] = np.isin(problem.cpm[mine], staying)
    return with_pairs(problem, kept)
