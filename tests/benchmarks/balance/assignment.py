"""Generalised assignment: public instances from a folder, against the best values known."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from cpm_planner.balance.core.objective import ASSIGNMENT_COST
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.apart import apart
from tests.benchmarks.balance.instances import best_known, read_assignment
from tests.benchmarks.balance.tables import percent, seconds_text, table
from tests.benchmarks.balance.values import plan_value

_TO_MATCH = (100, 10)
_AIMS = {"a": 0.003, "b": 0.003, "c": 0.003, "d": 0.006, "e": 0.003}
"""Most that a plan may be above the best known value, by type of instance."""
_CLOSE = 1e-6


@dataclass(frozen=True)
class Assigned:
    """What the engine reached on one instance."""

    name: str
    tasks: int
    agents: int
    known: int
    value: float
    bound: float
    overload: int
    seconds: float
    proved: bool

    @property
    def key(self) -> str:
        """What a newer row replaces."""
        return self.name

    @property
    def aim(self) -> float:
        """Most that the plan may be above the best known value."""
        return 0.0 if (self.tasks, self.agents) == _TO_MATCH else _AIMS[self.name[0]]

    @property
    def above(self) -> float:
        """Share above the best known value."""
        return self.value / self.known - 1


def assign(path: Path, known: int, limit: float) -> Assigned:
    """Solve one instance."""
    problem = read_assignment(path)
    result = solve(problem, objective=ASSIGNMENT_COST, time_limit_seconds=limit)
    value = plan_value(problem, ASSIGNMENT_COST, result.assignment)
    return Assigned(
        *(path.name, problem.items, problem.cpms, known, value, result.bound),
        overload=result.after.overload_minutes,
        seconds=result.seconds,
        proved=result.stopped_by == "proved",
    )


def assignments(folder: Path, listed: Path, limit: float) -> Iterator[Assigned]:
    """Solve every instance of a folder that is among the best known."""
    known = best_known(listed)
    for path in sorted(folder.iterdir()):
        if path.name in known:
            yield apart(assign, path, known[path.name], limit)[0]


def report(made: list[Assigned]) -> str:
    """Return one row per instance."""
    header = ("instance", "best known", "found", "above", "aim", "", "own bound", "took", "proved")
    return table(header, [_row(each) for each in sorted(made, key=lambda each: each.name)]) + (
        f"\nOn average {percent(mean(each.above for each in made))} above the best known;"
        f" {sum(each.above <= _CLOSE for each in made)} of {len(made)} matched.\n"
    )


def _row(each: Assigned) -> tuple[str, ...]:
    kept = each.overload == 0
    met = kept and each.above <= each.aim + _CLOSE
    return (
        *(f"{each.name[0].upper()} {each.tasks} x {each.agents}", f"{each.known:,}"),
        f"{each.value:,.0f}" if kept else "none within capacity",
        *(percent(each.above), percent(each.aim) if each.aim else "matched", "met" if met else "missed"),
        *(f"{each.bound:,.0f}", seconds_text(each.seconds), "yes" if each.proved else ""),
    )
