"""What a workbook says of itself in its properties: which plan and state it was exported from."""

from typing import Final

from cpm_planner.exchange.finance_inputs.state import digest_of
from cpm_planner.exchange.workbook.source import Source

LAYOUT: Final = "2"
"""Grows when sheets, tables or columns are no longer what they were."""
LAYOUT_KEY: Final = "CPM Planner layout"
SCENARIO_KEY: Final = "CPM Planner scenario"
SCENARIO_NAME_KEY: Final = "CPM Planner scenario name"
EXPORTED_KEY: Final = "CPM Planner exported"
PAY_KEY: Final = "CPM Planner pay"
DIGEST_KEY: Final = "CPM Planner state"


def properties_of(source: Source) -> dict[str, str]:
    """Give the properties of the workbook by name."""
    return {
        LAYOUT_KEY: LAYOUT,
        SCENARIO_KEY: source.scenario.id,
        SCENARIO_NAME_KEY: source.scenario.name,
        EXPORTED_KEY: source.exported_at.isoformat(timespec="seconds"),
        PAY_KEY: "yes" if source.with_pay else "no",
        DIGEST_KEY: digest_of(source.state),
    }
