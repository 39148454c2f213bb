"""How long the pieces run: brief (a few minutes in all), usual (45 minutes) or full (a few hours)."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from tests.benchmarks.balance.instances import SAMPLE

ALL_SEEDS = (1, 2, 3, 4, 5)
Runs = tuple[tuple[float, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Length:
    """What to run.

    Attributes:
        quality: seconds and seeds of the runs of each size.
        against: seconds each contestant gets at each size, with seed 1.
        assignment: seconds for each generalised assignment instance.
        makespan: seconds for each makespan problem, and their jobs x machines.
        cancel: seconds after which runs are cancelled, by size.
        repeat: work limits of the repeated runs, by size.
    """

    quality: dict[str, Runs]
    against: dict[str, float]
    assignment: float
    makespan: tuple[float, tuple[str, ...]]
    cancel: dict[str, tuple[float, ...]]
    repeat: dict[str, int]

    def only(self, sizes: Collection[str]) -> "Length":
        """Return the same for some sizes alone."""
        seconds, makespans = self.makespan
        return replace(
            self,
            quality={size: runs for size, runs in self.quality.items() if size in sizes},
            against={size: limit for size, limit in self.against.items() if size in sizes},
            makespan=(seconds, tuple(size for size in makespans if size in sizes)),
            cancel={size: moments for size, moments in self.cancel.items() if size in sizes},
            repeat={size: work for size, work in self.repeat.items() if size in sizes},
        )


BRIEF = Length(
    quality={
        SAMPLE: ((5, (1,)),),
        "60x6": ((1, (1, 2)),),
        "600x30": ((5, (1, 2)),),
        "6000x150": ((10, (1,)),),
    },
    against={"60x6": 5, "600x30": 10},
    assignment=2,
    makespan=(5, ("200x20",)),
    cancel={"600x30": (0.2, 1), "6000x150": (0.2, 1, 4)},
    repeat={"60x6": 20, "600x30": 20},
)
USUAL = Length(
    quality={
        SAMPLE: ((10, (1,)),),
        "60x6": ((5, ALL_SEEDS),),
        "600x30": ((60, (1, 2)), (5, (3, 4, 5))),
        "6000x150": ((120, (1,)), (30, (2, 3))),
        "20000x500": ((300, (1,)),),
        "50000x800": ((300, (1,)),),
    },
    against={"60x6": 5, "600x30": 30, "6000x150": 120, "20000x500": 60, "50000x800": 60},
    assignment=30,
    makespan=(30, ("200x20", "1000x60")),
    cancel={
        "60x6": (0.02, 0.1),
        "600x30": (0.2, 1, 4),
        "6000x150": (0.2, 1, 4),
        "20000x500": (0.2, 1, 4, 15),
        "50000x800": (0.2, 1, 4, 15, 30),
    },
    repeat={"60x6": 20, "600x30": 40, "6000x150": 20},
)
FULL = Length(
    quality={
        SAMPLE: ((60, (1,)),),
        "60x6": ((5, ALL_SEEDS),),
        "600x30": ((60, ALL_SEEDS),),
        "6000x150": ((120, ALL_SEEDS),),
        "20000x500": ((300, ALL_SEEDS),),
        "50000x800": ((300, ALL_SEEDS),),
    },
    against=dict.fromkeys(("60x6", "600x30", "6000x150", "20000x500", "50000x800"), 120),
    assignment=30,
    makespan=USUAL.makespan,
    cancel=USUAL.cancel,
    repeat=USUAL.repeat | {"20000x500": 20, "50000x800": 10},
)
LENGTHS = {"brief": BRIEF, "usual": USUAL, "full": FULL}
