"""Sound lists of every kind of file, from which spoilt ones are made."""

import io
import struct
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

from cpm_planner.exchange.mapping.fields import ListKind
from tests.unit.exchange.reading.binary_workbooks import (
    HIDDEN,
    VISIBLE,
    binary_parts,
    error_cell,
    number_cell,
    row,
    text_cell,
)
from tests.unit.exchange.reading.compound_files import old_workbook_file

if TYPE_CHECKING:
    from collections.abc import Callable

Rows = tuple[tuple[Any, ...], ...]


class Seed(NamedTuple):
    """One sound file: its ending, its content, what its rows are, and the encoding of a text."""

    ending: str
    content: bytes
    kind: ListKind
    encoding: str = ""


PARTNERS: Final[Rows] = (
    (
        "Partner ID",
        "Partner Name",
        "Tier",
        "Sell to",
        "Revenue",
        "Partner since",
        "City",
        "Latitude",
        "Owner",
    ),
    ("007", "Müller & Söhne", "Gold", 1, 1234.5, date(2024, 3, 1), "Köln", 50.9, "Ana Lima"),
    ("A-2", "Blue Sky, Inc.", "Silver", 0, "1,234,567.89", "3/4/2025", "Paris", 48.8, "Ben Okoro"),
    ("A-3", 'Pipes 5" long', "", 1, -5, "", "Zürich", "", ""),
    ("A-4", "Ærø Værft\nMarine", "Platinum", "yes", "12 %", "2025-01-31", "", 0, "Nobody"),
)
TEAM: Final[Rows] = (
    ("Position ID", "Name", "Role", "FTE", "Start", "Regions"),
    ("P1", "Ana Lima", "Partner account manager", "100 %", "2024-01", "North;South"),
    ("P2", "Ben Okoro", "Inside partner manager", 0.5, "2025-06", "North"),
)
ASSIGNMENTS: Final[Rows] = (
    ("Partner ID", "Owner", "With the CPM since"),
    ("p1", "Ana", "2024-01"),
    ("p2", "Nobody", ""),
)
LISTS: Final = {
    ListKind.PARTNERS: PARTNERS,
    ListKind.TEAM: TEAM,
    ListKind.ASSIGNMENTS: ASSIGNMENTS,
}
_DIALECTS: Final = (
    (",", "utf-8", "\n"),
    (";", "cp1252", "\r\n"),
    ("\t", "utf-16", "\r\n"),
    ("|", "utf-8-sig", "\r"),
    (";", "utf-16-le", "\n"),
)
_OPEN_DOCUMENT: Final = "urn:oasis:names:tc:opendocument:xmlns:"


def seeds() -> tuple[Seed, ...]:
    """Give a sound file of each kind of list in each kind of file."""
    writers: tuple[tuple[str, Callable[[Rows], bytes]], ...] = (
        ("xlsx", new_workbook),
        ("xls", old_workbook),
        ("xlsb", binary_workbook),
        ("ods", open_document),
        ("html", web_page),
        ("xml", markup_workbook),
    )
    texts = [
        Seed("csv", text(rows, *dialect), kind, dialect[1])
        for kind, rows in LISTS.items()
        for dialect in _DIALECTS
    ]
    workbooks = [Seed(ending, write(rows), kind) for kind, rows in LISTS.items() for ending, write in writers]
    return (*texts, *workbooks)


def text(rows: Rows, separator: str, encoding: str, line_end: str) -> bytes:
    """Write a list as text, cells quoted where they have to be."""
    lines = (separator.join(_quoted(str(cell), separator) for cell in cells) + line_end for cells in rows)
    return "".join(lines).encode(encoding, "replace")


def new_workbook(rows: Rows) -> bytes:
    """Write a list as .xlsx, with something hidden, merged and filtered, a share and a formula."""
    workbook = Workbook()
    sheet = workbook.active
    for cells in rows:
        sheet.append(cells)
    sheet.append(["=1/0", "#N/A"])
    sheet["D2"].number_format = "0%"
    sheet["A3"].number_format = "00000"
    sheet.row_dimensions[3].hidden = True
    sheet.auto_filter.ref = "A1:C3"
    sheet.merge_cells("A6:B6")
    workbook.create_sheet("Secret").sheet_state = "hidden"
    target = io.BytesIO()
    workbook.save(target)
    return archive(parts_of(target.getvalue()) | {"docProps/core.xml": b"<coreProperties/>"})


def old_workbook(rows: Rows) -> bytes:
    """Write a list as .xls."""
    records: list[tuple[int, bytes]] = []
    for number, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, int | float):
                records.append((0x203, struct.pack("<HHHd", number, column, 0, cell)))
            else:
                written = str(cell).encode("utf-16-le")
                head = struct.pack("<HHHHB", number, column, 0, len(written) // 2, 1)
                records.append((0x204, head + written))
    records.append((0x205, struct.pack("<HHHBB", len(rows), 0, 0, 0x2A, 1)))
    return old_workbook_file({"Data": records}, [(0xE0, bytes(20))])


def binary_workbook(rows: Rows) -> bytes:
    """Write a list as .xlsb."""
    records: list[tuple[int, bytes]] = [(145, b"")]
    for number, cells in enumerate(rows):
        of_row = [
            number_cell(column, cell) if isinstance(cell, int | float) else text_cell(column, str(cell))
            for column, cell in enumerate(cells)
        ]
        records += row(number, of_row)
    records += [*row(len(rows), [error_cell(0, 0x2A)]), (146, b"")]
    return archive(binary_parts({"Data": (VISIBLE, records), "Old": (HIDDEN, [])}, [(0, ""), (9, "")]))


def open_document(rows: Rows) -> bytes:
    """Write a list as .ods."""
    content = "".join(
        "<table:table-row>" + "".join(map(_open_cell, cells)) + "</table:table-row>" for cells in rows
    )
    names = " ".join(
        f'xmlns:{name}="{_OPEN_DOCUMENT}{name}:1.0"' for name in ("office", "table", "text", "manifest")
    )
    table = f'<table:table table:name="Data">{content}</table:table>'
    return archive(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": (
                f"<office:document-content {names}><office:body><office:spreadsheet>{table}"
                "</office:spreadsheet></office:body></office:document-content>"
            ).encode(),
            "META-INF/manifest.xml": f"<manifest:manifest {names}/>".encode(),
        }
    )


def web_page(rows: Rows) -> bytes:
    """Write a list as the table of a web page."""
    lines = ("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>" for cells in rows)
    return f"<html><meta charset=utf-8><table>{''.join(lines)}</table></html>".encode()


def markup_workbook(rows: Rows) -> bytes:
    """Write a list as XML Spreadsheet 2003."""
    office = "urn:schemas-microsoft-com:office:"
    lines = ("<Row>" + "".join(map(_markup_cell, cells)) + "</Row>" for cells in rows)
    return (
        f'<?xml version="1.0"?><Workbook xmlns="{office}spreadsheet" xmlns:ss="{office}spreadsheet">'
        f'<Worksheet ss:Name="Data"><Table>{"".join(lines)}</Table></Worksheet></Workbook>'
    ).encode()


def _markup_cell(cell: object) -> str:
    kind = "Number" if isinstance(cell, int | float) else "String"
    return f'<Cell><Data ss:Type="{kind}">{escape(str(cell))}</Data></Cell>'


def archive(parts: dict[str, bytes]) -> bytes:
    """Zip parts."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            zipped.writestr(ZipInfo(name), content, ZIP_DEFLATED)  # without the hour, so that runs are alike
    return target.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """Unzip parts."""
    with ZipFile(io.BytesIO(content)) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def _quoted(cell: str, separator: str) -> str:
    needs_quotes = any(mark in cell for mark in (separator, '"', "\n", "\r"))
    return '"' + cell.replace('"', '""') + '"' if needs_quotes else cell


def _open_cell(cell: object) -> str:
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    text_of_cell = f"<text:p>{escape(str(cell))}</text:p>"
    return f'<table:table-cell office:value-type="string">{text_of_cell}</table:table-cell>'
