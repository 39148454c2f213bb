"""Pages of charters and scorecards as they are shown: as wide as there is room, or scrolled sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from cpm_planner.charters.page import Page
from ui.charters.page_view import PageView

OFF, AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_a_wide_page_is_scrolled_sideways_where_there_is_little_room(qtbot: QtBot) -> None:
    view = PageView("Scorecard", 500)
    qtbot.addWidget(view)
    view.show_page(Page("Ana", "Distribution manager", (), ""))
    seen = []
    for width in (800, 400, 800):
        view.resize(width, 300)
        view.show()
        seen.append((view.lineWrapMode(), view.horizontalScrollBarPolicy()))
    mode = QTextBrowser.LineWrapMode
    assert seen == [(mode.WidgetWidth, OFF), (mode.FixedPixelWidth, AS_NEEDED), (mode.WidgetWidth, OFF)]
    assert view.toPlainText().startswith("Ana")
