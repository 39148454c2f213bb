"""What filters ask of cells: texts, figures, months, ranks; and how the bounds are typed."""

import pytest

from cpm_planner.formatting.marks import ENGLISH, GERMAN
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month
from ui.widgets.table.conditions import Condition, Scale, SortKey, Way
from ui.widgets.table.filters.scales import (
    DAYS,
    MONTHS,
    count_scale,
    decimal_scale,
    hours_scale,
    money_scale,
    percent_scale,
    share_scale,
)

HOURS = hours_scale(ENGLISH)


@pytest.mark.parametrize(
    ("way", "typed", "met"),
    [
        (Way.CONTAINS, " LIMA ", ["Ana Lima", "Lima Sports"]),
        (Way.LACKS, "lima", ["Berlin", " "]),
        (Way.BEGINS, "lima", ["Lima Sports"]),
        (Way.IS, "ana lima", ["Ana Lima"]),
        (Way.IS_NOT, "ana lima", ["Lima Sports", "Berlin", " "]),
        (Way.EMPTY, "", [" "]),
        (Way.FILLED, "", ["Ana Lima", "Lima Sports", "Berlin"]),
    ],
)
def test_texts_meet_a_condition_whatever_their_case(way: Way, typed: str, met: list[str]) -> None:
    texts = ["Ana Lima", "Lima Sports", "Berlin", " "]
    answers = Condition(way, (typed,)).met_by_texts(texts)
    assert [text for text, answer in zip(texts, answers, strict=True) if answer] == met


@pytest.mark.parametrize(
    ("way", "typed", "met"),
    [
        (Way.EQUALS, ["12.5"], [748, 752]),  # all of these are shown as 12.5
        (Way.DIFFERS, ["12.5"], [60, 900, None]),
        (Way.ABOVE, ["12.5"], [900]),
        (Way.FROM, ["12.5"], [748, 752, 900]),
        (Way.BELOW, ["12.5"], [60]),
        (Way.UP_TO, ["12.5"], [60, 748, 752]),
        (Way.BETWEEN, ["15", "12.5"], [748, 752, 900]),
    ],
)
def test_figures_meet_a_condition_as_they_are_shown(way: Way, typed: list[str], met: list[SortKey]) -> None:
    keys: list[SortKey] = [60, 748, 752, 900, None]
    asked = Condition(way, tuple(typed), tuple(map(HOURS.read, typed)))
    assert [key for key, answer in zip(keys, asked.met_by_keys(keys), strict=True) if answer] == met


@pytest.mark.parametrize(
    ("way", "count", "met"),
    [(Way.TOP, 2, [9.0, 7.0, 7.0]), (Way.BOTTOM, 1, [1.0]), (Way.BOTTOM, 99, [9.0, 1.0, 7.0, 7.0])],
)
def test_the_highest_and_lowest_take_equal_ones_along(way: Way, count: int, met: list[SortKey]) -> None:
    keys: list[SortKey] = [9.0, None, 1.0, 7.0, 7.0]
    answers = Condition(way, (str(count),), count=count).met_by_keys(keys)
    assert [key for key, answer in zip(keys, answers, strict=True) if answer] == met


def test_nothing_is_highest_where_nothing_is_known() -> None:
    assert Condition(Way.TOP, ("3",), count=3).met_by_keys([None, None]) == [False, False]


def test_a_month_spans_its_days() -> None:
    days: list[SortKey] = ["2026-10-31", "2026-11", "2026-11-16", "2026-12", None]

    def met(way: Way) -> list[bool]:
        return Condition(way, ("2026-11",), (DAYS.read("2026-11"),)).met_by_keys(days)

    assert met(Way.EQUALS) == [False, True, True, False, False]
    assert met(Way.BELOW) == [True, False, False, False, False]
    assert met(Way.ABOVE) == [False, False, False, True, False]
    assert MONTHS.read("2026-11") == (Month(2026, 11).ordinal,) * 2


@pytest.mark.parametrize(
    ("scale", "typed", "value"),
    [
        (hours_scale(GERMAN), "12,5", 750),
        (money_scale(ENGLISH), "12,500", 1_250_000),
        (percent_scale(ENGLISH), "80 %", 80),
        (share_scale(ENGLISH), "80", 0.8),
        (count_scale(ENGLISH), "7", 7),
        (decimal_scale(ENGLISH), "1.5", 1.5),
    ],
)
def test_bounds_are_typed_as_in_cells(scale: Scale, typed: str, value: float) -> None:
    first, last = scale.read(typed)
    assert isinstance(first, float)
    assert isinstance(last, float)
    assert (first + last) / 2 == pytest.approx(value)


@pytest.mark.parametrize("scale", [MONTHS, DAYS, HOURS])
@pytest.mark.parametrize("typed", ["", "soon"])
def test_what_is_no_bound_is_refused(scale: Scale, typed: str) -> None:
    with pytest.raises(InputError) as refusal:
        scale.read(typed)
    assert refusal.value.remedy
