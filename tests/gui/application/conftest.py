"""A desk with its window, on folders of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.workspace.settings import SettingsFile
from cpm_planner.workspace.workspace import Workspace
from tests.gui.application.stand_ins import JANUARY, Answers
from ui.desk import Desk, Surroundings
from ui.memory import Memory
from ui.theme.appearance import Appearance, ThemeMode, apply_theme


@dataclass
class Office:
    """A desk, and what its user would answer."""

    desk: Desk
    answers: Answers
    memory: Memory
    folder: Path
    appearance: Appearance


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    answers = Answers()
    memory = Memory(SettingsFile(tmp_path / "settings.json"))
    appearance = apply_theme(qapp, ThemeMode.LIGHT, 1.0)
    around = Surroundings(
        workspace=Workspace(tmp_path / "working"),
        memory=memory,
        appearance=appearance,
        today=lambda: JANUARY,
        marks=ENGLISH,
        prompts=lambda _: answers,
        patience_seconds=None,
    )
    desk = Desk(around)
    desk.window.show()
    yield Office(desk, answers, memory, tmp_path, appearance)
    desk.end()
    desk.window.may_close = lambda: True
    desk.window.close()
    desk.window.deleteLater()
    desk.deleteLater()
    apply_theme(qapp, ThemeMode.LIGHT, 1.0)
    qapp.processEvents()
