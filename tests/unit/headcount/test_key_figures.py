"""Key figures of a plan agree with the figures they are taken from, and two plans stand side by side."""

from dataclasses import replace

from cpm_planner.edit.team import put_cpms
from cpm_planner.headcount.comparison import outcome_of
from cpm_planner.headcount.headcount import headcount_of
from cpm_planner.headcount.key_figures import key_figures
from cpm_planner.headcount.key_figures_text import side_by_side
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan, a_role_type


def base() -> Plan:
    return a_plan(
        partners=[
            a_partner("p1", known_workload=KnownWorkload(9_000, "measured")),
            a_partner("p2", revenue_cents=100_000_00),
        ],
        role_types=[a_role_type(pay=Pay(120_000_00))],
        cpms=[a_cpm("ana"), a_cpm("ben")],
        owners={"p1": "ana"},
    )


def test_they_are_those_of_figures_and_months() -> None:
    plan = base()
    found, months = key_figures(plan), headcount_of(plan)
    assert (found.partners, found.unassigned, found.cpms, found.over_capacity) == (2, 1, 2, 1)
    assert found.evenness == derive(plan).evenness
    assert sum(found.cost_by_month) == int(months.costs.total.sum())
    assert found.heads_by_month == (2,) * 24
    assert (found.fiscal_year, found.fiscal_year_cents) == (2026, 240_000_00)
    assert found.outcome == outcome_of(plan)
    assert key_figures(plan, derive(plan)) == found


def test_the_first_whole_fiscal_year_counts() -> None:
    plan = base()
    later = replace(plan, assumptions=replace(plan.assumptions, planning_month=Month(2026, 11)))
    assert key_figures(later).fiscal_year == 2027


def test_two_plans_stand_side_by_side_with_their_differences() -> None:
    plan = base()
    other = put_cpms([a_cpm("cara", start=Month(2027, 1))])(plan)
    lines = {
        line.name: tuple(line)[1:]
        for line in side_by_side((key_figures(plan), key_figures(other)), (plan, other))
    }
    assert lines["Partners without a CPM"] == ("1", "1", "")
    assert lines["Heads at the end"] == ("2", "3", "+1")
    assert lines["Cost of the fiscal year 2026, USD"] == ("240.0k", "240.0k", "")
    assert lines["Cost, USD"] == ("480.0k", "600.0k", "+120.0k")
    assert lines["Revenue nobody looks after, USD a year"] == ("100.0k", "100.0k", "")
    assert lines["Manager: mean utilisation of CPMs"][2] == ""
