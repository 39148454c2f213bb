"""The table of verbs and what is made from it."""

from collections import Counter
from importlib import resources

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMainWindow
from pytestqt.qtbot import QtBot

from ui.action_registry import ActionRegistry, plain_text
from ui.actions import MenuName, Place, Verb, all_actions
from ui.partners.selection_bar import SelectionBar

PAGES = [spec.verb for spec in all_actions() if spec.place is Place.RAIL]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Give a bare window."""
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_every_verb_is_in_the_table_once() -> None:
    assert Counter(spec.verb for spec in all_actions()) == Counter(Verb)


def test_every_icon_of_the_table_exists() -> None:
    icons = resources.files("resources") / "icons"
    assert [
        spec.icon for spec in all_actions() if spec.icon and not (icons / f"{spec.icon}.svg").is_file()
    ] == []


def test_no_key_means_two_things(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    keys = Counter(key.toString() for verb in Verb for key in registry.action(verb).shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_of_selected_partners_is_that_of_a_verb(window: QMainWindow) -> None:
    """A key that two have does neither."""
    registry, bar = ActionRegistry(window), SelectionBar()
    taken = {key.toString() for verb in Verb for key in registry.action(verb).shortcuts()}
    own = {button.shortcut().toString() for button in bar.findChildren(QAbstractButton)} - {""}
    assert "Ctrl+M" in own
    assert own & taken == set()


def test_titles_within_a_menu_differ() -> None:
    titles = Counter((spec.menu, spec.title) for spec in all_actions())
    assert max(titles.values()) == 1


def test_every_verb_says_what_it_does() -> None:
    assert [spec.verb for spec in all_actions() if not spec.status_tip] == []


def test_actions_belong_to_the_window_so_that_keys_work_without_menus(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    assert {registry.action(verb) for verb in Verb} <= set(window.actions())


def test_platform_keys_are_used_where_there_are_some(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    keys = QKeySequence.keyBindings(QKeySequence.StandardKey.Undo)
    assert registry.action(Verb.UNDO).shortcuts() == keys
    assert registry.action(Verb.GO_PARTNERS).shortcut().toString() == "Ctrl+2"


def test_menus_hold_the_whole_table_with_recent_files_below_open(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    registry.fill(window.menuBar())
    menus = [action.menu() for action in window.menuBar().actions()]
    entries = [[each.objectName() for each in menu.actions()] for menu in menus]  # type: ignore[union-attr]
    assert len(menus) == len(MenuName)
    assert {name for menu in entries for name in menu if name} == set(Verb)
    below_open = menus[0].actions()[entries[0].index(Verb.OPEN) + 1]  # type: ignore[union-attr]
    assert below_open.menu() is registry.recent_menu


def test_undo_and_redo_carry_the_names_of_their_steps(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    registry.name_steps("Move 3 partners to R&D", None)
    undo, redo = registry.action(Verb.UNDO), registry.action(Verb.REDO)
    assert plain_text(undo) == "Undo Move 3 partners to R&D"
    assert undo.toolTip().startswith("Undo Move 3 partners to R&D (")
    assert (undo.isEnabled(), redo.isEnabled(), plain_text(redo)) == (True, False, "Redo")


def test_a_verb_calls_back_without_arguments(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    heard: list[str] = []
    registry.on(Verb.THEME_DARK, lambda: heard.append("dark"))
    registry.action(Verb.THEME_DARK).trigger()
    assert heard == ["dark"]


def test_one_page_and_one_theme_is_ticked_at_a_time(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    for verb in PAGES:
        registry.tick(verb)
    assert [verb for verb in PAGES if registry.action(verb).isChecked()] == PAGES[-1:]


def test_verbs_can_be_greyed_together(window: QMainWindow) -> None:
    registry = ActionRegistry(window)
    registry.set_enabled([Verb.SAVE, Verb.EXPORT], enabled=False)
    assert [registry.action(verb).isEnabled() for verb in (Verb.SAVE, Verb.EXPORT, Verb.OPEN)] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "plain"), [("&Open…", "Open"), ("R&&D", "R&D"), ("Te&rritories", "Territories")]
)
def test_plain_text_drops_marks(text: str, plain: str) -> None:
    assert plain_text(QAction(text)) == plain
