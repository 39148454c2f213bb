"""Icons: all there, tinted from the theme, following its change."""

from collections.abc import Iterator
from importlib import resources

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ui.icons import IconRole, icon, icon_pixmap, role_colour
from ui.theme.appearance import Appearance, ThemeMode, apply_theme
from ui.theme.dark import DARK
from ui.theme.light import LIGHT

NAMES = sorted(path.name.removesuffix(".svg") for path in (resources.files("resources") / "icons").iterdir())


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Dress the application in light, and again so afterwards."""
    made = apply_theme(qapp, ThemeMode.LIGHT)
    yield made
    apply_theme(qapp, ThemeMode.LIGHT)


def inks(pixmap: QPixmap) -> set[str]:
    """Give the colours of all opaque points."""
    image = pixmap.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.name().upper() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_every_icon_is_a_drawing_without_a_colour_of_its_own(name: str) -> None:
    path = resources.files("resources") / "icons" / f"{name}.svg"
    assert QSvgRenderer(path.read_bytes()).isValid()
    assert "currentColor" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("role", IconRole)
@pytest.mark.usefixtures("appearance")
def test_an_icon_takes_the_colour_of_its_role(role: IconRole) -> None:
    assert inks(icon_pixmap("square", role, 48)) == {role_colour(LIGHT, role).upper()}


def test_an_icon_follows_the_theme_without_being_set_again(appearance: Appearance) -> None:
    kept = icon("square")
    assert inks(kept.pixmap(QSize(48, 48))) == {LIGHT.text.strong}
    appearance.set_mode(ThemeMode.DARK)
    assert inks(kept.pixmap(QSize(48, 48))) == {DARK.text.strong}


@pytest.mark.usefixtures("appearance")
def test_a_control_without_room_gets_no_icon() -> None:
    assert icon("square").pixmap(QSize(12, 0)).isNull()


@pytest.mark.usefixtures("appearance")
def test_a_disabled_icon_is_faint() -> None:
    faint = icon("square").pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert inks(faint) == {QColor(LIGHT.text.disabled).name().upper()}


@pytest.mark.usefixtures("appearance")
def test_an_icon_is_crisp_on_a_dense_screen() -> None:
    dense = icon("square").pixmap(QSize(16, 16), 2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (32, 2.0)


def test_an_unknown_icon_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
