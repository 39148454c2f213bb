"""The tab of heads: opening, hires, leavers, transfers and closing, of everybody and of groups."""

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.headcount.plans import eventful_plan
from tests.gui.stand import open_page
from ui.headcount.heads_panel import HeadsPanel
from ui.headcount.page import HeadcountPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks


@pytest.fixture
def panel(qtbot: QtBot) -> HeadsPanel:
    """Open the page, at its tab of heads, on a plan in which something happens."""
    page = open_page(qtbot, HeadcountPage, eventful_plan()).page
    page.show_panel("heads")
    return cast("HeadsPanel", page.panel("heads"))


def test_heads_reconcile_for_everybody_and_for_a_group(panel: HeadsPanel) -> None:
    row = [panel.months.values.text_at(4, column) for column in range(9)]
    assert row == [
        "Mar 2027",
        "3",
        "\N{EN DASH}",
        "1",
        "\N{EN DASH}",
        "\N{EN DASH}",
        "2",
        "1.5",
        "\N{EN DASH}",
    ]
    panel.group.setCurrentIndex(panel.group.findText("Cost centre 1000"))
    assert panel.months.values.text_at(4, 6) == "\N{EN DASH}"
    assert panel.months.values.text_at(3, 6) == "1"
    panel.group.setCurrentIndex(panel.group.findText("Co-sell manager"))
    assert panel.months.values.text_at(3, 2) == "1"


def test_a_long_name_of_a_group_squeezes_nothing_beside_the_choice(panel: HeadsPanel) -> None:
    before = panel.group.sizeHint().width()
    panel.group.addItem("A cost centre with a name that goes on and on " * 3)
    assert panel.group.sizeHint().width() == before
