"""The signs of partners on the map: each CPM or sales model has a shape beside its colour."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import CENTS, format_short_money
from cpm_planner.model.sales_model import SalesModel
from ui.theme.fonts import font
from ui.theme.tokens import TextSize, Theme
from ui.widgets.model_marks import model_hue

HuePicker = Callable[[Theme], str]

MOST_SIGNS: Final = 24
"""So many signs differ in shape or colour."""

_UP: Final = -math.pi / 2


_WHOLE: Final = 100_000
"""Counts from this on are told in thousands."""


class Shape(StrEnum):
    """The outline of a sign."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"
    DROP = "drop"


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """How partners of one kind are drawn.

    Attributes:
        shape: its outline.
        colour: picks its colour from a theme.
        on_colour: picks the colour of a number on it.
        is_hollow: drawn as an outline, for what nobody has or nobody has tagged.
        is_quiet: drawn small and behind all others.
    """

    shape: Shape
    colour: HuePicker
    on_colour: HuePicker
    is_hollow: bool = False
    is_quiet: bool = False


@cache
def cpm_sign(place: int) -> Sign:
    """Give the sign of one of the CPMs shown; they repeat after ``MOST_SIGNS``."""
    shapes = tuple(Shape)
    return Sign(
        shapes[place % len(shapes)],
        lambda theme: theme.role_type_hue(place).solid,
        lambda theme: theme.role_type_hue(place).on_solid,
    )


@cache
def model_sign(model: SalesModel) -> Sign:
    """Give the sign of partners of one model."""
    shape = {
        SalesModel.SELL_TO: Shape.SQUARE,
        SalesModel.SELL_THROUGH: Shape.CIRCLE,
        SalesModel.SELL_WITH: Shape.TRIANGLE,
    }[model]
    return Sign(
        shape,
        lambda theme: model_hue(model, theme).solid,
        lambda theme: model_hue(model, theme).on_solid,
    )


HYBRID: Final = Sign(Shape.DIAMOND, lambda theme: theme.accent.solid, lambda theme: theme.accent.on_solid)
NOBODY: Final = Sign(
    Shape.CIRCLE, lambda theme: theme.bad.solid, lambda theme: theme.bad.text, is_hollow=True
)
UNTAGGED: Final = Sign(
    Shape.CIRCLE, lambda theme: theme.neutral.solid, lambda theme: theme.neutral.text, is_hollow=True
)
OTHERS: Final = Sign(
    Shape.CIRCLE, lambda theme: theme.neutral.tint, lambda theme: theme.neutral.text, is_quiet=True
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One picture of a sign, drawn once and used wherever it fits.

    Attributes:
        half_pixels: twice its radius in pixels at 100 % zoom.
        label: the number on it; empty for a single partner.
        chosen: 0 when none of its partners is selected, 1 some, 2 all.
    """

    sign: Sign
    half_pixels: int
    label: str
    chosen: int


def count_text(count: int) -> str:
    """Give a number short enough for a sign; nothing for one partner alone."""
    if count == 1:
        return ""
    return format_count(count) if count < _WHOLE else format_short_money(count * CENTS)


def least_half_pixels(sign: Sign, label: str) -> int:
    """Give twice the radius a sign has at the least to hold its number, at 100 % zoom."""
    return _least_half_pixels(sign.shape, label) if label else 0


@lru_cache(maxsize=4_096)
def _least_half_pixels(shape: Shape, label: str) -> int:
    metrics = QFontMetricsF(_label_font(1))
    width, height = metrics.horizontalAdvance(label) + 2 * _AROUND, metrics.capHeight() + 2 * _AROUND
    match shape:
        case Shape.CIRCLE:
            radius = math.hypot(width, height) / 2
        case Shape.SQUARE:
            radius = width / 2 / 0.9
        case Shape.DIAMOND:
            radius = (width + height) / 2 / 1.2
        case Shape.HEXAGON:
            radius = (width / 2 + height / 2 / math.sqrt(3)) / 1.08
        case Shape.TRIANGLE | Shape.DROP:
            # The sides come together by 2 / √3 of the height; the number stands near the base.
            narrower = 2 / math.sqrt(3)
            radius = (width + narrower * height) / (1.3 * math.sqrt(3) - narrower * _FROM_BASE)
    return math.ceil(2 * radius)


def stamp_picture(stamp: Stamp, theme: Theme, ratio: float) -> QPixmap:
    """Draw a stamp; its middle is the picture's."""
    radius = stamp.half_pixels / 2 * theme.zoom
    side = 2 * math.ceil(radius * 1.2 + _RING + 2)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QPointF(side / 2, side / 2), stamp, theme)
    painter.end()
    return picture


_RING: Final = 4.0
_AROUND: Final = 1.5
"""Pixels around the number on a sign, at 100 % zoom."""

_FROM_BASE: Final = 0.1
"""How far from the base of a triangle its number stands, in parts of its radius."""


def paint_sign(painter: QPainter, middle: QPointF, stamp: Stamp, theme: Theme) -> None:
    """Draw a sign around a point, with a ring when its partners are selected."""
    radius, sign = stamp.half_pixels / 2 * theme.zoom, stamp.sign
    path = _outline(sign.shape, middle, radius)
    if stamp.chosen:
        line = Qt.PenStyle.SolidLine if stamp.chosen > 1 else Qt.PenStyle.DotLine
        painter.setPen(QPen(QColor(theme.text.strong), 2, line))
        painter.setBrush(QColor(theme.surface.raised))
        painter.drawEllipse(middle, radius * 1.15 + _RING - 1, radius * 1.15 + _RING - 1)
    fill, colour = QColor(theme.surface.raised), QColor(sign.colour(theme))
    painter.setPen(QPen(fill, 1.2))
    if sign.is_hollow:
        painter.setPen(QPen(colour, 2))
    elif sign.is_quiet:
        painter.setPen(QPen(QColor(sign.on_colour(theme)), 0.8))
    painter.setBrush(fill if sign.is_hollow else colour)
    painter.drawPath(path)
    if stamp.label:
        _write(painter, middle, stamp, theme)


def _write(painter: QPainter, middle: QPointF, stamp: Stamp, theme: Theme) -> None:
    used = _label_font(theme.zoom)
    metrics = QFontMetricsF(used)
    height, radius = metrics.capHeight(), stamp.half_pixels / 2 * theme.zoom
    base = middle.y() + height / 2
    edge = radius * (0.15 + 1.3 / 2 - _FROM_BASE)
    if stamp.sign.shape is Shape.TRIANGLE:
        base = middle.y() + edge - _AROUND * theme.zoom
    elif stamp.sign.shape is Shape.DROP:
        base = middle.y() - edge + _AROUND * theme.zoom + height
    painter.setFont(used)
    painter.setPen(QColor(stamp.sign.on_colour(theme)))
    painter.drawText(QPointF(middle.x() - metrics.horizontalAdvance(stamp.label) / 2, base), stamp.label)


def _label_font(zoom: float) -> QFont:
    return font(TextSize.CAPTION, QFont.Weight.DemiBold, zoom * 0.9)


def _outline(shape: Shape, middle: QPointF, radius: float) -> QPainterPath:
    """Give an outline; all shapes of one radius look about as large."""
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(middle, radius, radius)
        case Shape.SQUARE:
            half = radius * 0.9
            path.addRoundedRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), 1.5, 1.5)
        case Shape.TRIANGLE:
            _add_corners(path, QPointF(middle.x(), middle.y() + radius * 0.15), radius * 1.3, 3, _UP)
        case Shape.DIAMOND:
            _add_corners(path, middle, radius * 1.2, 4, _UP)
        case Shape.HEXAGON:
            _add_corners(path, middle, radius * 1.08, 6, 0.0)
        case Shape.DROP:
            _add_corners(path, QPointF(middle.x(), middle.y() - radius * 0.15), radius * 1.3, 3, -_UP)
    return path


def _add_corners(path: QPainterPath, middle: QPointF, radius: float, corners: int, first: float) -> None:
    for corner in range(corners):
        angle = first + 2 * math.pi * corner / corners
        point = QPointF(middle.x() + radius * math.cos(angle), middle.y() + radius * math.sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
