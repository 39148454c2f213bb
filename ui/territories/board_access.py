"""The painted board as screen readers see it: a list of lanes, each a list of cards, with values."""

import weakref
from typing import Any, TypeAlias

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget

from ui.territories.lane_canvas import LaneCanvas
from ui.territories.layout import Spot

_Found: TypeAlias = Any
"""What the method of Qt gives, or None, which Qt allows and its stubs do not."""

_Event, _Role, _Text = QAccessible.Event, QAccessible.Role, QAccessible.Text


class BoardAccess:
    """Keeps what Qt hands to screen readers alive for as long as its canvas, and no longer.

    Lanes and cards get an interface of their own when somebody asks for it; Qt knows them by number until
    they are forgotten. Python must not let go of one before Qt does, hence the connection that holds this.
    """

    def __init__(self, canvas: LaneCanvas) -> None:
        """Speak for a canvas."""
        self._canvas = weakref.ref(canvas)
        self.whole = _Whole(canvas, self)
        QAccessible.registerAccessibleInterface(self.whole)
        self._spots: dict[Spot, tuple[int, _Piece]] = {}
        for news in (canvas.laid_out, canvas.destroyed):
            news.connect(lambda: self.forget())  # noqa: PLW0108 - the closure keeps this alive

    @property
    def canvas(self) -> LaneCanvas | None:
        """The canvas; None once it has gone."""
        return self._canvas()

    def of(self, spot: Spot) -> "_Piece":
        """Give the interface of a lane or card."""
        if spot not in self._spots:
            piece = _Piece(self, spot)
            self._spots[spot] = QAccessible.registerAccessibleInterface(piece), piece
        return self._spots[spot][1]

    def forget(self) -> None:
        """Let go of all lanes and cards, as after a change of what is shown."""
        spots, self._spots = self._spots, {}
        for number, _ in spots.values():
            QAccessible.deleteAccessibleInterface(number)

    def tell_focus(self, spot: Spot) -> None:
        """Say that a lane or card is in focus, if anybody listens."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.of(spot), _Event.Focus))

    def tell_selected(self, spot: Spot) -> None:
        """Say that a card was selected, or no longer is, if anybody listens."""
        if QAccessible.isActive():
            changed = QAccessible.State()
            changed.selected = 1
            QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.of(spot), changed))


class _Whole(QAccessibleWidget):
    """The canvas itself: its children are the lanes it shows."""

    def __init__(self, canvas: LaneCanvas, access: BoardAccess) -> None:
        super().__init__(canvas, _Role.List)
        self._access = access

    def childCount(self) -> int:
        canvas = self._access.canvas
        return 0 if canvas is None else len(canvas.places.lanes)

    def child(self, index: int) -> _Found:
        canvas = self._access.canvas
        if canvas is None or not 0 <= index < len(canvas.places.lanes):
            return None
        return self._access.of(Spot(canvas.places.lanes[index]))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        canvas = self._access.canvas
        if canvas is None or not isinstance(child, _Piece) or not canvas.shows(child.spot.lane):
            return -1
        return canvas.places.lanes.index(child.spot.lane)

    def childAt(self, x: int, y: int) -> _Found:
        spot = _spot_at(self._access, x, y)
        return None if spot is None else self._access.of(Spot(spot.lane))

    def focusChild(self) -> _Found:
        canvas = self._access.canvas
        if canvas is None or not canvas.hasFocus() or not canvas.shows(canvas.focus.lane):
            return None
        return self._access.of(canvas.focus)


class _Piece(QAccessibleInterface):
    """A lane or one of its cards."""

    def __init__(self, access: BoardAccess, spot: Spot) -> None:
        super().__init__()
        self._access = access
        self.spot = spot

    def isValid(self) -> bool:
        return self._access.canvas is not None

    def object(self) -> _Found:
        return None

    def window(self) -> _Found:
        canvas = self._access.canvas
        return None if canvas is None else canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._access.whole if self.spot.is_head else self._access.of(Spot(self.spot.lane))

    def childCount(self) -> int:
        canvas = self._access.canvas
        return 0 if canvas is None or not self.spot.is_head else canvas.cards_of(self.spot.lane)

    def child(self, index: int) -> _Found:
        return self._access.of(Spot(self.spot.lane, index)) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, _Piece) or child.parent() is not self:
            return -1
        return child.spot.card

    def childAt(self, x: int, y: int) -> _Found:
        spot = _spot_at(self._access, x, y)
        if spot is None or spot.is_head or Spot(spot.lane) != self.spot:
            return None
        return self._access.of(spot)

    def rect(self) -> QRect:
        canvas = self._access.canvas
        if canvas is None:
            return QRect()
        place = canvas.rect_of(self.spot)
        return QRect(canvas.viewport().mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return _Role.List if self.spot.is_head else _Role.ListItem

    def state(self) -> QAccessible.State:
        state, canvas = QAccessible.State(), self._access.canvas
        if canvas is not None:
            state.focusable = state.selectable = state.multiSelectable = 1
            state.focused = int(canvas.hasFocus() and canvas.focus == self.spot)
            state.selected = int(canvas.is_selected(self.spot))
            state.offscreen = int(not canvas.viewport().rect().intersects(canvas.rect_of(self.spot)))
        return state

    def text(self, which: QAccessible.Text) -> str:
        canvas = self._access.canvas
        if canvas is None:
            return ""
        if which is _Text.Name:
            return canvas.text_of(self.spot)
        return canvas.value_of(self.spot) if which is _Text.Value else ""

    def setText(self, which: QAccessible.Text, text: str) -> None:
        """Names are not changed here."""


def _spot_at(access: BoardAccess, x: int, y: int) -> Spot | None:
    canvas = access.canvas
    if canvas is None:
        return None
    place = canvas.viewport().mapFromGlobal(QPointF(x, y))
    return canvas.spot_at(place) if canvas.viewport().rect().contains(place.toPoint()) else None
