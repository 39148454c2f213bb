"""What another plan changes, as lines of a table and English sentences."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_percent
from cpm_planner.headcount.comparison import PlanComparison, PlanOutcome, RoleOutcome
from cpm_planner.model.plan import Plan

TITLES = ("", "Base", "Then", "Difference")


class ComparisonLine(NamedTuple):
    """One figure of both plans."""

    name: str
    base: str
    other: str
    difference: str
    """Empty where they are the same."""


def comparison_lines(
    found: PlanComparison, plan: Plan, marks: Marks | None = None
) -> Iterator[ComparisonLine]:
    """Give the figures of the whole plan, then those of each role type that differ; ``plan`` names them."""
    base, other, currency = found.base, found.other, plan.assumptions.currency
    yield counted_line(translate("comparison", "Heads at the end"), base.closing_heads, other.closing_heads)
    yield money_line(
        translate("comparison", "Cost, {currency}").format(currency=currency),
        base.cost_cents,
        other.cost_cents,
        marks,
    )
    yield money_line(
        translate("comparison", "Revenue nobody looks after, {currency} a year").format(currency=currency),
        base.uncovered_cents,
        other.uncovered_cents,
        marks,
    )
    for key, before in base.by_role_type.items():
        after = other.by_role_type.get(key)
        if after is not None and after != before:
            yield from (
                line for line in _role(plan.role_types[key].name, before, after, marks) if line.difference
            )


def uncovered_sentence(outcome: PlanOutcome, currency: str, marks: Marks | None = None) -> str:
    """Say what revenue nobody looks after, and when; empty for none."""
    if outcome.uncovered_in is None:
        return ""
    amount = f"{currency} {format_short_money(outcome.uncovered_cents, marks)}"
    sentence = translate("comparison", "Nobody looks after revenue of {amount} a year in {month}.")
    return sentence.format(amount=amount, month=format_month(outcome.uncovered_in))


def _role(name: str, base: RoleOutcome, other: RoleOutcome, marks: Marks | None) -> Iterator[ComparisonLine]:
    yield counted_line(
        translate("comparison", "{role_type}: heads at the end").format(role_type=name),
        base.closing_heads,
        other.closing_heads,
    )
    yield _fte(
        translate("comparison", "{role_type}: FTE at the end").format(role_type=name),
        base.closing_fte_percent,
        other.closing_fte_percent,
        marks,
    )
    yield _fte(
        translate("comparison", "{role_type}: FTE expected to be lost").format(role_type=name),
        base.expected_lost_percent,
        other.expected_lost_percent,
        marks,
    )
    yield use_line(
        translate("comparison", "{role_type}: highest use").format(role_type=name),
        base.highest_use,
        other.highest_use,
        marks,
    )
    yield use_line(
        translate("comparison", "{role_type}: average use").format(role_type=name),
        base.average_use,
        other.average_use,
        marks,
    )
    yield _hours(
        translate("comparison", "{role_type}: h missing in the worst month").format(role_type=name),
        base.missing_minutes,
        other.missing_minutes,
        marks,
    )
    yield _hours(
        translate("comparison", "{role_type}: h nobody does").format(role_type=name),
        base.uncovered_minutes,
        other.uncovered_minutes,
        marks,
    )
    yield money_line(
        translate("comparison", "{role_type}: cost").format(role_type=name),
        base.cost_cents,
        other.cost_cents,
        marks,
    )


def counted_line(name: str, base: int, other: int) -> ComparisonLine:
    """Compare two counts."""
    return ComparisonLine(name, str(base), str(other), f"{other - base:+d}" if other != base else "")


def money_line(name: str, base: int | None, other: int | None, marks: Marks | None) -> ComparisonLine:
    """Compare two amounts in cents; None where one is not known."""
    if base is None or other is None:
        return ComparisonLine(name, format_short_money(base, marks), format_short_money(other, marks), "")
    return _line(name, base, other, lambda cents: format_short_money(cents, marks))


def _hours(name: str, base: int, other: int, marks: Marks | None) -> ComparisonLine:
    return _line(name, base, other, lambda minutes: format_hours(minutes, marks))


def _fte(name: str, base: int, other: int, marks: Marks | None) -> ComparisonLine:
    return _line(name, base, other, lambda percent: format_number(Decimal(percent) / 100, marks, 2))


def use_line(name: str, base: float | None, other: float | None, marks: Marks | None) -> ComparisonLine:
    """Compare two shares, in points; None where there is no capacity."""
    before, after = ("-" if each is None else format_percent(each, marks) for each in (base, other))
    if base is None or other is None:
        return ComparisonLine(
            name, before, after, "" if before == after else translate("comparison", "new or gone")
        )
    points = round((other - base) * 100)
    return ComparisonLine(name, before, after, _points(points) if points else "")


def _points(points: int) -> str:
    return translate("comparison", "{points} points").format(points=f"{points:+d}")


def _line(name: str, base: int, other: int, shown: Callable[[int], str]) -> ComparisonLine:
    more = other - base
    sign = "+" if more > 0 else "-"
    return ComparisonLine(name, shown(base), shown(other), f"{sign}{shown(abs(more))}" if more else "")
