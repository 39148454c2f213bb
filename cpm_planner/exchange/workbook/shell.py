"""What openpyxl makes: sheets with everything but their rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table as OpenpyxlTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from cpm_planner.exchange.safe_text import cleaned
from cpm_planner.exchange.workbook.charts import bar_chart
from cpm_planner.exchange.workbook.heads import ALL_WELL, VERDICT_CELL
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table
from cpm_planner.exchange.workbook.styles import (
    ALARM,
    GREY,
    TYPEFACE,
    Format,
    Role,
    Style,
    StyleNumbers,
    numbered,
)

_A4: Final = 9
_DAYS: Final = ("date", "367", "2958465", "Give a date.")
_AMOUNTS: Final = ("decimal", "-1000000000000", "1000000000000", "Give an amount.")
_CHECKED: Final = {
    Format.DAY: _DAYS,
    Format.MONTH: _DAYS,
    Format.CENTS: _AMOUNTS,
    Format.MONEY: _AMOUNTS,
    Format.EXACT: ("decimal", "0", "2", "Give a number from 0 to 2."),
    Format.PERCENT: ("decimal", "0", "1", "Give a share from 0% to 100%."),
    Format.RATE: ("decimal", "0", "10", "Give a share, such as 25%."),
    Format.FACTOR: ("decimal", "0", "1000000", "Give a rate."),
    Format.COUNT: ("decimal", "0", "10000", "Give a number of hours."),
}
"""What inputs of a format may hold; taking back looks more closely."""
_LONGEST_LIST: Final = 250
"""Characters of a list of words; spreadsheet programs take no longer ones."""
_LONGEST_FOOTER: Final = 100
"""Characters; Excel holds 255, of which look and page number take some, and each "&" counts twice."""

# openpyxl's types know less than openpyxl: what they miss is Any below.


def shell_of(
    sheets: Sequence[Sheet], names: Mapping[str, str], footer: str, exported_at: datetime
) -> tuple[Workbook, StyleNumbers]:
    """Make a workbook of these sheets without their rows, and number the styles of those.

    Args:
        sheets: in the order of their tabs.
        names: defined names and the cells they stand for.
        footer: what each printed page says at its foot on the left.
        exported_at: when the plan was handed over.
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        shell = _added(workbook, sheet, footer)
        for chart in sheet.charts:
            shell.add_chart(bar_chart(chart, sheets), chart.anchor)
    for name, cell in names.items():
        workbook.defined_names[name] = DefinedName(name, attr_text=cell)
    _describe(workbook, exported_at)
    return workbook, numbered(_styles(sheets), workbook.worksheets[0])


def describe(workbook: Any, properties: Mapping[str, str]) -> None:
    """Write properties that travel with the workbook."""
    for name, value in properties.items():
        workbook.custom_doc_props.append(StringProperty(name=name, value=cleaned(value)))


def _styles(sheets: Iterable[Sheet]) -> Iterator[Style]:
    return (style for sheet in sheets for block in sheet.blocks for style in block.styles())


def _describe(workbook: Any, exported_at: datetime) -> None:
    workbook.properties.creator = "CPM Planner"
    workbook.properties.title = "Channel plan"
    workbook.properties.created = _naive(exported_at)


def _naive(moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)


def _added(workbook: Workbook, sheet: Sheet, footer: str) -> Worksheet:
    shell: Worksheet = workbook.create_sheet(sheet.name)
    for column, width in sheet.widths.items():
        shell.column_dimensions[get_column_letter(column)].width = width
    for column in sheet.hidden:
        shell.column_dimensions[get_column_letter(column)].hidden = True
    shell.sheet_view.showGridLines = False
    shell.freeze_panes = sheet.freeze
    for first, table in sheet.tables():
        shell.add_table(_table(table, first))
        for verdict in filter(lambda each: each.good, table.columns):
            _alarm(shell, table.range(verdict.name, first), verdict.good)
        for each in table.columns:
            _offer(shell, each, table.range(each.name, first))
    _alarm(shell, VERDICT_CELL, ALL_WELL)
    _protect(shell)
    _set_up_print(shell, sheet, footer)
    return shell


def _table(table: Table[object], first: int) -> OpenpyxlTable:
    """Describe a table; its header cells must hold these very names, or Excel repairs the file."""
    reference = table.reference(first)
    made = OpenpyxlTable(displayName=table.name, ref=reference, autoFilter=AutoFilter(ref=reference))
    made.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    for number, column in enumerate(table.columns, start=1):
        made.tableColumns.append(TableColumn(id=number, name=column.name))
    return made


def _alarm(shell: Any, cells: str, good: str) -> None:
    """Let every other verdict than the good one be seen from afar."""
    other = DifferentialStyle(font=Font(bold=True, color=ALARM))
    rule = Rule("cellIs", operator="notEqual", formula=[f'"{good}"'], dxf=other)
    shell.conditional_formatting.add(cells, rule)


def _offer(shell: Any, column: Column[Any], cells: str) -> None:
    """Let words be chosen from a list; texts that are only proposed may be others."""
    asked: Any
    if column.words and len(",".join(column.words)) <= _LONGEST_LIST:
        asked = DataValidation(type="list", formula1=f'"{",".join(column.words)}"', allow_blank=False)
        asked.error = "Choose one of the words of the list."
    elif column.source:
        asked = DataValidation(type="list", formula1=column.source, allow_blank=True, showErrorMessage=False)
    elif column.role is Role.INPUT and column.format in _CHECKED:
        kind, low, high, what = _CHECKED[column.format]
        asked = DataValidation(operator="between", formula1=low, formula2=high, allow_blank=True, error=what)
        asked.type = kind
    else:
        return
    asked.showErrorMessage = not column.source
    asked.errorTitle = column.name
    asked.add(cells)
    shell.add_data_validation(asked)


def _protect(shell: Any) -> None:
    """Keep formulas from being overwritten by mistake: no password, and filters and widths stay free."""
    for each in ("autoFilter", "sort", "formatColumns", "formatRows"):
        setattr(shell.protection, each, False)  # False lets it be done
    shell.protection.sheet = True


def _set_up_print(shell: Any, sheet: Sheet, footer: str) -> None:
    shell.page_setup.orientation = "portrait" if sheet.is_portrait else "landscape"
    shell.page_setup.paperSize = _A4
    shell.page_setup.fitToWidth, shell.page_setup.fitToHeight = sheet.pages_wide, 0
    shell.sheet_properties.pageSetUpPr.fitToPage = True
    shell.page_margins.left = shell.page_margins.right = 0.5
    shell.page_margins.top = shell.page_margins.bottom = 0.7
    shell.print_title_rows = sheet.repeated_rows
    shell.print_title_cols = "A:C" if sheet.pages_wide > 1 else None
    if sheet.last_printed_column:
        shell.print_area = f"A1:{get_column_letter(sheet.last_printed_column)}{sheet.height}"
    _write_small(shell.oddHeader.right, sheet.name)
    _write_small(shell.oddFooter.left, footer)
    _write_small(shell.oddFooter.right, "Page &P of &N", has_codes=True)


def _write_small(item: Any, text: str, *, has_codes: bool = False) -> None:
    item.text = text if has_codes else _plain(text)
    item.font, item.size, item.color = TYPEFACE, 8, GREY.removeprefix("FF")


def _plain(text: str) -> str:
    """Keep text from being read as codes of headers and footers."""
    return " ".join(cleaned(text).split())[:_LONGEST_FOOTER].replace("&", "&&")
