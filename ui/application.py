"""Starts the window: application, theme, error reporting, workspace, and one desk."""

import gc
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cpm_planner.model.month import Month
from cpm_planner.workspace.settings import (
    APPLICATION,
    SettingsFile,
    mappings_folder,
    settings_path,
    working_folder,
)
from cpm_planner.workspace.workspace import Workspace
from ui.desk import Desk, Surroundings
from ui.icons import icon
from ui.language import language_of, marks_for, speak_in
from ui.memory import Memory
from ui.theme.appearance import ThemeMode, apply_theme

_COLLECT_MS: Final = 2_000
CROWD: Final = 50_000
"""Objects that a round takes some 10 milliseconds to look at."""
_TURN_SECONDS: Final = 0.0005
_PREPARE_MS: Final = 300
"""After a plan was opened, when it is long painted."""


def run_window(plan_path: Path | None) -> int:
    """Open the window on a plan, or on the welcome page, and stay until it is closed; gives the exit code."""
    app = application()
    memory = Memory(SettingsFile(settings_path()), mappings_folder())
    marks = marks_for(memory.language, QLocale.system())
    speak_in(app, language_of(memory.language, QLocale.system()), marks)
    garbage = GarbageRounds()
    app.applicationStateChanged.connect(garbage.collect_all, Qt.ConnectionType.QueuedConnection)
    share_the_interpreter()
    desk = Desk(surroundings(app, memory))
    desk.errors.install()
    desk.files.opened.connect(lambda: QTimer.singleShot(_PREPARE_MS, desk, desk.prepare))
    try:
        desk.window.show()
        desk.start(plan_path)
        gc.freeze()  # what a start makes stays: no round has to look at it again
        return app.exec()
    finally:
        desk.end()
        desk.errors.uninstall()
        garbage.stop()


def share_the_interpreter() -> None:
    """Let threads beside the window's hand Python over sooner: painting waits for it many times."""
    sys.setswitchinterval(_TURN_SECONDS)


def application() -> QApplication:
    """Give the one application, made when there is none yet."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    app = QApplication([APPLICATION])
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("")
    app.setDesktopFileName("cpm-planner")
    app.setWindowIcon(icon("handshake"))
    return app


def surroundings(app: QApplication, memory: Memory) -> Surroundings:
    """Give what the window of this user works with."""
    settings = memory.settings
    known = settings.appearance in {mode.value for mode in ThemeMode}
    mode = ThemeMode(settings.appearance) if known else ThemeMode.SYSTEM
    return Surroundings(
        workspace=Workspace(working_folder()),
        memory=memory,
        appearance=apply_theme(app, mode, settings.text_percent / 100),
        today=this_month,
        marks=marks_for(memory.language, QLocale.system()),
    )


def this_month() -> Month:
    """Give the month it is."""
    today = datetime.now(UTC)
    return Month(today.year, today.month)


class GarbageRounds(QObject):
    """Collects reference cycles on the window's thread only: elsewhere it could end Qt objects.

    A round looks at all that was made since the one before, which takes long after a plan was opened or all
    of it was changed. Values of a plan hold no cycles, so such crowds are put where no round looks; they
    go, as ever, when nothing refers to them any more. The pages of a plan that was closed are cycles, and
    refer to it: where they were put away along with a crowd, they go when the user turns to another program.
    """

    def __init__(self) -> None:
        """Take over from Python's own rounds."""
        super().__init__()
        self._was_enabled = gc.isenabled()
        self._older, self._has_put_away = [0, 0], False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_COLLECT_MS)

    def collect(self) -> None:
        """Look at the youngest objects, unless they are a crowd; at older ones as often as Python would."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age]]
        if not due:
            return
        # Counted along, since asking for the objects themselves would break tuples that another thread makes.
        looked_at = counts[0] + sum(self._older[: max(due)])
        if looked_at > CROWD:
            gc.freeze()
            self._older, self._has_put_away = [0, 0], True
        else:
            self._note(max(due), looked_at - gc.collect(max(due)))

    def collect_all(self, state: Qt.ApplicationState) -> None:
        """Look at all there is while nobody waits for the window, if anything was put away since."""
        if self._has_put_away and state is not Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._older, self._has_put_away = [0, 0], False

    def _note(self, age: int, left: int) -> None:
        """Remember how many objects grew older in a round of an age; of the oldest they are all there are."""
        if age == 0:
            self._older[0] += left
        else:
            self._older = [0, left + (self._older[1] if age == 1 else 0)]

    def stop(self) -> None:
        """Give the rounds back to Python, after one at a moment when Qt does nothing."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_enabled:
            gc.enable()
