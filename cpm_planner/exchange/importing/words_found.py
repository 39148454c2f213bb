"""The words that a list uses where a plan knows a fixed number of them, and what each is understood as."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cpm_planner.exchange.mapping.fields import MANY_VALUED, ListKind, field_of
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_map import LIST_MARK
from cpm_planner.exchange.mapping.value_proposal import parts_of
from cpm_planner.exchange.reading.source_table import SourceTable, is_filled
from cpm_planner.exchange.reading.values import parse_text
from cpm_planner.exchange.rows.vocabulary import Words, vocabulary_of, words_by_type
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class WordFound:
    """One word that a list uses.

    Attributes:
        field: key of the field it is used in.
        word: the word, as it is written first.
        rows: how many cells use it.
        meaning: the words of the plan it stands for, none when it says nothing; None: it is to be decided.
    """

    field: str
    word: str
    rows: int
    meaning: tuple[str, ...] | None

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide."""
        return self.meaning is None


def words_found(table: SourceTable, kind: ListKind, mapping: Mapping, plan: Plan) -> tuple[WordFound, ...]:
    """List the words of every field with a fixed vocabulary: open ones first, frequent before rare."""
    known = words_by_type(vocabulary_of(plan))
    found = [
        word
        for column in mapping.columns
        if (words := known.get(field_of(kind, column.field).type)) is not None
        for word in _words_of(table, kind, column, words)
    ]
    return tuple(sorted(found, key=lambda word: (not word.is_open, -word.rows, word.word)))


def _words_of(
    table: SourceTable, kind: ListKind, column: ColumnMapping, known: Words[object]
) -> Iterator[WordFound]:
    is_many = field_of(kind, column.field).type in MANY_VALUED
    split = column.values.split or (LIST_MARK if is_many else "")
    cells = Counter[str]()
    for name in column.columns:
        place = table.header.index(name)
        different = Counter((type(row[place]), row[place]) for row in table.rows)
        for (_, cell), count in different.items():
            if is_filled(cell):
                cells[parse_text(cell)] += count
    words = Counter[str]()
    written: dict[str, str] = {}
    for cell, count in cells.items():
        for part in parts_of(cell, split):
            words[written.setdefault(known.folded(part), part)] += count
    whole = replace(column.values, split="")
    for word, rows in words.items():
        targets = whole.translated(word)
        is_known = all(known.meaning(target) is not None for target in targets)
        yield WordFound(column.field, word, rows, targets if is_known else None)
