"""A table is cut out of a grid without losing or moving a row."""

from collections.abc import Sequence

import pytest

from cpm_planner.exchange.reading.limits import MAXIMUM_COLUMNS
from cpm_planner.exchange.reading.source_table import RawGrid, Remark, Row
from cpm_planner.exchange.reading.table_shape import NO_HEADER, table_in
from cpm_planner.model.errors import InputError

HEADER: Row = ("Id", "Name")


def grid(*rows: Row, sheet: str = "") -> RawGrid:
    """Make a grid of rows."""
    return RawGrid(rows, sheet)


def remark(remarks: Sequence[Remark], code: str) -> tuple[str | int, ...] | None:
    """Give the values of a remark, None when it was not made."""
    return next((remark.values for remark in remarks if remark.code == code), None)


def test_rows_below_the_header_keep_their_numbers() -> None:
    table = table_in(grid(("Partners",), (), HEADER, ("1", "A"), (), ("2", "B"), (), ()), "list.csv")
    assert table.header == HEADER
    assert table.rows == [("1", "A"), (None, None), ("2", "B")]
    assert [table.row_number(index) for index in range(3)] == [4, 5, 6]
    assert remark(table.remarks, "header-row") == (3,)
    assert remark(table.remarks, "title-lines") == (1,)


def test_empty_columns_without_a_name_are_left_out() -> None:
    table = table_in(grid((None, "Id", "", "Name", " "), (None, "1", "", "A", "  "), sheet="S"), "list.xlsx")
    assert table.header == HEADER
    assert table.rows == [("1", "A")]


def test_named_columns_stay_even_when_empty() -> None:
    assert table_in(grid(("Id", "Name", "Note"), ("1", "A", None)), "x").header == ("Id", "Name", "Note")


def test_ragged_rows_are_named() -> None:
    table = table_in(grid(HEADER, *[("1", "A")] * 20, ("2",), ("3", "B", "left out"), ("4", "C", None)), "x")
    assert table.rows[-3:] == [("2", None), ("3", "B"), ("4", "C")]
    assert remark(table.remarks, "short-rows") == (22,)
    assert remark(table.remarks, "extra-cells") == (23,)


def test_a_column_that_many_rows_fill_stays_without_a_name() -> None:
    table = table_in(grid(HEADER, ("1", "A", "note"), ("2", "B", None)), "x", 1)
    assert table.header == ("Id", "Name", "Column 3")
    assert remark(table.remarks, "unnamed-columns") == ("Column 3",)


def test_names_used_twice_are_named() -> None:
    table = table_in(grid(("Id", "Id"), ("1", "2")), "x", 1)
    assert remark(table.remarks, "renamed-columns") == ("Id (2)",)


def test_a_cell_far_to_the_right_does_not_widen_the_table() -> None:
    far = (*("1",) * 2, *(None,) * MAXIMUM_COLUMNS, "x")
    table = table_in(grid(HEADER, far), "x", 1)
    assert table.header == HEADER
    assert remark(table.remarks, "extra-cells") == (2,)


def test_a_header_that_was_asked_for_is_taken() -> None:
    table = table_in(grid(("a", "b"), HEADER, ("1", "A")), "x", 2)
    assert table.header == HEADER
    assert table.first_row_number == 3


def test_a_table_without_header() -> None:
    table = table_in(grid(("1", "A"), ("2", "B")), "x", NO_HEADER)
    assert table.header == ("Column 1", "Column 2")
    assert table.first_row_number == 1
    assert len(table.rows) == 2
    assert remark(table.remarks, "no-header") == ()


def test_a_table_that_begins_with_data_has_no_header() -> None:
    table = table_in(grid(("1.2.2026", "A", "$5"), ("2.2.2026", "B", "$7")), "x")
    assert table.header == ("Column 1", "Column 2", "Column 3")
    assert remark(table.remarks, "no-header") == ()


def test_notes_below_and_headers_again_are_left_out_and_named() -> None:
    names = ("Id", "Name", "City")
    table = table_in(grid(names, ("1", "A", "U"), names, ("2", "B", "V"), (), ("Confidential",)), "x")
    assert table.rows == [("1", "A", "U"), (None, None, None), ("2", "B", "V")]
    assert remark(table.remarks, "notes-below") == (6,)
    assert remark(table.remarks, "repeated-header") == (3,)


def test_without_a_clear_header_the_first_filled_row_is_taken_and_said() -> None:
    table = table_in(grid((), ("Partners",), ("Acme",)), "x")
    assert table.header == ("Partners",)
    assert remark(table.remarks, "header-guessed") == (2,)


def test_a_header_alone_is_a_table_without_rows() -> None:
    table = table_in(grid(HEADER), "x")
    assert table.rows == []
    assert remark(table.remarks, "no-rows") == ()


@pytest.mark.parametrize(
    ("rows", "header_row", "code"),
    [
        ([], None, "table-empty"),
        ([(), ("", " ")], None, "table-empty"),
        ([HEADER], 2, "header-row-missing"),
        ([HEADER], -1, "header-row-missing"),
        ([tuple(f"c{number}" for number in range(MAXIMUM_COLUMNS + 1))], None, "table-too-wide"),
    ],
)
def test_what_cannot_be_a_table_is_refused(rows: list[Row], header_row: int | None, code: str) -> None:
    with pytest.raises(InputError) as refused:
        table_in(grid(*rows, sheet="S"), "list.xlsx", header_row)
    assert refused.value.code == code
    assert refused.value.where == "list.xlsx, S"


def test_a_few_wide_rows_above_very_many_narrow_ones_do_not_fill_the_memory() -> None:
    header: Row = tuple(f"Column {number}" for number in range(1_500))
    with pytest.raises(InputError) as refused:
        table_in(RawGrid([header, *([("1",)] * 14_000)]), "list.csv")
    assert refused.value.code == "table-too-large"
