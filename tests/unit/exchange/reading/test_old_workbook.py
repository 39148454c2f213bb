"""What an .xls workbook holds beside its values is found among its records."""

import struct
from collections.abc import Iterable

import pytest

from cpm_planner.exchange.reading.compound_file import CompoundFile
from cpm_planner.exchange.reading.old_workbook import OldWorkbook, old_sheet_signs, old_workbook
from cpm_planner.exchange.reading.sheet_signs import SheetSigns
from tests.unit.exchange.reading.compound_files import Record, compound_file, old_workbook_file

XF = b"\x00\x00"


def style(format_id: int) -> Record:
    """Give a style of cells with a number format."""
    return 0xE0, struct.pack("<HH", 0, format_id) + bytes(16)


def signs_of(records: Iterable[Record], before: Iterable[Record] = (), version: int = 0x600) -> SheetSigns:
    """Find the signs of a workbook's second sheet."""
    content = old_workbook_file({"First": [], "Second": records}, before, version)
    workbook = old_workbook(CompoundFile(content))
    assert workbook is not None
    return old_sheet_signs(workbook, 1)


def test_hidden_parts_merged_cells_and_filters() -> None:
    signs = signs_of(
        [
            (0x208, struct.pack("<HHHHHHHH", 4, 0, 3, 300, 0, 0, 0x20, 0)),
            (0x208, struct.pack("<HHHHHHHH", 5, 0, 3, 300, 0, 0, 0, 0)),
            (0x07D, struct.pack("<HHHHHH", 1, 2, 9, 0, 1, 0)),
            (0x07D, struct.pack("<HHHHHH", 3, 3, 9, 0, 0, 0)),
            (0x0E5, struct.pack("<HHHHH", 1, 0, 0, 1, 3)),
            (0x09D, struct.pack("<H", 7)),
        ]
    )
    assert (signs.hidden_rows, signs.hidden_columns) == ({5}, ["B:C"])
    assert (signs.merged, signs.filters) == (["B1:D1"], ["7 columns"])
    assert signs.is_whole


def test_errors_typed_and_calculated() -> None:
    signs = signs_of(
        [
            (0x205, struct.pack("<HHHBB", 1, 2, 0, 0x2A, 1)),
            (0x205, struct.pack("<HHHBB", 1, 3, 0, 1, 0)),
            (0x006, struct.pack("<HHHBxBxxxH", 2, 0, 0, 2, 0x07, 0xFFFF) + bytes(8)),
            (0x006, struct.pack("<HHHd", 3, 0, 0, 1.5) + bytes(8)),
            (0x205, struct.pack("<HHHBB", 9, 9, 0, 0x77, 1)),
        ]
    )
    assert signs.errors == {(1, 2): "#N/A", (2, 0): "#DIV/0!", (9, 9): "#ERROR"}


@pytest.mark.parametrize(
    ("version", "code"), [(0x600, struct.pack("<HHB", 200, 5, 0) + b"00000"), (0x500, b"\xc8\x00\x0500000")]
)
def test_styles_of_numbers(version: int, code: bytes) -> None:
    before = [(0x41E, code), style(0), style(9), style(200)]
    cells = [
        (0x203, struct.pack("<HHHd", 1, 0, 1, 0.5)),
        (0x27E, struct.pack("<HHHI", 1, 1, 2, 7)),
        (0x0BD, struct.pack("<HHHIHIH", 2, 4, 0, 1, 2, 1, 5)),
        (0x203, struct.pack("<HHHd", 3, 0, 0, 0.5)),
    ]
    signs = signs_of(cells, before, version)
    assert signs.percents == {0}
    assert signs.digits == {(1, 1): 5, (2, 5): 5}


def test_charts_inside_a_sheet_are_passed_over() -> None:
    chart = [(0x809, bytes(16)), (0x205, struct.pack("<HHHBB", 1, 2, 0, 0x2A, 1)), (0x0A, b"")]
    assert signs_of([*chart, (0x09D, struct.pack("<H", 7))]).errors == {}
    assert signs_of([*chart, (0x09D, struct.pack("<H", 7))]).filters == ["7 columns"]


def test_a_locked_workbook_is_known() -> None:
    content = old_workbook_file({"Sheet": []}, [(0x2F, bytes(6))])
    workbook = old_workbook(CompoundFile(content))
    assert workbook is not None
    assert workbook.is_locked


def test_records_that_are_cut_short_are_told() -> None:
    assert not signs_of([(0x208, b"\x00")]).is_whole
    assert not old_sheet_signs(OldWorkbook(b""), 0).is_whole


def test_another_compound_file_is_no_workbook() -> None:
    assert old_workbook(CompoundFile(compound_file({"WordDocument": bytes(9_000)}))) is None
