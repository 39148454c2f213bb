"""What another plan changes, figure by figure: as lines of a table, and as English sentences."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from cpm_planner.derivation.derived import Amount, Derivation, Operation, Unit
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.money import format_short_money, short_amount
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points, points_text
from cpm_planner.headcount.comparison import PlanComparison, PlanOutcome
from cpm_planner.headcount.derived_comparison import (
    RoleDerivation,
    average_use_of,
    closing_heads_of,
    difference_of,
    expected_lost_of,
    fte_of,
    highest_use_of,
    horizon_cost_of,
    missing_of,
    nobodys_hours_of,
    role_cost_of,
    role_heads_of,
    uncovered_of,
)
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan

_Amount = Amount | None
TITLES = ("", "Base", "Then", "Difference")


class ComparisonLine(NamedTuple):
    """One figure of both plans."""

    name: str
    base: str
    other: str
    difference: str
    """Empty where they are the same."""


class ComparedFigure(NamedTuple):
    """One figure of both plans, and how each comes about."""

    name: str
    base: Derivation
    other: Derivation

    def line(self, marks: Marks | None = None) -> ComparisonLine:
        """Write it."""
        return _WRITTEN[self.base.unit](self.name, self.base.amount, self.other.amount, marks)

    def explained(self, column: int, names: tuple[str, str]) -> Derivation | None:
        """Say how a column of the line comes about: 1 the base, 2 the other plan, 3 the difference.

        Args:
            column: which one.
            names: what tells the plans apart.

        Returns:
            None for words, for what stands in the plan as it is, and where the difference is not told.
        """
        if column == _DIFFERENCE:
            return difference_of(self.base, self.other, names) if self.line().difference else None
        figure = {_BASE: self.base, _OTHER: self.other}.get(column)
        is_plain = figure is None or (figure.operation is Operation.GIVEN and not figure.remark)
        return None if is_plain else figure


_BASE, _OTHER, _DIFFERENCE = 1, 2, 3


def compared_figures(found: PlanComparison, plans: tuple[Plan, Plan]) -> Iterator[ComparedFigure]:
    """Give the figures of the whole plan, then those of each role type that differ.

    Args:
        found: both outcomes.
        plans: those compared; the first one names role types.
    """
    (base, other), (plan, _) = found, plans
    currency = plan.assumptions.currency
    sides = tuple(zip((base, other), plans, strict=True))
    yield ComparedFigure(
        translate("comparison", "Heads at the end"), *(closing_heads_of(*each) for each in sides)
    )
    yield ComparedFigure(
        translate("comparison", "Cost, {currency}").format(currency=currency),
        *(horizon_cost_of(*each) for each in sides),
    )
    yield ComparedFigure(
        translate("comparison", "Revenue nobody looks after, {currency} a year").format(currency=currency),
        *(uncovered_of(outcome) for outcome in found),
    )
    for key in base.by_role_type:
        if key in other.by_role_type:
            yield from (each for each in _of_role(found, plans, key) if each.line().difference)


def comparison_lines(
    found: PlanComparison, plans: tuple[Plan, Plan], marks: Marks | None = None
) -> Iterator[ComparisonLine]:
    """Write the same figures."""
    return (each.line(marks) for each in compared_figures(found, plans))


def uncovered_sentence(outcome: PlanOutcome, currency: str, marks: Marks | None = None) -> str:
    """Say what revenue nobody looks after, and when; empty for none."""
    if outcome.uncovered_in is None:
        return ""
    amount = short_amount(outcome.uncovered_cents, currency, marks)
    sentence = translate("comparison", "Nobody looks after revenue of {amount} a year in {month}.")
    return sentence.format(amount=amount, month=month_name(outcome.uncovered_in))


def _of_role(found: PlanComparison, plans: tuple[Plan, Plan], key: RoleTypeId) -> Iterator[ComparedFigure]:
    for name, derive in _role_figures():
        base, other = (
            derive(outcome, plan, outcome.by_role_type[key])
            for outcome, plan in zip(found, plans, strict=True)
        )
        yield ComparedFigure(name.format(role_type=plans[0].role_types[key].name), base, other)


def _role_figures() -> tuple[tuple[str, RoleDerivation], ...]:
    return (
        (translate("comparison", "{role_type}: heads at the end"), role_heads_of),
        (translate("comparison", "{role_type}: FTE at the end"), fte_of),
        (translate("comparison", "{role_type}: FTE expected to be lost"), expected_lost_of),
        (translate("comparison", "{role_type}: all hours used in the fullest month"), highest_use_of),
        (translate("comparison", "{role_type}: all hours used over all months"), average_use_of),
        (translate("comparison", "{role_type}: h missing in the worst month"), missing_of),
        (translate("comparison", "{role_type}: h nobody does"), nobodys_hours_of),
        (translate("comparison", "{role_type}: cost"), role_cost_of),
    )


def _counted_line(name: str, base: _Amount, other: _Amount, _: Marks | None) -> ComparisonLine:
    before, after = int(base or 0), int(other or 0)
    return ComparisonLine(name, str(before), str(after), f"{after - before:+d}" if after != before else "")


def money_line(name: str, base: _Amount, other: _Amount, marks: Marks | None) -> ComparisonLine:
    """Compare two amounts in cents; None where one is not known."""
    before, after = (None if each is None else round(each) for each in (base, other))
    if before is None or after is None:
        return ComparisonLine(name, format_short_money(before, marks), format_short_money(after, marks), "")
    return _line(name, before, after, lambda cents: format_short_money(cents, marks))


def _hours(name: str, base: _Amount, other: _Amount, marks: Marks | None) -> ComparisonLine:
    return _line(name, round(base or 0), round(other or 0), lambda minutes: format_hours(minutes, marks))


def _fte(name: str, base: _Amount, other: _Amount, marks: Marks | None) -> ComparisonLine:
    before, after = (round((each or 0) * 100) for each in (base, other))
    return _line(name, before, after, lambda percent: format_number(Decimal(percent) / 100, marks, 2))


def _use_line(name: str, base: _Amount, other: _Amount, marks: Marks | None) -> ComparisonLine:
    """Compare two shares, in points; None where there is no capacity."""
    return _in_points(name, base, other, lambda share: format_percent(share, marks))


def _spread_line(name: str, base: _Amount, other: _Amount, marks: Marks | None) -> ComparisonLine:
    """Compare two spreads of shares; None where there is no capacity."""
    return _in_points(name, base, other, lambda spread: format_points(spread, marks))


def _in_points(name: str, base: _Amount, other: _Amount, shown: Callable[[float], str]) -> ComparisonLine:
    before, after = ("-" if each is None else shown(float(each)) for each in (base, other))
    if base is None or other is None:
        return ComparisonLine(
            name, before, after, "" if before == after else translate("comparison", "new or gone")
        )
    points = round((float(other) - float(base)) * 100)
    return ComparisonLine(name, before, after, points_text(f"{points:+d}") if points else "")


def _line(name: str, base: int, other: int, shown: Callable[[int], str]) -> ComparisonLine:
    more = other - base
    sign = "+" if more > 0 else "-"
    return ComparisonLine(name, shown(base), shown(other), f"{sign}{shown(abs(more))}" if more else "")


_WRITTEN: Final[dict[Unit, Callable[[str, _Amount, _Amount, Marks | None], ComparisonLine]]] = {
    Unit.COUNT: _counted_line,
    Unit.MONEY: money_line,
    Unit.HOURS: _hours,
    Unit.NUMBER: _fte,
    Unit.SHARE: _use_line,
    Unit.POINTS: _spread_line,
}
