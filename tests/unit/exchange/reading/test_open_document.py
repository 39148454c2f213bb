"""What an .ods sheet holds beside its values is found in its markup."""

import pytest

from cpm_planner.exchange.reading.open_document import is_encrypted, is_well_formed, open_document_signs
from cpm_planner.exchange.reading.sheet_signs import SheetSigns


def signs_of(table: str, around: str = "") -> SheetSigns:
    """Find the signs of the second table of a document."""
    other = '<table:table table:name="Other"><table:table-row/></table:table>'
    content = f'{other}<table:table table:name="A &amp; B" table:print="false">{table}</table:table>{around}'
    return open_document_signs(content.encode(), "A & B")


def test_an_ordinary_sheet_has_no_signs() -> None:
    assert (
        signs_of('<table:table-row><table:table-cell office:value-type="string"/></table:table-row>')
        == SheetSigns()
    )


def test_hidden_parts_merged_cells_and_filters() -> None:
    signs = signs_of(
        '<table:table-column table:number-columns-repeated="3"/>'
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
        '<table:table-row table:number-rows-repeated="3">'
        '<table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>x</text:p>'
        "</table:table-cell><table:covered-table-cell/></table:table-row>"
        '<table:table-row table:visibility="filter" table:number-rows-repeated="2"/>'
        '<table:table-row table:visibility="visible"/>',
        "<table:database-range table:target-range-address=\"$'A &amp; B'.$B$3:$'A &amp; B'.$K$6\""
        ' table:display-filter-buttons="true"/>'
        '<table:database-range table:target-range-address="Other.A1:Other.B2"'
        ' table:display-filter-buttons="true"/>',
    )
    assert signs.hidden_rows == {4, 5}
    assert signs.hidden_columns == ["D:E"]
    assert signs.merged == ["C1:D1"]
    assert signs.filters == ["B3:K6"]


def test_errors_shares_and_codes() -> None:
    cell = '<table:table-cell office:value-type="{}" {}><text:p>{}</text:p></table:table-cell>'
    signs = signs_of(
        "<table:table-row>"
        + cell.format("string", 'office:string-value="" calcext:value-type="error"', "#N/A")
        + cell.format("string", 'office:string-value="" table:number-columns-repeated="2"', "#REF!")
        + cell.format("percentage", 'office:value="0.5"', "50 %")
        + cell.format("float", 'office:value="7"', "00007")
        + cell.format("float", 'office:value="0"', "0")
        + "</table:table-row>"
    )
    assert signs.errors == {(0, 0): "#N/A", (0, 1): "#REF!", (0, 2): "#REF!"}
    assert signs.percents == {3}
    assert signs.digits == {(0, 4): 5}


def test_a_sheet_that_is_not_there_is_told() -> None:
    assert not open_document_signs(b"", "A").is_whole


def test_numbers_that_are_none_count_as_one() -> None:
    signs = signs_of(
        '<table:table-row table:number-rows-repeated="x" table:visibility="collapse"/>'
        '<table:table-row table:visibility="collapse"/>'
    )
    assert signs.hidden_rows == {1, 2}


@pytest.mark.parametrize(
    ("content", "is_whole"),
    [
        (b"<a><b/></a>\n", True),
        (b"<a><b></a>", False),
        (b"<a>", False),
        (b"", False),
        (b"<a>\xff", False),
    ],
)
def test_markup_with_an_open_element_is_known(content: bytes, is_whole: bool) -> None:  # noqa: FBT001 - a case, not a switch
    assert is_well_formed(content) is is_whole


def test_encryption_is_known_by_the_manifest() -> None:
    assert is_encrypted(b'<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/>')
    assert not is_encrypted(b"<manifest:file-entry/>")
