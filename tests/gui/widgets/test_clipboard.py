"""Blocks of cells on the clipboard, as spreadsheets, text documents and web pages put them there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from ui.widgets.table.copying.calc_cells import CellKind
from ui.widgets.table.copying.clipboard import BlockWriter, from_mime, from_tsv
from ui.widgets.table.copying.html_block import from_html

cells = st.text(alphabet=st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=8)
blocks = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
)

RECORDED = Path(__file__).parent.parent.parent / "data" / "clipboards"
"""What spreadsheet programs put on the clipboard, as .txt (plain) and .html (rich)."""

MERGED = [
    ["Partner", "Contact", ""],
    ["Acme GmbH & Co. KG", "Line one\nLine two", "1,234.50"],
    ["", 'He said "yes"', "45%"],
    ["007", "", "2026-11-03"],
]
"""The same cells in all recordings: merged across and down, a line break, quotes, formats, a lone zero."""


def mime_of(rows: list[list[str]]) -> QMimeData:
    """Copy rows."""
    writer = BlockWriter()
    for row in rows:
        writer.add(row, row)
    return writer.mime()


def pasted(plain: str | None = None, rich: str | None = None) -> QMimeData:
    """Give what another program put on the clipboard."""
    mime = QMimeData()
    if plain is not None:
        mime.setText(plain)
    if rich is not None:
        mime.setHtml(rich)
    return mime


def recorded(program: str) -> tuple[str, str]:
    """Give the plain and the rich text of a recording."""
    plain, rich = ((RECORDED / f"{program}.{kind}").read_bytes().decode() for kind in ("txt", "html"))
    return plain, rich


@given(blocks.filter(lambda block: any(len(row) > 1 or row[0] for row in block)))
def test_what_was_copied_is_what_is_pasted(block: list[list[str]]) -> None:
    mime = mime_of(block)
    assert from_tsv(mime.text() + "\n") == block
    assert from_mime(mime) == block


@given(st.text(max_size=60))
def test_any_text_is_a_block_of_rows_of_one_length(text: str) -> None:
    assert len({len(row) for row in from_tsv(text)}) <= 1


@given(st.text(alphabet="<>/tabledrhspn='\"=0123456789 \n&;xb!-", max_size=80))
def test_any_html_is_read(text: str) -> None:
    assert all(isinstance(cell, str) for row in from_html(f"<table>{text}") for cell in row)


def test_cells_with_tabs_breaks_and_quotes_are_quoted_as_in_excel() -> None:
    assert mime_of([["a\tb", "c\nd", 'e"f', "g"]]).text() == '"a\tb"\t"c\nd"\t"e""f"\tg'


def test_the_line_break_excel_adds_is_no_row() -> None:
    assert from_tsv("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]


def test_a_quote_that_is_never_closed_loses_nothing() -> None:
    assert from_tsv('"' + "a" * 200_000) == [["a" * 200_000]]


def test_programs_that_know_tables_get_one_in_which_words_stay_words() -> None:
    writer = BlockWriter([CellKind.WORDS, CellKind.FIGURE])
    writer.add(["<b>  c", "2"])
    mime = writer.mime()
    assert mime.html() == (
        '<table><tr><td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">&lt;b&gt; &#32;c</td>'
        '<td sdval="2" sdnum="1033;0;#,##0">2</td></tr></table>'
    )
    assert mime.text() == "<b>  c\t2"


def test_within_the_program_a_cell_says_what_its_editor_starts_with() -> None:
    writer = BlockWriter()
    writer.add(["Tier"])
    writer.add(["(Gold)"], [""])
    assert from_mime(writer.mime()) == [[""]]


def test_spoilt_cells_of_the_program_fall_back_to_the_text() -> None:
    mime = pasted("a\tb")
    mime.setData("application/x-cpm-planner-cells", b"[[1")
    assert from_mime(mime) == [["a", "b"]]


def test_a_table_of_a_text_document_is_read_by_its_cells() -> None:
    rich = "<html><body><table><tr><td><p>One</p><p>Two</p></td><td>3</td></tr></table></body></html>"
    assert from_mime(pasted("One\nTwo\t3", rich)) == [["One\nTwo", "3"]]
    assert from_mime(pasted(None, rich)) == [["One\nTwo", "3"]]


def test_html_without_a_table_leaves_the_text() -> None:
    assert from_mime(pasted("a  b", "<p>a b</p>")) == [["a  b"]]


def test_an_empty_clipboard_is_no_block() -> None:
    assert from_mime(QMimeData()) == []


def test_merged_cells_leave_the_others_empty() -> None:
    rich = "<table><tr><td rowspan=3>a<td colspan=2>b</tr><tr><td>c<td>d</tr><tr><td>e<td>f</table>"
    assert from_html(rich) == [["a", "b", ""], ["", "c", "d"], ["", "e", "f"]]


def test_a_span_without_measure_takes_no_memory_without_measure() -> None:
    (row,) = from_html('<table><tr><td colspan="999999999">a</td></tr></table>')
    assert len(row) == 1_000


def test_only_the_first_table_is_read_and_one_within_a_cell_is_its_text() -> None:
    rich = "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table><table><tr><td>c</table>"
    assert from_html(rich) == [["ab"]]


@pytest.mark.parametrize("program", ["excel", "calc"])
def test_what_spreadsheets_copy_is_read_from_text_and_from_html(program: str) -> None:
    plain, rich = recorded(program)
    assert from_html(rich) == MERGED
    assert from_mime(pasted(plain, rich)) == MERGED


def test_the_plain_text_of_excel_is_exact() -> None:
    assert from_tsv(recorded("excel")[0]) == MERGED
