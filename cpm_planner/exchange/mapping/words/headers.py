"""Puts together, for each kind of list, the words above the columns of every field."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.header_words import normalised, tokens_of
from cpm_planner.exchange.mapping.words.partners import BESIDE_PARTNERS, PARTNERS
from cpm_planner.exchange.mapping.words.team import ASSIGNMENTS, BESIDE_ASSIGNMENTS, BESIDE_TEAM, TEAM

_PHRASES: Final[dict[ListKind, dict[str, str]]] = {
    ListKind.PARTNERS: PARTNERS,
    ListKind.TEAM: TEAM,
    ListKind.ASSIGNMENTS: ASSIGNMENTS,
}
_BESIDE: Final[dict[ListKind, dict[str, str]]] = {
    ListKind.PARTNERS: BESIDE_PARTNERS,
    ListKind.TEAM: BESIDE_TEAM,
    ListKind.ASSIGNMENTS: BESIDE_ASSIGNMENTS,
}
_AS_SURE: Final = "="


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The words of one field.

    Attributes:
        phrases: what stands above its columns as words, with its rank: the surest is 0.
        beside: words that may stand beside a phrase and change nothing.
    """

    phrases: Mapping[tuple[str, ...], int]
    beside: frozenset[str]


@cache
def words_of(kind: ListKind) -> dict[str, FieldWords]:
    """Give the words of every field of a kind of list."""
    beside = _BESIDE[kind]
    return {
        key: FieldWords(_ranked(phrases), frozenset(normalised(beside.get(key, "")).split()))
        for key, phrases in _PHRASES[kind].items()
    }


@cache
def known_tokens(kind: ListKind) -> frozenset[str]:
    """Give every word that means something in headers of a kind of list, so that none is taken for a slip."""
    return frozenset(
        token
        for words in words_of(kind).values()
        for token in (*words.beside, *(token for phrase in words.phrases for token in phrase))
    )


def _ranked(phrases: str) -> dict[tuple[str, ...], int]:
    """Rank phrases; one that starts with "=" is as sure as the one before it."""
    ranks: dict[tuple[str, ...], int] = {}
    rank = -1
    for phrase in phrases.split("|"):
        rank += not phrase.startswith(_AS_SURE)
        ranks.setdefault(tokens_of(phrase.removeprefix(_AS_SURE)), rank)
    return ranks
