"""Which theme is on, and the switch between light, dark and whatever the system says."""

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QApplication

from ui.theme.dark import DARK
from ui.theme.fonts import font, load_fonts
from ui.theme.light import LIGHT
from ui.theme.palette import palette_of
from ui.theme.redressing import Redressing
from ui.theme.style_sheet import style_sheet
from ui.theme.tokens import Theme

_PROPERTY: Final = "planner_theme"
MIN_ZOOM: Final = 0.8
MAX_ZOOM: Final = 2.0


class ThemeMode(StrEnum):
    """What the user asked for."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Appearance(QObject):
    """Dresses the application and follows the user's and the system's wishes while it runs."""

    changed = Signal(object)
    """The new Theme, once all that is in sight wears it."""

    def __init__(self, app: QApplication, mode: ThemeMode = ThemeMode.SYSTEM, zoom: float = 1.0) -> None:
        """Load the typeface, dress the application, and live as long as it does."""
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._zoom = zoom
        self._marks = QTemporaryDir()
        self._redressing = Redressing(app)
        app.setStyle("Fusion")
        load_fonts()
        self._tell_system()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    @property
    def mode(self) -> ThemeMode:
        """What the user asked for."""
        return self._mode

    @property
    def zoom(self) -> float:
        """Size of all text as a factor of the designed size."""
        return self._zoom

    def set_mode(self, mode: ThemeMode) -> None:
        """Change to light, dark or the system's choice."""
        if mode is not self._mode:
            self._mode = mode
            self._tell_system()
            self._dress()

    def set_zoom(self, zoom: float) -> None:
        """Change the size of all text, kept between 80 % and 200 %."""
        zoom = min(MAX_ZOOM, max(MIN_ZOOM, round(zoom, 2)))
        if zoom != self._zoom:
            self._zoom = zoom
            self._dress()

    def dress_shown(self) -> None:
        """Let what has just come into sight wear the theme, where its turn did not come yet."""
        self._redressing.dress_shown()

    def finish(self) -> None:
        """Let all widgets wear the theme now, also those out of sight."""
        self._redressing.finish()

    def _system_changed(self) -> None:
        if self._mode is ThemeMode.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        theme = replace(self._chosen(), zoom=self._zoom)
        self._app.setProperty(_PROPERTY, theme)
        self._app.setPalette(palette_of(theme))
        self._app.setFont(font(zoom=self._zoom))
        self._redressing.wear(style_sheet(theme, Path(self._marks.path())))
        self.changed.emit(theme)

    def _tell_system(self) -> None:
        """Let title bars and native dialogs follow where the platform can."""
        schemes = {ThemeMode.LIGHT: Qt.ColorScheme.Light, ThemeMode.DARK: Qt.ColorScheme.Dark}
        wanted = schemes.get(self._mode, Qt.ColorScheme.Unknown)
        self._app.styleHints().setColorScheme(wanted)

    def _chosen(self) -> Theme:
        if self._mode is ThemeMode.SYSTEM:
            is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return DARK if self._mode is ThemeMode.DARK else LIGHT


def apply_theme(app: QApplication, mode: ThemeMode = ThemeMode.SYSTEM, zoom: float = 1.0) -> Appearance:
    """Dress the application, or change its dress if it has one; keep what is returned to switch later."""
    for known in app.findChildren(Appearance):
        known.set_mode(mode)
        known.set_zoom(zoom)
        known.finish()
        return known
    return Appearance(app, mode, zoom)


def current_theme() -> Theme:
    """Give the theme the application wears: for painting, read anew at each paint, never kept."""
    app = QApplication.instance()
    worn = app.property(_PROPERTY) if app is not None else None
    return cast("Theme", worn) if worn is not None else LIGHT
