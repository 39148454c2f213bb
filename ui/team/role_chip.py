"""A role type as a chip in its own colour."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.theme.tokens import Theme
from ui.widgets.chip import ChipFace, chip_width, paint_chip

_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class RoleChip:
    """Takes the place of the text; the colour follows the theme and the role type's place in the list."""

    name: str
    place: int
    width: int | None = None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the chip from the left."""
        face = ChipFace(self.name, hue=theme.role_type_hue(self.place))
        height = min(rect.height() - 4, theme.px(_HEIGHT))
        width = min(chip_width(face, theme), rect.width())
        paint_chip(painter, QRectF(rect.left(), rect.center().y() - height / 2, width, height), face, theme)
