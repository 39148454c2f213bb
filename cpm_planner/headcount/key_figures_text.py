"""Two scenarios side by side, as lines of a table."""

from collections.abc import Iterator

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import Marks
from cpm_planner.headcount.comparison_text import (
    ComparisonLine,
    comparison_lines,
    counted_line,
    money_line,
    use_line,
)
from cpm_planner.headcount.key_figures import KeyFigures, compared
from cpm_planner.model.plan import Plan


def side_by_side(
    base: KeyFigures, other: KeyFigures, plan: Plan, marks: Marks | None = None
) -> Iterator[ComparisonLine]:
    """Give all figures of two plans that people compare; ``plan``, the base, names role types."""
    currency = plan.assumptions.currency
    yield counted_line(translate("comparison", "Partners"), base.partners, other.partners)
    yield counted_line(translate("comparison", "Partners without a CPM"), base.unassigned, other.unassigned)
    yield counted_line(translate("comparison", "CPMs with hours"), base.cpms, other.cpms)
    yield counted_line(translate("comparison", "CPMs over capacity"), base.over_capacity, other.over_capacity)
    if base.fiscal_year is not None and base.fiscal_year == other.fiscal_year:
        name = translate("comparison", "Cost of the fiscal year {year}, {currency}").format(
            year=base.fiscal_year, currency=currency
        )
        yield money_line(name, base.fiscal_year_cents, other.fiscal_year_cents, marks)
    for role in sorted(plan.role_types.values(), key=lambda each: each.rank):
        before, after = base.evenness.get(role.id), other.evenness.get(role.id)
        if before is not None and after is not None and (before.cpms or after.cpms):
            yield use_line(
                translate("comparison", "{role_type}: mean utilisation").format(role_type=role.name),
                before.mean,
                after.mean,
                marks,
            )
            yield use_line(
                translate("comparison", "{role_type}: spread").format(role_type=role.name),
                before.spread,
                after.spread,
                marks,
            )
    yield from comparison_lines(compared(base, other), plan, marks)
