"""Summary: the plan at a glance, and how even the CPMs of each role type are used."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.columns import (
    count_column,
    hours_column,
    money_column,
    number_column,
    points_column,
    share_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Cell, Chart, Column, Lines, Sheet, Table
from cpm_planner.exchange.workbook.portions import Part
from cpm_planner.exchange.workbook.sheets import load_by_cpm
from cpm_planner.exchange.workbook.sheets.by_month import by_month_charts, by_month_table
from cpm_planner.exchange.workbook.sheets.outlook_tiles import Tile, outlook_tiles
from cpm_planner.exchange.workbook.source import CENTS, MINUTES, RoleLine, Source
from cpm_planner.exchange.workbook.styles import Format, Role, Style
from cpm_planner.formatting.language import to_translate

NAME: Final = "Summary"
_NOTE: Final = to_translate(
    "workbook", "Formulas over the other sheets: change an assumption or an assignment, and it follows."
)
_COLUMNS: Final = 15
_WIDTHS: Final = {1: 4, 2: 30} | dict.fromkeys(range(3, _COLUMNS + 1), 13.5) | {10: 17, _COLUMNS: 15}
_MOST_BARS: Final = 40
"""CPMs that a chart can name."""
_ROWS_OF_CHART: Final = 19
"""Rows that a chart and the space below it take."""
_OF_ROLE: Final = "tblLoad[Role type No],[@Role type No]"
_USED: Final = "IF(tblLoad[Role type No]=[@Role type No],tblLoad[Utilisation])"


def summary_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    balance = Table("tblBalance", tuple(_columns(source)), source.roles)
    top = (
        head("Channel plan", source, _NOTE, verdict=linked_verdict(verdict), note_at=4),
        _tiles(tuple(_size_tiles(source))),
        _tiles(tuple(outlook_tiles(source))),
        _tiles(tuple(_state_tiles(source))),
    )
    space = Lines(({},) * _ROWS_OF_CHART)
    blocks = (
        *top,
        space,
        heading(to_translate("workbook", "By month"), _COLUMNS),
        by_month_table(source),
        heading(to_translate("workbook", "Balance by role type"), _COLUMNS),
        balance,
        space,
    )
    first = sum(block.height for block in top) + 1
    second = sum(block.height for block in blocks[:-1]) + 2
    charts = (*by_month_charts(source, NAME, first), *_charts(source, second))
    return Sheet(NAME, blocks, _WIDTHS, hidden=frozenset({1}), charts=charts)


def _charts(source: Source, row: int) -> Iterator[Chart]:
    if source.roles:
        yield Chart(
            "Utilisation by role type: lowest, mean and highest CPM",
            NAME,
            "tblBalance",
            names="Role type",
            values=("Lowest", "Mean", "Highest"),
            anchor=f"B{row}",
            width_cm=25,
        )
    if 0 < len(source.cpms) <= _MOST_BARS:
        yield Chart(
            "Utilisation by CPM",
            load_by_cpm.NAME,
            "tblLoad",
            names="CPM",
            values=("Utilisation",),
            anchor=f"I{row}",
            width_cm=21,
        )


def _size_tiles(source: Source) -> Iterator[Tile]:
    needed = sum(line.figures.minutes_needed for line in source.cpms)
    available = sum(line.figures.minutes_available for line in source.cpms)
    revenue = sum(line.partner.revenue_cents for line in source.partners) / CENTS
    unit = f"{source.plan.assumptions.currency} thousand"
    yield "Partners", "COUNTA(tblPartners[Partner ID])", len(source.partners), Format.TILE
    yield "CPMs", "COUNTA(tblLoad[CPM ID])", len(source.cpms), Format.TILE
    yield "Hours needed a month", "SUM(tblLoad[Hours needed])", needed / MINUTES, Format.TILE
    yield "Hours available a month", "SUM(tblLoad[Hours available])", available / MINUTES, Format.TILE
    yield (
        "Utilisation",
        'IF(SUM(tblLoad[Hours available])>0,SUM(tblLoad[Hours needed])/SUM(tblLoad[Hours available]),"")',
        needed / available if available else "",
        Format.PERCENT,
    )
    yield f"Revenue a year, {unit}", "SUM(tblPartners[Revenue])/1000", revenue / 1000, Format.TILE


def _state_tiles(source: Source) -> Iterator[Tile]:
    partners, portions = source.partners, source.portions
    for name, formula, count in (
        (
            "Partners without a CPM",
            'COUNTIFS(tblTerritories[Part],"Unassigned")',
            sum(not line.is_assigned for line in partners),
        ),
        (
            "Partners without a model",
            "COUNTIFS(tblPartners[Mix total],0)",
            sum(line.partner.mix.is_untagged for line in partners),
        ),
        (
            "Hybrid partners",
            'COUNTIFS(tblPartners[Hybrid],"Yes")',
            sum(line.partner.mix.is_hybrid for line in partners),
        ),
        (
            "Split partners",
            'COUNTIFS(tblTerritories[Part],"Primary")',
            sum(portion.part is Part.PRIMARY for portion in portions),
        ),
        (
            "CPMs over capacity",
            'COUNTIFS(tblLoad[Over capacity],"Yes")',
            sum(line.figures.is_over_capacity for line in source.cpms),
        ),
        ("Moves against the base", "COUNTA(tblMoves[Partner ID])", len(source.moves)),
    ):
        yield name, formula, count, Format.TILE


_TILE_COLUMNS: Final = (2, 3, 5, 7, 9, 11)


def _tiles(tiles: tuple[Tile, ...]) -> Lines:
    """Write tiles side by side, names above figures; each takes two columns, the first one a wide one."""
    names, figures = {}, {}
    for (name, formula, value, form), at in zip(tiles, _TILE_COLUMNS, strict=False):
        names[at] = Cell(name, Style(Role.TILE_NAME))
        figures[at] = Cell(Formula(formula, value), Style(Role.TILE, form))
        if at > _TILE_COLUMNS[0]:
            names[at + 1] = Cell(None, Style(Role.TILE_NAME))
            figures[at + 1] = Cell(None, Style(Role.TILE))
    return Lines((names, figures, {}), heights={0: 18, 1: 24, 2: 8})


def _columns(source: Source) -> Iterator[Column[RoleLine]]:
    yield number_column("Role type No", lambda line: line.number)
    yield text_column("Role type", lambda line: line.role_type.name)
    yield count_column("CPMs", lambda line: len(line.cpms), f"COUNTIFS({_OF_ROLE})")
    yield count_column(
        "Partners", lambda line: sum(each.figures.partners for each in line.cpms), _sum_of("Partners")
    )
    yield hours_column("Hours needed", lambda line: line.minutes_needed, _sum_of("Hours needed"))
    yield hours_column("Hours available", lambda line: line.minutes_available, _sum_of("Hours available"))
    yield share_column(
        "Utilisation",
        lambda line: _share(line.minutes_needed, line.minutes_available),
        'IF([@Hours available]>0,[@Hours needed]/[@Hours available],"")',
        "all hours",
    )
    yield from _evenness()
    yield count_column(
        "Over capacity",
        lambda line: line.evenness.over_capacity,
        f'COUNTIFS({_OF_ROLE},tblLoad[Over capacity],"Yes")',
    )
    yield share_column(
        "Reactive share",
        lambda line: _share(sum(each.figures.reactive_minutes for each in line.cpms), line.minutes_needed),
        f'IF([@Hours needed]>0,{_sum_of("Hours reactive")}/[@Hours needed],"")',
        "of needed",
    )
    yield money_column(
        "Revenue",
        lambda line: sum(each.figures.revenue_cents for each in line.cpms),
        f"{source.plan.assumptions.currency} a year",
        _sum_of("Revenue"),
    )


def _evenness() -> Iterator[Column[RoleLine]]:
    """Compare utilisation among the CPMs of a role type; MAXIFS would need a later Excel than 2016."""
    yield share_column(
        "Mean",
        lambda line: line.evenness.mean,
        f'IFERROR(AVERAGEIFS(tblLoad[Utilisation],{_OF_ROLE}),"")',
        "of CPMs",
    )
    for name, function, value in (
        ("Highest", "MAX", lambda line: line.evenness.highest),
        ("Lowest", "MIN", lambda line: line.evenness.lowest),
    ):
        yield share_column(name, value, f'IF([@Mean]="","",{function}({_USED}))', is_array=True)
    yield points_column(
        "Spread", lambda line: line.evenness.spread, 'IF([@Mean]="","",100*([@Highest]-[@Lowest]))'
    )
    yield points_column(
        "Deviation",
        lambda line: line.evenness.deviation,
        f'IF([@Mean]="","",100*STDEVP({_USED}))',
        is_array=True,
    )


def _sum_of(name: str) -> str:
    return f"SUMIFS(tblLoad[{name}],{_OF_ROLE})"


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
