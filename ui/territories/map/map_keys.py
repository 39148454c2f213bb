"""What can be done with the partners selected on the map, and the keys for it; the board has them, too."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key


class MapVerb(StrEnum):
    """What can be done with the selected partners."""

    ASSIGN = "assign"
    UNASSIGN = "unassign"
    LOCK = "lock"
    TAG = "tag"
    SHOW_PARTNERS = "show-partners"
    SHOW_BOARD = "show-board"


KEYS: Final = {
    _Key.Key_M: MapVerb.ASSIGN,
    _Key.Key_Return: MapVerb.ASSIGN,
    _Key.Key_Enter: MapVerb.ASSIGN,
    _Key.Key_Delete: MapVerb.UNASSIGN,
    _Key.Key_L: MapVerb.LOCK,
    _Key.Key_T: MapVerb.TAG,
    _Key.Key_P: MapVerb.SHOW_PARTNERS,
    _Key.Key_B: MapVerb.SHOW_BOARD,
}
"""The keys of the verbs, without Ctrl or Alt."""


def verb_of(event: QKeyEvent) -> MapVerb | None:
    """Give what a key asks for; None for one that means nothing here."""
    return KEYS.get(_Key(event.key()))
