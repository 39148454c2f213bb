"""What explanations come to when they are counted again, and how they are said."""

from fractions import Fraction

import pytest

from cpm_planner.derivation.derived import Derivation, Operation, Rounding, Unit, given, recounted
from cpm_planner.derivation.wording import Wording
from cpm_planner.formatting.marks import ENGLISH, GERMAN

WORDS = Wording(ENGLISH, "EUR")
NEEDED = given("hours needed", None, Unit.HOURS)


def hours(name: str, minutes: int) -> Derivation:
    return given(name, minutes, Unit.HOURS)


def capacity(fte: int = 80) -> Derivation:
    return given("hours available", 111 * 60 * fte // 100, Unit.HOURS).multiplied(
        [hours("partner hours a month", 111 * 60), given("FTE", fte, Unit.PERCENT)], rounding=Rounding.EVEN
    )


def utilisation() -> Derivation:
    return given("utilisation", 4_440 / 5_328, Unit.SHARE).multiplied(
        [hours("hours needed", 4_440)], [capacity()]
    )


def test_a_figure_is_counted_again_from_what_is_given() -> None:
    assert recounted(utilisation()) == Fraction(4_440, 5_328)


@pytest.mark.parametrize(
    ("operation", "amount"),
    [
        (Operation.MEAN, 4),
        (Operation.HIGHEST, 7),
        (Operation.LOWEST, 2),
        (Operation.SPREAD_OVER, Fraction(144, 62)),
    ],
)
def test_many_figures_are_counted_together(operation: Operation, amount: Fraction) -> None:
    parts = [given(str(each), each, Unit.NUMBER) for each in (2, 3, 7)]
    assert recounted(given("all", 0, Unit.NUMBER).of_all(operation, parts)) == amount


@pytest.mark.parametrize(("minutes", "least"), [(-6, 0), (6, 6)])
def test_what_is_missing_is_never_less_than_nothing(minutes: int, least: int) -> None:
    free = given("free hours", least, Unit.HOURS).of_all(Operation.NOT_BELOW_ZERO, [hours("rest", minutes)])
    assert recounted(free) == least
    assert WORDS.formula(free) == "rest, but not below 0"


def test_the_deviation_is_that_of_the_population() -> None:
    parts = [given(str(each), each, Unit.NUMBER) for each in (2, 4)]
    assert recounted(given("deviation", 1, Unit.NUMBER).of_all(Operation.DEVIATION, parts)) == 1


def test_a_power_is_told_and_counted() -> None:
    held = given("share still held", 0.81, Unit.SHARE).of_all(
        Operation.POWER,
        [given("share that stays", Fraction(9, 10), Unit.SHARE), given("years", 2, Unit.COUNT)],
    )
    assert float(recounted(held) or 0) == pytest.approx(0.81)
    assert WORDS.line(held) == "Share still held 81 % = share that stays 90 % ^ years 2"


@pytest.mark.parametrize(
    ("rounding", "minutes"),
    [
        (Rounding.PART, 2),
        (Rounding.HUNDREDTHS, Fraction(5, 2)),
        (Rounding.EVEN, 2),
        (Rounding.AWAY, 3),
        (Rounding.NONE, Fraction(5, 2)),
    ],
)
def test_halves_are_rounded_as_asked_for(rounding: Rounding, minutes: Fraction) -> None:
    half = given("half", 0, Unit.HOURS).multiplied([hours("five", 5)], [hours("two", 2)], rounding)
    assert recounted(half) == minutes


def test_without_an_input_or_divided_by_nothing_there_is_no_figure() -> None:
    share = given("share", None, Unit.SHARE)
    assert recounted(share.multiplied([NEEDED])) is None
    assert recounted(share.multiplied([hours("one", 1)], [hours("none", 0)])) is None


def test_a_line_says_figure_formula_and_inputs() -> None:
    assert WORDS.lines(utilisation()) == [
        "Utilisation 83.3 % = hours needed 74.0 h \u00f7 hours available 88.8 h",
        "Hours available 88.8 h = partner hours a month 111.0 h \u00d7 FTE 80 %",
    ]
    assert WORDS.formula(utilisation()) == "hours needed \u00f7 hours available"
    assert len(WORDS.lines(utilisation(), most=1)) == 1


def test_of_many_inputs_the_heaviest_are_named() -> None:
    parts = [hours(f"P{each}", each * 60) for each in range(1, 9)]
    total = given("work", 36 * 60, Unit.HOURS).summed(parts)
    assert WORDS.line(total) == "Work 36.0 h = sum of 8: P8 8.0 h, P7 7.0 h, P6 6.0 h and 5 more"
    lowest = given("least", 60, Unit.HOURS).of_all(Operation.LOWEST, parts)
    assert WORDS.line(lowest) == "Least 1.0 h = lowest of 8: P1 1.0 h, P2 2.0 h, P3 3.0 h and 5 higher ones"


def test_amounts_are_written_in_their_unit_and_locale() -> None:
    said = Wording(GERMAN, "EUR")
    amounts = [
        given("", 123_456, Unit.MONEY),
        given("", Fraction(1, 3), Unit.SHARE),
        given("", 7, Unit.HOURS),
        given("", 12_000, Unit.COUNT),
        given("", 1.5, Unit.NUMBER),
        given("", None, Unit.SHARE),
    ]
    expected = ["EUR 1.234,56", "33,3 %", "0,12 h", "12.000", "1,5", "\u2013"]
    assert [said.amount(each) for each in amounts] == expected


def test_a_remark_stands_behind() -> None:
    assert WORDS.line(given("workload", 60, Unit.HOURS, "set by hand")) == "Workload 1.0 h (set by hand)"
