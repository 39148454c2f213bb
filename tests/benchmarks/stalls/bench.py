"""The window at work whose longest stalls are measured."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.gui.watchdog import longest_stall
from ui.desk import Desk
from ui.page_context import PageContext

QUIET_MS: Final = 400
PLACES: Final = 3
LONGEST_WAIT_SECONDS: Final = 300.0


@dataclass
class Bench:
    """A window at work, and what is printed of it."""

    desk: Desk
    folder: Path
    shows_where: bool
    quiet_ms: float = QUIET_MS

    @property
    def context(self) -> PageContext:
        """The open plan."""
        assert self.desk.context is not None
        return self.desk.context

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        desk = self.desk
        return not (desk.steps.is_busy or desk.opening.is_busy or desk.jobs.is_busy)

    def measure(
        self, name: str, act: Callable[[], object], is_over: Callable[[], bool] = lambda: True
    ) -> None:
        """Act, and print how long the window did not answer meanwhile."""
        begin = time.perf_counter()
        until = begin + LONGEST_WAIT_SECONDS
        stall = longest_stall(
            act, lambda: (self.is_idle and is_over()) or time.perf_counter() > until, self.quiet_ms
        )
        whole = time.perf_counter() - begin - self.quiet_ms / 1000
        own = f"{stall.own_milliseconds:5.0f} ms own"
        sys.stdout.write(f"{name:34}{stall.milliseconds:6.0f} ms, {own}; all of it {whole:6.2f} s\n")
        if self.shows_where:
            for place, times in Counter(stall.places).most_common(PLACES):
                sys.stdout.write(f"    {times:3} x {place}\n")
        sys.stdout.flush()
