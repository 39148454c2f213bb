"""Proposes value maps by what cells hold: whole words, texts contained in them, a mark that parts them."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from cpm_planner.exchange.mapping.fields import MANY_VALUED, FieldType
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.value_map import LIST_MARK, ValueMap, folded_text
from cpm_planner.exchange.mapping.value_words import (
    Meaning,
    is_plans_own,
    meaning_of,
    strong_phrases_in,
)

TRANSLATED: Final = frozenset(
    {FieldType.MODELS, FieldType.MODEL, FieldType.TIER, FieldType.ROLE_TYPE, FieldType.STATUS}
)
"""Types whose words a plan knows a fixed number of."""

_MARKS: Final = (LIST_MARK, "|", "\n", ",", "/", "+")
_UNDERSTOOD: Final = 0.5


def propose_values(texts: Iterable[str], of: FieldType, known: KnownWords) -> ValueMap:
    """Propose what the words of a column mean; words that are not understood are left out.

    Args:
        texts: the filled cells.
        of: the type of the field they feed.
        known: the words of the plan.
    """
    cells = Counter(text.strip() for text in texts)
    split = _split_of(cells, of, known)
    words = Counter[str]()
    for cell, count in cells.items():
        for part in parts_of(cell, split):
            words[part] += count
    equals = {
        word: meaning
        for word in words
        if not _is_known(word, of, known) and (meaning := meaning_of(word, of, known)) is not None
    }
    open_words = [word for word in words if word not in equals and not _is_known(word, of, known)]
    contains = _contained(open_words, words) if of is FieldType.MODELS else {}
    return ValueMap(_once(equals), contains, {}, split)


def share_understood(texts: Iterable[str], values: ValueMap, of: FieldType, known: KnownWords) -> float:
    """Give the share of cells that say something a plan understands, from 0 to 1."""
    cells = Counter(texts)
    telling = sum(count for cell, count in cells.items() if _is_understood(cell, values, of, known))
    return telling / cells.total() if cells else 0.0


def parts_of(cell: str, split: str) -> list[str]:
    """Give the words of a cell."""
    parts = cell.split(split) if split else [cell]
    return [part.strip() for part in parts if part.strip()]


def _is_understood(cell: str, values: ValueMap, of: FieldType, known: KnownWords) -> bool:
    words = values.translated(cell)
    return bool(words) and all(meaning_of(word, of, known) or is_plans_own(word, of, known) for word in words)


def _is_known(word: str, of: FieldType, known: KnownWords) -> bool:
    return is_plans_own(word, of, known)


def _split_of(cells: Counter[str], of: FieldType, known: KnownWords) -> str:
    """Give the mark between the words of one cell: one whose parts are mostly understood."""
    if of not in MANY_VALUED:
        return ""
    for mark in _MARKS:
        parted = [cell for cell in cells if len(parts_of(cell, mark)) > 1]
        parts = [part for cell in parted for part in parts_of(cell, mark)]
        understood = [part for part in parts if meaning_of(part, of, known) or _is_known(part, of, known)]
        if parts and len(understood) >= _UNDERSTOOD * len(parts):
            return mark
    return ""


def _contained(open_words: list[str], words: Iterable[str]) -> dict[str, Meaning]:
    """Give texts that name models wherever they stand, as they are written in the cells.

    A text is left out when it also stands in a word where other words speak against it.
    """
    fragments: dict[str, Meaning] = {}
    for word in open_words:
        for phrase, meaning in strong_phrases_in(word).items():
            fragment = _as_written(phrase, word)
            if fragment:
                fragments.setdefault(fragment, meaning)
    return {
        fragment: meaning
        for fragment, meaning in _once(fragments).items()
        if all(meaning in strong_phrases_in(word).values() for word in words if _holds(word, fragment))
    }


def _as_written(phrase: tuple[str, ...], word: str) -> str:
    plain = _plain_letters(word)
    found = re.search(r"[\W_]+".join(map(re.escape, phrase)), plain)
    return "" if found is None or len(plain) != len(word) else word[found.start() : found.end()]


def _plain_letters(text: str) -> str:
    """Give a text letter by letter without accents and case, of the same length."""
    return "".join(normalised(letter) or letter for letter in text)


def _holds(word: str, fragment: str) -> bool:
    return folded_text(fragment) in folded_text(word)


def _once(meanings: dict[str, Meaning]) -> dict[str, Meaning]:
    """Keep one of the words that a value map takes for the same."""
    first: dict[str, str] = {}
    return {
        word: meaning
        for word, meaning in meanings.items()
        if first.setdefault(folded_text(word), word) == word
    }
