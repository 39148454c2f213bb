"""The figures that matter, and the next step they call for."""

from dataclasses import replace

import pytest

from cpm_planner.edit.assignments import assign, unassign
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.stand import with_catalogue
from tests.gui.territories.plans import small_plan, too_small_plan
from ui.overview.facts import Facts, Step, facts_of, next_step, steps_of
from ui.overview.step_words import step_button, step_hint, step_title


def facts(plan: Plan) -> Facts:
    return facts_of(derive(plan))


def test_partners_are_counted_by_what_they_lack() -> None:
    plan = small_plan()
    untagged = replace(plan, partners={**plan.partners, "p5": a_partner("p5")})
    found = facts(untagged)
    assert (found.partners, found.hybrids, found.untagged, found.unassigned, found.cpms) == (5, 1, 1, 2, 3)
    assert found.revenue_cents == 125_000_000


def test_utilisation_is_that_of_the_whole_team() -> None:
    found = facts(small_plan())
    assert found.utilisation == pytest.approx((40 + 26.25 + 20) / 333, abs=0.001)
    assert found.widest == "distribution-manager"
    assert found.spread == pytest.approx((66.25 - 20) / 111, abs=0.001)
    assert not found.is_even


def test_without_capacity_there_is_neither_utilisation_nor_spread() -> None:
    found = facts(with_catalogue(a_plan(cpms=[a_cpm("ana", "co-sell-manager", fte_percent=0)])))
    assert found.utilisation is None
    assert found.spread is None
    assert found.is_even


def test_steps_are_taken_one_after_another() -> None:
    empty = with_catalogue(a_plan())
    partners = with_catalogue(a_plan(partners=[a_partner("p1")]))
    both = replace(small_plan(), assignments={})
    tagged = small_plan()
    placed = assign(["p4"], "cy")(tagged)
    even = assign(["p1"], "ben")(assign(["p2"], "cy")(placed))
    expected = {
        Step.IMPORT_PARTNERS: empty,
        Step.IMPORT_TEAM: partners,
        Step.TAG: replace(both, partners={**both.partners, "p5": a_partner("p5")}),
        Step.ASSIGN: unassign(["p1"])(tagged),
        Step.BALANCE: placed,
        Step.HIRE: too_small_plan(),
    }
    assert {step: next_step(facts(plan)) for step, plan in expected.items()} == {step: step for step in Step}
    assert not steps_of(facts(even))[Step.BALANCE]


def test_an_even_plan_has_nothing_left_to_do() -> None:
    plan = assign(["p1", "p2", "p3", "p4"], "ana")(small_plan())
    alone = replace(plan, cpms={"ana": plan.cpms["ana"]})
    assert next_step(facts(alone)) is None


def test_balancing_is_no_step_where_the_whole_team_is_too_small_plan() -> None:
    found = facts(too_small_plan())
    assert found.minutes_missing == found.minutes_needed - found.minutes_available > 0
    assert steps_of(found)[Step.BALANCE]
    assert Step.HIRE not in steps_of(facts(small_plan()))


@pytest.mark.parametrize("step", Step)
def test_every_step_has_words(step: Step) -> None:
    found = facts(small_plan())
    assert step_title(step)
    assert step_button(step, found)
    assert step_hint(step, found)
    nothing = facts(with_catalogue(a_plan()))
    assert bool(step_hint(step, nothing)) == step.value.startswith("import")
