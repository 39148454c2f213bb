"""What has happened to the columns of a source between two exports: the same, renamed, new, gone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from cpm_planner.exchange.mapping.column_content import content_of, speaks_for
from cpm_planner.exchange.mapping.fields import ListKind, field_of
from cpm_planner.exchange.mapping.header_match import matches_of
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.reading.source_table import SourceTable

_ALIKE: Final = 75.0
_ALL: Final = 100.0


@dataclass(frozen=True, slots=True)
class ColumnChanges:
    """What has happened to the columns.

    Attributes:
        now: what the columns of before that are still there are called now.
        renamed: those of them that were probably renamed, with their new names.
        new: columns that were not there before.
        gone: columns that are no longer there.
    """

    now: Mapping[str, str]
    renamed: tuple[tuple[str, str], ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]


def column_changes(
    before: Sequence[str], table: SourceTable, kind: ListKind, fields: Mapping[str, Sequence[str]]
) -> ColumnChanges:
    """Compare the columns of before with those of a table.

    Args:
        before: the names of before.
        table: the table of now.
        kind: what its rows are.
        fields: which fields each used column of before fed; only used ones are followed under new names.
    """
    now = _same(before, table.header)
    new = [name for name in table.header if name not in now.values()]
    renamed: list[tuple[str, str]] = []
    for name in before:
        if name in fields and name not in now:
            likely = dict(_likely_names(name, new, table, kind, fields[name]))
            likeliest = [each for each, score in likely.items() if score == max(likely.values())]
            if len(likeliest) == 1:
                now[name] = likeliest[0]
                new.remove(now[name])
                renamed.append((name, now[name]))
    gone = tuple(name for name in before if name not in now)
    return ColumnChanges(now, tuple(renamed), tuple(new), gone)


def _same(before: Sequence[str], header: Sequence[str]) -> dict[str, str]:
    """Match names letter by letter, else by their words where those stand for one column only."""
    same = {name: name for name in before if name in header}
    rest = [name for name in header if name not in same]
    words = [normalised(name) for name in rest]
    for name in before:
        if name not in same and words.count(normalised(name)) == 1:
            same[name] = rest[words.index(normalised(name))]
    return same


def _likely_names(
    name: str, new: Sequence[str], table: SourceTable, kind: ListKind, fields: Sequence[str]
) -> Iterator[tuple[str, float]]:
    """Give the new columns that may be one of before, each with how likely that is."""
    for each in new:
        content = content_of(table, table.header.index(each))
        if all(speaks_for(field_of(kind, field), content) for field in fields):
            means_it = any(match.field in fields for match in matches_of(each, kind))
            likeness = _ALL if means_it else fuzz.token_sort_ratio(normalised(name), normalised(each))
            if likeness >= _ALIKE:
                yield each, likeness
