"""Heads reconciled month by month: opening + hires - leavers + transfers in - transfers out = closing."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.columns import number_column, per_month, text_column
from cpm_planner.exchange.workbook.layout import UNIT, Column, Table
from cpm_planner.exchange.workbook.seat_months import NONE
from cpm_planner.exchange.workbook.sheets.criteria import exactly
from cpm_planner.exchange.workbook.sheets.position_months import MOVED, OPENING, TABLE
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.exchange.workbook.styles import Format, Role
from cpm_planner.headcount.heads import Movements

ROLE_TYPES: Final = "tblHeadsByRoleType"
CENTRES: Final = "tblHeadsByCostCentre"
KINDS: Final = (OPENING, "Hires", "Leavers", "Transfers in", "Transfers out", "Closing")
_FIELDS: Final = ("opening", "hires", "leavers", "transfers_in", "transfers_out", "closing")
_FLAGS: Final = {"Transfers in": MOVED, "Transfers out": MOVED}
_OF_BEFORE: Final = frozenset({OPENING, "Transfers out"})
"""Kinds that count for the cost centre of the month before."""


class HeadRow(NamedTuple):
    """One kind of movement of a role type or cost centre."""

    number: int
    name: str
    kind: str
    heads: list[int]


def heads_by_role_type(source: Source) -> Table[HeadRow]:
    """Lay out heads by role type; within one there are no transfers."""
    moved = source.heads.by_role_type
    roles = [line for line in source.roles if line.cpms]
    places = [moved.groups.index(line.role_type.id) for line in roles]
    names = [(line.number, line.role_type.name) for line in roles]
    columns = (
        number_column("Role type No", _number),
        text_column("Role type", _name),
        *_columns(source, _of_role_type),
    )
    return Table(ROLE_TYPES, columns, tuple(_rows(moved, places, names)))


def heads_by_cost_centre(source: Source) -> Table[HeadRow]:
    """Lay out heads by cost centre."""
    moved = source.heads.by_cost_centre
    names = [(number, name or NONE) for number, name in enumerate(moved.groups, start=1)]
    columns: tuple[Column[HeadRow], ...] = (
        Column("Criterion", lambda row: exactly(row.name), is_hidden=True),
        text_column("Cost centre", _name),
        *_columns(source, _of_cost_centre),
    )
    return Table(CENTRES, columns, tuple(_rows(moved, range(len(names)), names)))


def _rows(
    moved: Movements[Any], places: Sequence[int], names: Sequence[tuple[int, str]]
) -> Iterator[HeadRow]:
    for place, (number, name) in zip(places, names, strict=True):
        for kind, field in zip(KINDS, _FIELDS, strict=True):
            yield HeadRow(number, name, kind, getattr(moved, field)[place].tolist())


def _columns(source: Source, formula: Callable[[HeadRow], str]) -> Iterator[Column[HeadRow]]:
    yield text_column("Region", lambda _: "All")
    yield number_column("Group No", lambda _: 0)
    yield text_column("Kind", lambda row: row.kind)
    yield from per_month(
        source,
        lambda row, at: Formula(formula(row), row.heads[at]),
        "",
        Format.COUNT,
        has_total=False,
        role=Role.LIVE,
    )


def _of_role_type(row: HeadRow) -> str:
    if row.kind in _FLAGS:
        return "0"
    return f"SUMIFS({TABLE}[{row.kind}],{TABLE}[Role type No],[@Role type No],{TABLE}[Month],{UNIT})"


def _of_cost_centre(row: HeadRow) -> str:
    flag = _FLAGS.get(row.kind, row.kind)
    centre = "Centre before" if row.kind in _OF_BEFORE else "Cost centre"
    return f"SUMIFS({TABLE}[{flag}],{TABLE}[{centre}],[@Criterion],{TABLE}[Month],{UNIT})"


def _number(row: HeadRow) -> int:
    return row.number


def _name(row: HeadRow) -> str:
    return row.name
