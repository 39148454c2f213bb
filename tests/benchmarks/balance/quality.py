"""Quality over time: the gap between the engine's plan and its own bound, and what the plan is like."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from statistics import median

from cpm_planner.balance.core.result import Figures, figures
from tests.benchmarks.balance.apart import peak_megabytes
from tests.benchmarks.balance.contestants import engine
from tests.benchmarks.balance.instances import OBJECTIVE, SAMPLE, drawn
from tests.benchmarks.balance.lengths import Length
from tests.benchmarks.balance.tables import PROVED, gap_text, seconds_text, size_text, table
from tests.benchmarks.balance.trail import Trail

TARGETS: dict[str, dict[float, float]] = {
    SAMPLE: {1: 0.0, 10: 0.0},
    "60x6": {1: 0.0},
    "600x30": {0.5: 0.05, 5: 0.005, 60: 0.001},
    "6000x150": {1: 0.06, 10: 0.015, 30: 0.01, 120: 0.005},
    "20000x500": {4: 0.06, 60: 0.015, 300: 0.007},
    "50000x800": {10: 0.06, 60: 0.02, 300: 0.01},
}
"""Aims: the gap to reach after so many seconds; 0 stands for proved best."""


@dataclass(frozen=True)
class Run:
    """One run of the engine: figures of the plan now and of the plan found."""

    size: str
    seed: int
    limit: float
    trail: Trail
    before: Figures
    after: Figures
    peak_megabytes: int

    @property
    def key(self) -> tuple[str, int]:
        """What a newer row replaces."""
        return self.size, self.seed


def run(size: str, seed: int, limit: float) -> Run:
    """Run the engine on one channel."""
    problem = drawn(size, seed)
    trail = engine(problem, OBJECTIVE, limit)
    plan, trail.plan = trail.plan, None
    before, after = figures(problem, problem.current), figures(problem, plan)
    return Run(size, seed, limit, trail, before, after, peak_megabytes())


def runs(length: Length) -> Iterator[Run]:
    """Make every run of this length, one at a time (the engine uses both cores), each in its own process."""
    wanted = [
        (size, seed, limit)
        for size, asked in length.quality.items()
        for limit, seeds in asked
        for seed in seeds
    ]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        yield from pool.map(run, *zip(*wanted, strict=True))


def report(made: list[Run]) -> tuple[str, str]:
    """Return both tables: gaps over time beside the aims, and the plans at the end."""
    sizes = list(dict.fromkeys(each.size for each in made))
    gaps = [row for size in sizes for row in _gap_rows(size, [each for each in made if each.size == size])]
    plans = [_plan_row(size, [each for each in made if each.size == size]) for size in sizes]
    return (
        table(("channel", "after", "gap", "aim", "", "runs"), gaps),
        table(
            (
                *("channel", "widest spread now", "then", "overload now, h", "then"),
                *("uncovered now", "then", "partners moved", "peak memory, MB"),
            ),
            plans,
        ),
    )


def _gap_rows(size: str, made: list[Run]) -> Iterator[tuple[str, ...]]:
    for after, aim in TARGETS[size].items():
        gaps = [gap for each in made if each.limit >= after and (gap := each.trail.gap_at(after)) is not None]
        counted = str(sum(each.limit >= after for each in made))
        if counted == "0":
            continue
        gap = median(gaps) if len(gaps) == int(counted) else None
        met = gap is not None and gap <= max(aim, PROVED)
        shown = "none yet" if gap is None else gap_text(gap)
        yield (
            *(size_text(size), seconds_text(after), shown, gap_text(aim)),
            *("met" if met else "missed", counted),
        )


def _plan_row(size: str, made: list[Run]) -> tuple[str, ...]:
    longest = [each for each in made if each.limit == max(other.limit for other in made)]
    before, after = [each.before for each in longest], [each.after for each in longest]

    def middle(values: list[float]) -> float:
        return float(median(values))

    def widest(plans: list[Figures]) -> str:
        return f"{100 * middle([max(role.spread for role in plan.roles) for plan in plans]):.1f} points"

    def overload(plans: list[Figures]) -> str:
        return f"{middle([plan.overload_minutes / 60 for plan in plans]):,.0f}"

    def uncovered(plans: list[Figures]) -> str:
        return f"{middle([plan.uncovered_items for plan in plans]):,.0f}"

    return (
        *(size_text(size), widest(before), widest(after), overload(before), overload(after)),
        *(uncovered(before), uncovered(after)),
        f"{middle([plan.moved_partners for plan in after]):,.0f}",
        f"{max(each.peak_megabytes for each in longest):,}",
    )
