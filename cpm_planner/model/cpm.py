"""Seats for channel partner managers."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.place import Coordinates


class SeatStatus(StrEnum):
    """What a seat is to finance."""

    ACTIVE = "active"
    OPEN = "open"
    PLANNED = "planned"
    BACKFILL = "backfill"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Cpm:
    """A seat: a person, or an open, planned or backfill position."""

    id: CpmId
    name: str
    role_type: RoleTypeId
    position_id: str = ""
    """The key in the source or at finance, kept as text."""
    status: SeatStatus = SeatStatus.ACTIVE
    fte_percent: int = 100
    start: Month | None = None
    """First month in the seat; ramp counts from here. None: long there and fully ramped."""
    end: Month | None = None
    """Last month in the seat; None: no end known."""
    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    coordinates: Coordinates | None = None
    cost_centre: str = ""
    note: str = ""
