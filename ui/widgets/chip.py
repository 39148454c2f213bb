"""Small rounded labels: a tier, a status, a sales model, a role type."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import paint_icon
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import TONE_ICONS, Hue, Radius, Space, TextSize, Theme, Tone

_HEIGHT = 22
_ICON_SIDE = 12


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows; ``hue`` picks colours from the theme at each paint."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon_name: str | None = None
    hue: Hue | None = None

    @classmethod
    def status(cls, text: str, tone: Tone) -> "ChipFace":
        """Make a face that carries its tone's icon as well as its colour."""
        return cls(text, tone, TONE_ICONS[tone])


def chip_font(theme: Theme) -> QFont:
    """Give the font chips are written in."""
    return font(TextSize.CAPTION, QFont.Weight.Medium, theme.zoom)


def chip_width(face: ChipFace, theme: Theme) -> float:
    """Give the width a chip needs, in pixels."""
    text = QFontMetricsF(chip_font(theme)).horizontalAdvance(face.text)
    return text + 2 * Space.S + (theme.px(_ICON_SIDE) + Space.XS if face.icon_name else 0)


def paint_chip(painter: QPainter, rect: QRectF, face: ChipFace, theme: Theme) -> None:
    """Draw a chip over the whole rectangle, with the text shortened when it does not fit."""
    hue = face.hue or theme.hue(face.tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue.tint))
    painter.drawRoundedRect(rect, Radius.SMALL, Radius.SMALL)
    inside = rect.adjusted(Space.S, 0, -Space.S, 0)
    if face.icon_name:
        side = theme.px(_ICON_SIDE)
        spot = QRectF(inside.left(), rect.center().y() - side / 2, side, side)
        paint_icon(painter, spot, face.icon_name, hue.text)
        inside.setLeft(spot.right() + Space.XS)
    painter.setFont(chip_font(theme))
    painter.setPen(QColor(hue.text))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(face.text, Qt.TextElideMode.ElideRight, inside.width() + 1)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Chip(QWidget):
    """A small rounded label with a tint and, for a status, an icon."""

    def __init__(self, face: ChipFace) -> None:
        """Show a face."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_face(face)

    def set_face(self, face: ChipFace) -> None:
        """Show another face."""
        self._face = face
        self.setAccessibleName(face.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size that shows the whole text."""
        theme = current_theme()
        return QSize(round(chip_width(self._face, theme) + 0.5), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        paint_chip(QPainter(self), QRectF(self.rect()), self._face, current_theme())
