"""The same list is read the same from every kind of workbook, with all that stands beside its values."""

import struct
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from cpm_planner.exchange.reading.source_table import Remark, SheetInfo, SourceTable
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.model.errors import InputError
from tests.integration.exchange.conftest import Convert
from tests.integration.exchange.reading.conftest import archive
from tests.unit.exchange.reading.binary_workbooks import (
    HIDDEN,
    VISIBLE,
    binary_parts,
    error_cell,
    number_cell,
    row,
    text_cell,
)
from tests.unit.exchange.reading.compound_files import compound_file, old_workbook_file

Saver = Callable[[Workbook], Path]
HEADER = ("Id", "Name", "Revenue", "Since", "Share", "Code", "Sum", "Hour")
ROWS = [
    ("007", "Müller", 80000, date(2026, 1, 2), 0.25, "00007", "#N/A", "03:04:00"),
    ("008", "Blue", 0.25, datetime(2026, 1, 2, 3, 4), 1, "00008", "#DIV/0!", None),  # noqa: DTZ001 - as read
    ("009", "Sky", None, None, 0.5, "00009", 7, None),
]
REMARKS = {
    Remark("other-sheets", ("Team",)),
    Remark("hidden-sheets", ("Secret",)),
    Remark("hidden-rows", (5,)),
    Remark("hidden-columns", ("D",)),
    Remark("merged-cells", ("B1:D1",)),
    Remark("error-cells", ("H4", "H5")),
    Remark("percent-columns", ("F",)),
    Remark("header-row", (3,)),
    Remark("title-lines", (1,)),
}


def partner_list(epoch: datetime | None = None) -> Workbook:
    """Make a workbook with a title, hidden things, errors, shares and codes."""
    workbook = Workbook()
    if epoch is not None:
        workbook.epoch = epoch
    sheet = workbook.active
    sheet.title = "Partners"
    sheet["B1"] = "Partners of January"
    sheet.merge_cells("B1:D1")
    rows = [
        HEADER,
        ("007", "Müller", 80000, date(2026, 1, 2), 0.25, 7, "#N/A", time(3, 4)),
        ("008", "Blue", 0.25, datetime(2026, 1, 2, 3, 4), 1, 8, "#DIV/0!", None),  # noqa: DTZ001 - as sheets hold it
        ("009", "Sky", None, None, 0.5, 9, "=3+4", None),
    ]
    for number, cells in enumerate(rows, start=3):
        for column, cell in enumerate(cells, start=2):
            sheet.cell(number, column, cell)
        sheet.cell(number, 6).number_format = "0.0%"
        sheet.cell(number, 7).number_format = "00000"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.auto_filter.ref = "B3:I6"
    workbook.create_sheet("Secret").sheet_state = "hidden"
    workbook.create_sheet("Team")
    return workbook


def check_partner_list(table: SourceTable) -> None:
    """Check that everything in the list was read and named."""
    assert table.header == HEADER
    assert table.rows == ROWS
    assert table.percents == {"Share"}
    assert {remark for remark in table.remarks if remark.code != "filter"} == REMARKS
    assert any(remark.code == "filter" for remark in table.remarks)


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsx"])
@pytest.mark.parametrize("epoch", [None, CALENDAR_MAC_1904], ids=["1900", "1904"])
def test_a_list_is_the_same_in_every_kind(
    saved: Saver, convert: Convert, ending: str, epoch: datetime | None
) -> None:
    path = convert(saved(partner_list(epoch)), ending)
    check_partner_list(read_table(path))
    sheets = (SheetInfo("Partners"), SheetInfo("Secret", hidden=True), SheetInfo("Team"))
    assert list_sheets(path) == sheets


def test_a_binary_workbook_is_read(tmp_path: Path) -> None:
    cells = [text_cell(0, "007"), text_cell(1, "Müller"), number_cell(2, 0.25, 1), number_cell(3, 7, 2)]
    names = [text_cell(column, name) for column, name in enumerate(("Id", "Name", "Share", "Code", "Sum"))]
    sheet = [
        (145, b""),
        *row(0, names),
        *row(1, [*cells, error_cell(4, 0x2A)], is_hidden=True),
        (146, b""),
        (176, struct.pack("<IIII", 4, 5, 0, 1)),
    ]
    parts = binary_parts({"Data": (VISIBLE, sheet), "Old": (HIDDEN, [])}, [(0, ""), (9, ""), (200, "00000")])
    path = archive(tmp_path / "list.xlsb", parts)
    table = read_table(path)
    assert table.header == ("Id", "Name", "Share", "Code", "Sum")
    assert table.rows == [("007", "Müller", 0.25, "00007", "#N/A")]
    assert table.percents == {"Share"}
    assert set(table.remarks) >= {
        Remark("hidden-sheets", ("Old",)),
        Remark("hidden-rows", (2,)),
        Remark("merged-cells", ("A5:B6",)),
        Remark("error-cells", ("E2",)),
        Remark("percent-columns", ("C",)),
    }
    assert list_sheets(path) == (SheetInfo("Data"), SheetInfo("Old", hidden=True))


def test_a_binary_workbook_whose_list_of_sheets_is_broken_is_named(tmp_path: Path) -> None:
    parts = binary_parts({"Data": (VISIBLE, [])})
    path = archive(tmp_path / "list.xlsb", parts | {"xl/workbook.bin": b"\x9c\x01\x04\x00\x00\x00\x00"})
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == "workbook-damaged"


def test_parts_named_with_backslashes_are_found(saved: Saver, tmp_path: Path) -> None:
    with ZipFile(saved(partner_list())) as source:
        parts = {name.replace("/", "\\"): source.read(name) for name in source.namelist()}
    table = read_table(archive(tmp_path / "list2.xlsx", parts))
    assert Remark("hidden-rows", (5,)) in table.remarks


@pytest.mark.parametrize("ending", ["xls", "xlsx"])
def test_a_workbook_locked_by_a_password_is_named(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    locked = {"EncryptedPackage": bytes(9_000), "EncryptionInfo": bytes(200)}
    old = old_workbook_file({"Data": []}, [(0x2F, bytes(54))])
    path.write_bytes(old if ending == "xls" else compound_file(locked))
    for read in (read_table, list_sheets):
        with pytest.raises(InputError) as refused:
            read(path)
        assert refused.value.code == "workbook-password"


def test_an_open_document_locked_by_a_password_is_named(
    saved: Saver, convert: Convert, tmp_path: Path
) -> None:
    with ZipFile(convert(saved(partner_list()), "ods")) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    manifest = parts["META-INF/manifest.xml"]
    data = b'<manifest:encryption-data manifest:checksum="x"/></manifest:manifest>'
    parts["META-INF/manifest.xml"] = manifest.replace(b"</manifest:manifest>", data)
    with pytest.raises(InputError) as refused:
        read_table(archive(tmp_path / "locked.ods", parts))
    assert refused.value.code == "workbook-password"


def test_an_old_workbook_whose_records_are_odd_is_left_to_the_parser(tmp_path: Path) -> None:
    path = tmp_path / "odd.xls"
    path.write_bytes(compound_file({"WordDocument": bytes(9_000)}))
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == "workbook-damaged"
