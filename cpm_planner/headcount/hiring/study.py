"""Hiring plan: whom to hire where and from when, so that every month keeps within the target.

The hiring problem (:mod:`.translation`) shares work out among seats as if it were a fluid: whoever has a fit
and time takes any part of it. So no team can do with fewer seats than proved here, while giving whole
partners to people may need a little more room; the balance page does that.
"""

import time
from collections.abc import Callable, Iterable
from typing import Final

from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.formatting import language
from cpm_planner.formatting.money import pay_unknown
from cpm_planner.headcount.hiring.account import Account
from cpm_planner.headcount.hiring.check import check_hiring
from cpm_planner.headcount.hiring.core.answer import Answer
from cpm_planner.headcount.hiring.core.limited import Most, most_within
from cpm_planner.headcount.hiring.core.smallest import smallest
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.headcount.hiring.translation import Translation, translate
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.tier import Tier

HIGHEST_TARGET: Final = 100
"""Percent."""


def plan_hires(
    plan: Plan,
    request: HiringRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> HiringPlan:
    """Find the hires; what is told is counted again before it is given.

    Raises:
        InputError: the target, a tier or a role type asked for does not exist.
        CancelledError: cancelled before any hires were found.
        WrongResultError: the result does not hold when it is counted again.
    """
    began = time.perf_counter()
    _refuse_impossible(plan, request)
    translation = translate(plan, request)

    def tell(done: float) -> None:
        if progress is not None:
            progress(StudyProgress(done, "hires"))

    tell(0.0)
    answer = _answer(translation, tell, cancelled)
    if answer is None:
        raise CancelledError
    found = Account(translation, answer).hiring_plan(time.perf_counter() - began)
    check_hiring(translation, answer, found)
    return found


def _answer(
    translation: Translation,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool] | None,
) -> Answer | None:
    request, problem = translation.request, translation.problem
    if request.is_turned_round:
        most = Most(request.most_heads, request.budget_cents)
        return most_within(
            problem, most, time_limit_seconds=request.seconds, progress=progress, cancelled=cancelled
        )
    return smallest(
        problem,
        sought=request.sought,
        time_limit_seconds=request.seconds,
        progress=progress,
        cancelled=cancelled,
    )


def _one_of(things: Iterable[RoleType] | Iterable[Tier]) -> str:
    names = ", ".join(each.name for each in things)
    return language.translate("refusals", "choose one of {names}").format(names=names)


def _refuse_impossible(plan: Plan, request: HiringRequest) -> None:
    if request.target_percent is not None and not 1 <= request.target_percent <= HIGHEST_TARGET:
        raise InputError(
            code="target-out-of-range",
            what=language.translate(
                "refusals", "A target utilisation of {percent} % is not between 1 and {most}"
            ).format(percent=request.target_percent, most=HIGHEST_TARGET),
            remedy=language.translate("refusals", "give a percentage such as 90"),
        )
    if not plan.role_types:
        raise InputError(
            code="no-role-types",
            what=language.translate("refusals", "The plan has no role types to hire"),
            remedy=language.translate("refusals", "add one on page Team"),
        )
    if request.budget_cents is not None and not plan.tells_pay:
        raise pay_unknown()
    for key in {*(request.role_types or ()), *(request.served or ())[1:]}:
        if key not in plan.role_types:
            raise InputError(
                code="unknown-role-type",
                what=language.translate("refusals", 'There is no role type "{name}"').format(name=key),
                remedy=_one_of(plan.role_types.values()),
            )
    if request.served is not None and request.served[0] not in plan.tiers:
        raise InputError(
            code="unknown-tier",
            what=language.translate("refusals", 'There is no tier "{name}"').format(name=request.served[0]),
            remedy=_one_of(plan.tiers.values()),
        )
