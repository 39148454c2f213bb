"""Ready-made cell decorations: icon, chip, load bar, mix bar."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cpm_planner.model.sales_model import ModelMix
from ui.icons import IconRole, paint_icon, role_colour
from ui.theme.tokens import Theme
from ui.widgets.chip import ChipFace, chip_width, paint_chip
from ui.widgets.load_bar import paint_load_bar
from ui.widgets.load_level import Load
from ui.widgets.mix_bar import paint_mix_bar

_ICON_SIDE = 16
_CHIP_HEIGHT = 22
_BAR_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class IconMark:
    """An icon before the text."""

    name: str
    role: IconRole = IconRole.MUTED
    width: int | None = _ICON_SIDE

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the icon in the middle of its place."""
        side = min(rect.width(), theme.px(_ICON_SIDE))
        spot = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        paint_icon(painter, spot, self.name, role_colour(theme, self.role))


@dataclass(frozen=True, slots=True)
class ChipMark:
    """One or more chips in place of the text."""

    faces: tuple[ChipFace, ...]
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the chips from the left, as many as fit."""
        height = min(rect.height() - 4, theme.px(_CHIP_HEIGHT))
        left, gap = rect.left(), 4
        for face in self.faces:
            width = min(chip_width(face, theme), rect.right() - left)
            if width <= gap:
                return
            paint_chip(painter, QRectF(left, rect.center().y() - height / 2, width, height), face, theme)
            left += width + gap


@dataclass(frozen=True, slots=True)
class LoadMark:
    """A load bar in place of the text."""

    load: Load
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the bar over the whole cell."""
        paint_load_bar(painter, rect, self.load, theme)


@dataclass(frozen=True, slots=True)
class MixMark:
    """A mix bar in place of the text."""

    mix: ModelMix
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the bar over the cell's width."""
        height = min(rect.height() - 8, theme.px(_BAR_HEIGHT))
        paint_mix_bar(
            painter,
            QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height),
            self.mix,
            theme,
        )
