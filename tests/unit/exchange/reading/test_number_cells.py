"""Numbers are read as written, or refused; never guessed."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.cell_error import CellError, CellFault
from cpm_planner.exchange.reading.number_cells import (
    NUMBER_FORMATS,
    NumberFormat,
    parse_number,
    propose_number_format,
)

EN = NUMBER_FORMATS["en"]
formats = st.sampled_from(sorted(NUMBER_FORMATS.values(), key=lambda number_format: number_format.name))
amounts = st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False)
decorations = st.sampled_from(["{}", " {} ", "€ {}", "{} EUR", "US$ {}", "{}\u00a0CHF"])


def written(value: Decimal, number_format: NumberFormat, mark: str) -> str:
    """Write a number with grouped thousands in a format."""
    if number_format.lakhs:
        return lakhs(value, mark)
    return f"{value:,.2f}".translate({ord(","): mark, ord("."): number_format.decimal})


def lakhs(value: Decimal, mark: str) -> str:
    """Write a number as in India, the last three digits of the whole part and then groups of two."""
    whole, part = f"{abs(value):.2f}".split(".")
    above, last = whole[:-3], whole[-3:]
    groups = [above[max(end - 2, 0) : end] for end in range(len(above), 0, -2)][::-1]
    return f"{'-' if value < 0 else ''}{mark.join([*groups, last])}.{part}"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("en", "1,234.5", "1234.5"),
        ("en", "1,234,567", "1234567"),
        ("de", "1.234,5", "1234.5"),
        ("de", "1.234", "1234"),
        ("fr", "1 234,5", "1234.5"),
        ("fr", "1\u202f234\u202f567 €", "1234567"),
        ("fr", "1\u00a0234,50 EUR", "1234.50"),
        ("ch", "1'234.5", "1234.5"),
        ("ch", "CHF 1\u2019234.50", "1234.50"),
        ("en", "(1,234.00)", "-1234.00"),
        ("en", "($5)", "-5"),
        ("en", "-$5.20", "-5.20"),
        ("en", "$-5", "-5"),
        ("en", "5-", "-5"),
        ("en", "\u22125", "-5"),
        ("en", "+5", "5"),
        ("en", "12 %", "0.12"),
        ("en", ".5", "0.5"),
        ("en", "5.", "5"),
        ("en", "1.2345E+3", "1234.5"),
        ("en", "1.5e-1", "0.15"),
        ("en", "$ (5)", "-5"),
        ("in", "12,34,567.5", "1234567.5"),
        ("in", "1,234", "1234"),
        ("si", "1 234.5", "1234.5"),
        ("en", "R$ 7", "7"),
        ("en", "7 zł", "7"),
    ],
)
def test_text_is_read_in_its_format(name: str, text: str, value: str) -> None:
    assert parse_number(text, NUMBER_FORMATS[name]) == Decimal(value)


@pytest.mark.parametrize(
    ("cell", "value"), [(7, "7"), (0.1, "0.1"), (-2.5, "-2.5"), (None, None), ("", None), (" \u00a0", None)]
)
def test_cells_that_are_numbers_or_blank(cell: float | str | None, value: str | None) -> None:
    assert parse_number(cell, EN) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("abc", CellFault.NOT_A_NUMBER),
        ("#N/A", CellFault.NOT_A_NUMBER),
        ("NaN", CellFault.NOT_A_NUMBER),
        ("inf", CellFault.NOT_A_NUMBER),
        ("--5", CellFault.NOT_A_NUMBER),
        ("(-5)", CellFault.NOT_A_NUMBER),
        ("(5", CellFault.NOT_A_NUMBER),
        ("10²", CellFault.NOT_A_NUMBER),
        ("٣", CellFault.NOT_A_NUMBER),
        ("12 pieces 5", CellFault.NOT_A_NUMBER),
        ("1" * 70, CellFault.NOT_A_NUMBER),
        (True, CellFault.NOT_A_NUMBER),
        (date(2026, 1, 2), CellFault.NOT_A_NUMBER),
        (float("nan"), CellFault.NOT_FINITE),
        (float("inf"), CellFault.NOT_FINITE),
        ("1e400", CellFault.TOO_LARGE),
        (1e300, CellFault.TOO_LARGE),
        (10**18, CellFault.TOO_LARGE),
        ("1.23457E+11", CellFault.ROUNDED_NUMBER),
        ("1.5E+3", CellFault.ROUNDED_NUMBER),
        ("1,23,4", CellFault.GROUPING),
        ("1,23,456", CellFault.GROUPING),
        ("1234,567", CellFault.GROUPING),
        ("0,123", CellFault.GROUPING),
        ("0,5", CellFault.GROUPING),
        ("1,234,", CellFault.GROUPING),
        ("1 234", CellFault.GROUPING),
        ("1.234.567", CellFault.GROUPING),
    ],
)
def test_what_is_no_number_is_refused(cell: str | float, fault: CellFault) -> None:
    with pytest.raises(CellError) as refused:
        parse_number(cell, EN)
    assert refused.value.code is fault


def test_groups_of_one_number_are_parted_by_one_mark() -> None:
    with pytest.raises(CellError):
        parse_number("1'234\u2019567", NUMBER_FORMATS["ch"])


@given(amounts, formats, decorations, st.integers(min_value=0))
def test_what_a_country_writes_is_read_back(
    value: Decimal, number_format: NumberFormat, decoration: str, choice: int
) -> None:
    mark = number_format.thousands[choice % len(number_format.thousands)]
    assert parse_number(decoration.format(written(value, number_format, mark)), number_format) == value


@given(st.text(max_size=80), formats)
def test_any_text_is_read_or_refused(text: str, number_format: NumberFormat) -> None:
    with suppress(CellError):
        value = parse_number(text, number_format)
        assert value is None or value.is_finite()


def test_indian_groups_have_two_digits_above_the_last_three() -> None:
    with pytest.raises(CellError) as refused:
        parse_number("123,456", NUMBER_FORMATS["in"])
    assert refused.value.code is CellFault.GROUPING


@pytest.mark.parametrize(
    ("cells", "locale", "names"),
    [
        (["1,234"], "en", ["en", "de"]),
        (["1,234"], "de", ["de", "en"]),
        (["1,234", "1,234.5"], "de", ["en"]),
        (["1,234", "0,125"], "en", ["de"]),
        (["1.234,5", "7"], "en", ["de"]),
        (["1 234", "5"], "en", ["fr"]),
        (["1'234"], "en", ["ch"]),
        (["12", "3"], "de", ["de"]),
        (["1,23,456", "1,234"], "en", ["in"]),
        (["1 234.5"], "en", ["si"]),
        (["1.234,5", "1,234.5", "1.234", "2,5"], "en", ["de", "en"]),
        (["1.5", "n/a"], "en", ["en"]),
        ([], "fr", ["fr"]),
        ([1, 2.5, None], "en", ["en"]),
    ],
)
def test_formats_are_proposed_and_doubt_is_shown(
    cells: list[str | float | None], locale: str, names: list[str]
) -> None:
    assert [number_format.name for number_format in propose_number_format(cells, locale)] == names


THOUSANDS = [f"{number}.{number + 100}" for number in range(1, 30)]


@pytest.mark.parametrize(
    ("odd", "locale", "names"),
    [
        (["12,5"], "en", ["en", "de"]),
        (["12,5"], "de", ["de", "en"]),
        (["12,5", "7,25"], "en", ["de"]),
        (["12,5"], "fr", ["de", "en"]),
        ([], "en", ["en", "de"]),
    ],
)
def test_one_odd_cell_decides_nothing(odd: list[str], locale: str, names: list[str]) -> None:
    proposed = propose_number_format([*THOUSANDS, *odd], locale)
    assert [each.name for each in proposed] == names


@given(st.lists(amounts, min_size=1, max_size=20), formats)
def test_the_true_format_is_always_among_the_proposals_or_reads_the_same(
    values: list[Decimal], number_format: NumberFormat
) -> None:
    cells = [written(value, number_format, number_format.thousands[0]) for value in values]
    readings = [[parse_number(cell, proposal) for cell in cells] for proposal in propose_number_format(cells)]
    assert values in readings
