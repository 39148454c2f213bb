"""The lanes with pointer and keyboard: tells what is pressed, dragged and typed, and decides nothing."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from cpm_planner.formatting.marks import Marks
from cpm_planner.model.sales_model import SalesModel
from ui.territories.board_access import BoardAccess
from ui.territories.board_state import BoardState
from ui.territories.lane_canvas import LaneCanvas
from ui.territories.layout import Layout, Spot
from ui.territories.words import fold_text, group_line, part_text
from ui.widgets.explanation.explained import Explained

KeyFilter = Callable[[QKeyEvent], bool]
"""Offered a key; says whether it took it."""


class Press(NamedTuple):
    """A press of the pointer on the board."""

    spot: Spot
    toggles: bool
    """With Ctrl: takes the card into the selection or out of it."""
    extends: bool
    """With Shift: selects up to the card."""
    part: SalesModel | None = None
    """The model of a hybrid whose mark was pressed."""


class Surface(LaneCanvas):
    """A canvas that can be worked on."""

    pressed = Signal(object)
    """A :class:`Press`."""
    clicked = Signal(object)
    """A :class:`Press` that ended where it began."""
    opened = Signal(object)
    """The spot of a double click."""
    dragged = Signal(QPoint, object)
    """The pointer's place on the screen while something is dragged: a model when it began on a mark."""
    dropped = Signal()
    menu_wanted = Signal(object, QPoint)
    """The spot, or None beside every lane, and where on the screen to show its menu."""
    zoomed = Signal(int, QPointF)
    """+1 or -1, and around which point: Ctrl with the wheel."""
    title_pressed = Signal(object)
    """Id of the role type whose title was pressed."""
    entered = Signal()
    """The keyboard came here."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, state: BoardState, layout: Layout, marks: Marks) -> None:
        """Show lanes, with nothing pressed."""
        super().__init__(state, layout, marks)
        self.viewport().setMouseTracking(True)
        self._press: tuple[Press, QPoint] | None = None
        self._is_dragging = False
        self.access = BoardAccess(self)
        """What screen readers see."""
        self.key_filter: KeyFilter = lambda _: False
        """Offered every key first."""
        self.explain: Callable[[Spot], Explained | None] = lambda _: None
        """Says how the figure of a head or card is computed."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take note of what is pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        title, spot = self.title_at(event.position()), self.spot_at(event.position())
        if title is not None:
            self.title_pressed.emit(title.role_type)
        if title is not None or spot is None:
            return
        keys = event.modifiers()
        press = Press(
            spot,
            bool(keys & Qt.KeyboardModifier.ControlModifier),
            bool(keys & Qt.KeyboardModifier.ShiftModifier),
            self.part_at(event.position()),
        )
        self._press = press, event.position().toPoint()
        self.pressed.emit(press)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone far enough."""
        if self._press is None:
            self._hover(event.position())
            return
        if self._press[0].spot.is_head:
            return
        way = (event.position().toPoint() - self._press[1]).manhattanLength()
        self._is_dragging = self._is_dragging or way >= QApplication.startDragDistance()
        if self._is_dragging:
            self.dragged.emit(event.globalPosition().toPoint(), self._press[0].part)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a click."""
        press, was_dragging = self._press, self._is_dragging
        self.stop_dragging()
        if was_dragging:
            self.dropped.emit()
        elif press is not None:
            self.clicked.emit(press[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        spot = self.spot_at(event.position())
        if spot is not None:
            self.opened.emit(spot)

    def stop_dragging(self) -> None:
        """Forget the press; the next move of the pointer drags nothing."""
        self._press, self._is_dragging = None, False

    def _tip(self, position: QPointF) -> str:
        title, spot, part = self.title_at(position), self.spot_at(position), self.part_at(position)
        if title is not None:
            evenness = group_line(self._state.contents, title, self._marks)
            return f"{evenness}\n{fold_text(is_folded=title.role_type in self._state.folded)}"
        if part is not None:
            return part_text(part)
        return "" if spot is None else self._tip_of(spot)

    def _tip_of(self, spot: Spot) -> str:
        """Describe a head or card, and say how its figure is computed."""
        explained = self.explain(spot)
        said = self.text_of(spot)
        return said if explained is None else f"<p>{escape(said)}</p>{explained.tip}"

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how the figure of the head or card in focus is computed, where that is on this surface."""
        explained = self.explain(self._state.focus)
        if explained is None or not self.shows(self._state.focus.lane):
            return None
        return explained, self.rect_of(self._state.focus).translated(self.viewport().pos())

    def _hover(self, position: QPointF) -> None:
        """Show what could be dragged from here: a hand over cards, a frame around the mark of a model."""
        spot, part = self.spot_at(position), self.part_at(position)
        self.point_out(None if spot is None or part is None else (spot, part))
        shape = Qt.CursorShape.ArrowCursor
        if self.title_at(position) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif spot is not None and not spot.is_head:
            shape = Qt.CursorShape.OpenHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer; from the keyboard, of what is in focus."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.shows(self._state.focus.lane):
                place = self.rect_of(self._state.focus).center()
                self.menu_wanted.emit(self._state.focus, self.viewport().mapToGlobal(place))
        else:
            self.menu_wanted.emit(self.spot_at(QPointF(event.pos())), event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll sideways with Shift, scroll otherwise."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if turn > 0 else -1, event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across = self.horizontalScrollBar()
            across.setValue(across.value() - turn)
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is under the pointer in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self.point_out(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the board; without use for it, scroll."""
        if not self.key_filter(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went."""
        super().focusOutEvent(event)
        self.left.emit()
