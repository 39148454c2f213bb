"""How the window looks and what it speaks: the verbs for size of text, theme and language."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from ui.actions import Verb
from ui.language import LanguageWish
from ui.memory import Memory
from ui.planner_window import PlannerWindow
from ui.theme.appearance import Appearance, ThemeMode

_ZOOM_STEP: Final = 0.1
_THEMES: Final = {
    ThemeMode.LIGHT: Verb.THEME_LIGHT,
    ThemeMode.DARK: Verb.THEME_DARK,
    ThemeMode.SYSTEM: Verb.THEME_SYSTEM,
}
_LANGUAGES: Final = {
    LanguageWish.ENGLISH: Verb.SPEAK_ENGLISH,
    LanguageWish.GERMAN: Verb.SPEAK_GERMAN,
    LanguageWish.SYSTEM: Verb.SPEAK_SYSTEM,
}


class Looks(QObject):
    """Takes the user's wishes, follows them and remembers them."""

    def __init__(self, window: PlannerWindow, memory: Memory, appearance: Appearance) -> None:
        """Wire the verbs and tick those that are in force."""
        super().__init__(window)
        self._window, self._memory, self._appearance = window, memory, appearance
        verbs = window.verbs
        verbs.on(Verb.ZOOM_IN, partial(self._zoom_by, _ZOOM_STEP))
        verbs.on(Verb.ZOOM_OUT, partial(self._zoom_by, -_ZOOM_STEP))
        verbs.on(Verb.ZOOM_RESET, partial(self._zoom_to, 1.0))
        for mode, verb in _THEMES.items():
            verbs.on(verb, partial(self._set_theme, mode))
        for wish, verb in _LANGUAGES.items():
            verbs.on(verb, partial(self._set_language, wish))
        window.page_shown.connect(appearance.dress_shown)
        verbs.tick(_THEMES[appearance.mode])
        verbs.tick(_LANGUAGES[memory.language])

    def _zoom_by(self, step: float) -> None:
        self._zoom_to(self._appearance.zoom + step)

    def _zoom_to(self, zoom: float) -> None:
        self._appearance.set_zoom(zoom)
        self._memory.change(text_percent=round(self._appearance.zoom * 100))

    def _set_theme(self, mode: ThemeMode) -> None:
        self._appearance.set_mode(mode)
        self._memory.change(appearance=mode.value)

    def _set_language(self, wish: LanguageWish) -> None:
        """Remember it; texts that are built stay as they are, so it holds from the next start on."""
        if wish is not self._memory.language:
            self._memory.change(language=wish.value)
            self._window.toast.say(self.tr("The language changes when CPM Planner starts the next time"))
