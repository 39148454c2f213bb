"""What seats cost, counted again in plain decimals, one seat, month and kind at a time."""

from calendar import monthrange
from decimal import ROUND_HALF_UP, Decimal, localcontext

from cpm_planner.headcount.seat_cost import CostKind
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from tests.unit.headcount.plain_months import fte, is_there


def cost(plan: Plan, cpm: Cpm, month: Month, kind: CostKind) -> int:
    """Give the cents of one kind that a seat costs in a month."""
    if not is_there(cpm, month):
        return 0
    pay = plan.role_types[cpm.role_type].pay if cpm.pay is None else cpm.pay
    for change in sorted(cpm.terms, key=lambda each: each.month):
        pay = change.pay if change.pay is not None and change.month <= month else pay
    rate = Decimal(1) if pay.currency in ("", "USD") else plan.assumptions.rates.get(pay.currency, Decimal(0))
    paid = pay.base_cents + pay.variable_cents
    with localcontext(prec=80):
        if kind in (CostKind.RECRUITING, CostKind.EQUIPMENT):
            once = pay.recruiting_cents if kind is CostKind.RECRUITING else pay.equipment_cents
            return _cents(once * rate) if cpm.start == month else 0
        a_year = {
            CostKind.BASE: Decimal(pay.base_cents),
            CostKind.VARIABLE: Decimal(pay.variable_cents),
            CostKind.BURDEN: Decimal(paid * pay.burden_points) / 10_000,
            CostKind.TRAVEL: Decimal(pay.travel_cents),
        }[kind]
        merit = Decimal(1) if kind is CostKind.TRAVEL else _merit(plan, month)
        exact = a_year * fte(cpm, month) * _days(cpm, month) * merit * rate
        return _cents(exact / (12 * 100 * monthrange(month.year, month.month)[1]))


def _merit(plan: Plan, month: Month) -> Decimal:
    given = plan.assumptions
    later = [given.planning_month.plus(n) for n in range(1, month.since(given.planning_month) + 1)]
    raises = sum(each.month == given.merit_month for each in later)
    return Decimal(10_000 + given.merit_points) ** raises / Decimal(10_000) ** raises


def _days(cpm: Cpm, month: Month) -> int:
    last = monthrange(month.year, month.month)[1]
    days = range(1, last + 1)
    begun = [day for day in days if cpm.start != month or day >= cpm.start_day]
    return sum(cpm.end != month or cpm.end_day is None or day <= cpm.end_day for day in begun)


def _cents(exact: Decimal) -> int:
    return int(exact.quantize(Decimal(1), ROUND_HALF_UP))
