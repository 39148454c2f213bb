"""Columns that stay in sight, as in dialogs, become narrower before anything is scrolled to."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.sample_rows import SampleRow, SampleTable
from tests.gui.widgets.test_value_table import HOURS, LOAD, MIX, NAME, TIER
from ui.widgets.table.room import show_all_rows
from ui.widgets.table.view import ValueTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

Table = ValueTable[SampleRow]


def test_columns_of_words_become_narrower_where_all_are_to_stay_in_sight(table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    for at in (MIX, LOAD):  # marks keep their width
        layout.show_column(at, shown=False)
    designed = [header.sectionSize(at) for at in (NAME, HOURS)]
    layout.stay_in_sight()
    table.resize(header.length() - 30, 500)
    assert header.length() <= table.viewport().width()
    assert header.sectionSize(NAME) < designed[0]
    assert header.sectionSize(HOURS) == designed[1]
    table.resize(250, 500)
    assert header.length() > table.viewport().width()


def test_without_rows_nothing_is_to_be_scrolled_to(sample: SampleTable, table: Table) -> None:
    table.column_layout.stay_in_sight()
    for at in (TIER, MIX, LOAD):
        table.column_layout.show_column(at, shown=False)
    table.resize(330, 500)
    assert table.horizontalHeader().length() > table.viewport().width()
    sample.model.replace_rows([])
    assert table.horizontalHeader().length() <= table.viewport().width()
    table.resize(150, 500)  # less than the headings need
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_columns_whose_texts_need_little_give_way_before_any_text_is_cut(table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    for at in (MIX, LOAD):
        layout.show_column(at, shown=False)
    layout.stay_in_sight()
    words = layout.shown_columns()
    needed = {at: layout._needed(at) for at in words}
    others = header.length() - sum(header.sectionSize(at) for at in words)
    for _ in range(2):  # bars come or go with the first
        beside = table.width() - table.viewport().width()
        table.resize(others + sum(needed.values()) + beside, 500)
        QApplication.processEvents()
    assert [header.sectionSize(at) for at in words] == list(needed.values())
    assert header.length() == table.viewport().width()


def test_what_is_left_over_goes_first_to_texts_that_would_be_cut(sample: SampleTable, table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    table.resize(1600, 500)
    before = header.sectionSize(HOURS)
    sample.model.columns = tuple(
        replace(column, text=lambda _: "123,456,789.0 h a month") if at == HOURS else column
        for at, column in enumerate(sample.model.columns)
    )
    sample.model.replace_rows(sample.model.shown_ids()[:5])
    assert header.sectionSize(HOURS) == layout._needed(HOURS) > before
    assert header.length() == table.viewport().width()
    table.resize(600, 500)  # where there is no room even for what was designed, that is scrolled to
    assert header.sectionSize(HOURS) == before


def test_a_width_made_by_hand_stays_whatever_the_texts_need(sample: SampleTable, table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    table.resize(1600, 500)
    table.setColumnWidth(HOURS, 45)
    sample.model.replace_rows(sample.model.shown_ids()[:5])
    table.resize(1500, 500)
    assert header.sectionSize(HOURS) == 45 < layout._needed(HOURS)
    kept = layout.to_text()
    layout.reset()
    assert header.sectionSize(HOURS) > 45
    layout.from_text(kept)
    assert header.sectionSize(HOURS) == 45


def test_a_column_is_shown_only_while_any_row_says_something_in_it(sample: SampleTable, table: Table) -> None:
    layout, columns = table.column_layout, sample.model.columns
    sample.model.columns = tuple(
        replace(column, text=lambda _: "") if at == HOURS else column for at, column in enumerate(columns)
    )
    layout.show_filled("hours")
    assert HOURS not in layout.shown_columns()
    sample.model.columns = columns
    layout.show_filled("hours")
    assert HOURS in layout.shown_columns()


def test_a_column_shown_later_fits_its_texts_like_the_others(sample: SampleTable, table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    layout.show_column(HOURS, shown=False)
    layout.reset()
    layout.show_column(HOURS, shown=False)
    sample.model.columns = tuple(
        replace(column, text=lambda _: "123,456,789.0 h a month") if at == HOURS else column
        for at, column in enumerate(sample.model.columns)
    )
    table.resize(1600, 500)
    layout.show_column(HOURS, shown=True)
    assert header.sectionSize(HOURS) == layout._needed(HOURS)


def test_where_columns_are_scrolled_to_anyway_their_texts_are_not_cut(table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    layout.stay_in_sight()
    table.resize(250, 500)
    needed = layout._needed(NAME)
    assert header.sectionSize(NAME) >= min(needed, layout._designed(NAME))


def test_a_table_of_few_rows_is_as_high_as_all_of_them(sample: SampleTable, table: Table) -> None:
    sample.model.replace_rows(sample.model.shown_ids()[:4])
    show_all_rows(table, most=6)
    column = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height()
    assert table.minimumHeight() == table.maximumHeight() == column + 2 * table.frameWidth()
    sample.model.replace_rows(sample.model.shown_ids()[:2])
    assert table.minimumHeight() < column
