"""Costs of placements: every term by hand, and all of them computed again one by one."""

import math

import numpy as np
import pytest
from hypothesis import given

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.costs import Costs, relationship_months
from cpm_planner.balance.distance import kilometres_between
from cpm_planner.balance.items import Item, current_rows, items_of
from cpm_planner.edit.assignments import assign, put_assignments, unassign
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.team import change_cpms, put_role_type
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import Figures, derive
from tests.builders import PLANS, a_role_type
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, *_ = PARTNERS
ANA, BEN, CLEO = CPMS
TECH_TOUCH_HANDOVER = 10
"""An hour on both sides, as minutes a month over a year."""
PARIS, LONDON = Coordinates(48.8566, 2.3522), Coordinates(51.5074, -0.1278)
SYDNEY = Coordinates(-33.87, 151.21)


def costs(*edits: Edit, of: int = 0) -> list[int]:
    """Give what one partner costs at Ana, who has everybody, Ben and Cleo, after the edits."""
    plan = assign(PARTNERS, ANA)(start())
    for edit in edits:
        plan = edit(plan)
    figures = derive(plan)
    items = items_of(figures)
    rows = Costs(figures).rows(items, current_rows(figures, items))
    return [int(cost) for cost in rows[of]]


def test_staying_is_free_and_moving_costs_the_handover_too() -> None:
    assert costs() == [0, 20 + TECH_TOUCH_HANDOVER, 20 + TECH_TOUCH_HANDOVER]
    assert costs(change_partners([ONE], tier=TierId("platinum"))) == [0, 20 + 240, 20 + 240]


def test_nobody_loses_a_partner_that_nobody_has() -> None:
    assert costs(put_assignments({ONE: None})) == [0, 0, 0]


@pytest.mark.parametrize(
    ("since", "lost"), [(None, 40), (Month(2026, 11), 0), (Month(2025, 5), 20), (Month(2001, 1), 40)]
)
def test_a_relationship_is_worth_more_the_older_it_is(since: Month | None, lost: int) -> None:
    held = put_assignments({ONE: Assignment(ANA, since=since)})
    assert costs(change_partners([ONE], revenue_cents=1_000), held)[1] == 20 + lost + TECH_TOUCH_HANDOVER


def test_relationships_are_ranked_by_revenue() -> None:
    edits = (change_partners([ONE], revenue_cents=1_000), change_partners([TWO], revenue_cents=9_000_000))
    assert [costs(*edits, of=row)[1] for row in range(3)] == [60, 70, 30]


def test_the_age_of_a_relationship_is_counted_in_months_and_never_negative() -> None:
    now = Month(2026, 11)
    assert relationship_months(Assignment(ANA, since=Month(2026, 9)), now) == 2
    assert relationship_months(Assignment(ANA, since=Month(2027, 9)), now) == 0
    assert relationship_months(Assignment(ANA), now) is None
    assert relationship_months(None, now) is None


def test_a_foreign_region_or_language_costs_whether_moved_or_not() -> None:
    region = (change_partners([ONE], region="North"), change_cpms([ANA], regions=("South",)))
    assert costs(*region) == [60, 30, 30]
    language = (change_partners([ONE], language="de"), change_cpms([BEN], languages=("en",)))
    assert costs(*language) == [0, 90, 30]


def test_distance_counts_where_both_places_are_known() -> None:
    edits = (
        change_partners([ONE], coordinates=PARIS),
        change_cpms([ANA], coordinates=LONDON),
        change_cpms([BEN], coordinates=SYDNEY),
    )
    assert costs(*edits) == [round(0.06 * 343.6), 60 + 30, 30]
    assert costs(*edits, of=1) == [0, 30, 30]


def test_distances_are_those_of_the_globe() -> None:
    assert kilometres_between(PARIS, LONDON) == pytest.approx(343.6, abs=0.5)
    assert kilometres_between(PARIS, SYDNEY) == pytest.approx(16_960, rel=0.01)
    assert kilometres_between(PARIS, PARIS) == pytest.approx(0, abs=0.001)
    assert kilometres_between(Coordinates(90, 0), Coordinates(-90, 50)) == pytest.approx(math.pi * 6_371)
    assert kilometres_between(PARIS, None) is None


def test_models_a_cpm_is_not_at_home_in_cost_unless_they_play_them_already() -> None:
    strangers = a_role_type("strangers", fit=Fit(100, 20, 20))
    edits = (
        add_model([ONE, TWO], SalesModel.SELL_THROUGH),
        put_role_type(strangers),
        change_cpms([BEN, CLEO], role_type=strangers.id),
    )
    assert costs(*edits) == [0, 60, 60]
    assert costs(*edits, add_model([ONE], SalesModel.SELL_TO)) == [0, 45, 45]
    assert costs(*edits, assign([TWO], BEN)) == [0, 30, 60]


def test_a_group_costs_what_its_partners_do() -> None:
    figures = derive(assign(PARTNERS, ANA)(start()))
    rows = Costs(figures).rows([Item((ONE, TWO)), Item((PARTNERS[2],))], np.array([0, UNASSIGNED]))
    assert rows.tolist() == [[0, 60, 60], [0, 0, 0]]


def test_of_a_scattered_group_only_those_cost_something_who_leave_their_cpm() -> None:
    edits = (assign([TWO], BEN), unassign([PARTNERS[2]]))
    plan = assign(PARTNERS, ANA)(start())
    for edit in edits:
        plan = edit(plan)
    rows = Costs(derive(plan)).rows([Item(PARTNERS[:3])], np.array([0]))
    assert rows.tolist() == [[30, 30, 60]]


@given(PLANS)
def test_every_cost_is_the_sum_of_its_terms(plan: Plan) -> None:
    figures = derive(plan)
    items = items_of(figures)
    if not items:
        return
    current = current_rows(figures, items)
    rows = Costs(figures).rows(items, current)
    assert rows.shape == (len(items), len(plan.cpms))
    for row, item in enumerate(items):
        for cpm in range(len(plan.cpms)):
            again = sum(_placed(figures, key, item, cpm) for key in item.partners)
            if len(item.partners) == 1 and current[row] not in (UNASSIGNED, cpm):
                again += _left(plan, item.partners[0])
            if len(item.partners) > 1:
                again += sum(_left(plan, key) for key in item.partners if _leaves(plan, key, cpm))
            assert abs(rows[row, cpm] - again) <= 0.5 + 1e-6


def _placed(figures: Figures, key: str, item: Item, row: int) -> float:
    partner, cpm = figures.plan.partners[key], list(figures.plan.cpms.values())[row]
    regions, languages = ({each.casefold() for each in names} for names in (cpm.regions, cpm.languages))
    cost = 60.0 * bool(partner.region and regions and partner.region.casefold() not in regions)
    cost += 60.0 * bool(partner.language and languages and partner.language.casefold() not in languages)
    away = kilometres_between(partner.coordinates, cpm.coordinates)
    cost += 0.0 if away is None else 60 * min(away / 1_000, 1)
    fit = figures.plan.role_types[cpm.role_type].fit
    by_model = figures.cpm(cpm.id).minutes_by_model
    weights = (partner.mix.sell_to, partner.mix.sell_through, partner.mix.sell_with)
    kept = [weight if part in item.parts else 0 for part, weight in enumerate(weights, start=1)]
    foreign = sum(
        weight
        for weight, model, plays in zip(kept, SalesModel, by_model, strict=True)
        if fit.percent(model) < 80 and plays < 0.2 * max(sum(by_model), 1)
    )
    return cost + (30 * foreign / sum(kept) if sum(kept) else 0)


def _leaves(plan: Plan, key: PartnerId, row: int) -> bool:
    return key in plan.assignments and plan.assignments[key].primary != list(plan.cpms)[row]


def _left(plan: Plan, key: str) -> float:
    partner = plan.partners[key]
    order = sorted(plan.partners.values(), key=lambda each: each.revenue_cents)
    rank = order.index(partner) / max(len(order) - 1, 1) if partner.revenue_cents > 0 else 0
    since = plan.assignments[key].since
    months = plan.assumptions.planning_month.ordinal - (since.ordinal if since else -(10**6))
    tier = plan.tiers.get(plan.tier_of(partner))
    handover = 0 if tier is None else tier.handover_minutes
    return 20 + 40 * rank * min(max(months, 0) / 36, 1) + 2 * handover / 12
