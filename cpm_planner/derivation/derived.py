"""A figure with the formula and the inputs it was computed from, as deep as anybody wants to look.

The amounts are those of the program; whoever applies the operations to the inputs again must come to the
same (:func:`recounted`), so that an explanation that is not true does not pass a test.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final

Amount = int | float | Fraction

_PERCENT: Final = 100
_HUNDREDTHS: Final = 100


class Unit(StrEnum):
    """What an amount is kept in."""

    HOURS = "hours"
    """Minutes, shown as hours."""
    MONEY = "money"
    """Cents of the plan's currency."""
    PERCENT = "percent"
    """Percent, 25 for 25 %."""
    SHARE = "share"
    """A fraction, 0.25 for 25 %."""
    POINTS = "points"
    """A difference of two fractions, 0.25 for 25 points."""
    COUNT = "count"
    NUMBER = "number"
    """A number that need not be whole."""


class Operation(StrEnum):
    """What is done to the inputs."""

    GIVEN = "given"
    """Nothing: the amount stands in the plan, or is counted there."""
    SUM = "sum"
    """The inputs added up, less those in ``against``."""
    PRODUCT = "product"
    """The inputs multiplied, divided by those in ``against``."""
    POWER = "power"
    """The first input to the power of the second."""
    MEAN = "mean"
    DEVIATION = "deviation"
    """Standard deviation of the population."""
    HIGHEST = "highest"
    LOWEST = "lowest"
    NOT_BELOW_ZERO = "not below zero"
    """The one input, or 0 where that is less."""
    SPREAD_OVER = "spread over"
    """1 / sum of the squared shares of the inputs in their sum."""


class Rounding(StrEnum):
    """How a result becomes a whole number of its unit, or of a part of it."""

    NONE = "none"
    EVEN = "even"
    """Halves to the even neighbour, as minutes are."""
    AWAY = "away"
    """Halves away from zero, as cents are."""
    HUNDREDTHS = "hundredths"
    """To hundredths of its unit, halves to the even neighbour, as FTE are."""
    PART = "part"
    """Down, or up where most is lost, so that all parts of a whole add up to it; alone, to the nearest."""


@dataclass(frozen=True, slots=True)
class Derivation:
    """One figure and where it comes from.

    Attributes:
        name: what it is, as it stands within a sentence, such as "hours needed".
        amount: the program's figure in its unit; None where there is none, as without capacity.
        inputs: what the operation is applied to.
        against: what a sum subtracts, and a product divides by.
        remark: what else there is to say: where a given amount stands, or why there is none.
        rounding: whether and how the result is rounded to whole minutes, cents or percent.
        currency: what an amount of money is in; empty for the plan's own.
    """

    name: str
    amount: Amount | None
    unit: Unit
    operation: Operation = Operation.GIVEN
    inputs: tuple["Derivation", ...] = ()
    against: tuple["Derivation", ...] = ()
    remark: str = ""
    rounding: Rounding = Rounding.NONE
    currency: str = ""

    @property
    def parts(self) -> tuple["Derivation", ...]:
        """All that it is made of."""
        return self.inputs + self.against

    def summed(self, inputs: Iterable["Derivation"], against: Iterable["Derivation"] = ()) -> "Derivation":
        """Give the same figure as a sum, less what is ``against`` it."""
        return replace(self, operation=Operation.SUM, inputs=tuple(inputs), against=tuple(against))

    def multiplied(
        self,
        inputs: Iterable["Derivation"],
        against: Iterable["Derivation"] = (),
        rounding: Rounding = Rounding.NONE,
    ) -> "Derivation":
        """Give the same figure as a product, divided by what is ``against`` it."""
        factors, divisors = tuple(inputs), tuple(against)
        return replace(self, operation=Operation.PRODUCT, inputs=factors, against=divisors, rounding=rounding)

    def of_all(self, operation: Operation, inputs: Iterable["Derivation"]) -> "Derivation":
        """Give the same figure as what another operation makes of the inputs."""
        return replace(self, operation=operation, inputs=tuple(inputs))


def given(name: str, amount: Amount | None, unit: Unit, remark: str = "") -> Derivation:
    """Give a figure that is computed from nothing else."""
    return Derivation(name, amount, unit, remark=remark)


def recounted(figure: Derivation) -> Fraction | None:
    """Compute a figure again from what it is given, all the way down, exactly.

    Returns:
        The amount in the figure's unit; None where an input is missing or something is divided by 0.
    """
    if figure.operation is Operation.GIVEN:
        return None if figure.amount is None else Fraction(figure.amount)
    worth, against = _worth_of(figure.inputs), _worth_of(figure.against)
    if worth is None or against is None:
        return None
    try:
        result = _applied(figure.operation, worth, against)
    except ZeroDivisionError:
        return None
    return _rounded(result * _PERCENT if figure.unit is Unit.PERCENT else result, figure.rounding)


def _worth_of(figures: Sequence[Derivation]) -> list[Fraction] | None:
    """Give amounts as numbers to calculate with; None where one is missing."""
    found: list[Fraction] = []
    for each in figures:
        amount = recounted(each)
        if amount is None:
            return None
        found.append(amount / _PERCENT if each.unit is Unit.PERCENT else amount)
    return found


def _applied(operation: Operation, worth: Sequence[Fraction], against: Sequence[Fraction]) -> Fraction:
    if operation is Operation.PRODUCT:
        return math.prod(worth, start=Fraction(1)) / math.prod(against, start=Fraction(1))
    if operation is Operation.SUM:
        return _total(worth) - _total(against)
    return _OF_ALL[operation](worth)


def _total(worth: Iterable[Fraction]) -> Fraction:
    return sum(worth, start=Fraction(0))


def _mean(worth: Sequence[Fraction]) -> Fraction:
    return _total(worth) / len(worth)


def _deviation(worth: Sequence[Fraction]) -> Fraction:
    mean = _mean(worth)
    return Fraction(math.sqrt(_mean([(each - mean) ** 2 for each in worth])))


def _power(worth: Sequence[Fraction]) -> Fraction:
    base, exponent = worth
    return Fraction(float(base) ** float(exponent))


def _spread_over(worth: Sequence[Fraction]) -> Fraction:
    return _total(worth) ** 2 / _total(each * each for each in worth)


_OF_ALL: Final[dict[Operation, Callable[[Sequence[Fraction]], Fraction]]] = {
    Operation.POWER: _power,
    Operation.MEAN: _mean,
    Operation.DEVIATION: _deviation,
    Operation.HIGHEST: max,
    Operation.LOWEST: min,
    Operation.NOT_BELOW_ZERO: lambda worth: max(worth[0], Fraction(0)),
    Operation.SPREAD_OVER: _spread_over,
}


def _rounded(amount: Fraction, rounding: Rounding) -> Fraction:
    if rounding is Rounding.NONE:
        return amount
    if rounding in (Rounding.EVEN, Rounding.PART):
        return Fraction(round(amount))
    if rounding is Rounding.HUNDREDTHS:
        return Fraction(round(amount * _HUNDREDTHS), _HUNDREDTHS)
    away = math.floor(abs(amount) + Fraction(1, 2))
    return Fraction(away if amount >= 0 else -away)
