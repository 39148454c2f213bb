"""Tells how a text parts its cells: by the way of which it looks most like a table."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log2
from typing import Final, NamedTuple

from cpm_planner.exchange.reading.quoted_lines import APOSTROPHE, QUOTE, Dialect, Record, records

SEPARATORS: Final = ("\t", ";", "|", ",")
"""Characters that separate cells, the least likely inside ordinary text first."""

NO_SEPARATOR: Final = ""
"""Stands for a file of one column."""

_BLANK: Final = " "
_FEWEST_COLUMNS_BETWEEN_BLANKS: Final = 3
_PLAIN_FIGURE: Final = re.compile(r"[-+(]?[^\w\s]?\s?[\d\s.,'\u2019/:-]+\s?[^\w\s]?\)?")
_EXCEL_HINT: Final = re.compile(r"\ufeff?sep=(.)\s*", re.IGNORECASE)


class Likeness(NamedTuple):
    """How much a text looks like a table in a dialect, 0 for not at all, and the width of most rows."""

    score: float
    width: int


def excel_hint(first_line: str) -> str | None:
    """Give the separator named by a first line such as "sep=;", which Excel writes and reads."""
    match = _EXCEL_HINT.fullmatch(first_line)
    return match.group(1) if match else None


def likeliest_dialect(lines: Sequence[str], separator: str | None = None) -> tuple[Dialect, int]:
    """Choose the dialect in which lines look most like a table, and give the width of most of their rows.

    Args:
        lines: the first lines, with their endings.
        separator: what parts the cells, where that is known.
    """
    likenesses = {dialect: likeness(lines, dialect) for dialect in _dialects(lines, separator)}
    best = max(likenesses, key=lambda dialect: likenesses[dialect].score)
    if separator is None and likenesses[best].score <= 0:
        best = Dialect(NO_SEPARATOR)
    return best, likeness(lines, best).width


def likeness(lines: Sequence[str], dialect: Dialect) -> Likeness:
    """Rate a dialect: rows of one width, many columns, sound quotes, no other separators left in cells."""
    read = [record for record in records(lines, dialect) if any(cell.strip() for cell in record.cells)]
    if not read:
        return Likeness(0.0, 0)
    width, count = Counter(len(record.cells) for record in read).most_common(1)[0]
    if dialect.separator == _BLANK and width < _FEWEST_COLUMNS_BETWEEN_BLANKS:
        return Likeness(0.0, width)
    sound = 1 - sum(record.is_doubtful for record in read) / len(read)
    return Likeness(count / len(read) * log2(width) * sound * _tidiness(read, dialect), width)


def _dialects(lines: Sequence[str], separator: str | None) -> Iterator[Dialect]:
    """List the dialects to be tried: the usual ones, and others where a text shows signs of them."""
    text = "".join(lines)
    for mark in SEPARATORS if separator is None else (separator,):
        for quote in (QUOTE, APOSTROPHE):
            if quote == APOSTROPHE and not (mark + quote in text and quote + mark in text):
                continue
            for is_spaced in (False, True) if mark + _BLANK + quote in text else (False,):
                for has_backslashes in (False, True) if "\\" + quote in text else (False,):
                    yield Dialect(mark, quote, is_spaced, has_backslashes)
    if separator is None and sum(QUOTE + _BLANK + QUOTE in line for line in lines) > len(lines) / 2:
        yield Dialect(_BLANK)


def _tidiness(rows: Sequence[Record], dialect: Dialect) -> float:
    """Give the share of cells without other separators, and without quotation marks around them."""
    marks = "".join(other for other in SEPARATORS if other != dialect.separator)
    others = re.compile(f"[{re.escape(marks)}](?! )")
    cells = [cell for row in rows for cell in row.cells if cell]
    untidy = sum(1 for cell in cells if _is_quoted(cell) or _holds(cell, others))
    return 1 - untidy / len(cells)


def _is_quoted(cell: str) -> bool:
    return len(cell) > 1 and cell[0] == cell[-1] and cell[0] in (QUOTE, APOSTROPHE)


def _holds(cell: str, others: re.Pattern[str]) -> bool:
    return others.search(cell) is not None and _PLAIN_FIGURE.fullmatch(cell) is None
