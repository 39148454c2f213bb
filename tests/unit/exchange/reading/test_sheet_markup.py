"""What a sheet's markup tells beside its values."""

from cpm_planner.exchange.reading.sheet_markup import sheet_markup
from cpm_planner.exchange.reading.source_table import Remark


def test_an_ordinary_sheet_needs_no_remark() -> None:
    markup = sheet_markup(
        b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'
    )
    assert markup.remarks == ()
    assert markup.error_cells == {}


def test_hidden_rows_and_columns_filters_and_merged_cells_are_named() -> None:
    markup = sheet_markup(
        b'<cols><col min="2" max="2" hidden="1"/><col hidden="true" min="28" max="16384"/></cols>'
        b'<row r="4" hidden="1"></row><row hidden="true" r="2"/><row hidden="1"/>'
        b'<autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    )
    assert markup.remarks == (
        Remark("hidden-rows", (2, 4)),
        Remark("hidden-columns", ("B", "AB:XFD")),
        Remark("merged-cells", ("A1:B1",)),
        Remark("filter", ("A1:C9",)),
    )


def test_names_with_a_prefix_are_understood() -> None:
    assert sheet_markup(b'<x:row r="4" hidden="1"/>').remarks == (Remark("hidden-rows", (4,)),)


def test_errors_are_found_with_their_text() -> None:
    markup = sheet_markup(b'<c r="AB12" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="A1" t="e"></c>')
    assert markup.error_cells == {(11, 27): "#DIV/0!"}
    assert markup.remarks == (Remark("error-cells", ("AB12",)),)


def test_formulas_never_calculated_are_found() -> None:
    markup = sheet_markup(
        b'<c r="A1"><f>B1</f><v/></c><c r="A2"><f>B1</f></c><c r="A3"><f>B1</f><v></v></c>'
        b'<c r="A4" t="str"><f>B1</f><v></v></c><c r="A5"><f>B1</f><v>7</v></c>'
    )
    assert markup.remarks == (Remark("formulas-without-values", ("A1", "A2", "A3")),)


def test_text_that_looks_like_markup_is_not_taken_for_it() -> None:
    assert sheet_markup(b'<c r="A1"><is><t>hidden="1" t="e" mergeCell ref="A1"</t></is></c>').remarks == ()
