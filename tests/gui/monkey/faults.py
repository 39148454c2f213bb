"""What counts as a fault while the monkey plays: errors, warnings of Qt, of Python and of the log."""

import logging
import sys
import traceback
import warnings
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ui.desk import Desk
from ui.error_reporting import BugDetails

_NO_FAULTS: Final = ("This plugin does not support", "Mouse event at")
"""Said of windows that the offscreen platform cannot raise, and of points that the monkey misses."""
_WORTH_TELLING: Final = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Faults(logging.Handler):
    """Collects faults and calls back at each of them."""

    def __init__(self, found: Callable[[], None]) -> None:
        """Listen to nothing before ``watch``."""
        super().__init__(logging.WARNING)
        self.texts: list[str] = []
        self._found = found

    def watch(self, desk: Desk) -> None:
        """Hear of whatever goes wrong, also where the program itself would hear of it first."""
        logging.getLogger().addHandler(self)
        logging.captureWarnings(capture=True)
        warnings.simplefilter("always")
        qInstallMessageHandler(self._from_qt)
        desk.errors.install()
        desk.errors._report = self._from_program
        sys.unraisablehook = self._from_nowhere

    def add(self, text: str) -> None:
        """Keep a fault."""
        self.texts.append(text)
        self._found()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a log record as a fault."""
        self.add(f"log, {record.levelname} {record.name}: {record.getMessage()}")

    def _from_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in _WORTH_TELLING and not text.startswith(_NO_FAULTS):
            stack = "".join(traceback.format_stack(limit=6)[:-1])
            self.add(f"Qt, {kind.name}: {text}\n{stack}")

    def _from_program(self, details: BugDetails) -> None:
        self.add(f"uncaught: {details.whole}")

    def _from_nowhere(self, found: "sys.UnraisableHookArgs") -> None:
        lines = traceback.format_exception(found.exc_type, found.exc_value, found.exc_traceback)
        self.add(f"unraisable: {''.join(lines)}")
