"""A drag of partners over the board: a ghost by the pointer, the outlook of lanes, scrolling at edges."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks
from ui.territories.board_state import BoardState
from ui.territories.surface import Surface
from ui.territories.words import obstacle_text, selection_line, who
from ui.theme.tokens import Space
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_SCROLL_MS: Final = 30
_BESIDE_POINTER: Final = QPoint(14, 10)


class BoardDrag(QObject):
    """Follows one drag at a time over some surfaces that share a state."""

    dropped = Signal(int)
    """The lane the chosen partners were dropped on; nothing forbids it."""
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
        self._ghost = _Ghost(board)
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

    def _drag(self, pointer: QPoint) -> None:
        self._pointer = pointer
        if not self.is_under_way:
            self._begin()
        self._ghost.move(self._board.mapFromGlobal(pointer) + _BESIDE_POINTER)
        self._aim()

    def _begin(self) -> None:
        self._state.foresee()
        contents, keys = self._state.contents, self._state.chosen()
        self._ghost.say(who(contents, keys), selection_line(contents, keys, self._marks))
        self._scroller.start()
        self._redraw()

    def _aim(self) -> None:
        """Mark the lane under the pointer; only it and the one left are drawn again."""
        before, self._state.target = self._state.target, self._lane_under_pointer()
        if before != self._state.target:
            for lane in (before, self._state.target):
                if lane is not None:
                    self._surface_of(lane).update_lane(lane)

    def _drop(self) -> None:
        lane, foresight = self._lane_under_pointer(), self._state.foresight
        self.cancel()
        if lane is None or foresight is None:
            return
        obstacle = foresight.outlook(self._state.contents.lanes[lane]).obstacle
        if obstacle is None:
            self.dropped.emit(lane)
        else:
            self.refused.emit(obstacle_text(obstacle, len(foresight.keys)))

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


class _Ghost(QFrame):
    """Says beside the pointer what is dragged."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_style(self, kind="toast")
        self._name = text_label("", TextStyle.STRONG)
        self._figures = text_label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._figures)
        self.hide()

    def say(self, name: str, figures: str) -> None:
        """Show what is dragged, above everything else."""
        self._name.setText(name)
        self._figures.setText(figures)
        self.adjustSize()
        self.show()
        self.raise_()
