"""Rates how much a text looks as if it had been decoded rightly: by its letters and their places in words."""

import re
from typing import Final

from cpm_planner.exchange.reading.alphabets import ALPHABETS, IDEOGRAPHS, LATIN_MIX, SCRIPTS, SIGNS

_MIXED_LANGUAGES: Final = 0.97
_RARE_LETTER: Final = 0.6
_RARE_IDEOGRAPH: Final = 0.4
_KANA: Final = re.compile("[\u3041-\u30ff]")
_ASIAN: Final = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff5e]")
_MISPLACED_CAPITAL: Final = re.compile(r"(?<=[a-z\u00df-\u00ff])[^\W\d_\x00-\x7f](?=[a-z\u00df-\u00ff])")
_SIGN_IN_WORD: Final = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f\u2019\u2013\u00b7\u0300-\u036f](?=[^\W\d_])")
_LETTER_BESIDE_FIGURE: Final = re.compile(r"[0-9][\u00c0-\u024f]|[\u00c0-\u024f][0-9]")
_FOREIGN_RUN: Final = re.compile("[\u00c0-\u024f]{3,}")
_MIXED_SCRIPTS: Final = re.compile(r"[A-Za-z][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z]")


def likeness(text: str) -> float:
    """Give 1 for a text whose foreign characters are all letters of one language, less for any other."""
    foreign = [character for character in text if character > "\x7f"]
    if not foreign:
        return 1.0
    oddities: int = sum(letter.isupper() for letter in _MISPLACED_CAPITAL.findall(text))
    for oddity in (_SIGN_IN_WORD, _MIXED_SCRIPTS, _LETTER_BESIDE_FIGURE, _FOREIGN_RUN):
        oddities += len(oddity.findall(text))
    return max(_latin(foreign), _other_script(foreign), _asian(foreign)) - 2 * oddities / len(foreign)


def _latin(foreign: list[str]) -> float:
    of_one = max(_share(foreign, letters | SIGNS) for letters in ALPHABETS)
    return max(of_one, _MIXED_LANGUAGES * _share(foreign, LATIN_MIX | SIGNS))


def _other_script(foreign: list[str]) -> float:
    return max(
        (1 - _RARE_LETTER) * _share(foreign, common | SIGNS) + _RARE_LETTER * _share(foreign, letters | SIGNS)
        for letters, common in SCRIPTS
    )


def _asian(foreign: list[str]) -> float:
    return max(
        (1 - _RARE_IDEOGRAPH) * sum(1 for c in foreign if c in signs or _KANA.match(c)) / len(foreign)
        + _RARE_IDEOGRAPH * sum(1 for c in foreign if _ASIAN.match(c)) / len(foreign)
        for signs in IDEOGRAPHS
    )


def _share(foreign: list[str], letters: frozenset[str]) -> float:
    return sum(1 for character in foreign if character in letters) / len(foreign)
