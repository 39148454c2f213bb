"""Cuts the table out of a grid of rows: its header, its width, and what stands around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_planner.exchange.reading.beside_data import end_of_table, repeated_headers
from cpm_planner.exchange.reading.header_row import begins_with_data, column_names, likely_header
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, MAXIMUM_COLUMNS, table_too_large
from cpm_planner.exchange.reading.source_table import (
    RawGrid,
    Remark,
    Row,
    SourceTable,
    filled_extent,
    is_filled,
)
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError

NO_HEADER = 0
"""Asked for as header row, says that no row names the columns."""

_SHARE_OF_ROWS_THAT_WIDENS = 0.1


def table_in(grid: RawGrid, source: str, header_row: int | None = None) -> SourceTable:
    """Cut the table out of a grid.

    Args:
        grid: all rows of the file or sheet.
        source: name of the file.
        header_row: row that names the columns, counted from 1; NO_HEADER when none does; None to look for it.

    Raises:
        InputError: there is nothing in the grid, it is too wide, or it has no such row.
    """
    place = f"{source}, {grid.sheet}" if grid.sheet else source
    extents = [filled_extent(row) for row in grid.rows]
    while extents and not extents[-1]:
        extents.pop()
    if not extents:
        raise _nothing_in(place)
    names_at, how = _header_position(grid.rows, extents, header_row, place)
    end = end_of_table(grid.rows, extents, names_at)
    is_sure = how.code == "header-row"
    repeated = frozenset(repeated_headers(grid.rows, names_at, end)) if is_sure else frozenset()
    outline = _Outline(names_at, _width(extents[:end], names_at), end, repeated, extents)
    if outline.width > MAXIMUM_COLUMNS:
        raise _too_wide(place, outline.width)
    if outline.width * (end - names_at) > MAXIMUM_CELLS:
        raise table_too_large(place)
    remarks = (*grid.remarks, how, *_remarks_on_rows(grid, outline))
    return _cut(grid, source, outline, remarks)


@dataclass(frozen=True, slots=True)
class _Outline:
    """Where a table lies in its grid.

    Attributes:
        names_at: position of the header from 0, -1 when there is none.
        width: columns of the table.
        end: position behind its last row.
        repeated: positions of rows that say the same as the header.
        extents: for each row up to the last filled one, the count of its cells up to the last filled one.
    """

    names_at: int
    width: int
    end: int
    repeated: frozenset[int]
    extents: Sequence[int]


def _header_position(
    rows: Sequence[Row], extents: Sequence[int], asked: int | None, place: str
) -> tuple[int, Remark]:
    """Give the header's position from 0 (-1 when there is none) and the remark that says how it was found."""
    if asked == NO_HEADER:
        return -1, Remark("no-header")
    if asked is not None:
        if not 0 < asked <= len(extents):
            raise _no_such_row(place, asked, len(extents))
        return asked - 1, Remark("header-row", (asked,))
    if begins_with_data(rows, extents):
        return -1, Remark("no-header")
    likely = likely_header(rows, extents)
    if likely is not None:
        return likely, Remark("header-row", (likely + 1,))
    first_filled = next(position for position, extent in enumerate(extents) if extent)
    return first_filled, Remark("header-guessed", (first_filled + 1,))


def _width(extents: Sequence[int], names_at: int) -> int:
    """Give the header's width, or more where at least a tenth of the rows reach further, but not too far."""
    below = sorted((extent for extent in extents[names_at + 1 :] if extent), reverse=True)
    reached = below[int(len(below) * _SHARE_OF_ROWS_THAT_WIDENS)] if below else 0
    named = extents[names_at] if names_at >= 0 else 0
    return named if reached > MAXIMUM_COLUMNS and named else max(named, reached)


def _cut(grid: RawGrid, source: str, outline: _Outline, remarks: tuple[Remark, ...]) -> SourceTable:
    names_at, width = outline.names_at, outline.width
    names = _fitted(grid.rows[names_at], width) if names_at >= 0 else (None,) * width
    rows = [_fitted(row, width) for row in grid.rows[names_at + 1 : outline.end]]
    for position in outline.repeated:
        rows[position - names_at - 1] = (None,) * width
    used = [column for column in range(width) if is_filled(names[column]) or _is_used(rows, column)]
    if len(used) < width:
        rows = [tuple([row[column] for column in used]) for row in rows]
    named = tuple(names[column] for column in used)
    header = column_names(named)
    percents = frozenset(header[place] for place, column in enumerate(used) if column in grid.percents)
    return SourceTable(
        source=source,
        sheet=grid.sheet,
        header=header,
        rows=rows,
        first_row_number=names_at + 2,
        remarks=(*remarks, *_remarks_on_names(named, header)),
        percents=percents,
    )


def _fitted(row: Row, width: int) -> Row:
    if len(row) == width:
        return row
    return row[:width] + (None,) * (width - len(row))


def _is_used(rows: Sequence[Row], column: int) -> bool:
    return any(is_filled(row[column]) for row in rows)


def _remarks_on_rows(grid: RawGrid, outline: _Outline) -> Iterator[Remark]:
    """Name by their numbers the rows around the table, and those longer or shorter than it."""
    below = range(outline.names_at + 1, outline.end)
    titles = [position for position in range(max(outline.names_at, 0)) if outline.extents[position]]
    longer = [position for position in below if outline.extents[position] > outline.width]
    shorter = [position for position in below if _is_cut_short(grid, outline, position)]
    notes = [position for position in range(outline.end, len(outline.extents)) if outline.extents[position]]
    for code, positions in (
        ("title-lines", titles),
        ("notes-below", notes),
        ("repeated-header", sorted(outline.repeated)),
        ("extra-cells", longer),
        ("short-rows", shorter),
    ):
        if positions:
            yield Remark(code, tuple(position + 1 for position in positions))
    if not below:
        yield Remark("no-rows")


def _is_cut_short(grid: RawGrid, outline: _Outline, position: int) -> bool:
    """Tell whether a row of a text file ends before its last column; a sheet's rows have no end."""
    if grid.sheet or not outline.extents[position] or outline.names_at < 0:
        return False
    return len(grid.rows[position]) < outline.extents[outline.names_at]


def _remarks_on_names(named: Row, header: tuple[str, ...]) -> Iterator[Remark]:
    unnamed = tuple(name for cell, name in zip(named, header, strict=True) if not is_filled(cell))
    renamed = tuple(
        name
        for cell, name in zip(named, header, strict=True)
        if is_filled(cell) and name != column_names([cell])[0]
    )
    if unnamed:
        yield Remark("unnamed-columns", unnamed)
    if renamed:
        yield Remark("renamed-columns", renamed)


def _nothing_in(place: str) -> InputError:
    return InputError(
        code="table-empty",
        what=translate("import", "There is no table here, nothing is filled in"),
        where=place,
        remedy=translate("import", "Choose another sheet or export the list again"),
    )


def _too_wide(place: str, width: int) -> InputError:
    return InputError(
        code="table-too-wide",
        what=translate("import", "The table has {width} columns, more than {maximum_columns}").format(
            width=format_count(width), maximum_columns=format_count(MAXIMUM_COLUMNS)
        ),
        where=place,
        remedy=translate("import", "Leave out columns the plan does not need"),
    )


def _no_such_row(place: str, asked: int, last: int) -> InputError:
    return InputError(
        code="header-row-missing",
        what=translate("import", "Row {asked} cannot hold the column names").format(asked=asked),
        where=place,
        remedy=translate("import", "Choose a row from 1 to {last}, or {no_header} for none").format(
            last=last, no_header=NO_HEADER
        ),
    )
