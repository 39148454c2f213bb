"""Headcount by month: heads and FTE by role type, and hours needed against hours available by region."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from cpm_planner.exchange.workbook.columns import number_column, per_month, text_column
from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Column, Sheet, Table
from cpm_planner.exchange.workbook.seat_months import NONE
from cpm_planner.exchange.workbook.sheets.cost_by_month import MONTHS_ON_A_PAGE
from cpm_planner.exchange.workbook.sheets.head_tables import heads_by_cost_centre, heads_by_role_type
from cpm_planner.exchange.workbook.source import MINUTES, RoleLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.formatting.language import to_translate
from cpm_planner.headcount.demand import DemandKind

NAME: Final = "Headcount by month"
NEEDED: Final = "tblHoursNeeded"
AVAILABLE: Final = "tblHoursAvailable"
_NOTE: Final = to_translate(
    "workbook",
    "Hours available follow Positions and Assumptions. Hours needed stand as exported: partners' workload, "
    "grown month by month.",
)
KINDS: Final = {
    DemandKind.ASSIGNED: "Assigned",
    DemandKind.ROUTED: "To be covered",
    DemandKind.UNTAGGED: "To be covered, untagged",
    DemandKind.HANDOVER: "Handovers",
}


class Group(NamedTuple):
    """A role type in a region, with its minutes month by month."""

    role: RoleLine
    number: int
    """What formulas find it by."""
    region: str
    kind: str
    needed: list[int]
    available: list[int]


def headcount_by_month_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    months = len(source.calendar)
    columns = 5 + months
    groups = groups_of(source)
    blocks: tuple[Block, ...] = (
        head(NAME, source, _NOTE, verdict=linked_verdict(verdict)),
        heading(to_translate("workbook", "Heads by role type: opening + hires - leavers = closing"), columns),
        heads_by_role_type(source),
        heading(
            to_translate("workbook", "Heads by cost centre: opening + hires - leavers + transfers = closing"),
            columns,
        ),
        heads_by_cost_centre(source),
        heading(to_translate("workbook", "Full-time equivalents in place, by role type"), columns),
        Table("tblFte", tuple(_fte(source)), source.roles),
        heading(to_translate("workbook", "Hours needed, by role type, region and kind"), columns),
        Table(NEEDED, tuple(_needed(source)), needed_rows(source)),
        heading(to_translate("workbook", "Hours available, by role type and region"), columns),
        Table(AVAILABLE, tuple(_available(source)), groups),
        heading(to_translate("workbook", "Hours to spare; in brackets where hands are missing"), columns),
        Table("tblHoursGap", tuple(_gap(source)), groups),
        heading(
            to_translate("workbook", "Utilisation: hours needed / hours available, by role type"), columns
        ),
        Table("tblUtilisation", tuple(_utilisation(source)), source.roles),
    )
    widths = {1: 4, 2: 26, 3: 16, 4: 9, 5: 24} | dict.fromkeys(range(6, columns + 1), 11.0)
    return Sheet(
        NAME,
        blocks,
        widths,
        hidden=frozenset({1, 4}),
        freeze="C4",
        pages_wide=-(-months // MONTHS_ON_A_PAGE),
    )


def groups_of(source: Source) -> tuple[Group, ...]:
    """List the role types and regions that have any hours."""
    return tuple(each for each in _all_groups(source) if any(each.needed) or any(each.available))


def _all_groups(source: Source) -> Iterator[Group]:
    monthly = source.monthly
    for role in source.roles:
        at = monthly.role_types.index(role.role_type.id)
        for place, region in enumerate(monthly.regions):
            yield Group(
                role,
                source.group_number(role.number, region),
                region or NONE,
                "",
                monthly.total_demand[at, place].tolist(),
                monthly.capacity[at, place].tolist(),
            )


def needed_rows(source: Source) -> tuple[Group, ...]:
    """List the kinds of hours needed, of every role type and region that has any."""
    return tuple(row for row in _kinds(source) if any(row.needed))


def _kinds(source: Source) -> Iterator[Group]:
    monthly = source.monthly
    for group in groups_of(source):
        at = monthly.role_types.index(group.role.role_type.id)
        place = (group.number - 1) % len(monthly.regions)
        for kind, name in KINDS.items():
            yield group._replace(kind=name, needed=monthly.demand[kind, at, place].tolist())


def _names(kind: str) -> Iterator[Column[Group]]:
    """Begin every table alike, so that its months stand below those of the others."""
    yield number_column("Role type No", lambda group: group.role.number)
    yield text_column("Role type", lambda group: group.role.role_type.name)
    yield text_column("Region", lambda group: group.region)
    yield number_column("Group No", lambda group: group.number)
    yield text_column("Kind", lambda group: kind or group.kind)


def _role_names(kind: str) -> Iterator[Column[RoleLine]]:
    yield number_column("Role type No", lambda line: line.number)
    yield text_column("Role type", lambda line: line.role_type.name)
    yield text_column("Region", lambda _: "All")
    yield number_column("Group No", lambda _: 0)
    yield text_column("Kind", lambda _: kind)


def _needed(source: Source) -> Iterator[Column[Group]]:
    yield from _names("")
    yield from per_month(source, lambda group, at: group.needed[at] / MINUTES, "", Format.HOURS)


def _available(source: Source) -> Iterator[Column[Group]]:
    yield from _names("Available")
    yield from per_month(
        source,
        lambda group, at: group.available[at] / MINUTES,
        "SUMIFS(tblPositionMonths[Hours available],tblPositionMonths[Group No],[@Group No],"
        "tblPositionMonths[Month],{unit})",
        Format.HOURS,
    )


def _gap(source: Source) -> Iterator[Column[Group]]:
    yield from _names("To spare")
    columns: Iterator[Column[Group]] = per_month(
        source,
        lambda group, at: round((group.available[at] - group.needed[at]) / MINUTES, 6),
        "",
        Format.HOURS,
    )
    for place, column in enumerate(columns):
        yield replace(column, formula=_difference(f"Month {place + 1}"))


def _difference(month: str) -> str:
    def hours(table: str) -> str:
        return f"SUMIFS({table}[{month}],{table}[Group No],[@Group No])"

    return f"ROUND({hours(AVAILABLE)}-{hours(NEEDED)},6)"


def _fte(source: Source) -> Iterator[Column[RoleLine]]:
    yield from _role_names("FTE in place")
    yield from per_month(
        source,
        lambda line, at: _fte_of(line, at) / 100,
        "SUMIFS(tblPositionMonths[FTE there],tblPositionMonths[Role type No],[@Role type No],"
        "tblPositionMonths[Month],{unit})",
        Format.EXACT,
    )


def _fte_of(line: RoleLine, at: int) -> int:
    months = (cpm.months[at] for cpm in line.cpms)
    return sum(month.fte_there for month in months)


def _utilisation(source: Source) -> Iterator[Column[RoleLine]]:
    monthly = source.monthly

    def value(line: RoleLine, at: int) -> float | str:
        row = monthly.role_types.index(line.role_type.id)
        needed, available = int(monthly.role_demand[row, at]), int(monthly.role_capacity[row, at])
        return needed / available if available else ""

    yield from _role_names("Utilisation")
    columns: Iterator[Column[RoleLine]] = per_month(source, value, "", Format.PERCENT, has_total=False)
    for place, column in enumerate(columns):
        needed, available = (
            f"SUMIFS({table}[Month {place + 1}],{table}[Role type No],[@Role type No])"
            for table in (NEEDED, AVAILABLE)
        )
        yield replace(column, formula=f'IFERROR({needed}/{available},"")')
