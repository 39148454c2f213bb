"""The four types of partner, drawn as vectors so that they print well at any size."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.charters.partner_type_words import PartnerType, partner_types
from ui.icons import paint_icon
from ui.theme.fonts import font
from ui.theme.tokens import Hue, Radius, Space, TextSize, Theme
from ui.widgets.model_marks import model_hue

_WIDTH: Final = 940
_LEAST_WIDTH: Final = 820
_HEAD: Final = 68
_CHAIN: Final = 140
_BOX: Final = 32
_ICON: Final = 28
_BULLET: Final = 5
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class PartnerTypesChart:
    """Four columns: who passes our product on, and what follows for the CPM."""

    across: int = 4
    """How many columns stand side by side: all four, or two above the other two."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the columns, all as high as the longest one."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        types = partner_types()
        width, height = self._column_width(rect.width()), self._line_height(rect.width(), theme)
        for place, one in enumerate(types):
            line, column = divmod(place, self.across)
            left, top = rect.left() + column * (width + Space.L), rect.top() + line * (height + Space.L)
            _Column(painter, theme, one).paint(QRectF(left, top, width, height))
        painter.restore()

    def height_at(self, width: float, theme: Theme) -> int:
        """Give the height at which all of it can be read in a width, in pixels."""
        lines = -(-len(partner_types()) // self.across)
        return math.ceil(lines * (self._line_height(width, theme) + Space.L) - Space.L) + 1

    def _column_width(self, width: float) -> float:
        return (width - Space.L * (self.across - 1)) / self.across

    def _line_height(self, width: float, theme: Theme) -> float:
        """Give the height of the longest column."""
        of_column = self._column_width(width)
        return max(_Column(None, theme, one).height(of_column) for one in partner_types())

    def summary(self) -> str:
        """Say what stands in the columns."""
        return " ".join(
            f"{one.title}: {one.tagline}. "
            + " ".join(f"{heading}: {'; '.join(points)}." for heading, points in one.facts)
            for one in partner_types()
        )

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give nothing: there are no figures here."""
        return ""

    def size_hint(self, theme: Theme) -> QSize:
        """Give the size at which all lines fit."""
        width = theme.px(_WIDTH) * self.across // len(partner_types())
        return QSize(width, self.height_at(width, theme))

    @classmethod
    def fitting(cls, width: int, theme: Theme) -> "PartnerTypesChart":
        """Give the picture that is readable in a width, in pixels."""
        return cls() if width >= theme.px(_LEAST_WIDTH) else cls(across=2)


class _Column:
    """One type of partner, drawn from the top down; without a painter it is only measured."""

    def __init__(self, painter: QPainter | None, theme: Theme, of: PartnerType) -> None:
        self._drawn_with, self._theme, self._type = painter, theme, of
        self._hue: Hue = theme.accent if of.model is None else model_hue(of.model, theme)

    @property
    def _painter(self) -> QPainter:
        assert self._drawn_with is not None  # noqa: S101 - measuring needs none
        return self._drawn_with

    def height(self, width: float) -> float:
        """Give the height of all of it in a width."""
        theme = self._theme
        top = float(theme.px(_HEAD) + Space.M + theme.px(_CHAIN) + Space.L)
        for heading, points in self._type.facts:
            top = self._paint_facts(QRectF(0, top, width - 2 * Space.M, 0), heading, points)
        return top

    def paint(self, rect: QRectF) -> None:
        painter, theme = self._painter, self._theme
        painter.setPen(QPen(QColor(theme.surface.border), 1))
        painter.setBrush(QColor(theme.surface.raised))
        painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)
        head = QRectF(rect.left(), rect.top(), rect.width(), theme.px(_HEAD))
        self._paint_head(head)
        inside = rect.adjusted(Space.M, head.height() + Space.M, -Space.M, -Space.M)
        chain = QRectF(inside.left(), inside.top(), inside.width(), theme.px(_CHAIN))
        self._paint_chain(chain)
        top = chain.bottom() + Space.L
        for heading, points in self._type.facts:
            top = self._paint_facts(QRectF(inside.left(), top, inside.width(), 0), heading, points)

    def _paint_head(self, head: QRectF) -> None:
        painter, theme = self._painter, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._hue.tint))
        painter.drawRoundedRect(head, Radius.CARD, Radius.CARD)
        side = theme.px(_ICON)
        spot = QRectF(head.left() + Space.M, head.center().y() - side / 2, side, side)
        paint_icon(painter, spot, self._type.icon, self._hue.text)
        left = spot.right() + Space.M
        texts = QRectF(left, head.top() + Space.S, head.right() - left - Space.S, head.height() - 2 * Space.S)
        title = self._wrapped(texts, self._type.title, TextSize.SUBTITLE, QFont.Weight.DemiBold, dry=True)
        line = self._wrapped(texts, self._type.tagline, TextSize.CAPTION, QFont.Weight.Normal, dry=True)
        top = head.center().y() - (title + line) / 2
        self._wrapped(
            QRectF(left, top, texts.width(), title),
            self._type.title,
            TextSize.SUBTITLE,
            QFont.Weight.DemiBold,
            colour=self._hue.text,
        )
        self._wrapped(
            QRectF(left, top + title, texts.width(), line),
            self._type.tagline,
            TextSize.CAPTION,
            QFont.Weight.Normal,
            colour=self._hue.text,
        )

    def _paint_chain(self, rect: QRectF) -> None:
        """Draw who passes our product on to whom, with an arrow between each two."""
        painter, theme = self._painter, self._theme
        box, count = theme.px(_BOX), len(self._type.chain)
        gap = (rect.height() - count * box) / (count - 1)
        for place, name in enumerate(self._type.chain):
            spot = QRectF(rect.left(), rect.top() + place * (box + gap), rect.width(), box)
            is_ours = place == 0
            painter.setPen(QPen(QColor(self._hue.text), 1.2))
            painter.setBrush(QColor(self._hue.solid if is_ours else theme.surface.raised))
            painter.drawRoundedRect(spot, Radius.CONTROL, Radius.CONTROL)
            painter.setPen(QColor(self._hue.on_solid if is_ours else theme.text.strong))
            painter.setFont(font(TextSize.CAPTION, QFont.Weight.Medium, theme.zoom))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, name)
            if place + 1 < count:
                self._paint_arrow(QPointF(spot.center().x(), spot.bottom()), gap)

    def _paint_arrow(self, start: QPointF, length: float) -> None:
        painter, tip = self._painter, QPointF(start.x(), start.y() + length)
        painter.setPen(QPen(QColor(self._hue.text), 1.5))
        painter.drawLine(start, tip)
        for side in (-1, 1):
            painter.drawLine(tip, QPointF(tip.x() + side * Space.XS, tip.y() - Space.S))

    def _paint_facts(self, rect: QRectF, heading: str, points: tuple[str, ...]) -> float:
        """Draw a heading with its points; gives where the next one may begin."""
        theme = self._theme
        colour = theme.text.strong
        dry = self._drawn_with is None
        height = self._wrapped(
            rect, heading, TextSize.CAPTION, QFont.Weight.DemiBold, colour=self._hue.text, dry=dry
        )
        top = rect.top() + height + Space.XS
        for point in points:
            dot = theme.px(_BULLET)
            line = QRectF(rect.left() + dot + Space.S, top, rect.width() - dot - Space.S, 0)
            height = self._wrapped(line, point, TextSize.CAPTION, QFont.Weight.Normal, colour=colour, dry=dry)
            if not dry:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(QColor(self._hue.solid))
                middle = top + QFontMetricsF(self._painter.font()).height() / 2
                self._painter.drawEllipse(QRectF(rect.left(), middle - dot / 2, dot, dot))
            top += height + Space.XS
        return top + Space.M

    def _wrapped(  # noqa: PLR0913 - where, what, and how it looks
        self,
        rect: QRectF,
        text: str,
        size: TextSize,
        weight: QFont.Weight,
        *,
        colour: str = "",
        dry: bool = False,
    ) -> float:
        """Write text over as many lines as it needs; gives their height, also when nothing is to be drawn."""
        made = font(size, weight, self._theme.zoom)
        room = QRectF(0, 0, rect.width(), 10_000)
        height = QFontMetricsF(made).boundingRect(room, int(_WRAPPED), text).height()
        if not dry:
            self._painter.setFont(made)
            self._painter.setPen(QColor(colour))
            self._painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), height), int(_WRAPPED), text)
        return height
