"""Columns that stay in sight, as in dialogs, become narrower before anything is scrolled to."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.sample_rows import SampleRow, SampleTable
from tests.gui.widgets.test_value_table import HOURS, LOAD, MIX, NAME, TIER
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


def test_columns_whose_texts_need_little_give_way_before_any_text_is_cut(table: Table) -> None:
    header, layout = table.horizontalHeader(), table.column_layout
    for at in (MIX, LOAD):
        layout.show_column(at, shown=False)
    layout.stay_in_sight()
    words = [at for at in layout.shown_columns() if layout._gives(at)]
    needed = {at: layout._needed(at) for at in words}
    others = header.length() - sum(header.sectionSize(at) for at in words)
    for _ in range(2):  # bars come or go with the first
        beside = table.width() - table.viewport().width()
        table.resize(others + sum(needed.values()) + beside, 500)
        QApplication.processEvents()
    assert [header.sectionSize(at) for at in words] == list(needed.values())
    assert header.length() == table.viewport().width()
