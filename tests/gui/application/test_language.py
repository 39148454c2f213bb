"""The window speaks the language asked for, or the system's; a choice holds from the next start on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel

from cpm_planner.formatting.language import spoken
from cpm_planner.formatting.marks import ENGLISH, GERMAN, DateStyle
from cpm_planner.workspace.settings import Settings, SettingsFile
from tests.gui.application.conftest import Office
from ui.actions import Verb
from ui.language import LanguageWish, language_of, marks_for, marks_of, speak_in
from ui.memory import Memory

AUSTRIAN = QLocale("de_AT")
FRENCH = QLocale("fr_FR")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak_in(qapp, "en")


def test_the_system_decides_where_there_is_a_catalogue() -> None:
    assert language_of(LanguageWish.SYSTEM, AUSTRIAN) == "de"
    assert language_of(LanguageWish.SYSTEM, FRENCH) == "en"
    assert language_of(LanguageWish.ENGLISH, AUSTRIAN) == "en"
    assert language_of(LanguageWish.GERMAN, FRENCH) == "de"


def test_numbers_stay_the_systems_where_its_language_is_spoken() -> None:
    assert marks_for(LanguageWish.GERMAN, AUSTRIAN) == marks_of(AUSTRIAN)
    assert marks_for(LanguageWish.GERMAN, FRENCH) == GERMAN
    assert marks_for(LanguageWish.SYSTEM, FRENCH) == ENGLISH
    assert marks_for(LanguageWish.ENGLISH, AUSTRIAN) == ENGLISH


@pytest.mark.parametrize(
    ("locale", "style"),
    [
        ("de_DE", DateStyle.DAY_DOTS),
        ("de_CH", DateStyle.DAY_DOTS),
        ("en_US", DateStyle.MONTH_SLASHES),
        ("en_GB", DateStyle.DAY_SLASHES),
        ("en_ZA", DateStyle.YEAR_FIRST),
        ("en_CA", DateStyle.YEAR_FIRST),
        ("C", DateStyle.YEAR_FIRST),
    ],
)
def test_dates_are_written_as_the_system_does(locale: str, style: DateStyle) -> None:
    system = QLocale.c() if locale == "C" else QLocale(locale)
    assert marks_for(LanguageWish.SYSTEM, system).dates is style


def test_buttons_of_qt_speak_too_and_english_comes_back(qapp: QApplication) -> None:
    speak_in(qapp, "de")
    assert (spoken(), cancel_button()) == ("de", "Abbrechen")
    speak_in(qapp, "en")
    assert (spoken(), cancel_button()) == ("en", "Cancel")


def test_the_window_speaks_also_where_texts_are_inherited_or_stand_in_functions(qapp: QApplication) -> None:
    speak_in(qapp, "de")
    assert QCoreApplication.translate("actions", "&File") == "&Datei"
    assert QCoreApplication.translate("a class that inherits it", "&File") == "&Datei"
    assert QCoreApplication.translate("actions", "Nobody says this") == "Nobody says this"


def cancel_button() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_a_choice_is_remembered_and_told(office: Office) -> None:
    office.desk.window.verbs.action(Verb.SPEAK_GERMAN).trigger()
    assert office.memory.language is LanguageWish.GERMAN
    told = [label.text() for label in office.desk.window.toast.findChildren(QLabel)]
    assert told == ["The language changes when CPM Planner starts the next time"]


def test_an_unknown_language_in_the_settings_is_the_systems(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(language="tlh"))
    assert Memory(file).language is LanguageWish.SYSTEM
