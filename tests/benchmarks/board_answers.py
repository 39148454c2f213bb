"""How fast the board answers at 20,000 x 500, beside a bare scroll area that paints as much.

Run from the project's folder: ``python -m tests.benchmarks.board_answers [PARTNERS] [CPMS]``. Every answer is
measured until it is painted, for each density: the begin of a drag (for every CPM what it would become, and
what forbids it), the median of its steps and the longest one, which is to stay below 50 ms, scrolling by a
screen, a step of the zoom, a filter and the next find. The ratio is to the bare area, which draws as many
lanes and cards in the same places with the same fonts and texts made before, marks the lane under the
pointer and moves a label along; a step of a drag is to take no more than three times as long.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget

from cpm_planner.edit.assignments import unassign
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel
from tests.benchmarks.table_answers import catalogued, shown
from tests.builders import a_large_plan
from tests.gui.application.stand_ins import a_scene
from ui.territories.board import Board
from ui.territories.board_filter import BoardFilter
from ui.territories.card_painter import card_face
from ui.territories.lane_painter import lane_face
from ui.territories.layout import Density, Layout, Spot
from ui.territories.page import TerritoriesPage
from ui.territories.rects import Rect
from ui.theme.appearance import ThemeMode, apply_theme
from ui.theme.fonts import font
from ui.theme.tokens import TextSize

MOVES: Final = 60
REPEATS: Final = 7
STEP: Final = 23
"""Pixels from one place of the pointer to the next."""


class BareBoard(QAbstractScrollArea):
    """Lanes and cards of prepared texts in the places of a layout; a press drags a label over them."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.places: Layout = board.team.places
        state, marks = board.state, board.team._marks
        heads = (lane_face(state, lane, marks) for lane in self.places.lanes)
        self._heads = {
            lane: (face.name, face.count, face.hours, face.revenue)
            for lane, face in zip(self.places.lanes, heads, strict=True)
        }
        self._cards: dict[Spot, tuple[str, ...]] = {}
        for lane in self.places.lanes if self.places.sticky else ():
            for card in range(len(state.contents.lanes[lane].partners)):
                face = card_face(state, Spot(lane, card), marks)
                self._cards[Spot(lane, card)] = (face.partner.name, face.hours, face.revenue, face.tier)
        self._target: int | None = None
        self._is_pressed = False
        self._ghost = QLabel("Partner\nfrom 523 % to 536 %", self)
        self._fonts = [font(TextSize.BODY), font(TextSize.CAPTION)]
        self.horizontalScrollBar().setRange(0, max(0, self.places.width - 800))
        self.verticalScrollBar().setRange(0, max(0, self.places.height - 400))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, x, y = event.rect(), self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        sight = Rect(area.x() + x, area.y() + y, area.width(), area.height())
        for lane in self.places.lanes_in(sight):
            painter.setBrush(Qt.GlobalColor.lightGray if lane == self._target else Qt.GlobalColor.white)
            place = self._moved(self.places.lane_rect(lane), x, y)
            painter.drawRoundedRect(place, 8, 8)
            for card in self.places.cards_in(lane, sight):
                self._draw(painter, self._moved(self.places.card_rect(lane, card), x, y), Spot(lane, card))
            head = self._moved(self.places.head_rect(lane), x, 0 if self.places.sticky else y)
            self._draw(painter, head, Spot(lane))

    def _draw(self, painter: QPainter, rect: QRectF, spot: Spot) -> None:
        painter.drawRoundedRect(rect, 6, 6)
        texts = self._heads[spot.lane] if spot.is_head else self._cards[spot]
        aligned = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        painter.setFont(self._fonts[0])
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop, texts[0])
        painter.setFont(self._fonts[1])
        for text, align in zip(texts[1:], aligned, strict=False):
            painter.drawText(rect, align | Qt.AlignmentFlag.AlignBottom, text)

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to drag."""
        self._is_pressed = True
        self._ghost.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the label, and mark the lane under the pointer."""
        if not self._is_pressed:
            return
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        spot = self.places.spot_at(event.position().x() + x, event.position().y() + y, in_sticky=False)
        before, self._target = self._target, None if spot is None else spot.lane
        for lane in {before, self._target} - {None} if before != self._target else set[int]():
            self.viewport().update(self._moved(self.places.lane_rect(lane), x, y).toAlignedRect())
        self._ghost.move(event.position().toPoint() + QPoint(14, 10))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drop nothing."""
        self._is_pressed = False
        self._ghost.hide()

    @staticmethod
    def _moved(rect: Rect, x: int, y: int) -> QRectF:
        return QRectF(rect.x - x, rect.y - y, rect.w, rect.h)


def timed(change: Callable[[], object]) -> float:
    """Give the milliseconds of a change until everything is painted."""
    begin = time.perf_counter()
    change()
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1_000


def drag_times(source: QWidget, start: QPoint, target: QWidget) -> tuple[float, list[float]]:
    """Drag from a point of one widget back and forth over another; gives the begin, then every step."""
    room = target.rect().adjusted(60, 60, -60, -60)
    way = [source.mapFromGlobal(target.mapToGlobal(_on_the_way(room, step))) for step in range(MOVES)]
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    begin, *steps = [
        timed(partial(QTest.mouseMove, source, place)) for place in (start + QPoint(30, 3), *way)
    ]
    return begin, steps


def _on_the_way(room: QRect, step: int) -> QPoint:
    across = step * STEP % (2 * room.width())
    x = across if across < room.width() else 2 * room.width() - across
    return QPoint(room.left() + x, room.top() + step * 7 % room.height())


def board_times(board: Board) -> dict[str, float]:
    """Measure the board in its density; a drag ends with nothing dropped."""
    is_bars, team = board.density is Density.BARS, board.team
    source, spot = (board.pinned, Spot(0, 0)) if is_bars else (team, Spot(team.places.lanes[0], 0))
    begin, steps = drag_times(source.viewport(), source.rect_of(spot).center(), team.viewport())
    if not board.drag.is_under_way:
        message = "the drag never began"
        raise RuntimeError(message)
    board.drag.cancel()
    board.clear_selection()
    QApplication.processEvents()
    filters = [BoardFilter(f"{turn}1", frozenset({SalesModel.SELL_TO})) for turn in range(REPEATS)]
    return {
        "begin": begin,
        "step": statistics.median(steps),
        "longest": max(steps),
        "scroll": scroll_ms(team, is_bars=is_bars),
        "zoom": statistics.median(timed(partial(board.zoom, turn)) for turn in (-1, 1) * 3),
        "filter": statistics.median(timed(partial(board.filter_by, each)) for each in filters),
        "next find": statistics.median(timed(board.find_next) for _ in range(REPEATS)),
    }


def scroll_ms(area: QAbstractScrollArea, *, is_bars: bool) -> float:
    """Give the time of scrolling by a screen: down over bars, else across."""
    bar = area.verticalScrollBar() if is_bars else area.horizontalScrollBar()
    way = area.height() if is_bars else area.width()
    places = [way * turn % max(bar.maximum(), 1) for turn in range(1, REPEATS)]
    return statistics.median(timed(partial(bar.setValue, place)) for place in places)


def bare_times(board: Board) -> dict[str, float]:
    """Measure the bare area with the same lanes and cards in the same places."""
    bare = BareBoard(board)
    bare.resize(board.team.size())
    bare.show()
    QApplication.processEvents()
    begin, steps = drag_times(bare.viewport(), QPoint(100, 150), bare.viewport())
    scroll = scroll_ms(bare, is_bars=board.density is Density.BARS)
    bare.close()
    return {"begin": begin, "step": statistics.median(steps), "longest": max(steps), "scroll": scroll}


def main(words: Sequence[str]) -> None:
    """Print both answers and their ratio for every density and act."""
    partners, cpms = (int(word) for word in words) if words else (20_000, 500)
    app = QApplication([])
    apply_theme(app, ThemeMode.LIGHT)
    plan = catalogued(a_large_plan(partners, cpms))
    # Where lanes show no cards, somebody with nobody is dragged.
    page = TerritoriesPage(a_scene(unassign([PartnerId("p0")])(plan)).context)
    shown(page)
    for density in Density:
        page.board.set_density(density)
        page.board.filter_by(BoardFilter())
        QApplication.processEvents()
        bare, ours = bare_times(page.board), board_times(page.board)
        for act, taken in ours.items():
            beside = f"   bare {bare[act]:7.2f} ms   ratio {taken / bare[act]:6.2f}" if act in bare else ""
            sys.stdout.write(f"{density:6} {act:10} {taken:8.2f} ms{beside}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
