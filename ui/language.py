"""Which language the window speaks: the user's choice, or the system's where there is a catalogue for it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from cpm_planner.formatting.language import ENGLISH, LANGUAGES, MARKS, catalogue, speak
from cpm_planner.formatting.marks import DateStyle, Marks


class LanguageWish(StrEnum):
    """What the user asked for; the languages by their codes."""

    SYSTEM = "system"
    ENGLISH = ENGLISH
    GERMAN = "de"


_PROPERTY: Final = "planner_translators"


def tr(source: str) -> str:
    """Give a text of the window in its language, for functions that belong to no object of Qt.

    Asked outside all contexts: there the catalogue has every text whose contexts agree on it.
    """
    return QCoreApplication.translate("", source)


def language_of(wish: LanguageWish, system: QLocale) -> str:
    """Give the code of the language to speak: English where there is none for the system's."""
    if wish is not LanguageWish.SYSTEM:
        return wish.value
    code = QLocale.languageToCode(system.language())
    return code if code in LANGUAGES else ENGLISH


def marks_for(wish: LanguageWish, system: QLocale) -> Marks:
    """Give what numbers and dates are written with: as the system, unless another language was chosen."""
    language = language_of(wish, system)
    spoken_there = QLocale.languageToCode(system.language()) == language
    return marks_of(system) if spoken_there else MARKS[language]


def marks_of(locale: QLocale) -> Marks:
    """Give the marks a locale writes numbers with, and how it writes dates."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return Marks(locale.decimalPoint(), locale.groupSeparator(), _dates_of(pattern))


def _dates_of(pattern: str) -> DateStyle:
    """Tell the style from a pattern of Qt, such as "dd.MM.yy"; the ISO way where there is none like it."""
    order = "".join(letter for letter in pattern if letter in "dMy")
    if order.startswith("d") and "." in pattern:
        return DateStyle.DAY_DOTS
    if "/" not in pattern or order.startswith("y"):
        return DateStyle.YEAR_FIRST
    return DateStyle.DAY_SLASHES if order.startswith("d") else DateStyle.MONTH_SLASHES


def speak_in(app: QApplication, language: str, marks: Marks | None = None) -> None:
    """Have window, dialogs of Qt and core speak a language; what is built already keeps its texts.

    Args:
        app: the program.
        language: its code.
        marks: those numbers are written with, where they are not those usual in the language.
    """
    for translator in app.property(_PROPERTY) or ():
        app.removeTranslator(translator)
    loaded = [] if language == ENGLISH else _translators(app, language)
    for translator in loaded:
        app.installTranslator(translator)
    app.setProperty(_PROPERTY, loaded)
    speak(language, marks)


class CatalogueTranslator(QTranslator):
    """Says what the window's catalogue says; a text of another context will do where all contexts agree.

    Qt asks with the class of the object, lupdate notes the class in which a text stands: where a text was
    inherited or stands in a function, the two differ.
    """

    def __init__(self, language: str, parent: QObject) -> None:
        """Read the catalogue of a language."""
        super().__init__(parent)
        self._said = catalogue("window", language)

    def isEmpty(self) -> bool:
        """Whether there is nothing to ask for."""
        return not self._said

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Give a text in the language; None, at which Qt asks the next one, where the catalogue has none."""
        return self._said.get((context, source)) or self._said.get(("", source))


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    """Give Qt's own texts and, asked before them, the window's."""
    of_qt = QTranslator(app)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [of_qt, CatalogueTranslator(language, app)]
