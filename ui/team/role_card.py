"""How evenly one role type is used, as a card that also filters the table."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.workload.evenness import Evenness
from ui.icons import paint_icon
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Hue, Radius, Space, TextSize, Theme, Tone
from ui.widgets.charts.chart import draw_band
from ui.widgets.explanation.asking import offer_explanation, put_tip
from ui.widgets.explanation.explained import Explained

_WIDTH = 190
_HEIGHT = 132
_SCALE_TOP = 1.25
_STRIP = 12
_ICON = 14
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class RoleSummary:
    """What a card says of a role type; utilisations as fractions."""

    name: str
    place: int
    """Place in the list of role types, which the colour goes by."""
    evenness: Evenness
    utilisations: tuple[float, ...]
    target_low: float
    target_high: float


class RoleCard(QAbstractButton):
    """Mean, spread and a strip with one mark a CPM; pressed, the table shows this role type only."""

    def __init__(self, summary: RoleSummary, marks: Marks) -> None:
        """Show a role type."""
        super().__init__()
        self._marks = marks
        self._explain: Callable[[], Explained] | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_summary(summary)

    def show_summary(self, summary: RoleSummary) -> None:
        """Show other figures."""
        self._summary = summary
        self.setAccessibleName(summary.name)
        self.setAccessibleDescription(self._in_words())
        self.updateGeometry()
        self.update()

    def explain_by(self, explain: Callable[[], Explained]) -> None:
        """Let mean and spread be explained."""
        self._explain = explain

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how mean and spread are computed."""
        return None if self._explain is None else (self._explain(), self.rect())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Have the tool tip ready for who rests here."""
        super().enterEvent(event)
        put_tip(self, f"<p>{escape(self._in_words())}</p>")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the figures."""
        offer_explanation(self, event)

    @property
    def name(self) -> str:
        """Name of the role type."""
        return self._summary.name

    def sizeHint(self) -> QSize:
        """Give the least size at which all of it can be read."""
        theme = current_theme()
        metrics = QFontMetrics(font(TextSize.CAPTION, zoom=theme.zoom))
        foot = metrics.horizontalAdvance(f"{self._range_text()}   {self._spread_text()}")
        title = QFontMetrics(font(TextSize.TITLE, QFont.Weight.DemiBold, theme.zoom))
        mean = title.horizontalAdvance(f"{self._percent(self._summary.evenness.mean)} ") + Space.S
        mean += metrics.horizontalAdvance(f"{self._mean_text()}   ")
        over = mean + theme.px(_ICON) + Space.XS + metrics.horizontalAdvance(self._over_text())
        return QSize(max(theme.px(_WIDTH), max(foot, over) + 2 * Space.L), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = theme.role_type_hue(self._summary.place)
        self._paint_ground(painter, theme)
        space = QRectF(self.rect()).adjusted(Space.L, Space.M, -Space.L, -Space.M)
        line = space.height() / 4.4
        self._paint_heading(painter, QRectF(space.left(), space.top(), space.width(), line), hue, theme)
        self._paint_mean(painter, QRectF(space.left(), space.top() + line, space.width(), 1.4 * line), theme)
        strip = QRectF(space.left(), space.top() + 2.5 * line, space.width(), theme.px(_STRIP))
        _paint_strip(painter, strip, self._summary, hue, theme)
        self._paint_foot(painter, QRectF(space.left(), space.bottom() - line, space.width(), line), theme)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        is_marked = self.isChecked() or self.hasFocus()
        painter.setPen(
            QPen(QColor(theme.accent.solid if is_marked else theme.surface.border), 2 if is_marked else 1)
        )
        ground = theme.surface.selected if self.isChecked() else theme.surface.raised
        painter.setBrush(
            QColor(theme.surface.hover if self.underMouse() and not self.isChecked() else ground)
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)

    def _paint_heading(self, painter: QPainter, rect: QRectF, hue: Hue, theme: Theme) -> None:
        painter.setFont(font(TextSize.BODY, QFont.Weight.DemiBold, theme.zoom))
        dot = theme.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue.solid))
        painter.drawEllipse(QRectF(rect.left(), rect.center().y() - dot / 2, dot, dot))
        name = rect.adjusted(dot + Space.S, 0, 0, 0)
        painter.setPen(QColor(theme.text.strong))
        shown = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_mean(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        even = self._summary.evenness
        painter.setFont(font(TextSize.TITLE, QFont.Weight.DemiBold, theme.zoom))
        painter.setPen(QColor(theme.text.strong))
        mean = self._percent(even.mean)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, mean)
        beside = painter.fontMetrics().horizontalAdvance(mean) + Space.S
        painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
        painter.setPen(QColor(theme.text.muted))
        painter.drawText(rect.adjusted(beside, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._mean_text())
        if even.over_capacity:
            self._paint_over(painter, rect, theme)
            return
        seats = self.tr("{count} CPMs").format(count=even.cpms) if even.cpms != 1 else self.tr("1 CPM")
        painter.drawText(rect, _RIGHT, seats)

    def _paint_over(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        hue = theme.hue(Tone.BAD)
        over = self._over_text()
        painter.setPen(QColor(hue.text))
        painter.drawText(rect, _RIGHT, over)
        side, width = theme.px(_ICON), painter.fontMetrics().horizontalAdvance(over)
        spot = QRectF(rect.right() - width - side - Space.XS, rect.center().y() - side / 2, side, side)
        paint_icon(painter, spot, "triangle-alert", hue.text)

    def _paint_foot(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setFont(font(TextSize.CAPTION, zoom=theme.zoom))
        painter.setPen(QColor(theme.text.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self._range_text())
        painter.drawText(rect, _RIGHT, self._spread_text())

    def _mean_text(self) -> str:
        compared = len(self._summary.utilisations)
        return self.tr("mean of {count}").format(count=format_count(compared)) if compared > 1 else ""

    def _over_text(self) -> str:
        even = self._summary.evenness
        return self.tr("{over} over capacity").format(over=format_count(even.over_capacity))

    def _spread_text(self) -> str:
        spread = self._summary.evenness.spread
        return self.tr("spread {share}").format(share=format_points(spread, self._marks)) if spread else ""

    def _range_text(self) -> str:
        even = self._summary.evenness
        if even.spread is None:
            return self.tr("No capacity yet")
        if not even.spread:
            return self.tr("one CPM to compare") if even.cpms == 1 else self.tr("all equally used")
        return self.tr("{low} to {high}").format(
            low=self._percent(even.lowest), high=self._percent(even.highest)
        )

    def _in_words(self) -> str:
        even = self._summary.evenness
        return self.tr(
            "{cpms} CPMs, mean utilisation {mean}, highest {high}, lowest {low}, spread {spread}, "
            "{over} over capacity, {eaten} with planned work in the reserve; "
            "the target band is {from_} to {to}"
        ).format(
            cpms=even.cpms,
            mean=self._percent(even.mean),
            high=self._percent(even.highest),
            low=self._percent(even.lowest),
            spread=format_points(even.spread, self._marks),
            over=even.over_capacity,
            eaten=even.planned_in_reserve,
            from_=self._percent(self._summary.target_low),
            to=self._percent(self._summary.target_high),
        )

    def _percent(self, share: float | None) -> str:
        return "-" if share is None else format_percent(share, self._marks)


def _paint_strip(painter: QPainter, rect: QRectF, summary: RoleSummary, hue: Hue, theme: Theme) -> None:
    """Draw the target band, one mark a CPM, an arrow for those beyond the scale, and the line of 100 %."""

    def x(share: float) -> float:
        return rect.left() + rect.width() * min(max(share, 0), _SCALE_TOP) / _SCALE_TOP

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface.sunken))
    painter.drawRoundedRect(rect, Radius.SMALL, Radius.SMALL)
    low, high = x(summary.target_low), x(summary.target_high)
    draw_band(painter, QRectF(low, rect.top(), high - low, rect.height()), theme)
    painter.setPen(QPen(QColor(theme.text.muted), 1.5))
    painter.drawLine(QPointF(x(1), rect.top() - 2), QPointF(x(1), rect.bottom() + 2))
    ink = QColor(hue.solid)
    ink.setAlphaF(0.85)
    painter.setPen(QPen(ink, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for share in summary.utilisations:
        if share <= _SCALE_TOP:
            painter.drawLine(QPointF(x(share), rect.top() + 2), QPointF(x(share), rect.bottom() - 2))
    if any(share > _SCALE_TOP for share in summary.utilisations):
        _paint_beyond(painter, rect, hue)


def _paint_beyond(painter: QPainter, rect: QRectF, hue: Hue) -> None:
    """Draw an arrow at the right end: there are CPMs beyond the scale."""
    tip, half = QPointF(rect.right() + 1, rect.center().y()), rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue.solid))
    painter.drawPolygon(
        QPolygonF([tip, tip + QPointF(-rect.height(), -half), tip + QPointF(-rect.height(), half)])
    )
