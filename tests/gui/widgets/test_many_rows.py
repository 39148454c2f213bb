"""Very many rows: sorted and filtered some turns of the event loop later, the latest wish winning."""

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cpm_planner.formatting.natural_order import natural_key
from tests.gui.sample_rows import TIERS, SampleTable
from ui.widgets.table.arranging import arranged_model, ordering
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.room import show_all_rows
from ui.widgets.table.view import ValueTable

ROWS = 40
BY_NAME, BY_TIER = Sort("name", descending=True), Sort("tier")


@pytest.fixture
def sample(monkeypatch: pytest.MonkeyPatch) -> SampleTable:
    """Give a table for which its few rows are very many."""
    monkeypatch.setattr(arranged_model, "MOST_AT_ONCE", 1)
    monkeypatch.setattr(ordering, "ROWS_A_TURN", 7)
    monkeypatch.setattr(ordering, "TEXTS_A_TURN", 11)
    return SampleTable(ROWS)


def names(sample: SampleTable) -> list[str]:
    return [sample.rows[key].name for key in sample.model.shown_ids()]


def test_rows_stay_until_their_order_is_known(sample: SampleTable, qtbot: QtBot) -> None:
    before = names(sample)
    sample.model.sort_by(BY_NAME)
    assert (names(sample), sample.model.sorts) == (before, (BY_NAME,))
    with qtbot.waitSignals([sample.model.order_changed, sample.model.headerDataChanged]):
        pass
    assert names(sample) == sorted(before, key=natural_key, reverse=True)


def test_a_filter_that_comes_meanwhile_goes_with_the_order(sample: SampleTable, qtbot: QtBot) -> None:
    wanted = RowFilter("r", {"tier": frozenset({"Gold", "Silver"})}, frozenset({"open"}))
    expected = {
        key
        for key, row in sample.rows.items()
        if "r" in row.name.casefold() and row.tier in {"Gold", "Silver"} and not row.cpm
    }
    sample.model.sort_by(BY_NAME)
    sample.model.filter_by(RowFilter("never shown"))
    sample.model.filter_by(wanted)
    assert (sample.model.sorts, sample.model.filter) == ((BY_NAME,), wanted)
    with qtbot.waitSignal(sample.model.order_changed):
        pass
    assert expected
    assert set(sample.model.shown_ids()) == expected
    assert names(sample) == sorted(names(sample), key=natural_key, reverse=True)


def test_other_rows_that_come_meanwhile_are_put_in_order_too(sample: SampleTable, qtbot: QtBot) -> None:
    sample.model.sort_by(BY_TIER)
    sample.model.replace_rows(list(range(ROWS // 2)))
    with qtbot.waitSignal(sample.model.order_changed):
        pass
    tiers = [TIERS.index(sample.rows[key].tier) for key in sample.model.shown_ids()]
    assert (len(tiers), tiers) == (ROWS // 2, sorted(tiers))


def test_a_change_of_most_rows_repaints_them_all_at_once(sample: SampleTable) -> None:
    told: list[tuple[int, int]] = []
    sample.model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    sample.model.rows_changed(range(ROWS))
    assert told == [(0, ROWS - 1)]
    assert not sample.model.ready_search(ROWS - 1)


def test_rows_may_be_put_in_order_when_their_table_has_gone(sample: SampleTable, qtbot: QtBot) -> None:
    table = ValueTable(sample.model, "Rows")
    show_all_rows(table, most=6)
    table.setCurrentIndex(sample.model.index(3, 0))
    sample.model.sort_by(BY_TIER)
    with qtbot.waitSignal(sample.model.order_changed):
        pass
    sample.model.sort_by(BY_NAME)
    delete(table)
    with qtbot.waitSignal(sample.model.order_changed):
        pass
    assert names(sample) == sorted(names(sample), key=natural_key, reverse=True)
