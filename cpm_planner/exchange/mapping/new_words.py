"""Proposes a meaning for the words of mapped columns that a mapping says nothing of yet."""

from dataclasses import replace

from cpm_planner.exchange.mapping.column_content import sample_of
from cpm_planner.exchange.mapping.fields import ListKind, field_of
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_proposal import TRANSLATED, propose_values
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.reading.values import parse_text


def with_proposed_words(mapping: Mapping, table: SourceTable, kind: ListKind, known: KnownWords) -> Mapping:
    """Propose what words mean, wherever that leaves no doubt; what is decided already stays."""
    columns = tuple(column_with_words(column, table, kind, known) for column in mapping.columns)
    return replace(mapping, columns=columns)


def column_with_words(
    column: ColumnMapping, table: SourceTable, kind: ListKind, known: KnownWords
) -> ColumnMapping:
    """Propose what the words of one field mean; otherwise as :func:`with_proposed_words`."""
    of, values = field_of(kind, column.field), column.values
    if of.type not in TRANSLATED:
        return column
    places = [table.header.index(name) for name in column.columns]
    texts = [parse_text(cell) for place in places for cell in sample_of(table, place)]
    proposed = propose_values(texts, of.type, known)
    if not (values.equals or values.contains or values.split):
        return replace(column, values=replace(proposed, flags=values.flags))
    new = {
        word: meaning
        for word, meaning in proposed.equals.items()
        if replace(values, split="").translated(word) == (word,)
    }
    return replace(column, values=replace(values, equals={**values.equals, **new}))
