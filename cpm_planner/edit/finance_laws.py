"""The laws of money: pay, currencies and their rates, adjustments, budget lines and finance's assumptions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain
from typing import Final, TypeVar

from cpm_planner.edit.breach import Breach, keyed, named, unknown_member, within
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import format_exact
from cpm_planner.formatting.money import format_money
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.change import PlanChange
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.model.pay import WHOLE_RATE, Pay
from cpm_planner.model.plan import Plan

K = TypeVar("K")
V = TypeVar("V")

CURRENCY: Final = re.compile("[A-Z]{3}")
SHORTEST_HORIZON: Final = 12
LONGEST_HORIZON: Final = 36
LARGEST_AMOUNT: Final = 10**13
"""In cents: more than any channel costs, and small enough that sums over all seats stay exact."""
LARGEST_BURDEN: Final = 10 * WHOLE_RATE
LARGEST_RATE: Final = Decimal(10**9)
SMALLEST_RATE: Final = Decimal("1e-9")
LAST_YEAR: Final = 9_998
LARGEST_TEAM: Final = 10_000_000
"""In percent of a full-time seat."""


def finance_laws(assumptions: Assumptions) -> Iterator[Breach]:
    """Check what finance takes for granted."""
    yield from _currency(assumptions.currency)
    yield from within(
        to_translate("laws", "The horizon in months"),
        assumptions.horizon_months,
        SHORTEST_HORIZON,
        LONGEST_HORIZON,
    )
    yield from within(
        to_translate("laws", "The first month of the fiscal year"),
        assumptions.fiscal_year_start,
        1,
        MONTHS_PER_YEAR,
    )
    yield from within(to_translate("laws", "The merit month"), assumptions.merit_month, 1, MONTHS_PER_YEAR)
    yield from within(
        to_translate("laws", "Merit in hundredths of a percent"), assumptions.merit_points, 0, WHOLE_RATE
    )
    yield from within(
        to_translate("laws", "Attrition in hundredths of a percent"),
        assumptions.attrition_points,
        0,
        WHOLE_RATE,
    )
    for currency, rate in assumptions.rates.items():
        yield from _currency(currency)
        yield from _rate(currency, rate)


def pay_laws(pay: Pay) -> Iterator[Breach]:
    """Check what a seat costs."""
    amounts = (
        pay.base_cents,
        pay.variable_cents,
        pay.travel_cents,
        pay.recruiting_cents,
        pay.equipment_cents,
    )
    if min(amounts) < 0:
        yield (
            "negative",
            translate("laws", "Pay cannot be negative"),
            translate("laws", "give 0 or more, or book an adjustment"),
        )
    if max(amounts) > LARGEST_AMOUNT:
        yield "large-amount", translate("laws", "An amount of pay is too large"), _at_most(LARGEST_AMOUNT)
    yield from within(
        to_translate("laws", "Burden in hundredths of a percent"), pay.burden_points, 0, LARGEST_BURDEN
    )
    if pay.currency:
        yield from _currency(pay.currency)


def adjustment_laws(plan: Plan, key: str, adjustment: Adjustment) -> Iterator[Breach]:
    """Check an amount on top of what seats cost."""
    yield from named(to_translate("laws", "An adjustment"), adjustment.name)
    yield from keyed(key, adjustment.id)
    yield from _amount(adjustment.amount_cents)
    if adjustment.currency:
        yield from _currency(adjustment.currency)
    if adjustment.cpm is not None and adjustment.cpm not in plan.cpms:
        yield unknown_member(adjustment.cpm)


def budget_laws(plan: Plan, key: str, line: BudgetLine) -> Iterator[Breach]:
    """Check what finance has approved."""
    yield from keyed(key, line.id)
    yield from within(to_translate("laws", "The fiscal year"), line.fiscal_year, 1, LAST_YEAR)
    yield from _amount(line.amount_cents)
    if line.amount_cents < 0:
        yield (
            "negative",
            translate("laws", "A budget cannot be negative"),
            translate("laws", "give 0 or more"),
        )
    yield from within(to_translate("laws", "The budget's FTE in percent"), line.fte_percent, 0, LARGEST_TEAM)
    if line.role_type is not None and line.role_type not in plan.role_types:
        yield (
            "unknown-role-type",
            translate("laws", 'There is no role type "{name}"').format(name=line.role_type),
            translate("laws", "choose one of the plan's role types, or none"),
        )
    others = (each for each in plan.budget.values() if each.id != line.id)
    if any(_covers(each) == _covers(line) for each in others):
        yield (
            "budget-twice",
            translate("laws", "There is another budget line for the same of {year}").format(
                year=line.fiscal_year
            ),
            translate("laws", "change that line instead, or name another role type or cost centre"),
        )


def rate_laws(plan: Plan, change: PlanChange) -> Iterator[Breach]:
    """Every currency that something is paid in is the plan's own or has a plan rate."""
    known = {"", plan.assumptions.currency, *plan.assumptions.rates}
    for currency in sorted(set(_currencies(plan, change)) - known):
        yield (
            "no-plan-rate",
            translate("laws", "There is no plan rate for {currency}").format(currency=currency),
            translate("laws", "add the rate on the Assumptions page first"),
        )


def _covers(line: BudgetLine) -> tuple[int, str | None, str]:
    return line.fiscal_year, line.role_type, line.cost_centre.casefold()


def _currencies(plan: Plan, change: PlanChange) -> Iterator[str]:
    """Give the currencies of what changed; of everything when the rates or the plan's own currency did."""
    cpms = _concerned(plan.cpms, change.cpms, change)
    role_types = _concerned(plan.role_types, change.role_types, change)
    yield from (pay.currency for pay in chain(_paid(cpms), (role.pay for role in role_types)))
    yield from (each.currency for each in _concerned(plan.adjustments, change.adjustments, change))


def _concerned(values: Mapping[K, V], changed: Iterable[K], change: PlanChange) -> Iterator[V]:
    keys = values if change.assumptions else changed
    return (values[key] for key in keys if key in values)


def _paid(cpms: Iterable[Cpm]) -> Iterator[Pay]:
    pays = (pay for cpm in cpms for pay in (cpm.pay, *(change.pay for change in cpm.terms)))
    return (pay for pay in pays if pay is not None)


def _currency(currency: str) -> Iterator[Breach]:
    if not CURRENCY.fullmatch(currency):
        yield (
            "currency",
            translate("laws", '"{currency}" is not a currency code').format(currency=currency),
            translate("laws", "give three capital letters, such as EUR"),
        )


def _rate(currency: str, rate: Decimal) -> Iterator[Breach]:
    if not rate.is_finite() or not SMALLEST_RATE <= rate <= LARGEST_RATE:
        what = translate("laws", "The plan rate of {currency} cannot be {rate}")
        remedy = translate("laws", "give a number above 0, such as {example}")
        yield (
            "rate",
            what.format(currency=currency, rate=rate),
            remedy.format(example=format_exact(Decimal("1.0825"))),
        )


def _amount(cents: int) -> Iterator[Breach]:
    if abs(cents) > LARGEST_AMOUNT:
        yield "large-amount", translate("laws", "An amount is too large"), _at_most(LARGEST_AMOUNT)


def _at_most(cents: int) -> str:
    return translate("laws", "give at most {amount}").format(amount=format_money(cents, decimals=0))
