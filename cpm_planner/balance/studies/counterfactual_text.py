"""What refusing a move would cost, in sentences without full stops."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.balance.studies.counterfactual import Counterfactual
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import listed
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.plan import Plan

_NOTHING: Final = 0.5
"""A difference of the objective below this is none: its parts are whole minutes and costs."""
_SEEN: Final = 0.0005
"""A difference of spread below this does not show."""


def verdict(found: Counterfactual, marks: Marks | None = None) -> str:
    """Say how much worse the plan becomes by all that is weighed, and how sure that is."""
    if not found.is_possible:
        return translate(
            "studies", "The rules leave this partner no other place, so the move cannot be refused"
        )
    if not found.is_kept:
        return translate("studies", "No plan without this move was found that keeps every limit and cap")
    if found.loss <= _NOTHING:
        return translate(
            "studies", "Nothing is lost: without this move there is a plan that is at least as good"
        )
    worse, least = (_share(each, found, marks) for each in (found.loss, found.least_loss))
    if found.is_proved:
        sentence = translate(
            "studies", "Without this move the best possible plan is {worse} worse by all that is weighed"
        )
    elif found.least_loss > _NOTHING:
        sentence = translate(
            "studies",
            "Without this move every plan is at least {least} worse by all that is weighed, about {worse}",
        )
    else:
        sentence = translate(
            "studies", "Without this move the plan gets about {worse} worse by all that is weighed"
        )
    return sentence.format(worse=worse, least=least)


def consequences(found: Counterfactual, plan: Plan, marks: Marks | None = None) -> Iterator[str]:
    """Say what changes against the proposal: spread, overload, what would be done instead."""
    if not found.is_possible or not found.is_kept:
        return
    yield from _spreads(found, plan, marks)
    if found.overload_minutes[0] != found.overload_minutes[1]:
        was, becomes = (format_hours(minutes, marks) for minutes in found.overload_minutes)
        sentence = translate("studies", "Overload {becomes} h a month instead of {was} h")
        yield sentence.format(becomes=becomes, was=was)
    if found.instead:
        move = translate("studies", "{partner} to {cpm}")
        moves = [
            move.format(partner=plan.partners[each.partner].name, cpm=_holder(each.after, plan))
            for each in found.instead
        ]
        yield translate("studies", "Instead: {moves}").format(moves=listed(moves))
    elif found.loss > _NOTHING:
        yield translate("studies", "No other move was found that would make up for it")
    if found.dropped:
        partners = listed([plan.partners[key].name for key in found.dropped])
        yield translate("studies", "No longer moved: {partners}").format(partners=partners)


def _spreads(found: Counterfactual, plan: Plan, marks: Marks | None) -> Iterator[str]:
    for spread in found.spreads:
        was, becomes = spread.before, spread.after
        if was is not None and becomes is not None and abs(becomes - was) >= _SEEN:
            name = plan.role_types[spread.role_type].name
            then, now = format_points(becomes, marks, 1), format_points(was, marks, 1)
            sentence = translate("studies", "Spread of {role_type} {then} instead of {now}")
            yield sentence.format(role_type=name, then=then, now=now)


def _share(loss: float, found: Counterfactual, marks: Marks | None) -> str:
    return format_percent(loss / max(found.proposed_value, 1.0), marks, 1)


def _holder(assignment: Assignment | None, plan: Plan) -> str:
    if assignment is None:
        return translate("studies", "nobody")
    return listed([plan.cpms[cpm].name for cpm in assignment.cpms])
