"""Brings names into letters that can be compared: no accents, no marks, one spelling of umlauts."""

import unicodedata
from functools import lru_cache
from typing import Final

_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "a", "œ": "o", "\u0131": "i"}
)
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_INSIDE_WORDS: Final = frozenset("'\u2019`\u00b4")


@lru_cache(maxsize=200_000)
def plain_words(name: str) -> tuple[str, ...]:
    """Give the words of a name in plain small letters and digits.

    "Müller-Lüdenscheidt", "MUELLER Luedenscheidt" and "Muller Ludenscheidt" become the same.
    """
    apart = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(
        letter for letter in apart if not unicodedata.combining(letter) and letter not in _INSIDE_WORDS
    )
    plain = "".join(letter if letter.isalnum() else " " for letter in kept.translate(_LETTERS))
    for written, letter in _UMLAUTS:
        plain = plain.replace(written, letter)
    return tuple(plain.split())
