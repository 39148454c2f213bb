"""Whole numbers, percents, yes and no, text and identifiers."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.reading.source_table import Cell
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    CellError,
    CellFault,
    parse_identifier,
    parse_percent,
    parse_text,
    parse_whole,
    parse_yes_no,
)

EN = NUMBER_FORMATS["en"]


@pytest.mark.parametrize(
    ("cell", "value"), [("1,200", 1200), ("7.0", 7), (7, 7), (None, None), ("5 %", None)]
)
def test_whole_numbers(cell: Cell, value: int | None) -> None:
    if cell == "5 %":
        with pytest.raises(CellError) as refused:
            parse_whole(cell, EN)
        assert refused.value.code is CellFault.NOT_WHOLE
    else:
        assert parse_whole(cell, EN) == value


@pytest.mark.parametrize(
    ("cell", "bare_is_fraction", "share"),
    [
        ("12 %", False, "0.12"),
        ("12 %", True, "0.12"),
        ("12", False, "0.12"),
        (0.12, True, "0.12"),
        (12, False, "0.12"),
    ],
)
def test_percents(cell: Cell, bare_is_fraction: bool, share: str) -> None:  # noqa: FBT001 - a case, not a switch
    assert parse_percent(cell, EN, bare_is_fraction=bare_is_fraction) == Decimal(share)


def test_a_blank_percent_is_none() -> None:
    assert parse_percent("", EN) is None


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        *[(cell, True) for cell in ("Yes", "x", 1, True, "JA", "sí")],
        *[(cell, False) for cell in ("no", 0, False, "Não", "-")],
        *[(cell, None) for cell in ("", None)],
    ],
)
def test_yes_and_no(cell: Cell, meaning: bool | None) -> None:  # noqa: FBT001 - a case, not a switch
    assert parse_yes_no(cell) is meaning


def test_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(CellError, match="neither yes nor no"):
        parse_yes_no("maybe")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (" Acme ", "Acme"),
        (7, "7"),
        (2.5, "2.5"),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, 4), "2026-01-02 03:04:00"),  # noqa: DTZ001 - sheets know no time zones
    ],
)
def test_text(cell: Cell, text: str) -> None:
    assert parse_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "identifier"),
    [
        ("007", "007"),
        (" aB1 ", "aB1"),
        (42, "42"),
        ("1234567890123456789", "1234567890123456789"),
        (None, ""),
    ],
)
def test_identifiers_keep_case_and_zeros(cell: Cell, identifier: str) -> None:
    assert parse_identifier(cell) == identifier


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("1.23457E+18", CellFault.ROUNDED_IDENTIFIER),
        ("1,23457E+18", CellFault.ROUNDED_IDENTIFIER),
        (1.5, CellFault.ROUNDED_IDENTIFIER),
        (2**53, CellFault.ROUNDED_IDENTIFIER),
        (True, CellFault.NOT_AN_IDENTIFIER),
        ("#N/A", CellFault.SPREADSHEET_ERROR),
        ("#bezug!", CellFault.SPREADSHEET_ERROR),
        (date(2026, 1, 2), CellFault.NOT_AN_IDENTIFIER),
    ],
)
def test_identifiers_that_may_have_lost_digits_are_refused(cell: Cell, fault: CellFault) -> None:
    with pytest.raises(CellError) as refused:
        parse_identifier(cell)
    assert refused.value.code is fault


@given(st.sampled_from(CellFault), st.text(max_size=200))
def test_every_fault_is_said_in_one_short_line(fault: CellFault, text: str) -> None:
    said = str(CellError(fault, text))
    assert "\n" not in said
    assert " is " in said or " cannot " in said or " does not " in said
