"""An edit of a plan that somebody made, as it is kept with the plan."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PastEdit:
    """One edit that somebody made."""

    label: str
    made_at: datetime
    """UTC."""
    author: str
    """Empty where nobody's name was known."""
    scenario: str
    """Name of the scenario at that time; several are separated by commas."""
    partners: frozenset[str]
    cpms: frozenset[str]
    """Ids of those it changed, or assigned."""
    came_by_merging: bool = False
    """Whether somebody else made it in another version of the file, and the edit after it brought it in."""


NumberedEdit = tuple[int, PastEdit]
"""An edit with its position, which rises from edit to edit."""
