"""The overview page on any plan."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.territories.opened import Opened, open_page
from ui.overview.page import OverviewPage
from ui.theme.appearance import ThemeMode, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def open_overview(qtbot: QtBot) -> Callable[[Plan], Opened[OverviewPage]]:
    """Open the page."""
    return lambda plan: open_page(qtbot, OverviewPage, plan)
