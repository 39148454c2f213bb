"""Every search and study refuses rules that clash with the same words, and hands over all that was found."""

import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cpm_planner.balance.clashes.refusal import ClashError, refuse_clashes
from cpm_planner.balance.proposal import BalanceRequest, propose
from cpm_planner.balance.studies.counterfactual import CounterfactualRequest, refuse_each
from cpm_planner.balance.studies.curve import CurveRequest, draw_curve
from cpm_planner.balance.studies.leaver.result import LeaverRequest
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.balance.studies.repair import RepairRequest, repair
from cpm_planner.balance.studies.robustness.result import RobustnessRequest
from cpm_planner.balance.studies.robustness.study import vary_guesses
from cpm_planner.balance.studies.rule_prices import RulePricesRequest, price_rules
from cpm_planner.balance.studies.smallest_team import find_smallest_team
from cpm_planner.balance.studies.splitting.result import SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.balance.studies.team_layout import TeamRequest
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockPartner, MustHave, MustNotHave
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_cpm, a_partner, a_plan

P1, ANA, BO = PartnerId("p1"), CpmId("ana"), CpmId("bo")
QUICK = BalanceRequest(seconds=1)


def free() -> Plan:
    return a_plan(partners=[a_partner("p1")], cpms=[a_cpm("ana"), a_cpm("bo")], owners={"p1": "ana"})


def clashing() -> Plan:
    rules = {RuleId("lock"): LockPartner(P1), RuleId("must"): MustHave(P1, BO)}
    return replace(free(), rules=rules)


SAID = (
    "These cannot all be kept: Partner p1 is locked with Ana; Partner p1 must be with Bo (for Partner p1): "
    'drop the rule "Partner p1 is locked with Ana"; or drop the rule "Partner p1 must be with Bo".'
)
STUDIES: dict[str, Callable[[Plan], Any]] = {
    "search": lambda plan: propose(plan, QUICK),
    "curve": lambda plan: draw_curve(plan, CurveRequest(seconds=1)),
    "robustness": lambda plan: vary_guesses(plan, RobustnessRequest(balance=QUICK)),
    "robustness of given moves": lambda plan: vary_guesses(plan, RobustnessRequest(moves={})),
    "leaver": lambda plan: share_out(plan, LeaverRequest(ANA, JANUARY)),
    "splitting": lambda plan: what_splitting_buys(plan, SplittingRequest(seconds=1)),
    "team that is kept": lambda plan: find_smallest_team(plan, TeamRequest(keep_people=True)),
    "prices of rules": lambda plan: price_rules(plan, RulePricesRequest(work_limit=1)),
    "refusing": lambda plan: refuse_each(plan, CounterfactualRequest(propose(free(), QUICK))),
    "repair": lambda plan: repair(plan, RepairRequest(propose(free(), QUICK), frozenset())),
}


@pytest.mark.parametrize("study", STUDIES.values(), ids=STUDIES)
def test_every_study_refuses_clashing_rules_alike(study: Callable[[Plan], Any]) -> None:
    with pytest.raises(ClashError) as refused:
        study(clashing())
    assert str(refused.value) == SAID
    assert refused.value.plan == clashing()


def test_a_team_from_scratch_does_not_ask_who_has_whom() -> None:
    assert find_smallest_team(clashing(), TeamRequest()).is_proved


def test_limits_of_moves_clash_with_rules_too() -> None:
    barred = replace(free(), rules={RuleId("not"): MustNotHave(P1, ANA)})
    assert refuse_clashes(derive(barred), 1).can_be_met
    for limits in ((0, None), (None, 99)):
        with pytest.raises(ClashError, match="partners may move, as asked"):
            refuse_clashes(derive(barred), *limits)


def test_what_was_found_crosses_from_a_worker() -> None:
    with pytest.raises(ClashError) as refused:
        refuse_clashes(derive(clashing()))
    again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - packed a line above
    assert isinstance(again, InputError)
    assert (str(again), again.found, again.plan) == (str(refused.value), refused.value.found, clashing())
