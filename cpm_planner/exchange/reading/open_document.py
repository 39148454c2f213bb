"""Reads from the markup of an .ods workbook what parsers leave out: hidden parts, errors, formats."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import product
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from cpm_planner.exchange.reading.number_styles import NumberStyle
from cpm_planner.exchange.reading.sheet_places import Place, area_name, columns_name
from cpm_planner.exchange.reading.sheet_signs import SheetSigns

_ATTRIBUTES: Final = rb'((?:[^>"/]|"[^"]*")*)'
_TABLE: Final = re.compile(rb"<table:table\s" + _ATTRIBUTES + rb">")
_RANGE: Final = re.compile(rb"<table:database-range\s" + _ATTRIBUTES + rb"/?>")
_TAG: Final = re.compile(
    rb"<table:(table-row|table-column|(?:covered-)?table-cell)\b"
    + _ATTRIBUTES
    + rb"/?>(?:<text:p[^>]*>([^<]*))?"
)
_ATTRIBUTE: Final = re.compile(rb'([\w:-]+)="([^"]*)"')
_SIGNS: Final = re.compile(
    rb'value-type="error"|table:visibility="[cf]|-spanned="(?!1")|"percentage"|<text:p>(?:0[0-9]|#)'
)
_CODE: Final = re.compile(rb"0[0-9]+")
_MOST_ALIKE: Final = 1_000
_ENCRYPTED: Final = re.compile(rb"<(?:\w+:)?encryption-data\b")


def is_encrypted(manifest: bytes) -> bool:
    """Tell by its manifest whether an .ods workbook can only be read with a password."""
    return _ENCRYPTED.search(manifest) is not None


def is_well_formed(content: bytes) -> bool:
    """Tell whether every element of the markup is closed; parsers may go on for ever over one that is not."""
    try:
        ParserCreate().Parse(content, True)  # noqa: FBT003 - takes no keywords
    except ExpatError:
        return False
    return True


def open_document_signs(content: bytes, sheet: str) -> SheetSigns:
    """Go through the markup of one sheet.

    Args:
        content: the part that holds all sheets.
        sheet: name of the sheet.
    """
    signs = SheetSigns(filters=list(_filters(content, sheet)))
    table = _table(content, sheet)
    if table is None:
        signs.is_whole = False
    elif _SIGNS.search(table):
        _read_table(table, signs)
    return signs


def _table(content: bytes, sheet: str) -> bytes | None:
    for tag in _TABLE.finditer(content):
        if _attributes(tag.group(1)).get("table:name") == sheet:
            return content[tag.end() : content.find(b"</table:table>", tag.end())]
    return None


def _filters(content: bytes, sheet: str) -> Iterator[str]:
    for tag in _RANGE.finditer(content):
        attributes = _attributes(tag.group(1))
        name, _, first = attributes.get("table:target-range-address", "").partition(":")[0].rpartition(".")
        if attributes.get("table:display-filter-buttons") == "true" and name.strip("$'") == sheet:
            last = attributes["table:target-range-address"].rpartition(".")[2]
            yield f"{first}:{last}".replace("$", "")


def _read_table(table: bytes, signs: SheetSigns) -> None:
    """Go through columns, rows and cells, each of which may stand for several alike."""
    row = next_row = column = next_column = 0
    rows = range(0)
    for tag in _TAG.finditer(table):
        kind, attributes = tag.group(1), _attributes(tag.group(2))
        if kind == b"table-column":
            times = _number(attributes, "table:number-columns-repeated")
            if "table:visibility" in attributes and attributes["table:visibility"] != "visible":
                signs.hidden_columns.append(columns_name(next_column, next_column + times - 1))
            next_column += times
        elif kind == b"table-row":
            row, column = next_row, 0
            next_row += _number(attributes, "table:number-rows-repeated")
            rows = range(row, min(next_row, row + _MOST_ALIKE))
            if "table:visibility" in attributes and attributes["table:visibility"] != "visible":
                signs.hidden_rows.update(each + 1 for each in rows)
        else:
            times = _number(attributes, "table:number-columns-repeated")
            if tag.group(2):
                alike = range(column, column + min(times, _MOST_ALIKE))
                _read_cells(attributes, tag.group(3) or b"", list(product(rows, alike)), signs)
            column += times


def _read_cells(attributes: dict[str, str], text: bytes, places: list[Place], signs: SheetSigns) -> None:
    """Read one cell, which may stand for several alike."""
    is_blank_text = attributes.get("office:string-value") == "" and text.startswith(b"#")
    if attributes.get("calcext:value-type") == "error" or is_blank_text:
        signs.errors.update(dict.fromkeys(places, text.decode("utf-8", "replace") or "#ERROR"))
    elif style := _style(attributes.get("office:value-type", ""), text):
        for place in places:
            signs.add_style(place, style)
    down = _number(attributes, "table:number-rows-spanned")
    right = _number(attributes, "table:number-columns-spanned")
    if down > 1 or right > 1:
        row, column = places[0]
        signs.merged.append(area_name(places[0], (row + down - 1, column + right - 1)))


def _style(kind: str, text: bytes) -> NumberStyle | None:
    if kind == "percentage":
        return NumberStyle(is_percent=True)
    return NumberStyle(digits=len(text)) if kind == "float" and _CODE.fullmatch(text) else None


def _attributes(text: bytes) -> dict[str, str]:
    return {
        key.decode(): unescape(value.decode("utf-8", "replace")) for key, value in _ATTRIBUTE.findall(text)
    }


def _number(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(name, "1")
    return int(text) if text.isdecimal() else 1
