"""The values that reading a file gives: cells, remarks, sheets and the table itself."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

Cell = str | int | float | bool | date | datetime | Decimal | None
"""What stands in a cell; files hold no Decimal, joining makes them where it adds numbers up."""
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the reader understood, assumed or left out; ``remark_text.describe`` says it in words."""

    code: str
    values: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """One sheet of a workbook: its name and whether its author hid it."""

    name: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class EncodingProposal:
    """One way in which a text file may be encoded.

    Attributes:
        encoding: its name, as the reader takes it.
        title: what people call it, such as "Western European (Windows)".
        lines: a few lines of the file read in it, those whose letters tell it from other encodings.
    """

    encoding: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawGrid:
    """All rows of a file or sheet as they stand in it, from its row 1, before a header is chosen.

    Attributes:
        rows: the rows.
        sheet: name of the sheet, empty for text files.
        remarks: what the reader understood, assumed or left out.
        percents: columns in which the sheet shows numbers as percentages, counted from 0.
    """

    rows: Sequence[Row]
    sheet: str = ""
    remarks: tuple[Remark, ...] = ()
    percents: frozenset[int] = frozenset()


def joined(pieces: Iterable[RawGrid]) -> RawGrid:
    """Put the pieces of a grid together: the name of the sheet, all rows, all remarks."""
    sheet = ""
    rows: list[Row] = []
    remarks: tuple[Remark, ...] = ()
    percents: frozenset[int] = frozenset()
    for piece in pieces:
        sheet, remarks, percents = sheet or piece.sheet, remarks + piece.remarks, percents | piece.percents
        rows.extend(piece.rows)
    return RawGrid(rows, sheet, remarks, percents)


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """How the texts of a column are written, where that is not as in the rest of its table.

    Attributes:
        numbers: name of the way numbers are written, one of ``NUMBER_FORMATS``.
        dates: value of the ``DateOrder`` of dates such as 3/4/2026.
    """

    numbers: str
    dates: str


@dataclass(frozen=True, slots=True)
class SourceTable:
    """One table of a source file: unique column names above rows of equal width.

    Attributes:
        source: name of the file, without its folder.
        sheet: name of the sheet, empty for text files.
        header: column names, unique; columns without a name are called "Column 3".
        rows: the rows below the header, empty ones between filled ones included.
        first_row_number: number, in the file, of ``rows[0]`` (the file's first row is 1).
        remarks: what the reader understood, assumed or left out.
        formats: by column, how it is written; the mapping says it of those that are not here.
        percents: names of columns in which the sheet shows numbers as percentages.
    """

    source: str
    sheet: str
    header: tuple[str, ...]
    rows: Sequence[Row]
    first_row_number: int
    remarks: tuple[Remark, ...] = ()
    formats: Mapping[str, ColumnFormat] = field(default_factory=dict)
    percents: frozenset[str] = frozenset()

    def row_number(self, index: int) -> int:
        """Give the row number in the file of ``rows[index]``."""
        return self.first_row_number + index


def is_filled(cell: Cell) -> bool:
    """Tell whether a cell holds anything a reader would see."""
    return cell is not None and not (isinstance(cell, str) and not cell.strip())


def filled_extent(row: Row) -> int:
    """Count the cells of a row up to its last filled one."""
    for position in range(len(row), 0, -1):
        if is_filled(row[position - 1]):
            return position
    return 0
