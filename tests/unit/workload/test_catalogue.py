"""The default catalogue costs about what published ratios imply."""

import pytest

from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.change import difference
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import default_activities, default_role_types, default_tiers, new_plan

BANDS = {
    "Platinum": (333, 1_332),
    "Gold": (130, 440),
    "Silver": (67, 190),
    "Bronze": (27, 67),
    "Tech-touch": (0, 10),
}
"""Hours a year and partner that published partner-to-manager ratios imply."""


@pytest.mark.parametrize("model", SalesModel)
def test_a_partner_of_one_model_costs_what_its_tier_should(model: SalesModel) -> None:
    for tier in default_tiers().values():
        low, high = BANDS[tier.name]
        minutes = sum(
            activity.minutes_per_year(tier.id)
            for activity in default_activities().values()
            if activity.model in (None, model)
        )
        assert low <= minutes / 60 <= high


def test_a_role_type_costs_about_twice_its_base_and_pays_two_thirds_to_three_quarters_as_base() -> None:
    for role in default_role_types().values():
        pay = role.pay
        assert 1.95 < pay.annual_cents / pay.base_cents < 2.6
        assert 0.6 < pay.base_cents / (pay.base_cents + pay.variable_cents) < 0.8
    loaded = [round(role.pay.annual_cents / 100) for role in default_role_types().values()]
    assert loaded == [209_520, 164_880, 175_280, 194_840, 109_680]


def test_a_new_plan_keeps_every_law() -> None:
    plan = new_plan(Month(2026, 11))
    nothing = Plan(Assumptions(Month(2026, 10)))
    assert refuse_unlawful(plan, difference(nothing, plan)) is None
    assert plan.assumptions.default_tier == tuple(plan.tiers)[-1]
