"""Workbooks are read as their authors see them, through the child process."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import BinaryIO

import pytest
from openpyxl import Workbook

from cpm_planner.exchange.reading import workbook as workbook_module
from cpm_planner.exchange.reading.file_kind import FileKind
from cpm_planner.exchange.reading.source_table import Remark, SheetInfo
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.exchange.reading.workbook import sheet_pieces
from cpm_planner.model.errors import CancelledError, InputError

Saver = Callable[[Workbook], Path]
Zipper = Callable[[Mapping[str, bytes]], Path]
MAIN_NAMESPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_NAMESPACE = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_RELATIONS = b"http://purl.oclc.org/ooxml/officeDocument/relationships"


def partner_list() -> Workbook:
    """Make a workbook with a title, hidden things and every kind of cell."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Partners"
    sheet["B1"] = "Partners of January"
    sheet.merge_cells("B1:D1")
    rows = [
        ["Id", "Name", "Revenue", "Since", "Active", "Note"],
        ["007", "Acme", 80000, date(2026, 1, 2), True, "#N/A"],
        ["008", "Blue", 0.25, datetime(2026, 1, 2, 3, 4), False, time(3, 4)],  # noqa: DTZ001 - as sheets hold it
        ["009", None, 2.0**60, None, None, None],
        [],
    ]
    for number, row in enumerate(rows, start=3):
        for column, cell in enumerate(row, start=2):
            sheet.cell(number, column, cell)
    sheet["G4"].data_type = "e"
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.auto_filter.ref = "B3:G6"
    workbook.create_sheet("Secret").sheet_state = "hidden"
    workbook.create_sheet("Team")
    workbook.create_chartsheet("Chart")
    return workbook


def without_chart() -> Workbook:
    """Make the same workbook as the slower parser can read it: an empty chart sheet stops it."""
    workbook = partner_list()
    del workbook["Chart"]
    return workbook


def test_cells_keep_their_kind_and_rows_their_number(saved: Saver) -> None:
    table = read_table(saved(partner_list()))
    assert (table.source, table.sheet) == ("list.xlsx", "Partners")
    assert table.header == ("Id", "Name", "Revenue", "Since", "Active", "Note")
    assert table.first_row_number == 4
    assert table.rows == [
        ("007", "Acme", 80000, date(2026, 1, 2), True, "#N/A"),
        ("008", "Blue", 0.25, datetime(2026, 1, 2, 3, 4), False, "03:04:00"),  # noqa: DTZ001 - as sheets hold it
        ("009", None, 2.0**60, None, None, None),
    ]
    assert type(table.rows[0][2]) is int


def test_what_is_hidden_is_named(saved: Saver) -> None:
    assert set(read_table(saved(partner_list())).remarks) == {
        Remark("other-sheets", ("Team",)),
        Remark("hidden-sheets", ("Secret",)),
        Remark("hidden-rows", (5,)),
        Remark("hidden-columns", ("D",)),
        Remark("merged-cells", ("B1:D1",)),
        Remark("filter", ("B3:G6",)),
        Remark("error-cells", ("G4",)),
        Remark("header-row", (3,)),
        Remark("title-lines", (1,)),
    }


def test_sheets_are_listed_without_charts(saved: Saver) -> None:
    sheets = (SheetInfo("Partners"), SheetInfo("Secret", hidden=True), SheetInfo("Team"))
    assert list_sheets(saved(partner_list())) == sheets


def test_a_sheet_can_be_chosen_even_a_hidden_one(saved: Saver) -> None:
    workbook = partner_list()
    workbook["Secret"].append(["Code", "Word"])
    table = read_table(saved(workbook), sheet="Secret")
    assert table.header == ("Code", "Word")
    assert Remark("sheet-is-hidden", ("Secret",)) in table.remarks


def test_a_wrong_sheet_is_refused_with_the_right_ones(saved: Saver) -> None:
    with pytest.raises(InputError, match="Choose one of: Partners, Secret, Team") as refused:
        read_table(saved(partner_list()), sheet="partners")
    assert refused.value.code == "sheet-missing"


def test_an_empty_sheet_is_refused(saved: Saver) -> None:
    with pytest.raises(InputError) as refused:
        read_table(saved(partner_list()), sheet="Team")
    assert refused.value.code == "table-empty"
    assert refused.value.where == "list.xlsx, Team"


def test_formulas_never_calculated_are_named(saved: Saver) -> None:
    workbook = Workbook()
    workbook.active.append(["Name", "Sum"])
    workbook.active.append(["Acme", "=1+1"])
    table = read_table(saved(workbook))
    assert table.rows == [("Acme", None)]
    assert Remark("formulas-without-values", ("B2",)) in table.remarks


def test_a_workbook_with_another_ending_is_read_by_its_content(saved: Saver, tmp_path: Path) -> None:
    path = saved(partner_list()).rename(tmp_path / "list.csv")
    assert read_table(path).sheet == "Partners"


def strict(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Write the parts of a workbook as Strict OOXML has them."""
    return {
        name: content.replace(MAIN_NAMESPACE, STRICT_NAMESPACE).replace(RELATIONS, STRICT_RELATIONS)
        for name, content in parts.items()
    }


def test_a_strict_workbook_is_read_and_named(small_parts: dict[str, bytes], zipped: Zipper) -> None:
    path = zipped(strict(small_parts))
    table = read_table(path)
    assert table.rows == [("1", "Acme")]
    assert Remark("strict-workbook") in table.remarks
    assert list_sheets(path) == (SheetInfo("Sheet"),)


def test_dates_of_a_strict_workbook_are_dates(small_parts: dict[str, bytes], zipped: Zipper) -> None:
    text = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'
    sheet = (
        f'<worksheet xmlns="{MAIN_NAMESPACE.decode()}"><sheetData><row r="1">{text.format("A1", "Name")}'
        f'{text.format("B1", "Since")}</row><row r="2">{text.format("A2", "Acme")}<c r="B2" t="d">'
        "<v>2026-01-02T03:04:05</v></c></row></sheetData></worksheet>"
    )
    table = read_table(zipped(strict(small_parts | {"xl/worksheets/sheet1.xml": sheet.encode()})))
    assert table.rows == [("Acme", datetime(2026, 1, 2, 3, 4, 5))]  # noqa: DTZ001 - as read


def test_an_open_document_sheet_is_read(zipped: Zipper) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    row = "<table:table-row>{}{}</table:table-row>"
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<office:document-content xmlns:office="{names}office:1.0" xmlns:table="{names}table:1.0"'
        f' xmlns:text="{names}text:1.0"><office:body><office:spreadsheet><table:table table:name="Data">'
        + row.format(cell.format("Id"), cell.format("Name"))
        + row.format(cell.format("007"), cell.format("Müller"))
        + "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = f'<manifest:manifest xmlns:manifest="{names}manifest:1.0"></manifest:manifest>'
    path = zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )
    assert list_sheets(path) == (SheetInfo("Data"),)
    assert read_table(path).rows == [("007", "Müller")]


class Panic(BaseException):
    """Stands for what a parser raises when it panics."""


@pytest.mark.parametrize("failure", [Panic, ValueError])
def test_a_second_parser_is_asked_when_the_first_fails(
    saved: Saver, monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    class Failing:
        @staticmethod
        def from_filelike(_file: BinaryIO) -> None:
            raise failure

    monkeypatch.setattr(workbook_module, "CalamineWorkbook", Failing)
    pieces = list(sheet_pieces(saved(without_chart()), FileKind.ZIPPED_WORKBOOK, None))
    assert pieces[0].sheet == "Partners"
    assert pieces[1].rows[3][1:5] == ("007", "Acme", 80000, datetime(2026, 1, 2))  # noqa: DTZ001 - as read


@pytest.mark.parametrize("reader", ["calamine", "openpyxl"])
def test_too_many_cells_are_refused(saved: Saver, monkeypatch: pytest.MonkeyPatch, reader: str) -> None:
    monkeypatch.setattr(workbook_module, "MAXIMUM_CELLS", 5)
    if reader == "openpyxl":
        monkeypatch.setattr(workbook_module, "_opened_by_calamine", lambda _path: None)
    with pytest.raises(InputError) as refused:
        list(sheet_pieces(saved(without_chart()), FileKind.ZIPPED_WORKBOOK, None))
    assert refused.value.code == "table-too-large"


def test_reading_can_be_cancelled(saved: Saver) -> None:
    path = saved(partner_list())
    with pytest.raises(CancelledError):
        read_table(path, cancelled=lambda: True)
    with pytest.raises(CancelledError):
        list_sheets(path, cancelled=lambda: True)
