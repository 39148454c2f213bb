"""Reads workbooks kept as one XML document ("XML Spreadsheet 2003"), always in a child process."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from math import isfinite
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from cpm_planner.exchange.reading.archive_guard import damaged, unsafe
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.number_styles import NumberStyle, number_style
from cpm_planner.exchange.reading.sheet_choice import chosen_sheet, sheet_remarks
from cpm_planner.exchange.reading.sheet_places import area_name, cell_name, columns_name
from cpm_planner.exchange.reading.sheet_signs import SheetSigns
from cpm_planner.exchange.reading.source_table import RawGrid, SheetInfo
from cpm_planner.formatting.language import translate

_SHEET: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"
_EXCEL: Final = "{urn:schemas-microsoft-com:office:excel}"
_ROWS_IN_A_PIECE: Final = 2_000
_FIRST_YEAR: Final = 1900
"""Times of day are kept as times of a day before it."""
_NAMED_FORMATS: Final = {"Percent": "0.00%"}


def sheets_of(path: Path) -> Iterator[SheetInfo]:
    """Give the sheets of a workbook in order, hidden ones marked.

    Raises:
        InputError: the workbook is unsafe, damaged or too large.
    """
    yield from (each.info for each in _sheets(path))


def sheet_pieces(path: Path, wanted: str | None) -> Iterator[RawGrid]:
    """Give one sheet in pieces of rows as parsed, top to bottom; the first piece carries the remarks.

    Raises:
        InputError: the workbook is unsafe, damaged or too large, or has no such sheet.
    """
    sheets = {each.info.name: each for each in _sheets(path)}
    infos = tuple(each.info for each in sheets.values())
    chosen = sheets[chosen_sheet(infos, wanted, path.name).name]
    remarks = (*sheet_remarks(infos, chosen.info, strict=False), *chosen.signs.remarks())
    yield RawGrid((), chosen.info.name, remarks, frozenset(chosen.signs.percents))
    for start in range(0, len(chosen.rows), _ROWS_IN_A_PIECE):
        yield RawGrid(chosen.rows[start : start + _ROWS_IN_A_PIECE])


@dataclass(slots=True)
class _Sheet:
    """A sheet as far as it was read.

    Attributes:
        info: its name, and whether it is hidden.
        rows: its rows, as wide as they are filled.
        signs: what it holds beside its values.
        width: columns of its widest row.
        columns: columns that were told of.
    """

    info: SheetInfo
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    signs: SheetSigns = field(default_factory=SheetSigns)
    width: int = 0
    columns: int = 0


def _sheets(path: Path) -> list[_Sheet]:
    reading = _Reading(path.name)
    try:
        for event, element in iterparse(path, events=("start", "end"), forbid_dtd=True):
            reading.take(event, element)
    except DefusedXmlException as error:
        raise unsafe(path.name, translate("import", "it declares a document type")) from error
    except (ParseError, ValueError, LookupError) as error:
        raise damaged(path.name) from error
    if not reading.sheets:
        raise damaged(path.name)
    return reading.sheets


class _Reading:
    """A document on its way through the parser, which forgets every row once it is taken in."""

    def __init__(self, name: str) -> None:
        self.sheets: list[_Sheet] = []
        self._name = name
        self._styles: dict[str, NumberStyle | None] = {}
        self._table: Element | None = None
        self._takes = {
            _SHEET + "Style": self._take_style,
            _SHEET + "Column": self._take_column,
            _SHEET + "Row": self._take_row,
            _EXCEL + "WorksheetOptions": self._take_options,
            _EXCEL + "AutoFilter": self._take_filter,
        }

    def take(self, event: str, element: Element) -> None:
        """Take an element in, at its start or at its end."""
        if event == "end":
            take = self._takes.get(element.tag)
            if take is not None:
                take(element)
        elif element.tag == _SHEET + "Worksheet":
            self.sheets.append(_Sheet(SheetInfo(_text(element, "Name"))))
        elif element.tag == _SHEET + "Table":
            self._table = element

    def _take_style(self, style: Element) -> None:
        shown = style.find(_SHEET + "NumberFormat")
        code = "" if shown is None else _text(shown, "Format")
        inherited = self._styles.get(_text(style, "Parent"))
        own = number_style(0, _NAMED_FORMATS.get(code, code))
        self._styles[_text(style, "ID")] = inherited if shown is None else own

    def _take_column(self, column: Element) -> None:
        sheet = self.sheets[-1]
        first = _number(column, "Index", sheet.columns + 1) - 1
        sheet.columns = first + 1 + _number(column, "Span", 0)
        if _text(column, "Hidden") == "1":
            sheet.signs.hidden_columns.append(columns_name(first, sheet.columns - 1))

    def _take_row(self, row: Element) -> None:
        sheet = self.sheets[-1]
        at = max(_number(row, "Index", 0) - 1, len(sheet.rows))
        self._refuse_far(sheet, at, 0)
        sheet.rows.extend([()] * (at - len(sheet.rows)))
        sheet.rows.append(tuple(self._cells(sheet, row)))
        span = _number(row, "Span", 0)
        self._refuse_far(sheet, at + span, 0)
        sheet.rows.extend([()] * span)
        if _text(row, "Hidden") == "1":
            sheet.signs.hidden_rows.update(range(at + 1, at + span + 2))
        if self._table is not None:
            self._table.clear()

    def _cells(self, sheet: _Sheet, row: Element) -> list[Any]:
        cells: list[Any] = []
        for cell in row.iterfind(_SHEET + "Cell"):
            place = (len(sheet.rows), max(_number(cell, "Index", 0) - 1, len(cells)))
            self._refuse_far(sheet, *place)
            cells.extend([None] * (place[1] - len(cells)))
            style = self._styles.get(_text(cell, "StyleID"))
            cells.append(_value(cell.find(_SHEET + "Data"), style, sheet.signs, place))
            right, down = _number(cell, "MergeAcross", 0), _number(cell, "MergeDown", 0)
            if right or down:
                self._refuse_far(sheet, place[0], place[1] + right)
                sheet.signs.merged.append(area_name(place, (place[0] + down, place[1] + right)))
                cells.extend([None] * right)
        return cells

    def _refuse_far(self, sheet: _Sheet, row: int, column: int) -> None:
        """Refuse cells so far away that the empty ones before them fill the memory."""
        sheet.width = max(sheet.width, column + 1)
        if (row + 1) * sheet.width > MAXIMUM_CELLS:
            raise table_too_large(self._name, cell_name((row, column)))

    def _take_options(self, options: Element) -> None:
        sheet, visible = self.sheets[-1], options.findtext(_EXCEL + "Visible", "")
        sheet.info = SheetInfo(sheet.info.name, hidden=visible in {"SheetHidden", "SheetVeryHidden"})

    def _take_filter(self, element: Element) -> None:
        self.sheets[-1].signs.filters.append(element.get(_EXCEL + "Range", ""))


def _value(data: Element | None, style: NumberStyle | None, signs: SheetSigns, place: tuple[int, int]) -> Any:
    """Give what stands in a cell, a code with the zeros it is shown with."""
    if data is None:
        return None
    text, kind = "".join(data.itertext()), _text(data, "Type")
    if kind == "Error":
        signs.errors[place] = text
    if kind == "Boolean":
        return text.strip() == "1"
    if kind == "DateTime":
        return _day(text)
    return _shown_number(text, style, signs, place) if kind == "Number" else text or None


def _shown_number(text: str, style: NumberStyle | None, signs: SheetSigns, place: tuple[int, int]) -> Any:
    try:
        number = float(text)
    except ValueError:
        return text
    if not isfinite(number):
        return text
    if style is not None:
        signs.add_style(place, style)
    return signs.shown(place, int(number)) if number.is_integer() else number


def _day(text: str) -> Any:
    """Read a day, with its time where it has one; a time of day alone is text."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    if moment.year < _FIRST_YEAR:
        return str(moment.time())
    return moment.date() if moment.time() == time() else moment


def _text(element: Element, name: str) -> str:
    return element.get(_SHEET + name, "")


def _number(element: Element, name: str, otherwise: int) -> int:
    text = _text(element, name)
    return int(text) if text.isascii() and text.isdecimal() else otherwise
