"""Text tables are read as they were written."""

import csv
from contextlib import suppress
from io import StringIO

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cpm_planner.exchange.reading import delimited_text
from cpm_planner.exchange.reading.delimited_text import text_grid
from cpm_planner.exchange.reading.source_table import RawGrid, Remark, Row
from cpm_planner.exchange.reading.tables import read_pasted
from cpm_planner.model.errors import CancelledError, InputError

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
    grid = text_grid(text.getvalue().encode(encoding), "x", encoding=encoding, separator=separator)
    expected = [tuple(cell or None for cell in row) for row in table]
    assert rows_of(grid) == rows_of(RawGrid(expected))


def test_the_encoding_and_the_separator_are_told() -> None:
    grid = text_grid(b"Id;Name\n1;Acme\n", "x")
    assert grid.remarks == (Remark("encoding", ("utf-8",)), Remark("separator", (";",)))


def test_line_breaks_inside_quotes_stay_in_the_cell() -> None:
    assert text_grid(b'Id,Name\n1,"A\nB"\n2,C', "x").rows[1:3] == [("1", "A\nB"), ("2", "C")]


def test_the_line_that_names_the_separator_counts_as_a_row_and_is_empty() -> None:
    grid = text_grid("\ufeffsep=|\nId|Name\n1|Acme, Inc.".encode(), "x")
    assert grid.rows[:3] == [(), ("Id", "Name"), ("1", "Acme, Inc.")]


def test_long_lines_are_sampled_in_part() -> None:
    long_row = ";".join(["x" * 60_000] * 5)
    grid = text_grid("\n".join([long_row] * 3).encode(), "x")
    assert [len(row) for row in grid.rows[:3]] == [5, 5, 5]


def test_stray_quotes_are_read_as_spreadsheets_do_and_told() -> None:
    grid = text_grid(b'Id,Name\n1,"5" pipe"\n2,6" pipe\n', "x")
    assert grid.rows[1:3] == [("1", '5 pipe"'), ("2", '6" pipe')]
    assert Remark("loose-quotes") in grid.remarks


@pytest.mark.parametrize(
    ("content", "separator", "code"),
    [
        (b'Id,Name\n1,"Acme\n2,Blue\n', None, "quote-unclosed"),
        (b'Id,Name\n1,"A"x\n2,"Blue\n', None, "quote-unclosed"),
        (b'Id,Name\n1,"' + b"a" * 200_000, None, "quote-unclosed"),
        (b'Id,Name\n1,"A"x\n2,"' + b"a" * 200_000, None, "quote-unclosed"),
        (b'Id,Name\n1,"A"x\n2,"' + b"a" * 200_000, ",", "quote-unclosed"),
        (b"Id,Name\n", ",,", "separator-unusable"),
        (b"Id,Name\n", '"', "separator-unusable"),
        (b"Id,Name\n", "", "separator-unusable"),
        (b"Id,Na\x00me\n1,Acme", None, "file-not-a-table"),
    ],
)
def test_what_cannot_be_read_is_refused(content: bytes, separator: str | None, code: str) -> None:
    with pytest.raises(InputError) as refused:
        text_grid(content, "x", separator=separator)
    assert refused.value.code == code


def test_empty_bytes_hidden_in_text_are_refused() -> None:
    with pytest.raises(InputError, match="neither a text table"):
        text_grid(b"Id,Na\x00me\n1,Acme", "x", encoding="utf-8")


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited_text, "MAXIMUM_CELLS", 5)
    with pytest.raises(InputError) as refused:
        text_grid(b"a,b\n1,2\n3,4\n", "x")
    assert refused.value.code == "table-too-large"


def test_reading_can_be_cancelled() -> None:
    with pytest.raises(CancelledError):
        text_grid(b"a,b\n1,2\n", "x", cancelled=lambda: True)


@given(st.binary(max_size=300))
def test_garbage_is_read_or_refused(content: bytes) -> None:
    with suppress(InputError):
        grid = text_grid(content, "x")
        assert all(cell is None or isinstance(cell, str) for row in grid.rows for cell in row)


def test_a_pasted_range_is_a_table() -> None:
    table = read_pasted("Id\tName\r\n7\tMüller\r\n", "clipboard")
    assert table.header == ("Id", "Name")
    assert table.rows == [("7", "Müller")]
    assert table.remarks == (Remark("header-row", (1,)),)
