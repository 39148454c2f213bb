"""Tables of web pages are read cell by cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading import html_table
from cpm_planner.exchange.reading.delimited_text import pasted_pieces
from cpm_planner.exchange.reading.html_table import html_grid
from cpm_planner.exchange.reading.source_table import Remark, Row, joined
from cpm_planner.model.errors import InputError

CLIPBOARD = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color: red}</style>
</head><body><!--StartFragment--><table border=0 cellpadding=0><col width=64><tr height=20>
<td class=xl65>Id</td><td>Name &amp;\n Place</td><td></td></tr>
<tr><td x:num>007</td><td>M&uuml;ller<br>
  Bonn</td><td>&nbsp;</td></tr><!--EndFragment--></table></body></html>"""


def rows_of(page: str) -> list[Row]:
    """Give the rows of a page's table."""
    grid = html_grid(page, "x")
    assert grid is not None
    return list(grid.rows)


def test_what_a_spreadsheet_puts_on_the_clipboard() -> None:
    assert rows_of(CLIPBOARD) == [("Id", "Name & Place", None), ("007", "Müller\nBonn", None)]


def test_cells_over_several_columns_and_rows_move_no_other() -> None:
    page = "<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D<tr><td>E<td rowspan=x>F<td colspan=0>G"
    grid = html_grid(page, "x")
    assert grid is not None
    assert grid.rows == [("A", "B", None), (None, "C", "D"), ("E", "F", "G")]
    assert grid.remarks == (Remark("merged-cells", ("A", "B")),)


def test_a_cell_that_reaches_down_at_the_end_of_a_row() -> None:
    page = "<table><tr><td>A<td rowspan=3>B<tr><td>C<tr><td>D<tr><td>E<td>F</table>"
    assert rows_of(page) == [("A", "B"), ("C", None), ("D", None), ("E", "F")]


def test_the_largest_of_several_tables_is_taken() -> None:
    page = "<table><tr><td>1</table><table><tr><td>A<td>B<tr><td>C</table><tr><td>loose"
    assert rows_of(page)[:2] == [("A", "B"), ("C",)]


def test_rows_without_a_table_are_read_too() -> None:
    assert rows_of("<tr><td>A</tr>") == [("A",)]
    assert rows_of("<td>A") == [("A",)]


def test_a_page_without_a_table_has_none() -> None:
    assert html_grid("<p>Hello</p><script>var a = '<td>'</script></td>", "x") is None


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_table, "MAXIMUM_CELLS", 5)
    with pytest.raises(InputError, match="more than"):
        html_grid("<tr>" + "<td>1" * 6 + "</tr>", "x")


def test_text_with_tabs_is_taken_before_the_page_beside_it() -> None:
    assert joined(pasted_pieces("A\tB\n1\t2\n", "<table><tr><td>X", "x")).rows[0] == ("A", "B")
    assert joined(pasted_pieces("A B\n1 2\n", "<table><tr><td>X<td>Y", "x")).rows[0] == ("X", "Y")
    assert joined(pasted_pieces("A\n1\n", "<p>no table", "x")).rows == [("A",), ("1",)]


TAGS = ["<table>", "<tr>", "<td colspan=2>", "<td rowspan=3>", "</td>", "a", "<br>", "<style>", "</style>"]


@given(st.lists(st.sampled_from([*TAGS, "</table>", "<!--", "-->"]), max_size=40))
def test_any_mixture_of_tags_is_read(tags: list[str]) -> None:
    grid = html_grid("".join(tags), "x")
    assert grid is None or all(cell is None or isinstance(cell, str) for row in grid.rows for cell in row)
