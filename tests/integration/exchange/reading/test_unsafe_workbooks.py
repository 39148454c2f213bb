"""Damaged, locked and hostile workbooks become a sentence; nothing else happens."""

import struct
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from string import ascii_uppercase
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from python_calamine import PasswordError

from cpm_planner.exchange.reading import archive_guard
from cpm_planner.exchange.reading import workbook as workbook_module
from cpm_planner.exchange.reading.archive_guard import check_parts, open_archive
from cpm_planner.exchange.reading.file_kind import FileKind
from cpm_planner.exchange.reading.limits import MAXIMUM_PARTS
from cpm_planner.exchange.reading.source_table import Remark
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.exchange.reading.workbook import sheet_pieces
from cpm_planner.model.errors import InputError
from tests.unit.exchange.reading.compound_files import old_workbook_file

Zipper = Callable[[Mapping[str, bytes]], Path]
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SHEET = "xl/worksheets/sheet1.xml"
NOISE = Random(1).randbytes(200_000)  # noqa: S311 - what cannot be packed, not what cannot be guessed


def refusal(path: Path) -> InputError:
    """Read a file that has to be refused and give the refusal."""
    with pytest.raises(InputError) as refused:
        read_table(path)
    return refused.value


def test_an_old_workbook_that_is_damaged_is_named(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(OLE_SIGNATURE + bytes(600))
    assert refusal(path).code == "workbook-damaged"
    with pytest.raises(InputError, match="damaged"):
        list_sheets(path)


def test_a_password_that_only_the_parser_finds_is_named(
    zipped: Zipper, small_parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locked:
        @staticmethod
        def from_filelike(_file: BinaryIO) -> None:
            raise PasswordError

    monkeypatch.setattr(workbook_module, "CalamineWorkbook", Locked)
    with pytest.raises(InputError) as refused:
        list(sheet_pieces(zipped(small_parts), FileKind.ZIPPED_WORKBOOK, None))
    assert refused.value.code == "workbook-password"


def test_a_zipped_file_that_is_no_workbook_is_named(zipped: Zipper) -> None:
    assert refusal(zipped({"letter.txt": b"Dear all"})).code == "workbook-damaged"


def test_a_cut_workbook_is_named(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    path = zipped(small_parts)
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(path).code == "workbook-damaged"


def test_a_workbook_whose_list_of_sheets_is_broken_is_named(
    zipped: Zipper, small_parts: dict[str, bytes]
) -> None:
    assert refusal(zipped(small_parts | {"xl/workbook.xml": b"<workbook"})).code == "workbook-damaged"


def test_a_sheet_that_is_broken_is_named(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    assert refusal(zipped(small_parts | {SHEET: b"<worksheet><sheetData><row"})).code == "workbook-damaged"


def test_a_part_packed_too_well_is_refused(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    path = zipped(small_parts | {"xl/media/image1.png": bytes(2_000_000)})
    assert refusal(path).code == "workbook-unsafe"
    assert "packed more than 250 times" in str(refusal(path))


def test_too_large_a_workbook_is_refused(
    zipped: Zipper, small_parts: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_guard, "MAXIMUM_UNPACKED_BYTES", 1_000)
    with pytest.raises(InputError, match="unpacks to more than"), open_archive(zipped(small_parts)):
        pass


def test_too_many_parts_are_refused(zipped: Zipper) -> None:
    path = zipped({f"part{number}": b"" for number in range(MAXIMUM_PARTS + 1)})
    assert "more than 1,000 parts" in str(refusal(path))


def test_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with ZipFile(path, "w") as target, warnings.catch_warnings(action="ignore"):
        target.writestr("xl/workbook.xml", b"1")
        target.writestr("XL/workbook.xml", b"2")
    assert "same name" in str(refusal(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(zipped: Zipper, small_parts: dict[str, bytes], encoding: str) -> None:
    hostile = ("<!--" + "x" * 2_000_000 + "--><!DOCTYPE a [<!ENTITY b 'c'>]><a/>").encode(encoding)
    path = zipped(small_parts)
    with ZipFile(path, "a", ZIP_DEFLATED, compresslevel=0) as target:
        target.writestr("xl/theme/hostile.xml", hostile, compress_type=0)
    with pytest.raises(InputError, match="document type"), open_archive(path) as archive:
        check_parts(archive, path.name)


def test_a_zipped_file_with_a_password_is_named(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    path = zipped(small_parts)
    content = path.read_bytes()
    flags = content.index(b"PK\x01\x02") + 8
    path.write_bytes(content[:flags] + b"\x01\x00" + content[flags + 2 :])
    assert refusal(path).code == "workbook-password"


def test_a_document_type_in_a_part_with_another_ending_is_refused(
    zipped: Zipper, small_parts: dict[str, bytes]
) -> None:
    hostile = b'\xef\xbb\xbf <!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    assert "document type" in str(refusal(zipped(small_parts | {"xl/worksheets/sheet1.dat": hostile})))


def test_the_words_of_a_document_type_in_a_text_are_no_trap(
    zipped: Zipper, small_parts: dict[str, bytes]
) -> None:
    page = b"<?xml version='1.0'?><!-- a --><a><![CDATA[<!DOCTYPE html>]]></a>"
    assert read_table(zipped(small_parts | {"docProps/page.xml": page})).rows == [("1", "Acme")]


def sheet_of(*cells: str) -> bytes:
    """Write a sheet of a number in each of the cells."""
    rows = "".join(
        f'<row r="{cell.lstrip(ascii_uppercase)}"><c r="{cell}"><v>1</v></c></row>' for cell in cells
    )
    names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{names}"><sheetData>{rows}</sheetData></worksheet>'.encode()


@pytest.mark.parametrize("far", ["XFD1048576", "AB1048576", "A1048576"])
def test_two_cells_far_apart_do_not_hurt(zipped: Zipper, small_parts: dict[str, bytes], far: str) -> None:
    path = zipped(small_parts | {SHEET: sheet_of("A1", "Z2", far)})
    refused = refusal(path)
    assert refused.code == "table-too-large"
    assert "Delete rows and columns beyond the table" in str(refused)
    assert [listed.name for listed in list_sheets(path)] == ["Sheet"]


def test_a_cell_far_to_the_right_alone_is_left_out_and_named(
    zipped: Zipper, small_parts: dict[str, bytes]
) -> None:
    sheet = (
        sheet_of("A1", "A2", "XFD3")
        .replace(b"<v>1</v>", b"<is><t>Name</t></is>", 1)
        .replace(b'<c r="A1">', b'<c r="A1" t="inlineStr">')
    )
    table = read_table(zipped(small_parts | {SHEET: sheet}), header_row=1)
    assert (table.header, table.rows) == (("Name",), [(1,), (None,)])
    assert Remark("extra-cells", (3,)) in table.remarks


def test_a_parser_that_wants_all_memory_is_ended(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    padding = b"".join(b"<!--%b-->" % NOISE[start:].hex().encode() for start in range(45))
    path = zipped(small_parts | {SHEET: sheet_of("A1", "XFD1048576") + padding})
    assert refusal(path).code == "parser-failed"


def test_entities_that_grow_are_refused(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    hostile = f'<!DOCTYPE s [<!ENTITY a0 "ha">{laughs}]><sst><si><t>&a9;</t></si></sst>'
    path = zipped(small_parts | {"xl/sharedStrings.xml": hostile.encode()})
    assert refusal(path).code == "workbook-unsafe"


def test_a_part_larger_than_it_says_is_refused(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    path = zipped(small_parts)
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    assert refusal(path).code == "workbook-damaged"


def test_parts_that_share_their_bytes_count_each(zipped: Zipper, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped({"a.bin": NOISE[:90_000]})
    content = path.read_bytes()
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entries = b"".join(
        content[start:end].replace(b"a.bin", f"{letter}.bin".encode()) for letter in "abcdefgh"
    )
    tail = content[end : end + 8] + struct.pack("<HHIIH", 8, 8, len(entries), start, 0)
    path.write_bytes(content[:start] + entries + tail)
    monkeypatch.setattr(archive_guard, "MAXIMUM_UNPACKED_BYTES", 500_000)
    with pytest.raises(InputError, match="unpacks to more than"), open_archive(path):
        pass


def test_markup_nested_deeply_does_not_hurt(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    nested = b"<a>" * 100_000 + b"</a>" * 100_000
    refused = refusal(zipped(small_parts | {"xl/workbook.xml": nested}))
    assert refused.code in {"workbook-damaged", "parser-failed"}


def test_an_open_document_of_endless_rows_does_not_hurt(zipped: Zipper) -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    repeated = 'office:value-type="string" table:number-columns-repeated="16384"'
    cell = f"<table:table-cell {repeated}><text:p>x</text:p>"
    content = (
        f'<office:document-content xmlns:office="{names}office:1.0" xmlns:table="{names}table:1.0"'
        f' xmlns:text="{names}text:1.0"><office:body><office:spreadsheet><table:table table:name="Data">'
        f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-cell></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    parts = {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": content.encode(),
        "META-INF/manifest.xml": f'<m:manifest xmlns:m="{names}manifest:1.0"/>'.encode(),
    }
    assert refusal(zipped(parts)).code in {"parser-failed", "table-too-large", "workbook-damaged"}


def test_an_open_document_with_an_open_element_is_named_at_once(zipped: Zipper) -> None:
    parts = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a><b>"}
    assert refusal(zipped(parts)).code == "workbook-damaged"


def test_an_old_workbook_that_goes_in_circles_is_named(tmp_path: Path) -> None:
    content = bytearray(old_workbook_file({"Data": []}))
    for sector in range(2, 12):
        content[512 + 4 * sector : 516 + 4 * sector] = (2).to_bytes(4, "little")
    path = tmp_path / "circle.xls"
    path.write_bytes(content)
    assert refusal(path).code in {"workbook-damaged", "table-empty", "parser-failed"}


@settings(max_examples=12)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=30))
def test_a_workbook_with_changed_bytes_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[float, int]]
) -> None:
    path = tmp_path_factory.mktemp("changed") / "list.xlsx"
    workbook = Workbook()
    workbook.active.append(["Id", "Name"])
    workbook.save(path)
    content = bytearray(path.read_bytes())
    for place, byte in changes:
        content[int(place * len(content))] = byte
    path.write_bytes(content)
    try:
        header = read_table(path).header
    except InputError as refused:
        header = (refused.code,)
    assert header
