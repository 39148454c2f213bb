"""Writing a scenario as a finance workbook."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from cpm_planner.exchange.reading.cancelling import Cancelled, never
from cpm_planner.exchange.replacing import replacing
from cpm_planner.exchange.workbook.heads import VERDICT_CELL, about
from cpm_planner.exchange.workbook.identity import properties_of
from cpm_planner.exchange.workbook.layout import Sheet, rows_of
from cpm_planner.exchange.workbook.package import write_package
from cpm_planner.exchange.workbook.sheets import assumptions, checks
from cpm_planner.exchange.workbook.sheets.as_exported import as_exported_sheet
from cpm_planner.exchange.workbook.sheets.charters import charter_rows, charters_sheet
from cpm_planner.exchange.workbook.sheets.comparison import comparison_sheet
from cpm_planner.exchange.workbook.sheets.cost_by_month import cost_by_month_sheet
from cpm_planner.exchange.workbook.sheets.finance_tables import CENTRES_TABLE
from cpm_planner.exchange.workbook.sheets.headcount_by_month import headcount_by_month_sheet
from cpm_planner.exchange.workbook.sheets.later_changes import later_changes_sheet
from cpm_planner.exchange.workbook.sheets.ledger import ledger_sheet
from cpm_planner.exchange.workbook.sheets.load_by_cpm import load_by_cpm_sheet
from cpm_planner.exchange.workbook.sheets.moves import moves_sheet
from cpm_planner.exchange.workbook.sheets.partners import partners_sheet
from cpm_planner.exchange.workbook.sheets.plan_wide import TABLE as SETTINGS_TABLE
from cpm_planner.exchange.workbook.sheets.plan_wide import name_of, settings_of
from cpm_planner.exchange.workbook.sheets.position_months import position_months_sheet
from cpm_planner.exchange.workbook.sheets.positions import positions_sheet
from cpm_planner.exchange.workbook.sheets.read_me import read_me_sheet
from cpm_planner.exchange.workbook.sheets.scorecards import score_rows, scorecards_sheet
from cpm_planner.exchange.workbook.sheets.summary import summary_sheet
from cpm_planner.exchange.workbook.sheets.territories import territories_sheet
from cpm_planner.exchange.workbook.shell import describe, shell_of
from cpm_planner.exchange.workbook.source import Source, source_of
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.scenario import Scenario

MOST_ROWS: Final = 1_048_576
"""Rows of a worksheet."""

Progress = Callable[[float], None]
"""Told the share of the rows written, 0 to 1."""


def write_workbook(  # noqa: PLR0913 - what is written, and what is told and asked meanwhile
    path: Path,
    scenario: Scenario,
    *,
    base: Scenario | None,
    exported_at: datetime,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    with_pay: bool = True,
) -> None:
    """Write a scenario to a workbook; whatever goes wrong, a file that was there stays as it was.

    Args:
        path: where the workbook goes; a file there is replaced.
        scenario: what is written.
        base: the scenario its moves are counted against; None for a first scenario.
        exported_at: the time that stands in the workbook.
        progress: told how far the work is.
        cancelled: asked now and then whether to stop.
        with_pay: whether the workbook tells what seats cost; without, no cell of it does.

    Raises:
        InputError: the file cannot be written, or the plan is too large for a worksheet.
        CancelledError: the user asked to stop.
    """
    watch = _Watch(progress or _tell_nobody, cancelled or never)
    with replacing(path) as file:
        source = source_of(scenario, base, exported_at, with_pay=with_pay)
        watch.go_on()
        sheets = sheets_of(source)
        watch.rows = sum(sheet.height for sheet in sheets)
        _refuse_too_many_rows(sheets, path)
        workbook, styles = shell_of(sheets, _names(source, sheets), about(source), exported_at)
        describe(workbook, properties_of(source))
        rows = {sheet.name: rows_of(sheet, styles) for sheet in sheets}
        write_package(file, workbook, rows, exported_at, watch.after)


def sheets_of(source: Source) -> tuple[Sheet, ...]:
    """Lay out the sheets, in the order of their tabs."""
    scores, charters = score_rows(source), charter_rows(source)
    found = checks.checks_of(source, scores, charters)
    verdict = checks.verdict_of(found)
    return (
        summary_sheet(source, verdict),
        headcount_by_month_sheet(source, verdict),
        *((cost_by_month_sheet(source, verdict),) if source.with_pay else ()),
        positions_sheet(source, verdict),
        later_changes_sheet(source, verdict),
        position_months_sheet(source, verdict),
        *((ledger_sheet(source, verdict),) if source.with_pay else ()),
        territories_sheet(source, verdict),
        load_by_cpm_sheet(source, verdict),
        partners_sheet(source, verdict),
        moves_sheet(source, verdict),
        comparison_sheet(source, verdict),
        scorecards_sheet(source, scores, verdict),
        charters_sheet(source, charters, verdict),
        assumptions.assumptions_sheet(source, verdict),
        checks.checks_sheet(found, source, verdict),
        as_exported_sheet(source, verdict),
        read_me_sheet(source, verdict),
    )


class _Watch:
    """Counts rows, tells how far the work is and stops it when the user asks."""

    def __init__(self, progress: Progress, cancelled: Cancelled) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._written, self.rows = 0, 1

    def after(self, rows: int) -> None:
        self._written += rows
        self._progress(min(self._written / self.rows, 1.0))
        self.go_on()

    def go_on(self) -> None:
        if self._cancelled():
            raise CancelledError


def _names(source: Source, sheets: tuple[Sheet, ...]) -> dict[str, str]:
    column, row = VERDICT_CELL[0], VERDICT_CELL[1:]
    sheet = next(each for each in sheets if each.name == assumptions.NAME)
    tables = {table.name: (first, table) for first, table in sheet.tables()}
    first, table = tables[SETTINGS_TABLE]
    top = first + table.rows_above + 1
    named = {name_of(line): f"{sheet.name}!$C${at}" for at, line in enumerate(settings_of(source), start=top)}
    first, table = tables[CENTRES_TABLE]
    start, end = table.range("Cost centre", first).split(":")
    return {
        **named,
        "Cost_centres": f"{sheet.name}!${start[0]}${start[1:]}:${end[0]}${end[1:]}",
        "Master_check": f"{checks.NAME}!${column}${row}",
    }


def _tell_nobody(share: float) -> None:
    """Drop the news."""


def _refuse_too_many_rows(sheets: tuple[Sheet, ...], path: Path) -> None:
    for sheet in sheets:
        if sheet.height > MOST_ROWS:
            raise InputError(
                code="too-many-rows",
                what=translate(
                    "refusals", "The sheet {name} would have {height} rows, more than a worksheet holds"
                ).format(name=sheet.name, height=format_count(sheet.height)),
                where=str(path),
                remedy=translate("refusals", "split the plan by region or segment and export the parts"),
            )
