"""A sheet as blocks below each other: lines of single cells, and tables of one record a row."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil, fsum
from typing import Any, Final, Generic, Protocol, TypeVar

from openpyxl.utils import get_column_letter

from cpm_planner.exchange.workbook.cells import Content, Formula, StyleIds, cell_markup, value_now
from cpm_planner.exchange.workbook.styles import Format, Role, Style, StyleNumbers, number_style

R = TypeVar("R")
_HEADER_HEIGHT: Final = 30
"""In points: two lines."""
_LINE_HEIGHT: Final = 13.0
_LETTER: Final = 0.9
"""Width of a letter on average, where a digit has 1."""
_HIGHEST: Final = 409.0
"""Points that spreadsheet programs let a row have."""
UNIT: Final = "{unit}"
"""Stands in formulas for what stands above the header."""
_THIS_ROW: Final = re.compile(r"\[@([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a line."""

    content: Content
    style: Style


Line = Mapping[int, Cell]
"""Cells by column, the first one 1."""


class Block(Protocol):
    """Some rows of a sheet."""

    @property
    def height(self) -> int:
        """How many rows it takes."""

    def styles(self) -> Iterator[Style]:
        """Give the styles of its cells, some more than once."""

    def rows(self, first: int, styles: StyleNumbers) -> Iterator[str]:
        """Write its rows; ``first`` is the number of the first one."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Rows of single cells."""

    lines: tuple[Line, ...]
    heights: Mapping[int, float] = field(default_factory=dict)
    """Height in points by line, the first one 0, where it is not the usual one."""

    @property
    def height(self) -> int:
        """How many rows it takes."""
        return len(self.lines)

    def styles(self) -> Iterator[Style]:
        """Give the styles of its cells."""
        return (cell.style for line in self.lines for cell in line.values())

    def rows(self, first: int, styles: StyleNumbers) -> Iterator[str]:
        """Write its rows."""
        for number, line in enumerate(self.lines):
            cells = "".join(
                cell_markup(f"{get_column_letter(column)}{first + number}", styles[cell.style], cell.content)
                for column, cell in sorted(line.items())
            )
            yield _row(first + number, cells, self.heights.get(number))


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column of a table: what it is called, what it holds, and how that looks."""

    name: str
    """Never changes between exports; letters, digits and spaces only, so that formulas need no escapes."""
    value: Callable[[R], Content]
    """The content of a record; beside a formula the value that the formula has now."""
    format: Format = Format.TEXT
    width: float = 12
    unit: Content = ""
    """What stands above the header; a month, where the column is one of many."""
    formula: str = ""
    """One for all rows, without "="; ``[@Name]`` is this row's cell in the column of that name, ``{unit}``
    what stands above the header."""
    is_array: bool = False
    role: Role | None = None
    """By default live with a formula, else data."""
    is_hidden: bool = False
    has_total: bool = False
    """Whether the sum of the rows in sight stands above the header."""
    centred: bool = False
    good: str = ""
    """For a verdict the one that is as it should be; any other is to be seen from afar."""
    unit_format: Format = Format.TEXT
    words: tuple[str, ...] = ()
    """What may be chosen in its cells."""
    source: str = ""
    """A formula that gives the cells with what is proposed for its cells; other texts are allowed, too."""
    style_of: Callable[[R], Style] | None = None
    """How the cell of a record looks, where not all look the same."""
    styles_of: tuple[Style, ...] = ()
    """All that ``style_of`` may give."""
    currency: str = ""
    wraps: bool = False
    """Whether a long text takes several lines."""

    @property
    def style(self) -> Style:
        """How its cells look."""
        role = self.role or (Role.LIVE if self.formula else Role.DATA)
        return Style(role, self.format, centred=self.centred, currency=self.currency, wraps=self.wraps)


@dataclass(frozen=True)
class Table(Generic[R]):
    """A table under a row of units, and under a row of totals where it has any.

    Spreadsheet programs want at least one row: a table without records has an empty one.
    """

    name: str
    columns: tuple[Column[R], ...]
    records: Sequence[R]

    @cached_property
    def has_totals(self) -> bool:
        """Whether there is a row of totals above."""
        return any(column.has_total for column in self.columns)

    @property
    def rows_above(self) -> int:
        """Rows before the header."""
        return 2 if self.has_totals else 1

    @property
    def height(self) -> int:
        """How many rows it takes, those above it included."""
        return self.rows_above + 1 + max(len(self.records), 1)

    def reference(self, first: int) -> str:
        """Give the range of header and records when the block's first row has this number."""
        header = first + self.rows_above
        last = header + max(len(self.records), 1)
        return f"A{header}:{get_column_letter(len(self.columns))}{last}"

    def styles(self) -> Iterator[Style]:
        """Give the styles of its cells."""
        for column in self.columns:
            yield column.style
            yield from column.styles_of
            yield _unit(column).style
            for role in (Role.TOTAL, Role.HEADER):
                yield number_style(role, column.style)

    def rows(self, first: int, styles: StyleNumbers) -> Iterator[str]:
        """Write its rows."""
        if self.has_totals:
            yield self._cells(first, styles, [self._total(column) for column in self.columns])
        header = first + self.rows_above
        yield self._cells(header - 1, styles, [_unit(column) for column in self.columns])
        yield self._cells(header, styles, [_header(column) for column in self.columns], height=_HEADER_HEIGHT)
        yield from self._records(header + 1, styles)

    def range(self, name: str, first: int) -> str:
        """Give the cells of a column's records when the block's first row has this number."""
        letter = get_column_letter(1 + [column.name for column in self.columns].index(name))
        header = first + self.rows_above
        return f"{letter}{header + 1}:{letter}{header + max(len(self.records), 1)}"

    def this_row(self, formula: str) -> str:
        """Spell ``[@Name]`` out the way workbooks keep it."""
        return _THIS_ROW.sub(rf"{self.name}[[#This Row],[\1]]", formula)

    def _total(self, column: Column[R]) -> Cell:
        style = number_style(Role.TOTAL, column.style)
        if not column.has_total:
            first_shown = next(each for each in self.columns if not each.is_hidden)
            return Cell("Total of the rows shown" if column is first_shown else None, style)
        return Cell(Formula(f"SUBTOTAL(109,{self.name}[{column.name}])", self.total(column)), style)

    def total(self, column: Column[R]) -> float:
        """Sum the figures of a column."""
        values = (value_now(column.value(record)) for record in self.records)
        return fsum(value for value in values if isinstance(value, int | float))

    def _cells(
        self, number: int, styles: StyleNumbers, cells: Iterable[Cell], height: float | None = None
    ) -> str:
        written = "".join(
            cell_markup(f"{get_column_letter(at)}{number}", styles[cell.style], cell.content)
            for at, cell in enumerate(cells, start=1)
        )
        return _row(number, written, height)

    def _records(self, first: int, styles: StyleNumbers) -> Iterator[str]:
        makers = [
            self._maker(at, first - 2, column, styles) for at, column in enumerate(self.columns, start=1)
        ]
        wrapping = [column for column in self.columns if column.wraps]
        for number, record in enumerate(self.records, start=first):
            cells = "".join([make(number, record) for make in makers])
            yield _row(number, cells, _height(record, wrapping) if wrapping else None)
        if not self.records:
            yield _row(first, "")

    def _maker(
        self, at: int, unit_row: int, column: Column[R], styles: StyleNumbers
    ) -> Callable[[int, R], str]:
        letter, ids, value = get_column_letter(at), styles[column.style], column.value
        style_of, unit = column.style_of, f"{letter}${unit_row}"
        if style_of is not None:
            return lambda number, record: cell_markup(
                f"{letter}{number}", styles[style_of(record)], self._own_row(value(record), unit)
            )
        if not column.formula:
            return lambda number, record: cell_markup(
                f"{letter}{number}", ids, self._own_row(value(record), unit)
            )
        text = self.this_row(column.formula).replace(UNIT, unit)
        return _formula_maker(letter, ids, column, text)

    def _own_row(self, content: Content, unit: str) -> Content:
        if isinstance(content, Formula):
            return replace(content, text=self.this_row(content.text).replace(UNIT, unit))
        return content


@dataclass(frozen=True, slots=True)
class Chart:
    """A native chart over columns of a table."""

    title: str
    sheet: str
    table: str
    names: str
    """Column with the categories."""
    values: tuple[str, ...]
    """Columns with the figures, one series each."""
    anchor: str
    width_cm: float
    height_cm: float = 9
    format: Format = Format.PERCENT
    """Of the figures along the axis."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its blocks from top to bottom, and what is around them."""

    name: str
    blocks: tuple[Block, ...]
    widths: Mapping[int, float]
    """By column; those of a table that fills the sheet come from :func:`table_widths`."""
    hidden: frozenset[int] = frozenset()
    freeze: str | None = None
    repeated_rows: str | None = None
    """Rows that each printed page repeats, such as "4:6"."""
    charts: tuple[Chart, ...] = ()
    is_portrait: bool = False
    last_printed_column: int = 0
    """Columns behind it are not printed; 0 prints all."""
    pages_wide: int = 1
    """How many pages its width takes on paper."""

    @property
    def placed(self) -> Iterator[tuple[int, Block]]:
        """Give each block with the number of its first row."""
        row = 1
        for block in self.blocks:
            yield row, block
            row += block.height

    @property
    def height(self) -> int:
        """How many rows it takes."""
        return sum(block.height for block in self.blocks)

    def tables(self) -> Iterator[tuple[int, Table[Any]]]:
        """Give its tables with the number of the first row of each."""
        return ((first, block) for first, block in self.placed if isinstance(block, Table))


def table_sheet(
    name: str, head: Block, table: Table[Any], *, last_printed_column: int = 0, pages_wide: int = 1
) -> Sheet:
    """Lay out a sheet that one table fills: its names and its header stay in sight."""
    first_record = head.height + table.rows_above + 2
    return Sheet(
        name=name,
        blocks=(head, table),
        widths=table_widths(table.columns),
        hidden=hidden_columns(table.columns),
        freeze=f"C{first_record}",
        repeated_rows=f"{first_record - 2}:{first_record - 1}",
        last_printed_column=last_printed_column,
        pages_wide=pages_wide,
    )


def table_widths(columns: Sequence[Column[Any]]) -> dict[int, float]:
    """Give the widths of a table's columns by number."""
    return {at: column.width for at, column in enumerate(columns, start=1)}


def hidden_columns(columns: Sequence[Column[Any]]) -> frozenset[int]:
    """Give the numbers of a table's hidden columns."""
    return frozenset(at for at, column in enumerate(columns, start=1) if column.is_hidden)


def rows_of(sheet: Sheet, styles: StyleNumbers) -> Iterator[str]:
    """Write all rows of a sheet, top to bottom."""
    for first, block in sheet.placed:
        yield from block.rows(first, styles)


def _formula_maker(letter: str, ids: StyleIds, column: Column[R], text: str) -> Callable[[int, R], str]:
    value, is_array = column.value, column.is_array
    return lambda number, record: cell_markup(
        f"{letter}{number}", ids, Formula(text, value_now(value(record)), is_array)
    )


def _unit(column: Column[Any]) -> Cell:
    role = Role.UNIT if column.unit_format is Format.TEXT else Role.TOTAL
    like = replace(column.style, currency="", right=column.style.format is not Format.TEXT)
    return Cell(column.unit or None, number_style(role, replace(like, format=column.unit_format)))


def _header(column: Column[Any]) -> Cell:
    return Cell(column.name, number_style(Role.HEADER, column.style))


def _height(record: R, wrapping: Sequence[Column[R]]) -> float | None:
    """Give the height that texts of several lines need, in points; None where one line is enough."""
    lines = max(ceil(len(str(column.value(record) or "")) * _LETTER / column.width) for column in wrapping)
    return None if lines <= 1 else min(lines * _LINE_HEIGHT + 3, _HIGHEST)


def _row(number: int, cells: str, height: float | None = None) -> str:
    measure = f' ht="{height}" customHeight="1"' if height else ""
    return f'<row r="{number}"{measure}>{cells}</row>'
