"""Counts explanations again: every figure in them must be what its formula makes of its inputs."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from cpm_planner.derivation.derived import Amount, Derivation, Operation, Rounding, given, recounted

_HAIR = Fraction(1, 10**6)
_AWAY = {
    Rounding.NONE: Fraction(0),
    Rounding.EVEN: Fraction(1, 2),
    Rounding.AWAY: Fraction(1, 2),
    Rounding.HUNDREDTHS: Fraction(1, 200),
    Rounding.PART: Fraction(1),
}


def assert_true(figure: Derivation, amount: Amount | None) -> None:
    """Compare an explanation with the program's figure, and every step of it with its own inputs."""
    assert figure.amount == amount
    for each in _all_of(figure):
        again = recounted(replace(_flat(each), rounding=Rounding.NONE))
        if each.amount is None or again is None:
            assert each.amount is again
            continue
        away = _AWAY[each.rounding]
        # Floats may round what is half a minute either way.
        assert abs(again - Fraction(each.amount)) <= away + _HAIR * max(1, abs(again)), each
        is_whole = each.rounding not in (Rounding.NONE, Rounding.HUNDREDTHS)
        assert not is_whole or each.amount == round(each.amount)


def _all_of(figure: Derivation) -> Iterator[Derivation]:
    if figure.operation is not Operation.GIVEN:
        yield figure
        for part in figure.parts:
            yield from _all_of(part)


def _flat(figure: Derivation) -> Derivation:
    """Take the inputs as they are told."""
    inputs, against = (
        tuple(given(each.name, each.amount, each.unit) for each in parts)
        for parts in (figure.inputs, figure.against)
    )
    return replace(figure, inputs=inputs, against=against)
