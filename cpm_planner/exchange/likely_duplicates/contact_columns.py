"""Finds the columns with telephone numbers, web and e-mail addresses, mapped or not, and reads them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from cpm_planner.exchange.mapping.header_words import tokens_of
from cpm_planner.exchange.mapping.word_lists import words_in
from cpm_planner.exchange.reading.source_table import Cell, SourceTable
from cpm_planner.exchange.reading.values import parse_text

_PHONE_HEADERS: Final = words_in("phone telephone tel telefon telefono telefone telefonnummer haupttelefon")
_ADDRESS_HEADERS: Final = words_in(
    "email emails mail courriel correo website websites web homepage url site sitio webseite domain dominio"
    " domaine internet"
)
_FREE_MAIL: Final = words_in(
    "gmail googlemail outlook hotmail live yahoo gmx web icloud aol proton protonmail orange wanadoo free"
    " laposte telefonica uol bol terra tonline mail msn me"
)
_HOST: Final = re.compile(r"(?:https?://)?(?:[^\s@/]+@)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})", re.IGNORECASE)
_LEAST_DIGITS: Final = 7
_COMPARED_DIGITS: Final = 9


def phones_of(table: SourceTable, rows: Iterable[int]) -> list[frozenset[str]]:
    """Give the telephone numbers of rows, without the code of the country, which is often left out."""
    columns = _columns(table, _PHONE_HEADERS)
    return [frozenset(_phones(table.rows[row][column] for column in columns)) for row in rows]


def domains_of(table: SourceTable, rows: Iterable[int]) -> list[frozenset[str]]:
    """Give the domains of rows; those where anybody can have an address say nothing."""
    columns = _columns(table, _ADDRESS_HEADERS)
    return [frozenset(_domains(table.rows[row][column] for column in columns)) for row in rows]


def _columns(table: SourceTable, words: frozenset[str]) -> list[int]:
    return [column for column, header in enumerate(table.header) if words & {*tokens_of(header)}]


def _phones(cells: Iterable[Cell]) -> Iterator[str]:
    for cell in cells:
        digits = "".join(filter(str.isdigit, parse_text(cell)))
        if len(digits) >= _LEAST_DIGITS:
            yield digits[-_COMPARED_DIGITS:].lstrip("0")


def _domains(cells: Iterable[Cell]) -> Iterator[str]:
    for cell in cells:
        for host in _HOST.findall(parse_text(cell)):
            if host.split(".")[0].casefold().replace("-", "") not in _FREE_MAIL:
                yield host.casefold()
