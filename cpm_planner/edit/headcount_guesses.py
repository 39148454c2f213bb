"""What a headcount plan rests on that nobody has looked at yet: starting guesses and blanks, in words."""

from collections.abc import Iterator, Sequence

from cpm_planner.edit.guesses import is_guess
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import some_of
from cpm_planner.formatting.percent import format_basis_points
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.presence import FILLED
from cpm_planner.model.activity import Activity
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType


def headcount_guesses(found: Headcount) -> tuple[str, ...]:
    """Say which figures behind demand, capacity and cost are still guesses; one sentence each."""
    return (*_role_type_guesses(found), *_demand_guesses(found.plan), *_seat_gaps(found.plan))


def _role_type_guesses(found: Headcount) -> Iterator[str]:
    """Say it of role types with work or seats: on the others nothing rests."""
    plan = found.plan
    roles = tuple(plan.role_types[key] for key in found.figures.roles_in_use())
    hours = [each for each in roles if is_guess("role_types", each, lambda role: role.working_time)]
    ramps = [each for each in roles if is_guess("role_types", each, lambda role: role.ramp_percent)]
    pays = [each for each in roles if is_guess("role_types", each, lambda role: role.pay)]
    free = [each for each in roles if not each.pay.annual_cents]
    if hours:
        yield translate("guesses", "Working time is a starting guess for {names}.").format(
            names=_named(hours, plan)
        )
    if ramps:
        yield translate("guesses", "The ramp of new CPMs is a starting guess for {names}.").format(
            names=_named(ramps, plan)
        )
    if pays:
        yield translate(
            "guesses", "Pay is a starting guess for {names}: check it before finance does."
        ).format(names=_named(pays, plan))
    if plan.role_types and not plan.tells_pay:
        yield translate(
            "guesses",
            "No pay is told, since it is hidden, was left out or was never given: costs are not shown.",
        )
    elif free:
        yield translate("guesses", "Nobody has said what a seat costs for {names}.").format(
            names=_named(free, plan)
        )


def _demand_guesses(plan: Plan) -> Iterator[str]:
    activities = plan.activities.values()
    guessed = sum(is_guess("activities", each, _hours_of) for each in activities)
    if guessed:
        sentence = translate(
            "guesses", "{count} of {all} activities have the hours of the starting catalogue."
        )
        yield sentence.format(count=guessed, all=len(activities))
    grows = any(plan.assumptions.growth_percent.values())
    grows |= any(tier.growth_percent for tier in plan.tiers.values())
    if plan.partners and not grows and not any(each.growth_percent for each in plan.partners.values()):
        yield translate("guesses", "No growth is planned: partners cost the same in every month.")


def _hours_of(activity: Activity) -> object:
    return activity.minutes_each, activity.times_per_year


def _seat_gaps(plan: Plan) -> Iterator[str]:
    undated = [each for each in plan.cpms.values() if each.start is None and each.status not in FILLED]
    if undated:
        sentence = translate(
            "guesses", "No start month is set for {names}: such seats bring no hours and cost nothing."
        )
        yield sentence.format(names=some_of([each.name for each in undated]))
    if plan.assumptions.attrition_points and not any(each.end for each in plan.cpms.values()):
        sentence = translate(
            "guesses",
            "{share} of seats are expected to be left a year, but no leaver is named: none is in here.",
        )
        yield sentence.format(share=format_basis_points(plan.assumptions.attrition_points))


def _named(some: Sequence[RoleType], plan: Plan) -> str:
    if len(some) == len(plan.role_types):
        return translate("guesses", "all role types")
    return ", ".join(each.name for each in some)
