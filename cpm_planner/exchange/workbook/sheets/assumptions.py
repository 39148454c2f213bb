"""Assumptions: everything the plan takes for granted, each figure labelled while it is a starting guess."""

from typing import Final

from cpm_planner.exchange.workbook.heads import head, heading, linked_verdict
from cpm_planner.exchange.workbook.layout import Block, Sheet, Table
from cpm_planner.exchange.workbook.sheets.catalogue_columns import (
    activity_columns,
    ramp_columns,
    role_type_columns,
    tier_columns,
)
from cpm_planner.exchange.workbook.sheets.finance_tables import (
    calendar_table,
    cost_centre_table,
    rate_table,
    role_pay_table,
)
from cpm_planner.exchange.workbook.sheets.plan_wide import settings_block
from cpm_planner.exchange.workbook.source import Source
from cpm_planner.formatting.language import to_translate
from cpm_planner.model.activity import Activity
from cpm_planner.model.tier import Tier

NAME: Final = "Assumptions"
_NOTE: Final = to_translate(
    "workbook",
    "Blue on yellow may be changed, and hours and cost follow; what else is blue stands as exported.",
)
_COLUMNS: Final = 17
_WIDTHS: Final = {1: 4, 2: 36, 3: 16} | dict.fromkeys(range(4, _COLUMNS + 1), 13.0)


def assumptions_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    tiers = _tiers(source)
    role_columns = tuple(role_type_columns())
    blocks: list[Block] = [
        head(NAME, source, _NOTE, verdict=linked_verdict(verdict)),
        settings_block(source),
    ]
    if source.with_pay:
        blocks += [
            heading(
                to_translate("workbook", "Plan rates: what one unit of another currency is worth"), _COLUMNS
            ),
            rate_table(source),
            heading(
                to_translate("workbook", "Pay by role type, of positions that have none of their own"),
                _COLUMNS,
            ),
            role_pay_table(source),
        ]
    blocks += [
        heading(to_translate("workbook", "Role types: working time, target band and fit"), _COLUMNS),
        Table("tblRoleTypes", role_columns, source.roles),
        heading(
            to_translate("workbook", "Ramp: time of a new CPM by month in the seat; all of it afterwards"),
            _COLUMNS,
        ),
        Table("tblRamp", tuple(ramp_columns(source.roles)), source.roles),
        heading(to_translate("workbook", "Cost centres that are proposed; others may be written"), _COLUMNS),
        cost_centre_table(source),
        heading(to_translate("workbook", "Calendar: the months of the horizon"), _COLUMNS),
        calendar_table(source),
        heading(to_translate("workbook", "Tiers: extra hours for new partners and for handovers"), _COLUMNS),
        Table("tblTiers", tuple(tier_columns()), tiers),
        heading(to_translate("workbook", "Activities: hours each time, and times a year by tier"), _COLUMNS),
        Table("tblActivities", tuple(activity_columns(tiers)), _activities(source)),
    ]
    return Sheet(NAME, tuple(blocks), _WIDTHS, hidden=frozenset({1}), freeze="C4")


def _tiers(source: Source) -> tuple[Tier, ...]:
    return tuple(
        sorted(source.plan.tiers.values(), key=lambda each: (each.rank, each.name.casefold(), each.id))
    )


def _activities(source: Source) -> tuple[Activity, ...]:
    return tuple(
        sorted(source.plan.activities.values(), key=lambda each: (each.rank, each.name.casefold(), each.id))
    )
