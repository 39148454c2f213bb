"""The assumptions page on a plan with the default catalogue."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.model.month import Month
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm
from tests.gui.stand import Opened, open_page
from ui.assumptions.page import AssumptionsPage

Open = Opened[AssumptionsPage]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Open the page on the default catalogue with one CPM."""
    ana = a_cpm("ana", "distribution-manager")
    return open_page(qtbot, AssumptionsPage, replace(new_plan(Month(2026, 11)), cpms={ana.id: ana}))
