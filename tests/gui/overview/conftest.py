"""The overview page on any plan."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.stand import Opened, open_page
from ui.overview.page import OverviewPage


@pytest.fixture
def open_overview(qtbot: QtBot) -> Callable[[Plan], Opened[OverviewPage]]:
    """Open the page."""
    return lambda plan: open_page(qtbot, OverviewPage, plan)
