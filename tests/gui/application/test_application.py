"""The start of the program: it opens what it is given, remembers, and cleans up after itself."""

import gc
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from cpm_planner.formatting.marks import GERMAN, DateStyle, Marks
from cpm_planner.workspace.settings import Settings, SettingsFile, settings_path
from ui.application import GarbageRounds, application, run_window, surroundings
from ui.language import marks_of
from ui.memory import Memory, RememberedPlace
from ui.planner_window import PlannerWindow
from ui.theme.appearance import ThemeMode


@pytest.fixture
def _garbage_is_pythons_own() -> Iterator[None]:
    """Leave collecting to Python, as at the start of the program."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("_garbage_is_pythons_own")
def test_the_window_opens_and_closes(qapp: QApplication) -> None:
    seen: list[str] = []

    def look_and_close() -> None:
        windows = [each for each in qapp.topLevelWidgets() if isinstance(each, PlannerWindow)]
        seen.extend(each.windowTitle() for each in windows if each.isVisible())
        qapp.closeAllWindows()

    QTimer.singleShot(0, look_and_close)
    assert run_window(None) == 0
    assert seen == ["CPM Planner[*]"]
    assert gc.isenabled()
    assert sys.excepthook is sys.__excepthook__
    assert settings_path().exists()


def test_there_is_one_application(qapp: QApplication) -> None:
    assert application() is qapp


def test_unknown_looks_fall_back_to_the_system(qapp: QApplication, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(appearance="pink"))
    assert surroundings(qapp, Memory(file)).appearance.mode is ThemeMode.SYSTEM


def test_numbers_are_written_as_the_locale_does() -> None:
    british = marks_of(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert british == Marks(".", ",", DateStyle.DAY_SLASHES)
    assert marks_of(QLocale(QLocale.Language.German, QLocale.Country.Germany)) == GERMAN


@pytest.mark.usefixtures("_garbage_is_pythons_own")
def test_crowds_are_put_where_no_round_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = GarbageRounds()
    try:
        rounds.collect()
        monkeypatch.setattr("ui.application.CROWD", 1_000)
        kept, before = [[] for _ in range(2_000)], gc.get_freeze_count()
        rounds.collect()
        assert gc.get_freeze_count() - before >= len(kept)
    finally:
        rounds.stop()
    assert gc.get_freeze_count() == 0


def test_cycles_among_a_crowd_go_when_the_user_turns_to_another_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Page:
        """Refers to itself."""

        def __init__(self) -> None:
            self.whole = self

    rounds = GarbageRounds()
    try:
        rounds.collect()
        monkeypatch.setattr("ui.application.CROWD", 1_000)
        crowd, page = [[] for _ in range(2_000)], Page()
        closed = weakref.ref(page)
        rounds.collect()
        del page
        rounds.collect_all(Qt.ApplicationState.ApplicationActive)
        assert closed() is not None
        rounds.collect_all(Qt.ApplicationState.ApplicationInactive)
        assert closed() is None
        assert gc.get_freeze_count() > len(crowd)
    finally:
        rounds.stop()


@pytest.mark.usefixtures("_garbage_is_pythons_own")
def test_cycles_are_collected_on_this_thread(qapp: QApplication) -> None:
    rounds = GarbageRounds()
    try:
        assert not gc.isenabled()
        kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
        assert gc.get_count()[0] > gc.get_threshold()[0]
        rounds.collect()
        assert gc.get_count()[0] < len(kept)
    finally:
        rounds.stop()
    assert gc.isenabled()
    assert application() is qapp


def test_what_is_remembered_survives(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    memory = Memory(file)
    memory.keep_folder("lists", tmp_path / "list.csv")
    memory.add_recent(tmp_path / "a.cpmplan")
    RememberedPlace(memory).save(b"place")
    again = Memory(file)
    assert again.folder("lists") == tmp_path
    assert again.folder("other") == Path.home()
    assert RememberedPlace(again).load() == b"place"
    again.remove_recent(str(tmp_path / "a.cpmplan"))
    assert again.settings.recent_plans == ()


def test_a_broken_place_is_no_place(tmp_path: Path) -> None:
    memory = Memory(SettingsFile(tmp_path / "settings.json"))
    memory.change(window="not base 64!")
    assert RememberedPlace(memory).load() == b""
