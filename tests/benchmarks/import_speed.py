"""How long a workbook of partners takes from the file into the plan, beside calamine alone reading it.

Run from the project's folder: ``python -m tests.benchmarks.import_speed [ROWS]``. The list has 20 columns of
text, ids, amounts and dates, nearly all of them mapped. Reading, checking and entering together are to take
at most three times as long as calamine takes for the file, both measured in turn.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.importing import ListKind, ListSource, check_list, propose_mapping, read_list
from cpm_planner.workspace.jobs import Quiet

REPEATS: Final = 3
HEADER: Final = (
    *("Partner ID", "Partner Name", "Tier", "Sell to", "Sell through", "Sell with", "Effort factor"),
    *("Partner since", "Revenue", "Segment", "Region", "Language", "City", "State", "Country", "Latitude"),
    *("Longitude", "Note", "Owner", "Known hours a month"),
)
TIERS: Final = ("Platinum", "Gold", "Silver", "Tech-touch")


def row(number: int) -> tuple[Any, ...]:
    """Give the cells of one partner."""
    return (
        *(f"P{number:06}", f"Partner number {number}", TIERS[number % 4]),
        *(number % 2, (number + 1) % 2, number % 3 == 0, 1 + number % 3 / 10),
        *(date(2015, 1, 1) + timedelta(days=number % 4000), number * 12.34, f"Segment {number % 12}"),
        *(
            f"Region {number % 30}",
            ("en", "de", "fr")[number % 3],
            f"City {number % 3000}",
            f"State {number % 50}",
        ),
        *(f"Country {number % 40}", number % 170 - 85 + 0.5, number % 340 - 170 + 0.25),
        *(f"Note {number % 5000} of a colleague", f"Owner {number % 80}", number % 40 + 0.5),
    )


def list_of(rows: int, path: Path) -> None:
    """Write a workbook of so many partners."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Partners")
    sheet.append(HEADER)
    for number in range(rows):
        sheet.append(row(number))
    workbook.save(path)


def seconds(work: Callable[[], object]) -> float:
    """Time one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def by_calamine(path: Path) -> int:
    """Read the file with calamine alone."""
    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def brought_in(path: Path, plan: Plan) -> Plan:
    """Read, map, check and enter the list."""
    table = read_list(Quiet(), ListSource(path))
    mapping = propose_mapping(table, ListKind.PARTNERS)
    return enter(plan, check_list(Quiet(), table, mapping, ListKind.PARTNERS, plan))


def main(rows: int) -> None:
    """Print both times and their ratio."""
    plan = new_plan(Month(2026, 1))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        list_of(rows, path)
        pairs = [
            (seconds(lambda: by_calamine(path)), seconds(lambda: brought_in(path, plan)))
            for _ in range(REPEATS)
        ]
    alone, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    sys.stdout.write(
        f"{rows} rows x {len(HEADER)} columns\n"
        f"calamine alone          {alone:6.2f} s\n"
        f"read, checked, entered  {whole:6.2f} s, {whole / alone:.2f} x\n"
    )


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:2] or ["100000"]))
