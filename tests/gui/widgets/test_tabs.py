"""Tabs that keys turn, and tabs that are filled when they are shown first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.tabs import LateTab, LateTabs, Tabs

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def late(qtbot: QtBot) -> LateTabs[QLabel]:
    def make(label: Callable[[str], QLabel]) -> QLabel:
        return label("built")

    tabs: LateTabs[QLabel] = LateTabs("Studies", make)
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("there at once"), "Proposal")
    module = "PySide6.QtWidgets"
    tabs.add_late([LateTab("curve", "Curve", module, "QLabel"), LateTab("team", "Team", module, "QLabel")])
    return tabs


def built(tabs: QWidget) -> int:
    return sum(label.text() == "built" for label in tabs.findChildren(QLabel))


def test_keys_turn_the_tabs_round_wherever_the_keyboard_is_in_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    tabs, field = Tabs("Months", around=page), QLineEdit()
    for title in ("one", "two", "three"):
        tabs.addTab(QLabel(title), title)
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(tabs)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=60_000)
    qtbot.keyClick(field, Qt.Key.Key_PageUp, CONTROL)
    assert tabs.currentIndex() == 2
    assert tabs.tabBar().hasFocus()
    qtbot.keyClick(tabs.tabBar(), Qt.Key.Key_PageDown, CONTROL)
    assert tabs.currentIndex() == 0


def test_a_tab_is_filled_when_it_is_shown_first(late: LateTabs[QLabel]) -> None:
    late.show()
    assert built(late) == 0
    assert late.current_key is None
    late.show_late("team")
    assert late.current_key == "team"
    assert built(late) == 1
    QApplication.processEvents()
    assert late.panel("team").isVisible()
    late.setCurrentIndex(0)
    late.show_late("team")
    assert built(late) == 1


def test_a_tab_that_is_turned_to_comes_to_the_front_before_it_is_filled(
    late: LateTabs[QLabel], qtbot: QtBot
) -> None:
    shown: list[QLabel] = []
    late.panel_shown.connect(shown.append)
    late.show()
    late.setCurrentIndex(1)
    assert built(late) == 0
    qtbot.waitUntil(lambda: built(late) == 1, timeout=60_000)
    late.setCurrentIndex(2)
    late.setCurrentIndex(1)
    late.finish()
    assert built(late) == 1
    assert shown == [late.panel("curve")] * 2


def test_tabs_out_of_sight_are_filled_as_they_come_into_sight(late: LateTabs[QLabel], qtbot: QtBot) -> None:
    late.show_late("curve")
    assert built(late) == 0
    late.show()
    qtbot.waitUntil(lambda: built(late) == 1, timeout=60_000)
    qtbot.waitUntil(late.panel("curve").isVisible, timeout=60_000)


def test_a_panel_asked_for_is_built_at_once(late: LateTabs[QLabel]) -> None:
    assert late.keys == ("curve", "team")
    assert late.panel("curve") is late.panel("curve")
    assert built(late) == 1
