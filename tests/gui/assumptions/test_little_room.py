"""The assumptions where there is little room: fields stay whole, and what belongs together stands in line."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.assumptions.conftest import Open
from ui.assumptions.guess_field import GuessedField
from ui.assumptions.working_time import WorkingTimeCard
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.scrolling import ScrollArea

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a platform without screen lacks

PAY, FINANCE = 4, 6


@pytest.fixture
def shown(opened: Open, qapp: QApplication) -> Iterator[ScrollArea]:
    """Show the page in large text, in a window that holds it beside the history."""
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    area = ScrollArea(opened.page)
    area.resize(728, 650)
    area.show()
    yield area
    area.takeWidget()
    apply_theme(qapp, ThemeMode.LIGHT)


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def is_whole(part: QWidget) -> bool:
    return part.height() >= part.minimumSizeHint().height()


@pytest.mark.usefixtures("shown")
def test_fields_of_a_form_above_a_table_are_not_squeezed(opened: Open) -> None:
    opened.page.sections.setCurrentRow(FINANCE)
    settle()
    assert all(is_whole(field) for field in opened.page.finance.fields.values())


def test_some_rows_are_seen_below_a_legend_and_buttons_that_are_whole(
    opened: Open, shown: ScrollArea
) -> None:
    opened.page.sections.setCurrentRow(PAY)
    settle()
    section = opened.page.pay
    below = section.header.geometry().bottom()
    assert all(
        part.geometry().top() > below
        for part in section.findChildren(QWidget)
        if part.parent() is section and part is not section.header and part.isVisible()
    )
    assert section.table.height() >= section.least_lines * section.table.verticalHeader().defaultSectionSize()
    assert shown.horizontalScrollBar().maximum() == 0


def test_steps_of_working_time_go_on_in_the_next_line(opened: Open) -> None:
    (card,) = opened.page.role_types.findChildren(WorkingTimeCard)
    assert card.heightForWidth(380) > card.heightForWidth(1_000)


def test_what_is_said_of_values_stands_in_line(opened: Open, qtbot: QtBot) -> None:
    opened.page.resize(1_100, 700)
    opened.page.show()
    qtbot.waitExposed(opened.page)
    settle()
    fields = [each for each in opened.page.general.fields.values() if isinstance(each, GuessedField)]
    lefts = {each.second.x() for each in fields if each.second.isVisible()}
    assert len(lefts) == 1
    assert all(each.is_beside for each in fields)


def test_numbers_of_rules_turn_together(opened: Open) -> None:
    rows = opened.page.rules.rows.values()
    assert len({row.least_beside() for row in rows}) == 1
