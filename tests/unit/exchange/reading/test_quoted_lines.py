"""Lines are cut into rows; a broken quotation mark costs no row but its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.quoted_lines import APOSTROPHE, Dialect, Record, records

COMMAS = Dialect(",")


def cut(text: str, dialect: Dialect = COMMAS, width: int = 2) -> list[Record]:
    """Cut a text into rows."""
    return list(records(text.splitlines(keepends=True), dialect, width))


def test_a_quoted_cell_runs_over_lines() -> None:
    assert cut('1,"A\nB"\n2,C\n') == [Record(["1", "A\nB"]), Record(["2", "C"])]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('1,"A\n2,B\n3,C\n', [(["1", '"A'], True), (["2", "B"], False), (["3", "C"], False)]),
        ('1,"A\n2,B\n3,"C"\n', [(["1", '"A'], True), (["2", "B"], False), (["3", "C"], False)]),
        ('1,"\n2,B\n3,"",C"\n', [(["1", '\n2,B\n3,",C'], True)]),
        ('1,"A"x\n2,B\n', [(["1", '"A"x'], True), (["2", "B"], False)]),
        ('1,"A\n2,B\n3,C",\n', [(["1", '"A'], True), (["2", "B"], False), (["3", 'C"', ""], False)]),
    ],
)
def test_a_stray_quotation_mark_swallows_no_other_row(text: str, rows: list[tuple[list[str], bool]]) -> None:
    assert [(record.cells, record.is_doubtful) for record in cut(text)] == rows


def test_a_short_row_may_run_over_lines_that_are_no_rows() -> None:
    assert cut('1,"A\nB"\n', width=4) == [Record(["1", "A\nB"])]


def test_other_dialects() -> None:
    assert cut("1;'A;B'\n", Dialect(";", APOSTROPHE)) == [Record(["1", "A;B"])]
    assert cut('1, "A, B"\n', Dialect(",", is_spaced=True)) == [Record(["1", "A, B"])]
    assert cut('1, "A, B\n', Dialect(",", is_spaced=True)) == [Record(["1", '"A', "B"], is_doubtful=True)]
    assert cut('1,"A \\"B\\""\n', Dialect(",", has_backslashes=True)) == [Record(["1", 'A "B"'])]
    assert cut("a,b\n", Dialect("")) == [Record(["a,b"])]


def test_a_very_long_cell_is_a_cell() -> None:
    assert cut('1,"' + "a" * 300_000 + '"\n')[0].cells[1] == "a" * 300_000


@given(st.text('a",\n', max_size=40), st.integers(0, 3))
def test_any_text_is_cut_without_losing_a_letter(text: str, width: int) -> None:
    letters = "".join(cell for record in cut(text, width=width) for cell in record.cells).count("a")
    assert letters == text.count("a")
