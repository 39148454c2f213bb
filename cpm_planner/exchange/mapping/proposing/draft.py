"""A proposed mapping in the making: what is taken so far, and what the user has to be told."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from cpm_planner.exchange.mapping.column_content import Content, speaks_for
from cpm_planner.exchange.mapping.fields import FIELDS, Field, FieldType, ListKind
from cpm_planner.exchange.mapping.row_numbers import numbers_the_rows
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.source_table import Cell, Remark, SourceTable

_LEAST_FILLED = 0.5


@dataclass(slots=True)
class Draft:
    """What is known of a table, and which of its columns are taken for which field."""

    table: SourceTable
    kind: ListKind
    contents: tuple[Content, ...]
    taken: dict[str, tuple[int, ...]] = field(default_factory=dict)
    values: dict[str, ValueMap] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def free(self) -> list[int]:
        """The columns that feed nothing yet."""
        used = set(chain.from_iterable(self.taken.values()))
        return [column for column in range(len(self.contents)) if column not in used]

    def named(self, *columns: int) -> tuple[str, ...]:
        """Give the names of columns."""
        return tuple(self.table.header[column] for column in columns)

    def note(self, code: str, *values: str | int) -> None:
        """Say something once."""
        remark = Remark(code, values)
        if remark not in self.remarks:
            self.remarks.append(remark)

    def take(self, of: Field, columns: list[int]) -> None:
        """Take the one column there is evidence for; with several, leave the field open and say so."""
        if of.key in self.taken or not columns:
            return
        if len(columns) > 1:
            self.note("several-candidates", of.title, *self.named(*columns))
            return
        self.taken[of.key] = tuple(columns)

    def fits(self, of: Field, column: int) -> bool:
        """Tell whether a column holds what a field takes."""
        return self._speaks_against(of, column) is None

    def note_unfit(self, of: Field, column: int) -> None:
        """Say why a column of ids, as its header promises, is left out of account."""
        remark = self._speaks_against(of, column)
        if of.type is FieldType.IDENTIFIER and remark is not None and self.contents[column].cells:
            self.note(remark.code, *remark.values)

    def _speaks_against(self, of: Field, column: int) -> Remark | None:
        content, (name,) = self.contents[column], self.named(column)
        if of.type is FieldType.IDENTIFIER and numbers_the_rows(self.table, column):
            return Remark("numbers-the-rows", (name,))
        if not speaks_for(of, content):
            return Remark("repeats", (of.title, name))
        if of.type is FieldType.IDENTIFIER and content.filled < _LEAST_FILLED:
            return Remark("sparse", (of.title, name, round(100 * content.filled)))
        return None

    def cells_of(self, types: frozenset[FieldType]) -> Iterator[Cell]:
        """Give the cells of the columns taken for fields of some types."""
        for of in FIELDS[self.kind]:
            if of.type in types:
                for column in self.taken.get(of.key, ()):
                    yield from self.contents[column].cells
