"""Figures kept in one line with their units, in texts that are laid out over several lines."""

import re
from typing import Final

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"

_BETWEEN: Final = re.compile(r"(?<=\d) (?=(?:%|h\b|FTE\b|[A-Z]{3}\b))|(?<=\b[A-Z]{3}) (?=\d)")
"""The space before a unit or the code of a currency, and the one after a code that stands first."""


def unbroken(text: str) -> str:
    """Give a text to be shown, in which no line ends between a figure and its unit.

    Only for the eye: what is copied, searched or read back keeps its plain spaces.
    """
    return _BETWEEN.sub(NO_BREAK_SPACE, text)
