"""Explanations of figures of partners, CPMs and role types, counted again on any plan."""

from hypothesis import given

from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.plan import Plan
from cpm_planner.workload import derived_seat as of_seat
from cpm_planner.workload import derived_team as of_team
from cpm_planner.workload.derived_partner import needed_by, workload_of
from cpm_planner.workload.figures import Figures, derive
from tests.builders import PLANS
from tests.unit.derivation.truth import assert_true


@given(plan=PLANS)
def test_what_is_said_of_partners_is_true(plan: Plan) -> None:
    figures = derive(plan)
    for key, row in figures.arrays.partners.index.items():
        assert_true(workload_of(figures, key), figures.partner(key))
        assert_true(needed_by(figures, key), int(figures.needed_minutes[row]))


@given(plan=PLANS)
def test_what_is_said_of_seats_is_true(plan: Plan) -> None:
    figures = derive(plan)
    for key in plan.cpms:
        found = figures.cpm(key)
        assert_true(of_seat.utilisation_of(figures, key), found.utilisation)
        assert_true(of_seat.reactive_share_of(figures, key), found.reactive_share)
        assert_true(of_seat.requests_of_capacity_of(figures, key), found.requests_of_capacity)
        assert_true(of_seat.planned_in_reserve_of(figures, key), found.planned_in_reserve_minutes)
        assert_true(of_seat.over_capacity_of(figures, key), found.over_capacity_minutes)
        assert_true(of_seat.focus_of(figures, key), found.focus)
        assert_true(of_seat.revenue_of(figures, key), found.revenue_cents)
        assert_true(of_seat.partners_of(figures, key), found.partners)


@given(plan=PLANS)
def test_what_is_said_of_the_team_is_true(plan: Plan) -> None:
    figures = derive(plan)
    for key, even in figures.evenness.items():
        for what in of_team.EvenFigure:
            assert_true(of_team.evenness_of(figures, key, what), getattr(even, what))
    assert_true(of_team.partner_count(figures), len(plan.partners))
    assert_true(of_team.cpm_count(figures), len(plan.cpms))
    assert_true(of_team.unassigned_count(figures), len(plan.partners) - len(plan.assignments))
    assert_true(of_team.untagged_count(figures), sum(each.mix.is_untagged for each in plan.partners.values()))
    _whole_team(figures)


def _whole_team(figures: Figures) -> None:
    needed, available = int(figures.minutes.sum()), int(figures.available.sum())
    assert_true(of_team.team_utilisation(figures), needed / available if available else None)
    spreads = [each.spread for each in figures.evenness.values() if each.spread is not None]
    assert_true(of_team.widest_spread(figures), max(spreads, default=None))
    said = Wording(ENGLISH, figures.plan.assumptions.currency).lines(of_team.team_utilisation(figures))
    assert said[0].startswith("Utilisation of the team")
