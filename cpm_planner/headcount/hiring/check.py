"""Counts a hiring plan again, from the plan with its seats in it, before it is shown.

:mod:`.core.recount` counts minutes month by month; here the plan's own monthly figures and costs, which know
nothing of the hiring problem, say what the new seats offer and cost.
"""

from collections.abc import Iterator
from dataclasses import replace

from cpm_planner.balance.fault import WrongResultError
from cpm_planner.headcount.costs import costs_of
from cpm_planner.headcount.hiring.core.answer import Answer
from cpm_planner.headcount.hiring.core.recount import faults_of, left_too_long
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.headcount.hiring.seats import earliest_start, new_seats
from cpm_planner.headcount.hiring.translation import Translation
from cpm_planner.headcount.monthly import monthly_figures
from cpm_planner.model.plan import Plan


def check_hiring(translation: Translation, answer: Answer, found: HiringPlan) -> None:
    """Refuse a hiring plan that does not hold.

    Raises:
        WrongResultError: it does not.
    """
    faults = [
        *faults_of(translation.problem, answer),
        *(() if found.request.is_turned_round else left_too_long(translation.problem, answer)),
        *_faults(found),
        *_wrong_offers(translation, answer, with_hires(found)),
    ]
    if faults:
        message = f"The hiring plan does not hold when it is counted again: {'; '.join(faults[:5])}"
        raise WrongResultError(message)


def _faults(found: HiringPlan) -> Iterator[str]:
    plan, request = found.plan, found.request
    hired = with_hires(found)
    cost = int(costs_of(hired).total.sum()) - int(costs_of(plan).total.sum())
    if cost != found.cost_cents:
        yield f"the hires cost {cost} instead of {found.cost_cents}"
    if len(hired.cpms) - len(plan.cpms) != found.heads:
        yield f"{len(hired.cpms) - len(plan.cpms)} seats instead of {found.heads}"
    for each in found.hires:
        if each.hire.start < earliest_start(plan, each.hire.role_type):
            yield f"{each.hire} starts too early"
    if request.most_heads is not None and found.heads > request.most_heads:
        yield f"{found.heads} hires of {request.most_heads}"
    if request.budget_cents is not None and cost > request.budget_cents:
        yield f"{cost} cents of {request.budget_cents}"


def _wrong_offers(translation: Translation, answer: Answer, hired: Plan) -> Iterator[str]:
    """Compare what each new seat offers with what the hiring problem took it to offer."""
    figures = monthly_figures(hired)
    seats = iter(figures.cpm_capacity[len(translation.figures.cpms) :].tolist())
    keys = iter(figures.cpms[len(translation.figures.cpms) :])
    for row, count in enumerate(answer.hires.tolist()):
        for _ in range(count):
            role_type, capacity = hired.role_types[hired.cpms[next(keys)].role_type], next(seats)
            asked = translation.request.target_percent
            target = role_type.target_high_percent if asked is None else asked
            if [each * target // 100 for each in capacity] != translation.problem.offer[row].tolist():
                yield f"{translation.seats.hires[row]} offers other minutes"


def with_hires(found: HiringPlan) -> Plan:
    """Give the plan with the seats of the hires in it."""
    seats = new_seats(found.plan, [(each.hire, each.count) for each in found.hires])
    return replace(found.plan, cpms={**found.plan.cpms, **{seat.id: seat for seat in seats}})
