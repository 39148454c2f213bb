"""Every change has words: whose it is, what of it, before and after."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given

from cpm_planner.edit.assignments import assign, split, unassign
from cpm_planner.edit.picking.found import differences_between
from cpm_planner.edit.picking.place import ASPECTS, Place
from cpm_planner.edit.picking.topics import Topic, topic_of
from cpm_planner.edit.picking.words import NOTHING, Wording
from cpm_planner.formatting.marks import GERMAN
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import AdjustmentId, BudgetLineId, CpmId, PartnerId, RoleTypeId, RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Address
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import LockPartner, MustHave
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.builders import (
    JANUARY,
    PLANS,
    a_budget_line,
    a_cpm,
    a_partner,
    a_plan,
    a_role_type,
    a_tier,
    an_activity,
)

ACME = PartnerId("acme")


def base() -> Plan:
    return a_plan(
        partners=[a_partner("acme", name="Acme", tier=TierId("gold"), mix=ModelMix(0, 6_000, 4_000))],
        cpms=[a_cpm("ana", name="Ana Lima"), a_cpm("ben", name="Ben Ito")],
        activities=[an_activity(times_per_year={TierId("gold"): 4})],
        owners={"acme": "ana"},
    )


def said(before: Plan, after: Plan) -> list[tuple[str, ...]]:
    found = differences_between(before, after)
    wording = Wording(found, GERMAN)
    return [tuple(wording.of(pick)) for pick in found.picks]


def with_values(plan: Plan, **collections: object) -> Plan:
    return replace(plan, **collections)  # type: ignore[arg-type]


def changed_partner(**fields: object) -> list[tuple[str, ...]]:
    plan = base()
    partner = replace(plan.partners[ACME], **fields)  # type: ignore[arg-type]
    return said(plan, with_values(plan, partners={ACME: partner}))


def changed_cpm(**fields: object) -> list[tuple[str, ...]]:
    plan = base()
    cpm = replace(plan.cpms[CpmId("ana")], **fields)  # type: ignore[arg-type]
    return said(plan, with_values(plan, cpms={**plan.cpms, cpm.id: cpm}))


def test_a_move_names_both_cpms() -> None:
    plan = base()
    assert said(plan, assign([ACME], CpmId("ben"))(plan)) == [("Acme", "CPM", "Ana Lima", "Ben Ito")]
    assert said(plan, unassign([ACME])(plan)) == [("Acme", "CPM", "Ana Lima", NOTHING)]
    divided = split(ACME, SalesModel.SELL_WITH, CpmId("ben"))(plan)
    assert said(plan, divided) == [("Acme", "CPM", "Ana Lima", "Ana Lima, Ben Ito (sell with)")]


def test_a_leaver_that_keeps_a_partner_for_a_while_is_said() -> None:
    plan = base()
    kept = Assignment(CpmId("ben"), effective=Month(2026, 3), previous=CpmId("ana"), holdout=Month(2026, 4))
    after = "Ben Ito, from 2026-03, kept by Ana Lima until 2026-04"
    assert said(plan, with_values(plan, assignments={ACME: kept})) == [("Acme", "CPM", "Ana Lima", after)]


def test_fields_of_a_partner_are_written_in_their_units() -> None:
    assert changed_partner(tier=None) == [("Acme", "tier", "Gold", NOTHING)]
    assert changed_partner(mix=ModelMix(0, 0, 10_000)) == [
        ("Acme", "model mix", "through 60 %, with 40 %", "sell with")
    ]
    assert changed_partner(revenue_cents=123_456_00) == [("Acme", "revenue a year", "0", "123.456")]
    assert changed_partner(known_workload=KnownWorkload(90, "diary")) == [
        ("Acme", "known workload", NOTHING, "1,5 h a month (diary)")
    ]
    assert changed_partner(address=Address("Oslo", "", "NO")) == [("Acme", "address", NOTHING, "Oslo, NO")]
    assert changed_partner(note="x" * 70)[0][3] == "x" * 59 + "…"


def test_fields_of_a_seat_are_written_in_their_units() -> None:
    assert changed_cpm(fte_percent=50) == [("Ana Lima", "FTE", "100 %", "50 %")]
    assert changed_cpm(start=Month(2026, 3), start_day=16) == [
        ("Ana Lima", "first day", NOTHING, "2026-03-16")
    ]
    assert changed_cpm(end=Month(2026, 3)) == [("Ana Lima", "last day", NOTHING, "2026-03")]
    assert changed_cpm(backfill_of=CpmId("ben")) == [("Ana Lima", "takes over from", NOTHING, "Ben Ito")]
    assert changed_cpm(pay=Pay(100_000_00)) == [("Ana Lima", "pay", NOTHING, "100.000 a year")]
    assert changed_cpm(regions=("North", "East")) == [("Ana Lima", "home regions", "none", "North, East")]
    leave = (Leave(Month(2026, 3), Month(2026, 5), 50),)
    assert changed_cpm(leave=leave) == [("Ana Lima", "leave", "none", "2026-03 to 2026-05, 50 % away")]
    terms = (TermsChange(Month(2026, 6), 80),)
    assert changed_cpm(terms=terms) == [("Ana Lima", "later terms", "none", "from 2026-06")]


def test_what_came_and_went_is_said_as_such() -> None:
    plan = base()
    cara = a_cpm("cara", name="Cara", start=Month(2026, 5))
    grown = with_values(plan, cpms={**plan.cpms, cara.id: cara})
    assert said(plan, grown) == [("Cara", "new seat", NOTHING, "Manager, 100 % FTE, from 2026-05")]
    assert said(grown, plan) == [("Cara", "seat removed", "Manager, 100 % FTE, from 2026-05", NOTHING)]
    parked = with_values(
        plan, partners={}, assignments={}, parked={ACME: ParkedPartner(plan.partners[ACME], JANUARY)}
    )
    full = "Gold, through 60 %, with 40 %"
    assert said(plan, parked) == [("Acme", "partner parked", full, "parked")]
    assert said(parked, plan)[0] == ("Acme", "partner brought back", "parked", full)


def test_parts_are_named_with_their_aspect() -> None:
    plan = base()
    more = an_activity(times_per_year={TierId("gold"): 12})
    assert said(plan, with_values(plan, activities={more.id: more})) == [
        ("Review", "times a year, Gold", "4", "12")
    ]
    fitter = a_role_type(fit=Fit(100, 80, 90), target_high_percent=95)
    assert said(plan, with_values(plan, role_types={fitter.id: fitter})) == [
        ("Manager", "fit, sell with", "60 %", "90 %"),
        ("Manager", "target band", "70 % to 90 %", "70 % to 95 %"),
    ]
    slower = a_tier(handover_minutes=90)
    assert said(plan, with_values(plan, tiers={slower.id: slower})) == [
        ("Gold", "handover", "0,0 h", "1,5 h")
    ]


def test_assumptions_rates_and_growth_are_changes_of_their_own() -> None:
    plan = base()
    assumptions = replace(
        plan.assumptions,
        rates={"EUR": Decimal("1.08")},
        growth_percent={SalesModel.SELL_WITH: 5},
        merit_points=350,
        default_tier=TierId("gold"),
        planning_month=Month(2026, 2),
    )
    assert said(plan, replace(plan, assumptions=assumptions)) == [
        ("Assumptions", "planning month", "2026-01", "2026-02"),
        ("Assumptions", "default tier", NOTHING, "Gold"),
        ("Assumptions", "growth a year, sell with", NOTHING, "5 %"),
        ("Assumptions", "merit increase", "0 %", "3,5 %"),
        ("Assumptions", "plan rate, EUR", NOTHING, "1,08"),
    ]


def test_rules_and_money_are_said_in_words() -> None:
    plan = base()
    ruled = with_values(plan, rules={RuleId("r"): LockPartner(ACME)})
    sentence = "Acme is locked with Ana Lima"
    assert said(plan, ruled) == [(sentence, "new rule", NOTHING, sentence)]
    other = with_values(plan, rules={RuleId("r"): MustHave(ACME, CpmId("ben"))})
    assert said(ruled, other) == [
        ("Acme must be with Ben Ito", "rule", sentence, "Acme must be with Ben Ito")
    ]
    assert said(ruled, plan) == [(sentence, "rule removed", sentence, NOTHING)]
    line = a_budget_line(role_type=RoleTypeId("manager"))
    budgeted = with_values(plan, budget={BudgetLineId("b1"): line})
    assert said(plan, budgeted) == [("Budget of 2026 Manager", "new budget line", NOTHING, "100.000")]
    booked = Adjustment(AdjustmentId("a"), JANUARY, -5_000_50, "Credit")
    adjusted = with_values(plan, adjustments={booked.id: booked})
    assert said(plan, adjusted) == [("Credit", "new adjustment", NOTHING, "-5.000,50 in 2026-01")]


@given(PLANS, PLANS)
def test_every_change_of_any_two_plans_has_words_and_a_topic(before: Plan, after: Plan) -> None:
    found = differences_between(before, after)
    wording = Wording(found)
    for pick in found.picks:
        words = wording.of(pick)
        assert words.what
        assert words.before
        assert words.after
        assert topic_of(pick.place) in Topic


def test_every_collection_taken_apart_has_a_topic() -> None:
    assert all(topic_of(Place(collection)) for collection in ASPECTS)
