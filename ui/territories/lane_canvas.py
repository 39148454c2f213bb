"""A scrolled area with lanes and cards painted on it, which knows where each of them is."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from cpm_planner.formatting.marks import Marks
from cpm_planner.model.sales_model import SalesModel
from ui.territories.board_state import BoardState
from ui.territories.card_painter import card_face, mix_place, paint_card, paint_line
from ui.territories.contents import Group
from ui.territories.group_painter import group_face, paint_group
from ui.territories.ink import Ink
from ui.territories.kept_picture import KeptPicture
from ui.territories.lane_painter import lane_face, paint_head, paint_lane, paint_veil
from ui.territories.layout import Density, Layout, Spot
from ui.territories.rects import Rect
from ui.territories.words import card_text, hours_text, lane_text, lane_value
from ui.theme.appearance import current_theme
from ui.widgets.mix_bar import mix_parts

MARGIN: Final = 4
"""Left of the first lane and above the first title."""

_STEP: Final = 24
_HEAD_INSET: Final = 4


class LaneCanvas(QAbstractScrollArea):
    """Shows some lanes of the board in a layout; only what is in sight is looked at."""

    resized = Signal()
    laid_out = Signal()
    """Lanes and cards have other places, or there are others."""

    def __init__(self, state: BoardState, layout: Layout, marks: Marks) -> None:
        """Show lanes as a layout places them."""
        super().__init__()
        self._state = state
        self._layout = layout
        self._density = Density.CARDS
        self._marks = marks
        self._part: tuple[Spot, SalesModel] | None = None
        self._picture = KeptPicture(self.viewport(), self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def places(self) -> Layout:
        """The layout shown."""
        return self._layout

    def show_layout(self, layout: Layout, density: Density) -> None:
        """Show lanes otherwise, or other lanes."""
        self._layout = layout
        self._density = density
        self._part = None
        self.laid_out.emit()
        self._fit_scroll_bars()
        self.refresh()

    def refresh(self, rect: QRect | None = None) -> None:
        """Draw a part of the viewport again, or all of it."""
        self._picture.refresh(rect)

    def spot_at(self, position: QPointF) -> Spot | None:
        """What lies under a point of the viewport."""
        x = position.x() - MARGIN + self.horizontalScrollBar().value()
        in_sticky = position.y() < self._top
        y = position.y() - (MARGIN if in_sticky else self._top - self.verticalScrollBar().value())
        return self._layout.spot_at(x, y, in_sticky=in_sticky)

    def part_at(self, position: QPointF) -> SalesModel | None:
        """Give the model of a hybrid whose mark is under a point and could go to another CPM alone."""
        spot, contents = self.spot_at(position), self._state.contents
        if spot is None or spot.is_head or self._density is not Density.CARDS:
            return None
        if contents.lanes[spot.lane].cpm is None:
            return None
        mix = contents.figures.plan.partners[contents.key_at(spot.lane, spot.card)].mix
        models = contents.models_of_card(spot.lane, spot.card)
        if not mix.is_hybrid:
            return None
        bar = mix_place(QRectF(self.rect_of(spot)), current_theme())
        hit = (model for model, place in mix_parts(bar, mix) if place.contains(position) and model in models)
        return next(hit, None)

    def point_out(self, part: tuple[Spot, SalesModel] | None) -> None:
        """Frame the mark of a card's model, or none."""
        before, self._part = self._part, part
        if part != before:
            for spot, _ in filter(None, (before, part)):
                self.refresh(self.rect_of(spot).adjusted(-2, -2, 2, 2))

    def rect_of(self, spot: Spot) -> QRect:
        """Where a spot is in the viewport, perhaps beyond its edges."""
        if spot.is_head:
            return self._head_place(self._layout.head_rect(spot.lane))
        return self._scrolled(self._layout.card_rect(spot.lane, spot.card))

    def title_at(self, position: QPointF) -> Group | None:
        """Give the role type whose title is under a point of the viewport."""
        point = position.toPoint()
        hit = (group for group, rect in self._layout.titles if self._head_place(rect).contains(point))
        return next(hit, None)

    def bring_in_sight(self, spot: Spot) -> None:
        """Scroll until a spot is visible."""
        rect, view = self.rect_of(spot), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + _shift(rect.left(), rect.right(), MARGIN, view.width()))
        if not spot.is_head or not self._layout.sticky:
            down.setValue(down.value() + _shift(rect.top(), rect.bottom(), self._top, view.height()))

    def scroll_to(self, spot: Spot, place: QPoint) -> None:
        """Scroll until a spot is at a place of the viewport, as far as that goes."""
        rect = self.rect_of(spot)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + rect.left() - place.x())
        if not spot.is_head or not self._layout.sticky:
            down.setValue(down.value() + rect.top() - place.y())

    def update_lane(self, lane: int) -> None:
        """Draw one lane again."""
        rect = self.rect_of(Spot(lane)).adjusted(-2, -2, 2, 2)
        if self._layout.sticky:
            rect.setBottom(self.viewport().height())
        self.refresh(rect)

    def scroll_towards(self, position: QPoint) -> bool:
        """Scroll a step when a point of the viewport is near an edge; gives whether it did."""
        near, view = _STEP * 2, self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = across.value(), down.value()
        across.setValue(across.value() + _STEP * _edge(position.x(), near, view.width()))
        down.setValue(down.value() + _STEP * _edge(position.y() - self._layout.sticky, near, view.height()))
        return (across.value(), down.value()) != before

    def shows(self, lane: int) -> bool:
        """Whether a lane has a place here."""
        return self._layout.has(lane)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show what is in sight; only what has changed is painted again."""
        self._picture.show(event.rect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint what has come in sight."""
        self.refresh()

    def _paint(self, painter: QPainter, part: QRect) -> None:
        ink = Ink(painter, current_theme(), self._marks)
        area = self._area_of(part)
        for lane in self._layout.lanes_in(area):
            self._paint_lane(ink, lane, area)
        for group, rect in self._layout.titles:
            place = self._head_place(rect)
            if place.intersects(part):
                paint_group(QRectF(place), MARGIN, group_face(self._state, group, self._marks), ink)

    def _paint_lane(self, ink: Ink, lane: int, area: Rect) -> None:
        face = lane_face(self._state, lane, self._marks)
        rect = QRectF(self.rect_of(Spot(lane)))
        if not self._layout.sticky:
            paint_head(rect, face, ink)
            return
        ground = rect.adjusted(0, 0, 0, self.viewport().height())
        paint_lane(ground, face, ink)
        self._paint_cards(ink, lane, area)
        if face.reason:
            paint_veil(ground, ink)
        paint_head(rect.adjusted(_HEAD_INSET, _HEAD_INSET, -_HEAD_INSET, -_HEAD_INSET), face, ink)

    def _paint_cards(self, ink: Ink, lane: int, area: Rect) -> None:
        paint = paint_card if self._density is Density.CARDS else paint_line
        view = self.viewport().rect()
        ink.painter.save()
        ink.painter.setClipRect(view.adjusted(0, self._top, 0, 0), Qt.ClipOperation.IntersectClip)
        for card in self._layout.cards_in(lane, area):
            spot = Spot(lane, card)
            part = self._part[1] if self._part is not None and self._part[0] == spot else None
            paint(QRectF(self.rect_of(spot)), card_face(self._state, spot, self._marks, part), ink)
        ink.painter.restore()

    def text_of(self, spot: Spot) -> str:
        """Describe a spot in words."""
        if spot.is_head:
            return lane_text(self._state.contents, spot.lane, self._marks)
        return card_text(self._state.contents, spot.lane, spot.card, self._marks)

    # For screen readers

    @property
    def focus(self) -> Spot:
        """What is in focus, here or elsewhere on the board."""
        return self._state.focus

    def is_selected(self, spot: Spot) -> bool:
        """Whether a card is selected; a lane never is."""
        contents = self._state.contents
        return not spot.is_head and contents.key_at(spot.lane, spot.card) in self._state.selected

    def cards_of(self, lane: int) -> int:
        """Count the cards that a lane shows."""
        has_cards = bool(self._layout.sticky)
        return len(self._state.contents.lanes[lane].partners) if has_cards else 0

    def value_of(self, spot: Spot) -> str:
        """Give the figure of a spot: the utilisation of a lane, the hours of a card."""
        if spot.is_head:
            return lane_value(self._state.contents, spot.lane, self._marks)
        return hours_text(float(self._state.contents.lanes[spot.lane].minutes[spot.card]), self._marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars."""
        super().resizeEvent(event)
        self._fit_scroll_bars()
        self.resized.emit()

    # Places

    @property
    def _top(self) -> int:
        """First pixel of the viewport that scrolls up and down."""
        return MARGIN + self._layout.sticky

    def _scrolled(self, rect: Rect) -> QRect:
        x = rect.x + MARGIN - self.horizontalScrollBar().value()
        return QRect(x, rect.y + self._top - self.verticalScrollBar().value(), rect.w, rect.h)

    def _head_place(self, rect: Rect) -> QRect:
        if not self._layout.sticky:
            return self._scrolled(rect)
        return QRect(rect.x + MARGIN - self.horizontalScrollBar().value(), rect.y + MARGIN, rect.w, rect.h)

    def _area_of(self, rect: QRect) -> Rect:
        """Turn a part of the viewport into one of what scrolls."""
        x = rect.left() - MARGIN + self.horizontalScrollBar().value()
        top = max(rect.top(), self._top)
        y = top - self._top + self.verticalScrollBar().value()
        return Rect(x, y, rect.width(), max(0, rect.bottom() + 1 - top))

    def _fit_scroll_bars(self) -> None:
        view = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, self._layout.width + 2 * MARGIN - view.width()))
        across.setPageStep(view.width())
        across.setSingleStep(_STEP)
        down.setRange(0, max(0, self._layout.height + self._top + MARGIN - view.height()))
        down.setPageStep(max(1, view.height() - self._top))
        down.setSingleStep(_STEP)


def _shift(low: int, high: int, first: int, last: int) -> int:
    """How far to scroll until the span low to high lies between first and last, low end first."""
    if low < first:
        return low - first
    return min(low - first, max(0, high - last))


def _edge(position: int, near: int, size: int) -> int:
    return -1 if position < near else 1 if position > size - near else 0
