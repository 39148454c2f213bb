"""Finds the line of a TOML file that an error speaks of, so that a person need not search for it."""

import re

from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_QUOTED = re.compile(r'["„]([^"“]+)["“]')
"""What stands in quotation marks, in any language that is spoken."""


def with_line(error: InputError, text: str, source: str) -> InputError:
    """Give an error that says in which line of a file the thing stands that it names first.

    Args:
        error: what is wrong; what it names first, in quotation marks, is what is looked for.
        text: the file's text.
        source: what the file is called.
    """
    named = _QUOTED.search(error.what)
    line = 0 if named is None else _line_of(named[1], text.splitlines())
    place = translate("import", "{source}, line {line}")
    where = place.format(source=source, line=line) if line else source
    return InputError(code=error.code, what=error.what, where=where, remedy=error.remedy)


def _line_of(name: str, lines: list[str]) -> int:
    """Give the line a name stands in: as a key, else in the name of a table, else anywhere; 0: in none."""
    word = re.escape(name)
    for pattern in (rf"\s*[\"']?{word}[\"']?\s*=", rf"\s*\[+[^\]]*\b{word}\b", rf".*[\"']{word}[\"']"):
        for number, line in enumerate(lines, start=1):
            if re.match(pattern, line):
                return number
    return 0
