"""The words that the mapped columns hold, and what each of them means in the plan."""

from collections import Counter
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from typing import Final

from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.guided.tables import PackedTable
from cpm_planner.workspace.importing import (
    CURRENCY_CODES,
    FIELDS,
    LIST_MARK,
    ColumnMapping,
    Field,
    FieldType,
    ListKind,
    Mapping,
)

MOST_WORDS: Final = 200
"""Different words shown of one field."""


@dataclass(frozen=True, slots=True)
class WordsOfField:
    """One field whose cells hold words of a fixed vocabulary.

    Attributes:
        field: the field.
        meanings: what a word can mean: the word of the plan, by the text it is shown with.
        counts: the words found, the most frequent first.
        is_many: whether one word may mean several things.
    """

    field: Field
    meanings: MappingOf[str, str]
    counts: tuple[tuple[str, int], ...]
    is_many: bool


def words_to_map(table: PackedTable, kind: ListKind, mapping: Mapping, plan: Plan) -> list[WordsOfField]:
    """List the mapped fields of fixed vocabularies with the words found."""
    found = []
    for field in FIELDS[kind]:
        fed, meanings = mapping.of(field.key), meanings_of(field, plan)
        if fed is not None and fed.columns and meanings:
            is_many = field.type is FieldType.MODELS
            counts = _counted(table, fed, is_many=is_many)
            found.append(WordsOfField(field, meanings, counts, is_many))
    return found


def meaning_of(word: str, fed: ColumnMapping, words: WordsOfField) -> tuple[str, ...] | None:
    """Give what a word means now; None when the plan does not know it."""
    known = {_folded(target): target for pair in words.meanings.items() for target in (*pair, pair[1])}
    known |= {_folded(text): target for text, target in words.meanings.items()}
    targets = [known.get(_folded(target)) for target in fed.values.translated(word)]
    return None if None in targets else tuple(target for target in targets if target is not None)


def with_meaning(mapping: Mapping, key: str, word: str, targets: tuple[str, ...] | None) -> Mapping:
    """Let a word of a field mean something else; None leaves it as it is written."""
    columns = tuple(
        _with_word(each, word, targets) if each.field == key else each for each in mapping.columns
    )
    return replace(mapping, columns=columns)


def _with_word(fed: ColumnMapping, word: str, targets: tuple[str, ...] | None) -> ColumnMapping:
    others = {each: meaning for each, meaning in fed.values.equals.items() if _folded(each) != _folded(word)}
    equals = others if targets is None else {**others, word: targets}
    return replace(fed, values=replace(fed.values, equals=equals))


def meanings_of(field: Field, plan: Plan) -> dict[str, str]:
    """Give what the words of a field can mean, by the text they are shown with; nothing for free texts."""
    if field.type in (FieldType.MODELS, FieldType.MODEL):
        return {model.value: model.value for model in SalesModel}
    if field.type is FieldType.TIER:
        return {tier.name: tier.name for tier in sorted(plan.tiers.values(), key=lambda each: each.rank)}
    if field.type is FieldType.ROLE_TYPE:
        return {role.name: role.name for role in sorted(plan.role_types.values(), key=lambda each: each.rank)}
    if field.type is FieldType.CURRENCY:
        return {code: code for code in sorted(CURRENCY_CODES)}
    return {status.value: status.value for status in SeatStatus} if field.type is FieldType.STATUS else {}


def _counted(table: PackedTable, fed: ColumnMapping, *, is_many: bool) -> tuple[tuple[str, int], ...]:
    split = fed.values.split or (LIST_MARK if is_many else "")
    counts: Counter[str] = Counter()
    for name in fed.columns:
        for cell, count in table.words[name].counts if name in table.words else ():
            for part in cell.split(split) if split else (cell,):
                if part.strip():
                    counts[part.strip()] += count
    return tuple(counts.most_common(MOST_WORDS))


def _folded(word: str) -> str:
    return " ".join(word.replace("_", " ").replace("-", " ").split()).casefold()
