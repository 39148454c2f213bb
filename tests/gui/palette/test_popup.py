"""The field opens over the window and leads to verbs, partners, CPMs and scenarios, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.edit.scenarios import copy_scenario, new_document
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.palette.known import KNOWN, titles
from tests.gui.stand import open_page
from ui.actions import Verb
from ui.main_window import MainWindow
from ui.palette.entries import Entry, EntryKind, plan_entries, verb_entries
from ui.palette.popup import PalettePopup
from ui.palette.ranking import Haystack
from ui.theme.appearance import MAX_ZOOM, ThemeMode, apply_theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    shown.resize(900, 600)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def open_popup(window: QWidget, entries: list[Entry]) -> PalettePopup:
    popup = PalettePopup(Haystack(entries), window)
    popup.open_in(window)
    return popup


def test_enter_chooses_what_the_arrows_lead_to(qtbot: QtBot, window: QWidget) -> None:
    chosen: list[str] = []
    entries = [
        Entry(EntryKind.PARTNER, name, "", "briefcase", lambda name=name: chosen.append(name))
        for name in ("Acme", "Acme North", "Other")
    ]
    popup = open_popup(window, entries)
    qtbot.keyClicks(popup.field, "acm")
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert chosen == ["Acme North"]
    assert not popup.isVisible()


def test_a_grey_verb_is_shown_and_said_but_not_chosen(qtbot: QtBot, window: QWidget) -> None:
    popup = open_popup(window, KNOWN)
    qtbot.keyClicks(popup.field, "balance")
    assert titles(popup.found.entries)[0] == "Balance"
    said = popup.found.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Balance, Plan, Ctrl+B, not available now"
    assert popup.list.currentIndex().data() == "Go to Balance"
    popup.list.clicked.emit(popup.found.index(0))
    assert popup.isVisible()


def test_nothing_found_is_said(qtbot: QtBot, window: QWidget) -> None:
    popup = open_popup(window, KNOWN)
    qtbot.keyClicks(popup.field, "qqqq")
    assert not popup.list.isVisible()
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()


def test_people_and_partners_lead_to_their_pages(qtbot: QtBot) -> None:
    plan = a_plan(partners=[a_partner("p1")], cpms=[a_cpm("c1")])
    opened = open_page(qtbot, lambda _: QWidget(), plan)
    entries = list(plan_entries(opened.context))
    assert [entry.kind for entry in entries] == [EntryKind.CPM, EntryKind.PARTNER]
    for entry in entries:
        entry.choose()
    assert opened.around.gone == [("team", ["c1"]), ("partners", ["p1"])]


def test_choosing_a_scenario_switches_to_it(qtbot: QtBot) -> None:
    opened = open_page(qtbot, lambda _: QWidget(), a_plan())
    session = opened.context.session
    first = session.document.active
    opened.context.apply_to_document("Copy", copy_scenario(new_document(a_plan()).active, "Later"))
    (entry,) = (each for each in plan_entries(opened.context) if each.kind is EntryKind.SCENARIO)
    entry.choose()
    assert session.document.active == first


def test_every_verb_is_there_with_its_key(qtbot: QtBot) -> None:
    window = MainWindow([], _NoPlace())
    qtbot.addWidget(window)
    registry = window.verbs
    registry.set_enabled([Verb.BALANCE], enabled=False)
    found = {entry.title: entry for entry in verb_entries(registry)}
    assert len(list(verb_entries(registry))) == len(Verb)
    assert found["Find anything"].key == "Ctrl+K"
    assert found["Find anything"].is_enabled


class _NoPlace:
    def load(self) -> bytes:
        return b""

    def save(self, geometry: bytes) -> None:
        """Keep nothing."""


def test_large_text_leaves_it_within_the_window(qapp: QApplication, window: QWidget) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, MAX_ZOOM)
    popup = open_popup(window, KNOWN)
    bottom = popup.mapToGlobal(popup.rect().bottomLeft()).y()
    popup.close()
    apply_theme(qapp, ThemeMode.LIGHT)
    assert bottom <= window.mapToGlobal(window.rect().bottomLeft()).y()
