"""Every guided import starts in the light theme, with settings of its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.dialogs.list_import.guided import Guided
from ui.theme.appearance import ThemeMode, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def guided(tmp_path: Path, qtbot: QtBot) -> Guided:
    return Guided(tmp_path, qtbot)
