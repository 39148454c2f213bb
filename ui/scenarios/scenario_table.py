"""The scenarios of the file as rows: what each comes to, and which one is worked on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from cpm_planner.derivation.derived import Derivation
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import Marks, format_short
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.points import format_points
from cpm_planner.headcount.derived_comparison import closing_heads_of
from cpm_planner.headcount.derived_key_figures import (
    cpms_of,
    fiscal_year_cost_of,
    over_capacity_of,
    unassigned_of,
    widest_spread_of,
)
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Scenario
from cpm_planner.workload.evenness import widest
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column
from ui.widgets.table.decorations import IconMark

WAITING = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for figures that are still being counted."""


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """One scenario as it is shown."""

    scenario: Scenario
    base_name: str
    is_active: bool
    figures: KeyFigures | None
    """None while nothing is counted yet."""


def scenario_columns(marks: Marks) -> Iterator[Column[ScenarioRow]]:
    """Give the columns, from the left."""
    yield Column(
        key="name",
        title=tr("Scenario"),
        text=lambda row: row.scenario.name,
        tooltip=lambda row: row.scenario.name,
        decoration=_sign,
        width=120,
        stretches=True,
    )
    yield Column(key="state", title=tr("Status"), text=_state, width=110)
    yield Column(key="base", title=tr("Copied from"), text=lambda row: row.base_name, width=92)
    yield _figure("partners", tr("Partners"), 70, lambda found: found.partners)
    figure = _figure("unassigned", tr("Without CPM"), 72, lambda found: found.unassigned)
    yield _explained(figure, lambda found, _: unassigned_of(found), marks)
    figure = _figure("cpms", tr("CPMs"), 58, lambda found: found.cpms)
    yield _explained(figure, lambda found, _: cpms_of(found), marks)
    figure = _figure("over", tr("Over capacity"), 110, lambda found: found.over_capacity)
    yield _explained(figure, over_capacity_of, marks)
    figure = _figure(
        "spread", tr("Widest spread"), 112, widest_spread, lambda spread, _: format_points(spread, marks)
    )
    yield _explained(figure, widest_spread_of, marks)
    figure = _figure("heads", tr("Heads"), 70, lambda found: found.outcome.closing_heads, hint=_at_the_end)
    yield _explained(figure, lambda found, plan: closing_heads_of(found.outcome, plan), marks)
    figure = _figure(
        "cost",
        tr("Cost a year"),
        110,
        lambda found: found.fiscal_year_cents,
        lambda cents, plan: short_amount(round(cents), plan.assumptions.currency, marks),
        hint=_fiscal_year,
    )
    yield _explained(figure, fiscal_year_cost_of, marks)


def widest_spread(found: KeyFigures) -> float | None:
    """Give the spread of the role type whose CPMs are used most unevenly."""
    return widest(found.evenness)


def _figure(  # noqa: PLR0913 - a column has that many sides
    key: str,
    title: str,
    width: int,
    value: Callable[[KeyFigures], float | None],
    write: Callable[[float, Plan], str] = lambda value, _: format_short(value),
    *,
    hint: Callable[[KeyFigures], str] | None = None,
) -> Column[ScenarioRow]:
    def text(row: ScenarioRow) -> str:
        if row.figures is None:
            return WAITING
        found = value(row.figures)
        return "\N{EN DASH}" if found is None else write(found, row.scenario.plan)

    return Column(
        key=key,
        title=title,
        text=text,
        sort_key=lambda row: None if row.figures is None else value(row.figures),
        tooltip=None if hint is None else lambda row: hint(row.figures) if row.figures else "",
        align=Align.END,
        width=width,
    )


def _explained(
    column: Column[ScenarioRow], derive: Callable[[KeyFigures, Plan], Derivation], marks: Marks
) -> Column[ScenarioRow]:
    """Let a column say how its figures are computed."""

    def explain(row: ScenarioRow) -> Explained | None:
        plan = row.scenario.plan
        if row.figures is None:
            return None
        return Explained((derive(row.figures, plan),), Wording(marks, plan.assumptions.currency))

    return replace(column, explain=explain)


def _at_the_end(found: KeyFigures) -> str:
    return tr("At the end of {month}").format(month=month_name(found.months[-1])) if found.months else ""


def _fiscal_year(found: KeyFigures) -> str:
    return tr("Of the fiscal year that begins in {year}").format(year=found.fiscal_year)


def _state(row: ScenarioRow) -> str:
    active, locked = tr("in use"), tr("locked")
    return ", ".join(
        word for word, holds in ((active, row.is_active), (locked, row.scenario.is_locked)) if holds
    )


def _sign(row: ScenarioRow) -> IconMark:
    if row.scenario.is_locked:
        return IconMark("lock", IconRole.ACCENT if row.is_active else IconRole.MUTED)
    return IconMark("circle-check" if row.is_active else "layers", _role(row))


def _role(row: ScenarioRow) -> IconRole:
    return IconRole.ACCENT if row.is_active else IconRole.MUTED
