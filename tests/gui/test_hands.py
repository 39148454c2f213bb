"""Hands do not go on with a window that one of their events has ended."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import hands


class EndsAtKey(QObject):
    """Ends a window once a key has gone down in it, as work does that is done meanwhile."""

    def __init__(self, window: QWidget, key: Qt.Key) -> None:
        super().__init__()
        self._window = window
        self._key = key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.KeyPress and event.key() == self._key:  # type: ignore[attr-defined]
            QTimer.singleShot(0, self, lambda: shiboken6.delete(self._window))
        return super().eventFilter(watched, event)


def test_a_key_with_another_one_held_down_types_and_is_let_go(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    hands.press(Qt.Key.Key_A)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), field.selectedText()) == ("a", "a")


def test_a_window_that_ends_while_alt_is_held_down_gets_no_more_keys(qtbot: QtBot) -> None:
    field = QLineEdit()
    ends = EndsAtKey(field, Qt.Key.Key_Alt)
    field.installEventFilter(ends)
    with qtbot.waitExposed(field):
        field.show()
    hands.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert not shiboken6.isValid(field)
