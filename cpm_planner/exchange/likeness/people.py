"""How alike the names of two people are written, and in which way."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from cpm_planner.exchange.likeness.letters import plain_words
from cpm_planner.formatting.language import to_translate, translate

LEAST_LIKE: Final = 70
"""The score from which on two names may be one person, so that somebody has to be asked."""

_TITLES: Final = frozenset(
    {
        "dr",
        "dra",
        "prof",
        "mr",
        "mrs",
        "ms",
        "herr",
        "frau",
        "mme",
        "mlle",
        "sr",
        "sra",
        "srta",
        "ing",
        "dipl",
    }
)
_IN_BRACKETS: Final = re.compile(r"[(\[][^)\]]*[)\]]")
_SHORTEST_WITH_SLIP: Final = 4
_DIGITS: Final = "0123456789"
_FUZZY: Final = 85
_FUZZY_WEIGHT: Final = 0.9


class NameLikeness(StrEnum):
    """In which way one name is like another."""

    ANOTHER_ID = to_translate("likeness", "the same name, but another ID")
    ACCENTS = to_translate("likeness", "the same but for accents, marks and titles")
    ORDER = to_translate("likeness", "the same words in another order")
    EMAIL = to_translate("likeness", "an e-mail address that holds the name")
    SLIP = to_translate("likeness", "a letter or two differ")
    INITIALS = to_translate("likeness", "initials stand for names")
    PART = to_translate("likeness", "one name is part of the other")
    ALIAS = to_translate("likeness", "an e-mail address or login that may be short for it")
    ALIKE = to_translate("likeness", "spelt alike")

    @property
    def words(self) -> str:
        """How it is said."""
        return translate("likeness", self.value)


_SCORES: Final = {
    NameLikeness.ACCENTS: 98,
    NameLikeness.ORDER: 97,
    NameLikeness.EMAIL: 95,
    NameLikeness.SLIP: 90,
    NameLikeness.INITIALS: 85,
    NameLikeness.ANOTHER_ID: 80,
    NameLikeness.PART: 80,
    NameLikeness.ALIAS: 75,
}
"""How sure each is, in percent; set by hand: only the order, and the least one asked for, matter."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two names are.

    Attributes:
        score: from 0 to 100.
        way: in which way.
    """

    score: int
    way: NameLikeness


def likeness_of(word: str, name: str) -> Likeness | None:
    """Tell how a word may name somebody of that name; None when it does not seem to.

    Args:
        word: what a list says: a name, an e-mail address, a login.
        name: the name of somebody known.
    """
    first, second = person_words(word), person_words(name)
    if not first or not second or _numbers(first) != _numbers(second):
        return None
    way = _way(first, second, is_email="@" in word)
    if way is not None:
        return Likeness(_SCORES[way], way)
    score = fuzz.ratio(" ".join(sorted(first)), " ".join(sorted(second)))
    return Likeness(round(score * _FUZZY_WEIGHT), NameLikeness.ALIKE) if score >= _FUZZY else None


def person_words(name: str) -> tuple[str, ...]:
    """Give the words of a person's name or e-mail address, without titles and what stands in brackets.

    Numbers in an address only tell namesakes apart; in a name such as "CPM 2" they are part of it.
    """
    bare, at, _ = _IN_BRACKETS.sub(" ", name).partition("@")
    words = tuple(word.strip(_DIGITS) if at else word for word in plain_words(bare))
    return tuple(word for word in words if word and word not in _TITLES)


def _numbers(words: tuple[str, ...]) -> list[str]:
    return sorted(word for word in words if any(digit in word for digit in _DIGITS))


def _way(first: tuple[str, ...], second: tuple[str, ...], *, is_email: bool) -> NameLikeness | None:
    if is_email and sorted(first) == sorted(second):
        return NameLikeness.EMAIL
    if first == second or "".join(first) == "".join(second):
        return NameLikeness.EMAIL if is_email else NameLikeness.ACCENTS
    if sorted(first) == sorted(second):
        return NameLikeness.ORDER
    return next((way for way, holds in _WAYS.items() if holds(first, second)), None)


def _differ_by_a_slip(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    pairs = list(zip(sorted(first), sorted(second), strict=False))
    return len(first) == len(second) and all(_nearly_same(one, other) for one, other in pairs)


def _nearly_same(one: str, other: str) -> bool:
    slips = 1 if min(len(one), len(other)) >= _SHORTEST_WITH_SLIP else 0
    return OSA.distance(one, other, score_cutoff=slips) <= slips


def _have_initials(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether whole words are shared and the other words are initials of each other."""
    shared = {*first} & {*second}
    one, other = _without(first, shared), _without(second, shared)
    if not shared or not one or len(one) != len(other):
        return False
    return all(
        min(len(a), len(b)) == 1 and a[0] == b[0] for a, b in zip(sorted(one), sorted(other), strict=True)
    )


def _is_part(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    short, long = sorted((first, second), key=len)
    return {*short} < {*long} and all(len(word) > 1 for word in short)


def _is_alias(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether one word is put together from an initial and a name, such as alima or limaa."""
    short, long = sorted((first, second), key=len)
    if len(short) != 1 or len(long) < len(("given", "family")):
        return False
    given, family = long[0], long[-1]
    return short[0] in {given[0] + family, family + given[0]}


def _without(words: Iterable[str], those: set[str]) -> list[str]:
    return [word for word in words if word not in those]


_WAYS: Final = {
    NameLikeness.SLIP: _differ_by_a_slip,
    NameLikeness.INITIALS: _have_initials,
    NameLikeness.PART: _is_part,
    NameLikeness.ALIAS: _is_alias,
}
"""The ways that are looked for, the surest first."""
