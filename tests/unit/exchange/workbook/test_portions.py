"""Portions: what partners mean to CPMs adds up to the figures of the plan, exactly."""

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given

from cpm_planner.exchange.workbook.portions import Part, portions_of
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS
from tests.unit.exchange.workbook.troublesome_plan import a_troublesome_plan


def check_that_sums_equal_the_figures(plan: Plan) -> None:
    figures = derive(plan)
    minutes: dict[str, int] = defaultdict(int)
    reactive: dict[str, int] = defaultdict(int)
    revenue: dict[str, int] = defaultdict(int)
    partners: dict[str, int] = defaultdict(int)
    by_model: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(3))
    for portion in portions_of(figures):
        key = portion.cpm.id if portion.cpm else ""
        minutes[key] += portion.minutes
        reactive[key] += portion.reactive_minutes
        revenue[key] += portion.revenue_cents
        partners[key] += 1
        by_model[key] += portion.minutes_by_model
    for key in plan.cpms:
        cpm = figures.cpm(key)
        assert minutes[key] == cpm.minutes_needed - cpm.handover_minutes
        assert reactive[key] == cpm.reactive_minutes
        assert revenue[key] == cpm.revenue_cents
        assert partners[key] == cpm.partners
        assert by_model[key] == pytest.approx(cpm.minutes_by_model, rel=1e-9, abs=1e-6)
    assert minutes[""] == 0


def test_portions_of_a_troublesome_plan_sum_to_its_figures() -> None:
    check_that_sums_equal_the_figures(a_troublesome_plan())


@given(PLANS)
def test_portions_of_any_plan_sum_to_its_figures(plan: Plan) -> None:
    check_that_sums_equal_the_figures(plan)


def test_a_split_partner_has_a_primary_and_specialists_and_no_minute_is_lost() -> None:
    plan = a_troublesome_plan()
    split = [p for p in portions_of(derive(plan)) if p.partner.id == PartnerId("p25")]
    given_to = plan.assignments[PartnerId("p25")]
    assert given_to == Assignment(
        given_to.primary,
        {model: given_to.cpm_for(model) for model in (SalesModel.SELL_WITH, SalesModel.SELL_TO)},
    )
    assert [(p.part, p.models) for p in split] == [
        (Part.PRIMARY, (SalesModel.SELL_THROUGH,)),
        (Part.SPECIALIST, (SalesModel.SELL_TO,)),
        (Part.SPECIALIST, (SalesModel.SELL_WITH,)),
    ]
    assert [p.revenue_cents > 0 for p in split] == [True, False, False]


def test_locks_of_partners_and_of_their_cpms_show() -> None:
    portions = portions_of(derive(a_troublesome_plan()))
    locked = {p.partner.id for p in portions if p.is_locked}
    assert PartnerId("p20") in locked
    assert all(p.is_locked for p in portions if p.cpm is not None and p.cpm.id == "c3")
    assert PartnerId("p1") not in locked
