"""How the cost of hires comes about."""

from dataclasses import replace

from cpm_planner.derivation.derived import Derivation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.costs import costs_of
from cpm_planner.headcount.derived_cost import kinds_of, untold
from cpm_planner.headcount.hiring.result import HiringPlan, PlannedHire
from cpm_planner.headcount.hiring.seats import new_seats


def cost_of_way(found: HiringPlan) -> Derivation:
    """What all hires of a plan cost within the horizon, hire by hire."""
    name = translate("derivation", "cost of the hires")
    if not found.plan.tells_pay:
        return untold(name)
    parts = [cost_of_hire(found, each) for each in found.hires]
    return given(name, found.cost_cents, Unit.MONEY).summed(parts)


def cost_of_hire(found: HiringPlan, planned: PlannedHire) -> Derivation:
    """What seats of one kind cost within the horizon: one of them kind by kind, times how many."""
    role, start = found.plan.role_types[planned.hire.role_type].name, month_name(planned.hire.start)
    name = translate("derivation", "{role} from {month} on").format(role=role, month=start)
    if not found.plan.tells_pay:
        return untold(name)
    (seat,) = new_seats(found.plan, [(planned.hire, 1)])
    alone = replace(found.plan, cpms={seat.id: seat}, assignments={}, adjustments={}, rules={})
    costs = costs_of(alone, len(found.months))
    cents = int(costs.by_seat.sum())
    one = given(translate("derivation", "cost of one seat"), cents, Unit.MONEY)
    count = given(translate("derivation", "seats"), planned.count, Unit.COUNT)
    kinds = kinds_of(costs, 0, range(len(costs.months)))
    return given(name, planned.cost_cents, Unit.MONEY).multiplied([count, one.summed(kinds)])
