"""Scenario comparison: the base scenario, this one, and the difference, figure by figure."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from cpm_planner.exchange.workbook.columns import text_column
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import CENTS, MINUTES, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import translate
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.headcount.key_figures import KeyFigures, key_figures
from cpm_planner.model.ids import RoleTypeId

_NAME: Final = "Scenario comparison"
_PERCENT: Final = 100


class ComparedFigure(NamedTuple):
    """One figure of both scenarios, in its unit; None where one of them has none."""

    name: str
    unit: str
    base: float | None
    ours: float | None

    @property
    def difference(self) -> float | str:
        """How much more this scenario has; empty where there is nothing to compare."""
        return "" if self.base is None or self.ours is None else self.ours - self.base


def comparison_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(_NAME, source, _note(source), verdict=linked_verdict(verdict))
    return table_sheet(_NAME, top, Table("tblComparison", tuple(_columns()), tuple(_figures(source))))


def _note(source: Source) -> str:
    if source.base is None:
        return translate("workbook", "This scenario has no base to compare with.")
    sentence = translate(
        "workbook",
        "Against the base scenario {base}, both as they were exported; who moves stands on the sheet Moves.",
    )
    return sentence.format(base=source.base.name)


def _columns() -> Iterator[Column[ComparedFigure]]:
    yield text_column("Figure", lambda each: each.name, 46)
    yield text_column("Unit", lambda each: each.unit, 18)
    yield Column("Before", lambda each: each.base, Format.EXACT, 18)
    yield Column("This scenario", lambda each: each.ours, Format.EXACT, 18)
    yield Column(
        "Difference",
        lambda each: each.difference,
        Format.EXACT,
        18,
        formula='IF(OR([@Before]="",[@This scenario]=""),"",[@This scenario]-[@Before])',
    )


def _figures(source: Source) -> Iterator[ComparedFigure]:
    if source.base is None:
        return
    plan, currency = source.plan, source.plan.assumptions.currency
    counted = Headcount(plan, source.monthly, source.costs, source.heads)
    ours, base = (
        key_figures(plan, source.figures, counted),
        key_figures(source.base.plan, source.base_figures),
    )
    yield ComparedFigure("Partners", "partners", base.partners, ours.partners)
    yield ComparedFigure("Partners without a CPM", "partners", base.unassigned, ours.unassigned)
    yield ComparedFigure("CPMs with hours", "CPMs", base.cpms, ours.cpms)
    yield ComparedFigure("CPMs over capacity", "CPMs", base.over_capacity, ours.over_capacity)
    heads = base.outcome.closing_heads, ours.outcome.closing_heads
    yield ComparedFigure("Heads at the end", "heads", *heads)
    uncovered = base.outcome.uncovered_cents / CENTS, ours.outcome.uncovered_cents / CENTS
    yield ComparedFigure("Revenue nobody looks after, worst month", f"{currency} a year", *uncovered)
    if source.with_pay:
        yield from _costs(base, ours, currency)
    for role in source.roles:
        yield from _role(role.role_type.name, role.role_type.id, base, ours)


def _costs(base: KeyFigures, ours: KeyFigures, currency: str) -> Iterator[ComparedFigure]:
    cost = (base.outcome.cost_cents or 0) / CENTS, (ours.outcome.cost_cents or 0) / CENTS
    yield ComparedFigure("Cost of all months", currency, *cost)
    if ours.fiscal_year is not None and base.fiscal_year == ours.fiscal_year:
        year = (base.fiscal_year_cents or 0) / CENTS, (ours.fiscal_year_cents or 0) / CENTS
        yield ComparedFigure(f"Cost of the fiscal year {ours.fiscal_year}", currency, *year)


def _role(name: str, key: RoleTypeId, base: KeyFigures, ours: KeyFigures) -> Iterator[ComparedFigure]:
    before, after = base.evenness.get(key), ours.evenness.get(key)
    means = (_percent(None if each is None else each.mean) for each in (before, after))
    spreads = (_percent(None if each is None else each.spread) for each in (before, after))
    yield ComparedFigure(f"{name}: mean utilisation of CPMs", "%", *means)
    yield ComparedFigure(f"{name}: spread of utilisation", "points", *spreads)
    outcomes = base.outcome.by_role_type.get(key), ours.outcome.by_role_type.get(key)
    missing = (None if each is None else each.missing_minutes / MINUTES for each in outcomes)
    yield ComparedFigure(f"{name}: hours missing in the worst month", "hours a month", *missing)


def _percent(share: float | None) -> float | None:
    return None if share is None else share * _PERCENT
