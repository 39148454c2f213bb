"""The engine's manners: how soon it stops when cancelled, what importing it costs, the same answer twice."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.apart import apart
from tests.benchmarks.balance.instances import OBJECTIVE, drawn
from tests.benchmarks.balance.lengths import Length
from tests.benchmarks.balance.tables import seconds_text, size_text, table

_SEED = 1
_ROOT = Path(__file__).parents[3]
_CANCEL_AIM, _IMPORT_AIM = 0.2, 0.25
_IMPORTS = {
    "the engine with numpy": "import cpm_planner.balance.core.solve",
    "the engine where numpy is loaded": "import cpm_planner.balance.core.solve",
    "the solver, at the first run": "import highspy",
}
_IDLE = "import sys, cpm_planner.commands.line; print(*{name} & sys.modules.keys())"
_RUNS = 7


@dataclass(frozen=True)
class Manner:
    """One thing measured, what came out, what was aimed at and whether that was met."""

    kind: str
    what: str
    found: str
    aim: str
    met: bool

    @property
    def key(self) -> tuple[str, str]:
        """What a newer row replaces."""
        return self.kind, self.what


def manners(length: Length) -> Iterator[Manner]:
    """Measure everything."""
    yield from imports()
    for size, moments in length.cancel.items():
        for moment in moments:
            late, _ = apart(cancelled_after, size, moment)
            yield Manner(
                kind="cancel",
                what=f"{size_text(size)}, cancelled after {seconds_text(moment)}",
                found="over before" if late is None else f"stopped within {late * 1e3:.0f} ms",
                aim=f"{_CANCEL_AIM * 1e3:.0f} ms",
                met=late is None or late <= _CANCEL_AIM,
            )
    for size, work in length.repeat.items():
        first, second = (apart(plan_of, size, work)[0] for _ in range(2))
        same = bool(np.array_equal(first, second))
        what = f"{size_text(size)}, twice with work limit {work}"
        yield Manner("repeat", what, "the same plan" if same else "two plans", "the same plan", same)


def cancelled_after(size: str, moment: float) -> float | None:
    """Cancel a run some seconds after its start; return how long it went on, None if it was over before."""
    problem = drawn(size, _SEED)
    end = time.perf_counter() + moment
    result = solve(
        problem,
        objective=OBJECTIVE,
        time_limit_seconds=10 * moment + 60,
        cancelled=lambda: time.perf_counter() >= end,
    )
    return time.perf_counter() - end if result.stopped_by == "cancelled" else None


def plan_of(size: str, work: int) -> np.ndarray:
    """Return the plan of a run that only work limits."""
    return solve(drawn(size, _SEED), objective=OBJECTIVE, seed=_SEED, work_limit=work).assignment


def imports() -> Iterator[Manner]:
    """Time imports in fresh processes, and see that the command line does without the engine."""
    for what, statement in _IMPORTS.items():
        before = "" if what == "the engine with numpy" else "import numpy"
        took = median(float(_fresh(_timed(before, statement))) for _ in range(_RUNS))
        aim = f"{_IMPORT_AIM * 1e3:.0f} ms" if "engine" in what else ""
        yield Manner("import", what, f"{took * 1e3:.0f} ms", aim, not aim or took <= _IMPORT_AIM)
    loaded = _fresh(_IDLE.format(name={"cpm_planner.balance.core.solve", "highspy"})).strip()
    found = f"loads {loaded}" if loaded else "not loaded"
    yield Manner("import", "the engine, by a command that does not balance", found, "not loaded", not loaded)


def _timed(before: str, statement: str) -> str:
    return f"import time\n{before}\nt = time.perf_counter()\n{statement}\nprint(time.perf_counter() - t)"


def _fresh(program: str) -> str:
    """Return what a program prints in a process of its own."""
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    return answer.stdout


def report(made: list[Manner], kind: str) -> str:
    """Return the table of one kind."""
    rows = [
        (each.what, each.found, each.aim, ("met" if each.met else "missed") * bool(each.aim))
        for each in made
        if each.kind == kind
    ]
    return table(("what", "found", "aim", ""), rows)
