"""How near the board is: from large cards over lines to small bars, step by step."""

from typing import Final, NamedTuple

from ui.territories.layout import METRICS, Density, Metrics

_LARGEST: Final = {
    Density.CARDS: Metrics(300, 68, 10, 96, 36, 14, 32, 10),
    Density.LINES: Metrics(208, 26, 2, 92, 36, 8, 24, 4),
    Density.BARS: Metrics(216, 26, 2, 84, 36, 10, 20, 4),
}
_SMALLEST: Final = {
    Density.CARDS: Metrics(212, 56, 6, 92, 36, 8, 24, 6),
    Density.LINES: Metrics(132, 20, 1, 92, 36, 6, 20, 3),
    Density.BARS: Metrics(104, 22, 2, 26, 34, 4, 10, 4),
}


class ZoomStep(NamedTuple):
    """What one step shows of a partner, and in which sizes."""

    density: Density
    metrics: Metrics
    """At 100 % text zoom."""


def _between(near: Metrics, far: Metrics) -> Metrics:
    names = near.__dataclass_fields__
    return Metrics(*((getattr(near, name) + getattr(far, name)) // 2 for name in names))


def _steps(density: Density) -> list[ZoomStep]:
    """Give five steps, the usual sizes in the middle."""
    near, usual, far = _LARGEST[density], METRICS[density], _SMALLEST[density]
    sizes = near, _between(near, usual), usual, _between(usual, far), far
    return [ZoomStep(density, metrics) for metrics in sizes]


STEPS: Final = tuple(step for density in Density for step in _steps(density))
"""All steps, the nearest first."""


def usual_step(density: Density) -> int:
    """Give the step at which a density has its usual sizes."""
    return STEPS.index(ZoomStep(density, METRICS[density]))
