"""Native charts, with the figures they show cached, so that previews draw them too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, cast

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.drawing.text import Font as TypefaceOfText
from openpyxl.utils import get_column_letter, quote_sheetname

from cpm_planner.exchange.safe_text import cleaned
from cpm_planner.exchange.workbook.cells import Plain, value_now
from cpm_planner.exchange.workbook.layout import Chart, Sheet, Table
from cpm_planner.exchange.workbook.styles import NAVY, TYPEFACE, Format

_FILLS: Final = ("B4C2D6", "1F3557", "7D93B2")
"""Light, dark, middle: still three shades in black and white."""
_AXES: Final = {Format.COUNT: "#,##0"}
_GRID: Final = "D9DEE5"


def bar_chart(chart: Chart, sheets: Iterable[Sheet]) -> BarChart:
    """Make a bar chart of shares over columns of a table on one of the sheets."""
    sheet = next(each for each in sheets if each.name == chart.sheet)
    first, table = next((row, each) for row, each in sheet.tables() if each.name == chart.table)
    made: Any = BarChart()  # openpyxl's types know less of charts than openpyxl
    made.type, made.title = "col", _title(chart.title)
    made.width, made.height = chart.width_cm, chart.height_cm
    made.gapWidth, made.overlap = 60, 0
    axis_format = _AXES.get(chart.format, "0%")
    made.y_axis.number_format, made.y_axis.scaling.min = axis_format, 0
    made.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    made.x_axis.delete = made.y_axis.delete = False
    made.legend.position = "b"
    columns = _TableColumns(sheet.name, table, first + table.rows_above)
    fills = _FILLS if len(chart.values) > 1 else (NAVY[2:],)
    for order, (name, fill) in enumerate(zip(chart.values, fills, strict=False)):
        made.series.append(_series(order, columns, (chart.names, name), (fill, axis_format)))
    if len(chart.values) == 1:
        made.legend = None
    return cast("BarChart", made)


def _month_text(value: Plain) -> Plain:
    """Write a month as its cell shows it."""
    if not isinstance(value, int):
        return value
    return f"{date(1899, 12, 30) + timedelta(days=value):%Y-%m}"


def _title(text: str) -> Title:
    look = CharacterProperties(sz=1100, b=True, solidFill=NAVY[2:], latin=TypefaceOfText(typeface=TYPEFACE))
    run = RegularTextRun(rPr=look, t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


@dataclass(frozen=True, slots=True)
class _TableColumns:
    """Columns of a table as a chart refers to them, with what they hold now."""

    sheet: str
    table: Table[Any]
    header: int

    def title(self, name: str) -> StrRef:
        """Refer to a column's header."""
        return StrRef(f"{self._place(name)}${self.header}", StrData(ptCount=1, pt=[StrVal(idx=0, v=name)]))

    def range(self, name: str) -> str:
        """Refer to a column's records."""
        last = self.header + max(len(self.table.records), 1)
        return f"{self._place(name)}${self.header + 1}:${self._letter(name)}${last}"

    def values(self, name: str) -> list[Plain]:
        """Give what a column's records hold."""
        column = self.table.columns[self._at(name)]
        return [value_now(column.value(record)) for record in self.table.records]

    def is_month(self, name: str) -> bool:
        """Whether a column holds months."""
        return self.table.columns[self._at(name)].format is Format.MONTH

    def _place(self, name: str) -> str:
        return f"{quote_sheetname(self.sheet)}!${self._letter(name)}"

    def _letter(self, name: str) -> str:
        return get_column_letter(1 + self._at(name))

    def _at(self, name: str) -> int:
        return [column.name for column in self.table.columns].index(name)


def _series(order: int, columns: _TableColumns, names: tuple[str, str], look: tuple[str, str]) -> Series:
    (category, figure), (fill, axis_format) = names, look
    figures, categories = columns.values(figure), columns.values(category)
    if columns.is_month(category):
        categories = [_month_text(each) for each in categories]
    shown = [NumVal(idx=at, v=value) for at, value in enumerate(figures) if isinstance(value, int | float)]
    texts = [StrVal(idx=at, v=cleaned(str(value))) for at, value in enumerate(categories)]
    series = Series(idx=order, order=order, tx=SeriesLabel(strRef=columns.title(figure)))
    series.cat = AxDataSource(
        strRef=StrRef(columns.range(category), StrData(ptCount=len(categories), pt=texts))
    )
    cache = NumData(formatCode=axis_format, ptCount=len(figures), pt=shown)
    series.val = NumDataSource(numRef=NumRef(columns.range(figure), cache))
    series.graphicalProperties = GraphicalProperties(solidFill=fill)
    return series
