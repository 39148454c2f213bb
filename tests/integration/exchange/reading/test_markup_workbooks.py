"""Workbooks kept as one XML document, as Excel 2002 to 2010 and many web programs write them."""

from datetime import date, datetime
from pathlib import Path

import pytest

from cpm_planner.exchange.reading.source_table import Remark, SheetInfo, SourceTable
from cpm_planner.exchange.reading.tables import list_encodings, list_sheets, read_table
from cpm_planner.model.errors import InputError

BOOK = """<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
 <Styles>
  <Style ss:ID="code"><NumberFormat ss:Format="00000"/></Style>
  <Style ss:ID="share"><NumberFormat ss:Format="Percent"/></Style>
  <Style ss:ID="same" ss:Parent="code"/>
 </Styles>
 {sheets}
</Workbook>"""
SHEET = '<Worksheet ss:Name="{name}"><Table>{rows}</Table>{options}</Worksheet>'
HEAD = "<Row>{}</Row>".format(
    "".join(f'<Cell><Data ss:Type="String">{name}</Data></Cell>' for name in ("Id", "Name", "Sold"))
)


def cell(text: str, kind: str = "String", **attributes: str) -> str:
    said = "".join(f' ss:{name}="{value}"' for name, value in attributes.items())
    return f'<Cell{said}><Data ss:Type="{kind}">{text}</Data></Cell>'


def row(*cells: str, attributes: str = "") -> str:
    return f"<Row{attributes}>{''.join(cells)}</Row>"


def saved(folder: Path, *sheets: str, name: str = "list.xml") -> Path:
    path = folder / name
    path.write_text(BOOK.replace("{sheets}", "".join(sheets)), encoding="utf-8")
    return path


def a_sheet(*rows: str, name: str = "Partners", options: str = "") -> str:
    return SHEET.format(name=name, rows=HEAD + "".join(rows), options=options)


def read(folder: Path, *rows: str, options: str = "") -> SourceTable:
    return read_table(saved(folder, a_sheet(*rows, options=options)))


@pytest.mark.parametrize("name", ["list.xml", "list.xls", "list.csv"])
def test_cells_come_as_what_they_are(tmp_path: Path, name: str) -> None:
    rows = [
        row(cell("007"), cell("Müller &amp; Co"), cell("12.5", "Number")),
        row(cell("7", "Number"), cell("1", "Boolean"), cell("3000", "Number")),
        row(cell("2024-05-01T00:00:00.000", "DateTime"), cell("2024-05-01T13:30:00.000", "DateTime")),
        row(cell("1899-12-31T13:30:00.000", "DateTime"), cell("x"), cell("NaN", "Number")),
        row(cell("soon", "DateTime"), cell("much", "Number"), cell("", "String")),
    ]
    table = read_table(saved(tmp_path, a_sheet(*rows), name=name))
    assert (table.sheet, table.header) == ("Partners", ("Id", "Name", "Sold"))
    assert table.rows == [
        ("007", "Müller & Co", 12.5),
        (7, True, 3000),
        (date(2024, 5, 1), datetime.fromisoformat("2024-05-01T13:30"), None),
        ("13:30:00", "x", "NaN"),
        ("soon", "much", None),
    ]


def test_rows_and_cells_stand_where_they_say(tmp_path: Path) -> None:
    table = read(
        tmp_path,
        row(cell("1"), cell("9", "Number", Index="3"), attributes=' ss:Index="3"'),
        row(cell("2"), cell("A", MergeAcross="1"), attributes=' ss:Span="1"'),
        row(cell("3"), cell("B"), cell("8", "Number")),
    )
    assert table.rows == [(None,) * 3, ("1", None, 9), ("2", "A", None), (None,) * 3, ("3", "B", 8)]
    assert Remark("merged-cells", ("B4:C4",)) in table.remarks


def test_what_a_sheet_holds_beside_its_values_is_named(tmp_path: Path) -> None:
    column = '<Column ss:Width="9"/><Column ss:Hidden="1" ss:Span="1"/>'
    options = '<x:AutoFilter x:Range="R1C1:R3C3"/>'
    sheet = a_sheet(
        row(cell("7", "Number", StyleID="same"), cell("x"), cell("0.25", "Number", StyleID="share")),
        row(
            cell("8", "Number", StyleID="code"), cell("y"), cell("#N/A", "Error"), attributes=' ss:Hidden="1"'
        ),
        options=options,
    ).replace("<Table>", f"<Table>{column}")
    table = read_table(saved(tmp_path, sheet))
    assert table.rows == [("00007", "x", 0.25), ("00008", "y", "#N/A")]
    assert table.percents == {"Sold"}
    assert {
        Remark("hidden-columns", ("B:C",)),
        Remark("hidden-rows", (3,)),
        Remark("filter", ("R1C1:R3C3",)),
        Remark("error-cells", ("C3",)),
        Remark("percent-columns", ("C",)),
    } <= {*table.remarks}


def test_comments_and_other_elements_are_no_values(tmp_path: Path) -> None:
    rich = '<Data ss:Type="String"><html:B>Big</html:B> Co</Data>'
    comment = '<Comment><Data ss:Type="String">ask Ana</Data></Comment>'
    table = read(tmp_path, row(f"<Cell>{comment}{rich}</Cell>", f"<Cell>{comment}</Cell>", cell("x")))
    assert table.rows == [("Big Co", None, "x")]


def test_hidden_sheets_are_passed_over_and_named(tmp_path: Path) -> None:
    hidden = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
    sheets = (a_sheet(name="Old", options=hidden), a_sheet(row(cell("1")), name="New"))
    path = saved(tmp_path, *sheets)
    assert list_sheets(path) == (SheetInfo("Old", hidden=True), SheetInfo("New"))
    assert list_encodings(path) == ()
    table = read_table(path)
    assert (table.sheet, Remark("hidden-sheets", ("Old",)) in table.remarks) == ("New", True)
    assert read_table(path, sheet="Old").rows == []


def book(*cells: str, attributes: str = "") -> str:
    return BOOK.replace("{sheets}", a_sheet(row(*cells, attributes=attributes)))


ENTITY = '<!DOCTYPE a [<!ENTITY more "lol">]>'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (book(cell("1")) + "</Workbook>", "workbook-damaged"),
        (BOOK.replace("{sheets}", ""), "workbook-damaged"),
        (book(cell("&more;")), "workbook-damaged"),
        (book(cell("&more;")).replace("<?mso", f"{ENTITY}<?mso"), "workbook-unsafe"),
        (book(cell("1"), attributes=' ss:Index="90000000"'), "table-too-large"),
        (book(cell("1"), attributes=' ss:Span="90000000"'), "table-too-large"),
        (book(cell("1", Index="90000000")), "table-too-large"),
        (book(cell("1", MergeAcross="90000000")), "table-too-large"),
        (book(cell("1", Index="9" * 5_000)), "workbook-damaged"),
    ],
)
def test_what_cannot_be_read_or_overwhelms_is_refused(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "list.xml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_table(path)
    assert refused.value.code == code
