"""What follows the pointer during a drag: what is dragged, and what dropping it here would do."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks
from ui.territories.board_state import BoardState
from ui.territories.contents import UNASSIGNED, Contents
from ui.territories.foresight import Foresight
from ui.territories.words import change_of, lane_name, selection_line, translate, who
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_marks import model_name
from ui.widgets.styling import set_style

_BESIDE_POINTER: Final = QPoint(14, 10)


class DragGhost(QFrame):
    """A note beside the pointer that never leaves the board."""

    def __init__(self, board: QWidget) -> None:
        """Hide until something is dragged."""
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_style(self, kind="toast")
        self._board = board
        self._name = text_label("", TextStyle.STRONG)
        self._figures = text_label("")
        self._effect = text_label("")
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(0)
        for label in (self._name, self._figures, self._effect):
            column.addWidget(label)
        self.hide()

    @property
    def effect(self) -> str:
        """What dropping here would do, in words."""
        return self._effect.text()

    def begin(self, state: BoardState, foresight: Foresight, marks: Marks) -> None:
        """Show what is dragged, above everything else."""
        self._name.setText(dragged_name(state.contents, foresight))
        self._figures.setText(selection_line(state.contents, foresight.keys, marks))
        self._figures.setVisible(foresight.model is None)
        self.aim(state, marks)
        self.show()
        self.raise_()

    def aim(self, state: BoardState, marks: Marks) -> None:
        """Say what dropping on the lane aimed at would do."""
        lines = "\n".join(effect_lines(state, marks))
        self._effect.setText(lines)
        self._effect.setVisible(bool(lines))
        self.adjustSize()

    def stay_by(self, pointer: QPoint) -> None:
        """Stand beside the pointer, on its other side where the board ends."""
        place = pointer + _BESIDE_POINTER
        if place.x() + self.width() > self._board.width():
            place.setX(max(0, pointer.x() - _BESIDE_POINTER.x() - self.width()))
        if place.y() + self.height() > self._board.height():
            place.setY(max(0, pointer.y() - _BESIDE_POINTER.y() - self.height()))
        self.move(place)


def dragged_name(contents: Contents, foresight: Foresight) -> str:
    """Name what is dragged: partners, or one model of a partner."""
    named = who(contents, foresight.keys)
    if foresight.model is None:
        return named
    return translate("territories", "{model} of {who}").format(model=model_name(foresight.model), who=named)


def effect_lines(state: BoardState, marks: Marks) -> Iterator[str]:
    """Say why the lane aimed at may not have what is dragged, or what it and the one giver would become."""
    contents, foresight, target = state.contents, state.foresight, state.target
    if foresight is None or target is None:
        return
    outlook, name = foresight.outlook(contents.lanes[target]), lane_name(contents, target)
    if outlook.reason:
        yield translate("territories", "Not to {lane}: {reason}").format(lane=name, reason=outlook.reason)
        return
    givers = [lane for lane in foresight.givers(contents) if lane != target]
    if target == UNASSIGNED or (outlook.before is not None and outlook.with_them is not None):
        yield _line(name, outlook.before, outlook.with_them, marks)
    else:
        yield translate("territories", "{lane}: no capacity").format(lane=name)
    if len(givers) == 1:
        loses = foresight.outlook(contents.lanes[givers[0]])
        if loses.before is not None:
            yield _line(lane_name(contents, givers[0]), loses.before, loses.without_them, marks)


def _line(name: str, before: float | None, after: float | None, marks: Marks) -> str:
    if before is None or after is None:
        return translate("territories", "To {lane}").format(lane=name)
    return translate("territories", "{lane}: {change}").format(
        lane=name, change=change_of(before, after, marks)
    )
