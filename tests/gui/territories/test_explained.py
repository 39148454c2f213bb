"""The panel beside the board says where hours come from, and its figures add up."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.edit.assignments import assign, split
from cpm_planner.edit.rules import lock_partners
from cpm_planner.formatting.marks import ENGLISH
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel
from tests.gui.territories.handling import ANA, CTRL, UNASSIGNED, Page, click, press
from ui.territories.explained.lane import explain_lane
from ui.territories.explained.partner import explain_partner
from ui.territories.layout import Spot
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.explanation.explanation import Explanation, Line


@pytest.fixture
def explaining(opened: Page) -> Page:
    """Open the board with the panel."""
    opened.page.tools.explain.click()
    return opened


def lines(explanation: Explanation, section: int) -> Iterator[Line]:
    """Give the lines of one section."""
    return iter(explanation.sections[section].lines)


def read(opened: Page) -> str:
    """Read the panel once it has followed the board."""
    opened.page.explainer.explain()
    panel = opened.page.explainer.panel
    return f"{panel.title.text()}\n{panel.facts.text()}\n{panel.text.toPlainText()}"


def test_a_partner_is_explained_by_activity_and_by_what_it_takes_of_whom(opened: Page) -> None:
    contents = opened.page.board.state.contents
    shown = explain_partner(contents, "p2", ENGLISH)
    assert (shown.title, shown.facts) == (
        "Birch",
        "Gold · through 50 %, with 50 % · revenue USD 0",
    )
    work = list(lines(shown, 0))
    assert (work[-1].name, work[-1].figure, work[-1].is_total) == ("Work", "15.0 h", True)
    assert "Known workload: measured" in [line.name for line in work]
    taken = list(lines(shown, 1))
    assert [line.model for line in taken] == [None, SalesModel.SELL_THROUGH, SalesModel.SELL_WITH, None]
    assert taken[2].detail == "3.8 h ÷ fit 40 %, Ana; 1.7 h on request"
    assert (taken[-1].name, taken[-1].figure) == ("Hours needed", "26.3 h")


def test_a_partner_with_nobody_says_so(opened: Page) -> None:
    shown = explain_partner(opened.page.board.state.contents, "p4", ENGLISH)
    assert shown.sections[1].hint == "Nobody does this work yet: the partner has no CPM."


def test_what_else_counts_for_a_partner_is_said(opened: Page) -> None:
    opened.context.apply("Lock", lock_partners(["p1"]))
    opened.context.apply("Later", assign(["p3"], "cy", effective=Month(2026, 4)))
    contents = opened.page.board.state.contents
    assert [line.name for line in lines(explain_partner(contents, "p1", ENGLISH), 2)] == [
        "Locked: balancing leaves it where it is"
    ]
    assert [line.name for line in lines(explain_partner(contents, "p3", ENGLISH), 2)] == [
        "With this CPM from Apr 2026 on"
    ]


def test_a_cpm_is_explained_by_model_drive_activity_and_partner(opened: Page) -> None:
    opened.context.apply("Split", split("p2", SalesModel.SELL_WITH, "cy"))
    contents = opened.page.board.state.contents
    shown = explain_lane(contents, ANA, ENGLISH)
    assert shown.facts == "Distribution manager · 2 partners · 51 of 111 h a month · revenue USD 0"
    titles = [section.title for section in shown.sections]
    assert titles[:4] == [
        "By sales model",
        "Planned, and on request",
        "By activity",
        "Partners that weigh most",
    ]
    assert titles[4] == "Utilisation = hours needed \u00f7 hours available"
    (through,) = lines(shown, 0)
    assert (through.name, through.detail) == ("Sell through", "100 %")
    assert [line.name for line in lines(shown, 3)] == ["Acme", "Birch"]
    needed = list(lines(shown, 2))[-1]
    assert (needed.name, needed.figure) == ("Hours needed", through.figure)
    assert shown.load is not None


def test_the_panel_follows_selection_and_focus(explaining: Page, qtbot: QtBot) -> None:
    panel = explaining.page.explainer.panel
    assert panel.isVisible()
    assert read(explaining).startswith("Unassigned\n0 h a month waiting\nPartners that weigh most\nDune")
    click(explaining, Spot(ANA, 0))
    qtbot.waitUntil(lambda: panel.title.text() == "Acme")
    assert not panel.load.isVisible()
    click(explaining, Spot(ANA))
    assert read(explaining).startswith("Ana\n")
    assert panel.load.isVisible()
    click(explaining, Spot(ANA, 0))
    click(explaining, Spot(ANA, 1), CTRL)
    assert read(explaining).startswith("2 partners\nworkload 55.0 h a month")


def test_the_panel_follows_the_plan(explaining: Page) -> None:
    click(explaining, Spot(UNASSIGNED, 0))
    assert "Nobody does this work yet" in read(explaining)
    explaining.context.apply("Assign", assign(["p4"], "ben"))
    assert "fit 100 %, Ben" in read(explaining)


def test_partners_named_in_it_can_be_followed(explaining: Page) -> None:
    click(explaining, Spot(ANA))
    assert 'href="partner:p2"' in explaining.page.explainer.panel.text.toHtml() or "Birch" in read(explaining)
    explaining.page.explainer.panel.text.anchorClicked.emit(QUrl("partner:p2"))
    assert explaining.page.board.state.focus == Spot(ANA, 1)


def test_a_key_and_a_cross_open_and_close_it(opened: Page) -> None:
    panel = opened.page.explainer.panel
    opened.page.board.take_keyboard()
    press(opened, Qt.Key.Key_I)
    assert panel.isVisible()
    assert opened.page.tools.explain.isChecked()
    panel.close_button.click()
    assert not panel.isVisible()
    assert not opened.page.tools.explain.isChecked()


def test_it_takes_the_colours_of_another_look(explaining: Page, qapp: QApplication) -> None:
    click(explaining, Spot(ANA))
    read(explaining)
    light = explaining.page.explainer.panel.text.toHtml()
    apply_theme(qapp, ThemeMode.DARK)
    QApplication.processEvents()
    assert explaining.page.explainer.panel.text.toHtml() != light
