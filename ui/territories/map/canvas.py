"""The map with pointer and keyboard: move, zoom, click, draw around; it tells what is selected."""

from collections.abc import Callable, Hashable, Iterable
from enum import StrEnum
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from cpm_planner.geography.plane import TURN, latitude_of
from cpm_planner.geography.polygons import inside
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.place import Coordinates
from cpm_planner.workload.arrays import Floats
from ui.territories.map.all_signs import with_all_signs
from ui.territories.map.backdrop import Backdrop
from ui.territories.map.camera import Camera
from ui.territories.map.city_names import NO_CITIES, chosen_cities, paint_cities
from ui.territories.map.ground import paint_ground, sea_colour
from ui.territories.map.labels import placed_labels
from ui.territories.map.map_keys import verb_of
from ui.territories.map.map_state import MapState
from ui.territories.map.marks import MarkPainter, marks_in_sight, nearest_turn
from ui.territories.map.name_painter import paint_lines, paint_names
from ui.territories.map.outline_painter import paint_homes, paint_outlines
from ui.territories.map.scale_bar import paint_scale_bar
from ui.theme.appearance import current_theme
from ui.turns import Turns, all_turns

_Key = Qt.Key
_STEP: Final = 60
_ZOOM: Final = 1.25
_NOTCH: Final = 120.0
_LEAST_SIZE: Final = QSize(360, 280)
_MOVES: Final = {
    _Key.Key_Left: (-_STEP, 0),
    _Key.Key_Right: (_STEP, 0),
    _Key.Key_Up: (0, -_STEP),
    _Key.Key_Down: (0, _STEP),
}
_CLOSER: Final = (_Key.Key_Plus, _Key.Key_Equal)
_FURTHER: Final = (_Key.Key_Minus, _Key.Key_Underscore)


class Grip(StrEnum):
    """What dragging with the pointer does."""

    MOVE = "move"
    RECTANGLE = "rectangle"
    LASSO = "lasso"


class MapCanvas(QWidget):
    """Shows a state of the map; decides nothing about the plan."""

    selection_changed = Signal()
    verb_wanted = Signal(object)
    """A :class:`~ui.territories.map.map_keys.MapVerb` for the selected partners."""
    menu_wanted = Signal(QPoint)
    """Where on the screen to show the menu."""
    grip_changed = Signal(object)

    def __init__(self, state: MapState, text_at: Callable[[list[PartnerId]], str]) -> None:
        """Show a state; ``text_at`` describes partners under the pointer."""
        super().__init__()
        self.state = state
        self.camera = Camera()
        self.grip = Grip.MOVE
        self._text_at = text_at
        self._backdrop, self._marks = Backdrop(self._draw_backdrop), MarkPainter()
        self._cities = NO_CITIES
        """The cities that may be named on the backdrop."""
        self._shape = Grip.MOVE
        self._is_dragging = False
        self._pressed: QPointF | None = None
        self._held: QPointF | None = None
        self._drawn: list[QPointF] = []
        self._is_fitted = False
        self._is_new, self._is_held = True, False
        self.setMinimumSize(_LEAST_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._show_grip()

    # What is seen

    def fit_all(self) -> None:
        """Show all partners and homes."""
        all_turns(self._fitting())

    def fit(self, keys: Iterable[PartnerId]) -> None:
        """Show some partners, where they have a place."""
        points = self.state.points_of(keys)
        if len(points):
            self.look(self.camera.fitted(points))
            self._is_fitted = False

    def look(self, camera: Camera) -> None:
        """Show another part of the world."""
        self.camera = camera
        QToolTip.hideText()
        self.update()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Look closer or from further away, about a point or the middle."""
        point = QPointF(self.width() / 2, self.height() / 2) if about is None else about
        self._is_fitted = False
        self.look(self.camera.zoomed(factor, point.x(), point.y()))

    def pan(self, right: float, down: float) -> None:
        """Look further to the right and down, by pixels."""
        self._is_fitted = False
        self.look(self.camera.moved(right, down))

    def show_state(self) -> None:
        """Draw again after the state changed."""
        all_turns(self.showing())

    def showing(self) -> Turns[None]:
        """Draw again after the state changed, once signs and what lies beneath them are ready."""
        if self._is_fitted:
            yield from self._fitting()
        yield from self.state.ready_scene(self.camera.scale, current_theme().zoom)
        self._backdrop.ready(*self._seen())
        yield
        self.update()

    def _fitting(self) -> Turns[None]:
        camera: Camera | None = None
        while camera is None or _size(camera) != _size(self.camera):  # it may change between two turns
            around = self.camera.fitted(np.vstack((self.state.places.points, self.state.places.homes)))
            camera = yield from with_all_signs(self.state, around, current_theme())
        self.look(camera)
        self._is_fitted = True

    def hold(self) -> None:
        """Go on looking as it does until it is released; where nothing was drawn yet, like the sea."""
        self._is_held = True
        self.setUpdatesEnabled(self._is_new)

    def release(self) -> None:
        """Show what has changed since it was held."""
        self._is_held = False
        self.setUpdatesEnabled(True)
        self.update()

    # What is selected

    def select(self, keys: Iterable[PartnerId], *, adds: bool = False) -> None:
        """Select partners, beside those selected already or in place of them."""
        found = set(keys)
        self.state.select(self.state.selected | found if adds else found)
        self.update()
        self.selection_changed.emit()

    def set_grip(self, grip: Grip) -> None:
        """Let dragging do something else."""
        self.grip = grip
        self._drawn.clear()
        self._show_grip()
        self.update()
        self.grip_changed.emit(grip)

    def partners_at(self, point: QPointF) -> list[PartnerId]:
        """Give the partners of the sign under a point."""
        marks = marks_in_sight(self.state, self.camera, current_theme().zoom)
        cluster = marks.at(point.x(), point.y(), current_theme().zoom)
        return [] if cluster is None else self.state.keys_of(marks.scene.layout.clusters.members(cluster))

    def plane_at(self, place: QPoint) -> Coordinates:
        """Give where in the world a point of the screen is."""
        point = self.mapFromGlobal(place)
        ((x, y),) = self.camera.to_plane(np.array([[point.x(), point.y()]], dtype=np.float64)).tolist()
        return Coordinates(round(latitude_of(y), 4), round((x + TURN / 2) % TURN - TURN / 2, 4))

    def partners_within(self, corners: Floats) -> list[PartnerId]:
        """Give the partners within a polygon of the view, shape (corners, 2)."""
        places = self.state.places
        turned = nearest_turn(places.points, self.camera.x)
        found = inside(turned, self.camera.to_plane(corners))
        if self.state.matches is not None:
            found &= self.state.matches[places.rows]
        return self.state.keys_of(np.flatnonzero(found))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, territories, partners, and what is being drawn around."""
        theme = current_theme()
        painter = QPainter(self)
        if self._is_new:
            # The page comes first and its map a turn later: both at once would keep the window waiting.
            painter.fillRect(self.rect(), sea_colour(theme))
            if not self._is_held:
                QTimer.singleShot(0, self, self._begin)
            return
        self._backdrop.paint(painter, *self._seen())
        marks = marks_in_sight(self.state, self.camera, theme.zoom)
        labels = placed_labels(self.state, self.camera, marks, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_cities(painter, self._cities, self.camera, theme, labels.taken)
        paint_homes(painter, self.state, self.camera, theme, of_shown=False)
        paint_lines(painter, labels.names, theme)
        self._marks.paint(painter, self.state, marks, theme, self.devicePixelRatioF())
        paint_homes(painter, self.state, self.camera, theme, of_shown=True)
        paint_names(painter, labels.names, theme)
        paint_scale_bar(painter, labels.scale_bar, theme)
        self._paint_drawn(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent.solid), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _begin(self) -> None:
        self._is_new = False
        self.update()

    def _seen(self) -> tuple[Camera, float, Hashable]:
        """Give what the backdrop depends on."""
        return self.camera, self.devicePixelRatioF(), (current_theme(), self.state.outline_look)

    def _draw_backdrop(self, painter: QPainter, camera: Camera) -> None:
        theme = current_theme()
        paint_ground(painter, camera, theme)
        self._cities = chosen_cities(camera, theme)
        if self.state.has_outlines:
            paint_outlines(painter, self.state, camera, theme)

    def _paint_drawn(self, painter: QPainter) -> None:
        if not self._drawn:
            return
        colour = QColor(current_theme().accent.solid)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
        colour.setAlphaF(0.14)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(self._corners()))

    def _corners(self) -> list[QPointF]:
        """Give what is drawn around; a rectangle is told by two of its corners."""
        if self._shape is Grip.LASSO:
            return self._drawn
        box = QRectF(self._drawn[0], self._drawn[-1]).normalized()
        return [box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle; all of the partners when all were shown."""
        super().resizeEvent(event)
        self.camera = self.camera.resized(self.width(), self.height())
        if self._is_fitted:
            self.fit_all()

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move, to draw around, or to click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        held = event.modifiers()
        self._shape = self.grip
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._shape = Grip.RECTANGLE
        elif held & Qt.KeyboardModifier.AltModifier:
            self._shape = Grip.LASSO
        self._pressed = self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, or draw on, once the pointer has gone far enough."""
        if self._pressed is None or self._held is None:
            return
        here = event.position()
        if not self._is_dragging:
            way = (here - self._pressed).manhattanLength()
            self._is_dragging = way >= QApplication.startDragDistance()
        if not self._is_dragging:
            return
        if self._shape is Grip.MOVE:
            self.pan(self._held.x() - here.x(), self._held.y() - here.y())
        else:
            self._drawn = self._drawn or [self._pressed]
            self._drawn.append(here)
            self.update()
        self._held = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what was drawn around or clicked; a click beside everything selects nobody."""
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        drawn, was_dragging = self._corners() if self._drawn else [], self._is_dragging
        self._let_go()
        if drawn:
            corners = np.array([[each.x(), each.y()] for each in drawn])
            self.select(self.partners_within(corners), adds=adds)
        elif not was_dragging:
            self._click(self.partners_at(event.position()), adds=adds)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look closer at a point."""
        self.zoom(_ZOOM**3, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.zoom(_ZOOM ** (turn / _NOTCH), event.position())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer, unless it is selected already, and ask for the menu."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            keys = self.partners_at(QPointF(event.pos()))
            if keys and not self.state.selected.issuperset(keys):
                self.select(keys)
        self.menu_wanted.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Explain the sign under the pointer; follow two fingers on a touch pad."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            keys = self.partners_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._text_at(keys) if keys else "", self)
            return True
        if isinstance(event, QNativeGestureEvent) and _is_pinch(event):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _click(self, keys: list[PartnerId], *, adds: bool) -> None:
        if adds and self.state.selected.issuperset(keys):
            self.select(self.state.selected - set(keys))
        else:
            self.select(keys, adds=adds)

    def _let_go(self) -> None:
        self._pressed = self._held = None
        self._is_dragging = False
        self._drawn = []
        self.update()

    def _show_grip(self) -> None:
        moves = self.grip is Grip.MOVE
        self.setCursor(QCursor(Qt.CursorShape.OpenHandCursor if moves else Qt.CursorShape.CrossCursor))

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, zoom with plus and minus, fit with Home and F, do what the verbs say."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = _Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in _MOVES:
            self.pan(*_MOVES[key])
        elif key in _CLOSER or key in _FURTHER:
            self.zoom(_ZOOM if key in _CLOSER else 1 / _ZOOM)
        elif key in (_Key.Key_Home, _Key.Key_0):
            self.fit_all()
        elif key == _Key.Key_F:
            self.fit(self.state.selected)
        elif key == _Key.Key_Escape:
            self._escape()
        elif (verb := verb_of(event)) is not None:
            self.verb_wanted.emit(verb)
        else:
            return False
        return True

    def _escape(self) -> None:
        """Stop drawing; then select nobody."""
        if self._pressed is not None:
            self._let_go()
        else:
            self.select(())


def _is_pinch(event: QNativeGestureEvent) -> bool:
    return event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture


def _size(camera: Camera) -> tuple[float, float]:
    return camera.width, camera.height
