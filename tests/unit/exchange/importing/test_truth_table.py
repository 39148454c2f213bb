"""A truth table in eight locales: each cell is read as meant or flagged, none is silently wrong."""

import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from io import StringIO
from itertools import zip_longest
from typing import Any, TypeVar

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.reading.cell_error import CellError
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.reading.table_shape import table_in
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    parse_date,
    parse_identifier,
    parse_number,
    parse_percent,
    propose_date_order,
    propose_number_format,
)
from cpm_planner.exchange.rows.verdict import Outcome
from cpm_planner.model.month import Month
from tests.unit.exchange.importing.lists import PLAN, TODAY
from tests.unit.exchange.reading.grids import text_grid
from tests.unit.exchange.reading.locales import (
    LOCALES,
    Locale,
    written_dates,
    written_figure,
    written_numbers,
    written_percents,
)

T = TypeVar("T")

AMOUNTS = tuple(
    sign * Decimal(digits)
    for sign in (1, -1)
    for digits in (
        *("0.05", "0.5", "7", "12.3", "99.99", "100", "999.99", "1000", "1234", "1234.5", "9999.99"),
        *("12345", "12345.67", "100000", "123456", "123456.78", "999999.99", "1000000", "1234567"),
        *("1234567.89", "12345678", "98765432.1", "123456789", "1234567890.12", "987654321012.34"),
    )
)
PERCENTS = tuple(map(Decimal, ("0", "0.5", "1", "12.25", "33.33", "50", "100", "-5", "250")))
DAYS = tuple(date(1969, 1, 1) + timedelta(days=step * 179) for step in range(124))
CODES = (
    *("7", "007", "0012345678", "aB1", "AB1", "1234567890123456789", "1E5", "3/4", "00.50", "-7", "0"),
    *("1,234", "1.234", "12:30", "true", "ja", "TRUE", "=1+1", "+49", "#7", "1 2", "0x1F", "12 %", "NaN"),
    "2026-01-02",
)
ROUNDED_CODES = ("1.23457E+18", "1,23457E+11", "1E+15")
in_every_locale = pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.name)


def read_or_flagged(read: Callable[[str], T], texts: Iterator[str], truth: T) -> Iterator[str]:
    """Read texts that mean the same; give those that are flagged."""
    for text in texts:
        try:
            assert read(text) == truth, text
        except CellError:
            yield text


@in_every_locale
def test_numbers_are_read_as_meant(locale: Locale) -> None:
    number_format = NUMBER_FORMATS[locale.numbers]

    def read(text: str) -> Decimal | None:
        return parse_number(text, number_format)

    cells = sum(len(list(written_numbers(locale, value))) for value in AMOUNTS)
    flagged = [
        text for value in AMOUNTS for text in read_or_flagged(read, written_numbers(locale, value), value)
    ]
    assert cells > 500
    assert flagged == []


@in_every_locale
def test_percentages_are_read_as_meant(locale: Locale) -> None:
    number_format = NUMBER_FORMATS[locale.numbers]

    def read(text: str) -> Decimal | None:
        return parse_percent(text, number_format)

    for value in PERCENTS:
        assert not list(read_or_flagged(read, written_percents(locale, value), value / 100))


@in_every_locale
def test_dates_are_read_as_meant_and_flagged_where_the_century_is_unclear(locale: Locale) -> None:
    def read(text: str) -> date | None:
        return parse_date(text, locale.order)

    days = [*DAYS, *(date(year, 5, 6) for year in (1930, 1945, 2030, 2045, 2068))]
    flagged = {
        (text, day.year) for day in days for text in read_or_flagged(read, written_dates(locale, day), day)
    }
    assert {year for _, year in flagged} <= {*range(1930, 1969), *range(2030, 2069)}
    assert all(str(year) not in text for text, year in flagged)


@in_every_locale
@pytest.mark.parametrize("digits", [6, 3])
def test_what_a_spreadsheet_rounded_to_show_it_is_flagged(locale: Locale, digits: int) -> None:
    for value in (Decimal(123456789012), Decimal(987654321987), Decimal(1234567)):
        shown = f"{value:.{digits - 1}E}".replace(".", locale.decimal)
        with pytest.raises(CellError, match="rounded"):
            parse_number(shown, NUMBER_FORMATS[locale.numbers])


def written_columns(write: Callable[[T], Iterator[str]], values: Sequence[T]) -> list[list[tuple[str, T]]]:
    """Write values into columns, each in one way of writing, every text with what it means."""
    rows = [[(text, value) for text in write(value)] for value in values]
    return [[cell for cell in column if cell] for column in zip_longest(*rows)]


@in_every_locale
def test_a_format_told_from_the_column_alone_is_right_or_asked_for(locale: Locale) -> None:
    values = [value for value in AMOUNTS if value > 0]
    for column in written_columns(lambda value: written_numbers(locale, value), values):
        for cells in (column, column[:4], column[5:9], *([cell] for cell in column)):
            proposed = propose_number_format(text for text, _ in cells)
            if len(proposed) == 1:
                assert all(parse_number(text, proposed[0]) == value for text, value in cells), cells


@in_every_locale
def test_an_order_of_dates_told_from_the_column_alone_is_right_or_asked_for(locale: Locale) -> None:
    for column in written_columns(lambda day: written_dates(locale, day), DAYS):
        for cells in (column, column[:5], *([cell] for cell in column)):
            proposed = propose_date_order(text for text, _ in cells)
            if len(proposed) == 1:
                assert all(parse_date(text, proposed[0]) == day for text, day in cells), cells


def list_file(locale: Locale, rows: Sequence[Sequence[str]]) -> bytes:
    """Write a list as a spreadsheet of a locale would."""
    text = StringIO(newline="")
    csv.writer(text, delimiter=locale.separator).writerows([("id", "name", "revenue", "since"), *rows])
    return text.getvalue().encode(locale.encoding, "strict")


def table_of(locale: Locale, rows: Sequence[Sequence[str]]) -> SourceTable:
    """Write a list and read it as the import does, nothing being said about its encoding or separator."""
    return table_in(text_grid(list_file(locale, rows)), "list.csv")


@in_every_locale
def test_the_whole_way_into_the_plan_no_figure_is_silently_wrong(locale: Locale) -> None:
    amounts = [(text, value) for value in AMOUNTS for text in written_numbers(locale, value)]
    days = [(text, day) for day in DAYS for text in written_dates(locale, day)]
    written = [
        (f"{number:05}", _encodable(amount, locale), value, text, day)
        for number, ((amount, value), (text, day)) in enumerate(zip(amounts, days, strict=False))
    ]
    table = table_of(
        locale, [(code, f"Partner {code}", amount, text) for code, amount, _, text, _ in written]
    )
    checked = check(table, ListKind.PARTNERS, _mapping(locale), PLAN, today=TODAY)
    partners = {each.external_id: each for each in enter(PLAN, checked).partners.values()}
    flagged = {each.row_number for each in checked.verdicts if each.outcome is not Outcome.ENTERS}
    for row, (code, amount, value, text, day) in enumerate(written, start=2):
        meant = (int(value * 100), Month(day.year, day.month))
        assert row in flagged or (partners[code].revenue_cents, partners[code].start) == meant, (amount, text)
    assert len(partners) == len(written)


@in_every_locale
def test_ids_stay_as_they_are_written_or_are_flagged(locale: Locale) -> None:
    rows = [(code, f"Partner {number}", "1", "") for number, code in enumerate((*CODES, *ROUNDED_CODES))]
    read = [row[0] for row in table_of(locale, rows).rows]
    assert [parse_identifier(cell) for cell in read[: len(CODES)]] == list(CODES)
    for cell in read[len(CODES) :]:
        with pytest.raises(CellError):
            parse_identifier(cell)


def test_the_table_has_thousands_of_cells() -> None:
    numbers = sum(1 for locale in LOCALES for value in AMOUNTS for _ in written_numbers(locale, value))
    dates = sum(1 for locale in LOCALES for day in DAYS for _ in written_dates(locale, day))
    assert numbers + dates > 15_000
    assert written_figure(LOCALES[-1], Decimal("1234567.5"), ",", 2) == "12,34,567.50"


def _mapping(locale: Locale) -> Mapping:
    fields: Any = {"external_id": "id", "name": "name", "revenue": "revenue", "start": "since"}
    columns = tuple(ColumnMapping(field, (column,)) for field, column in fields.items())
    return Mapping(columns, numbers=locale.numbers, dates=locale.order)


def _encodable(text: str, locale: Locale) -> str:
    """Write signs that an encoding lacks as a spreadsheet does when it saves in it."""
    return text.replace("\u2212", "-") if locale.encoding == "cp1252" else text
