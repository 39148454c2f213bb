"""The walk through the pages: once by itself on the first sample plan, later when it is asked for."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from tests.builders import a_partner
from tests.gui.application.conftest import Office
from ui.actions import Verb
from ui.tour.card import TourCard
from ui.tour.stops import stops
from ui.welcome.page import WelcomePage


def cards(office: Office) -> list[TourCard]:
    return [card for card in office.desk.window.findChildren(TourCard) if card.isVisible()]


def begin(office: Office, *, is_empty: bool = False) -> TourCard:
    office.desk.files.new()
    context = office.desk.context
    assert context is not None
    if not is_empty:
        context.session.apply("Add", put_partners([a_partner("p")]))
    office.desk.window.verbs.action(Verb.TOUR).trigger()
    (card,) = cards(office)
    return card


def test_it_leads_through_the_pages_and_back(office: Office, qtbot: QtBot) -> None:
    card = begin(office)
    seen = [office.desk.window.current_page]
    for _ in stops()[1:]:
        qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
        seen.append(office.desk.window.current_page)
    assert seen == [stop.page for stop in stops()]
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert office.desk.window.current_page == seen[-2]


def test_it_ends_after_the_last_stop_and_is_remembered(office: Office, qtbot: QtBot) -> None:
    card = begin(office)
    for _ in stops():
        qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    assert cards(office) == []
    assert office.memory.settings.has_seen_tour


def test_escape_ends_it_and_it_can_be_taken_again(office: Office, qtbot: QtBot) -> None:
    card = begin(office)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert cards(office) == []
    office.desk.window.verbs.action(Verb.TOUR).trigger()
    office.desk.window.verbs.action(Verb.TOUR).trigger()
    assert len(cards(office)) == 1


def test_an_empty_plan_is_to_be_filled_first(office: Office, qtbot: QtBot) -> None:
    card = begin(office, is_empty=True)
    assert office.desk.window.current_page == "overview"
    assert "Import your partners" in card.accessibleDescription()
    assert [each.text() for each in card.findChildren(QPushButton) if each.isVisible()] == ["Done"]
    qtbot.mouseClick(card.next, Qt.MouseButton.LeftButton)
    assert cards(office) == []
    assert not office.memory.settings.has_seen_tour


def test_it_covers_nothing_of_the_pages_and_goes_with_the_plan(office: Office) -> None:
    window = office.desk.window
    card = begin(office, is_empty=True)
    window.resize(1_000, 700)
    QApplication.processEvents()
    page = window.page(window.current_page).parentWidget()
    assert window.rect().contains(QRect(card.mapTo(window, QPoint()), card.size()))
    assert card.mapTo(window, QPoint()).y() >= page.mapTo(window, QPoint(0, page.height())).y()
    office.desk.files.new()
    assert cards(office) == []


def test_it_begins_by_itself_on_the_first_sample_alone(office: Office, qtbot: QtBot) -> None:
    office.desk.start(None)
    office.desk.window.findChildren(WelcomePage)[-1].sample_wanted.emit()
    qtbot.waitUntil(lambda: bool(cards(office)))
    cards(office)[0].end()
    office.desk.files.open_sample(office.desk.tour.welcome)
    QApplication.processEvents()
    assert office.desk.window.current_page == "overview"
    assert cards(office) == []
