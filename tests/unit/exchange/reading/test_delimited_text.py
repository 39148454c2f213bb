"""Text tables are read as they were written."""

import csv
from contextlib import suppress
from io import StringIO

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cpm_planner.exchange.reading import delimited_text
from cpm_planner.exchange.reading.delimited_text import pasted_pieces
from cpm_planner.exchange.reading.source_table import RawGrid, Remark, Row, joined
from cpm_planner.model.errors import InputError
from tests.unit.exchange.reading.grids import text_grid

cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff"), max_size=8)


def rows_of(grid: RawGrid) -> list[Row]:
    """Give the rows without the empty ones at the end."""
    rows = list(grid.rows)
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


@given(
    table=st.integers(2, 5).flatmap(
        lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=6)
    ),
    separator=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_is_written_is_read_back(
    table: list[list[str]], separator: str, line_end: str, quoting: int, encoding: str
) -> None:
    # The writer leaves line breaks that are not its own without quotes: no reader could tell those apart.
    assume(quoting == csv.QUOTE_ALL or not any(set(cell) & {"\r", "\n"} for row in table for cell in row))
    text = StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=line_end, quoting=quoting).writerows(table)
    grid = text_grid(text.getvalue().encode(encoding), encoding=encoding, separator=separator)
    expected = [tuple(cell or None for cell in row) for row in table]
    assert rows_of(grid) == rows_of(RawGrid(expected))


def test_the_encoding_and_the_separator_are_told() -> None:
    grid = text_grid(b"Id;Name\n1;Acme\n")
    assert grid.remarks == (Remark("encoding", ("utf-8",)), Remark("separator", (";",)))


def test_line_breaks_inside_quotes_stay_in_the_cell() -> None:
    assert text_grid(b'Id,Name\n1,"A\nB"\n2,C').rows[1:3] == [("1", "A\nB"), ("2", "C")]


def test_the_line_that_names_the_separator_counts_as_a_row_and_is_empty() -> None:
    grid = text_grid("\ufeffsep=|\nId|Name\n1|Acme, Inc.".encode())
    assert grid.rows[:3] == [(), ("Id", "Name"), ("1", "Acme, Inc.")]


def test_long_lines_are_sampled_in_part() -> None:
    long_row = ";".join(["x" * 60_000] * 5)
    grid = text_grid("\n".join([long_row] * 3).encode())
    assert [len(row) for row in grid.rows[:3]] == [5, 5, 5]


def test_rows_with_stray_quotes_are_mended_and_named() -> None:
    grid = text_grid(b'Id,Name\n1,"5" pipe"\n2,6" pipe\n3,"Blue\n4,Sky\n')
    assert grid.rows[1:] == [("1", '5" pipe'), ("2", '6" pipe'), ("3", '"Blue'), ("4", "Sky")]
    assert Remark("loose-quotes", (2, 4)) in grid.remarks


def test_rows_are_named_by_their_numbers_also_below_the_line_that_names_the_separator() -> None:
    grid = text_grid(b'sep=;\nId;Name\n1;"Acme\n')
    assert Remark("loose-quotes", (3,)) in grid.remarks


def test_a_cell_of_any_length_is_read() -> None:
    assert text_grid(b"Id,Name\n1," + b"a" * 200_000).rows[1] == ("1", "a" * 200_000)


def test_other_quotation_marks_are_told() -> None:
    grid = text_grid(b"Id,Name,City\n1,'Acme, Inc.','Ulm'\n2,'Blue','Bonn, Rhein'\n")
    assert grid.rows[1] == ("1", "Acme, Inc.", "Ulm")
    assert Remark("quotation-mark", ("'",)) in grid.remarks
    grid = text_grid(b'Id,Name,City\n1,"5\\" pipe, long","Ulm"\n2,"Blue","Bonn"\n')
    assert grid.rows[1] == ("1", '5" pipe, long', "Ulm")
    assert Remark("backslashes") in grid.remarks


def test_blanks_behind_separators_belong_to_no_cell() -> None:
    grid = text_grid(b'Id, Name, City\n1, "Acme, Inc.", Ulm\n')
    assert grid.rows == [("Id", "Name", "City"), ("1", "Acme, Inc.", "Ulm")]


@pytest.mark.parametrize("encoding", [None, "utf-8"])
def test_empty_characters_are_left_out(encoding: str | None) -> None:
    grid = text_grid(b"Id,Na\x00me\n1,Acme", encoding=encoding)
    assert grid.rows == [("Id", "Name"), ("1", "Acme")]
    assert Remark("empty-characters", (1,)) in grid.remarks


def test_rows_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_text, "_ROWS_IN_A_PIECE", 2)
    assert len(text_grid(b"a,b\n" * 5).rows) == 5


@pytest.mark.parametrize("separator", [",,", '"', "", "\n"])
def test_what_cannot_separate_is_refused(separator: str) -> None:
    with pytest.raises(InputError) as refused:
        text_grid(b"Id,Name\n", separator=separator)
    assert refused.value.code == "separator-unusable"


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_text, "MAXIMUM_CELLS", 5)
    with pytest.raises(InputError) as refused:
        text_grid(b"a,b\n1,2\n3,4\n")
    assert refused.value.code == "table-too-large"


@given(st.binary(max_size=300))
def test_garbage_is_read_or_refused(content: bytes) -> None:
    with suppress(InputError):
        grid = text_grid(content)
        assert all(cell is None or isinstance(cell, str) for row in grid.rows for cell in row)


def test_a_pasted_range_is_parted_by_tabs() -> None:
    grid = joined(pasted_pieces('Id\tName, Place\r\n7\t"Müller\nBonn"\r\n8\t"Big" Co\r\n', "", "clipboard"))
    assert grid.rows == [("Id", "Name, Place"), ("7", "Müller\nBonn"), ("8", '"Big" Co')]
    assert grid.remarks == (Remark("loose-quotes", (3,)),)
