"""The shell: pages built when shown, its place kept, its state told."""

from collections.abc import Callable, Hashable, Sequence

import pytest
from PySide6.QtCore import QRect, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Verb
from ui.main_window import RAIL_COLLAPSES_BELOW, MainWindow, PageSpec, SettingsWindowState, clamped
from ui.theme.appearance import ThemeMode, apply_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do


class KeptState:
    """Keeps the window's place in memory."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self.kept = b""

    def load(self) -> bytes:
        """Give what was kept."""
        return self.kept

    def save(self, geometry: bytes) -> None:
        """Keep a place."""
        self.kept = geometry


class Page(QWidget):
    """A page that notes what it is asked."""

    def __init__(self) -> None:
        """Note nothing yet."""
        super().__init__()
        self.keys: list[Hashable] = []
        self.searched = 0

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Note the keys."""
        self.keys = list(keys)

    def start_search(self) -> None:
        """Note the search."""
        self.searched += 1


@pytest.fixture
def state() -> KeptState:
    """Give an empty memory."""
    return KeptState()


@pytest.fixture
def built() -> list[str]:
    """Give the list of pages built so far."""
    return []


@pytest.fixture
def window(qtbot: QtBot, state: KeptState, built: list[str]) -> MainWindow:
    """Give a shell around two pages."""

    def builder(key: str) -> Callable[[], QWidget]:
        def build() -> QWidget:
            built.append(key)
            return Page() if key == "partners" else QLabel(key)

        return build

    pages = (
        PageSpec("overview", Verb.GO_OVERVIEW, builder("overview")),
        PageSpec("partners", Verb.GO_PARTNERS, builder("partners")),
    )
    made = MainWindow(pages, state)
    qtbot.addWidget(made)
    return made


def is_timed(window: MainWindow) -> bool:
    """Tell whether the window does something by the clock."""
    return any(timer.isActive() for timer in window.findChildren(QTimer))


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow, built: list[str]) -> None:
    assert built == []
    window.go_to("overview")
    window.go_to("partners")
    window.go_to("overview")
    assert built == ["overview", "partners"]
    assert window.current_page == "overview"


def test_the_verb_of_a_page_shows_it_and_marks_it_in_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page_shown) as shown:
        window.verbs.action(Verb.GO_PARTNERS).trigger()
    assert shown.args == ["partners"]
    assert [button.isChecked() for button in window.rail._buttons] == [False, True]


def test_going_to_a_page_selects_rows_there(window: MainWindow) -> None:
    window.go_to("partners", ["p1", "p2"])
    page = window.page("partners")
    assert isinstance(page, Page)
    assert page.keys == ["p1", "p2"]
    window.go_to("overview", ["p1"])
    assert window.current_page == "overview"


def test_find_goes_to_the_pages_own_search(window: MainWindow) -> None:
    window.go_to("overview")
    window.verbs.action(Verb.FIND).trigger()
    window.go_to("partners")
    window.verbs.action(Verb.FIND).trigger()
    page = window.page("partners")
    assert isinstance(page, Page)
    assert page.searched == 1


def test_forgotten_pages_are_built_anew(window: MainWindow, built: list[str]) -> None:
    window.go_to("overview")
    window.forget_pages()
    assert window.current_page == ""
    window.go_to("overview")
    assert built == ["overview", "overview"]
    assert window.page_keys == ("overview", "partners")


def test_pages_are_built_ahead_and_the_one_shown_stays(
    window: MainWindow, built: list[str], qtbot: QtBot
) -> None:
    window.go_to("partners")
    window.build_ahead()
    assert window.pages_to_build == ("overview",)
    qtbot.waitUntil(lambda: not window.pages_to_build, timeout=60_000)
    assert built == ["partners", "overview"]
    assert window.current_page == "partners"


def test_a_page_is_painted_a_turn_after_it_was_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.go_to("overview")
    qtbot.waitUntil(window.page("overview").updatesEnabled, timeout=60_000)
    window.go_to("partners")
    assert not window.page("partners").updatesEnabled()
    qtbot.waitUntil(window.page("partners").updatesEnabled, timeout=60_000)


def test_a_page_that_cannot_be_built_ahead_is_reported_once(qtbot: QtBot, state: KeptState) -> None:
    def refuse() -> QWidget:
        raise ZeroDivisionError

    pages = (PageSpec("overview", Verb.GO_OVERVIEW, Page), PageSpec("partners", Verb.GO_PARTNERS, refuse))
    window = MainWindow(pages, state)
    qtbot.addWidget(window)
    window.go_to("overview")
    with qtbot.captureExceptions() as reported:
        window.build_ahead()
        qtbot.waitUntil(lambda: bool(reported), timeout=60_000)
    assert [kind for kind, *_ in reported] == [ZeroDivisionError]
    assert not is_timed(window)
    assert window.current_page == "overview"


def test_nothing_is_built_ahead_of_a_plan_that_is_closed(window: MainWindow) -> None:
    window.build_ahead()
    assert not is_timed(window)
    window.go_to("partners")
    window.build_ahead()
    assert is_timed(window)
    window.forget_pages()
    assert not is_timed(window)
    window.build_ahead()
    assert not is_timed(window)


def test_the_title_carries_the_mark_of_unsaved_work(window: MainWindow) -> None:
    window.set_plan("Channel 2026", is_modified=True)
    assert window.windowTitle() == "Channel 2026[*] - CPM Planner"
    assert window.isWindowModified()
    window.set_plan("", is_modified=False)
    assert window.windowTitle() == "CPM Planner[*]"


def test_the_top_bar_says_whether_all_is_saved(window: MainWindow) -> None:
    window.set_plan("Channel 2026", is_modified=True)
    assert window.top_bar._saved.accessibleName() == "Edited"
    window.set_plan("Channel 2026", is_modified=False)
    assert window.top_bar._saved.accessibleName() == "Saved"


def test_the_status_line_keeps_its_four_places(window: MainWindow) -> None:
    window.status.set_saved("Saved at 14:02")
    window.status.set_filter("3 of 701 partners")
    window.status.set_selection("Count 3")
    window.status.set_work("Balancing", 0.5)
    labels = (window.status._saved, window.status._filter, window.status._selection, window.status._work)
    assert [label.text() for label in labels] == [
        "Saved at 14:02",
        "3 of 701 partners",
        "Count 3",
        "Balancing",
    ]
    assert not window.status._bar.isHidden()
    window.status.set_work("", None)
    assert window.status._bar.isHidden()


def test_the_rail_shows_icons_only_when_the_window_is_narrow(window: MainWindow) -> None:
    window.show()
    window.resize(RAIL_COLLAPSES_BELOW - 1, 700)
    assert window.rail.is_narrow
    narrow = window.rail.width()
    window.resize(RAIL_COLLAPSES_BELOW, 700)
    assert not window.rail.is_narrow
    assert window.rail.width() > narrow


def test_large_text_leaves_the_rail_its_icons_and_lets_pages_scroll(
    window: MainWindow, qapp: QApplication
) -> None:
    appearance = apply_theme(qapp, ThemeMode.LIGHT)
    window.show()
    window.resize(RAIL_COLLAPSES_BELOW, 700)
    window.go_to("partners")
    page = window.page("partners")
    page.setMinimumSize(2_000, 200)
    QApplication.processEvents()
    assert page.width() == 2_000
    assert window.width() == RAIL_COLLAPSES_BELOW
    appearance.set_zoom(2.0)
    QApplication.processEvents()
    assert window.rail.is_narrow
    apply_theme(qapp, ThemeMode.LIGHT)


def test_every_control_of_the_shell_is_named(window: MainWindow) -> None:
    controls = [
        *window.rail._buttons,
        *window.top_bar.findChildren(
            QWidget,
            "",
        ),
    ]
    unnamed = [each for each in controls if each.focusPolicy().value and not each.accessibleName()]
    assert unnamed == []


def test_the_place_is_kept_when_it_closes(window: MainWindow, state: KeptState) -> None:
    window.show()
    window.resize(800, 600)
    window.close()
    again = MainWindow((), state)
    assert again.size() == window.size()


def test_a_window_that_may_not_close_stays(window: MainWindow, state: KeptState) -> None:
    window.show()
    window.may_close = lambda: False
    window.verbs.action(Verb.QUIT).trigger()
    assert window.isVisible()
    assert state.kept == b""
    window.may_close = lambda: True


def test_nonsense_in_the_settings_gives_the_first_size(qapp: QApplication) -> None:
    state = KeptState()
    state.kept = b"nonsense"
    assert qapp is not None
    assert MainWindow((), state).width() > 0


def test_settings_keep_the_place(tmp_path: object) -> None:
    settings = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    state = SettingsWindowState(settings)
    assert state.load() == b""
    state.save(b"\x01\x02")
    assert state.load() == b"\x01\x02"


LEFT, RIGHT = QRect(0, 0, 1000, 800), QRect(1000, 0, 2000, 1200)


@pytest.mark.parametrize(
    ("window_at", "screens", "expected"),
    [
        (QRect(100, 100, 500, 400), [LEFT], QRect(100, 100, 500, 400)),
        (QRect(5000, 5000, 500, 400), [LEFT], QRect(500, 400, 500, 400)),
        (QRect(-400, -50, 500, 400), [LEFT], QRect(0, 0, 500, 400)),
        (QRect(900, 0, 1500, 900), [LEFT, RIGHT], QRect(1000, 0, 1500, 900)),
        (QRect(0, 0, 3000, 3000), [LEFT], LEFT),
        (QRect(7, 7, 7, 7), [], QRect(7, 7, 7, 7)),
    ],
)
def test_a_window_is_brought_onto_a_screen(window_at: QRect, screens: list[QRect], expected: QRect) -> None:
    assert clamped(window_at, screens) == expected
