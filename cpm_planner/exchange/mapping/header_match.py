"""Finds the fields that a header may speak of: every word of it has to be accounted for."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.header_words import tokens_of
from cpm_planner.exchange.mapping.words.headers import FieldWords, known_tokens, words_of
from cpm_planner.exchange.mapping.words.other_columns import OTHER
from cpm_planner.exchange.mapping.words.places import SECOND_CHOICE

_SHORTEST_WITH_SLIP: Final = 6
_SHORTEST_WITH_TWO_SLIPS: Final = 10


class HeaderMatch(NamedTuple):
    """A field that a header may speak of; of two, the smaller is surer.

    Attributes:
        slips: letters that had to be put right.
        left: words beside the phrase, which change nothing.
        is_second_choice: whether it is of an address that counts only where there is no better one.
        rank: how sure the phrase is among those of its field, from 0.
        field: key of the field.
    """

    slips: int
    is_second_choice: bool
    rank: int
    left: int
    field: str


def matches_of(header: str, kind: ListKind) -> tuple[HeaderMatch, ...]:
    """Give the fields that a header may speak of, those with the longest phrase only.

    "Account Owner ID" speaks of the owner's id and no longer of the account's; "Parent Account" speaks of
    nothing, because "parent" changes what "account" means.
    """
    tokens, slips = _put_right(tokens_of(header), kind)
    found = [
        (
            len(phrase),
            HeaderMatch(slips, bool(SECOND_CHOICE & {*tokens}), rank, len(tokens) - len(phrase), key),
        )
        for key, words in words_of(kind).items()
        for phrase, rank in _phrases_in(tokens, words)
    ]
    longest = max((length for length, _ in found), default=0)
    best: dict[str, HeaderMatch] = {}
    for length, match in found:
        if length == longest:
            best[match.field] = min(match, best.get(match.field, match))
    return tuple(sorted(best.values()))


def _phrases_in(tokens: tuple[str, ...], words: FieldWords) -> Iterator[tuple[tuple[str, ...], int]]:
    core = tuple(token for token in tokens if token not in words.beside)
    for phrase, rank in words.phrases.items():
        if {*core} <= {*phrase} and _in_order(phrase, tokens):
            yield phrase, rank


def _in_order(phrase: tuple[str, ...], tokens: tuple[str, ...]) -> bool:
    rest = iter(tokens)
    return all(word in rest for word in phrase)


def _put_right(tokens: tuple[str, ...], kind: ListKind) -> tuple[tuple[str, ...], int]:
    """Put slips of the pen right: words that are nearly a known one, and nearly no other."""
    known = known_tokens(kind) | OTHER
    put_right, slips = [], 0
    for token in tokens:
        near = None if token in known else _nearest(token, known)
        put_right.append(near or token)
        slips += near is not None
    return tuple(put_right), slips


def _nearest(token: str, known: frozenset[str]) -> str | None:
    if len(token) < _SHORTEST_WITH_SLIP:
        return None
    most = 2 if len(token) >= _SHORTEST_WITH_TWO_SLIPS else 1
    near = process.extract(token, sorted(known), scorer=OSA.distance, score_cutoff=most, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return None
    return near[0][0]
