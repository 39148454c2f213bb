"""Derivations in words: "Utilisation 92 % = hours needed 110 h ÷ hours available 120 h"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from cpm_planner.derivation.derived import Amount, Derivation, Operation, Unit
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import NO_FIGURE, Marks, format_count, format_number
from cpm_planner.formatting.money import format_amount, with_currency
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points

MOST_NAMED: Final = 6
"""Inputs that are named in one line; of more of them, those that weigh most are."""

_TENTH_OF_HOUR: Final = 6
_SIGNS: Final = {
    Operation.SUM: (" + ", " \u2212 "),
    Operation.PRODUCT: (" \u00d7 ", " \u00f7 "),
    Operation.POWER: (" ^ ", ""),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes derivations of one plan.

    Attributes:
        marks: marks of the locale numbers are written with.
        currency: the plan's currency, behind amounts of money.
    """

    marks: Marks
    currency: str

    def amount(self, figure: Derivation) -> str:
        """Write a figure's amount with its unit; a dash where there is none."""
        if figure.amount is None:
            return NO_FIGURE
        said = replace(self, currency=figure.currency) if figure.currency else self
        return _WRITTEN[figure.unit](figure.amount, said)

    def formula(self, figure: Derivation) -> str:
        """Write what is done to the inputs, by their names alone; empty for what is given."""
        return self._formula(figure, lambda each: each.name)

    def line(self, figure: Derivation) -> str:
        """Write a figure and what it is made of in one line."""
        made_of = self._formula(figure, lambda each: f"{each.name} {self.amount(each)}")
        text = f"{capital(figure.name)} {self.amount(figure)}"
        if made_of:
            text += f" = {made_of}"
        return f"{text} ({figure.remark})" if figure.remark else text

    def lines(self, figure: Derivation, most: int | None = None) -> list[str]:
        """Write a figure, then each of its inputs that is made of others, level by level.

        Args:
            figure: what is explained.
            most: lines at most; None for all.
        """
        lines = dict.fromkeys(self.line(each) for each in made_figures(figure))
        return list(lines)[:most]

    def _formula(self, figure: Derivation, said: Callable[[Derivation], str]) -> str:
        if figure.operation is Operation.GIVEN:
            return ""
        named = heaviest(figure)
        left_out = len(figure.parts) - len(named)
        if left_out:
            words = _of_many(figure.operation).format(
                count=format_count(len(figure.parts)),
                named=", ".join(map(said, named)),
                rest=format_count(left_out),
            )
        elif figure.operation in _SIGNS:
            adds, takes = _SIGNS[figure.operation]
            words = adds.join(map(said, figure.inputs))
            words += "".join(takes + said(each) for each in figure.against)
        else:
            words = _of_few(figure.operation).format(named=", ".join(map(said, named)))
        return words


def made_figures(figure: Derivation) -> Iterator[Derivation]:
    """Give a figure and all that it is made of and that is computed itself, level by level.

    What many inputs are made of is left to an explanation of each.
    """
    level = [figure]
    while level:
        yield from level
        level = [
            part
            for each in level
            if len(each.parts) <= MOST_NAMED
            for part in each.parts
            if part.operation is not Operation.GIVEN
        ]


def heaviest(figure: Derivation) -> tuple[Derivation, ...]:
    """Give the inputs that are named: all while they are few, else the largest; of a lowest the smallest."""
    parts, sign = figure.parts, 1 if figure.operation is Operation.LOWEST else -1
    if len(parts) <= MOST_NAMED:
        return parts
    by_weight = sorted(parts, key=lambda each: sign * abs(float(each.amount or 0)))
    return tuple(by_weight[: MOST_NAMED // 2])


def capital(name: str) -> str:
    """Begin a line with a name."""
    return name[:1].upper() + name[1:]


def _of_many(operation: Operation) -> str:
    return {
        Operation.SUM: translate("derivation", "sum of {count}: {named} and {rest} more"),
        Operation.PRODUCT: translate("derivation", "product of {count}: {named} and {rest} more"),
        Operation.MEAN: translate("derivation", "mean of {count}: {named} and {rest} more"),
        Operation.DEVIATION: translate(
            "derivation", "standard deviation of {count}: {named} and {rest} more"
        ),
        Operation.HIGHEST: translate("derivation", "highest of {count}: {named} and {rest} lower ones"),
        Operation.LOWEST: translate("derivation", "lowest of {count}: {named} and {rest} higher ones"),
        Operation.SPREAD_OVER: translate(
            "derivation", "1 \u00f7 sum of the squared shares of {count}: {named} and {rest} more"
        ),
    }[operation]


def _of_few(operation: Operation) -> str:
    return {
        Operation.MEAN: translate("derivation", "mean of {named}"),
        Operation.DEVIATION: translate("derivation", "standard deviation of {named}"),
        Operation.HIGHEST: translate("derivation", "highest of {named}"),
        Operation.LOWEST: translate("derivation", "lowest of {named}"),
        Operation.NOT_BELOW_ZERO: translate("derivation", "{named}, but not below 0"),
        Operation.SPREAD_OVER: translate("derivation", "1 \u00f7 sum of the squared shares of {named}"),
    }[operation]


def _hours(minutes: Amount, wording: Wording) -> str:
    decimals = 1 if float(minutes) % _TENTH_OF_HOUR == 0 else 2
    return f"{format_hours(float(minutes), wording.marks, decimals)} h"


def _money(cents: Amount, wording: Wording) -> str:
    return with_currency(format_amount(round(cents), wording.marks), wording.currency)


def _percent(fraction: Amount, wording: Wording) -> str:
    return format_percent(float(fraction), wording.marks, _decimals(fraction * 100, 1))


def _points(fraction: Amount, wording: Wording) -> str:
    return format_points(float(fraction), wording.marks, _decimals(fraction * 100, 1))


def _decimals(amount: Amount, most: int) -> int:
    """Count the decimals that an amount needs, up to so many."""
    return next((each for each in range(most) if round(float(amount), each) == float(amount)), most)


def _number(amount: Amount, wording: Wording) -> str:
    return format_number(Decimal(float(amount)), wording.marks, _decimals(amount, 3))


_WRITTEN: Final[dict[Unit, Callable[[Amount, Wording], str]]] = {
    Unit.HOURS: _hours,
    Unit.MONEY: _money,
    Unit.PERCENT: lambda amount, wording: _percent(Fraction(amount) / 100, wording),
    Unit.SHARE: _percent,
    Unit.POINTS: _points,
    Unit.COUNT: lambda amount, wording: format_number(Decimal(round(amount)), wording.marks),
    Unit.NUMBER: _number,
}
