"""Seats for channel partner managers."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Coordinates
from cpm_planner.model.seat_terms import Leave, TermsChange


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
    start_day: int = 1
    """Day of the start month from which the seat counts, for hours and for cost."""
    end_day: int | None = None
    """Last day in the end month; None: the last one of that month."""
    gl_account: str = ""
    entity: str = ""
    """The legal entity that employs the CPM."""
    approval: str = ""
    """Reference of the approval at finance."""
    backfill_of: CpmId | None = None
    """The seat whose work this one takes over; the two count as one head."""
    pay: Pay | None = None
    """None: that of the role type."""
    leave: tuple[Leave, ...] = ()
    terms: tuple[TermsChange, ...] = ()
    """What changes later, in the order of months."""

    def fte_percent_in(self, month: Month) -> int:
        """Give the FTE in force in a month, in percent, whether or not the seat is there then."""
        later = (each.fte_percent for each in reversed(self.terms) if each.month <= month)
        return next((each for each in later if each is not None), self.fte_percent)
