"""Reads from the markup of an .xlsx sheet what parsers leave out: hidden parts, errors, formats."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from cpm_planner.exchange.reading.number_styles import NumberStyle
from cpm_planner.exchange.reading.sheet_places import Place, column_number, columns_name, position
from cpm_planner.exchange.reading.sheet_signs import SheetSigns

_TAG: Final = re.compile(rb'<(?:\w+:)?(\w+)((?:\s+[\w:]+="[^"]*")*)\s*/?>')
_ATTRIBUTE: Final = re.compile(rb'([\w:]+)="([^"]*)"')
_FAR_AWAY: Final = tuple(
    re.compile(b'r="' + far) for far in (rb"[A-Z]{3}", rb"[A-Z]{2}[0-9]{5}", rb"[A-Z][0-9]{7}")
)
_LARGE_BYTES: Final = 16 * 1024 * 1024
_FILLED_CELL: Final = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>')
_PLACE: Final = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_VALUE: Final = re.compile(rb"<(?:\w+:)?v>([^<]*)<")
_FORMULA_WITHOUT_VALUE: Final = re.compile(
    rb"f>\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


def sheet_markup(markup: bytes, styles: Mapping[int, NumberStyle] | None = None) -> SheetSigns:
    """Read the markup of one sheet of an .xlsx or .xlsm workbook.

    Args:
        markup: the part of the sheet.
        styles: what the styles of cells say about their numbers, by the number of the style.
    """
    before, behind = _around_cells(markup)
    signs = SheetSigns(
        hidden_rows=set(_hidden_rows(markup)),
        hidden_columns=list(_hidden_columns(before)),
        merged=list(_references(behind, b"mergeCell")),
        filters=list(_references(behind, b"autoFilter")),
        formulas_without_values=list(_formulas_without_values(markup)),
    )
    _find_errors(markup, signs)
    _find_styles(markup, styles or {}, signs)
    return signs


def _around_cells(markup: bytes) -> tuple[bytes, bytes]:
    """Give what stands before and behind the cells, which are nearly all of it; else all of it twice."""
    first, last = markup.find(b"sheetData"), markup.rfind(b"sheetData")
    return (markup, markup) if first < 0 else (markup[:first], markup[last:])


def last_place(markup: bytes) -> Place:
    """Give the last row and column that filled cells stand in; (0, 0) where they cannot be far away.

    Two cells far apart make a parser take memory for all cells between them. A sheet that is large anyway is
    not looked through: its parser has the memory.
    """
    if len(markup) > _LARGE_BYTES or not any(far.search(markup) for far in _FAR_AWAY):
        return 0, 0
    cells = _FILLED_CELL.findall(markup)
    columns = {column for column, _ in cells} or {b"A"}
    last_row = max((int(row) for _, row in cells), default=1) - 1
    return last_row, max(column_number(column.decode()) for column in columns)


def _tags_holding(markup: bytes, marker: bytes) -> Iterator[re.Match[bytes]]:
    """Find the tags that hold a marker; seeking the rare marker is far faster than matching every tag."""
    found = markup.find(marker)
    while found >= 0:
        tag = _TAG.match(markup, markup.rfind(b"<", 0, found))
        if tag and tag.end() > found:
            yield tag
        found = markup.find(marker, found + len(marker))


def _attributes(tag: re.Match[bytes]) -> dict[str, str]:
    return {key.decode(): value.decode("utf-8", "replace") for key, value in _ATTRIBUTE.findall(tag.group(2))}


def _hidden_tags(markup: bytes, kind: bytes) -> Iterator[dict[str, str]]:
    for marker in (b'hidden="1"', b'hidden="true"'):
        for tag in _tags_holding(markup, marker):
            if tag.group(1) == kind:
                yield _attributes(tag)


def _hidden_rows(markup: bytes) -> Iterator[int]:
    for attributes in _hidden_tags(markup, b"row"):
        if attributes.get("r", "").isdecimal():
            yield int(attributes["r"])


def _hidden_columns(markup: bytes) -> Iterator[str]:
    for attributes in _hidden_tags(markup, b"col"):
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if first.isdecimal() and last.isdecimal():
            yield columns_name(int(first) - 1, int(last) - 1)


def _references(markup: bytes, kind: bytes) -> Iterator[str]:
    for tag in _tags_holding(markup, kind + b" "):
        if tag.group(1) == kind and "ref" in (attributes := _attributes(tag)):
            yield attributes["ref"]


def _find_errors(markup: bytes, signs: SheetSigns) -> None:
    for tag in _tags_holding(markup, b't="e"'):
        if tag.group(1) != b"c":
            continue
        name = _attributes(tag).get("r", "")
        value = _VALUE.search(markup, tag.end(), markup.find(b"c>", tag.end()) + 1)
        if _PLACE.fullmatch(name):
            text = value.group(1).decode("utf-8", "replace") if value else "#ERROR"
            signs.errors[position(name)] = text
        else:
            signs.is_whole = False


def _find_styles(markup: bytes, styles: Mapping[int, NumberStyle], signs: SheetSigns) -> None:
    """Find the cells of telling styles, all at once: there may be as many as rows."""
    used = [str(number) for number in styles if b' s="%d"' % number in markup]
    if used:
        alternatives = "|".join(used).encode()
        cells = re.compile(
            rb'<(?:\w+:)?c(?=\s[^>]*?\bs="(%s)")\s[^>]*?\br="([A-Z]{1,3}[1-9][0-9]{0,6})"' % alternatives
        )
        for style, name in cells.findall(markup):
            signs.add_style(position(name.decode()), styles[int(style)])


def _formulas_without_values(markup: bytes) -> Iterator[str]:
    """Find formulas never calculated; a formula whose result is an empty text is marked ``t="str"``."""
    for formula in _FORMULA_WITHOUT_VALUE.finditer(markup):
        tag = _TAG.match(markup, max(markup.rfind(b"<c ", 0, formula.start()), 0))
        if tag and tag.group(1) == b"c" and (attributes := _attributes(tag)).get("t") != "str":
            yield attributes.get("r", "")
