"""Tells which character separates the cells of a text table."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from math import log2

SEPARATORS = ("\t", ";", "|", ",")
"""Characters that separate cells, the least likely inside ordinary text first."""

NO_SEPARATOR = ""
"""Stands for a file of one column."""

_PLAIN_FIGURE = re.compile(r"[-+(]?[^\w\s]?\s?[\d\s.,'\u2019/:-]+\s?[^\w\s]?\)?")
_EXCEL_HINT = re.compile(r"\ufeff?sep=(.)\s*", re.IGNORECASE)


def excel_hint(first_line: str) -> str | None:
    """Give the separator named by a first line such as "sep=;", which Excel writes and reads."""
    match = _EXCEL_HINT.fullmatch(first_line)
    return match.group(1) if match else None


def likeliest_separator(lines: Sequence[str]) -> str:
    """Choose the separator under which the lines look most like a table; NO_SEPARATOR when none does."""
    scores = {separator: _score(lines, separator) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best] > 0 else NO_SEPARATOR


def _score(lines: Sequence[str], separator: str) -> float:
    """Rate a separator: rows of one width, many columns, and no other separators left inside the cells."""
    try:
        rows = [row for row in csv.reader(lines, delimiter=separator) if any(cell.strip() for cell in row)]
    except csv.Error:
        return 0.0
    if not rows:
        return 0.0
    width, count = Counter(map(len, rows)).most_common(1)[0]
    return count / len(rows) * log2(width) * _tidiness(rows, separator)


def _tidiness(rows: Sequence[Sequence[str]], separator: str) -> float:
    others = re.compile("[" + "".join(other for other in SEPARATORS if other != separator) + r"](?! )")
    cells = [cell for row in rows for cell in row if cell]
    untidy = sum(1 for cell in cells if others.search(cell) and not _PLAIN_FIGURE.fullmatch(cell))
    return 1 - untidy / len(cells)
