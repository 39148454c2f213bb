"""The engine beside its rivals: the same problem, objective, time and cores, one after the other."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from cpm_planner.balance.core.control import gap_of
from tests.benchmarks.balance.apart import apart
from tests.benchmarks.balance.contestants import CONTESTANTS, has_cp_sat
from tests.benchmarks.balance.instances import OBJECTIVE, drawn
from tests.benchmarks.balance.lengths import Length
from tests.benchmarks.balance.tables import PROVED, gap_text, percent, seconds_text, size_text, table
from tests.benchmarks.balance.trail import Trail

TIMES = (1, 5, 30, 60, 120)
_CLOSE = 1 + 1e-9
_SEED = 1


@dataclass(frozen=True)
class Heat:
    """What one contestant reached at one size."""

    size: str
    name: str
    limit: float
    trail: Trail
    peak_megabytes: int = 0

    @property
    def key(self) -> tuple[str, str]:
        """What a newer row replaces."""
        return self.size, self.name


def compete(size: str, name: str, limit: float) -> Heat:
    """Run one contestant."""
    trail = CONTESTANTS[name](drawn(size, _SEED), OBJECTIVE, limit)
    trail.plan = None
    return Heat(size, name, limit, trail)


def heats(length: Length) -> Iterator[Heat]:
    """Let all contestants run at every size, each in a process of its own."""
    names = [name for name in CONTESTANTS if name != "CP-SAT" or has_cp_sat()]
    for size, limit in length.against.items():
        for name in names:
            heat, peak = apart(compete, size, name, limit)
            yield Heat(**{**vars(heat), "peak_megabytes": peak})


def report(made: list[Heat]) -> tuple[str, str]:
    """Return the table of gaps to the best bound known, and the times to the rivals' quality."""
    sizes = dict.fromkeys(heat.size for heat in made)
    by_size = {size: [heat for heat in made if heat.size == size] for size in sizes}
    gaps = [row for heats in by_size.values() for row in _gap_rows(heats)]
    times = [_time_row(heats) for heats in by_size.values()]
    header = ("channel", "contestant", *(f"{time} s" for time in TIMES), "memory, MB")
    return (
        table(header, gaps),
        table(
            (
                *("channel", "time", "best rival", "its gap", "the engine was there after"),
                *("share of the time", "engine worse at"),
            ),
            times,
        ),
    )


def _gap_rows(heats: list[Heat]) -> Iterator[tuple[str, ...]]:
    bound = max(max(heat.trail.bounds) for heat in heats)
    for heat in heats:
        cells = []
        for time in TIMES:
            reached = heat.trail.at(time) if time <= heat.limit else None
            shown = "no plan" if reached is None else gap_text(gap_of(reached[0], bound))
            cells.append(shown if time <= heat.limit else "")
        yield (size_text(heat.size), heat.name, *cells, f"{heat.peak_megabytes:,}")


def _time_row(heats: list[Heat]) -> tuple[str, ...]:
    engine, *rivals = heats
    bound = max(max(heat.trail.bounds) for heat in heats)
    best = min(rivals, key=_reached)
    value = _reached(best)
    there = engine.trail.seconds_to(value * _CLOSE)
    took = best.trail.seconds_to(value) if gap_of(value, bound) <= PROVED else best.limit
    worse = [f"{time} s" for time in TIMES if time <= engine.limit and _is_worse(engine, rivals, time)]
    return (
        *(size_text(engine.size), seconds_text(took), best.name, gap_text(gap_of(value, bound))),
        *(seconds_text(there), "" if there is None else percent(there / took), ", ".join(worse) or "never"),
    )


def _reached(heat: Heat) -> float:
    """Return the value at the end of the time given."""
    reached = heat.trail.at(heat.limit)
    return math.inf if reached is None else reached[0]


def _is_worse(engine: Heat, rivals: list[Heat], time: float) -> bool:
    """Say whether a rival had a better plan by then."""
    reached = [found[0] for rival in rivals if (found := rival.trail.at(time)) is not None]
    own = engine.trail.at(time)
    return bool(reached) and (own is None or own[0] > min(reached) * _CLOSE)
