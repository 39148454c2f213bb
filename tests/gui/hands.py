"""Hands on keyboard and mouse: events come into a window where those of the system do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PLAIN: Final = Qt.KeyboardModifier.NoModifier
LEFT: Final = Qt.MouseButton.LeftButton
_HELD: Final = {
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
}
"""Keys that stand for modifiers."""


def front() -> QWidget | None:
    """Give where the user is: in an open menu, else in a dialog that must be answered, else in a window."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key and let it go, where the keyboard is."""
    if QApplication.activePopupWidget() is not None:
        # Alt alone closes a menu, and QTest would go on with the window that is gone.
        modifiers &= ~Qt.KeyboardModifier.AltModifier
    if (window := _window_with_keyboard()) is not None:
        held = [name for modifier, name in _HELD.items() if modifier & modifiers]
        # With each of them what waits is done, which may close the window, and QTest would go on with it: so
        # the keys that are held down are pressed here, not by QTest along with the other one.
        for name in held:
            _send_key(window, name, PLAIN, goes_down=True)
        _send_key(window, key, modifiers, goes_down=True)
        for name in (key, *held):
            _send_key(window, name, PLAIN, goes_down=False)


def write(text: str) -> None:
    """Type a text, where the keyboard is; letters that are on no key come from an input method."""
    for letter in text:
        if letter.isascii() and (window := _window_with_keyboard()) is not None:
            QTest.keyClick(window, letter)
        elif (focus := QGuiApplication.focusObject()) is not None:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QCoreApplication.sendEvent(focus, event)


def click(
    window: QWindow, at: QPoint, button: Qt.MouseButton = LEFT, *, keys: Qt.KeyboardModifier = PLAIN
) -> None:
    """Click at a point of a window."""
    QTest.mouseMove(window, at)
    if is_open(window):
        QTest.mousePress(window, button, keys, at)
    if is_open(window):
        QTest.mouseRelease(window, button, keys, at)


def click_on(widget: QWidget) -> None:
    """Click at the middle of a widget, which may be an item's view or a card as well as a button."""
    if (window := window_of(widget)) is not None:
        click(window, widget.mapTo(widget.window(), widget.rect().center()))


def double_click(window: QWindow, at: QPoint) -> None:
    """Click twice at a point of a window."""
    if is_open(window):
        QTest.mouseDClick(window, LEFT, PLAIN, at)


def drag(window: QWindow, way: Sequence[QPoint]) -> None:
    """Press at the first point, move along the way, and let go at the last, as long as there is a window."""
    QTest.mousePress(window, LEFT, PLAIN, way[0])
    for at in way[1:]:
        if is_open(window):
            QTest.mouseMove(window, at)
    if is_open(window):
        QTest.mouseRelease(window, LEFT, PLAIN, way[-1])


def turn_wheel(widget: QWidget, at: QPoint, notches: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Turn the mouse wheel over a point of a widget."""
    where, turned = QPointF(at), QPoint(0, 120 * notches)
    event = QWheelEvent(
        where,
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature: not inverted
    )
    QApplication.sendEvent(widget, event)


def window_of(widget: QWidget) -> QWindow | None:
    """Give the window on the screen in which a widget lies; None where it is not shown.

    PySide keeps what ``windowHandle()`` gives, and where a menu has taken the place of another one in memory,
    it gives the window that is gone. So the windows that there are, are gone through.
    """
    if not widget.window().isVisible():
        return None
    number = widget.window().winId()
    shown = (window for window in QGuiApplication.allWindows() if window.isVisible())
    return next((window for window in shown if window.winId() == number), None)


def is_open(window: QWindow) -> bool:
    """Say whether a window is still there; what stands for it in Python may not know that Qt has ended it."""
    return isValid(window) and window in QGuiApplication.allWindows()


def come_back(window: QWidget) -> None:
    """Give the keyboard to a window where nobody has it, as a system does once a dialog is gone."""
    if front() is None:
        window.activateWindow()
        QApplication.processEvents()


def _send_key(window: QWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, goes_down: bool) -> None:
    if is_open(window):
        writes = QTest.keyToAscii(key).strip("\0") if goes_down else ""
        QTest.simulateEvent(window, goes_down, key, modifiers, writes, False)  # noqa: FBT003 - not repeated


def _window_with_keyboard() -> QWindow | None:
    known = QGuiApplication.focusWindow()
    if known is None and (widget := front()) is not None:
        return window_of(widget)
    return known
