"""A way out changes the plan in one edit, and nothing but what it names."""

from cpm_planner.balance.clashes.demand import AskedCap, Change, ClashRequest, Demand, WayOut
from cpm_planner.balance.clashes.study import find_clashes
from cpm_planner.edit.rules import partner_lock_id
from cpm_planner.edit.ways_out import take_way_out
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, LockPartner, MustHave, Rule
from tests.builders import a_cpm, a_partner, a_plan

LOCK, MUST, MOST = LockPartner(PartnerId("p1")), MustHave(PartnerId("p1"), CpmId("bo")), AtMostPartners(1)


def a_clash(**rules: Rule) -> Plan:
    return a_plan(
        partners=[a_partner("p1"), a_partner("p2")],
        cpms=[a_cpm("ana"), a_cpm("bo")],
        owners={"p1": "ana", "p2": "bo"},
        rules_by_id=rules,
    )


def demand(key: str, rule: Rule) -> Demand:
    return Demand(RuleId(key), rule)


def test_rules_are_dropped_replaced_and_partners_locked_in_one_edit() -> None:
    plan = a_clash(lock=LOCK, must=MUST, most=MOST)
    way = WayOut(
        (
            Change(demand("lock", LOCK), None),
            Change(demand("most", MOST), AtMostPartners(2)),
            Change(None, LockPartner(PartnerId("p2"))),
        ),
        cost=1,
    )
    assert take_way_out(way)(plan).rules == {
        "must": MUST,
        "most": AtMostPartners(2),
        partner_lock_id(PartnerId("p2")): LockPartner(PartnerId("p2")),
    }


def test_limits_of_the_request_leave_the_plan_alone() -> None:
    plan = a_clash(must=MUST)
    for after in (None, AskedCap(3)):
        assert take_way_out(WayOut((Change(Demand(None, AskedCap(0)), after),), cost=1))(plan) == plan


def test_after_each_way_out_nothing_clashes() -> None:
    plan = a_clash(lock=LOCK, must=MUST, most=MOST)
    found = find_clashes(plan, ClashRequest())
    assert len(found.ways_out) > 1
    for way in found.ways_out:
        assert find_clashes(take_way_out(way)(plan), ClashRequest()).can_be_met
