"""Focus as a wish: main models against every other choice, and the costs of minutes beside them."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.core.checker import value_of
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.costs import Costs
from cpm_planner.balance.items import current_rows, items_of, model_minutes_by_role, workload_of
from cpm_planner.balance.main_models import PRICES, FocusCosts, FocusWish, main_models
from cpm_planner.balance.proposal import BalanceRequest, propose
from cpm_planner.balance.translation import translate
from cpm_planner.edit.assignments import assign, split
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.team import change_cpms
from cpm_planner.model.ids import TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, ROLE, start

ANA, BEN, CLEO = CPMS
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH
TO_ROW, THROUGH_ROW, WITH_ROW = range(3)


def mixed() -> Plan:
    """Ana and Ben both sell through and with; Cleo has nobody."""
    plan = change_partners(PARTNERS, tier=TierId("gold"))(start())
    plan = add_model(PARTNERS[2:], WITH)(add_model(PARTNERS[:2], THROUGH)(plan))
    return assign(PARTNERS[1:4], BEN)(assign([PARTNERS[0], PARTNERS[4]], ANA)(plan))


@given(PLANS)
def test_no_other_choice_with_as_many_for_each_model_has_more_hours_within(plan: Plan) -> None:
    figures = derive(plan)
    main, role = main_models(figures), figures.arrays.cpms.role
    for each in range(len(plan.role_types)):
        members = np.flatnonzero((role == each) & (figures.available > 0))
        minutes = figures.load.by_model[:, members]
        minutes = minutes * (figures.arrays.catalogue.fit[1:, each] > 0)[:, np.newaxis]
        if not 0 < len(members) <= 6 or not minutes.sum():
            continue
        seats = np.bincount(main[members], minlength=3)
        exact = minutes.sum(axis=1) / minutes.sum() * len(members)
        assert np.abs(seats - exact).max() < 1
        choices = (
            c for c in product(range(3), repeat=len(members)) if (np.bincount(c, minlength=3) == seats).all()
        )
        best = max(minutes[list(choice), range(len(members))].sum() for choice in choices)
        assert minutes[main[members], range(len(members))].sum() == pytest.approx(best)


def test_a_role_type_without_work_by_model_is_there_for_what_it_fits_best() -> None:
    assert main_models(derive(start())).tolist() == [THROUGH_ROW] * len(CPMS)


def test_as_many_are_there_for_a_model_as_its_hours_ask_for() -> None:
    figures = derive(change_cpms([CLEO], fte_percent=0)(mixed()))
    assert main_models(figures)[:2].tolist() == [THROUGH_ROW, WITH_ROW]


@given(PLANS)
def test_minutes_by_model_are_those_that_the_figures_tell(plan: Plan) -> None:
    figures = derive(replace(plan, rules={}))
    items = items_of(figures)
    minutes = model_minutes_by_role(figures, items, workload_of(figures).minutes)
    assert minutes.shape == (len(items), len(plan.role_types), 3)
    settled = figures.arrays.assignments.holds_from <= plan.assumptions.planning_month.ordinal
    if settled.all():
        told = np.zeros((3, len(plan.cpms)))
        for row, cpm in enumerate(current_rows(figures, items).tolist()):
            if cpm != UNASSIGNED:
                told[:, cpm] += minutes[row, figures.arrays.cpms.role[cpm]]
        assert told == pytest.approx(figures.load.by_model)


@pytest.mark.parametrize("wish", FocusWish)
def test_minutes_beside_the_main_model_cost_what_is_wished_for(wish: FocusWish) -> None:
    figures = derive(split(PARTNERS[0], THROUGH, CLEO)(add_model(PARTNERS[:1], WITH)(mixed())))
    items = items_of(figures)
    current = current_rows(figures, items)
    more = Costs(figures, FocusCosts(figures, wish)).rows(items, current) - Costs(figures).rows(
        items, current
    )
    minutes = model_minutes_by_role(figures, items, workload_of(figures).minutes)
    for row, cpm in product(range(len(items)), range(len(CPMS))):
        models = minutes[row, figures.arrays.cpms.role[cpm]]
        beside = models.sum() - models[main_models(figures)[cpm]]
        assert more[row, cpm] == pytest.approx(PRICES[wish] * beside, abs=1)


@given(
    st.lists(st.floats(0, 1e4), min_size=3, max_size=3).filter(lambda minutes: max(minutes) > 1),
    st.integers(0, 2),
)
def test_hours_beside_the_main_model_keep_focus_in_check(minutes: list[float], main: int) -> None:
    within = minutes[main] / sum(minutes)
    focus = sum(minutes) ** 2 / sum(each**2 for each in minutes)
    assert within**2 * focus <= 1 + 1e-9


@pytest.mark.parametrize("wish", FocusWish)
def test_the_bound_is_below_every_plan_and_the_best_is_found(wish: FocusWish) -> None:
    plan, request = mixed(), BalanceRequest(seconds=5, focus=wish)
    problem = translate(derive(plan), focus=wish).problem
    every = product(range(len(CPMS)), repeat=problem.items)
    best = min(value_of(problem, request.objective, placed) for placed in every)
    proposal = propose(plan, request)
    assert proposal.bound <= float(best) * (1 + 1e-9)
    assert proposal.value == pytest.approx(float(best))


def test_who_is_asked_to_be_focused_is() -> None:
    plan = mixed()
    focus = [propose(plan, BalanceRequest(seconds=5, focus=wish)).after[ROLE].focus for wish in FocusWish]
    assert focus[-1] < focus[0]
    assert focus[-1] <= derive(plan).evenness[ROLE].focus
