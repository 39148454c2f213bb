"""Focus and fit: who plays too many roles, loses the reserve or does another role's work, and what helps.

Each strain is looked at alone, from the plan as it is: moves for one CPM do not count on those for another.
"""

from collections.abc import Callable, Iterator

import numpy as np

from cpm_planner.balance.studies.course import Course
from cpm_planner.balance.studies.focus.relief import Relief, Setting
from cpm_planner.balance.studies.focus.result import Focus, FocusRequest, RoleWork, Sense, Strain
from cpm_planner.balance.studies.focus.strains import Strains, carried_by
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Floats, Ints
from cpm_planner.workload.figures import Figures, derive


def find_focus(
    plan: Plan,
    request: FocusRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Focus:
    """Find strained CPMs and the moves that help most; cancelled, it gives those worked out so far."""
    course = Course(None, "moves", progress, cancelled)
    figures = derive(plan)
    strains = Strains(figures, request)
    every = {sense: _most_strained_first(figures, strains, sense) for sense in Sense}
    chosen = list(_shared_out(every, request.most_strains))
    setting, done = Setting(figures, strains), list[Strain]()
    for sense, cpm in chosen:
        if course.is_cancelled():
            break
        done.append(_relieved(setting, sense, cpm, request.most_moves))
        course.tell(len(done) / len(chosen))
    return Focus(
        request=request,
        roles=tuple(_role_work(figures, strains)),
        found={sense: len(rows) for sense, rows in every.items()},
        strains=tuple(done),
        before=figures.evenness,
        seconds=course.seconds,
        is_complete=len(done) == len(chosen),
    )


def _most_strained_first(figures: Figures, strains: Strains, sense: Sense) -> Ints:
    """Give the rows of strained CPMs."""
    carried, rows = carried_by(figures), np.arange(len(figures.plan.cpms))
    figure = strains.figure(sense, carried, rows)
    strained = np.flatnonzero(strains.are_strained(sense, carried, rows))
    return strained[np.argsort(-figure[strained], kind="stable")]


def _shared_out(every: dict[Sense, Ints], most: int) -> Iterator[tuple[Sense, int]]:
    """Give at most so many strains: of each sense its share, and what others leave of theirs."""
    waiting = sorted(every, key=lambda sense: len(every[sense]))
    shares: dict[Sense, int] = {}
    for place, sense in enumerate(waiting):
        left = max(most - sum(shares.values()), 0)
        shares[sense] = min(len(every[sense]), left // (len(waiting) - place))
    for sense, rows in every.items():
        yield from ((sense, int(row)) for row in rows[: shares[sense]])


def _relieved(setting: Setting, sense: Sense, cpm: int, most_moves: int) -> Strain:
    relief = Relief(setting, cpm, sense)
    figure = relief.figure(cpm)
    helpful = tuple(relief.moves(most_moves))
    return Strain(
        cpm=tuple(setting.figures.plan.cpms)[cpm],
        sense=sense,
        figure=figure,
        helpful=helpful,
        is_relieved=not relief.is_strained,
        after=relief.figures.evenness,
    )


def _role_work(figures: Figures, strains: Strains) -> Iterator[RoleWork]:
    carried, role = carried_by(figures), figures.arrays.cpms.role
    anothers: Floats = strains.figure(Sense.ANOTHERS_WORK, carried, np.arange(len(role)))
    for row, key in enumerate(figures.plan.role_types):
        if (role == row).any():
            yield RoleWork(key, float(carried.tagged[role == row].sum()), float(anothers[role == row].sum()))
