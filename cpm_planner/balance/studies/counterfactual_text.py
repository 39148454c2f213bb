"""What refusing a move would cost, in English sentences without full stops."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.balance.reason_text import listed
from cpm_planner.balance.studies.counterfactual import Counterfactual
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.plan import Plan

_NOTHING: Final = 0.5
"""A difference of the objective below this is none: its parts are whole minutes and costs."""
_SEEN: Final = 0.0005
"""A difference of spread below this does not show."""


def verdict(found: Counterfactual, marks: Marks = ENGLISH) -> str:
    """Say how much worse the plan becomes by all that is weighed, and how sure that is."""
    if not found.is_possible:
        return "The rules leave this partner no other place, so the move cannot be refused"
    if not found.is_kept:
        return "No plan without this move was found that keeps every limit and cap"
    if found.loss <= _NOTHING:
        return "Nothing is lost: without this move there is a plan that is at least as good"
    worse, least = (_share(each, found, marks) for each in (found.loss, found.least_loss))
    if found.is_proved:
        return f"Without this move the best possible plan is {worse} worse by all that is weighed"
    if found.least_loss > _NOTHING:
        return f"Without this move every plan is at least {least} worse by all that is weighed, about {worse}"
    return f"Without this move the plan gets about {worse} worse by all that is weighed"


def consequences(found: Counterfactual, plan: Plan, marks: Marks = ENGLISH) -> Iterator[str]:
    """Say what changes against the proposal: spread, overload, what would be done instead."""
    if not found.is_possible or not found.is_kept:
        return
    yield from _spreads(found, plan, marks)
    if found.overload_minutes[0] != found.overload_minutes[1]:
        was, becomes = (format_hours(minutes, marks) for minutes in found.overload_minutes)
        yield f"Overload {becomes} h a month instead of {was} h"
    if found.instead:
        moves = [
            f"{plan.partners[each.partner].name} to {_holder(each.after, plan)}" for each in found.instead
        ]
        yield f"Instead: {listed(moves)}"
    elif found.loss > _NOTHING:
        yield "No other move was found that would make up for it"
    if found.dropped:
        yield f"No longer moved: {listed([plan.partners[key].name for key in found.dropped])}"


def _spreads(found: Counterfactual, plan: Plan, marks: Marks) -> Iterator[str]:
    for spread in found.spreads:
        was, becomes = spread.before, spread.after
        if was is not None and becomes is not None and abs(becomes - was) >= _SEEN:
            name = plan.role_types[spread.role_type].name
            then, now = format_percent(becomes, marks, 1), format_percent(was, marks, 1)
            yield f"Spread of {name} {then} instead of {now}"


def _share(loss: float, found: Counterfactual, marks: Marks) -> str:
    return format_percent(loss / max(found.proposed_value, 1.0), marks, 1)


def _holder(assignment: Assignment | None, plan: Plan) -> str:
    return "nobody" if assignment is None else listed([plan.cpms[cpm].name for cpm in assignment.cpms])
