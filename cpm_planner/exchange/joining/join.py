"""What is brought from one table to another: on which keys, which columns, and how many lines become one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cpm_planner.exchange.reading.source_table import ColumnFormat, SourceTable
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder, NumberFormat
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError


class Gather(StrEnum):
    """How the lines of one key become one cell; blank cells never count."""

    ONLY = "only"
    """The one thing all of them say; where they differ nothing is brought."""
    FIRST = "first"
    """What the first of them says."""
    SUM = "sum"
    """Their numbers added up."""
    COUNT = "count"
    """How many there are."""
    HIGHEST = "highest"
    """The largest number."""
    LATEST = "latest"
    """The latest date."""
    ALL = "all"
    """Every different thing they say, parted by ";"."""


ADDITIVE: Final = frozenset({Gather.SUM, Gather.COUNT})
"""Figures that would be counted twice if two rows got them."""

NUMERIC: Final = frozenset({Gather.SUM, Gather.HIGHEST})
"""What reads its cells as numbers."""

AS_WRITTEN: Final = frozenset({Gather.ONLY, Gather.FIRST, Gather.ALL})
"""What brings cells as they are written, so that whoever reads them has to know the format of their file."""


@dataclass(frozen=True, slots=True)
class Brought:
    """One column that is brought, and how its lines become one."""

    column: str
    gather: Gather = Gather.ONLY


@dataclass(frozen=True, slots=True)
class Join:
    """How the lines of another table come to the rows of the main one.

    Attributes:
        name: what the other table is called in the names of the columns it brings.
        on: the key: pairs of a column of the main table and the column of the other that says the same.
        columns: what is brought.
        numbers: name of the way the other table writes numbers, one of ``NUMBER_FORMATS``.
        dates: which comes first in its dates such as 3/4/2026.
    """

    name: str
    on: tuple[tuple[str, str], ...]
    columns: tuple[Brought, ...]
    numbers: str = "en"
    dates: DateOrder = DateOrder.DAY_FIRST

    @property
    def number_format(self) -> NumberFormat:
        """The way the other table writes numbers."""
        return NUMBER_FORMATS[self.numbers]

    @property
    def format(self) -> ColumnFormat:
        """How the texts of the other table are written."""
        return ColumnFormat(self.numbers, self.dates.value)

    def title(self, brought: Brought) -> str:
        """Give the name of a column in the joined table, such as "sales: Amount (sum)"."""
        how = "" if brought.gather is Gather.ONLY else f" ({brought.gather})"
        return f"{self.name}: {brought.column}{how}"


def refuse_unfit_joins(joins: Sequence[Join]) -> None:
    """Check that joins make sense by themselves.

    Raises:
        InputError: a join has no key, brings nothing, or two columns would have one name.
    """
    for join in joins:
        if not join.on:
            raise _unfit(
                join,
                translate("import", 'The joined file "{name}" has no key'),
                translate("import", "name the columns that hold the same on both sides"),
            )
        if not join.columns:
            raise _unfit(
                join,
                translate("import", 'The joined file "{name}" brings no column'),
                translate("import", "name one"),
            )
    titles = [join.title(brought) for join in joins for brought in join.columns]
    twice = next((title for title in titles if titles.count(title) > 1), None)
    if twice is not None:
        raise InputError(
            code="join-column-twice",
            what=translate("import", 'The column "{twice}" would be brought twice').format(twice=twice),
            remedy=translate("import", "give each joined file a name of its own and bring each column once"),
        )


def refuse_missing_columns(join: Join, main: SourceTable, other: SourceTable) -> None:
    """Check that both tables have the columns a join speaks of.

    Raises:
        InputError: a column is missing, or the main table has one of a name that would be brought.
    """
    for column, _ in join.on:
        _refuse_missing(column, main)
    for column in (*(column for _, column in join.on), *(each.column for each in join.columns)):
        _refuse_missing(column, other)
    for brought in join.columns:
        if join.title(brought) in main.header:
            raise _unfit(
                join,
                translate("import", 'The joined file "{name}" would bring a second column "{column}"'),
                translate("import", "give it another name"),
                join.title(brought),
            )


def _refuse_missing(column: str, table: SourceTable) -> None:
    if column not in table.header:
        raise InputError(
            code="join-column-missing",
            what=translate("import", 'There is no column "{column}" to join by').format(column=column),
            where=table.source,
            remedy=translate("import", "name one of its columns: {header}").format(
                header=", ".join(table.header)
            ),
        )


def _unfit(join: Join, what: str, remedy: str, column: str = "") -> InputError:
    return InputError(
        code="join-unfit",
        what=what.format(name=join.name, column=column),
        where="joins",
        remedy=remedy,
    )
