"""Which entries fit what was typed, best first."""

import unicodedata
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from itertools import islice
from typing import Final

from rapidfuzz import fuzz, process

from ui.palette.entries import Entry, EntryKind
from ui.turns import ROWS_A_TURN, Turns, all_turns

MOST_SHOWN: Final = 60
ONLY_VERBS: Final = ">"
"""Typed first, it leaves out everything but verbs."""

_LEAST_LIKENESS: Final = 75
"""Of 100, at which a misspelt name still counts as meant."""
_MOST_LIKE: Final = 8


class Haystack:
    """Entries made ready to be searched: once after the field opens, not at every key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Take the entries in the order in which they are shown while nothing is typed; none is read yet."""
        self._unread = iter(entries)
        self._entries: list[Entry] = []
        self._titles: list[str] = []
        self._texts: list[str] = []

    def reading(self) -> Turns[None]:
        """Make all entries ready, some at a turn."""
        while self._read(ROWS_A_TURN):
            yield

    def _read(self, count: int) -> bool:
        """Make so many more entries ready; whether there were any."""
        read = [*islice(self._unread, count)]
        titles = [folded(entry.title) for entry in read]
        self._entries += read
        self._titles += titles
        self._texts += [f" {title} {folded(entry.detail)}" for entry, title in zip(read, titles, strict=True)]
        return bool(read)

    def search(self, text: str) -> list[Entry]:
        """Give the entries in which every word typed occurs; where there is none, those spelt alike.

        Entries whose title begins with all that was typed come first, then those in which every word begins
        one, then the rest; verbs before CPMs, partners and scenarios, short titles before long ones.
        """
        if not text.strip():
            self._read(max(0, MOST_SHOWN - len(self._entries)))
            return self._entries[:MOST_SHOWN]
        all_turns(self.reading())
        only_verbs, sought = text.startswith(ONLY_VERBS), folded(text.removeprefix(ONLY_VERBS))
        pool = [
            place
            for place, entry in enumerate(self._entries)
            if not only_verbs or entry.kind is EntryKind.VERB
        ]
        if not sought:
            return [self._entries[place] for place in pool[:MOST_SHOWN]]
        words = sought.split()
        found = [place for place in pool if all(word in self._texts[place] for word in words)]
        if not found:
            return self._alike(sought, pool)
        best = nsmallest(MOST_SHOWN, found, key=lambda place: self._rank(place, sought, words))
        return [self._entries[place] for place in best]

    def _rank(self, place: int, sought: str, words: Sequence[str]) -> tuple[int, int, int, str]:
        title, entry = self._titles[place], self._entries[place]
        if title.startswith(sought):
            fit = 0
        else:
            fit = 1 if all(f" {word}" in self._texts[place] for word in words) else 2
        return fit, entry.kind, len(title), title

    def _alike(self, sought: str, pool: Sequence[int]) -> list[Entry]:
        titles = {place: self._titles[place] for place in pool}
        alike = process.extract(
            sought, titles, scorer=fuzz.WRatio, limit=_MOST_LIKE, score_cutoff=_LEAST_LIKENESS
        )
        return [self._entries[place] for _, _, place in alike]


def folded(text: str) -> str:
    """Bring a text into the form that is compared: small letters without accents, single blanks."""
    plain = text if text.isascii() else _without_accents(text)
    return " ".join(plain.casefold().split())


def _without_accents(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
