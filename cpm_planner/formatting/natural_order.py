"""The order people expect of names with numbers in them: "C2" before "C10"."""

import re
from functools import lru_cache
from typing import Final

_NUMBER: Final = re.compile("0*([0-9]+)")
_LONGEST: Final = 40
_ENOUGH: Final = 1 << 17
"""Names of the largest plans; a name is asked for again whenever a table is sorted."""


@lru_cache(_ENOUGH)
def natural_key(text: str) -> str:
    """Give what to sort a name by: upper and lower case are alike, and numbers in it go by their size."""
    return _NUMBER.sub(_counted, text.casefold())


def _counted(number: re.Match[str]) -> str:
    """Put the count of its digits before a number, as a sign that sorts like a digit, before all letters."""
    digits = number[1]
    return chr(ord("0") + min(len(digits), _LONGEST)) + digits
