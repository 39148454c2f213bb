"""What a sheet's markup tells beside its values."""

from defusedxml.ElementTree import fromstring

from cpm_planner.exchange.reading.number_styles import NumberStyle
from cpm_planner.exchange.reading.sheet_markup import last_place, sheet_markup
from cpm_planner.exchange.reading.sheet_signs import SheetSigns
from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.style_markup import telling_styles


def test_an_ordinary_sheet_has_no_signs() -> None:
    markup = b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    assert sheet_markup(markup) == SheetSigns()


def test_hidden_rows_and_columns_filters_and_merged_cells_are_named() -> None:
    markup = sheet_markup(
        b'<cols><col min="2" max="2" hidden="1"/><col hidden="true" min="28" max="16384"/></cols>'
        b'<row r="4" hidden="1"></row><row hidden="true" r="2"/><row hidden="1"/>'
        b'<autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    )
    assert tuple(markup.remarks()) == (
        Remark("hidden-rows", (2, 4)),
        Remark("hidden-columns", ("B", "AB:XFD")),
        Remark("merged-cells", ("A1:B1",)),
        Remark("filter", ("A1:C9",)),
    )


def test_names_with_a_prefix_are_understood() -> None:
    assert sheet_markup(b'<x:row r="4" hidden="1"/>').hidden_rows == {4}


def test_errors_are_found_with_their_text() -> None:
    markup = sheet_markup(b'<c r="AB12" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="A1" t="e"></c>')
    assert markup.errors == {(11, 27): "#DIV/0!", (0, 0): "#ERROR"}
    assert tuple(markup.remarks()) == (Remark("error-cells", ("AB12", "A1")),)


def test_an_error_without_a_place_is_told() -> None:
    assert not sheet_markup(b'<c t="e"><v>#N/A</v></c>').is_whole


def test_formulas_never_calculated_are_found() -> None:
    markup = sheet_markup(
        b'<c r="A1"><f>B1</f><v/></c><c r="A2"><f>B1</f></c><c r="A3"><f>B1</f><v></v></c>'
        b'<c r="A4" t="str"><f>B1</f><v></v></c><c r="A5"><f>B1</f><v>7</v></c>'
    )
    assert markup.formulas_without_values == ["A1", "A2", "A3"]


def test_text_that_looks_like_markup_is_not_taken_for_it() -> None:
    markup = b'<c r="A1"><is><t>hidden="1" t="e" mergeCell ref="A1"</t></is></c>'
    assert sheet_markup(markup) == SheetSigns()


def test_styles_that_say_something_are_found_on_their_cells() -> None:
    styles = telling_styles(
        fromstring(
            b'<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts>'
            b'<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
            b'<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="x"/></cellXfs>'
            b"</styleSheet>"
        )
    )
    assert styles == {1: NumberStyle(is_percent=True), 2: NumberStyle(digits=5)}
    markup = sheet_markup(
        b'<c r="A1" s="1"><v>1</v></c><c s="2" t="n" r="B3"><v>1</v></c><x:c r="C3" s="2"/>'
        b'<c r="D3" s="12"/><c r="E3"/>',
        styles,
    )
    assert markup.percents == {0}
    assert markup.digits == {(2, 1): 5, (2, 2): 5}


def test_a_style_sheet_without_cells_says_nothing() -> None:
    assert telling_styles(fromstring(b"<styleSheet/>")) == {}


def test_the_last_place_is_looked_for_where_cells_are_far_away() -> None:
    far = b'<c r="B7"><v>1</v></c><c r="AB20000" t="n"><v>1</v></c><c s="1" r="XFD1048576"/>'
    assert last_place(far) == (19_999, 27)
    assert last_place(b'<c r="XFD1048576"/>') == (0, 0)
    assert last_place(b'<c r="B7"><v>1</v></c>') == (0, 0)
