"""Help is there for every page of the window, without the internet, and every link leads somewhere."""

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.formatting.language import ENGLISH, LANGUAGES, catalogue, speak, spoken
from tests.gui.application.conftest import Office
from ui.actions import Verb, all_actions, menu_title
from ui.help.topics import FIRST_TOPIC, about, topic_of, topics
from ui.help.window import HelpWindow
from ui.theme.appearance import ThemeMode, apply_theme


def a_window(qtbot: QtBot) -> tuple[QWidget, HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent, HelpWindow(parent)


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_every_page_of_the_window_has_its_topic(office: Office) -> None:
    missing = {key for key in office.desk.window.page_keys if topic_of(key).key != key}
    assert missing == set()


def test_the_verb_opens_help_on_the_page_shown(office: Office) -> None:
    office.desk.start(None)
    office.desk.window.verbs.action(Verb.HELP).trigger()
    (window,) = office.desk.window.findChildren(HelpWindow)
    assert window.page.accessibleName() == topic_of(FIRST_TOPIC).title
    office.desk.files.new()
    office.desk.window.go_to("team")
    office.desk.window.verbs.action(Verb.HELP).trigger()
    assert office.desk.window.findChildren(HelpWindow) == [window]
    assert window.page.accessibleName() == "Team"


@pytest.fixture(params=LANGUAGES)
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    speak(request.param)
    yield
    speak("en")


@pytest.mark.usefixtures("_language")
def test_every_topic_is_there_in_every_language() -> None:
    written = {path.name for path in (files("resources") / "help" / spoken()).iterdir()}
    assert written == {f"{topic.key}.md" for topic in topics()}


@pytest.mark.usefixtures("_language")
def test_every_link_leads_to_a_topic() -> None:
    keys = {topic.key for topic in topics()}
    links = {link for topic in topics() for link in re.findall(r"\]\(([^)]+)\)", topic.text)}
    assert links <= keys
    assert links


@pytest.mark.usefixtures("_language")
def test_help_names_menus_and_verbs_as_the_window_does() -> None:
    said = {} if spoken() == ENGLISH else catalogue("window", spoken())

    def shown(title: str) -> str:
        return said.get(("actions", title), title).replace("&", "")

    known = {(shown(menu_title(spec.menu)), shown(spec.title)) for spec in all_actions()}
    named = {path for topic in topics() for path in re.findall(r"\*([^*>\n]+) > ([^*\n]+)\*", topic.text)}
    assert len(named) > 4
    assert named <= known


@pytest.mark.usefixtures("_language")
def test_a_topic_is_one_heading_and_text() -> None:
    for topic in topics():
        assert topic.text.startswith(f"# {topic.title}\n\n")
        assert len(topic.text) > 200


def test_searching_puts_titles_first() -> None:
    assert [topic.key for topic in about("headcount")][:1] == ["headcount"]
    assert "files" in {topic.key for topic in about("passphrase")}
    assert list(about("zzz")) == []


def test_the_list_follows_search_and_links(qtbot: QtBot) -> None:
    _parent, window = a_window(qtbot)
    window.show_topic("start")
    assert titles(window) == [topic.title for topic in topics()]
    window.search.searched.emit("passphrase")
    assert titles(window) == [topic_of("files").title]
    window.list.setCurrentRow(0)
    assert "never half written" in window.page.toPlainText()
    window.page.anchorClicked.emit(QUrl("balance"))
    assert window.page.accessibleName() == topic_of("balance").title


def test_the_page_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)
    _parent, window = a_window(qtbot)
    window.show_topic("figures")
    before = window.page.document().begin().next().next().blockFormat().background().color()
    apply_theme(qapp, ThemeMode.DARK)
    QApplication.processEvents()
    after = window.page.document().begin().next().next().blockFormat().background().color()
    apply_theme(qapp, ThemeMode.LIGHT)
    assert before.lightness() > 200
    assert after.lightness() < 100


def test_large_text_leaves_most_of_the_window_to_the_page(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    _parent, window = a_window(qtbot)
    window.show_topic(FIRST_TOPIC)
    width, of_list = window.width(), window.list.width()
    bar = window.list.horizontalScrollBar().isVisible()
    window.close()
    apply_theme(qapp, ThemeMode.LIGHT)
    assert of_list <= width // 3
    assert not bar
