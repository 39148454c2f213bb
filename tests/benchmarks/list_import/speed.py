"""Measures the way of a list from its file into a plan, beside calamine alone reading the file."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from python_calamine import CalamineWorkbook

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.importing import ListKind, ListSource, check_list, propose_mapping, read_list
from cpm_planner.workspace.jobs import Quiet
from tests.benchmarks.list_import.lists import HEADER, write_list

_REPEATS: Final = 3
_AIM: Final = 3.0


class Times(NamedTuple):
    """Seconds of one run."""

    calamine: float
    read: float
    checked: float
    entered: float

    @property
    def whole(self) -> float:
        """The whole way."""
        return self.read + self.checked + self.entered


def times(path: Path, plan: Plan) -> Times:
    """Read with calamine alone, then take the list the whole way."""
    start = time.perf_counter()
    CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    alone = time.perf_counter()
    table = read_list(Quiet(), ListSource(path))
    read = time.perf_counter()
    mapping = propose_mapping(table, ListKind.PARTNERS)
    checked = check_list(Quiet(), table, mapping, ListKind.PARTNERS, plan)
    verdict = time.perf_counter()
    enter(plan, checked)
    return Times(alone - start, read - alone, verdict - read, time.perf_counter() - verdict)


def main(rows: int) -> None:
    """Print the times and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write_list(rows, path)
        runs = [times(path, new_plan(Month(2026, 1))) for _ in range(_REPEATS)]

    def median(of: Callable[[Times], float]) -> float:
        return statistics.median(map(of, runs))

    sys.stdout.write(
        f"{rows:,} rows x {len(HEADER)} columns\n"
        f"calamine alone {median(lambda run: run.calamine):6.2f} s\n"
        f"read           {median(lambda run: run.read):6.2f} s\n"
        f"checked        {median(lambda run: run.checked):6.2f} s\n"
        f"entered        {median(lambda run: run.entered):6.2f} s\n"
        f"ratio          {median(lambda run: run.whole / run.calamine):6.2f} (aim {_AIM})\n"
    )
