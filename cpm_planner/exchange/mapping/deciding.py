"""Puts single decisions into a mapping: what a word means, who an owner is, whether two partners are one."""

from dataclasses import replace

from cpm_planner.exchange.mapping.decisions import OwnerDecision, Pair
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_map import folded_text


def with_word(mapping: Mapping, field: str, word: str, meaning: tuple[str, ...] | None) -> Mapping:
    """Let a word of a field mean something else; no words: it says nothing; None: it stands for itself."""
    columns = tuple(
        _with_word(column, word, meaning) if column.field == field else column for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def with_owner(mapping: Mapping, word: str, decision: OwnerDecision | None) -> Mapping:
    """Decide who an owner is; None takes a decision back."""
    decisions = mapping.decisions
    others = {key: each for key, each in decisions.owners.items() if folded_text(key) != folded_text(word)}
    owners = others if decision is None else {**others, word: decision}
    return replace(mapping, decisions=replace(decisions, owners=owners))


def with_pair(mapping: Mapping, kept: str, other: str, *, is_one: bool | None) -> Mapping:
    """Decide whether two partners are one, of whom the first stays; None takes a decision back.

    Args:
        mapping: the mapping.
        kept: what the one that stays is called in decisions.
        other: what the other one is called.
        is_one: True to merge them, False to keep them apart.
    """
    same = tuple(pair for pair in mapping.decisions.same if {*pair} != {kept, other})
    different = tuple(pair for pair in mapping.decisions.different if {*pair} != {kept, other})
    pair: Pair = (kept, other)
    decisions = replace(
        mapping.decisions,
        same=(*same, pair) if is_one else same,
        different=(*different, pair) if is_one is False else different,
    )
    return replace(mapping, decisions=decisions)


def _with_word(column: ColumnMapping, word: str, meaning: tuple[str, ...] | None) -> ColumnMapping:
    equals = {
        each: means for each, means in column.values.equals.items() if folded_text(each) != folded_text(word)
    }
    if meaning is not None:
        equals[word] = meaning
    return replace(column, values=replace(column.values, equals=equals))
