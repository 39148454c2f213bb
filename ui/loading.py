"""Loading what pages need before anybody asks for them, without the window waiting for it.

Modules of the window are loaded in its own thread, a few at a turn: PySide keeps the classes that are made of
Qt's in a table which the window reads whenever it styles something, without a lock, so that to make one in
another thread can end the program. What these modules use of the core is loaded beside the window.
"""

import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from PySide6.QtCore import QObject

from cpm_planner.model.errors import InputError
from ui.in_turns import InTurns
from ui.step_runner import StepRunner
from ui.turns import Turns

_WINDOW: Final = "ui."
_CORE: Final = "cpm_planner."
_TURN_SECONDS: Final = 0.01


class LoadingAhead(QObject):
    """Loads modules of the window while the user does other things."""

    def __init__(
        self, runner: StepRunner, refused: Callable[[InputError], object], parent: QObject | None = None
    ) -> None:
        """Load nothing yet; ``runner`` loads what is not of the window, beside it."""
        super().__init__(parent)
        self._runner, self._refused = runner, refused
        self._turns = InTurns(self)

    def load(self, modules: Iterable[str], then: Callable[[], None]) -> None:
        """Load modules and what they use; ``then`` follows."""
        self._runner.run(
            lambda: load_core(modules),
            then=lambda left: self._turns.begin(loading(left), lambda _: then()),
            refused=self._refused,
        )


def load_core(modules: Iterable[str]) -> list[str]:
    """Load what modules of the window use of the core; may be done in another thread.

    Returns:
        The modules of the window that are still to be loaded, each behind those that it uses.
    """
    found: dict[str, None] = {}
    known: set[str] = set()
    for module in modules:
        _go_through(module, found, known)
    return list(found)


def loading(modules: Iterable[str]) -> Turns[None]:
    """Load modules of the window, some at a turn of the event loop."""
    end = time.monotonic() + _TURN_SECONDS
    for module in modules:
        import_module(module)
        if time.monotonic() > end:
            yield
            end = time.monotonic() + _TURN_SECONDS


def _go_through(module: str, found: dict[str, None], known: set[str]) -> None:
    if module in known or module in sys.modules:
        return
    known.add(module)
    if not module.startswith(_WINDOW):
        import_module(module)
        return
    spec = find_spec(module)
    loader: Any = None if spec is None else spec.loader
    # The names of all that is imported at the top of a module stand in its code, which is read, not run.
    names = () if loader is None else loader.get_code(module).co_names
    for name in names:
        if name.startswith((_WINDOW, _CORE)):
            _go_through(name, found, known)
    found[module] = None
