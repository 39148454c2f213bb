"""Refusing moves: the rest is repaired, and what refusing costs is what solving all plans says."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from cpm_planner.balance.core.checker import faults
from cpm_planner.balance.core.solve import solve
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.studies.counterfactual import (
    Counterfactual,
    CounterfactualRequest,
    refuse_each,
)
from cpm_planner.balance.studies.counterfactual_text import consequences, verdict
from cpm_planner.balance.studies.repair import RepairRequest, repair
from cpm_planner.balance.studies.restricted import Restriction
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.edit.assignments import assign, put_assignments, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.edit.team import change_cpms
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, RuleId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, KeepTogether, MustHave, MustNotHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS
SHORT = BalanceRequest(seconds=5)


def crowded() -> Plan:
    """Ana has everything, and each partner needs a little more than the one before."""
    plan = change_partners(PARTNERS, tier=TierId("platinum"))(start())
    for row, key in enumerate(PARTNERS):
        plan = change_partners([key], effort_percent=60 + 15 * row)(plan)
    return assign(PARTNERS, ANA)(add_model(PARTNERS, SalesModel.SELL_THROUGH)(plan))


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    return propose(crowded(), SHORT)


def first(proposal: Proposal) -> PartnerId:
    return proposal.moves[0].partner


def test_a_repair_makes_no_refused_move_and_is_a_proposal_like_any(proposal: Proposal) -> None:
    plan, refused = crowded(), first(proposal)
    repaired = repair(plan, RepairRequest(proposal, frozenset({refused}), balance=SHORT))
    assert refused not in {move.partner for move in repaired.moves}
    assert repaired.value >= repaired.bound >= 0
    after = derive(put_assignments(repaired.accepted(set(PARTNERS)))(plan))
    assert repaired.after == after.evenness
    assert repaired.moves == moves_between(derive(plan), after)
    assert derive(plan).evenness == repaired.before


def test_a_repair_of_nothing_is_no_worse(proposal: Proposal) -> None:
    assert repair(crowded(), RepairRequest(proposal, frozenset(), balance=SHORT)).value <= proposal.value


def test_pinned_moves_stay_as_they_are(proposal: Proposal) -> None:
    pinned = frozenset(move.partner for move in proposal.moves[1:])
    request = RepairRequest(proposal, frozenset({first(proposal)}), pinned, SHORT)
    made = {move.partner: move.after for move in repair(crowded(), request).moves}
    assert all(made[move.partner] == move.after for move in proposal.moves[1:])


def test_refusing_wins_over_pinning(proposal: Proposal) -> None:
    both = frozenset({first(proposal)})
    repaired = repair(crowded(), RepairRequest(proposal, both, both, SHORT))
    assert first(proposal) not in {move.partner for move in repaired.moves}


def test_the_same_request_gives_the_same_repair(proposal: Proposal) -> None:
    request = RepairRequest(proposal, frozenset({first(proposal)}), balance=SHORT)
    assert repair(crowded(), request).moves == repair(crowded(), request).moves


def test_a_repair_tells_how_far_it_is_and_can_be_cancelled(proposal: Proposal) -> None:
    heard = list[StudyProgress]()
    request = RepairRequest(proposal, frozenset({first(proposal)}), balance=SHORT)
    repaired = repair(crowded(), request, heard.append, lambda: True)
    assert repaired.stopped_by in {"cancelled", "proved"}
    assert all(0 <= each.done <= 1 for each in heard)


def best_without(plan: Plan, partner: PartnerId) -> float:
    """Give the least objective of all plans in which the partner stays, each of them evaluated."""
    restricted = Restriction(Proposed.of(plan, ()), SHORT).to([partner])
    problem, objective = restricted.translation.problem, SHORT.objective
    choices = [problem.cpm[begin:end] for begin, end in zip(problem.indptr, problem.indptr[1:], strict=False)]
    values = []
    for placed in product(*choices):
        result = solve(
            replace(
                problem,
                indptr=np.arange(problem.items + 1),
                cpm=np.array(placed),
                minutes=_of_pairs(problem.minutes, problem, placed),
                cost=_of_pairs(problem.cost, problem, placed),
                planned=_of_pairs(problem.pair_planned, problem, placed),
            ),
            objective=objective,
        )
        values.append(result.value)
    return min(values)


def _of_pairs(values, problem, placed):  # noqa: ANN001, ANN202 - arrays in, an array out
    return values[problem.chosen_pairs(np.array(placed))]


def test_what_refusing_costs_is_what_all_plans_say(proposal: Proposal) -> None:
    found = refuse_each(crowded(), CounterfactualRequest(proposal, balance=SHORT)).found
    assert [each.partner for each in found] == [move.partner for move in proposal.moves]
    for each in found:
        assert each.is_proved
        best = best_without(crowded(), each.partner)
        assert each.value == pytest.approx(best, abs=0.01)
        assert each.proposed_value == pytest.approx(proposal.value, abs=0.01)
        assert each.loss == pytest.approx(best - proposal.value, abs=0.02)
        assert 0 <= each.least_loss <= max(each.loss, 0) + 0.01


def test_the_figures_without_a_move_are_those_of_the_plan_without_it(proposal: Proposal) -> None:
    plan, (found,) = (
        crowded(),
        refuse_each(crowded(), CounterfactualRequest(proposal, (first(proposal),), SHORT)).found,
    )
    made = {move.partner: move.after for move in proposal.moves if move.partner not in found.dropped}
    made |= {move.partner: move.after for move in found.instead}
    made.pop(first(proposal))
    without, proposed = derive(put_assignments(made)(plan)), Proposed.of(plan, proposal.moves)
    assert found.moves == (len(proposal.moves), len(moves_between(derive(plan), without)))
    assert found.overload_minutes == (proposed.after.overload_minutes, without.overload_minutes)
    for spread in found.spreads:
        assert spread.before == proposal.after[spread.role_type].spread
        assert spread.after == without.evenness[spread.role_type].spread


def test_a_restricted_problem_passes_the_checker(proposal: Proposal) -> None:
    restricted = Restriction(Proposed.of(crowded(), proposal.moves), SHORT).to([first(proposal)])
    problem = restricted.translation.problem
    result = solve(problem, objective=SHORT.objective, start=restricted.start)
    assert faults(problem, SHORT.objective, result) == []


def test_a_move_the_rules_demand_cannot_be_refused() -> None:
    plan = change_cpms([CLEO], fte_percent=0)(crowded())
    plan = put_rule(RuleId("not"), MustNotHave(ONE, ANA))(plan)
    proposal = propose(plan, SHORT)
    (found,) = refuse_each(plan, CounterfactualRequest(proposal, (ONE,), SHORT)).found
    assert not found.is_possible
    assert "cannot be refused" in verdict(found)
    assert list(consequences(found, plan)) == []
    assert ONE in {move.partner for move in repair(plan, RepairRequest(proposal, frozenset({ONE}))).moves}


def test_where_it_may_not_stay_a_refused_partner_goes_to_somebody_else() -> None:
    plan = put_rule(RuleId("not"), MustNotHave(ONE, ANA))(crowded())
    proposal = propose(plan, SHORT)
    target = next(move.after for move in proposal.moves if move.partner == ONE)
    repaired = repair(plan, RepairRequest(proposal, frozenset({ONE}), balance=SHORT))
    assert next(move.after for move in repaired.moves if move.partner == ONE) not in (None, target)


def test_a_refused_covering_leaves_the_partner_with_nobody() -> None:
    plan = unassign([ONE])(crowded())
    proposal = propose(plan, SHORT)
    repaired = repair(plan, RepairRequest(proposal, frozenset({ONE}), balance=SHORT))
    assert ONE not in {move.partner for move in repaired.moves}
    (found,) = refuse_each(plan, CounterfactualRequest(proposal, (ONE,), SHORT)).found
    assert found.loss > 0


def test_partners_kept_together_are_refused_together() -> None:
    plan = put_rule(RuleId("pair"), KeepTogether(frozenset({ONE, TWO})))(crowded())
    target = Assignment(BEN)
    proposal = replace(
        propose(plan, SHORT),
        moves=tuple(Move(key, plan.assignments[key], target, 0, 0) for key in (ONE, TWO)),
    )
    repaired = repair(plan, RepairRequest(proposal, frozenset({ONE}), balance=SHORT))
    assert not {ONE, TWO} & {move.partner for move in repaired.moves}


def test_of_a_scattered_group_all_go_to_whoever_has_the_refused_one() -> None:
    """One and Two are Ana's, Three is Ben's: refusing that Three joins Ana brings the others to Ben."""
    plan = put_rule(RuleId("three"), KeepTogether(frozenset({ONE, TWO, THREE})))(
        assign([THREE], BEN)(crowded())
    )
    proposal = replace(
        propose(plan, SHORT), moves=(Move(THREE, plan.assignments[THREE], Assignment(ANA), 0, 0),)
    )
    repaired = repair(plan, RepairRequest(proposal, frozenset({THREE}), balance=SHORT))
    given = repaired.accepted({ONE, TWO, THREE})
    assert {key: each and each.primary for key, each in given.items()} == {ONE: BEN, TWO: BEN}
    with pytest.raises(InfeasibleError, match="force 2 partners to change their CPM, but at most 1 may move"):
        repair(plan, RepairRequest(proposal, frozenset({THREE}), balance=BalanceRequest(max_moves=1)))
    once = CounterfactualRequest(proposal, (THREE,), BalanceRequest(max_moves=1))
    assert not refuse_each(plan, once).found[0].is_kept


def test_who_joins_others_from_nobody_cannot_be_refused() -> None:
    plan = put_rule(RuleId("pair"), KeepTogether(frozenset({ONE, TWO})))(unassign([TWO])(crowded()))
    proposal = propose(plan, SHORT)
    (found,) = refuse_each(plan, CounterfactualRequest(proposal, (TWO,), SHORT)).found
    assert not found.is_possible
    assert TWO in {move.partner for move in repair(plan, RepairRequest(proposal, frozenset({TWO}))).moves}


def test_who_must_have_somebody_is_not_left_with_nobody() -> None:
    plan = put_rule(RuleId("must"), MustHave(ONE, BEN))(unassign([ONE])(crowded()))
    proposal = propose(plan, SHORT)
    assert ONE in {move.partner for move in repair(plan, RepairRequest(proposal, frozenset({ONE}))).moves}
    assert not refuse_each(plan, CounterfactualRequest(proposal, (ONE,), SHORT)).found[0].is_possible


def test_refusing_what_a_limit_needs_is_told_and_proposes_nothing() -> None:
    plan = put_rule(RuleId("most"), AtMostPartners(4, ANA))(
        lock_partners([TWO, THREE, FOUR, FIVE])(crowded())
    )
    proposal = propose(plan, SHORT)
    assert [move.partner for move in proposal.moves] == [ONE]
    (found,) = refuse_each(plan, CounterfactualRequest(proposal, (ONE,), SHORT)).found
    assert (found.is_possible, found.is_kept) == (True, False)
    assert verdict(found) == "No plan without this move was found that keeps every limit and cap"
    assert list(consequences(found, plan)) == []
    with pytest.raises(InfeasibleError, match=r"Without the refused moves no plan .*5 partners, where 4"):
        repair(plan, RepairRequest(proposal, frozenset({ONE}), balance=SHORT))


def test_a_cancelled_study_says_what_it_knows(proposal: Proposal) -> None:
    heard = list[StudyProgress]()
    known = refuse_each(
        crowded(), CounterfactualRequest(proposal, balance=SHORT), heard.append, lambda: len(heard) > 1
    )
    assert len(known.found) == 1
    assert not known.is_complete
    assert [each.done for each in heard] == [0, pytest.approx(1 / len(proposal.moves))]


BASE = Counterfactual(ONE, proposed_value=1_000, value=1_100, bound=1_100)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (replace(BASE, is_proved=True), "the best possible plan is 10.0 % worse"),
        (
            replace(BASE, bound=1_050),
            "every plan is at least 5.0 % worse by all that is weighed, about",
        ),
        (replace(BASE, bound=900), "the plan gets about 10.0 % worse"),
        (replace(BASE, value=990, bound=900), "Nothing is lost"),
    ],
)
def test_verdicts_say_how_sure_they_are(found: Counterfactual, said: str) -> None:
    assert said in verdict(found)


def test_consequences_name_what_is_done_instead() -> None:
    plan = crowded()
    move = Move(TWO, Assignment(ANA), Assignment(CpmId(BEN)), 0, 0)
    found = replace(BASE, overload_minutes=(0, 90), instead=(move,), dropped=(THREE,))
    name = {key: each.name for key, each in (*plan.partners.items(), *plan.cpms.items())}
    assert list(consequences(found, plan)) == [
        "Overload 1.5 h a month instead of 0.0 h",
        f"Instead: {name[TWO]} to {name[BEN]}",
        f"No longer moved: {name[THREE]}",
    ]
    assert list(consequences(BASE, plan)) == ["No other move was found that would make up for it"]
    gone = replace(BASE, instead=(replace(move, after=None),))
    assert list(consequences(gone, plan)) == [f"Instead: {name[TWO]} to nobody"]
