"""What a step is beside its change: what it does to the history, and who takes it."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from cpm_planner.store.past_edit import PastEdit


class StepKind(Enum):
    """What a step does to the steps that can be undone."""

    NEW = "new"
    UNDO = "undo"
    REDO = "redo"
    SWITCH = "switch"
    """Work on another scenario, which is no step."""

    @classmethod
    def of(cls, label: str, travel: int) -> "StepKind":
        """Tell by the name of a step, and by how many steps it undoes (below 0) or redoes."""
        if travel:
            return cls.UNDO if travel < 0 else cls.REDO
        return cls.NEW if label else cls.SWITCH


class Joined(Enum):
    """What became of the step taken before, in which typing may have gone on."""

    NOT = "not"
    """It stands for itself."""
    TO_ITS_PREDECESSOR = "joined"
    """It is one with the step before it."""
    TO_NOTHING = "nothing"
    """Together with the step before it, it changed nothing."""


@dataclass(frozen=True, slots=True)
class StepNote:
    """What is to be noted of a step."""

    kind: StepKind = StepKind.NEW
    before: Joined = Joined.NOT
    author: str = ""
    steps: int = 1
    """How many steps are undone or redone."""
    merged: tuple[PastEdit, ...] = ()
    """Edits of another version of the file that it brings in."""


PLAIN: Final = StepNote()
