"""A drag of partners over the board: a ghost by the pointer, the outlook of lanes, scrolling at edges."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cpm_planner.formatting.marks import Marks
from cpm_planner.model.sales_model import SalesModel
from ui.territories.board_state import BoardState
from ui.territories.drag_ghost import DragGhost
from ui.territories.surface import Surface

_SCROLL_MS: Final = 30


class Drop(NamedTuple):
    """Where something was dropped."""

    lane: int
    model: SalesModel | None
    """The one model of the chosen partner that is to go there; None: all chosen partners, whole."""


class BoardDrag(QObject):
    """Follows one drag at a time over some surfaces that share a state."""

    dropped = Signal(object)
    """A :class:`Drop` that nothing forbids."""
    refused = Signal(str)
    """Why the lane they were dropped on may not have them."""

    def __init__(
        self,
        board: QWidget,
        surfaces: Sequence[Surface],
        state: BoardState,
        marks: Marks,
        redraw: Callable[[], None],
    ) -> None:
        """Listen to the surfaces; ``redraw`` draws all of them again."""
        super().__init__(board)
        self._board, self._surfaces, self._state = board, surfaces, state
        self._marks, self._redraw = marks, redraw
        self._pointer = QPoint()
        self._ghost = DragGhost(board)
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_MS)
        self._scroller.timeout.connect(self._scroll)
        for surface in surfaces:
            surface.dragged.connect(self._drag)
            surface.dropped.connect(self._drop)

    @property
    def is_under_way(self) -> bool:
        """Whether partners are being dragged."""
        return self._state.foresight is not None

    def cancel(self) -> None:
        """Drop nothing."""
        for surface in self._surfaces:
            surface.stop_dragging()
        self._scroller.stop()
        self._ghost.hide()
        if self.is_under_way:
            self._state.forget_foresight()
            self._redraw()

    def _drag(self, pointer: QPoint, part: SalesModel | None) -> None:
        self._pointer = pointer
        if not self.is_under_way:
            self._begin(part)
        self._aim()
        self._ghost.stay_by(self._board.mapFromGlobal(pointer))

    def _begin(self, part: SalesModel | None) -> None:
        self._ghost.begin(self._state, self._state.foresee(part), self._marks)
        self._scroller.start()
        self._redraw()

    def _aim(self) -> None:
        """Mark the lane under the pointer; only it and the one left are drawn again."""
        before, self._state.target = self._state.target, self._lane_under_pointer()
        if before != self._state.target:
            self._ghost.aim(self._state, self._marks)
            for lane in (before, self._state.target):
                if lane is not None:
                    self._surface_of(lane).update_lane(lane)

    def _drop(self) -> None:
        lane, foresight = self._lane_under_pointer(), self._state.foresight
        self.cancel()
        if lane is None or foresight is None:
            return
        reason = foresight.outlook(self._state.contents.lanes[lane]).reason
        if reason:
            self.refused.emit(reason)
        else:
            self.dropped.emit(Drop(lane, foresight.model))

    def _scroll(self) -> None:
        for surface in self._surfaces:
            place = surface.viewport().mapFromGlobal(self._pointer)
            if surface.viewport().rect().contains(place) and surface.scroll_towards(place):
                self._aim()

    def _lane_under_pointer(self) -> int | None:
        for surface in self._surfaces:
            place = surface.viewport().mapFromGlobal(self._pointer)
            if surface.viewport().rect().contains(place):
                spot = surface.spot_at(QPointF(place))
                return None if spot is None else spot.lane
        return None

    def _surface_of(self, lane: int) -> Surface:
        return next(each for each in self._surfaces if each.shows(lane))
