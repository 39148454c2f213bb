"""What the keys mean on the board."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_PAGE: Final = 8
_FAR: Final = 10**6


class BoardVerb(StrEnum):
    """What can be done with the chosen partners."""

    MOVE = "move"
    UNASSIGN = "unassign"
    LOCK = "lock"
    SHOW = "show"


STEPS: Final = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
    _Key.Key_PageUp: (0, -_PAGE),
    _Key.Key_PageDown: (0, _PAGE),
    _Key.Key_Home: (0, -_FAR),
    _Key.Key_End: (0, _FAR),
}
"""Steps of the focus over lanes and cards."""

VERBS: Final = {
    _Key.Key_M: BoardVerb.MOVE,
    _Key.Key_Return: BoardVerb.MOVE,
    _Key.Key_Enter: BoardVerb.MOVE,
    _Key.Key_Delete: BoardVerb.UNASSIGN,
    _Key.Key_L: BoardVerb.LOCK,
    _Key.Key_P: BoardVerb.SHOW,
}
"""Keys that do something with the chosen partners."""


def step_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Give the step of the focus a key asks for; None for any other key."""
    return STEPS.get(_Key(event.key()))


def verb_of(event: QKeyEvent) -> BoardVerb | None:
    """Give the verb a key asks for; None for any other key, and while Ctrl or Alt is held."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return VERBS.get(_Key(event.key()))
