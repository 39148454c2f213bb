"""What must not change in one run: kept like a lock, checked like one, and no rule of the plan."""

from dataclasses import replace

import pytest

from cpm_planner.balance.clashes.refusal import ClashError
from cpm_planner.balance.fault import WrongResultError
from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.staying import Staying
from cpm_planner.balance.studies.checked import checked_curve, checked_proposal, checked_splitting
from cpm_planner.balance.studies.curve import CurveRequest, draw_curve
from cpm_planner.balance.studies.splitting.result import SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.edit.assignments import assign, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.model.ids import CpmId, PartnerId, RuleId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import MustHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, *_ = PARTNERS
ANA, BEN, CLEO = CPMS


def crowded() -> Plan:
    """Ana has everybody; the first partner is in the north and brings most."""
    plan = add_model(PARTNERS, SalesModel.SELL_THROUGH)(
        change_partners(PARTNERS, tier=TierId("gold"))(start())
    )
    plan = change_partners([ONE], revenue_cents=500_000, region="North")(plan)
    return assign(PARTNERS, ANA)(plan)


def moved(staying: Staying, plan: Plan | None = None) -> set[PartnerId]:
    request = BalanceRequest(seconds=5, staying=staying)
    proposal = checked_proposal(propose(plan or crowded(), request), request)
    assert proposal.plan.rules == (plan or crowded()).rules
    return {move.partner for move in proposal.moves}


@pytest.mark.parametrize(
    ("staying", "stays"),
    [
        (Staying(partners=frozenset({ONE, TWO})), {ONE, TWO}),
        (Staying(regions=frozenset({"NORTH"})), {ONE}),
        (Staying(revenue_above_cents=499_999), {ONE}),
        (Staying(revenue_above_cents=500_000), set()),
        (Staying(cpms=frozenset({ANA})), set(PARTNERS)),
    ],
)
def test_who_is_to_stay_does_and_others_move(staying: Staying, stays: set[PartnerId]) -> None:
    gone = moved(staying)
    assert not gone & stays
    assert bool(gone) == (stays != set(PARTNERS))


def test_a_cpm_who_stays_gets_nobody() -> None:
    proposal = propose(crowded(), BalanceRequest(seconds=5, staying=Staying(cpms=frozenset({BEN}))))
    assert {move.after.primary for move in proposal.moves if move.after} == {CLEO}


def test_no_point_of_a_curve_moves_who_is_to_stay() -> None:
    plan, staying = crowded(), Staying(partners=frozenset({ONE}), cpms=frozenset({BEN}))
    request = CurveRequest(seconds=None, work=30, staying=staying)
    curve = checked_curve(plan, draw_curve(plan, request), request)
    gone = {move.partner for point in curve.points for move in point.moves}
    assert gone
    assert gone <= set(PARTNERS) - {ONE}
    assert {move.after.primary for move in curve.points[-1].moves if move.after} == {CLEO}
    with pytest.raises(WrongResultError):
        checked_curve(plan, curve, replace(request, staying=Staying(cpms=frozenset({CLEO}))))


def test_who_is_to_stay_is_not_split() -> None:
    plan = add_model(PARTNERS, SalesModel.SELL_WITH)(crowded())
    request = SplittingRequest(seconds=None, work_limit=20, staying=Staying(partners=frozenset({ONE})))
    found = checked_splitting(what_splitting_buys(plan, request), request)
    assert found.proposal.plan is plan
    assert found.candidates == len(PARTNERS) - 1
    assert {move.partner for move in found.proposal.moves} == set(PARTNERS) - {ONE}


def test_a_partner_whom_nobody_has_may_get_a_cpm() -> None:
    assert ONE in moved(Staying(regions=frozenset({"north"})), unassign([ONE])(crowded()))


def test_who_is_no_longer_there_keeps_nothing() -> None:
    gone = Staying(cpms=frozenset({CpmId("gone")}), partners=frozenset({PartnerId("gone")}))
    figures = derive(crowded())
    assert gone.as_rules(figures) is figures


def test_a_move_of_somebody_who_is_to_stay_is_a_wrong_result() -> None:
    proposal: Proposal = propose(crowded(), BalanceRequest(seconds=5))
    key = proposal.moves[0].partner
    with pytest.raises(WrongResultError):
        checked_proposal(proposal, BalanceRequest(staying=Staying(partners=frozenset({key}))))


def test_what_cannot_stay_is_told_without_asking_to_change_the_plan() -> None:
    plan = put_rule(RuleId("must"), MustHave(ONE, BEN))(crowded())
    request = BalanceRequest(seconds=5, staying=Staying(partners=frozenset({ONE})))
    with pytest.raises(InfeasibleError, match="Not all that is to stay as it is can") as refused:
        propose(plan, request)
    assert not isinstance(refused.value, ClashError)
    assert refused.value.remedy == "leave some of it out of what must not change"
    for refuses in (
        lambda: draw_curve(plan, CurveRequest(staying=request.staying)),
        lambda: what_splitting_buys(plan, SplittingRequest(staying=request.staying)),
    ):
        with pytest.raises(InfeasibleError, match="Not all that is to stay as it is can"):
            refuses()
    with pytest.raises(ClashError):
        propose(lock_partners([ONE])(plan), request)
    with pytest.raises(ClashError):
        propose(lock_partners([ONE])(plan), replace(request, staying=Staying()))
