"""What splitting hybrids by model buys against the best plan in which every hybrid has one CPM.

Both plans are found under the same limits and measured by the same objective; the one with splits carries the
price of every second CPM, see :mod:`cpm_planner.balance.studies.splitting.layout`. The search for splits is a
heuristic that begins at the best plan found with whole hybrids and is never worse; the bound is proved for
every plan that splits partners at most in two. Splits there are now are joined where they no longer pay.

Figures (evenness, hours) are those of the plan itself, as everywhere in the program: hours of keeping in step
with a second CPM are no activity of the catalogue, and stand apart.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from cpm_planner.balance.core.fewest_moves import fewest_moves
from cpm_planner.balance.core.problem import Problem
from cpm_planner.balance.core.splits import SplitOptions
from cpm_planner.balance.costs import Costs
from cpm_planner.balance.eligibility import Mask
from cpm_planner.balance.items import Item, minutes_by_role
from cpm_planner.balance.kept import not_found
from cpm_planner.balance.main_models import FocusCosts
from cpm_planner.balance.moves import moves_between
from cpm_planner.balance.proposal import Proposal
from cpm_planner.balance.studies.course import Course
from cpm_planner.balance.studies.splitting.layout import (
    Option,
    candidates,
    joined,
    laid_out,
    options_of,
    without_caps,
)
from cpm_planner.balance.studies.splitting.result import RoleDifference, Split, Splitting, SplittingRequest
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import Translation, move_caps, translate
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Floats
from cpm_planner.workload.figures import Figures, derive
from cpm_planner.workload.hours import partner_workload

if TYPE_CHECKING:
    from cpm_planner.balance.core.result import Result
    from cpm_planner.balance.core.splitting import SplitResult

_WHOLE_SHARE: Final = 0.4
"""Share of the time for the plan with whole hybrids."""


def what_splitting_buys(
    plan: Plan,
    request: SplittingRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Splitting:
    """Find the best plan with whole hybrids, then the splits that make it better.

    Raises:
        ClashError: firm rules clash.
        InfeasibleError: the search was stopped before it found a plan that keeps every rule, or not all that
            is to stay as it is can.
    """
    course = Course(request.seconds, "whole", progress, cancelled)
    before = derive(plan)
    request.balance.refuse_clashes(before, course.is_cancelled)
    found = _Question(request.staying.as_rules(before), request, course).answered()
    return replace(found, proposal=replace(found.proposal, plan=plan))


class _Question:
    """A plan asked which of its hybrids to split."""

    def __init__(self, before: Figures, request: SplittingRequest, course: Course) -> None:
        self._before, self._plan, self._request, self._course = before, before.plan, request, course
        self._partners = candidates(before)
        self._joined = joined(self._plan, self._partners)
        self._caps = move_caps(self._plan, request.max_moves)
        whole = derive(without_caps(self._joined), before)
        self._translation: Translation = translate(whole, focus=request.focus)
        self._focus = FocusCosts(whole, request.focus)
        self._options = options_of(self._plan, self._partners)

    def answered(self) -> Splitting:
        """Search the best plan with whole hybrids, then the best with splits."""
        from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - the solver is loaded when it runs
        from cpm_planner.balance.core.splitting import best_splits  # noqa: PLC0415 - and so is this

        request, course, problem = self._request, self._course, self._translation.problem
        objective = request.balance.objective
        whole = solve(
            self._whole_problem(),
            objective=objective,
            seed=request.seed,
            time_limit_seconds=course.seconds_until(_WHOLE_SHARE),
            work_limit=request.work_limit,
            progress=course.listener(0.0, _WHOLE_SHARE),
            cancelled=course.is_cancelled,
        )
        course.phase = "splits"
        partners, revenue = self._caps
        split = best_splits(
            replace(problem, max_moved_partners=partners, max_moved_revenue=revenue),
            self._laid_out(),
            objective=objective,
            start=whole.assignment,
            seed=request.seed,
            time_limit_seconds=course.seconds_until(1.0),
            work_limit=request.work_limit,
            progress=course.listener(_WHOLE_SHARE, 1.0),
            cancelled=course.is_cancelled,
        )
        return self._answer(whole, split)

    def _laid_out(self) -> SplitOptions:
        costs = Costs(self._before, self._focus)
        return laid_out(self._before, self._translation, self._options, costs, self._request.contact_price)

    def _whole_problem(self) -> Problem:
        """Count as moved who is split now and becomes whole; caps that are too low for that are raised."""
        problem, (partners, revenue) = self._translation.problem, self._caps
        given, whole = self._plan.assignments, self._joined.assignments
        split = {key for key in self._partners if given.get(key) != whole.get(key)}
        is_split = np.array([not split.isdisjoint(item.partners) for item in self._translation.items])
        moved = np.where(is_split[problem.pair_item], 1, problem.moves_of_pairs[0])
        counted = replace(problem, moved_partners=moved, max_moved_revenue=revenue)
        fewest = fewest_moves(counted)
        return replace(
            counted,
            max_moved_partners=None if partners is None else max(partners, fewest.partners),
            max_moved_revenue=None if revenue is None else max(revenue, fewest.revenue),
        )

    def _answer(self, whole: "Result", split: "SplitResult") -> Splitting:
        """Say in the words of the plan what was found.

        Raises:
            InfeasibleError: that is no plan that keeps every rule.
        """
        is_complete, seconds = not self._course.is_cancelled(), self._course.seconds
        if not split.is_allowed:
            raise not_found("time" if is_complete else "cancelled")
        in_one = self._figures(self._translation.assignments(self._joined, split.whole))
        in_two = self._figures(self._with_splits(split))
        proposal = Proposal(
            plan=self._plan,
            moves=moves_between(self._before, in_two),
            before=self._before.evenness,
            after=in_two.evenness,
            value=split.value,
            bound=split.bound,
            gap=split.gap,
            seconds=seconds,
            stopped_by=str(split.stopped_by),
        )
        return Splitting(
            request=self._request,
            roles=_differences(in_one, in_two),
            splits=tuple(sorted(self._splits(split), key=lambda each: -each.worth)),
            joined=tuple(key for key in self._partners if self._is_joined(key, in_two.plan)),
            candidates=len(self._partners),
            extra_contacts=(_contacts(self._plan), _contacts(in_two.plan)),
            whole_value=split.whole_value,
            whole_bound=whole.bound,
            whole_moves=whole.after.moved_partners,
            moves_allowed=self._caps[0],
            value=split.value,
            bound=split.bound,
            proposal=proposal,
            is_complete=is_complete,
            seconds=seconds,
        )

    def _figures(self, assignments: dict[PartnerId, Assignment]) -> Figures:
        return derive(replace(self._plan, assignments=assignments), self._before)

    def _with_splits(self, found: "SplitResult") -> dict[PartnerId, Assignment]:
        """Give the assignments of the plan with splits."""
        result = self._translation.assignments(self._joined, found.assignment)
        for option, _, specialist in self._in_force(found):
            specialists = dict.fromkeys(option.given, self._translation.cpms[specialist])
            result[option.partner] = replace(result[option.partner], specialists=specialists)
        return result

    def _in_force(self, found: "SplitResult") -> list[tuple[Option, int, int]]:
        """Give the options in force with the rows of the item and of the specialist."""
        rows = np.flatnonzero(found.option >= 0).tolist()
        return [(self._options[int(found.option[row])], row, int(found.given[row])) for row in rows]

    def _splits(self, found: "SplitResult") -> list[Split]:
        role, cpms = self._before.arrays.cpms.role, self._translation.cpms
        splits = []
        for option, row, specialist in self._in_force(found):
            primary = int(found.assignment[row])
            items = (Item((option.partner,)), option.kept_item, option.given_item)
            alone, kept, given = minutes_by_role(self._before, items)
            minutes = int(alone[role[primary]]), int(kept[role[primary]]), int(given[role[specialist]])
            contact = self._request.contact_minutes_per_month
            now = self._plan.assignments.get(option.partner)
            models = () if now is None else tuple(sorted(now.specialists))
            splits.append(
                Split(
                    partner=option.partner,
                    primary=cpms[primary],
                    specialist=cpms[specialist],
                    models=option.given,
                    is_new=models != tuple(sorted(option.given)),
                    minutes_alone=minutes[0],
                    minutes_kept=minutes[1],
                    minutes_given=minutes[2],
                    minutes_saved=minutes[0] - minutes[1] - minutes[2] - contact,
                    worth=float(found.worth[row]),
                )
            )
        return splits

    def _is_joined(self, key: PartnerId, after: Plan) -> bool:
        before, then = self._plan.assignments.get(key), after.assignments.get(key)
        return before is not None and before.is_split and then is not None and not then.is_split


def _contacts(plan: Plan) -> int:
    return sum(len(each.cpms) - 1 for each in plan.assignments.values())


def _differences(whole: Figures, split: Figures) -> tuple[RoleDifference, ...]:
    role = whole.arrays.cpms.role
    misfit = [_misfit(each) for each in (whole, split)]
    return tuple(
        RoleDifference(
            role_type=key,
            whole=whole.evenness[key],
            split=split.evenness[key],
            overload_minutes=_pair([whole.overload, split.overload], role == row),
            misfit_minutes=_pair(misfit, role == row),
        )
        for row, key in enumerate(whole.plan.role_types)
        if (role == row).any()
    )


def _pair(figures: list[Floats], at: Mask) -> tuple[int, int]:
    without, with_splits = (int(each[at].sum()) for each in figures)
    return without, with_splits


def _misfit(figures: Figures) -> Floats:
    """Minutes each CPM needs beyond what the same work takes at full fit (cpms,)."""
    arrays, assumptions = figures.arrays, figures.plan.assumptions
    month = assumptions.planning_month.ordinal
    given = arrays.assignments
    doer = np.where(given.holds_from > month, given.previous, given.doer)
    work = partner_workload(arrays.partners, arrays.catalogue, month, assumptions.onboarding_curve).minutes
    count = len(arrays.cpms.role)
    full = np.bincount(doer.ravel(), weights=work.ravel(), minlength=count + 1)[:count]
    misfit: Floats = figures.load.minutes - full
    return misfit
