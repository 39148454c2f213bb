"""Every reason and effect of a real balance of the sample plan, held against figures counted anew.

Nothing here asks the code that writes reasons: hours come from the plain recount, places, regions and
languages from the plan itself.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import pytest

from cpm_planner.balance.effects import CpmChange, Proposed, Step
from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.recount import Recounter
from cpm_planner.balance.recounted import Recount
from cpm_planner.balance.studies.checked import checked_proposal
from cpm_planner.edit.team import put_role_type
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan

NEAR: Final = 1e-9
MOST_CHECKED: Final = 25


@dataclass(frozen=True)
class Told:
    """One move beside the plan counted before and after all moves."""

    move: Move
    plan: Plan
    before: Recount
    after: Recount

    @property
    def giver(self) -> Cpm:
        assert self.move.before is not None
        return self.plan.cpms[self.move.before.primary]

    @property
    def getter(self) -> Cpm:
        assert self.move.after is not None
        return self.plan.cpms[self.move.after.primary]


@pytest.fixture(scope="module", params=[25, 45], ids=lambda percent: f"{percent} % for requests")
def proposal(imported: tuple[Plan, object], request: pytest.FixtureRequest) -> Proposal:
    """Balance the sample as it is, and with so much kept for requests that planned work is in the way."""
    plan = imported[0]
    for role in plan.role_types.values():
        plan = put_role_type(
            replace(role, working_time=replace(role.working_time, reserve_percent=request.param))
        )(plan)
    asked = BalanceRequest(seconds=2, focus=FocusWish.RATHER)
    return checked_proposal(propose(plan, asked), asked)


@pytest.fixture(scope="module")
def told(proposal: Proposal) -> list[Told]:
    plan, recounter = proposal.plan, Recounter(proposal.plan)
    before = recounter.count(plan.assignments)
    after = recounter.count(made(plan.assignments, {move.partner: move.after for move in proposal.moves}))
    return [Told(move, plan, before, after) for move in proposal.moves]


def made(
    given: Mapping[PartnerId, Assignment], moves: Mapping[PartnerId, Assignment | None]
) -> dict[PartnerId, Assignment]:
    """Give the assignments with some moves made."""
    return {key: each for key, each in {**given, **moves}.items() if each is not None}


def test_every_move_of_the_sample_has_a_reason_and_each_is_true(told: list[Told]) -> None:
    assert told
    assert all(each.move.reasons for each in told)
    false = [
        (each.move.partner, reason)
        for each in told
        for reason in each.move.reasons
        if not is_true(each, reason)
    ]
    assert false == []


def test_no_reason_that_holds_is_left_out(told: list[Told]) -> None:
    for each in told:
        kinds = {reason.kind for reason in each.move.reasons}
        assert (ReasonKind.COVERS in kinds) == (each.move.before is None)
        if each.move.before is not None:
            assert (ReasonKind.FITS_BETTER in kinds) == (needed(each.after, each) < needed(each.before, each))
            assert (ReasonKind.RELIEVES in kinds) == is_relief(each)
            was, became = in_reserve(each)
            assert (ReasonKind.FREES_RESERVE in kinds) == (became < was)


def test_hours_kept_for_requests_are_freed_where_planned_work_is_in_them(told: list[Told]) -> None:
    eaten = [each for each in told if each.move.before is not None and in_reserve(each)[0]]
    freed = [
        each for each in eaten if ReasonKind.FREES_RESERVE in {reason.kind for reason in each.move.reasons}
    ]
    assert all(in_reserve(each)[1] < in_reserve(each)[0] for each in freed)
    assert bool(freed) == bool(eaten)


def is_true(each: Told, reason: Reason) -> bool:
    return _TRUTHS[reason.kind](each, reason.values)


def _is_relieved(each: Told, values: tuple[str | float, ...]) -> bool:
    return is_relief(each) and values == (each.giver.name, *used(each, each.giver))


def is_relief(each: Told) -> bool:
    """Whether who gives ends lower, and had too much or more than who gets."""
    (was, became), (other, _) = used(each, each.giver), used(each, each.getter)
    return became < was and (was > 1 or other < was)


def _has_room(each: Told, values: tuple[str | float, ...]) -> bool:
    was, became = used(each, each.getter)
    is_free = each.after.planned_in_reserve(each.getter.id)[0] <= 0
    return was < became <= 1 and is_free and values == (each.getter.name, was, became)


def _is_freed(each: Told, values: tuple[str | float, ...]) -> bool:
    was, became = in_reserve(each)
    return became < was and values == (each.giver.name, was, became)


def in_reserve(each: Told) -> tuple[int, int]:
    """Planned minutes in the reserve of who gives, before and after."""
    was, became = (max(at.planned_in_reserve(each.giver.id)[0], 0) for at in (each.before, each.after))
    return was, became


def _evens(each: Told, values: tuple[str | float, ...]) -> bool:
    role = each.getter.role_type
    was, became = (at.roles()[role].spread for at in (each.before, each.after))
    assert was is not None
    assert became is not None
    name, *spreads = values
    is_told = all(math.isclose(one, float(other)) for one, other in zip((was, became), spreads, strict=True))
    return became < was and is_told and name == each.plan.role_types[role].name


def _fits(each: Told, values: tuple[str | float, ...]) -> bool:
    was, became = needed(each.before, each), needed(each.after, each)
    return became < was and values == (was, became)


def _focuses(each: Told, values: tuple[str | float, ...]) -> bool:
    name, *models = values
    cpm = next(cpm for cpm in (each.giver, each.getter) if cpm.name == name)
    was, became = (at.focus(cpm.id) for at in (each.before, each.after))
    return became < was - 0.1 and all(
        math.isclose(one, float(other)) for one, other in zip((was, became), models, strict=True)
    )


def _comes_home(each: Told, values: tuple[str | float, ...]) -> bool:
    region = each.plan.partners[each.move.partner].region
    return values == (region,) and region in each.getter.regions and region not in each.giver.regions


def _is_spoken_to(each: Told, values: tuple[str | float, ...]) -> bool:
    language = each.plan.partners[each.move.partner].language
    return (
        values == (language,) and language in each.getter.languages and language not in each.giver.languages
    )


def _is_nearer(each: Told, values: tuple[str | float, ...]) -> bool:
    here = each.plan.partners[each.move.partner].coordinates
    was, became = (great_circle(here, cpm.coordinates) for cpm in (each.giver, each.getter))
    is_told = all(
        math.isclose(one, float(other), abs_tol=0.1) for one, other in zip((was, became), values, strict=True)
    )
    return became < was - 50 and is_told


_TRUTHS: Final[dict[ReasonKind, Callable[[Told, tuple[str | float, ...]], bool]]] = {
    ReasonKind.COVERS: lambda each, _: each.move.partner not in each.plan.assignments,
    ReasonKind.RELIEVES: _is_relieved,
    ReasonKind.FREES_RESERVE: _is_freed,
    ReasonKind.USES_ROOM: _has_room,
    ReasonKind.FITS_BETTER: _fits,
    ReasonKind.IN_REGION: _comes_home,
    ReasonKind.SPEAKS: _is_spoken_to,
    ReasonKind.NEARER: _is_nearer,
    ReasonKind.EVENS: _evens,
    ReasonKind.FOCUSES: _focuses,
}


def used(each: Told, cpm: Cpm) -> tuple[float, float]:
    """Utilisation of a CPM before and after."""
    was, became = (at.utilisation(cpm.id) for at in (each.before, each.after))
    assert was is not None
    assert became is not None
    return was, became


def needed(at: Recount, each: Told) -> int:
    return at.needed[each.move.partner][0]


def great_circle(one: Coordinates | None, other: Coordinates | None) -> float:
    """Kilometres by the haversine formula."""
    assert one is not None
    assert other is not None
    (north, east), (to_north, to_east) = (
        (math.radians(each.latitude), math.radians(each.longitude)) for each in (one, other)
    )
    across = math.sin((to_north - north) / 2) ** 2
    along = math.cos(north) * math.cos(to_north) * math.sin((to_east - east) / 2) ** 2
    return 2 * 6_371 * math.asin(math.sqrt(across + along))


def test_effects_are_those_of_plans_with_and_without_the_move(proposal: Proposal) -> None:
    plan, recounter = proposal.plan, Recounter(proposal.plan)
    moves = {move.partner: move.after for move in proposal.moves}
    proposed, whole = Proposed.of(plan, proposal.moves), made(plan.assignments, moves)
    start, end = recounter.count(plan.assignments), recounter.count(whole)
    for move in proposal.moves[:MOST_CHECKED]:
        effect = proposed.effect(move)
        alone = recounter.count(made(plan.assignments, {move.partner: move.after}))
        without = recounter.count(made(whole, {move.partner: move.before}))
        assert step_faults(effect.alone, start, alone) == step_faults(effect.last, without, end) == []
        saved = start.needed[move.partner][0] - end.needed[move.partner][0]
        assert effect.minutes_saved == (saved if move.before is not None else 0)
        tier = plan.tiers[plan.tier_of(plan.partners[move.partner])]
        assert effect.handover_minutes == (tier.handover_minutes if move.before is not None else 0)
        assert effect.revenue_cents == plan.partners[move.partner].revenue_cents


def step_faults(step: Step, before: Recount, after: Recount) -> list[str]:
    """Name what a step tells otherwise than the two recounts."""
    return [
        *(
            fault
            for change in (step.giving, step.getting)
            if change
            for fault in cpm_faults(change, before, after)
        ),
        *(
            f"spread of {each.role_type}"
            for each in step.spreads
            for told, at in ((each.before, before), (each.after, after))
            if abs(told - at.roles()[each.role_type].spread) > NEAR
        ),
        *(["overload"] if step.overload_minutes != (before.overload()[0], after.overload()[0]) else []),
    ]


def cpm_faults(change: CpmChange, before: Recount, after: Recount) -> list[str]:
    pairs = ((change.before, before), (change.after, after))
    return [
        f"load of {change.cpm}"
        for told, at in pairs
        if (told.minutes_needed, told.minutes_available, told.partners)
        != (at.minutes[change.cpm][0], at.available[change.cpm], at.partners[change.cpm])
        or (told.reactive_minutes, told.planned_in_reserve_minutes)
        != (at.requests[change.cpm][0], max(at.planned_in_reserve(change.cpm)[0], 0))
    ]
