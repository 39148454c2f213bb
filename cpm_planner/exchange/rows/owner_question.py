"""Owners who are not in the team under the word a list uses: who they may be, what becomes of them."""

from dataclasses import dataclass
from enum import StrEnum

from cpm_planner.exchange.likeness.people import Likeness
from cpm_planner.exchange.mapping.decisions import OwnerDecision
from cpm_planner.model.ids import CpmId


class OwnerFate(StrEnum):
    """What becomes of an owner as things stand."""

    CREATED = "created"
    SAME = "same as another"
    LEFT = "left unassigned"
    REFUSED = "refused"
    UNDECIDED = "to be decided"


@dataclass(frozen=True, slots=True)
class OwnerCandidate:
    """Somebody whom an owner may be.

    Attributes:
        cpm: id of the CPM.
        name: their name.
        likeness: how alike the word and the name are, and in which way.
        is_new: whether the list itself brings them in.
    """

    cpm: CpmId
    name: str
    likeness: Likeness
    is_new: bool


@dataclass(frozen=True, slots=True)
class OwnerQuestion:
    """One owner to be decided about.

    Attributes:
        word: what the list says: the id where it gives one, else the name; decisions are kept by it.
        name: the name beside the id; empty where there is none.
        rows: how many rows name them.
        candidates: whom they may be, the likeliest first.
        decision: what was decided; None when nothing was.
        fate: what becomes of them as things stand.
    """

    word: str
    name: str
    rows: int
    candidates: tuple[OwnerCandidate, ...]
    decision: OwnerDecision | None
    fate: OwnerFate

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide."""
        return self.fate is OwnerFate.UNDECIDED
