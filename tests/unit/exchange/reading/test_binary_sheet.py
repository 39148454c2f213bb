"""What an .xlsb workbook holds beside its values is found among its records."""

import struct

import pytest

from cpm_planner.exchange.reading.binary_sheet import binary_sheet_signs, binary_sheets, binary_styles
from cpm_planner.exchange.reading.number_styles import NumberStyle
from cpm_planner.exchange.reading.source_table import SheetInfo
from tests.unit.exchange.reading.binary_workbooks import (
    HIDDEN,
    VISIBLE,
    binary_parts,
    error_cell,
    number_cell,
    row,
    written,
)

STYLES = {1: NumberStyle(is_percent=True), 2: NumberStyle(digits=5)}


def test_sheets_are_listed_with_their_relations() -> None:
    parts = binary_parts({"Partners": (VISIBLE, []), "Secret": (HIDDEN, [])})
    assert list(binary_sheets(parts["xl/workbook.bin"])) == [
        (SheetInfo("Partners"), "rId1"),
        (SheetInfo("Secret", hidden=True), "rId2"),
    ]


def test_styles_of_cells_are_told_from_other_styles() -> None:
    parts = binary_parts({}, [(0, ""), (10, ""), (200, "00000")])
    assert binary_styles(parts["xl/styles.bin"]) == STYLES


def test_hidden_parts_merged_cells_and_filters() -> None:
    signs = binary_sheet_signs(
        written(
            [
                (60, struct.pack("<IIIIH", 1, 2, 9, 0, 1)),
                (60, struct.pack("<IIIIH", 3, 3, 9, 0, 0)),
                *row(4, [], is_hidden=True),
                *row(5, []),
                (176, struct.pack("<IIII", 0, 0, 1, 3)),
                (161, struct.pack("<IIII", 2, 5, 1, 10)),
            ]
        ),
        {},
    )
    assert (signs.hidden_rows, signs.hidden_columns) == ({5}, ["B:C"])
    assert (signs.merged, signs.filters) == (["B1:D1"], ["B3:K6"])
    assert signs.is_whole


def test_errors_and_styles_of_cells() -> None:
    cells = [error_cell(0, 0x2A), number_cell(1, 0.5, 1), number_cell(2, 7, 2), number_cell(3, 7)]
    formula = (11, struct.pack("<IIB", 4, 0, 0x07))
    signs = binary_sheet_signs(written(row(3, [*cells, formula])), STYLES)
    assert signs.errors == {(3, 0): "#N/A", (3, 4): "#DIV/0!"}
    assert signs.percents == {1}
    assert signs.digits == {(3, 2): 5}


@pytest.mark.parametrize("sheet", [written([(0, b"\x00")]), b"\x80", written([(3, bytes(4))])])
def test_records_that_are_cut_short_are_told(sheet: bytes) -> None:
    assert not binary_sheet_signs(sheet, {}).is_whole
