"""The theme: readable, told apart without colour vision, complete, and switched while the program runs."""

import itertools
import math
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.appearance import MAX_ZOOM, MIN_ZOOM, Appearance, ThemeMode, apply_theme, current_theme
from ui.theme.dark import DARK
from ui.theme.fonts import FAMILY
from ui.theme.light import LIGHT
from ui.theme.style_sheet import style_sheet
from ui.theme.tokens import TONE_ICONS, Hue, Theme, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.charts.chart import band_pen
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.number_field import NumberField

ROOT = Path(__file__).parents[3]
READABLE = 4.5
VISIBLE = 3.0
LEAST_DIFFERENCE = 20.0

# Machado, Oliveira and Fernandes (2009), severity 1: how linear RGB is seen.
SIGHTS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def linear(colour: str) -> tuple[float, float, float]:
    """Give a colour's light, after WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, after WCAG 2."""
    light = sorted(
        sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear(each), strict=True))
        for each in (one, other)
    )
    return (light[1] + 0.05) / (light[0] + 0.05)


def lab(light: list[float]) -> tuple[float, float, float]:
    """Give linear RGB as CIE L*a*b*."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in light)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """Give a colour as it is seen, as CIE L*a*b*."""
    light = linear(colour)
    return lab([sum(weight * part for weight, part in zip(row, light, strict=True)) for row in SIGHTS[sight]])


def hues(theme: Theme) -> Iterator[tuple[str, Hue]]:
    """Give every hue of a theme with a name."""
    yield from ((tone.value, theme.hue(tone)) for tone in Tone)
    yield from ((name, getattr(theme.model, name)) for name in ("sell_to", "sell_through", "sell_with"))
    yield from ((f"role type {at}", hue) for at, hue in enumerate(theme.role_types))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Dress the application in light, and again so afterwards."""
    made = apply_theme(qapp, ThemeMode.LIGHT)
    yield made
    apply_theme(qapp, ThemeMode.LIGHT)


@both_themes
def test_text_is_readable_on_every_surface(theme: Theme) -> None:
    surface = theme.surface
    grounds = (surface.window, surface.raised, surface.sunken, surface.hover, surface.selected)
    pairs = itertools.product((theme.text.strong, theme.text.muted), grounds)
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < READABLE} == {}
    assert contrast(surface.on_overlay, surface.overlay) >= READABLE


@both_themes
def test_text_in_every_hue_is_readable(theme: Theme) -> None:
    pairs = {(name, "tint"): (hue.text, hue.tint) for name, hue in hues(theme)}
    pairs |= {(name, "solid"): (hue.on_solid, hue.solid) for name, hue in hues(theme)}
    for ground in ("raised", "hover", "selected"):
        pairs |= {(name, ground): (hue.text, getattr(theme.surface, ground)) for name, hue in hues(theme)}
    pairs["accent", "hover"] = (theme.accent.on_solid, theme.accent_hover)
    assert {name: contrast(*pair) for name, pair in pairs.items() if contrast(*pair) < READABLE} == {}


@both_themes
def test_controls_focus_and_bars_stand_out_from_their_ground(theme: Theme) -> None:
    lines = (
        theme.surface.control_border,
        theme.accent.solid,
        theme.good.solid,
        theme.warning.solid,
        theme.bad.solid,
    )
    pairs = itertools.product(lines, (theme.surface.raised, theme.surface.window))
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < VISIBLE} == {}


@both_themes
def test_the_ends_of_target_bands_stand_out_from_all_they_lie_on(theme: Theme) -> None:
    edge = band_pen(theme).color().name()
    grounds = (theme.surface.raised, theme.surface.window, theme.surface.sunken, theme.good.tint)
    assert {ground: contrast(edge, ground) for ground in grounds if contrast(edge, ground) < VISIBLE} == {}


@both_themes
@pytest.mark.parametrize("sight", SIGHTS)
def test_models_are_told_apart_with_any_colour_vision(theme: Theme, sight: str) -> None:
    colours = (theme.model.sell_to.solid, theme.model.sell_through.solid, theme.model.sell_with.solid)
    nearest = min(
        math.dist(seen(one, sight), seen(other, sight)) for one, other in itertools.combinations(colours, 2)
    )
    assert nearest > LEAST_DIFFERENCE


def test_every_tone_has_an_icon_of_its_own() -> None:
    assert len({TONE_ICONS[tone] for tone in Tone}) == len(Tone)


@both_themes
@pytest.mark.usefixtures("qapp")
def test_the_style_sheet_is_filled_completely(theme: Theme, tmp_path: Path) -> None:
    sheet = style_sheet(theme, tmp_path)
    assert "${" not in sheet
    assert all(Path(mark).exists() for mark in re.findall(r"url\((.*?)\)", sheet))


@pytest.mark.usefixtures("qapp")
def test_marks_that_were_tidied_away_are_drawn_again(tmp_path: Path) -> None:
    folder = tmp_path / "passing" / "marks"
    for _ in range(2):
        sheet = style_sheet(LIGHT, folder)
        assert all(Path(mark).exists() for mark in re.findall(r"url\((.*?)\)", sheet))
        shutil.rmtree(folder.parent)


def test_colours_are_written_in_the_theme_only() -> None:
    files = [*ROOT.glob("ui/**/*.py"), *ROOT.glob("resources/styles/*.qss")]
    found = [path for path in files if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))]
    assert {path.name for path in found} == {"light.py", "dark.py"}


def test_switching_changes_palette_and_theme_and_says_so(appearance: Appearance, qapp: QApplication) -> None:
    heard: list[Theme] = []
    appearance.changed.connect(heard.append)
    appearance.set_mode(ThemeMode.DARK)
    assert current_theme().is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.surface.window
    assert [theme.name for theme in heard] == ["dark"]


def test_the_system_decides_where_the_user_has_not(appearance: Appearance) -> None:
    appearance.set_mode(ThemeMode.SYSTEM)
    assert current_theme().name == LIGHT.name


def test_zoom_makes_all_text_larger_within_bounds(appearance: Appearance, qapp: QApplication) -> None:
    before = qapp.font().pixelSize()
    appearance.set_zoom(1.5)
    assert qapp.font().pixelSize() == round(before * 1.5)
    appearance.set_zoom(9)
    assert appearance.zoom == MAX_ZOOM
    appearance.set_zoom(0.1)
    assert appearance.zoom == MIN_ZOOM


@pytest.mark.parametrize("zoom", [1.0, 1.5, MAX_ZOOM])
def test_fields_side_by_side_are_equally_high(appearance: Appearance, qtbot: QtBot, zoom: float) -> None:
    appearance.set_zoom(zoom)
    row, fields = QWidget(), (QLineEdit(), QComboBox(), NumberField(0, 9), QPushButton("Go"))
    qtbot.addWidget(row)
    flow = laid_out(row, FlowLayout())
    for field in fields:
        flow.addWidget(field)
    row.show()
    assert len({field.height() for field in fields}) == 1


def test_applying_twice_keeps_one_appearance(appearance: Appearance, qapp: QApplication) -> None:
    assert apply_theme(qapp, ThemeMode.DARK) is appearance


@pytest.mark.usefixtures("appearance")
def test_the_program_brings_its_typeface() -> None:
    assert FAMILY in QFontDatabase.families()
