"""The check of proposals: what the optimiser finds passes, and one wrong figure or broken rule does not."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.check import ProposalCheck
from cpm_planner.balance.fault import FaultKind, WrongResultError
from cpm_planner.balance.moves import moves_between
from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.recount import Recounter
from cpm_planner.balance.studies.checked import (
    checked_curve,
    checked_leaving,
    checked_proposal,
    checked_splitting,
)
from cpm_planner.balance.studies.curve import CurveRequest, draw_curve
from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.balance.studies.repair import RepairRequest, repair
from cpm_planner.balance.studies.splitting.result import SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.edit.assignments import assign, split, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import put_rule
from cpm_planner.edit.team import change_cpms, put_role_type
from cpm_planner.model.ids import RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
    Rule,
)
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_role_type
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, ROLE, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH
SHORT = BalanceRequest(seconds=5)


def crowded() -> Plan:
    """Ana has everything; the first partner is a hybrid, the others sell through."""
    plan = change_partners(PARTNERS, tier=TierId("gold"), revenue_cents=1_000)(start())
    plan = add_model([ONE], WITH)(add_model(PARTNERS, THROUGH)(plan))
    return replace(assign(PARTNERS, ANA)(plan), rules={})


def to_ben(plan: Plan) -> Proposal:
    """The first two partners go to Ben, every figure as the plan has it."""
    return towards(plan, assign([ONE, TWO], BEN)(plan))


def towards(plan: Plan, wanted: Plan) -> Proposal:
    before, after = derive(plan), derive(wanted)
    moves = moves_between(before, after)
    return Proposal(plan, moves, before.evenness, after.evenness, 8.0, 6.0, 0.25, 1.0, "time")


def kinds(proposal: Proposal, most_moves: int | None = None) -> set[FaultKind]:
    return {fault.kind for fault in ProposalCheck(proposal.plan).faults(proposal, most_moves)}


def test_true_figures_pass() -> None:
    assert kinds(to_ben(crowded()), 2) == set()


@given(PLANS, st.randoms(use_true_random=False))
def test_figures_of_any_change_pass(plan: Plan, random: Random) -> None:
    wanted = free = replace(plan, rules={})
    for key in plan.partners if plan.cpms else ():
        wanted = assign([key], random.choice(list(plan.cpms)))(wanted)
    assert kinds(towards(free, wanted)) <= {FaultKind.MISFIT, FaultKind.NO_TIME}


@pytest.mark.parametrize(
    "name", ["cpms", "mean", "highest", "lowest", "spread", "deviation", "over_capacity", "focus"]
)
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_wrong_figure_of_evenness_is_caught(name: str, when: str) -> None:
    true = to_ben(crowded())
    told = getattr(true, when)[ROLE]
    wrong = replace(told, **{name: getattr(told, name) + (1 if name in {"cpms", "over_capacity"} else 1e-6)})
    corrupted = replace(true, **{when: {**getattr(true, when), ROLE: wrong}})
    assert kinds(corrupted) == {FaultKind(f"evenness-{when}")}
    unknown = replace(true, **{when: {ROLE: replace(told, spread=None)}})
    assert kinds(unknown) == kinds(replace(true, **{when: {}})) == {FaultKind(f"evenness-{when}")}


@pytest.mark.parametrize(
    ("corrupt", "kind"),
    [
        (lambda it: replace(it, moves=(*it.moves, it.moves[0])), FaultKind.TWICE),
        (lambda it: _first(it, before=replace(it.moves[0].before, primary=CLEO)), FaultKind.ORIGIN),
        (lambda it: _first(it, before=None), FaultKind.ORIGIN),
        (lambda it: _first(it, after=it.moves[0].before), FaultKind.TARGET),
        (lambda it: _first(it, after=replace(it.moves[0].after, primary="nobody known")), FaultKind.TARGET),
        (lambda it: _first(it, minutes_per_month=it.moves[0].minutes_per_month + 1), FaultKind.MINUTES),
        (lambda it: _first(it, revenue_cents=999), FaultKind.REVENUE),
        (lambda it: replace(it, gap=0.2), FaultKind.GAP),
        (lambda it: replace(it, bound=8.1, gap=0.0), FaultKind.GAP),
        (lambda it: replace(it, moves=it.moves[1:]), FaultKind.EVENNESS_AFTER),
    ],
)
def test_a_wrong_move_is_caught(corrupt: Callable[[Proposal], Proposal], kind: FaultKind) -> None:
    assert kind in kinds(corrupt(to_ben(crowded())))


def _first(proposal: Proposal, **fields: object) -> Proposal:
    return replace(proposal, moves=(replace(proposal.moves[0], **fields), *proposal.moves[1:]))


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        (LockPartner(ONE), FaultKind.PARTNER_LOCKED),
        (LockCpm(ANA), FaultKind.CPM_LOCKED),
        (LockCpm(BEN), FaultKind.CPM_LOCKED),
        (MustHave(ONE, ANA), FaultKind.MUST_HAVE),
        (MustHave(THREE, BEN), FaultKind.MUST_HAVE),
        (MustNotHave(TWO, BEN), FaultKind.MUST_NOT_HAVE),
        (KeepTogether(frozenset({TWO, THREE})), FaultKind.TOGETHER),
        (LanguageMustMatch(), FaultKind.LANGUAGE),
        (RegionMustMatch(), FaultKind.REGION),
        (AtMostPartners(1, BEN), FaultKind.AT_MOST),
        (AtMostPartners(2), FaultKind.AT_MOST),
        (MoveCap(partner_percent=39), FaultKind.MOVED_PARTNERS),
        (MoveCap(revenue_percent=39), FaultKind.MOVED_REVENUE),
    ],
)
def test_a_broken_rule_is_caught(rule: Rule, kind: FaultKind) -> None:
    plan = change_partners([ONE], language="de", region="North")(crowded())
    plan = change_cpms([BEN], languages=("en",), regions=("South",))(plan)
    assert kinds(to_ben(put_rule(RuleId("r"), rule)(plan))) == {kind}


@pytest.mark.parametrize(
    "rule",
    [
        LockPartner(THREE),
        LockCpm(CLEO),
        MustHave(ONE, BEN),
        MustNotHave(ONE, ANA),
        KeepTogether(frozenset({ONE, TWO})),
        AtMostPartners(3),
        MoveCap(partner_percent=40, revenue_percent=40),
    ],
)
def test_a_rule_that_is_kept_is_no_fault(rule: Rule) -> None:
    assert kinds(to_ben(put_rule(RuleId("r"), rule)(crowded()))) == set()


def test_a_cap_that_was_asked_for_counts_those_whom_somebody_had() -> None:
    plan = crowded()
    assert kinds(to_ben(plan), 1) == {FaultKind.MOVED_PARTNERS}
    unassigned = replace(
        plan, assignments={key: each for key, each in plan.assignments.items() if key != ONE}
    )
    assert kinds(to_ben(unassigned), 1) == set()


def test_who_has_a_cpm_keeps_one() -> None:
    plan = crowded()
    assert kinds(towards(plan, unassign([ONE])(plan))) == {FaultKind.LEFT_ALONE}


def test_a_part_goes_only_where_it_fits_and_somebody_has_hours() -> None:
    plan = put_role_type(a_role_type("dealers", fit=Fit(100, 100, 0)))(crowded())
    plan = change_cpms([BEN], role_type=a_role_type("dealers").id)(plan)
    assert kinds(to_ben(plan)) == {FaultKind.MISFIT}
    assert kinds(towards(plan, split(ONE, THROUGH, BEN)(plan))) == set()
    gone = change_cpms([BEN], end=Month(2000, 1))(crowded())
    assert kinds(to_ben(gone)) == {FaultKind.NO_TIME}


def test_what_was_broken_before_may_stay_so_where_only_moves_are_asked() -> None:
    plan = put_rule(RuleId("r"), MustHave(THREE, CLEO))(crowded())
    proposal = to_ben(plan)
    assert kinds(proposal) == {FaultKind.MUST_HAVE}
    assert list(ProposalCheck(plan).faults(proposal, only_moved=True)) == []


def test_a_wrong_result_is_refused_as_a_bug_that_names_what_is_wrong() -> None:
    wrong = replace(to_ben(crowded()), gap=0.1)
    with pytest.raises(WrongResultError, match="gap at value 8") as caught:
        checked_proposal(wrong, SHORT)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own bytes


def test_what_the_searches_find_passes_and_corrupted_does_not() -> None:
    plan = crowded()
    proposal = checked_proposal(propose(plan, SHORT), SHORT)
    refused = frozenset({proposal.moves[0].partner})
    repaired = repair(plan, RepairRequest(proposal, refused, balance=SHORT))
    assert checked_proposal(repaired, SHORT) is repaired
    with pytest.raises(WrongResultError, match="revenue"):
        checked_proposal(_first(repaired, revenue_cents=1), SHORT)


def test_a_curve_passes_and_a_wrong_point_does_not() -> None:
    plan = crowded()
    request = CurveRequest(seconds=None, work=20)
    curve = checked_curve(plan, draw_curve(plan, request), request)
    wrong = replace(curve.points[-1], overload_minutes=curve.points[-1].overload_minutes + 1)
    with pytest.raises(WrongResultError, match="overload"):
        checked_curve(plan, replace(curve, points=(*curve.points[:-1], wrong)), request)
    more = replace(curve.points[-1], allowed=curve.points[-1].moved - 1)
    with pytest.raises(WrongResultError, match="moved-partners"):
        checked_curve(plan, replace(curve, points=(*curve.points[:-1], more)), request)


def test_splits_pass_and_a_wrong_figure_does_not() -> None:
    request = SplittingRequest(seconds=1)
    splitting = checked_splitting(what_splitting_buys(crowded(), request), request)
    wrong = replace(splitting, proposal=replace(splitting.proposal, before={}))
    with pytest.raises(WrongResultError, match="evenness-before"):
        checked_splitting(wrong, request)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("overload_before", "overload"),
        ("overload_after", "overload"),
        ("before", "evenness-before"),
        ("after", "evenness-after"),
        ("takeovers", "minutes"),
        ("loads", "load"),
    ],
)
def test_a_leaver_passes_and_a_wrong_figure_does_not(name: str, kind: str) -> None:
    plan = crowded()
    request = LeaverRequest(ANA, plan.assumptions.planning_month)
    leaving = checked_leaving(share_out(plan, request), request)
    assert leaving.takeovers
    wrong = {
        "overload_before": leaving.overload_before + 1,
        "overload_after": leaving.overload_after + 1,
        "before": {},
        "after": {},
        "takeovers": (replace(leaving.takeovers[0], minutes_after=1), *leaving.takeovers[1:]),
        "loads": (replace(leaving.loads[0], after=1), *leaving.loads[1:]),
    }
    with pytest.raises(WrongResultError, match=kind):
        checked_leaving(replace(leaving, **{name: wrong[name]}), request)


@given(PLANS)
def test_counting_equals_the_figures_of_the_program(plan: Plan) -> None:
    figures, counted = derive(plan), Recounter(plan).count(plan.assignments)
    for key in plan.partners:
        minutes, doubt = counted.needed[key]
        assert abs(figures.needed_minutes[figures.arrays.partners.index[key]] - minutes) <= doubt
        assert (
            abs(figures.partner(key) - Recounter(plan).workload(key)[0]) <= Recounter(plan).workload(key)[1]
        )
