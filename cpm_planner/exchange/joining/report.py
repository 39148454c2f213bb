"""What a join did and left out, so that every line and every amount of the joined file is accounted for."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from cpm_planner.exchange.joining.join import Gather
from cpm_planner.exchange.reading.cell_error import CellFault
from cpm_planner.exchange.reading.source_table import Remark


class JoinFault(StrEnum):
    """What a join may find on a row of the main table."""

    NO_MATCH = "join-no-match"
    """No line has its key; values: the joined file, the key."""
    SHARED_KEY = "join-shared-key"
    """Other rows have its key, so that a figure is not given to any; values: the column, the other rows."""
    DIFFERS = "join-differs"
    """The lines of its key say different things; values: the column, what they say."""
    UNREADABLE = "join-unreadable"
    """A line of its key cannot be read, so that there is no figure; values: the column, the line's number."""


@dataclass(frozen=True, slots=True)
class JoinFinding:
    """One thing found on a row of the main table.

    Attributes:
        row_number: its number in its file.
        fault: what was found.
        values: what fills the sentence, as the fault says.
    """

    row_number: int
    fault: JoinFault
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyRows:
    """A key as it stands in a file, empty where it cannot be read, and the numbers of its rows."""

    key: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """A cell of the joined file that cannot be read: its row, what it holds, why."""

    row: int
    cell: str
    fault: CellFault


@dataclass(frozen=True, slots=True)
class Sums:
    """Where the figures of one column went: total = brought + unmatched + shared + spoilt.

    Attributes:
        total: all of the file's that can be read; for counts the number of filled cells.
        brought: what rows of the main table got.
        unmatched: what belongs to keys that no row of the main table has.
        shared: what belongs to keys that several rows have, and was given to none of them.
        spoilt: what belongs to keys of which another line cannot be read, and was not given either.
    """

    total: Decimal
    brought: Decimal
    unmatched: Decimal
    shared: Decimal
    spoilt: Decimal


@dataclass(frozen=True, slots=True)
class ColumnAccount:
    """What became of one brought column.

    Attributes:
        title: its name in the joined table.
        column: its name in its file.
        gather: how several lines become one.
        filled: filled cells in the file.
        unreadable: those that cannot be read, which are part of no sum.
        sums: where its figures went; None where nothing is added up.
        also_read_as: other number formats that read as many of its cells, some of them as other numbers.
        currencies: the signs and codes of currencies in its cells, where there are several.
    """

    title: str
    column: str
    gather: Gather
    filled: int
    unreadable: tuple[UnreadableLine, ...] = ()
    sums: Sums | None = None
    also_read_as: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JoinReport:
    """What one join did.

    Attributes:
        name: what the joined table is called.
        source: its file.
        on: the pairs of key columns.
        rows: filled rows of the main table.
        rows_matched: those that got a line.
        lines: filled rows of the joined table.
        lines_matched: those whose key a row of the main table has.
        unmatched_rows: keys of the main table that no line has.
        unmatched_lines: keys of the joined table that no row has.
        repeated_rows: keys that several rows of the main table have.
        repeated_lines: keys that several lines have, where one line was to be taken of them.
        identical_lines: lines that say the same as an earlier one in every cell; they count all the same.
        nearly: unmatched keys of both sides that differ in case, leading zeros, marks or blanks alone.
        columns: the account of each brought column.
        findings: what was found on rows of the main table.
        remarks: what the reader of the joined file understood, assumed or left out.
    """

    name: str
    source: str
    on: tuple[tuple[str, str], ...]
    rows: int
    rows_matched: int
    lines: int
    lines_matched: int
    unmatched_rows: tuple[KeyRows, ...] = ()
    unmatched_lines: tuple[KeyRows, ...] = ()
    repeated_rows: tuple[KeyRows, ...] = ()
    repeated_lines: tuple[KeyRows, ...] = ()
    identical_lines: int = 0
    nearly: tuple[tuple[str, str], ...] = ()
    columns: tuple[ColumnAccount, ...] = ()
    findings: tuple[JoinFinding, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no key is on both sides, so that the key is wrong or the files do not belong together."""
        return self.lines > 0 and self.lines_matched == 0

    @property
    def mixed(self) -> ColumnAccount | None:
        """The first column whose figures are of two currencies or more, so that they cannot be added up."""
        return next((each for each in self.columns if sum(map(bool, each.currencies)) > 1), None)
