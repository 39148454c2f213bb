"""A window at work on a large plan, for benchmarks."""

import gc
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.workspace.settings import SettingsFile
from cpm_planner.workspace.workspace import Workspace
from tests.benchmarks.table_answers import catalogued
from tests.builders import a_large_plan
from tests.gui.application.stand_ins import JANUARY, Answers
from ui.application import GarbageRounds, share_the_interpreter
from ui.desk import Desk, Surroundings
from ui.loading import loading
from ui.memory import Memory
from ui.page_list import page_modules
from ui.theme.appearance import ThemeMode, apply_theme
from ui.turns import all_turns

SIZE: Final = (1280, 800)
PLAN: Final = "large.cpmplan"


@contextmanager
def large_window(partners: int, cpms: int) -> Iterator[tuple[Desk, Path]]:
    """Give a window without a plan, and the folder that holds PLAN; its pages are imported already."""
    app = QApplication([])
    qInstallMessageHandler(_tell)
    share_the_interpreter()
    all_turns(loading(page_modules()))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        workspace = Workspace(folder / "working")
        first = workspace.new_from(new_document(catalogued(a_large_plan(partners, cpms))))
        first.save(folder / PLAN)
        first.close()
        del first
        rounds, answers = GarbageRounds(), Answers()
        memory = Memory(SettingsFile(folder / "settings.json"))
        appearance = apply_theme(app, ThemeMode.LIGHT)
        desk = Desk(Surroundings(workspace, memory, appearance, lambda: JANUARY, ENGLISH, lambda _: answers))
        desk.window.resize(*SIZE)
        desk.window.show()
        gc.freeze()
        yield desk, folder
        desk.end()
        desk.window.may_close = lambda: True
        desk.window.close()
        rounds.stop()


def _tell(kind: QtMsgType, _context: object, text: str) -> None:
    if kind is not QtMsgType.QtInfoMsg and not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{text}\n")
