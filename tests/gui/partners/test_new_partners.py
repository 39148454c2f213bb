"""New partners from the line below the table: one by name, many by paste, as one step with one report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.partner import Partner
from tests.gui.partners.conftest import Open
from ui.widgets.table.blocks.rejected_cells import RejectedCells

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support"
)  # what the screenless platform cannot do


def paste(opened: Open, text: str) -> None:
    """Paste a text into the line."""
    QGuiApplication.clipboard().setText(text)
    opened.page.new.line.paste_rows()


def partner(opened: Open, name: str) -> Partner:
    """Find a partner by name."""
    return next(each for each in opened.plan.partners.values() if each.name == name)


def report(opened: Open) -> RejectedCells:
    """Find the one report."""
    (found,) = opened.page.table.findChildren(RejectedCells)
    return found


def test_a_name_and_enter_add_a_partner_and_the_line_takes_the_next_one(opened: Open, qtbot: QtBot) -> None:
    line = opened.page.new.line
    line.setFocus()
    qtbot.keyClicks(line, "Elm & Co")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert opened.around.labels == ["Add Elm & Co"]
    assert opened.page.table.selected_ids() == [partner(opened, "Elm & Co").id]
    assert (line.text(), line.accessibleName()) == ("", "New partner")
    assert all(button.accessibleName() for button in line.findChildren(QToolButton))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(opened.around.labels) == 1


def test_a_name_that_is_refused_stays_to_be_put_right(opened: Open, qtbot: QtBot) -> None:
    line = opened.page.new.line
    line.setText("x" * 301)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (len(line.text()), opened.around.labels) == (301, [])
    assert "at most 300 characters" in report(opened).values.text_at(0, 3)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""


def test_a_block_goes_into_the_columns_as_they_stand(opened: Open) -> None:
    paste(opened, "Elm\tGold\twith 60, through 40\tana\nElm\tsilver\n\t\t\nFir\n")
    assert opened.around.labels == ["Add 3 partners"]
    first, second = (each for each in opened.plan.partners.values() if each.name == "Elm")
    assert (first.id, second.id) == ("elm", "elm-2")
    assert (first.tier, first.mix.sell_with, second.tier) == (TierId("gold"), 6_000, TierId("silver"))
    assert opened.holder("elm") == "ana"
    assert opened.page.table.selected_ids() == ["elm", "elm-2", "fir"]


def test_headings_say_which_columns_are_meant(opened: Open) -> None:
    paste(opened, "Region\tName\t\nWest\tElm\tnothing\n")
    assert (partner(opened, "Elm").region, partner(opened, "Elm").tier) == ("West", None)


def test_what_is_refused_is_listed_and_the_rest_is_there(opened: Open) -> None:
    heads = "Name\tTier\tEffort factor\tHybrid\n"
    paste(
        opened, f"{heads}Elm\tBronze Plus\t0\t\n\tGold\t100\t\nFir\tGold\t150\tyes\n{'y' * 301}\tGold\t\t\n"
    )
    assert opened.around.labels == ["Add 2 partners"]
    elm, fir = partner(opened, "Elm"), partner(opened, "Fir")
    assert (elm.tier, elm.effort_percent, fir.tier, fir.effort_percent) == (None, 100, TierId("gold"), 150)
    listed = report(opened)
    lines = [
        [listed.values.text_at(at, column) for column in range(2)] for at in range(listed.values.rowCount())
    ]
    assert ["Elm", "Tier"] in lines
    assert ["Elm", "Effort factor"] in lines
    assert ["Gold · 100", "Name"] in lines
    assert ["Fir", "Hybrid"] in lines
    assert sum(row.startswith("yyy") for row, _ in lines) == 2
    assert "Rows added: 2." in listed.summary.text()


def test_one_cell_is_typed_text_and_a_filter_that_hides_the_new_one_goes(opened: Open, qtbot: QtBot) -> None:
    opened.page.filters.search.setText("acme")
    qtbot.waitUntil(lambda: opened.page.values.shown_count == 1)
    paste(opened, "Elm")
    assert opened.page.new.line.text() == "Elm"
    qtbot.keyClick(opened.page.new.line, Qt.Key.Key_Return)
    assert opened.page.values.shown_count == len(opened.plan.partners) == 4
    assert PartnerId("elm") in opened.plan.partners


def test_new_partners_come_into_sight(opened: Open, qtbot: QtBot) -> None:
    paste(opened, "".join(f"New {number}\tGold\n" for number in range(40)))
    paste(opened, "Elm\tGold\n")
    table = opened.page.table
    qtbot.waitUntil(opened.page.selection.isVisible)
    cell = table.visualRect(opened.page.values.index(opened.page.values.rowCount() - 1, 0))
    assert table.current_id() == "elm"
    assert table.viewport().rect().contains(cell.center())


def test_the_line_comes_after_the_table_and_rows_that_find_no_place_are_sent_there(opened: Open) -> None:
    table, line = opened.page.table, opened.page.new.line
    table.setFocus()
    table.leave(forward=True)
    assert opened.page.focusWidget() is line
    table.setCurrentIndex(opened.page.values.index(2, 0))
    QGuiApplication.clipboard().setText("Cypress\nElm")
    table.blocks.paste()
    assert (
        "1 of the copied rows found no place. Paste them into the line below" in report(opened).summary.text()
    )
    assert opened.plan.partners[PartnerId("p3")].name == "Cypress"
