"""Blocks of cells as text."""

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.table.clipboard import from_tsv, to_mime, to_tsv

cells = st.text(alphabet=st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=8)
blocks = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(blocks.filter(lambda block: any(len(row) > 1 or row[0] for row in block)))
def test_what_was_copied_is_what_is_pasted(block: list[list[str]]) -> None:
    assert from_tsv(to_tsv(block) + "\n") == block


def test_cells_with_tabs_breaks_and_quotes_are_quoted_as_in_excel() -> None:
    assert to_tsv([["a\tb", "c\nd", 'e"f', "g"]]) == '"a\tb"\t"c\nd"\t"e""f"\tg'


def test_the_line_break_excel_adds_is_no_row() -> None:
    assert from_tsv("a\tb\r\nc\td\r\n") == [["a", "b"], ["c", "d"]]


def test_programs_that_know_tables_get_one() -> None:
    mime = to_mime([["<b>", "2"]])
    assert mime.html() == "<table><tr><td>&lt;b&gt;</td><td>2</td></tr></table>"
    assert mime.text() == "<b>\t2"
