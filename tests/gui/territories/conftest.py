"""The territories page on the small plan."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.stand import Opened, open_page
from tests.gui.territories.plans import small_plan
from ui.territories.page import TerritoriesPage
from ui.theme.appearance import ThemeMode, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def open_board(qtbot: QtBot) -> Callable[[Plan], Opened[TerritoriesPage]]:
    """Open the page on any plan."""
    return lambda plan: open_page(qtbot, TerritoriesPage, plan)


@pytest.fixture
def opened(open_board: Callable[[Any], Opened[TerritoriesPage]]) -> Opened[TerritoriesPage]:
    """Open the page on the small plan."""
    return open_board(small_plan())
