"""Pages of charters and scorecards as they are shown: as wide as there is room, or scrolled sideways."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from cpm_planner.charters.page import Grid, Page, Section
from ui.charters.page_html import PAPER_ROOM, fitted_widths, least_room
from ui.charters.page_view import PageView

OFF, AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded


WIDE = Grid(
    ("Criterion", "For", "Target", "Evidence", "Weight"),
    (("Reviews held", "sell through", "at least 4 reviews", "Minutes of meetings", "12 %"),),
    (False, False, False, False, True),
    (30, 20, 20, 20, 10),
)


def test_columns_give_way_before_a_page_is_scrolled_sideways(qtbot: QtBot) -> None:
    view = PageView("Scorecard", keeps_words=True)
    qtbot.addWidget(view)
    page = Page("Ana", "Distribution manager", (Section("Success criteria", (WIDE,)),), "")
    view.show_page(page)
    seen = []
    for width in (800, math.ceil(least_room(page)) + 100, 200, 800):
        view.resize(width, 300)
        view.show()
        seen.append((view.lineWrapMode(), view.horizontalScrollBarPolicy()))
    mode = QTextBrowser.LineWrapMode
    wide, narrow = (mode.WidgetWidth, OFF), (mode.FixedPixelWidth, AS_NEEDED)
    assert seen == [wide, wide, narrow, wide]
    assert view.toPlainText().startswith("Ana")


@pytest.mark.usefixtures("qapp")
def test_in_the_least_room_columns_share_it_by_their_longest_words() -> None:
    page = Page("Ana", "Distribution manager", (Section("Success criteria", (WIDE,)),), "")
    tight = fitted_widths(WIDE, least_room(page))
    assert least_room(page) < PAPER_ROOM
    assert sum(tight) in range(95, 102)
    assert tight[0] < WIDE.widths[0]
    assert tight[4] > WIDE.widths[4]


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
