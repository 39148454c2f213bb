"""The row that names the columns is found, and its names are made usable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.header_row import begins_with_data, column_names, likely_header
from cpm_planner.exchange.reading.source_table import Row, filled_extent

HEADER: Row = ("Id", "Name", "Revenue")
BODY: list[Row] = [("1", "Acme", "5"), ("2", "Blue Sky", "7"), ("3", None, "9")]


@pytest.mark.parametrize(
    ("rows", "position"),
    [
        ([HEADER, *BODY], 0),
        ([HEADER], 0),
        ([("Partners, January",), (), HEADER, *BODY], 2),
        ([("Report", "Partners"), HEADER, *BODY], 1),
        ([(None, "2024", "2025"), *BODY], None),
        ([("Phone", "Phone", "Name"), ("1", "2", "Acme")], 0),
        ([("-", "-", "-"), HEADER, *BODY], 1),
        ([("1", "2"), ("3", "4")], None),
        ([("Acme",), ("Blue Sky",)], None),
        ([("Name", "2024"), ("Acme", "7")], 0),
        ([], None),
    ],
)
def test_the_header_is_the_first_row_that_could_name_the_columns(
    rows: list[Row], position: int | None
) -> None:
    assert likely_header(rows, [filled_extent(row) for row in rows]) == position


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("1.2.2026", "A", "$5"), ("2.2.2026", "B", "$7"), ("3.2.2026", "C", None)], True),
        ([("Title",), ("1.2.2026", "A", "$5.10"), ("2.2.2026", "B", "$7.00")], True),
        ([("Name", "2024", "2025"), ("A", "5.10", "7.20"), ("B", "5.30", "7.40")], False),
        ([("Name", "1", "2"), ("A", "5", "7"), ("B", "5", "7")], False),
        ([("As of 1.2.2026", "", "1.2.2026"), ("Id", "Name", "City"), ("1", "A", "Ulm")], False),
        ([("1.2.2026", "A", "$5")], False),
        ([], False),
    ],
)
def test_a_first_row_of_dates_and_amounts_names_nothing(rows: list[Row], expected: bool) -> None:  # noqa: FBT001 - a case, not a switch
    assert begins_with_data(rows, [filled_extent(row) for row in rows]) is expected


def test_names_are_unique_and_never_missing() -> None:
    names = column_names(["Name", " Name\n", "name", None, "Name (2)", 2024, ""])
    assert names == ("Name", "Name (2)", "name", "Column 4", "Name (2) (2)", "2024", "Column 7")


def test_thousands_of_columns_of_one_name_are_told_apart_at_once() -> None:
    names = column_names(["Name"] * 2_000 + ["x" * 300])
    assert names[1_999] == "Name (2000)"
    assert len(names[2_000]) == 200


@given(st.lists(st.one_of(st.none(), st.sampled_from(["A", "A (2)", "Column 2", ""]), st.text(max_size=3))))
def test_as_many_names_as_columns_all_different(cells: list[str | None]) -> None:
    names = column_names(cells)
    assert len(set(names)) == len(names) == len(cells)
    assert all(names)
