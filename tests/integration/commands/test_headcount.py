"""The headcount plan on the command line, on a small real plan file."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from cpm_planner.commands.plans import edited
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import BudgetLineId, CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from tests.integration.commands.conftest import Command

JANUARY = Month(2027, 1)
PAM = RoleTypeId("partner-account-manager")


def _with_hire(plan: Plan) -> Plan:
    """A hire in March paid in francs, an undated seat, growth, a budget for one cost centre."""
    francs = Pay(base_cents=12_000_000, currency="CHF")
    hire = Cpm(
        CpmId("new"),
        "Cleo Quist",
        PAM,
        status=SeatStatus.PLANNED,
        start=Month(2027, 3),
        cost_centre="1000",
        pay=francs,
    )
    undated = Cpm(CpmId("open"), "Open seat", PAM, status=SeatStatus.OPEN)
    line = BudgetLine(BudgetLineId("b"), 2027, 6_000_000, 100, PAM, "1000")
    return replace(
        plan,
        assumptions=replace(plan.assumptions, planning_month=JANUARY, rates={"CHF": Decimal("1.5")}),
        cpms={**plan.cpms, hire.id: hire, undated.id: undated},
        partners={key: _growing(each) for key, each in plan.partners.items()},
        budget={line.id: line},
    )


def _growing(partner: Partner) -> Partner:
    return replace(partner, growth_percent=10)


def test_the_months_are_told_in_words_with_what_they_rest_on(plan: Path, command: Command) -> None:
    with edited(plan) as opened:
        opened.session.apply("Plan a hire", _with_hire)
    told = command("headcount", plan, "--months", "6")
    assert told.code == 0
    assert "Headcount from 2027-01 to 2027-06, hours a month, USD." in told.out
    assert "Fiscal year 2027 (6 of 12 months)" in told.out
    assert "Budget 2027, Partner account manager / 1000: 30,000.00 for 6 months, 30,000.00 over" in told.out
    assert "- Pay is a starting guess for Partner account manager: check it" in told.out
    assert "- No start month is set for Open seat: such seats bring no hours and cost nothing." in told.out
    assert "No growth is planned" not in told.out


def test_the_months_are_given_as_json_whose_parts_sum_up(plan: Path, command: Command) -> None:
    with edited(plan) as opened:
        opened.session.apply("Plan a hire", _with_hire)
    found = command("headcount", plan, "--months", "6", "--json").json
    assert found["months"] == [f"2027-0{n}" for n in range(1, 7)]
    cost = found["cost"]
    assert [sum(each) for each in zip(*cost["role_types"].values(), strict=True)] == cost["total_cents"]
    assert [sum(each) for each in zip(*cost["cost_centres"].values(), strict=True)] == cost["total_cents"]
    assert cost["cost_centres"]["1000"] == [0, 0, *[1_500_000] * 4]
    (manager,) = (each for each in found["role_types"] if each["name"] == "Partner account manager")
    regions = [sum(map(sum, each["demand_minutes"].values())) for each in manager["regions"]]
    assert sum(regions) == sum(manager["demand_minutes"]) > 0
    (heads,) = (each for each in found["heads"]["by_role_type"] if each["name"] == "Partner account manager")
    assert heads["hires"] == [0, 0, 1, 0, 0, 0]
    assert heads["closing"] == [2, 2, 3, 3, 3, 3]
    assert found["budget"][0]["plan_cents"] == 6_000_000
    (hire,) = (each for each in found["positions"] if each["id"] == "new")
    assert (hire["status"], hire["start"], hire["in_year_cents"]["2027"]) == (
        "To be hired",
        "2027-03-01",
        6_000_000,
    )


def test_an_empty_plan_has_months_too_and_none_at_all_is_wrong_usage(folder: Path, command: Command) -> None:
    path = folder / "empty.cpmplan"
    command("new", path)
    assert command("headcount", path).code == 0
    assert len(command("headcount", path, "--json").json["months"]) == 24
    assert command("headcount", path, "--months", "0").code == 2
