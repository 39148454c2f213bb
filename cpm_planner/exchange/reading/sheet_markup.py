"""Reads from a sheet's own markup what parsers leave out: hidden rows, filters, merged cells, error cells."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cpm_planner.exchange.reading.source_table import Remark

_TAG = re.compile(rb'<(?:\w+:)?(\w+)((?:\s+[\w:]+="[^"]*")*)\s*/?>')
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_PLACE = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_VALUE = re.compile(rb"<(?:\w+:)?v>([^<]*)<")
_FORMULA_WITHOUT_VALUE = re.compile(rb"f>\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>")
_MOST_PLACES_NAMED = 1_000
_MOST_COLUMNS = 16_384
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class SheetMarkup:
    """What the markup of one sheet tells beside its values.

    Attributes:
        remarks: hidden rows and columns, filters, merged cells, errors and formulas without a value.
        error_cells: text of the error, such as "#N/A", by (row, column), both counted from 0.
    """

    remarks: tuple[Remark, ...] = ()
    error_cells: Mapping[tuple[int, int], str] = field(default_factory=dict)


def sheet_markup(markup: bytes) -> SheetMarkup:
    """Read the markup of one sheet of an .xlsx or .xlsm workbook."""
    errors = _error_cells(markup)
    found: dict[str, tuple[str | int, ...]] = {
        "hidden-rows": tuple(sorted(_hidden_rows(markup))),
        "hidden-columns": tuple(_hidden_columns(markup)),
        "merged-cells": tuple(_references(markup, b"mergeCell")),
        "filter": tuple(_references(markup, b"autoFilter")),
        "error-cells": tuple(errors),
        "formulas-without-values": tuple(_formulas_without_values(markup)),
    }
    remarks = tuple(Remark(code, values[:_MOST_PLACES_NAMED]) for code, values in found.items() if values)
    return SheetMarkup(remarks, {_position(place): text for place, text in errors.items()})


def _tags_holding(markup: bytes, marker: bytes) -> Iterator[re.Match[bytes]]:
    """Find the tags that hold a marker; seeking the rare marker is far faster than matching every tag."""
    position = markup.find(marker)
    while position >= 0:
        tag = _TAG.match(markup, markup.rfind(b"<", 0, position))
        if tag and tag.end() > position:
            yield tag
        position = markup.find(marker, position + len(marker))


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
            ends = (_column_letters(int(first)), _column_letters(int(last)))
            yield ":".join(dict.fromkeys(ends))


def _references(markup: bytes, kind: bytes) -> Iterator[str]:
    for tag in _tags_holding(markup, kind + b" "):
        if tag.group(1) == kind and "ref" in (attributes := _attributes(tag)):
            yield attributes["ref"]


def _error_cells(markup: bytes) -> dict[str, str]:
    errors: dict[str, str] = {}
    for tag in _tags_holding(markup, b't="e"'):
        place = _attributes(tag).get("r", "")
        value = _VALUE.search(markup, tag.end(), markup.find(b"c>", tag.end()) + 1)
        if tag.group(1) == b"c" and _PLACE.fullmatch(place) and value:
            errors[place] = value.group(1).decode("utf-8", "replace")
    return errors


def _formulas_without_values(markup: bytes) -> Iterator[str]:
    """Find formulas never calculated; a formula whose result is an empty text is marked ``t="str"``."""
    for formula in _FORMULA_WITHOUT_VALUE.finditer(markup):
        tag = _TAG.match(markup, max(markup.rfind(b"<c ", 0, formula.start()), 0))
        if tag and tag.group(1) == b"c" and (attributes := _attributes(tag)).get("t") != "str":
            yield attributes.get("r", "")


def _position(place: str) -> tuple[int, int]:
    """Turn "C5" into row and column counted from 0."""
    letters = place.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(place[len(letters) :]) - 1, column - 1


def _column_letters(number: int) -> str:
    """Turn 28 into "AB"."""
    letters = ""
    number = min(number, _MOST_COLUMNS)
    while number > 0:
        number, letter = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters
