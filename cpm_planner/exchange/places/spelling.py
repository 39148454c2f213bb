"""Brings the spellings of a place's name together: accents, umlauts, "St." and "Saint", marks and case."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_LETTERS: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i"}
    | dict.fromkeys("'`\u2019\u02bc", "")
)
_UMLAUTS: Final = re.compile("(?<=[aou])e")
_WORDS: Final = {
    "st": "saint",
    "ste": "saint",
    "sainte": "saint",
    "sankt": "saint",
    "sint": "saint",
    "mt": "mount",
    "ft": "fort",
}
_MARKS_BEFORE_MORE: Final = re.compile(r"[(/,;]")
_DISTRICT: Final = re.compile(r"( cedex| [0-9]+(er|e|eme)?)+$")


@lru_cache(maxsize=65_536)
def spelled(name: str) -> str:
    """Give a name as all its spellings are compared: "Müllheim", "Muellheim" and "MULLHEIM" are one.

    "ue" is taken for "ü" in every language; no two towns of one state have names that differ in that alone.
    """
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(
        letter if letter.isalnum() else " " for letter in letters if not unicodedata.combining(letter)
    )
    return " ".join(_WORDS.get(word, word) for word in _UMLAUTS.sub("", plain).split())


def spellings(city: str) -> tuple[str, ...]:
    """Give what a city may be listed as, the fullest first, the last without brackets and districts."""
    whole = spelled(city)
    first = spelled(_MARKS_BEFORE_MORE.split(city.lstrip(" (/,;"), maxsplit=1)[0])
    candidates = (whole, _DISTRICT.sub("", whole), first, _DISTRICT.sub("", first))
    return tuple(dict.fromkeys(name for name in candidates if name))
