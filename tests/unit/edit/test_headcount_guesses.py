"""What a headcount plan says of itself."""

from dataclasses import replace

from cpm_planner.edit.headcount_guesses import headcount_guesses
from cpm_planner.headcount.headcount import headcount_of
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner, a_plan

PLAN = new_plan(Month(2027, 1))
INSIDE = RoleTypeId("inside-partner-manager")


def told(plan: Plan) -> str:
    return "\n".join(headcount_guesses(headcount_of(plan)))


def with_seats(plan: Plan) -> Plan:
    """Give every role type a seat."""
    seats = [a_cpm(f"of {key}", key) for key in plan.role_types]
    return replace(plan, cpms={each.id: each for each in seats})


def test_a_new_plan_rests_on_guesses_only() -> None:
    assert told(with_seats(PLAN)) == (
        "Working time is a starting guess for all role types.\n"
        "The ramp of new CPMs is a starting guess for all role types.\n"
        "Pay is a starting guess for all role types: check it before finance does.\n"
        "21 of 21 activities have the hours of the starting catalogue."
    )


def test_what_somebody_changed_is_no_guess_any_more() -> None:
    roles = {
        key: replace(each, pay=Pay(base_cents=1), ramp_percent=()) for key, each in PLAN.role_types.items()
    }
    roles[INSIDE] = PLAN.role_types[INSIDE]
    said = told(with_seats(replace(PLAN, role_types=roles, activities={})))
    assert "Pay is a starting guess for Inside partner manager:" in said
    assert "The ramp of new CPMs is a starting guess for Inside partner manager." in said
    assert "activities" not in said


def test_on_role_types_without_work_and_seats_nothing_rests() -> None:
    seat = a_cpm("ana", INSIDE)
    said = told(replace(PLAN, cpms={seat.id: seat}))
    assert "Working time is a starting guess for Inside partner manager." in said
    assert "Pay is a starting guess for Inside partner manager:" in said
    assert "role types" not in said


def test_pay_that_nobody_named_is_said() -> None:
    said = "No pay is told, since it is hidden, was left out or was never given: costs are not shown."
    assert told(a_plan()) == said


def test_partners_that_do_not_grow_are_said_to() -> None:
    plan = a_plan(partners=[a_partner()], role_types=[])
    said = "No growth is planned: partners cost the same in every month."
    assert told(plan) == said
    grows = replace(plan.assumptions, growth_percent={SalesModel.SELL_TO: 5})
    assert told(replace(plan, assumptions=grows)) == ""
    assert told(a_plan(partners=[a_partner(growth_percent=-3)], role_types=[])) == ""


def test_seats_without_a_start_and_leavers_without_a_name_are_said() -> None:
    seats = [a_cpm(f"s{n}", INSIDE, name=f"Seat {n}", status=SeatStatus.OPEN) for n in range(5)]
    assert "No start month is set for Seat 0, Seat 1, Seat 2 and 2 more: such" in told(
        replace(PLAN, cpms={each.id: each for each in seats})
    )
    leave = replace(PLAN.assumptions, attrition_points=1_250)
    assert "12.5 % of seats are expected to be left a year, but no leaver is named" in told(
        replace(PLAN, assumptions=leave)
    )
