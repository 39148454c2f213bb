"""Two scenarios side by side, figure by figure and as lines of a table."""

from collections.abc import Iterator

from cpm_planner.derivation.derived import Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import Marks
from cpm_planner.headcount.comparison_text import ComparedFigure, ComparisonLine, compared_figures
from cpm_planner.headcount.derived_key_figures import (
    cpms_of,
    fiscal_year_cost_of,
    mean_of,
    over_capacity_of,
    spread_of,
    unassigned_of,
)
from cpm_planner.headcount.key_figures import KeyFigures, compared
from cpm_planner.model.plan import Plan

Both = tuple[KeyFigures, KeyFigures]
Plans = tuple[Plan, Plan]


def figures_side_by_side(found: Both, plans: Plans) -> Iterator[ComparedFigure]:
    """Give all figures of two plans that people compare; the first plan names role types."""
    base, other = found
    yield ComparedFigure(
        translate("comparison", "Partners"),
        *(given(translate("derivation", "partners"), each.partners, Unit.COUNT) for each in found),
    )
    yield ComparedFigure(translate("comparison", "Partners without a CPM"), *map(unassigned_of, found))
    yield ComparedFigure(translate("comparison", "CPMs with hours"), *map(cpms_of, found))
    yield ComparedFigure(translate("comparison", "CPMs over capacity"), *map(over_capacity_of, found, plans))
    if base.fiscal_year is not None and base.fiscal_year == other.fiscal_year:
        name = translate("comparison", "Cost of the fiscal year {year}, {currency}").format(
            year=base.fiscal_year, currency=plans[0].assumptions.currency
        )
        yield ComparedFigure(name, *map(fiscal_year_cost_of, found, plans))
    yield from _evenness(found, plans)
    yield from compared_figures(compared(base, other), plans)


def side_by_side(found: Both, plans: Plans, marks: Marks | None = None) -> Iterator[ComparisonLine]:
    """Write the same figures."""
    return (each.line(marks) for each in figures_side_by_side(found, plans))


def _evenness(found: Both, plans: Plans) -> Iterator[ComparedFigure]:
    """Give mean utilisation and spread of each role type with CPMs in either plan."""
    for role in sorted(plans[0].role_types.values(), key=lambda each: each.rank):
        even = [each.evenness.get(role.id) for each in found]
        if None in even or not any(each.cpms for each in even if each is not None):
            continue
        mean = translate("comparison", "{role_type}: mean utilisation of CPMs").format(role_type=role.name)
        spread = translate("comparison", "{role_type}: spread").format(role_type=role.name)
        sides = tuple(zip(found, plans, strict=True))
        yield ComparedFigure(mean, *(mean_of(*each, role.id) for each in sides))
        yield ComparedFigure(spread, *(spread_of(*each, role.id) for each in sides))
