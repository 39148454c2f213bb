"""The named edits of an open plan, read from its working copy bit by bit as they come."""

from collections.abc import Callable
from typing import Final

from cpm_planner.store.edit_history import MOST_EDITS
from cpm_planner.store.past_edit import NumberedEdit, PastEdit
from cpm_planner.store.step_note import Joined

_MAY_CHANGE: Final = 8
"""Of the latest edits, in which typing may have gone on since they were read."""


class EditLog:
    """Remembers what was read, so that following the plan takes no longer the more edits it has."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self._read: list[NumberedEdit] = []

    def follow(
        self, edits_after: Callable[[int], list[NumberedEdit]], count: int, joined: Joined
    ) -> list[PastEdit]:
        """Give all edits, the oldest first.

        Args:
            edits_after: reads those after a position; 0 for all.
            count: how many there are.
            joined: what became of the latest one, which the working copy notes only later.
        """
        settled = self._read[:-_MAY_CHANGE]
        start = settled[-1][0] if settled else 0
        read = [*settled, *edits_after(start)][-MOST_EDITS:]
        self._read = read if len(read) == count else edits_after(0)
        edits = [edit for _, edit in self._read]
        if joined is Joined.TO_ITS_PREDECESSOR:
            del edits[-2:-1]
        elif joined is Joined.TO_NOTHING:
            del edits[-2:]
        return edits
