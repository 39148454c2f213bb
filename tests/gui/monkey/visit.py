"""One visit of the monkey: a child process with the real window, until enough was done or a fault is found.

``python -m tests.gui.monkey.visit EVENTS SEED FOLDER`` plays alone, in a folder that ``visits.py`` prepares.
"""

import faulthandler
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.edit.pay import document_without_pay
from cpm_planner.formatting.language import ENGLISH, LANGUAGES
from cpm_planner.formatting.marks import ENGLISH as MARKS
from cpm_planner.model.month import Month
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.settings import SettingsFile
from cpm_planner.workspace.workspace import Workspace

# isort: split
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.gui.monkey.acts import Monkey, dialogs
from tests.gui.monkey.answers import RandomAnswers
from tests.gui.monkey.faults import Faults
from ui.application import GarbageRounds, application, share_the_interpreter
from ui.desk import Desk, Surroundings
from ui.language import speak_in
from ui.memory import Memory
from ui.step_runner import PATIENCE_SECONDS
from ui.theme.appearance import ThemeMode, apply_theme

LOG: Final = "events.log"
NOVEMBER: Final = Month(2026, 11)
PATIENCE: Final = (None, PATIENCE_SECONDS, PATIENCE_SECONDS, 0.0)
"""With None the window waits for each step, and a visit is the same every time; with 0 it waits for none."""
_FAULTS_TOLD: Final = 3
_STARTS_WITH_A_PLAN: Final = 0.85
_PREPARES: Final = 0.5
"""How often pages are built before the monkey asks for them, as they are where nobody is in a hurry."""


class Visit:
    """A window and the monkey that plays with it."""

    def __init__(self, events: int, seed: int, folder: Path) -> None:
        """Open the window on one of the plans of the folder."""
        self._left, self._folder = events, folder
        self._log = os.open(folder / LOG, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
        self._app, self._done = application(), 0
        self.faults = Faults(self._app.exit)
        random = Random(seed)  # noqa: S311 - for variety, not for secrets
        self._has_plan = random.random() < _STARTS_WITH_A_PLAN
        speak_in(self._app, random.choice((ENGLISH, *LANGUAGES)))
        answers = RandomAnswers(random, folder, self._tell)
        self._workspace = Workspace(folder / "working")
        self._desk = Desk(
            Surroundings(
                workspace=self._workspace,
                memory=Memory(SettingsFile(folder / "settings.json"), folder / "mappings"),
                appearance=apply_theme(self._app, random.choice((ThemeMode.LIGHT, ThemeMode.DARK)), 1.0),
                today=lambda: NOVEMBER,
                marks=MARKS,
                prompts=lambda _: answers,
                patience_seconds=random.choice(PATIENCE),
            )
        )
        self._desk.window.may_close = lambda: False
        self.faults.watch(self._desk)
        if random.random() < _PREPARES:
            self._desk.files.opened.connect(self._desk.prepare)
        self._monkey = Monkey(self._desk, random, folder, self._tell)
        self._levels: list[int] = []
        self._next = QTimer(interval=0, singleShot=True)
        self._next.timeout.connect(self._turn)

    def play(self) -> None:
        """Do so many things, each in a turn of the event loop of its own."""
        self._desk.window.show()
        self._desk.start(self._folder / "plan.cpmplan" if self._has_plan else None)
        while self._has_plan and self._desk.files.plan is None:
            self._app.processEvents()
        self._next.start()
        self._app.exec()

    def end(self) -> int:
        """Leave all dialogs, and hold plan, working copy and file against each other; gives what was done."""
        while (front := QApplication.activePopupWidget() or next(iter(dialogs()), None)) is not None:
            front.close()
            self._app.processEvents()
        self._desk.window.take_typed()
        self._desk.files.stop_opening()
        self._desk.steps.finish()
        self._desk.opening.finish()
        self._desk.jobs.stop_all()
        for difference in self._differences():
            self.faults.add(difference)
        self._desk.end()
        self._app.processEvents()
        QGuiApplication.clipboard().clear()
        return self._done

    def _turn(self) -> None:
        """Do one thing; where that opens a dialog with a loop of its own, the next one is done in there."""
        level = QThread.currentThread().loopLevel()
        if self._levels and self._levels[-1] == level:
            # An event was sent, and others are heard meanwhile: this is no dialog's loop, but one may follow.
            self._next.start()
            return
        if self._left == 0 or self.faults.texts:
            self._app.exit()
            return
        self._left -= 1
        self._done += 1
        self._levels.append(level)
        self._next.start()
        try:
            self._monkey.act()
        finally:
            self._levels.pop()
            self._next.start()

    def _tell(self, text: str) -> None:
        os.write(self._log, f"{self._done}: {text}\n".encode(errors="replace"))

    def _differences(self) -> Iterator[str]:
        plan = self._desk.files.plan
        if plan is None:
            return
        is_plain, path, can_save = plan.pay.is_plain, plan.path, plan.refusal is None
        was_modified = self._desk.files.is_modified
        self._desk.files.close(discard=False)
        self._desk.opening.finish()
        document = plan.session.document  # what was being typed may have come into it
        if was_modified:
            again = self._workspace.recover(self._workspace.unsaved_work()[0])
        elif path is not None:
            again = self._workspace.open(path)
        else:
            return
        if not _same(again.session.document, document, is_plain=is_plain):
            yield "the working copy differs from the plan in memory"
        if can_save and again.refusal is None:
            again.save(self._folder / "last.cpmplan")
            again.close()
            again = self._workspace.open(self._folder / "last.cpmplan")
            if not _same(again.session.document, document, is_plain=is_plain):
                yield "the saved file differs from the plan in memory"
        again.close(discard=True)


def _same(one: Document, other: Document, *, is_plain: bool) -> bool:
    """Compare two documents; which pay is encrypted is known to nobody without the passphrase."""
    return one == other if is_plain else document_without_pay(one) == document_without_pay(other)


def main() -> None:
    """Play, and tell faults where the parent reads them; a fault ends with 1."""
    faulthandler.enable()
    try:
        faults = _play()
    except BaseException:  # noqa: BLE001 - the window's own hook would keep it to itself
        faults = [traceback.format_exc()]
    for text in faults[:_FAULTS_TOLD]:
        sys.stderr.write(f"{text}\n")
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(bool(faults))


def _play() -> list[str]:
    """Play until the end and say how many events that were; gives the faults."""
    events, seed, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    share_the_interpreter()
    visit = Visit(events, seed, folder)
    garbage = GarbageRounds()
    visit.play()
    done = visit.end()
    garbage.stop()
    sys.stdout.write(f"{done}\n")
    return visit.faults.texts


if __name__ == "__main__":
    main()
