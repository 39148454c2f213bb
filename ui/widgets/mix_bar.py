"""A partner's model mix as one bar of up to three marked parts."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Radius, Space, TextSize, Theme
from ui.widgets.model_marks import mix_text, model_hue, model_mark, model_pattern

_HEIGHT = 24
_GAP = 2
_STRIP = 4
_FAINT = 0.35


class MixBar(QWidget):
    """Shows a mix; its words are the tool tip and what screen readers say."""

    def __init__(self, mix: ModelMix) -> None:
        """Show a mix."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_mix(mix)

    def set_mix(self, mix: ModelMix) -> None:
        """Show another mix."""
        self._mix = mix
        self.setAccessibleName(self.tr("Model mix: {mix}").format(mix=mix_text(mix)))
        self.setToolTip(mix_text(mix))
        self.update()

    def sizeHint(self) -> QSize:
        """Give a width that leaves room for three marks."""
        theme = current_theme()
        return QSize(theme.px(140), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        paint_mix_bar(QPainter(self), QRectF(self.rect()), self._mix, current_theme())


def mix_parts(rect: QRectF, mix: ModelMix) -> Iterator[tuple[SalesModel, QRectF]]:
    """Give where each model's part lies in a bar over a rectangle."""
    left = rect.left()
    for model in mix.models:
        width = rect.width() * mix.weight(model) / WHOLE
        gap = _GAP if left + width < rect.right() - 1 else 0
        yield model, QRectF(left, rect.top(), width - gap, rect.height())
        left += width


def paint_mix_bar(
    painter: QPainter, rect: QRectF, mix: ModelMix, theme: Theme, faint: Collection[SalesModel] = ()
) -> None:
    """Draw a mix over a rectangle: coloured and patterned parts with their marks, dashes when untagged.

    Models in ``faint`` are drawn weakly, as what is somebody else's.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(TextSize.CAPTION, QFont.Weight.DemiBold, theme.zoom))
    if mix.is_untagged:
        _paint_untagged(painter, rect, theme)
    else:
        _paint_parts(painter, rect, mix, theme, faint)
    painter.restore()


def _paint_untagged(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.surface.control_border), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Radius.SMALL, Radius.SMALL)
    painter.setPen(QColor(theme.text.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tr("Untagged"))


def _paint_parts(
    painter: QPainter, rect: QRectF, mix: ModelMix, theme: Theme, faint: Collection[SalesModel]
) -> None:
    opacity = painter.opacity()
    outline = QPainterPath()
    outline.addRoundedRect(rect, Radius.SMALL, Radius.SMALL)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    for model, part in mix_parts(rect, mix):
        painter.setOpacity(opacity * (_FAINT if model in faint else 1))
        hue = model_hue(model, theme)
        painter.fillRect(part, QColor(hue.tint))
        painter.fillRect(part, model_pattern(model, theme))
        strip = theme.px(_STRIP)
        painter.fillRect(part.adjusted(0, part.height() - strip, 0, 0), QColor(hue.solid))
        _paint_mark(painter, part.adjusted(0, 0, 0, -strip), model_mark(model), hue.text)


def _paint_mark(painter: QPainter, part: QRectF, mark: str, colour: str) -> None:
    if QFontMetricsF(painter.font()).horizontalAdvance(mark) + Space.XS <= part.width():
        painter.setPen(QColor(colour))
        painter.drawText(part, Qt.AlignmentFlag.AlignCenter, mark)
