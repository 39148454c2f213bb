"""What splitting hybrids buys: checked on plans small enough to work out by hand."""

from dataclasses import replace

import pytest

from cpm_planner.balance.studies.checked import checked_splitting
from cpm_planner.balance.studies.splitting.layout import candidates, options_of
from cpm_planner.balance.studies.splitting.result import Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.balance.studies.splitting_text import contacts_sentence, headline, proof_sentence
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import AtMostPartners, KeepTogether, LockPartner, MoveCap, Rule
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan, a_role_type, an_activity
from tests.unit.balance.studies.any_plan import Patience

TO_AND_WITH = ModelMix(sell_to=5_000, sell_with=5_000)
WITH = SalesModel.SELL_WITH
ONE_EACH = Fit(100, 100, 0), Fit(0, 100, 100)
QUICK = SplittingRequest(seconds=3.0)


def hybrid(key: str, minutes: int = 4_000) -> Partner:
    return a_partner(key, mix=TO_AND_WITH, known_workload=KnownWorkload(minutes, "measured"))


def planned(*partners: Partner, rules: tuple[Rule, ...] = (), owner: str = "ana") -> Plan:
    """Ana's role type needs four times as long for selling with, Ben's four times as long for selling to."""
    models = (None, SalesModel.SELL_TO, WITH)
    return a_plan(
        partners=partners,
        cpms=(a_cpm("ana", "to"), a_cpm("ben", "with")),
        role_types=(a_role_type("to", fit=Fit(100, 100, 25)), a_role_type("with", fit=Fit(25, 100, 100))),
        activities=[
            an_activity(str(model), model=model, times_per_year={"gold": 120}, minutes_each=60)
            for model in models
        ],
        owners={partner.id: owner for partner in partners},
        rules_by_id={str(number): rule for number, rule in enumerate(rules)},
    )


def accepted(plan: Plan, found: Splitting) -> Plan:
    moves = found.proposal.accepted({move.partner for move in found.proposal.moves})
    return put_assignments(moves)(plan)


def worked_on(*partners: Partner) -> Plan:
    plan = planned(*partners)
    return replace(plan, partners={key: replace(each, tier="gold") for key, each in plan.partners.items()})


def test_a_hybrid_between_two_role_types_is_better_split() -> None:
    plan = worked_on(hybrid("p1"))
    found = what_splitting_buys(plan, QUICK)
    (split,) = found.splits
    assert {split.primary, split.specialist} == {"ana", "ben"}
    assert split.is_new
    assert found.extra_contacts == (0, 1)
    assert found.value < found.whole_value
    assert found.bound <= found.value


def test_accepting_gives_the_plan_that_was_shown() -> None:
    plan = worked_on(hybrid("p1"), hybrid("p2", 1_000))
    found = what_splitting_buys(plan, QUICK)
    after = derive(accepted(plan, found))
    assert {role.role_type: role.split for role in found.roles} == after.evenness
    assert sum(role.overload_minutes[1] for role in found.roles) == after.overload_minutes


def test_a_dear_contact_leaves_hybrids_whole() -> None:
    found = what_splitting_buys(worked_on(hybrid("p1", 100)), replace(QUICK, contact_cost=10**7))
    assert (found.splits, found.value) == ((), found.whole_value)
    assert "better whole" in headline(found)


def test_a_split_that_no_longer_pays_is_joined() -> None:
    plan = worked_on(hybrid("p1", 100))
    split = Assignment(CpmId("ana"), {WITH: CpmId("ben")})
    found = what_splitting_buys(
        put_assignments({PartnerId("p1"): split})(plan), replace(QUICK, contact_cost=10**7)
    )
    assert (found.joined, found.extra_contacts) == (("p1",), (1, 0))
    assert "no longer pay" in contacts_sentence(found)


def test_a_split_that_pays_is_kept_as_it_is() -> None:
    plan = put_assignments({PartnerId("p1"): Assignment(CpmId("ana"), {WITH: CpmId("ben")})})(
        worked_on(hybrid("p1"))
    )
    found = what_splitting_buys(plan, replace(QUICK, max_moves=0))
    assert [split.is_new for split in found.splits] == [False]
    assert found.proposal.moves == ()


def split_in_two(*keys: str) -> Plan:
    """Give Ben the selling with small partners, which does not pay at ten million a contact."""
    split = Assignment(CpmId("ana"), {WITH: CpmId("ben")})
    plan = worked_on(*(hybrid(key, 100) for key in keys))
    return put_assignments({PartnerId(key): split for key in keys})(plan)


@pytest.mark.parametrize("most", [0, 1, 2])
def test_joining_splits_counts_as_moves(most: int) -> None:
    plan, request = split_in_two("p1", "p2"), replace(QUICK, contact_cost=10**7, max_moves=most)
    found = checked_splitting(what_splitting_buys(plan, request), request)
    assert len(found.joined) == len(found.proposal.moves) == most
    assert (found.whole_moves, found.moves_allowed) == (2, most)
    assert ("more than" in contacts_sentence(found)) == (most < 2)


def test_a_cap_that_is_a_rule_counts_joining_too() -> None:
    plan = replace(split_in_two("p1", "p2"), rules={RuleId("cap"): MoveCap(50, 100)})
    found = what_splitting_buys(plan, replace(QUICK, contact_cost=10**7))
    assert (len(found.joined), found.moves_allowed) == (1, 1)


def test_with_a_limit_of_work_alone_the_answer_is_always_the_same() -> None:
    plan = worked_on(*(hybrid(f"p{n}", 900 + 137 * n) for n in range(9)))
    request = SplittingRequest(seconds=None, work_limit=15)
    first, again = (what_splitting_buys(plan, request) for _ in range(2))
    assert (first.splits, first.value, first.bound) == (again.splits, again.value, again.bound)
    assert first.proposal.moves == again.proposal.moves


def test_who_nobody_may_have_whole_stays_split_as_it_is() -> None:
    """Ana may not sell with and Ben may not sell to, so p1 can only be shared by both."""
    plan = split_in_two("p1", "p2")
    pairs = zip(plan.role_types.values(), ONE_EACH, strict=True)
    types = {each.id: replace(each, fit=fit) for each, fit in pairs}
    found = checked_splitting(what_splitting_buys(replace(plan, role_types=types), QUICK), QUICK)
    assert (found.candidates, found.proposal.moves) == (0, ())


def test_who_leaves_the_primary_no_model_stays_split_as_it_is() -> None:
    both = Assignment(CpmId("ana"), dict.fromkeys((SalesModel.SELL_TO, WITH), CpmId("ben")))
    plan = put_assignments({PartnerId("p1"): both})(worked_on(hybrid("p1"), hybrid("p2")))
    assert candidates(derive(plan)) == ("p2",)


def test_a_search_cut_short_before_limits_are_kept_proposes_nothing() -> None:
    plan = worked_on(*(hybrid(f"p{n}", 100) for n in range(4)))
    limited = replace(plan, rules={RuleId("most"): AtMostPartners(2)})
    told = set()
    for most in range(60):
        try:
            what_splitting_buys(limited, QUICK, cancelled=Patience(most).is_over)
        except InfeasibleError as refused:
            told.add(refused.what)
        except CancelledError:
            continue
    assert told == {"Stopped before a plan that keeps every rule was found"}


def test_without_moves_nothing_is_split() -> None:
    assert what_splitting_buys(worked_on(hybrid("p1")), replace(QUICK, max_moves=0)).splits == ()


@pytest.mark.parametrize(
    "rule", [LockPartner(PartnerId("p1")), KeepTogether(frozenset({PartnerId("p1"), PartnerId("p2")}))]
)
def test_locked_partners_and_groups_are_not_split(rule: Rule) -> None:
    plan = planned(hybrid("p1"), hybrid("p2"), rules=(rule,))
    assert PartnerId("p1") not in candidates(derive(plan))


def test_three_models_can_be_shared_in_six_ways() -> None:
    mix = ModelMix(3_000, 3_000, 4_000)
    plan = planned(a_partner("p1", mix=mix))
    options = options_of(plan, candidates(derive(plan)))
    assert len({option.given for option in options}) == 6
    for option in options:
        assert sorted(option.kept_item.parts + option.given_item.parts) == [0, 1, 2, 3]


def test_a_plan_without_hybrids_has_nothing_to_split() -> None:
    found = what_splitting_buys(planned(a_partner("p1")), QUICK)
    assert (found.candidates, found.splits) == (0, ())
    assert headline(found).startswith("There is nothing to split")


def test_a_cancelled_study_says_so() -> None:
    found = what_splitting_buys(worked_on(hybrid("p1")), QUICK, cancelled=lambda: True)
    assert not found.is_complete
    assert "ended early" in proof_sentence(found)
