"""The curve of spread over moves: a point for each number of moves, the knee named, the chosen one ringed."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from cpm_planner.formatting.marks import ENGLISH, Marks, format_count, format_number
from cpm_planner.formatting.points import format_points
from ui.language import tr
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import draw_text, named_every, small_font, thin_pen, ticks, widest

_AXIS = 24
_TITLE = 24
_DOT, _KNEE_DOT, _RING = 3.5, 5.5, 9.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Spot:
    """One point of the curve."""

    moves: int
    spread: float


@dataclass(frozen=True, slots=True)
class CurveChart:
    """Spots by rising moves, with the places of the knee and of the chosen one."""

    spots: tuple[Spot, ...] = ()
    knee: int | None = None
    chosen: int | None = None
    marks: Marks = ENGLISH

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw axes, curve, spots and the knee's name."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(theme))
        plot = self._plot(rect, theme)
        self._paint_axes(painter, rect, plot, theme)
        if self.knee is not None:
            self._paint_knee(painter, plot, self.knee, theme)
        painter.setPen(QPen(QColor(theme.accent.solid), 2))
        for left, right in pairwise(self.spots):
            painter.drawLine(self._place(plot, left), self._place(plot, right))
        for place, spot in enumerate(self.spots):
            self._paint_spot(painter, self._place(plot, spot), place, theme)
        painter.restore()

    def summary(self) -> str:
        """Say how many points there are, both ends and the knee."""
        if not self.spots:
            return tr("No points yet")
        text = tr("Widest spread by moves, {count} points. {first}. {last}.").format(
            count=len(self.spots),
            first=self.sentence(0),
            last=self.sentence(len(self.spots) - 1),
        )
        knee = "" if self.knee is None else " " + tr("Knee at {spot}.").format(spot=self.sentence(self.knee))
        return text + knee

    def sentence(self, place: int) -> str:
        """Say one point."""
        spot = self.spots[place]
        return tr("{moves} moves: widest spread {spread}").format(
            moves=format_count(spot.moves), spread=format_points(spot.spread, self.marks)
        )

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Say the point nearest to the pointer."""
        place = self.spot_at(rect, point, theme)
        return "" if place is None else self.sentence(place)

    def spot_at(self, rect: QRectF, point: QPointF, theme: Theme) -> int | None:
        """Give the spot nearest from the left or right; None beside the plot."""
        plot = self._plot(rect, theme)
        if not self.spots or not plot.adjusted(-Space.M, -Space.M, Space.M, Space.M).contains(point):
            return None
        away = [abs(self._place(plot, spot).x() - point.x()) for spot in self.spots]
        return away.index(min(away))

    def size_hint(self, theme: Theme) -> QSize:
        """Give a size at which the bend is seen."""
        return QSize(theme.px(480), theme.px(144))

    @property
    def _heights(self) -> list[float]:
        return ticks(max((spot.spread for spot in self.spots), default=1.0))

    @property
    def _widths(self) -> list[float]:
        return [value for value in ticks(float(self._most_moves)) if value.is_integer()]

    @property
    def _most_moves(self) -> int:
        return max((spot.moves for spot in self.spots), default=1) or 1

    def _plot(self, rect: QRectF, theme: Theme) -> QRectF:
        left = widest([format_points(value, self.marks) for value in self._heights], theme) + Space.S
        right = widest([format_count(self._most_moves)], theme) / 2 + _RING
        return rect.adjusted(left + _RING, theme.px(_TITLE), -right, -theme.px(_AXIS + _TITLE))

    def _place(self, plot: QRectF, spot: Spot) -> QPointF:
        return QPointF(self._x(plot, spot.moves), self._y(plot, spot.spread))

    def _x(self, plot: QRectF, moves: float) -> float:
        return plot.left() + plot.width() * moves / self._most_moves

    def _y(self, plot: QRectF, spread: float) -> float:
        return plot.bottom() - plot.height() * spread / self._heights[-1]

    def _paint_axes(self, painter: QPainter, rect: QRectF, plot: QRectF, theme: Theme) -> None:
        muted, line = theme.text.muted, theme.px(16)
        every = named_every(len(self._heights), plot.height(), theme)
        for at, value in enumerate(self._heights):
            y = self._y(plot, value)
            painter.setPen(thin_pen(theme))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            spot = QRectF(rect.left(), y - line / 2, plot.left() - rect.left() - Space.S - _RING, line)
            if at % every == 0:
                draw_text(painter, spot, format_points(value, self.marks), muted, _RIGHT)
        for value in self._widths:
            if value <= self._most_moves:
                spot = QRectF(self._x(plot, value) - 40, plot.bottom() + Space.XS, 80, theme.px(_AXIS))
                draw_text(painter, spot, format_number(Decimal(value)), muted, _CENTRE)
        above = QRectF(rect.left(), rect.top(), rect.width(), line)
        draw_text(painter, above, tr("Widest spread of a role type"), muted, _LEFT)
        title = tr("Partners that change their CPM, at most")
        left = plot.left() if widest([title], theme) <= plot.width() else rect.left()
        below = QRectF(left, rect.bottom() - line, plot.right() - left, line)
        draw_text(painter, below, title, muted, _CENTRE)

    def _paint_knee(self, painter: QPainter, plot: QRectF, place: int, theme: Theme) -> None:
        at = self._place(plot, self.spots[place])
        painter.setPen(thin_pen(theme, dashed=True))
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()))
        text = tr("Knee: {moves} moves").format(moves=format_count(self.spots[place].moves))
        painter.setFont(small_font(theme, QFont.Weight.DemiBold))
        width = widest([text], theme) * 1.1
        is_left = at.x() + Space.S + width > plot.right()
        left = max(at.x() - Space.S - width, plot.left()) if is_left else at.x() + Space.S
        spot = QRectF(left, plot.top(), width, theme.px(16))
        draw_text(painter, spot, text, theme.text.strong, _RIGHT if is_left else _LEFT)
        painter.setFont(small_font(theme))

    def _paint_spot(self, painter: QPainter, at: QPointF, place: int, theme: Theme) -> None:
        accent = QColor(theme.accent.solid)
        if place == self.chosen:
            painter.setPen(QPen(QColor(theme.text.strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, _RING, _RING)
        radius = _KNEE_DOT if place == self.knee else _DOT
        painter.setPen(QPen(QColor(theme.surface.raised), 1))
        painter.setBrush(accent)
        painter.drawEllipse(at, radius, radius)
