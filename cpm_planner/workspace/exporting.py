"""Handing a plan on: the workbook for finance."""

from datetime import datetime
from pathlib import Path

from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.jobs import Control


def export_workbook(  # noqa: PLR0913, PLR0917 - work in a worker takes its arguments by place
    control: Control,
    path: Path,
    scenario: Scenario,
    base: Scenario | None,
    exported_at: datetime,
    with_pay: bool = True,  # noqa: FBT001, FBT002 - as above
) -> None:
    """Write a scenario as an Excel workbook; moves are counted against ``base``.

    Without pay no cell of it tells what a position costs.

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
        with_pay=with_pay,
    )
