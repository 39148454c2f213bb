"""Pages of charters and scorecards as they are shown: as wide as there is room, or scrolled sideways."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from cpm_planner.charters.page import Grid, Page
from ui.charters.page_html import fitted_widths
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


@pytest.mark.usefixtures("qapp")
def test_columns_are_as_wide_as_their_longest_word() -> None:
    wide = Grid(
        ("Criterion", "Looked at", "Weight"),
        (("Design wins", "vierteljährlich", "12 %"),),
        (False, False, True),
        (80, 10, 10),
    )
    short = replace(wide, rows=(("Design wins", "yearly", "12 %"),), header=("For", "At", "%"))
    widths = fitted_widths(wide)
    assert widths[1] > 12
    assert sum(widths) in range(98, 102)
    assert fitted_widths(short) == short.widths
    endless = replace(wide, rows=(("x" * 300, "y" * 300, "z" * 300),))
    assert sum(fitted_widths(endless)) in range(98, 102)
