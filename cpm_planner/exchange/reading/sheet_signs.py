"""What a sheet holds beside the values that parsers give: hidden parts, filters, errors, formats."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from cpm_planner.exchange.reading.number_styles import NumberStyle
from cpm_planner.exchange.reading.sheet_places import Place, cell_name, column_letters
from cpm_planner.exchange.reading.source_table import Cell, Remark

ERROR_TEXTS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""Errors by the number that binary workbooks keep for them."""

_MOST_PLACES_NAMED: Final = 1_000


@dataclass(slots=True)
class SheetSigns:
    """What one sheet holds beside its values, collected while it is gone through.

    Attributes:
        hidden_rows: numbers of hidden rows, the first row being 1.
        hidden_columns: names of hidden columns, such as "B" or "D:F".
        merged: names of merged areas.
        filters: areas that a filter is set on.
        errors: text of the error, such as "#N/A", by place.
        formulas_without_values: names of cells whose formula was never calculated.
        digits: as how many digits a whole number is shown, zeros in front, by place.
        percents: columns in which numbers are shown as percentages, counted from 0.
        is_whole: whether everything could be looked at.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    filters: list[str] = field(default_factory=list)
    errors: dict[Place, str] = field(default_factory=dict)
    formulas_without_values: list[str] = field(default_factory=list)
    digits: dict[Place, int] = field(default_factory=dict)
    percents: set[int] = field(default_factory=set)
    is_whole: bool = True

    def add_style(self, place: Place, style: NumberStyle) -> None:
        """Take in how the number of a cell is shown."""
        if style.is_percent:
            self.percents.add(place[1])
        if style.digits:
            self.digits[place] = style.digits

    def remarks(self) -> Iterator[Remark]:
        """Name what was found, a thousand places of a kind at most."""
        found: dict[str, tuple[str | int, ...]] = {
            "hidden-rows": tuple(sorted(self.hidden_rows)),
            "hidden-columns": tuple(self.hidden_columns),
            "merged-cells": tuple(self.merged),
            "filter": tuple(self.filters),
            "error-cells": tuple(cell_name(place) for place in list(self.errors)[:_MOST_PLACES_NAMED]),
            "formulas-without-values": tuple(self.formulas_without_values),
            "percent-columns": tuple(column_letters(column) for column in sorted(self.percents)),
        }
        yield from (Remark(code, values[:_MOST_PLACES_NAMED]) for code, values in found.items() if values)
        if not self.is_whole:
            yield Remark("signs-unread")

    def shown(self, place: Place, cell: Cell) -> Cell:
        """Give a cell as its reader sees it: an error as its text, a code with its zeros."""
        if place in self.errors:
            return self.errors[place]
        if place in self.digits and type(cell) is int and cell >= 0:
            return f"{cell:0{self.digits[place]}}"
        return cell
