"""What a utilisation means against its target band: a word, a tone and an icon for each level."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.formatting.percent import format_percent
from ui.language import tr
from ui.theme.tokens import Tone


class LoadLevel(StrEnum):
    """Where a utilisation lies."""

    BELOW = "below"
    ON_TARGET = "on_target"
    ABOVE = "above"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Load:
    """A utilisation, the band it should be in, and the share of capacity kept for requests; all fractions."""

    utilisation: float
    target_low: float = 0.85
    target_high: float = 1.0
    reserve: float = 0.0

    @property
    def level(self) -> LoadLevel:
        """Where the utilisation lies; over means over the band and over the whole capacity."""
        if self.utilisation > max(1.0, self.target_high):
            return LoadLevel.OVER
        if self.utilisation > self.target_high:
            return LoadLevel.ABOVE
        return LoadLevel.BELOW if self.utilisation < self.target_low else LoadLevel.ON_TARGET


LEVEL_TONES: dict[LoadLevel, Tone] = {
    LoadLevel.BELOW: Tone.WARNING,
    LoadLevel.ON_TARGET: Tone.GOOD,
    LoadLevel.ABOVE: Tone.WARNING,
    LoadLevel.OVER: Tone.BAD,
}
"""The tone of each level."""

LEVEL_ICONS: dict[LoadLevel, str] = {
    LoadLevel.BELOW: "arrow-down",
    LoadLevel.ON_TARGET: "check",
    LoadLevel.ABOVE: "arrow-up",
    LoadLevel.OVER: "triangle-alert",
}
"""The icon of each level; a different shape for each, so that colour is never the only sign."""


def level_text(level: LoadLevel) -> str:
    """Give the words for a level."""
    return {
        LoadLevel.BELOW: tr("below target"),
        LoadLevel.ON_TARGET: tr("on target"),
        LoadLevel.ABOVE: tr("above target"),
        LoadLevel.OVER: tr("over capacity"),
    }[level]


def load_text(load: Load) -> str:
    """Say a load in words, such as "96 %, on target"."""
    return f"{format_percent(load.utilisation)}, {level_text(load.level)}"
