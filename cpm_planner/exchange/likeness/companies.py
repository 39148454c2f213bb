"""How alike the names of two companies are: legal forms left out, rare words weighing more than common ones.

The score is that of "soft TF-IDF" (Cohen, Ravikumar and Fienberg, 2003): words that are nearly the same count
as the same, each with its weight, so that "Second Bike Shop" and "Seventh Bike Shop" stay apart.
"""

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Final

from rapidfuzz.distance import OSA, Indel

from cpm_planner.exchange.likeness.letters import plain_words

_FORMS_ANYWHERE: Final = frozenset(
    {
        "gmbh",
        "mbh",
        "ltd",
        "limited",
        "ltda",
        "lda",
        "inc",
        "incorporated",
        "llc",
        "llp",
        "corp",
        "corporation",
    }
    | {"plc", "sarl", "srl", "eurl", "aktiengesellschaft", "ohg", "gbr", "sprl", "bvba", "oyj", "kft", "sro"}
    | {"eireli", "slu", "sociedad", "limitada", "anonima", "pty", "pte", "bhd", "sdn", "kgaa", "spolka"}
)
_FORMS_AT_THE_END: Final = frozenset(
    {
        "ag",
        "kg",
        "ug",
        "se",
        "ev",
        "eg",
        "co",
        "company",
        "cie",
        "sa",
        "sas",
        "sasu",
        "sci",
        "snc",
        "spa",
        "bv",
    }
    | {
        "nv",
        "ab",
        "as",
        "asa",
        "aps",
        "oy",
        "doo",
        "me",
        "epp",
        "sl",
        "cv",
        "kk",
        "dac",
        "lp",
        "kgaa",
        "asbl",
    }
)
_NEARLY: Final = 0.8
_ABBREVIATED: Final = 0.85
_SHORTEST_ABBREVIATION: Final = 4
_SLIP: Final = 0.88
_LONG_ENOUGH_FOR_A_SLIP: Final = 6
_WRITTEN_TOGETHER: Final = 0.93
_ALL: Final = 100


@lru_cache(maxsize=200_000)
def company_words(name: str) -> tuple[str, ...]:
    """Give the words of a company's name without its legal form; "S. A. R. L." counts as one word."""
    words = _initials_joined(plain_words(name))
    kept = [word for place, word in enumerate(words) if not (place and word in _FORMS_ANYWHERE)]
    while len(kept) > 1 and kept[-1] in _FORMS_AT_THE_END:
        kept.pop()
    return tuple(kept)


class CompanyNames:
    """The names of many companies, so that rare words can be told from common ones."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take all names."""
        words = [frozenset(company_words(name)) for name in names]
        self._times = Counter(word for each in words for word in each)
        self._count = max(len(words), 1)

    def times(self, word: str) -> int:
        """Give how many companies have a word in their names."""
        return self._times[word]

    def score(self, one: str, other: str) -> int:
        """Give how alike two names are, from 0 to 100, the same but for legal form, accents and marks."""
        first, second = company_words(one), company_words(other)
        if not first or not second or _numbers(first) != _numbers(second):
            return 0
        if first == second:
            return _ALL
        together = Indel.normalized_similarity("".join(first), "".join(second))
        written_together = together if together >= _WRITTEN_TOGETHER else 0.0
        return min(_ALL - 1, math.floor(_ALL * max(self._soft(first, second), written_together)))

    def _soft(self, first: tuple[str, ...], second: tuple[str, ...]) -> float:
        pairs = sorted(
            ((-_alike(one, other), one, other) for one in {*first} for other in {*second}),
            key=lambda each: each[0],
        )
        shared, used_first, used_second = 0.0, set[str](), set[str]()
        for unlike, one, other in pairs:
            if -unlike >= _NEARLY and one not in used_first and other not in used_second:
                shared += -unlike * (self._weight(one) + self._weight(other))
                used_first.add(one)
                used_second.add(other)
        return shared / sum(map(self._weight, (*{*first}, *{*second})))

    def _weight(self, word: str) -> float:
        return 1 + math.log(self._count / max(self._times[word], 1))


def _alike(one: str, other: str) -> float:
    """Give how alike two words are, from 0 to 1; an abbreviation is like its word."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST_ABBREVIATION and long.startswith(short):
        return _ABBREVIATED
    likeness = OSA.normalized_similarity(one, other)
    is_slip = len(long) >= _LONG_ENOUGH_FOR_A_SLIP and OSA.distance(one, other, score_cutoff=1) == 1
    return max(likeness, _SLIP) if is_slip else likeness


def _numbers(words: tuple[str, ...]) -> list[str]:
    """Give the words with digits: "Store 1" and "Store 2" are two."""
    return sorted(word for word in words if any(map(str.isdigit, word)))


def _initials_joined(words: tuple[str, ...]) -> list[str]:
    groups = [
        (is_initial, tuple(group))
        for is_initial, group in groupby(words, key=lambda word: len(word) == 1 and word.isalpha())
    ]
    return [word for is_initial, group in groups for word in (("".join(group),) if is_initial else group)]
