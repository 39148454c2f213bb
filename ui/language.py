"""Which language the window speaks: the user's choice, or the system's where there is a catalogue for it."""

from enum import StrEnum
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cpm_planner.formatting.language import ENGLISH, LANGUAGES, speak


class LanguageWish(StrEnum):
    """What the user asked for; the languages by their codes."""

    SYSTEM = "system"
    ENGLISH = ENGLISH
    GERMAN = "de"


_PROPERTY: Final = "planner_translators"


def language_of(wish: LanguageWish, system: QLocale) -> str:
    """Give the code of the language to speak: English where there is none for the system's."""
    if wish is not LanguageWish.SYSTEM:
        return wish.value
    code = QLocale.languageToCode(system.language())
    return code if code in LANGUAGES else ENGLISH


def locale_of(wish: LanguageWish, system: QLocale) -> QLocale:
    """Give the locale of numbers and dates: the system's, unless a language of another kind was chosen."""
    language = language_of(wish, system)
    return system if QLocale.languageToCode(system.language()) == language else QLocale(language)


def speak_in(app: QApplication, language: str) -> None:
    """Have window, dialogs of Qt and core speak a language; what is built already keeps its texts."""
    for translator in app.property(_PROPERTY) or ():
        app.removeTranslator(translator)
    loaded = [] if language == ENGLISH else _translators(app, language)
    for translator in loaded:
        app.installTranslator(translator)
    app.setProperty(_PROPERTY, loaded)
    speak(language)


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    """Give Qt's own texts and, asked before them, the window's."""
    of_qt, of_window = QTranslator(app), QTranslator(app)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    with as_file(files("resources") / "languages" / f"window_{language}.qm") as path:
        of_window.load(str(path))
    return [of_qt, of_window]
