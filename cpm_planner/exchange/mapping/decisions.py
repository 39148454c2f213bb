"""What was decided about single owners and partners of a list; kept with its mapping for the next time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cpm_planner.exchange.mapping.value_map import folded_text


class OwnerChoice(StrEnum):
    """What becomes of an owner who is not in the team under the very word the list uses."""

    CREATE = "create"
    SAME_AS = "same as"
    LEAVE = "leave unassigned"


@dataclass(frozen=True, slots=True)
class OwnerDecision:
    """What was decided about one owner.

    Attributes:
        choice: what becomes of them.
        cpm: whom they are the same as: position id, id or name of a CPM of the team, or a word for one
            that the same list creates; empty for other choices.
    """

    choice: OwnerChoice
    cpm: str = ""


Pair = tuple[str, str]
"""Two partners by what they are called in a list: the one that stays, and the other."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that was decided about a list.

    Attributes:
        owners: by the word the list uses.
        same: pairs of partners that are one; the first stays, and the second adds to it.
        different: pairs that look alike and are two.
    """

    owners: Mapping[str, OwnerDecision] = field(default_factory=dict)
    same: tuple[Pair, ...] = ()
    different: tuple[Pair, ...] = ()

    def on_owner(self, word: str) -> OwnerDecision | None:
        """Give what was decided about an owner; None when nothing was."""
        folded = folded_text(word)
        return next((each for key, each in self.owners.items() if folded_text(key) == folded), None)


UNDECIDED: Final = Decisions()
"""Nothing is decided."""
