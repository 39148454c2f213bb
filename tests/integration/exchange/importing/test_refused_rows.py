"""Refused rows go into a workbook with their reasons, are mended there and brought in by the same mapping."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.refused_rows import REASON_COLUMN, ROW_COLUMN, write_refused
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.reading.source_table import Cell, SourceTable, is_filled
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.month import Month
from cpm_planner.workload.catalogue import new_plan

TODAY = Month(2026, 1)
HEADER = ("Number", "Company", "Umsatz", "Since")
MAPPING = Mapping(
    (
        ColumnMapping("external_id", ("Number",)),
        ColumnMapping("name", ("Company",)),
        ColumnMapping("revenue", ("Umsatz",)),
        ColumnMapping("start", ("Since",)),
    ),
    numbers="de",
)
TABLE = SourceTable(
    "list.csv",
    "",
    HEADER,
    (
        ("007", "", "1.234,50", "3/4/2026"),
        ("008", "Borg", "2", ""),
        ("=1+1", " ", 1234.5, datetime(2026, 4, 3)),  # noqa: DTZ001 - cells have no time zone
    ),
    5,
)


def checked(table: SourceTable) -> ImportCheck:
    return check(table, ListKind.PARTNERS, MAPPING, new_plan(TODAY), today=TODAY)


def test_a_mended_workbook_is_brought_in_by_the_same_mapping(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    assert write_refused(path, TABLE, checked(TABLE)) == 2
    again = read_table(path)
    assert again.header == (ROW_COLUMN, REASON_COLUMN, *HEADER)
    assert [tuple(row[:2]) for row in again.rows] == [
        (5, "A new row needs a name."),
        (7, "A new row needs a name."),
    ]
    book = load_workbook(path)
    for row, name in ((2, "Acme"), (3, "Cyan")):
        book.active.cell(row, 4).value = name
    book.save(path)
    mended = checked(read_table(path))
    assert mended.counts.new == 2
    partners = enter(new_plan(TODAY), mended).partners
    assert partners["007"].revenue_cents == partners["=1+1"].revenue_cents == 1_234_50
    assert {each.start for each in partners.values()} == {Month(2026, 4)}


def test_rows_that_are_refused_again_are_not_given_the_columns_twice(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    write_refused(path, TABLE, checked(TABLE))
    again = read_table(path)
    assert write_refused(path, again, checked(again)) == 2
    assert read_table(path).header == again.header


def test_without_refused_rows_there_is_no_workbook(tmp_path: Path) -> None:
    sound = replace(TABLE, rows=TABLE.rows[1:2])
    assert write_refused(tmp_path / "refused.xlsx", sound, checked(sound)) == 0
    assert not [*tmp_path.iterdir()]


def test_text_stays_text_and_the_head_stays_in_sight(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    write_refused(path, TABLE, checked(TABLE))
    sheet = load_workbook(path).active
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Refused rows", "C2", "A1:F3")
    assert [(cell.data_type, cell.number_format) for cell in sheet["C"]] == [("s", "@")] * 3


def test_what_no_worksheet_holds_exactly_is_written_as_text(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    cells = (10**15, float("inf"), date(1899, 1, 1), Decimal("1e20"))
    table = SourceTable("list.csv", "", ("Company", "A", "B", "C", "D"), [("", *cells)], 2)
    mapping = Mapping((ColumnMapping("name", ("Company",)),))
    write_refused(path, table, check(table, ListKind.PARTNERS, mapping, new_plan(TODAY), today=TODAY))
    assert [cell.value for cell in load_workbook(path).active[2]][3:] == [*map(str, cells)]


def test_stopping_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "refused.xlsx"
    path.write_bytes(b"mine")
    told: list[float] = []
    with pytest.raises(CancelledError):
        write_refused(path, TABLE, checked(TABLE), progress=told.append, cancelled=lambda: True)
    assert (path.read_bytes(), told) == (b"mine", [])
    write_refused(path, TABLE, checked(TABLE), progress=told.append)
    assert told == [0]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="check that the folder is there"):
        write_refused(tmp_path / "nowhere" / "refused.xlsx", TABLE, checked(TABLE))


def test_more_rows_than_a_worksheet_holds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cpm_planner.exchange.importing.refused_rows._MOST_ROWS", 1)
    with pytest.raises(InputError, match="2 rows are refused, more than a worksheet holds"):
        write_refused(tmp_path / "refused.xlsx", TABLE, checked(TABLE))


CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8),
    st.sampled_from(["007", "3/4/2026", "=SUM(A1)", "1.234,5", "TRUE", "1e5", "-", "@x", "_x000D_", " a "]),
    st.booleans(),
    st.integers(-(10**14), 10**14),
    st.floats(-1e9, 1e9),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.decimals(-(10**9), 10**9, places=2),
)


@settings(max_examples=15)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=5, max_size=40))
def test_a_row_nobody_mends_is_read_again_as_it_was_read_first(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Cell, Cell, Cell]]
) -> None:
    path = tmp_path_factory.mktemp("refused") / "refused.xlsx"
    table = SourceTable("list.xlsx", "", ("Company", "A", "B", "C"), [("", *row) for row in rows], 2)
    mapping = Mapping((ColumnMapping("name", ("Company",)),))
    found = check(table, ListKind.PARTNERS, mapping, new_plan(TODAY), today=TODAY)
    if write_refused(path, table, found):
        again = read_table(path)
        numbers = [int(row[0]) for row in again.rows]  # type: ignore[arg-type] # our own column of numbers
        for number, row in zip(numbers, again.rows, strict=True):
            assert list(map(same, row[3:])) == list(map(same, table.rows[number - 2][1:]))


def same(cell: Cell) -> object:
    """Give a cell as a reader of the list takes it."""
    if not is_filled(cell):
        return None
    if isinstance(cell, Decimal | int | float) and not isinstance(cell, bool):
        return float(f"{cell:.15g}")  # a worksheet keeps 15 digits
    return cell.date() if isinstance(cell, datetime) else cell
