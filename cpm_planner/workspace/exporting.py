"""Handing a plan on: the workbook for finance."""

from datetime import datetime
from pathlib import Path

from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.jobs import Control


def export_workbook(
    control: Control, path: Path, scenario: Scenario, base: Scenario | None, exported_at: datetime
) -> None:
    """Write a scenario as an Excel workbook; moves are counted against ``base``.

    Raises:
        InputError: the file cannot be written; an older one is as it was.
        CancelledError: the user asked to stop.
    """
    write_workbook(
        path,
        scenario,
        base=base,
        exported_at=exported_at,
        progress=control.report,
        cancelled=control.is_cancelled,
    )
