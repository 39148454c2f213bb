"""Where a list comes from: what somebody says of it, and what is known of it."""

from dataclasses import dataclass, replace
from typing import Final

from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says about a list; None leaves it to what is recognised.

    Attributes:
        source: the earlier list that it is a later export of.
        is_new: whether it is none of those that were brought in before.
        is_complete: whether whoever is missing in it is gone.
    """

    source: SourceId | None = None
    is_new: bool = False
    is_complete: bool | None = None

    def as_in(self, source: SourceId, plan: Plan) -> "Claim":
        """Take a list for what it was taken for in another scenario, where this plan knows that."""
        return replace(self, source=source) if source in plan.imports else self


NOTHING_CLAIMED: Final = Claim()
"""Nobody has said anything."""


@dataclass(frozen=True, slots=True)
class Source:
    """The source of a list.

    Attributes:
        id: what the plan knows it by, or will.
        name: the name of the list's file.
        record: what it said when it was last brought in; None for a first time.
        is_complete: whether whoever it does not name any more is gone.
        common: how many of those that it named last it still names.
    """

    id: SourceId
    name: str
    record: ImportRecord | None = None
    is_complete: bool = False
    common: int = 0
