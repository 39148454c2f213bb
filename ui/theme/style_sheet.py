"""The one style sheet, made by putting a theme's values into resources/styles/application.qss."""

from functools import cache
from importlib import resources
from pathlib import Path
from string import Template

from PySide6.QtCore import QFile

from ui.theme.tokens import Radius, Space, TextSize, Theme

_MARKS = {
    "mark_tick": ("check", "on_accent"),
    "mark_dash": ("minus", "on_accent"),
    "mark_dot": ("circle-filled", "on_accent"),
    "mark_down": ("chevron-down", "muted"),
    "mark_down_on_accent": ("chevron-down", "on_accent"),
    "mark_up": ("chevron-up", "muted"),
    "mark_right": ("chevron-right", "muted"),
    "mark_left": ("chevron-left", "muted"),
}


def style_sheet(theme: Theme, marks_folder: Path) -> str:
    """Give the application's style sheet; the little marks it shows are written into a folder first.

    Qt style sheets take pictures only from files, so ticks and arrows are tinted into ``marks_folder``, where
    those of a theme stay. The folder is made where it is missing: systems tidy up what is for a time, also
    below a program that stays open for days.
    """
    marks_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return _template().substitute(_values(theme) | _write_marks(theme, marks_folder))


@cache
def _template() -> Template:
    """Give what is filled in; read once, since every change of theme or size of text asks for it."""
    path = resources.files("resources") / "styles" / "application.qss"
    return Template(path.read_text(encoding="utf-8"))


def _values(theme: Theme) -> dict[str, str]:
    values = {f"space_{step.name.lower()}": f"{int(step)}px" for step in Space}
    values |= {f"radius_{step.name.lower()}": f"{int(step)}px" for step in Radius}
    values |= {f"text_{step.name.lower()}": f"{theme.px(step)}px" for step in TextSize}
    values |= {
        f"px_{pixels}": f"{theme.px(pixels)}px" for pixels in (6, 8, 10, 12, 16, 20, 24, 28, 32, 36, 40)
    }
    side = theme.px(16)
    values |= {"round_16": f"{side // 2 + 1}px", "slider_out": f"{-(side // 2 - 1)}px"}
    for part, group in (("surface", theme.surface), ("ink", theme.text)):
        values |= {f"{part}_{name}": getattr(group, name) for name in group.__dataclass_fields__}
    for name in ("neutral", "accent", "good", "warning", "bad"):
        hue = getattr(theme, name)
        values |= {f"{name}_{use}": getattr(hue, use) for use in hue.__dataclass_fields__}
    return values | {"accent_hover": theme.accent_hover}


def _write_marks(theme: Theme, folder: Path) -> dict[str, str]:
    colours = {"on_accent": theme.accent.on_solid, "muted": theme.text.muted}
    paths = {}
    for mark, (icon, role) in _MARKS.items():
        path = folder / f"{mark}-{theme.name}.svg"
        if not path.exists():
            drawing = (resources.files("resources") / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
            path.write_text(drawing.replace("currentColor", colours[role]), encoding="utf-8")
        paths[mark] = QFile.decodeName(str(path).encode()).replace("\\", "/")
    return paths
