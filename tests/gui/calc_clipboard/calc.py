"""The window of Calc as the checks see it; their own window goes on answering meanwhile."""

import json
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.gui.calc_clipboard.display import PIPE, SYSTEM_PYTHON

CellSaid = dict[str, Any]
"""What a cell of Calc is to say: ``text``; or ``number`` or ``day``, and its ``format``."""

CellRead = tuple[str, float | None]
"""What a cell of Calc shows, and the number it is worth, if it is one."""

_PATIENCE_SECONDS: Final = 60.0
_LOOK_SECONDS: Final = 0.3
_ASKS: Final = "Import Options"
"""What Calc asks before it takes a table from elsewhere."""


def until(is_so: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> bool:
    """Let the window answer until something is so; False when it is not in time."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            return False
        QApplication.processEvents()
    return True


def type_keys(*words: str) -> None:
    """Press keys as hands do, by the screen's own means."""
    process = subprocess.Popen(["xdotool", *words], stdout=subprocess.DEVNULL)  # noqa: S607 - found by its name
    until(lambda: process.poll() is not None)


class Calc:
    """One sheet of Calc."""

    def __init__(self, language: str) -> None:
        """Wait for the window; formats of cells are meant in a language."""
        country = {"de": "DE", "en": "US"}[language]
        script = Path(__file__).with_name("uno_side.py")
        self._child = subprocess.Popen(
            [SYSTEM_PYTHON, str(script), PIPE, language, country],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answers: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._answer()

    def put(self, rows: Sequence[Sequence[CellSaid]]) -> None:
        """Fill a new sheet."""
        self._do("put", rows)

    def copy(self, columns: int, rows: int) -> None:
        """Copy the range from the first cell on, and wait for it to be on the clipboard."""
        clipboard, heard = QGuiApplication.clipboard(), list[int]()
        clipboard.dataChanged.connect(lambda: heard.append(1))
        self._do("select", 0, 0, columns - 1, rows - 1)
        self._do("dispatch", ".uno:Copy")
        assert until(lambda: bool(heard) and not clipboard.ownsClipboard()), (
            "Calc put nothing on the clipboard"
        )

    def paste(self) -> None:
        """Paste at the first cell of a new sheet, and say yes to what Calc asks."""
        self._do("put", [])
        self._do("select", 0, 0, 0, 0)
        self._do("dispatch", ".uno:Paste", answers=True)

    def read(self, columns: int, rows: int) -> list[list[CellRead]]:
        """Give the cells from the first one on."""
        told = self._do("read", columns - 1, rows - 1)
        return [[(shown, value) for shown, value in line] for line in told]

    def end(self) -> None:
        """Say nothing more."""
        assert self._child.stdin is not None
        self._child.stdin.close()
        self._child.wait()

    def _do(self, verb: str, *given: object, answers: bool = False) -> Any:
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps([verb, *given]) + "\n")
        self._child.stdin.flush()
        return self._answer(answers=answers)

    def _answer(self, *, answers: bool = False) -> Any:
        got, looked = list[str](), time.monotonic()

        def has_come() -> bool:
            nonlocal looked
            if answers and time.monotonic() > looked + _LOOK_SECONDS:
                looked = time.monotonic()
                type_keys("search", "--name", _ASKS, "windowfocus", "key", "Return")
            try:
                got.append(self._answers.get_nowait())
            except Empty:
                return False
            return True

        assert until(has_come), "Calc does not answer"
        return json.loads(got[0])

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._answers.put(line)
