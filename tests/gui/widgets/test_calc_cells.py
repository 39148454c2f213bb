"""Cells of LibreOffice Calc, as it puts them on the clipboard and as it takes them.

Recordings come from a window of Calc; ``python -m tests.gui.calc_clipboard`` checks all of it against one.
"""

from collections.abc import Iterator

import pytest

from cpm_planner.formatting.marks import ENGLISH, GERMAN, Marks, write_with
from tests.gui.widgets.test_clipboard import pasted, recorded
from ui.widgets.table.copying.calc_cells import CellKind, told
from ui.widgets.table.copying.clipboard import from_mime


@pytest.fixture(params=[ENGLISH, GERMAN], ids=["english", "german"])
def marks(request: pytest.FixtureRequest) -> Iterator[Marks]:
    """Write numbers in either way."""
    write_with(request.param)
    yield request.param
    write_with(ENGLISH)


def test_a_german_range_of_calc_says_the_same_in_either_language(marks: Marks) -> None:
    numbers = {ord("."): marks.group, ord(","): marks.decimal}
    assert from_mime(pasted(*recorded("calc-german"))) == [
        ['"Best" <GmbH>', "Zeile 1\nZeile 2", "a\tb  c", "1.234,50".translate(numbers)],
        ["007", "", '"t\tb"\nx', "1.234".translate(numbers)],
        ["85,5 %".translate(numbers), "2026-11-03", "2026-11-03", f"-12{marks.decimal}50 Std."],
    ]


def of_calc(*cells: str) -> str:
    """Give the HTML of one row."""
    row = "".join(f"<td{cell}</td>" for cell in cells)
    return f'<meta name="generator" content="LibreOffice 7"/><table><tr>{row}</tr></table>'


def test_the_text_of_one_cell_keeps_its_line_breaks() -> None:
    assert from_mime(pasted("one\ntwo", of_calc(">one<br>two"))) == [["one\ntwo"]]


def test_what_a_range_says_otherwise_as_html_is_read_as_plain_text() -> None:
    assert from_mime(pasted("a b\tc", of_calc(">a<br>x", ">c", ">d"))) == [["a b", "c"]]
    assert from_mime(pasted("a b\tc", of_calc(">a<br>x", ">c"))) == [["a b", "c"]]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("ONE", ' sdval="1" sdnum="1033;1033;[=1]&quot;ONE&quot;"'),  # no number is shown
        ("1.2", ' sdval="1234,5" sdnum="1031;1031;0,0."'),  # in thousands: no marks fit
        ("03.11.30", ' sdval="46329" sdnum="1031;1031;TT.MM.JJ"'),  # days that begin elsewhere
        ("x", ' sdval="" sdnum="1031;"'),
    ],
)
def test_a_number_that_is_not_understood_stays_as_it_is_shown(shown: str, said: str) -> None:
    assert from_mime(pasted(f"{shown}\ty", of_calc(f"{said}>{shown}", ">y"))) == [[shown, "y"]]


def test_a_table_of_a_text_document_of_libreoffice_is_read_by_its_cells() -> None:
    assert from_mime(pasted("One\nTwo\t3", of_calc("><p>One</p><p>Two</p>", "><p>3</p>"))) == [
        ["One\nTwo", "3"]
    ]


def test_figures_and_times_are_told_as_numbers_whatever_marks_they_are_written_with(marks: Marks) -> None:
    numbers = {ord(","): marks.group, ord("."): marks.decimal}
    figures = {
        "1,234,567": ' sdval="1234567" sdnum="1033;0;#,##0"',
        "-1,234.5": ' sdval="-1234.5" sdnum="1033;"',
        "2.50": ' sdval="2.50" sdnum="1033;0;#,##0.00"',
        "85 %": ' sdval="0.85" sdnum="1033;1033;0%"',
        "12.5 %": ' sdval="0.125" sdnum="1033;1033;0.00%"',
    }
    assert [told(text.translate(numbers), CellKind.FIGURE) for text in figures] == list(figures.values())
    assert told("2026-11", CellKind.TIME) == ' sdval="46327" sdnum="1033;1033;YYYY-MM-DD"'
    assert told("2026-11-03", CellKind.TIME) == ' sdval="46329" sdnum="1033;1033;YYYY-MM-DD"'


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(("=1+1", CellKind.WORDS), ("007", CellKind.WORDS), ("2026-11", CellKind.WORDS)),
        *(("\N{EN DASH}", CellKind.FIGURE), ("", CellKind.FIGURE), ("2:30", CellKind.FIGURE)),
        *(("soon", CellKind.TIME), ("2026-13", CellKind.TIME), ("", CellKind.TIME)),
    ],
)
def test_all_else_is_told_as_text(text: str, kind: CellKind) -> None:
    assert told(text, kind) == ' sdnum="1033;0;@"'
