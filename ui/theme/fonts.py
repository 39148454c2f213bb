"""The typeface the program brings along, so that it looks the same on every machine."""

from importlib import resources
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.tokens import TextSize

FAMILY: Final = "Inter"
"""Name of the typeface; its licence lies in resources/licences/inter.txt."""

_FACES: Final = ("Regular", "Medium", "SemiBold", "Bold")
_FALLBACKS: Final = ("Noto Sans", "Noto Sans CJK SC", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


def load_fonts() -> None:
    """Make the typeface known to Qt; does nothing the second time."""
    if FAMILY in QFontDatabase.families():
        return
    folder = resources.files("resources") / "fonts"
    for face in _FACES:
        QFontDatabase.addApplicationFontFromData((folder / f"Inter-{face}.otf").read_bytes())


def font(
    size: TextSize = TextSize.BODY, weight: QFont.Weight = QFont.Weight.Normal, zoom: float = 1
) -> QFont:
    """Give the typeface at a step of the type scale, with figures of equal width so that columns align."""
    made = QFont([FAMILY, *_FALLBACKS])
    made.setPixelSize(max(1, round(size * zoom)))
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
