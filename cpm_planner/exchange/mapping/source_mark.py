"""What a source of lists is known by: its kind, what its columns are called, and how its files are named."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.exchange.reading.source_table import SourceTable

_OF_COPIES = words_in("copy copia copie kopie cópia final new neu nouveau nuevo novo v")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class SourceMark:
    """What tells one source from another.

    Attributes:
        kind: what its rows are.
        pattern: the words in the names of its files, without numbers, which differ from export to export.
        header: its columns, as they were named last.
    """

    kind: ListKind
    pattern: str
    header: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names of its columns as they are compared."""
        return frozenset(map(normalised, self.header))

    def likeness(self, other: "SourceMark") -> float:
        """Give the share of columns that two sources have in common, from 0 to 1."""
        return len(self.names & other.names) / max(len(self.names | other.names), 1)


def mark_of(table: SourceTable, kind: ListKind) -> SourceMark:
    """Give what a table's source is known by."""
    return SourceMark(kind, pattern_of(table.source), table.header)


def pattern_of(file_name: str) -> str:
    """Give the words of a file's name without numbers: "Accounts_2026-09 (2).csv" is "accounts"."""
    words = _WORD.findall(PurePath(file_name).stem.casefold())
    return " ".join(word for word in words if word not in _OF_COPIES)
