"""What every layout of the board answers: where lanes and cards lie, and what lies under a point.

Coordinates are those of the whole board. The upper ``sticky`` pixels, with the heads of columns, do not
scroll up and down; everything below does, counted from the end of the sticky part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from ui.territories.contents import Group
from ui.territories.rects import Rect

_SECOND_LINE: Final = 18

HEAD: Final = -1
"""Stands for a lane's head where a card's place is expected."""


class Density(StrEnum):
    """How much of a partner the board shows."""

    CARDS = "cards"
    LINES = "lines"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Spot:
    """A card on the board, or the head of a lane."""

    lane: int
    card: int = HEAD

    @property
    def is_head(self) -> bool:
        """Whether the spot is a lane's head."""
        return self.card == HEAD


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes of one density, in pixels."""

    lane_width: int
    card_height: int
    card_gap: int
    head_height: int
    group_height: int
    lane_gap: int
    group_gap: int
    inset: int
    """Between a lane's edge and its cards."""

    @property
    def pitch(self) -> int:
        """From the top of one card to that of the next."""
        return self.card_height + self.card_gap

    def with_title_in_two_lines(self) -> "Metrics":
        """Give the sizes with room for a second line in the titles of role types."""
        return replace(self, group_height=self.group_height + _SECOND_LINE)

    def scaled(self, zoom: float) -> "Metrics":
        """Give the sizes at a text zoom."""
        return Metrics(*(round(getattr(self, name) * zoom) for name in self.__dataclass_fields__))


METRICS: Final = {
    Density.CARDS: Metrics(244, 64, 8, 92, 36, 12, 28, 8),
    Density.LINES: Metrics(188, 24, 2, 92, 36, 8, 24, 4),
    Density.BARS: Metrics(188, 24, 2, 76, 36, 8, 16, 4),
}
"""Sizes at 100 % text zoom; in bars the card sizes hold for the unassigned lane."""


_MOST_LANES: Final = {Density.CARDS: 24, Density.LINES: 100}


def fitting_density(lanes: int) -> Density:
    """Give how much of a partner to show at first, for a board of so many lanes."""
    return next((density for density, most in _MOST_LANES.items() if lanes <= most), Density.BARS)


class Layout(Protocol):
    """Places for some lanes."""

    sticky: int
    lanes: list[int]
    """The lanes that have a place here, first to last."""
    titles: list[tuple[Group, Rect]]
    """Where the groups' titles lie: in the sticky part if there is one, else in what scrolls."""
    width: int
    height: int
    """Of what scrolls, the sticky part not counted."""

    def has(self, lane: int) -> bool:
        """Whether the lane has a place here."""

    def lanes_in(self, area: Rect) -> Sequence[int]:
        """Lanes that an area of what scrolls may show."""

    def lane_rect(self, lane: int) -> Rect:
        """Where a lane lies in what scrolls."""

    def head_rect(self, lane: int) -> Rect:
        """Where a lane's head lies: in the sticky part if there is one, else in what scrolls."""

    def cards_in(self, lane: int, area: Rect) -> range:
        """Cards of a lane that an area of what scrolls may show."""

    def card_rect(self, lane: int, card: int) -> Rect:
        """Where a card lies in what scrolls."""

    def spot_at(self, x: float, y: float, *, in_sticky: bool) -> Spot | None:
        """What lies under a point; None beside every lane."""

    def neighbour(self, spot: Spot, dx: int, dy: int) -> Spot | None:
        """The spot one step away; None beyond the edge."""
