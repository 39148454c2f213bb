"""Whatever is written can be read back, in every locale."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.formatting.days import (
    format_date,
    format_day,
    format_moment,
    iso_day,
    parse_day,
    parse_month,
)
from cpm_planner.formatting.hours import format_hours, parse_hours
from cpm_planner.formatting.marks import (
    ENGLISH,
    GERMAN,
    DateStyle,
    Marks,
    format_exact,
    format_number,
    parse_number,
)
from cpm_planner.formatting.money import format_amount, format_money, format_short_money, parse_money
from cpm_planner.formatting.months import format_month, iso_month
from cpm_planner.formatting.percent import (
    format_basis_points,
    format_percent,
    format_whole_percent,
    parse_basis_points,
    parse_percent,
)
from cpm_planner.model.month import Month

AMERICAN = Marks(".", ",", DateStyle.MONTH_SLASHES)
BRITISH = Marks(".", ",", DateStyle.DAY_SLASHES)
MARKS = st.sampled_from([ENGLISH, GERMAN, AMERICAN, BRITISH, Marks(",", "\u202f"), Marks(".", "'")])
MONTHS = st.builds(Month, st.integers(1, 9999), st.integers(1, 12))


@given(st.integers(-(10**9), 10**9), MARKS)
def test_minutes_survive_hours_with_two_decimals(minutes: int, marks: Marks) -> None:
    assert parse_hours(format_hours(minutes, marks, 2), marks) == minutes


@given(st.integers(-(10**14), 10**14), MARKS)
def test_cents_survive(cents: int, marks: Marks) -> None:
    assert parse_money(format_money(cents, marks), marks) == cents
    assert parse_money(format_amount(cents, marks), marks) == cents
    assert format_amount(100 * cents, marks) == format_money(100 * cents, marks, 0)


@given(st.decimals("0.000000001", "999999", places=9), MARKS)
def test_every_digit_of_a_rate_survives(rate: Decimal, marks: Marks) -> None:
    assert f"{parse_number(format_exact(rate, marks), marks):f}" == f"{rate:f}"


@given(MONTHS, MARKS, st.data())
def test_days_survive(month: Month, marks: Marks, data: st.DataObject) -> None:
    day = data.draw(st.none() | st.integers(1, month.days))
    assert parse_day(format_day(month, day, marks), marks) == (month, day)
    assert parse_day(iso_day(month, day), marks) == (month, day)


@pytest.mark.parametrize(
    ("marks", "day", "month"),
    [
        (ENGLISH, "2026-11-03", "2026-11"),
        (GERMAN, "03.11.2026", "11/2026"),
        (AMERICAN, "11/03/2026", "11/2026"),
        (BRITISH, "03/11/2026", "11/2026"),
    ],
)
def test_dates_are_written_as_the_locale_does(marks: Marks, day: str, month: str) -> None:
    at = datetime(2026, 11, 3, 8, 5, tzinfo=UTC)
    assert format_day(Month(2026, 11), 3, marks) == format_date(at, marks) == day
    assert format_month(Month(2026, 11), marks) == format_day(Month(2026, 11), None, marks) == month
    assert format_moment(at, marks) == f"{day} 08:05"


def test_a_date_that_could_be_two_days_is_read_as_the_locale_writes_it_or_refused() -> None:
    assert parse_day("4/3/2026", AMERICAN) == (Month(2026, 4), 3)
    assert parse_day("4/3/26", BRITISH) == (Month(2026, 3), 4)
    for marks in (ENGLISH, GERMAN):
        with pytest.raises(ValueError, match="not a month"):
            parse_day("4/3/2026", marks)


def test_years_may_be_short_where_nothing_else_can_be_meant() -> None:
    assert parse_day("16.11.26") == (Month(2026, 11), 16)
    assert parse_day("11/26") == (Month(2026, 11), None)
    with pytest.raises(ValueError, match="not a month"):
        parse_day("11.12")


def test_days_are_read_as_people_write_them_and_must_be_there() -> None:
    assert format_day(None, None) == ""
    assert parse_day(" ") == (None, None)
    assert parse_day("16.11.2026") == parse_day("2026-11-16") == (Month(2026, 11), 16)
    assert parse_day("11/2026") == parse_day("11.2026") == (Month(2026, 11), None)
    for text in ("2027-02-29", "31.4.2026", "2026-13-01", "0000-01", "soon"):
        with pytest.raises(ValueError, match=r"no such|not a month"):
            parse_day(text)


@given(st.integers(0, 10_000), MARKS)
def test_basis_points_survive(points: int, marks: Marks) -> None:
    assert parse_basis_points(format_basis_points(points, marks), marks) == points


@given(st.integers(0, 100_000), MARKS)
def test_whole_percent_survives(percent: int, marks: Marks) -> None:
    assert parse_percent(format_whole_percent(percent, marks), marks) == percent


@given(MONTHS, MARKS)
def test_months_survive(month: Month, marks: Marks) -> None:
    assert parse_month(format_month(month, marks), marks) == month
    assert parse_month(iso_month(month), marks) == month


def test_months_are_read_in_the_ways_people_write_them() -> None:
    assert parse_month("2026-11-30") == parse_month("11/2026") == Month(2026, 11)
    assert parse_month(" ") is None
    assert format_month(None) == ""


@pytest.mark.parametrize("text", ["2026", "2026-13", "May", "1/2/3"])
def test_what_is_not_a_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a month"):
        parse_month(text)


@pytest.mark.parametrize(("text", "minutes"), [("1:30", 90), ("1.5 h", 90), ("0.25", 15), ("1,000", 60_000)])
def test_hours_are_read_in_the_ways_people_write_them(text: str, minutes: int) -> None:
    assert parse_hours(text) == minutes


@pytest.mark.parametrize("text", ["", "abc", "nan", "inf", "1e400", "1e-400", "--1"])
def test_what_is_not_a_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        parse_number(text, ENGLISH)


def test_a_share_of_a_percent_is_refused_where_whole_ones_are_asked() -> None:
    with pytest.raises(ValueError, match="whole percentage"):
        parse_percent("12.5 %")


def test_figures_read_well() -> None:
    assert format_percent(0.256) == "26 %"
    assert format_number(Decimal("-0.004"), ENGLISH, 2) == "0.00"
    assert [format_short_money(cents) for cents in (99_900, 150_000, 7_754_857_020)] == [
        "999",
        "1.5k",
        "77.5M",
    ]
    assert parse_money("USD 1,234.50") == parse_money("$1,234.50") == parse_money("1,234.50 EUR") == 123_450
