"""A CPM's utilisation as a bar with its target band, the mark of 100 % and the reserve."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from cpm_planner.formatting.percent import format_percent
from ui.icons import paint_icon
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize, Theme
from ui.widgets.load_level import LEVEL_ICONS, LEVEL_TONES, Load, load_text
from ui.widgets.styling import set_style

SCALE_TOP: Final = 1.25
"""Utilisation at the bar's right end; higher ones fill the bar, which is broken before its end then."""

_HEIGHT: Final = 22
_BAR: Final = 8
_ICON_SIDE: Final = 13


def load_bar_text() -> str:
    """Say what the parts of a load bar are."""
    return tr(
        "Of the bars, the light green part is the target band, the upright line is 100 %, the hatched part "
        "is the reserve for requests; a broken end lies beyond {most}."
    ).format(most=format_percent(SCALE_TOP))


class LoadBar(QProgressBar):
    """A progress bar to screen readers (value in per cent), a load bar to the eye."""

    def __init__(self, load: Load, subject: str) -> None:
        """Show a load; ``subject`` says whose it is, for screen readers."""
        super().__init__()
        self._subject = subject
        self.setRange(0, 1000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_style(self, kind="load")
        self.set_load(load)

    def set_load(self, load: Load) -> None:
        """Show another load."""
        self._load = load
        self.setValue(min(1000, max(0, round(load.utilisation * 100))))
        self.setAccessibleName(self.tr("Utilisation of {subject}").format(subject=self._subject))
        self.setAccessibleDescription(load_text(load))
        self.setToolTip(load_text(load))
        self.update()

    def sizeHint(self) -> QSize:
        """Give a width that leaves room for bar and figure."""
        theme = current_theme()
        return QSize(theme.px(160), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the least size at which the figure is whole."""
        theme = current_theme()
        return QSize(theme.px(96), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        paint_load_bar(QPainter(self), QRectF(self.rect()), self._load, current_theme())


def paint_load_bar(painter: QPainter, rect: QRectF, load: Load, theme: Theme) -> None:
    """Draw a load over a rectangle: bar at the left, icon and figure at the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom))
    figure_width = QFontMetricsF(painter.font()).horizontalAdvance("1000 %") + theme.px(_ICON_SIDE) + Space.S
    bar_height = theme.px(_BAR)
    bar = QRectF(
        rect.left(), rect.center().y() - bar_height / 2, rect.width() - figure_width - Space.XS, bar_height
    )
    if bar.width() > Space.XL:
        _paint_bar(painter, bar, load, theme)
    _paint_figure(
        painter, QRectF(rect.right() - figure_width, rect.top(), figure_width, rect.height()), load, theme
    )
    painter.restore()


def _paint_bar(painter: QPainter, bar: QRectF, load: Load, theme: Theme) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if load.utilisation > SCALE_TOP:
        outline = outline.subtracted(_break(bar))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(bar, QColor(theme.surface.border))
    painter.fillRect(_span(bar, load.target_low, load.target_high), _faded(theme.good.solid, 0.30))
    filled = _span(bar, 0, max(0.0, load.utilisation))
    painter.fillRect(filled, QColor(theme.hue(LEVEL_TONES[load.level]).solid))
    if load.reserve > 0:
        ink = _faded(theme.text.strong, 0.45)
        painter.fillRect(_span(bar, 1 - load.reserve, 1), QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.restore()
    whole = bar.left() + bar.width() / SCALE_TOP
    painter.setPen(QPen(QColor(theme.text.strong), 1.5))
    painter.drawLine(QPointF(whole, bar.top() - 3), QPointF(whole, bar.bottom() + 3))


def _break(bar: QRectF) -> QPainterPath:
    """Give two slanted gaps near the right end: the bar goes on far beyond the scale."""
    wide = bar.height() / 4
    gaps, left = QPainterPath(), bar.right() - 2 * bar.height()
    for start in (left, left + 2 * wide):
        foot = QPointF(start, bar.bottom() + 1)
        corners = [(0.0, 0.0), (wide, 0.0), (3 * wide, -bar.height() - 2), (2 * wide, -bar.height() - 2)]
        gaps.addPolygon(QPolygonF([foot + QPointF(x, y) for x, y in corners]))
        gaps.closeSubpath()
    return gaps


def _paint_figure(painter: QPainter, rect: QRectF, load: Load, theme: Theme) -> None:
    hue = theme.hue(LEVEL_TONES[load.level])
    side = theme.px(_ICON_SIDE)
    paint_icon(
        painter,
        QRectF(rect.left(), rect.center().y() - side / 2, side, side),
        LEVEL_ICONS[load.level],
        hue.text,
    )
    painter.setPen(QColor(hue.text))
    painter.drawText(
        rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, format_percent(load.utilisation)
    )


def _span(bar: QRectF, low: float, high: float) -> QRectF:
    left = bar.left() + bar.width() * min(low, SCALE_TOP) / SCALE_TOP
    right = bar.left() + bar.width() * min(high, SCALE_TOP) / SCALE_TOP
    return QRectF(left, bar.top(), right - left, bar.height())


def _faded(colour: str, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
