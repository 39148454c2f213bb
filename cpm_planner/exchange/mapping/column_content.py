"""What the cells of a column give away about it, as evidence for or against a proposal."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from cpm_planner.exchange.mapping.fields import Field, FieldType
from cpm_planner.exchange.mapping.month_cells import parse_month_cell
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.exchange.reading.source_table import Cell, Row, SourceTable, is_filled
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    CellError,
    DateOrder,
    parse_number,
    parse_text,
    parse_yes_no,
)

_ROWS_LOOKED_AT: Final = 2_000
_MOST: Final = 0.8
_SOME: Final = 0.2
_KEY_LIKE: Final = 0.5
_NAME_LIKE: Final = 0.9
_ENOUGH_TO_JUDGE: Final = 20
_STATES_OF_RECORDS: Final = words_in(
    "active inactive aktiv inaktiv actif inactif activo inactivo activa inactiva ativo inativo ativa"
    " inativa open closed offen true false yes no"
)
_SEVERAL_NAMES: Final = re.compile(r"[^\W\d_][^\W\d_]*\.?(?:[-'\u2019 ,.]+[^\W\d_]+\.?)+")
_PADDED: Final = re.compile(r"0\d")


@dataclass(frozen=True, slots=True)
class Content:
    """The filled cells of a column, of evenly chosen rows when there are very many.

    Attributes:
        cells: the cells.
        texts: the same as texts.
        filled: the share of the rows looked at that are filled, from 0 to 1.
    """

    cells: tuple[Cell, ...]
    texts: tuple[str, ...]
    filled: float

    @property
    def distinct(self) -> float:
        """The share of different texts among the filled ones, from 0 to 1."""
        return len(set(self.texts)) / len(self.texts) if self.texts else 0.0

    def share(self, tells: Callable[[str], bool]) -> float:
        """Give the share of texts of which something is true."""
        return sum(map(tells, self.texts)) / len(self.texts) if self.texts else 0.0


def sample_of(table: SourceTable, column: int) -> tuple[Cell, ...]:
    """Give the filled cells of a column, of evenly chosen rows when there are very many."""
    return tuple(row[column] for row in _rows_looked_at(table) if is_filled(row[column]))


def content_of(table: SourceTable, column: int) -> Content:
    """Look at a column."""
    cells, rows = sample_of(table, column), len(_rows_looked_at(table))
    return Content(cells, tuple(map(parse_text, cells)), len(cells) / rows if rows else 0.0)


def _rows_looked_at(table: SourceTable) -> Sequence[Row]:
    return table.rows[:: max(1, len(table.rows) // _ROWS_LOOKED_AT)]


def speaks_for(of: Field, content: Content) -> bool:
    """Tell whether cells look like what a field takes; a column without any does for none."""
    if not content.cells:
        return False
    if of.type in _READS:
        return sum(map(_READS[of.type], content.cells)) >= _MOST * len(content.cells)
    return all(test(content) for test in _TESTS.get(of.key, ()))


def looks_like_names(content: Content) -> bool:
    """Tell whether nearly all cells are different texts with letters, as names are."""
    return content.distinct >= _NAME_LIKE and content.share(_has_letter) == 1


def looks_like_codes(content: Content) -> bool:
    """Tell whether all cells are different single words with a digit, as ids are."""
    return content.distinct == 1 and content.share(_is_code) == 1


def holds_numbers(cells: Sequence[Cell]) -> bool:
    """Tell whether all filled cells are numbers; digits behind a leading zero are a code, as of a city."""
    filled = [cell for cell in cells if is_filled(cell)]
    return bool(filled) and all(is_number(cell) and not _PADDED.match(parse_text(cell)) for cell in filled)


def holds_yes_and_no(content: Content) -> bool:
    """Tell whether every cell says yes or no, or 1 or 0."""
    return bool(content.cells) and all(_can(partial(parse_yes_no, cell)) for cell in content.cells)


def is_number(cell: Cell) -> bool:
    """Tell whether a cell is a number in any of the ways numbers are written."""
    return any(_can(partial(parse_number, cell, each)) for each in NUMBER_FORMATS.values())


def _is_month(cell: Cell) -> bool:
    return any(_can(partial(parse_month_cell, cell, order)) for order in DateOrder)


def _is_share(cell: Cell) -> bool:
    return is_number(cell) or _can(partial(parse_yes_no, cell))


def _can(read: Callable[[], object]) -> bool:
    try:
        read()
    except CellError:
        return False
    return True


_READS: Final[dict[FieldType, Callable[[Cell], bool]]] = {
    FieldType.MONEY: is_number,
    FieldType.PERCENT: is_number,
    FieldType.POINTS: is_number,
    FieldType.HOURS: is_number,
    FieldType.MONTH: _is_month,
    FieldType.DAY: _is_month,
    FieldType.LATITUDE: is_number,
    FieldType.LONGITUDE: is_number,
    FieldType.MODEL_SHARE: _is_share,
}


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_code(text: str) -> bool:
    return len(text.split()) == 1 and _has_digit(text)


def _is_address(text: str) -> bool:
    return "@" in text or text.casefold().startswith(("http", "www."))


def _mostly_words(content: Content) -> bool:
    return content.share(_has_letter) >= _MOST and content.share(_is_address) <= _SOME


def _have_letters(content: Content) -> bool:
    return content.share(_has_letter) >= _MOST


def _few_digits(content: Content) -> bool:
    return content.share(_has_digit) <= _SOME


def _recurs(content: Content) -> bool:
    return len(content.texts) < _ENOUGH_TO_JUDGE or content.distinct <= _MOST


def _no_state_of_a_record(content: Content) -> bool:
    return content.share(lambda text: text.casefold() in _STATES_OF_RECORDS) <= _SOME


def _no_people(content: Content) -> bool:
    return content.share(lambda text: bool(_SEVERAL_NAMES.fullmatch(text))) < _KEY_LIKE


def _tells_apart(content: Content) -> bool:
    return content.distinct >= _KEY_LIKE and content.share(lambda text: len(text.split()) > 1) <= _SOME


def _no_yes_and_no(content: Content) -> bool:
    return not holds_yes_and_no(content)


_WORDS_THAT_RECUR: Final = (_mostly_words, _recurs, _no_state_of_a_record)
_TESTS: Final[dict[str, tuple[Callable[[Content], bool], ...]]] = {
    "external_id": (_tells_apart, _no_yes_and_no),
    "position_id": (_tells_apart, _no_yes_and_no),
    "name": (_mostly_words,),
    "cpm": (_no_people,),
    "cpm_name": (_have_letters, _few_digits),
    "city": (_mostly_words, _few_digits),
    "state": (_few_digits, *_WORDS_THAT_RECUR),
    "country": (_few_digits, *_WORDS_THAT_RECUR),
    "region": _WORDS_THAT_RECUR,
    "segment": _WORDS_THAT_RECUR,
    "language": (_few_digits, *_WORDS_THAT_RECUR),
    "tier": (_recurs, _no_state_of_a_record),
}
"""What is asked of words; fields that are missing take any."""
