"""Icons by name, drawn in the colours of the theme at any size and pixel density."""

from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from typing import Final, Self

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.theme.appearance import current_theme
from ui.theme.tokens import Theme


class IconRole(StrEnum):
    """Which colour of the theme an icon takes."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    NEUTRAL = "neutral"


_CACHED_DRAWINGS: Final = 512


def icon(name: str, role: IconRole = IconRole.TEXT) -> QIcon:
    """Give the icon of a name; it follows a change of theme by itself.

    Raises:
        FileNotFoundError: resources/icons has no such icon.
    """
    _drawing(name)
    return QIcon(_ThemedIconEngine(name, role))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw the icon of a name into a rectangle in a colour, straight as vectors."""
    _renderer(name, colour).render(painter, rect)


def icon_pixmap(name: str, role: IconRole, size: int, ratio: float = 1.0) -> QPixmap:
    """Give an icon as a picture of size x size logical pixels for a screen of a pixel ratio."""
    colour = role_colour(current_theme(), role)
    pixmap = QPixmap(_rendered(name, colour, round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def role_colour(theme: Theme, role: IconRole) -> str:
    """Give the colour a role has in a theme."""
    return {
        IconRole.TEXT: theme.text.strong,
        IconRole.MUTED: theme.text.muted,
        IconRole.ACCENT: theme.accent.text,
        IconRole.ON_ACCENT: theme.accent.on_solid,
        IconRole.GOOD: theme.good.text,
        IconRole.WARNING: theme.warning.text,
        IconRole.BAD: theme.bad.text,
        IconRole.NEUTRAL: theme.neutral.text,
    }[role]


class _ThemedIconEngine(QIconEngine):
    """Asks for the theme at each paint, so that no icon has to be set again when it changes."""

    def __init__(self, name: str, role: IconRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        pixmap = QPixmap(_rendered(self._name, self._colour(mode), round(side * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        corner = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
        painter.drawPixmap(corner, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap(_rendered(self._name, self._colour(mode), min(size.width(), size.height())))

    def clone(self) -> Self:
        return type(self)(self._name, self._role)

    def _colour(self, mode: QIcon.Mode) -> str:
        theme = current_theme()
        if mode == QIcon.Mode.Disabled:
            return theme.text.disabled
        return role_colour(theme, self._role)


@cache
def _drawing(name: str) -> str:
    return (resources.files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=_CACHED_DRAWINGS)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def _rendered(name: str, colour: str, side: int) -> QPixmap:
    """Give the drawn icon from Qt's own cache, which ends with the application as pixmaps must.

    A control squeezed to nothing, as while a window is laid out, asks for an icon of no size.
    """
    if side <= 0:
        return QPixmap()
    key = f"planner-icon/{name}/{colour}/{side}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap
