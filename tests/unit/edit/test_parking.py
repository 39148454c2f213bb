"""Parked partners count nowhere, and come back as they were."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.assignments import assign, split
from cpm_planner.edit.assumptions import remove_tier
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.parking import forget_parked, park, take_back
from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.edit.team import remove_cpms
from cpm_planner.edit.upkeep import kept_up, rules_that_hold
from cpm_planner.model.change import difference
from cpm_planner.model.ids import PartnerId, RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether, MoveCap, MustHave, MustNotHave
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.unit.edit.lawful_plans import CPMS, EDITS, PARTNERS, start

FIRST, SECOND, THIRD = PARTNERS[:3]
ANA, BO = CPMS[:2]
TOGETHER = RuleId("together")


def done(plan: Plan, *edits: Edit) -> Plan:
    """Make edits as a session would."""
    for edit in edits:
        after = edit(plan)
        plan = kept_up(after, difference(plan, after))
    return plan


def entangled() -> Plan:
    """Give a plan whose first partner is split, locked and spoken of by every kind of rule about partners."""
    hybrid = change_partners([FIRST], mix=ModelMix(0, 5_000, 5_000), tier=TierId("gold"))
    return done(
        start(),
        hybrid,
        assign([FIRST, SECOND], ANA),
        split(FIRST, SalesModel.SELL_WITH, BO),
        lock_partners([FIRST]),
        put_rule(RuleId("must"), MustHave(FIRST, ANA)),
        put_rule(RuleId("must-not"), MustNotHave(FIRST, BO)),
        put_rule(TOGETHER, KeepTogether(frozenset({FIRST, SECOND}))),
        put_rule(RuleId("cap"), MoveCap(10)),
    )


def test_a_parked_partner_is_out_of_partners_assignments_and_rules() -> None:
    plan = done(entangled(), park([FIRST], why="gone from list.csv"))
    assert FIRST not in plan.partners
    assert FIRST not in plan.assignments
    assert [*plan.rules] == [*start().rules, "cap"]
    assert (plan.parked[FIRST].since, plan.parked[FIRST].why) == (Month(2026, 11), "gone from list.csv")


def test_a_parked_partner_takes_nobodys_time() -> None:
    plan = entangled()
    assert derive(plan).cpm(ANA).partners == 2
    assert derive(done(plan, park([FIRST, SECOND]))).cpm(ANA).minutes_needed == 0


def test_taken_back_it_is_as_it_was() -> None:
    plan = entangled()
    back = done(plan, park([FIRST, THIRD], Month(2026, 12)), take_back([THIRD, FIRST]))
    assert back == plan


def test_a_group_of_which_all_were_parked_comes_back_whole() -> None:
    plan = entangled()
    back = done(plan, park([FIRST]), park([SECOND]), take_back([SECOND]), take_back([FIRST]))
    assert back == plan


def test_a_group_that_lives_on_takes_its_member_back() -> None:
    three = done(entangled(), put_rule(TOGETHER, KeepTogether(frozenset({FIRST, SECOND, THIRD}))))
    parked = done(three, park([FIRST]))
    assert parked.rules[TOGETHER] == KeepTogether(frozenset({SECOND, THIRD}))
    assert done(parked, take_back([FIRST])).rules == three.rules


def test_a_rule_made_anew_meanwhile_stays() -> None:
    parked = done(entangled(), park([FIRST]), put_rule(RuleId("must"), MustHave(SECOND, BO)))
    assert done(parked, take_back([FIRST])).rules[RuleId("must")] == MustHave(SECOND, BO)


def test_what_it_referred_to_may_be_gone_when_it_comes_back() -> None:
    parked = done(entangled(), park([FIRST]), remove_cpms([ANA]), remove_tier(TierId("gold")))
    back = done(parked, take_back([FIRST]))
    assert back.partners[FIRST].tier is None
    assert FIRST not in back.assignments
    assert [*back.rules] == [*start().rules, "cap", "lock-partner:p0", "must-not", "together"]


def test_a_specialist_who_is_gone_leaves_the_part_to_the_primary() -> None:
    back = done(entangled(), park([FIRST]), remove_cpms([BO]), take_back([FIRST]))
    assert back.assignments[FIRST].cpms == (ANA,)


def test_parked_partners_can_be_taken_away_for_good() -> None:
    plan = done(entangled(), park([FIRST, THIRD]), forget_parked([FIRST]))
    assert [*plan.parked] == [THIRD]


def test_whoever_is_not_there_is_left_out_of_account() -> None:
    plan, stranger = entangled(), PartnerId("stranger")
    assert done(plan, park([stranger]), take_back([stranger])) == plan


@given(st.lists(EDITS, max_size=8), st.sets(st.sampled_from(PARTNERS)))
def test_parking_and_taking_back_changes_nothing(edits: list[Edit], keys: set[PartnerId]) -> None:
    plan = done(start(), *edits)
    plan = replace(plan, rules=rules_that_hold(plan))
    there = keys & plan.partners.keys()
    parked = done(plan, park(there))
    back = done(parked, take_back(there))
    refuse_unlawful(parked, difference(plan, parked))
    refuse_unlawful(back, difference(parked, back))
    assert back == replace(plan, parked=back.parked)
