"""A walk over every page with the sample plan: what takes the keyboard has name, role and value."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.application.conftest import Office
from ui.main_window import MainWindow

PAGES = (
    "overview",
    "partners",
    "team",
    "territories",
    "balance",
    "headcount",
    "charters",
    "assumptions",
)
HOLDERS = (QScrollArea, QTabWidget)
"""Qt itself gives these no role but that of a window's part; what they hold has one."""
PART_OF_A_FIELD = "qt_spinbox_lineedit"
"""Screen readers are told of the field as a whole."""


@pytest.fixture
def window(office: Office, qtbot: QtBot) -> MainWindow:
    office.desk.files.open_sample()
    qtbot.waitUntil(lambda: office.desk.window.current_page == "overview")
    return office.desk.window


def views(window: MainWindow, page: str) -> Iterator[str]:
    """Show a page, with one of its tabs after the other where it has tabs; give what is shown."""
    window.go_to(page)
    QApplication.processEvents()
    tabs = [each for each in window.page(page).findChildren(QTabWidget) if each.isVisible()][:1]
    if not tabs:
        yield page
    for holder in tabs:
        for place in range(holder.count()):
            holder.setCurrentIndex(place)
            QApplication.processEvents()
            yield f"{page}, {holder.tabText(place)}"


def widgets(window: MainWindow) -> Iterator[QWidget]:
    """Give every widget that is shown and takes the keyboard."""
    for each in window.findChildren(QWidget):
        takes_keys = each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_keys and each.objectName() != PART_OF_A_FIELD:
            yield each


@pytest.mark.parametrize("page", PAGES)
def test_whatever_takes_the_keyboard_has_name_and_role(window: MainWindow, page: str) -> None:
    nameless = [
        f"{view}: {type(each).__name__} {name!r} {role.name}"
        for view in views(window, page)
        for each in widgets(window)
        for name, role in [spoken_of(each)]
        if not is_understood(each, name, role)
    ]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_whatever_holds_a_value_tells_it(window: MainWindow, page: str) -> None:
    silent = [
        f"{view}: {type(each).__name__} {each.accessibleName()}"
        for view in views(window, page)
        for each in widgets(window)
        if not tells_its_value(each)
    ]
    assert silent == []


@pytest.mark.parametrize("page", PAGES)
def test_every_button_is_reached_without_a_mouse(window: MainWindow, page: str) -> None:
    """By Tab, by a verb with a place in a menu, or from within the field or view that it belongs to."""
    in_menus = set(window.actions())
    lost = [
        f"{view}: {each.accessibleName() or each.text()}"
        for view in views(window, page)
        for each in window.findChildren(QAbstractButton)
        if each.isVisible()
        and each.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not isinstance(each.parent(), QLineEdit | QAbstractScrollArea)
        and not isinstance(each.parentWidget().parent(), QAbstractScrollArea | QTabWidget)
        and action_of(each) not in in_menus
    ]
    assert lost == []


def spoken_of(widget: QWidget) -> tuple[str, QAccessible.Role]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


def is_understood(widget: QWidget, name: str, role: QAccessible.Role) -> bool:
    without_role = role in (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return bool(name) and (not without_role or isinstance(widget, HOLDERS))


def tells_its_value(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QAbstractSpinBox):
        return interface.valueInterface() is not None
    if isinstance(widget, QCheckBox | QRadioButton):
        return bool(interface.state().checkable)
    if isinstance(widget, QComboBox):
        return interface.text(QAccessible.Text.Value) == widget.currentText()
    if isinstance(widget, QLineEdit):
        return interface.text(QAccessible.Text.Value) == widget.displayText()
    return True


def action_of(button: QAbstractButton) -> QAction | None:
    return button.defaultAction() if isinstance(button, QToolButton) else None
