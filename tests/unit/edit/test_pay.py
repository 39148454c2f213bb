"""A plan without pay: nothing of it is left, and nothing else is lost."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given

from cpm_planner.edit.pay import (
    LEFT_OUT,
    PAY_FIELDS,
    document_without_pay,
    label_without_pay,
    record_without_pay,
    seat_without_pay,
    without_pay,
)
from cpm_planner.exchange.finance_inputs.assumptions import ramp_months
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.rows.aspects import PAY_ATTRIBUTES
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.formatting.money import format_amount, format_money, format_short_money
from cpm_planner.headcount.comparison import outcome_of
from cpm_planner.headcount.comparison_text import money_line
from cpm_planner.headcount.derived_comparison import horizon_cost_of
from cpm_planner.headcount.derived_cost import adjustments_of, full_year_of, in_year_of, year_of
from cpm_planner.headcount.derived_key_figures import fiscal_year_cost_of
from cpm_planner.headcount.headcount import headcount_of
from cpm_planner.headcount.key_figures import key_figures
from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ColumnTotals, ImportRecord
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import (
    DOCUMENTS,
    JANUARY,
    PLANS,
    a_budget_line,
    a_cpm,
    a_plan,
    a_role_type,
    an_adjustment,
)
from tests.data.plans.golden import golden_document


@given(PLANS)
def test_what_workbooks_leave_out_is_what_a_plan_leaves_out(plan: Plan) -> None:
    bare = without_pay(plan)
    for table in input_tables(ramp_months(plan), with_pay=True):
        for each in table.inputs:
            if table.name == "tblTerms":
                continue  # rows that change nothing but pay are gone, so that places differ
            if table.is_pay or each.is_pay:
                assert len({each.get(bare, key) for key in table.keys(bare)} - {None}) <= 1
            else:
                assert [each.get(bare, key) for key in table.keys(bare)] == [
                    each.get(plan, key) for key in table.keys(plan)
                ]


@given(DOCUMENTS)
def test_leaving_pay_out_twice_changes_nothing(document: Document) -> None:
    bare = document_without_pay(document)
    again = document_without_pay(bare)
    assert again == bare
    assert all(again.scenarios[key].plan.cpms is each.plan.cpms for key, each in bare.scenarios.items())


@given(PLANS)
def test_a_plan_without_pay_knows_no_amount_that_follows_from_pay(plan: Plan) -> None:
    assert (without_pay(plan).tells_pay, without_pay(plan).known(0)) == (False, None)
    assert plan.known(7) == (7 if plan.tells_pay else None)


def test_every_kind_of_pay_makes_costs_known() -> None:
    bare = a_plan(role_types=[a_role_type()], cpms=[a_cpm()])
    assert not bare.tells_pay
    later = (TermsChange(JANUARY.plus(3), pay=Pay(1)),)
    for telling in (
        a_plan(role_types=[a_role_type(pay=Pay(1))]),
        a_plan(role_types=[a_role_type()], cpms=[a_cpm(pay=Pay())]),
        a_plan(role_types=[a_role_type()], cpms=[a_cpm(terms=later)]),
        a_plan(adjustments=[an_adjustment()]),
        a_plan(budget=[a_budget_line()]),
    ):
        assert telling.tells_pay
    outcome = outcome_of(bare)
    assert (outcome.cost_cents, outcome.by_role_type[next(iter(bare.role_types))].cost_cents) == (None, None)
    found = headcount_of(bare)
    year = found.costs.fiscal_years[0]
    for untold in (year_of(found.costs, year), adjustments_of(found.costs, year)):
        assert (untold.amount, untold.parts) == (None, ())
    for position in found.positions.values():
        assert full_year_of(bare, position).amount is None
        assert in_year_of(found.costs, position.cpm, year).amount is None
    figures = key_figures(bare)
    assert fiscal_year_cost_of(figures, bare).amount is horizon_cost_of(figures.outcome, bare).amount is None
    assert money_line("Cost", None, 700_00, ENGLISH)[1:] == ("\N{EN DASH}", "700", "")
    assert (format_money(None), format_short_money(None), format_amount(None)) == ("\N{EN DASH}",) * 3


@given(PLANS)
def test_partners_assignments_and_rules_stay_the_very_same(plan: Plan) -> None:
    bare = without_pay(plan)
    for name in ("partners", "assignments", "rules", "tiers", "activities", "parked", "criteria"):
        assert getattr(bare, name) is getattr(plan, name)


def test_a_seat_keeps_later_terms_that_are_not_about_pay() -> None:
    later = TermsChange(JANUARY, 50, pay=Pay(1))
    seat = a_cpm(pay=Pay(2), terms=(later, TermsChange(JANUARY.plus(1), pay=Pay(3))))
    assert seat_without_pay(seat) == a_cpm(terms=(TermsChange(JANUARY, 50),))
    assert seat_without_pay(a_cpm("bo")) == a_cpm("bo")


def test_what_a_list_said_of_pay_is_gone_and_the_rest_stays_in_its_order() -> None:
    total = ColumnTotals("Salary", "base", 1, 0, 1, 0, Decimal(61_000))
    names = ColumnTotals("Name", "name", 1, 0, 1, 0)
    record = ImportRecord(
        SourceId("team:x"),
        "team",
        "x.csv",
        fields=("name", "base", "region", "pay_currency"),
        totals=(names, total),
        said={"ana": '["Ana",6100000,"North","EUR"]', "bo": "not a list", "cy": '["Cy",1]'},
        gone={"di": '["Di",6100000,null,"é"]'},
    )
    bare = record_without_pay(record)
    assert bare.fields == ("name", "region")
    assert bare.totals == (names,)
    assert bare.said == {"ana": '["Ana","North"]', "bo": "[null,null]", "cy": "[null,null]"}
    assert bare.gone == {"di": '["Di",null]'}
    plain = replace(bare, totals=())
    assert record_without_pay(plain) is plain


def test_the_fields_of_lists_that_tell_pay_are_those_that_state_it() -> None:
    assert {*PAY_ATTRIBUTES} == PAY_FIELDS


def test_the_golden_plan_has_pay_of_every_kind_and_loses_it() -> None:
    plan = golden_document().scenarios[next(iter(golden_document().scenarios))].plan
    bare = without_pay(plan)
    assert plan.adjustments
    assert plan.budget
    assert plan.assumptions.rates
    assert not bare.adjustments
    assert not bare.budget
    assert not bare.assumptions.rates
    assert all(each.pay is None for each in bare.cpms.values())
    assert {each.pay for each in bare.role_types.values()} == {Pay()}


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Set base pay of Ana Lima to 61,000.50", f"Set base pay of Ana Lima to {LEFT_OUT}"),
        ("Set base pay of Ana to 1 234 567", f"Set base pay of Ana to {LEFT_OUT}"),
        ("Undo Set pay of Ana to 61'000", f"Undo Set pay of Ana to {LEFT_OUT}"),
        ("Set base pay of Ana to ٦١٠٠٠", f"Set base pay of Ana to {LEFT_OUT}"),
        ("Set pay currency of Ana to EUR", f"Set pay currency of Ana to {LEFT_OUT}"),
        ("Clear base pay of Ana", "Clear base pay of Ana"),
    ],
)
def test_names_of_edits_lose_their_figures(label: str, shown: str) -> None:
    assert label_without_pay(label, is_about_partners=False) == shown
    assert label_without_pay(label, is_about_partners=True) == label
