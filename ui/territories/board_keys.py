"""What the keys mean on the board."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.territories.layout import Density

_Key = Qt.Key
_PAGE: Final = 8
_FAR: Final = 10**6


class BoardVerb(StrEnum):
    """What can be done with the chosen partners."""

    MOVE = "move"
    SPLIT = "split"
    UNASSIGN = "unassign"
    LOCK = "lock"
    SHOW = "show"
    EXPLAIN = "explain"


class BoardKey(StrEnum):
    """What can be done on the board itself."""

    OPEN = "open"
    TOGGLE = "toggle"
    ESCAPE = "escape"
    TAKE_LANE = "take-lane"
    NEXT_FOUND = "next-found"
    FOUND_BEFORE = "found-before"
    FOLD = "fold"
    UNFOLD_ALL = "unfold-all"
    NEARER = "nearer"
    FARTHER = "farther"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the focus over lanes and cards."""

    lanes: int
    cards: int
    extends: bool = False
    """With Shift: selects all on the way."""


Meaning = Step | BoardVerb | BoardKey | Density

_STEPS: Final = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
    _Key.Key_PageUp: (0, -_PAGE),
    _Key.Key_PageDown: (0, _PAGE),
    _Key.Key_Home: (0, -_FAR),
    _Key.Key_End: (0, _FAR),
}
_PLAIN: Final[dict[Qt.Key, Meaning]] = {
    _Key.Key_M: BoardVerb.MOVE,
    _Key.Key_S: BoardVerb.SPLIT,
    _Key.Key_Delete: BoardVerb.UNASSIGN,
    _Key.Key_L: BoardVerb.LOCK,
    _Key.Key_P: BoardVerb.SHOW,
    _Key.Key_I: BoardVerb.EXPLAIN,
    _Key.Key_Return: BoardKey.OPEN,
    _Key.Key_Enter: BoardKey.OPEN,
    _Key.Key_Space: BoardKey.TOGGLE,
    _Key.Key_Escape: BoardKey.ESCAPE,
    _Key.Key_Plus: BoardKey.NEARER,
    _Key.Key_Equal: BoardKey.NEARER,
    _Key.Key_Minus: BoardKey.FARTHER,
    _Key.Key_1: Density.CARDS,
    _Key.Key_2: Density.LINES,
    _Key.Key_3: Density.BARS,
}


def read_key(event: QKeyEvent) -> Meaning | None:
    """Give what a key asks for; None for one that means nothing here."""
    key, held = _Key(event.key()), event.modifiers()
    if key in _STEPS:
        return Step(*_STEPS[key], extends=bool(held & Qt.KeyboardModifier.ShiftModifier))
    if key == _Key.Key_A and held & Qt.KeyboardModifier.ControlModifier:
        return BoardKey.TAKE_LANE
    if key in (_Key.Key_N, _Key.Key_F3) and not held & ~Qt.KeyboardModifier.ShiftModifier:
        return BoardKey.FOUND_BEFORE if held & Qt.KeyboardModifier.ShiftModifier else BoardKey.NEXT_FOUND
    if key == _Key.Key_F and not held & ~Qt.KeyboardModifier.ShiftModifier:
        return BoardKey.UNFOLD_ALL if held & Qt.KeyboardModifier.ShiftModifier else BoardKey.FOLD
    if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return _PLAIN.get(key)
