"""Where partners and CPMs are."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A known point on the globe, in degrees; an unknown point is None, never 0, 0."""

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        """Refuse points that are not on the globe.

        Raises:
            ValueError: the latitude is outside -90..90 or the longitude outside -180..180.
        """
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):  # noqa: PLR2004 - degrees of a circle
            message = f"not on the globe: {self.latitude}, {self.longitude}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Address:
    """Place names as the source spells them; empty where unknown."""

    city: str = ""
    state: str = ""
    country: str = ""


NOWHERE: Final = Address()
"""The address of something whose place is not known."""
