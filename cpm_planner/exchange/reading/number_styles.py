"""What number formats say beside how a number looks: that it is a share, or a code with zeros in front."""

import re
from dataclasses import dataclass
from typing import Final

_OF_PERCENTS: Final = frozenset({9, 10})
_ZEROS: Final = re.compile("(?:\\[[^\\]]*\\])?(0{2,})(?:;.*)?", re.DOTALL)
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]', re.DOTALL)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How the numbers of a cell are shown.

    Attributes:
        is_percent: whether 0.25 is shown as 25 %.
        digits: as how many digits a whole number is at least shown, zeros in front; 0 for none.
    """

    is_percent: bool = False
    digits: int = 0


def number_style(format_id: int, code: str = "") -> NumberStyle | None:
    """Give what a number format says; None for formats that only change looks.

    Args:
        format_id: its number, which says it all of built-in formats.
        code: its code, such as "0.0%" or "00000".
    """
    if format_id in _OF_PERCENTS or "%" in _LITERAL.sub("", code):
        return NumberStyle(is_percent=True)
    zeros = _ZEROS.fullmatch(code)
    return NumberStyle(digits=len(zeros.group(1))) if zeros else None
