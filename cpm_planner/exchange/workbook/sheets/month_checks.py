"""Checks of hours and cost month by month: every way of summing them gives the same, and the plan's."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.exchange.workbook.cells import Formula
from cpm_planner.exchange.workbook.sheets.by_month import TABLE as BY_MONTH
from cpm_planner.exchange.workbook.sheets.by_month import cost_of_months
from cpm_planner.exchange.workbook.sheets.check import Check
from cpm_planner.exchange.workbook.sheets.head_tables import CENTRES
from cpm_planner.exchange.workbook.sheets.headcount_by_month import AVAILABLE, NEEDED
from cpm_planner.exchange.workbook.sheets.position_months import TABLE as MONTHS
from cpm_planner.exchange.workbook.source import CENTS, MINUTES, Source

_HOURS: Final = 0.01
_MONEY: Final = 0.004
"""Less than a cent."""
_COUNT: Final = 0.0


def headcount_checks(source: Source) -> Iterator[Check]:
    """Compare hours of all months."""
    last = f"Month {len(source.calendar)}"
    available = int(source.monthly.cpm_capacity.sum()) / MINUTES
    needed = int(source.monthly.demand.sum()) / MINUTES
    by_position = Formula("SUM(tblPositionMonths[Hours available])", available)
    yield Check(
        "hours-by-region",
        "Hours available, all months: by role type and region = by position",
        Formula(f"SUM({AVAILABLE}[[Month 1]:[{last}]])", available),
        by_position,
        _HOURS,
    )
    yield Check(
        "hours-by-month",
        "Hours available, all months: Summary by month = by position",
        Formula(f"SUM({BY_MONTH}[Hours available])", available),
        by_position,
        _HOURS,
    )
    yield Check(
        "hours-available-exported",
        "Hours available, all months: sheet = plan exported",
        by_position,
        available,
        _HOURS,
    )
    yield Check(
        "hours-needed-exported",
        "Hours needed, all months: sheet = plan exported",
        Formula(f"SUM({NEEDED}[[Month 1]:[{last}]])", needed),
        needed,
        _HOURS,
    )
    yield from _head_checks(source)
    changes = sum(len(cpm.terms) for cpm in source.plan.cpms.values())
    yield Check(
        "changes",
        "Later changes: rows = changes of positions in the plan exported",
        Formula("COUNTA(tblTerms[Change ID])", changes),
        changes,
        _COUNT,
    )


def _head_checks(source: Source) -> Iterator[Check]:
    moved = source.heads.by_role_type
    opening, hires, leavers, closing = (
        int(each.sum()) for each in (moved.opening, moved.hires, moved.leavers, moved.closing)
    )
    now = Formula(f"SUM({MONTHS}[Closing])", closing)
    yield Check(
        "heads",
        "Heads, all months: opening + hires - leavers = closing",
        Formula(
            f"SUM({MONTHS}[Opening])+SUM({MONTHS}[Hires])-SUM({MONTHS}[Leavers])", opening + hires - leavers
        ),
        now,
        _COUNT,
    )
    by_centre = int(source.heads.by_cost_centre.closing.sum())
    last = f"Month {len(source.calendar)}"
    yield Check(
        "heads-by-cost-centre",
        "Heads, last month: by cost centre = by position",
        Formula(
            f'SUMIFS({CENTRES}[{last}],{CENTRES}[Kind],"Closing")',
            int(source.heads.by_cost_centre.closing[:, -1].sum()) if by_centre else 0,
        ),
        Formula(
            f"SUMIFS({MONTHS}[Closing],{MONTHS}[Month No],MAX(tblCalendar[Month No]))",
            int(moved.closing[:, -1].sum()) if closing else 0,
        ),
        _COUNT,
    )
    yield Check("heads-exported", "Heads, all months: sheet = plan exported", now, closing, _COUNT)


def cost_checks(source: Source) -> Iterator[Check]:
    """Compare the cost of all months."""
    total = sum(cost_of_months(source)) / CENTS
    seats = sum(each.cost_cents for each in source.seat_months) / CENTS
    booked = Formula("SUM(tblLedger[Amount])", total)
    for key, name, table in (
        ("kind", "kind", "tblCostByKind[Total]"),
        ("role-type", "role type", "tblCostByRoleType[Total]"),
        ("cost-centre", "cost centre", "tblCostByCostCentre[Total]"),
        ("month", "month", f"{BY_MONTH}[Cost]"),
    ):
        yield Check(
            f"cost-by-{key}",
            f"Cost, all months: by {name} = ledger",
            Formula(f"SUM({table})", total),
            booked,
            _MONEY,
        )
    yield Check(
        "cost-by-position",
        "Cost of positions, all months: by position = position months",
        Formula("SUM(tblCostByPosition[Total])", seats),
        Formula("SUM(tblPositionMonths[Cost])", seats),
        _MONEY,
    )
    adjusted = sum(line.cents for line in source.adjustments) / CENTS
    yield Check(
        "cost-of-adjustments",
        "Cost, all months: positions and adjustments = ledger",
        Formula("SUM(tblPositionMonths[Cost])+SUM(tblAdjustments[Amount booked])", seats + adjusted),
        booked,
        _MONEY,
    )
    yield Check("cost-exported", "Cost, all months: sheet = plan exported", booked, total, _MONEY)
