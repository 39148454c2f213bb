"""Proposals: what they move, why, and that every reason is true."""

from dataclasses import replace

import numpy as np
import pytest

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.kept import refuse_broken
from cpm_planner.balance.moves import Move, Reason, ReasonKind, moves_between
from cpm_planner.balance.proposal import BalanceProgress, BalanceRequest, propose
from cpm_planner.balance.studies.checked import checked_proposal
from cpm_planner.balance.translation import InfeasibleError, translate
from cpm_planner.edit.assignments import assign, put_assignments, split, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.edit.team import change_cpms, put_role_type, remove_cpms
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import difference
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import RuleId, TierId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import AtMostPartners
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import a_role_type
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, ROLE, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH
SHORT = BalanceRequest(seconds=5)


def crowded() -> Plan:
    """Ana has everything."""
    plan = change_partners(PARTNERS, tier=TierId("gold"))(start())
    return assign(PARTNERS, ANA)(add_model(PARTNERS, THROUGH)(plan))


def between(before: Plan, after: Plan) -> tuple[Move, ...]:
    return moves_between(derive(before), derive(after))


def test_a_crowded_plan_becomes_even() -> None:
    plan = crowded()
    proposal = propose(plan, SHORT)
    assert len(proposal.moves) == 3
    before, after = proposal.before[plan.cpms[ANA].role_type], proposal.after[plan.cpms[ANA].role_type]
    assert after.spread is not None
    assert before.spread is not None
    assert after.spread < before.spread / 2
    assert proposal.bound <= proposal.value
    accepted = put_assignments(proposal.accepted(set(PARTNERS)))(plan)
    assert derive(accepted).evenness == proposal.after


def test_accepting_some_moves_makes_only_those() -> None:
    proposal = propose(crowded(), SHORT)
    first = proposal.moves[0]
    assert proposal.accepted({first.partner}) == {first.partner: first.after}


def test_the_same_seed_gives_the_same_proposal_and_caps_hold() -> None:
    request = BalanceRequest(seconds=5, max_moves=2, seed=3)
    assert propose(crowded(), request).moves == propose(crowded(), request).moves
    assert len(propose(crowded(), request).moves) <= 2
    assert len(propose(crowded(), BalanceRequest(seconds=5, max_moved_percent=20)).moves) == 1


def test_locked_partners_are_not_moved() -> None:
    proposal = propose(lock_partners([ONE, TWO, THREE])(crowded()), SHORT)
    assert {move.partner for move in proposal.moves} <= {FOUR, FIVE}


def test_unassigned_partners_are_covered_without_counting_as_moves() -> None:
    plan = unassign([ONE])(crowded())
    proposal = propose(plan, BalanceRequest(seconds=5, max_moves=0))
    (move,) = proposal.moves
    assert (move.partner, move.before) == (ONE, None)
    assert Reason(ReasonKind.COVERS) in move.reasons


def test_a_very_large_newcomer_breaks_no_limit_and_takes_nobody_s_place() -> None:
    """All places of the five partners are taken but one; the sixth place is that of the newcomer alone."""
    large = change_partners([ONE], known_workload=KnownWorkload(60_000, "known"))
    plan = put_rule(RuleId("most"), AtMostPartners(2))(large(unassign([ONE])(crowded())))
    proposal = checked_proposal(propose(plan, SHORT), SHORT)
    assert proposal.accepted({ONE})[ONE] is not None
    full = put_rule(RuleId("none"), AtMostPartners(0, CLEO))(plan)
    placed = checked_proposal(propose(full, SHORT), SHORT)
    assert ONE not in {move.partner for move in placed.moves}


def test_stopped_too_early_to_keep_every_rule_nothing_is_proposed() -> None:
    plan = put_rule(RuleId("most"), AtMostPartners(2))(crowded())
    with pytest.raises(CancelledError):
        propose(plan, SHORT, cancelled=lambda: True)
    translation = translate(derive(plan))
    as_is, nowhere = translation.problem.current, np.full(translation.problem.items, UNASSIGNED)
    with pytest.raises(InfeasibleError, match=r"Stopped before a plan that keeps every rule was found \(C0"):
        refuse_broken(plan, translation, as_is, "cancelled")
    with pytest.raises(InfeasibleError, match="No plan that keeps every rule was found in the time"):
        refuse_broken(plan, translation, as_is, "time")
    with pytest.raises(InfeasibleError, match="would be with nobody"):
        refuse_broken(plan, translation, nowhere, "time")


def test_progress_is_reported_and_cancelling_keeps_the_best() -> None:
    heard: list[BalanceProgress] = []
    proposal = propose(crowded(), SHORT, heard.append, lambda: bool(heard))
    assert proposal.stopped_by in {"cancelled", "proved"}
    assert all(progress.seconds >= 0 for progress in heard)


def test_a_plan_with_nothing_in_it_has_nothing_to_move() -> None:
    plan = start()
    for empty in (replace(plan, partners={}), replace(plan, cpms={}), replace(plan, partners={}, cpms={})):
        assert propose(empty, SHORT).moves == ()


def test_relief_and_room_are_told_with_the_figures_users_see() -> None:
    before = crowded()
    after = assign([ONE], BEN)(before)
    (move,) = between(before, after)
    figures = derive(before), derive(after)
    used = [[each.cpm(cpm).utilisation for each in figures] for cpm in (ANA, BEN)]
    assert Reason(ReasonKind.RELIEVES, (before.cpms[ANA].name, *used[0])) in move.reasons
    assert Reason(ReasonKind.USES_ROOM, (before.cpms[BEN].name, *used[1])) in move.reasons
    assert move.minutes_per_month == figures[1].needed_minutes[0]


def test_hours_kept_for_requests_are_freed_and_are_no_room() -> None:
    """All work is planned; a CPM has 111 hours, 28 of them for requests."""
    plan = replace(put_role_type(a_role_type(fit=Fit(100, 100, 100)))(start()), activities={})
    plan = change_cpms([ANA, BEN], role_type=a_role_type().id)(plan)
    plan = change_partners(PARTNERS, known_workload=KnownWorkload(30 * 60, "known"))(plan)
    before = assign([FOUR, FIVE], BEN)(assign([ONE, TWO, THREE], ANA)(plan))
    (move,) = between(before, assign([THREE], BEN)(before))
    assert [reason.kind for reason in move.reasons] == [ReasonKind.RELIEVES, ReasonKind.FREES_RESERVE]
    assert move.reasons[1].values == (before.cpms[ANA].name, 90 * 60 - (6_660 - 1_665), 0)


def test_better_fit_region_and_language_are_reasons_only_when_true() -> None:
    specialist = a_role_type("specialist", fit=Fit(0, 100, 0))
    plan = put_role_type(specialist)(crowded())
    plan = change_cpms([BEN], role_type=specialist.id, regions=("North",), languages=("de",))(plan)
    plan = change_cpms([ANA], regions=("South",), languages=("en",))(plan)
    plan = change_partners([ONE], region="North", language="de")(plan)
    (there,) = between(plan, assign([ONE], BEN)(plan))
    kinds = {reason.kind for reason in there.reasons}
    better = {ReasonKind.FITS_BETTER, ReasonKind.IN_REGION, ReasonKind.SPEAKS}
    assert better <= kinds
    moved = assign([ONE], BEN)(plan)
    (back,) = between(moved, plan)
    assert not {reason.kind for reason in back.reasons} & {*better, ReasonKind.COVERS}


def test_splitting_and_unassigning_are_moves_too() -> None:
    plan = add_model([ONE], WITH)(crowded())
    apart = split(ONE, WITH, BEN)(plan)
    (move,) = between(plan, apart)
    assert move.after == Assignment(ANA, {WITH: BEN})
    assert Reason(ReasonKind.COVERS) not in move.reasons
    (gone,) = between(apart, unassign([ONE])(apart))
    assert (gone.after, gone.reasons) == (None, ())
    assert gone.minutes_per_month > 0


def test_moves_between_other_partners_and_cpms_than_before() -> None:
    plan = assign([ONE], BEN)(crowded())
    edited = remove_cpms([BEN])(assign([ONE], CLEO)(plan))
    after = kept_up(edited, difference(plan, edited))
    (move,) = between(plan, after)
    assert {reason.kind for reason in move.reasons} <= {ReasonKind.USES_ROOM, ReasonKind.FITS_BETTER}
    assert plan.cpms[ANA].role_type == ROLE


def test_an_exchange_without_a_reason_of_its_own_evens_out_the_role_type() -> None:
    plan = change_partners([FOUR], effort_percent=300)(assign([FOUR, FIVE], BEN)(crowded()))
    exchanged = assign([ONE, TWO], BEN)(assign([FOUR], CLEO)(assign([FIVE], ANA)(plan)))
    moves = {move.partner: move for move in between(plan, exchanged)}
    assert {reason.kind for reason in moves[FIVE].reasons} == {ReasonKind.RELIEVES}
    assert all(move.reasons for move in moves.values())
    assert ReasonKind.EVENS in {reason.kind for reason in moves[ONE].reasons}
