"""What changes about a seat while somebody has it."""

from dataclasses import dataclass

from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay


@dataclass(frozen=True, slots=True)
class Leave:
    """Months in which the CPM is away in part or in whole; cost goes on, capacity does not."""

    first: Month
    last: Month
    percent: int = 100
    """How much of the working time the CPM is away."""


@dataclass(frozen=True, slots=True)
class TermsChange:
    """New terms of a seat from a month on; what is None stays as it was."""

    month: Month
    """The first month of the new terms, from its first day on."""
    fte_percent: int | None = None
    cost_centre: str | None = None
    gl_account: str | None = None
    entity: str | None = None
    pay: Pay | None = None
