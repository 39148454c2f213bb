"""Which partners are at risk, and why."""

from dataclasses import replace
from typing import Any

from cpm_planner.edit.assignments import split
from cpm_planner.edit.risks import Risk, risks_of
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_cpm, a_partner, a_plan

HYBRID = ModelMix(0, 5_000, 5_000)


def plan_with(cpm: dict[str, Any] | None = None, partner: dict[str, Any] | None = None) -> Plan:
    """Give two partners, the first with the CPM in question and the second with another one."""
    start = new_plan(JANUARY)
    people = a_plan(
        partners=[a_partner("p1", mix=HYBRID, **(partner or {})), a_partner("p2", mix=HYBRID)],
        cpms=[a_cpm("ana", "distribution-manager", **(cpm or {})), a_cpm("ben", "distribution-manager")],
        owners={"p1": "ana", "p2": "ben"},
    )
    return replace(start, partners=people.partners, cpms=people.cpms, assignments=people.assignments)


def risks(plan: Plan) -> list[list[Risk]]:
    """Give the risks of every partner."""
    found = risks_of(derive(plan))
    assert found.any.tolist() == [bool(list(found.of(row))) for row in range(len(plan.partners))]
    return [list(found.of(row)) for row in range(len(plan.partners))]


def test_nobody_is_at_risk_in_a_settled_plan() -> None:
    assert risks(plan_with()) == [[], []]


def test_partners_of_a_leaver_are_at_risk_also_for_one_model() -> None:
    leaves = plan_with(cpm={"status": SeatStatus.LEAVING})
    assert risks(leaves) == [[Risk.CPM_LEAVES], []]
    assert risks(split("p2", SalesModel.SELL_WITH, "ana")(leaves))[1] == [Risk.CPM_LEAVES]


def test_an_end_counts_within_a_year() -> None:
    assert risks(plan_with(cpm={"end": Month(2026, 12)})) == [[Risk.CPM_LEAVES], []]
    assert risks(plan_with(cpm={"end": Month(2027, 1)})) == [[], []]
    assert risks(plan_with(partner={"end": Month(2026, 12)})) == [[Risk.PARTNER_ENDS], []]
    assert risks(plan_with(partner={"end": Month(2027, 1)})) == [[], []]


def test_who_has_ended_is_at_no_risk() -> None:
    assert risks(plan_with({"end": Month(2026, 3)}, {"end": Month(2025, 12)})) == [[], []]


def test_a_cpm_without_hours_or_without_the_model_puts_partners_at_risk() -> None:
    assert risks(plan_with(cpm={"start": Month(2026, 5)})) == [[Risk.NO_CAPACITY], []]
    plan = plan_with()
    role = plan.role_types[plan.cpms["ana"].role_type]
    unfit = replace(role, fit=replace(role.fit, sell_with=0))
    assert risks(replace(plan, role_types={**plan.role_types, role.id: unfit})) == [[Risk.MISFIT]] * 2
