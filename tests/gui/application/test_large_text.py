"""Text of 200 % in a small window: whatever is shown keeps to the width there is, in both languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.formatting.language import ENGLISH
from tests.gui.application.conftest import Office
from ui.language import speak_in
from ui.team.role_cards import RoleCards
from ui.theme.appearance import MAX_ZOOM
from ui.widgets.empty_state import EmptyState

SMALL = (1280, 800)


@pytest.fixture(params=["en", "de"])
def large(
    request: pytest.FixtureRequest, qapp: QApplication, office: Office, qtbot: QtBot
) -> Iterator[Office]:
    """Open the sample in a small window with large text."""
    speak_in(qapp, request.param)
    office.appearance.set_zoom(MAX_ZOOM)
    office.appearance.finish()
    office.desk.window.resize(*SMALL)
    office.desk.files.open_sample()
    qtbot.waitUntil(lambda: office.desk.files.plan is not None, timeout=60_000)
    yield office
    speak_in(qapp, ENGLISH)


def shown_tabs(page: QWidget) -> Iterator[str]:
    """Go to each tab of a page, or only to the page where it has none; gives their names."""
    tabs = next(iter(page.findChildren(QTabWidget)), None)
    if tabs is None:
        yield ""
        return
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        yield tabs.tabText(place)


def too_wide(window: QWidget) -> list[str]:
    """Name what lies behind a scroll bar; tables, boards, maps and rows of cards do so by design."""
    return [
        f"{area.accessibleName() or type(area.widget()).__name__} by {beyond} px"
        for area in window.findChildren(QScrollArea)
        if not isinstance(area, RoleCards)
        and area.isVisible()
        and (beyond := area.horizontalScrollBar().maximum()) > 0
    ]


def test_nothing_has_to_be_scrolled_sideways(large: Office) -> None:
    window = large.desk.window
    found = {}
    for key in window.page_keys:
        window.go_to(key)
        for tab in shown_tabs(window.page(key)):
            for _ in range(20):
                QApplication.processEvents()
            if wide := too_wide(window):
                found[key, tab] = wide
    assert found == {}


@pytest.mark.parametrize("key", ["partners", "team", "territories", "map", "headcount"])
def test_what_stands_for_an_empty_page_is_all_in_sight(office: Office, key: str) -> None:
    office.appearance.set_zoom(MAX_ZOOM)
    office.appearance.finish()
    office.desk.window.resize(*SMALL)
    office.desk.files.new()
    office.desk.window.go_to(key)
    for _ in range(20):
        QApplication.processEvents()
    page = office.desk.window.page(key)
    (nothing,) = (each for each in page.findChildren(EmptyState) if each.isVisible())
    assert nothing.visibleRegion().boundingRect() == nothing.rect()
