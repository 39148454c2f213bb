"""Tiles of the summary that tell where the team goes and what it costs."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.exchange.workbook.cells import Plain
from cpm_planner.exchange.workbook.sheets.by_month import TABLE, cost_of_months
from cpm_planner.exchange.workbook.source import CENTS, Source
from cpm_planner.exchange.workbook.styles import Format

Tile = tuple[str, str, Plain, Format]
"""What it shows, the formula, the value now, how the value looks."""
_THOUSAND: Final = 1000


def outlook_tiles(source: Source) -> Iterator[Tile]:
    """Show seats in the first and the last month, how used they are then, and cost by fiscal year."""
    last = len(source.calendar)
    for name, at in (("first month", 1), ("last month", last)):
        yield f"FTE in the {name}", f"INDEX({TABLE}[FTE],{at})", _fte(source, at), Format.EXACT
    needed = int(source.monthly.total_demand[:, :, -1].sum())
    available = int(source.monthly.capacity[:, :, -1].sum())
    used = needed / available if available else ""
    yield "Utilisation, last month", f"INDEX({TABLE}[Utilisation],{last})", used, Format.PERCENT
    if source.with_pay:
        yield from _cost(source)


def _cost(source: Source) -> Iterator[Tile]:
    cents, unit = cost_of_months(source), f"{source.plan.assumptions.currency} thousand"
    years = list(dict.fromkeys(month.fiscal_year for month in source.calendar))[:2]
    for place, year in enumerate(years):
        total = sum(
            each for each, month in zip(cents, source.calendar, strict=True) if month.fiscal_year == year
        )
        formula = (
            f"SUMIFS({TABLE}[Cost],{TABLE}[Fiscal year],INDEX({TABLE}[Fiscal year],1)+{place})/{_THOUSAND}"
        )
        yield f"Cost FY {year}, {unit}", formula, total / CENTS / _THOUSAND, Format.TILE
    yield (
        f"Cost all months, {unit}",
        f"SUM({TABLE}[Cost])/{_THOUSAND}",
        sum(cents) / CENTS / _THOUSAND,
        Format.TILE,
    )


def _fte(source: Source, number: int) -> float:
    at = (line.months[number - 1] for line in source.cpms)
    return sum(each.fte_there for each in at) / 100
