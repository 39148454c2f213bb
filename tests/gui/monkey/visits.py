"""Starts visits of the monkey, each in a process of its own, and tells how they ended."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.scenarios import new_document
from cpm_planner.workspace.workspace import Workspace
from tests.benchmarks.map_answers import around_cities
from tests.benchmarks.table_answers import catalogued
from tests.builders import a_large_plan
from tests.gui.monkey.visit import LOG

EVENTS_OF_A_VISIT: Final = 2_000
SMALL: Final = (80, 8)
"""Partners and CPMs of the plan that is played with, unless told otherwise."""
_HANGS_AFTER_SECONDS: Final = 180.0
_LAST_EVENTS: Final = 30
_LINES: Final = 40
_VISIT: Final = "from tests.gui.monkey.visit import main; main()"
"""Not ``-m``: each of its workers would load that module, and with it the window, before it begins."""
_SAMPLES: Final = Path(__file__).parents[3] / "resources" / "samples"


@dataclass(frozen=True, slots=True)
class Visited:
    """How one visit ended.

    Attributes:
        size: partners and CPMs of the plan.
        asked: how many events were to be done.
        events: how many were done.
        fault: what went wrong; empty when nothing did.
        last: the events before the end.
    """

    seed: int
    size: tuple[int, int]
    asked: int
    events: int
    fault: str
    last: tuple[str, ...]

    def report(self) -> str:
        """Tell the fault, how to repeat it, and what went before."""
        size = "" if self.size == SMALL else f" --size {self.size[0]} {self.size[1]}"
        again = f"python -m tests.gui.monkey {self.asked} --seed {self.seed} --each {self.asked}{size}"
        return "\n".join(("", f"Visit {self.seed} failed; again: {again}", *self.last, self.fault, ""))


def visits(
    events: int,
    seed: int,
    each: int = EVENTS_OF_A_VISIT,
    keep: Path | None = None,
    size: tuple[int, int] = SMALL,
) -> Iterator[Visited]:
    """Let the monkey do so many things, a visit after the other; the seed is that of the first.

    Args:
        events: how many in all.
        seed: of the first visit; each further one has the next.
        each: events of a visit.
        keep: folder for the events of visits that failed.
        size: partners and CPMs of the plan.
    """
    while events > 0:
        asked = min(each, events)
        with tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder:
            prepare(Path(folder), size)
            visited = one_visit(asked, seed, Path(folder), size)
            if keep is not None and visited.fault:
                keep.mkdir(parents=True, exist_ok=True)
                shutil.copy(Path(folder) / LOG, keep / f"{seed}.log")
        yield visited
        events, seed = events - asked, seed + 1


def prepare(folder: Path, size: tuple[int, int]) -> None:
    """Put the plan of so many partners and CPMs there, and the lists that the monkey plays with."""
    (folder / "plan.cpmplan").write_bytes(_plan_of(*size))
    for name in ("partners.csv", "assignments.csv"):
        lines = (_SAMPLES / name).read_bytes().splitlines(keepends=True)
        (folder / name).write_bytes(b"".join(lines[:_LINES]))
    shutil.copy(_SAMPLES / "team.xlsx", folder)
    (folder / "broken.csv").write_text('Id;Name\n"1;Ana\n2;Ben;x;y\n', encoding="utf-8")
    (folder / "no plan.cpmplan").write_bytes(b"SQLite format 3\0, or so it says")


def one_visit(events: int, seed: int, folder: Path, size: tuple[int, int]) -> Visited:
    """Let the monkey visit and wait for the end; a visit that stands still is ended."""
    private = {
        name: str(folder / "home")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    }
    passing = folder / "passing"  # a visit ends in haste and leaves behind what only passes
    passing.mkdir()
    private |= dict.fromkeys(("TMPDIR", "TEMP"), str(passing))
    command = [sys.executable, "-c", _VISIT, str(events), str(seed), str(folder)]
    child = subprocess.Popen(
        command,
        env={**os.environ, **private, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said, complaint = _end_of(child, folder / LOG)
    told = (
        (folder / LOG).read_text(encoding="utf-8", errors="replace").splitlines()
        if (folder / LOG).exists()
        else []
    )
    fault = "" if child.returncode == 0 else f"{complaint}\nended with {child.returncode}"
    done = int(said) if said.strip().isdigit() else _number_of(told)
    return Visited(seed, size, events, done, fault, tuple(told[-_LAST_EVENTS:]))


def _end_of(child: "subprocess.Popen[str]", log: Path) -> tuple[str, str]:
    """Wait for a child; where it stands still it is made to say where, and ends."""
    length = -1
    while True:
        try:
            return child.communicate(timeout=_HANGS_AFTER_SECONDS)
        except subprocess.TimeoutExpired:
            now = log.stat().st_size if log.exists() else 0
            if now == length:
                child.send_signal(signal.SIGABRT)
                return child.communicate()
            length = now


def _number_of(told: list[str]) -> int:
    return int(told[-1].partition(":")[0]) if told else 0


@cache
def _plan_of(partners: int, cpms: int) -> bytes:
    """Give a plan file with partners in cities, hybrids among them, a team, and criteria to measure it by."""
    people = around_cities(catalogued(a_large_plan(partners, cpms)))
    with tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder:
        plan = Workspace(Path(folder) / "working").new_from(new_document(with_usual_criteria(people)))
        plan.save(Path(folder) / "plan.cpmplan")
        plan.close()
        return (Path(folder) / "plan.cpmplan").read_bytes()
