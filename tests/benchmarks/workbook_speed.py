"""What a finance workbook costs beside as many bare cells written by openpyxl's write-only mode.

Run with ``python -m tests.benchmarks.workbook_speed [PARTNERS] [CPMS] [MONTHS]``. Each of the two runs in a
process of its own, so that their peaks of memory can be told apart; the plan itself counts for both.
"""

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

from openpyxl import Workbook

from cpm_planner.exchange.workbook.layout import Lines, Sheet, Table
from cpm_planner.exchange.workbook.source import source_of
from cpm_planner.exchange.workbook.write import sheets_of, write_workbook
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Scenario
from tests.builders import a_large_plan

NOVEMBER: Final = Month(2026, 11)
EXPORTED: Final = datetime(2026, 11, 3, tzinfo=UTC)
USUAL: Final = (20_000, 500, 36)
REGIONS: Final = ("North", "South", "East", "West")
KILOBYTES_A_MEGABYTE: Final = 1_024


def a_paid_plan(partners: int, cpms: int, months: int) -> Plan:
    """Give a large plan whose seats have pay of their own, in two currencies, and start in turn."""
    plan = a_large_plan(partners, cpms)
    seats = {
        key: replace(
            cpm,
            pay=Pay(
                base_cents=6_000_001 + 1_000 * at,
                variable_cents=1_500_007,
                burden_points=2_133,
                travel_cents=300_001,
                recruiting_cents=500_000,
                equipment_cents=250_000,
                currency="" if at % 3 else "GBP",
            ),
            regions=(REGIONS[at % 4],),
            cost_centre=f"47{at % 20:02}",
            gl_account="6000",
            start=NOVEMBER.plus(at % 30) if at % 5 == 0 else None,
            start_day=1 + at % 28 if at % 5 == 0 else 1,
        )
        for at, (key, cpm) in enumerate(plan.cpms.items())
    }
    assumptions = Assumptions(
        NOVEMBER, horizon_months=months, merit_points=325, rates={"GBP": Decimal("1.1533")}
    )
    return replace(plan, cpms=seats, assumptions=assumptions)


def shapes(plan: Plan) -> list[tuple[int, int]]:
    """Count the rows and columns of everything the workbook holds."""
    scenario = Scenario(ScenarioId("current"), "Current", 0, plan)
    return [shape for sheet in sheets_of(source_of(scenario, None, EXPORTED)) for shape in _shapes(sheet)]


def _shapes(sheet: Sheet) -> list[tuple[int, int]]:
    found = []
    for _, block in sheet.placed:
        if isinstance(block, Table):
            found.append((block.height, len(block.columns)))
        elif isinstance(block, Lines):
            found += [(1, len(line)) for line in block.lines]
    return found


Shapes = list[tuple[int, int]]
Work = Callable[[Plan, Path, Shapes], Path]


def write_ours(plan: Plan, folder: Path, _shapes: Shapes) -> Path:
    """Write the finance workbook."""
    path = folder / "plan.xlsx"
    write_workbook(path, Scenario(ScenarioId("current"), "Current", 0, plan), base=None, exported_at=EXPORTED)
    return path


def write_bare(_plan: Plan, folder: Path, cells: Shapes) -> Path:
    """Write as many bare numbers, without formulas, styles and tables, a sheet for every block."""
    path, book = folder / "bare.xlsx", Workbook(write_only=True)
    for height, width in cells:
        if height > 1 or not book.worksheets:
            sheet = book.create_sheet()
        for row in range(height):
            sheet.append([row + 0.25] * width)
    book.save(path)
    return path


def measured(work: Work, size: tuple[int, int, int], cells: Shapes) -> tuple[float, float, float]:
    """Run work in this process and tell seconds, megabytes and the size of its file."""
    plan = a_paid_plan(*size)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        path = work(plan, Path(folder), cells)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_A_MEGABYTE
        return seconds, peak, path.stat().st_size / 1e6


def in_own_process(work: Work, size: tuple[int, int, int], cells: Shapes) -> tuple[float, float, float]:
    """Measure work in a fresh process."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measured, work, size, cells).result()


def main() -> None:
    """Print both and their ratios."""
    given = [int(each) for each in sys.argv[1:4]]
    partners, cpms, months = (*given, *USUAL[len(given) :])
    size = (partners, cpms, months)
    cells = shapes(a_paid_plan(*size))
    count = sum(height * width for height, width in cells)
    say(f"{partners:,} partners x {cpms:,} CPMs x {months} months: {count:,} cells")
    ours, bare = in_own_process(write_ours, size, cells), in_own_process(write_bare, size, cells)
    for name, (seconds, megabytes, written) in (("finance workbook", ours), ("bare cells", bare)):
        say(f"{name:18} {seconds:7.1f} s {megabytes:8.0f} MB in memory {written:7.1f} MB written")
    say(f"{'ratio':18} {ours[0] / bare[0]:7.2f}   {ours[1] / bare[1]:8.2f}")


def say(text: str) -> None:
    """Write a line."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()
