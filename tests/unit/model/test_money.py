"""Loaded cost, plan rates, FTE in force and the onboarding curve, straight from the values."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import JANUARY, a_cpm, a_partner, a_plan

ABROAD = Assumptions(JANUARY, rates={"GBP": Decimal("1.275"), "JPY": Decimal("0.0066")})


def test_burden_is_on_base_and_variable_and_one_offs_are_left_out() -> None:
    pay = Pay(100_000_00, 25_000_00, 2_000, 10_000_00, 99_999_00, 99_999_00)
    assert pay.annual_cents == 160_000_00
    assert Pay(1, 0, 5_000).annual_cents == 2


def test_cost_counts_at_plan_rates_half_a_cent_upwards() -> None:
    plan = a_plan(assumptions=ABROAD)
    assert [plan.annual_cents(Pay(1_000, currency=each)) for each in ("", "USD", "GBP")] == [
        1_000,
        1_000,
        1_275,
    ]
    assert plan.annual_cents(Pay(2, currency="GBP")) == 3
    assert plan.annual_cents(Pay(5_000_000_00, currency="JPY")) == 3_300_000
    with pytest.raises(KeyError):
        plan.annual_cents(Pay(1, currency="CHF"))


def test_the_latest_terms_that_say_so_set_the_fte() -> None:
    march, may = Month(2026, 3), Month(2026, 5)
    cpm = a_cpm(fte_percent=80, terms=(TermsChange(march, 50), TermsChange(may, entity="Ltd")))
    assert [cpm.fte_percent_in(month) for month in (march.plus(-1), march, may)] == [80, 50, 50]


def test_the_onboarding_curve_is_as_long_as_a_partner_is_new() -> None:
    given = replace(ABROAD, onboarding_months=3)
    assert given.onboarding_curve == (100, 100, 100)
    assert replace(given, onboarding_percent=(150,)).onboarding_curve == (150, 100, 100)
    assert replace(given, onboarding_percent=(1, 2, 3, 4)).onboarding_curve == (1, 2, 3)


def test_a_partner_is_there_from_its_first_to_its_last_month() -> None:
    partner = a_partner(start=JANUARY, end=JANUARY.plus(1))
    assert [partner.is_there_in(JANUARY.plus(at)) for at in (-1, 0, 1, 2)] == [False, True, True, False]
    assert a_partner().is_there_in(JANUARY)


def test_months_know_their_days() -> None:
    assert [Month(*each).days for each in ((2027, 2), (2028, 2), (2100, 2), (2026, 12))] == [28, 29, 28, 31]
