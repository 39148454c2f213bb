"""The vocabulary of the looks: spacing, radii, type scale, and the colours a theme must give."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Space(IntEnum):
    """The only distances between things, in pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    """The only corner radii, in pixels."""

    SMALL = 4
    CONTROL = 6
    CARD = 8


class TextSize(IntEnum):
    """The only type sizes, in pixels at 100 % zoom."""

    CAPTION = 12
    BODY = 13
    SUBTITLE = 15
    TITLE = 20
    DISPLAY = 28


class Tone(StrEnum):
    """What a colour says; every tone also has its own icon, so colour is never the only sign."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


TONE_ICONS: dict[Tone, str] = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "sparkles",
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.BAD: "octagon-alert",
}
"""The icon that goes with each tone."""


@dataclass(frozen=True, slots=True)
class Hue:
    """One colour in its four uses: a solid fill with text on it, and a quiet tint with text on it."""

    solid: str
    on_solid: str
    tint: str
    text: str


@dataclass(frozen=True, slots=True)
class Surfaces:
    """What things lie on, from the window's ground to the card above it."""

    window: str
    raised: str
    sunken: str
    hover: str
    selected: str
    border: str
    control_border: str
    overlay: str
    on_overlay: str


@dataclass(frozen=True, slots=True)
class TextColours:
    """Levels of text; disabled is the only one that may be faint."""

    strong: str
    muted: str
    disabled: str


@dataclass(frozen=True, slots=True)
class ModelHues:
    """The three sales models, told apart by people who do not see all colours, and by mark and pattern."""

    sell_to: Hue
    sell_through: Hue
    sell_with: Hue


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything that has a colour, for one of light and dark, at one text zoom."""

    name: str
    is_dark: bool
    surface: Surfaces
    text: TextColours
    neutral: Hue
    accent: Hue
    accent_hover: str
    good: Hue
    warning: Hue
    bad: Hue
    model: ModelHues
    role_types: tuple[Hue, ...]
    zoom: float = 1.0

    def hue(self, tone: Tone) -> Hue:
        """Give the colours of one tone."""
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.ACCENT: self.accent,
            Tone.GOOD: self.good,
            Tone.WARNING: self.warning,
            Tone.BAD: self.bad,
        }[tone]

    def role_type_hue(self, position: int) -> Hue:
        """Give the colours of the role type at a position in the plan's list; they repeat after eight."""
        return self.role_types[position % len(self.role_types)]

    def px(self, pixels: float) -> int:
        """Scale a size in pixels by the text zoom."""
        return round(pixels * self.zoom)
