"""Finds, among many people, those that a word may name, without comparing it with each."""

from collections.abc import Hashable
from typing import Final, Generic, TypeVar

from rapidfuzz import fuzz, process

from cpm_planner.exchange.likeness.people import Likeness, likeness_of, person_words

K = TypeVar("K", bound=Hashable)

_ALIKE: Final = 80.0
_MOST_SHARING: Final = 50
"""A word that more people share in their names, such as "sales", tells nothing of any of them."""

_MOST_COMPARED: Final = 3_000
"""People among whom every spelling is compared; a column of other things is no team."""


class PeopleIndex(Generic[K]):
    """People by the words, the initials and the spelling of their names."""

    def __init__(self) -> None:
        """Start with nobody."""
        self._names: dict[K, str] = {}
        self._by_word: dict[str, set[K]] = {}
        self._spelt: dict[K, str] = {}

    def add(self, key: K, name: str) -> None:
        """Add somebody."""
        words = person_words(name)
        self._names[key] = name
        self._spelt[key] = " ".join(sorted(words))
        for word in (*words, "".join(words), *_aliases(words)):
            self._by_word.setdefault(word, set()).add(key)

    def candidates(self, word: str) -> list[tuple[K, Likeness]]:
        """Give those a word may name, the likeliest first; people of equal likeness by name."""
        likely = [
            (key, likeness)
            for key in self._perhaps(word)
            if (likeness := likeness_of(word, self._names[key])) is not None
        ]
        return sorted(likely, key=lambda each: (-each[1].score, self._names[each[0]]))

    def _perhaps(self, word: str) -> set[K]:
        words = person_words(word)
        by_word = (self._by_word.get(each, set()) for each in (*words, "".join(words), *_aliases(words)))
        telling = (people for people in by_word if len(people) <= _MOST_SHARING)
        return set[K]().union(*telling, self._spelt_alike(words))

    def _spelt_alike(self, words: tuple[str, ...]) -> list[K]:
        """Give those whose names are spelt alike; among very many people nobody looks."""
        if len(self._spelt) > _MOST_COMPARED:
            return []
        spelt = " ".join(sorted(words))
        found = process.extract(spelt, self._spelt, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
        return [key for _, _, key in found]


def _aliases(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give what may be short for a name: an initial with the family name, before or behind it."""
    if len(words) < len(("given", "family")):
        return ()
    return words[0][0] + words[-1], words[-1] + words[0][0]
