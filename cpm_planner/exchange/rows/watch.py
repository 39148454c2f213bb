"""Tells how far a check is, and stops it when it is asked to."""

from collections.abc import Callable
from typing import Final

from cpm_planner.model.errors import CancelledError

STRIDE: Final = 4_096
"""Rows between two looks up from the work."""


class Watch:
    """Passes progress on and asks whether to go on."""

    def __init__(
        self, progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        """Take whom to tell (progress from 0 to 1) and whom to ask; None for nobody."""
        self._progress, self._cancelled = progress, cancelled

    def look_up(self, done: float) -> None:
        """Say how much is done.

        Raises:
            CancelledError: the work is to stop.
        """
        if self._cancelled is not None and self._cancelled():
            raise CancelledError
        if self._progress is not None:
            self._progress(done)
