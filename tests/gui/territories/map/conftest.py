"""The map page, opened on any plan or on the small one."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.application.stand_ins import a_scene
from tests.gui.territories.map.opened import SIZE, OpenedMap, small_map
from ui.territories.map.page import MapPage
from ui.theme.appearance import ThemeMode, apply_theme

Open = Callable[[Plan], OpenedMap]


@pytest.fixture
def open_map(qapp: QApplication, qtbot: QtBot) -> Open:
    """Open the page on a plan."""

    def opened(plan: Plan) -> OpenedMap:
        apply_theme(qapp, ThemeMode.LIGHT)
        scene = a_scene(plan)
        page = MapPage(scene.context)
        page.resize(*SIZE)
        qtbot.addWidget(page)
        page.show()
        QApplication.processEvents()
        return OpenedMap(page, scene)

    return opened


@pytest.fixture
def opened(open_map: Open) -> OpenedMap:
    """Open the page on the small plan."""
    return open_map(small_map())
