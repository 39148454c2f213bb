"""Damaged, locked and hostile workbooks become a sentence; nothing else happens."""

import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
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
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.exchange.reading.workbook import sheet_pieces
from cpm_planner.model.errors import InputError

Zipper = Callable[[Mapping[str, bytes]], Path]
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SHEET = "xl/worksheets/sheet1.xml"


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


def test_two_cells_far_apart_do_not_hurt(zipped: Zipper, small_parts: dict[str, bytes]) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        b"</sheetData></worksheet>"
    )
    path = zipped(small_parts | {SHEET: sheet})
    assert refusal(path).code in {"parser-failed", "table-too-large"}
    assert [listed.name for listed in list_sheets(path)] == ["Sheet"]


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
