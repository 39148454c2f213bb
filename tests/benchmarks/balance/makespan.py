"""Makespan on unrelated machines, drawn at random, against CP-SAT and the best bound either proves."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from cpm_planner.balance.core.objective import MAKESPAN
from cpm_planner.balance.core.solve import solve
from tests.benchmarks.balance.apart import apart
from tests.benchmarks.balance.contestants import has_cp_sat
from tests.benchmarks.balance.instances import MAKESPANS, makespan_problem, processing_times
from tests.benchmarks.balance.lengths import Length
from tests.benchmarks.balance.tables import percent, seconds_text, size_text, table
from tests.benchmarks.balance.values import plan_value

AIM = 0.005
"""Most that the engine's makespan may be above the best bound."""
_SEED = 1
_CLOSE = 1e-6


@dataclass(frozen=True)
class Scheduled:
    """What the engine and CP-SAT reached on one problem; CP-SAT's figures are None without it."""

    kind: str
    size: str
    makespan: float
    bound: float
    seconds: float
    rival: float | None
    rival_bound: float | None

    @property
    def key(self) -> tuple[str, str]:
        """What a newer row replaces."""
        return self.kind, self.size


def schedule(kind: str, size: str, limit: float) -> tuple[float, float, float]:
    """Return makespan, bound and seconds of the engine."""
    minutes = processing_times(kind, *(int(part) for part in size.split("x")), _SEED)
    problem, machines = makespan_problem(minutes), minutes.shape[1]
    result = solve(problem, objective=MAKESPAN, time_limit_seconds=limit)
    value = plan_value(problem, MAKESPAN, result.assignment)
    return value / machines, result.bound / machines, result.seconds


def schedule_by_cp_sat(kind: str, size: str, limit: float) -> tuple[float, float]:
    """Return makespan and bound of CP-SAT."""
    minutes = processing_times(kind, *(int(part) for part in size.split("x")), _SEED)
    cp_sat = import_module("tests.benchmarks.balance.cp_sat")
    makespan, bound = cp_sat.shortest_makespan(minutes, limit)
    return makespan, bound


def schedules(length: Length) -> Iterator[Scheduled]:
    """Solve every kind and size, the engine and CP-SAT in turn."""
    limit, sizes = length.makespan
    for size in sizes:
        for kind in MAKESPANS:
            own, _ = apart(schedule, kind, size, limit)
            rival = apart(schedule_by_cp_sat, kind, size, limit)[0] if has_cp_sat() else (None, None)
            yield Scheduled(kind, size, *own, *rival)


def report(made: list[Scheduled]) -> str:
    """Return one row per problem."""
    header = ("times", "jobs x machines", "engine", "CP-SAT", "best bound", "engine above it", "aim", "")
    return table((*header, "not worse than CP-SAT", "took"), [_row(each) for each in made])


def _row(each: Scheduled) -> tuple[str, ...]:
    bound = max(each.bound, each.rival_bound or 0.0)
    above = each.makespan / bound - 1
    worse = each.rival is not None and each.makespan > each.rival + _CLOSE
    return (
        *(each.kind, size_text(each.size), f"{each.makespan:,.0f}"),
        *("" if each.rival is None else f"{each.rival:,.0f}", f"{bound:,.1f}", percent(max(above, 0.0))),
        *(
            percent(AIM),
            "met" if above <= AIM else "missed",
            "no" if worse else "yes",
            seconds_text(each.seconds),
        ),
    )
