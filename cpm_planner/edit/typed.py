"""What a person typed into a cell or field, as a value, or one sentence that says what to type instead."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final, TypeVar

from cpm_planner.formatting.days import format_day, parse_day, parse_month
from cpm_planner.formatting.hours import parse_hours
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import some_of
from cpm_planner.formatting.marks import Marks, parse_number
from cpm_planner.formatting.money import parse_money
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import parse_basis_points, parse_percent
from cpm_planner.model.errors import InputError
from cpm_planner.model.month import Month

K = TypeVar("K")
V = TypeVar("V")

_TYPE_IT: Final = to_translate("typed", "type it as {example}")
_EXAMPLE: Final = Month(2026, 11)
_EXAMPLE_DAY: Final = 16
_MOST_CHOICES: Final = 8
"""Names listed to choose from."""


def month_to_type() -> str:
    """Give an example of a month, as the locale writes it."""
    return format_month(_EXAMPLE)


def day_to_type() -> str:
    """Give an example of a day, as the locale writes it."""
    return format_day(_EXAMPLE, _EXAMPLE_DAY)


def month_needed(what: str) -> InputError:
    """Say that nothing was typed where a month is needed.

    Args:
        what: the same in words, translated.
    """
    remedy = translate("typed", "type one, such as {month}").format(month=month_to_type())
    return InputError(code="no-month", what=what, remedy=remedy)


def typed_hours(text: str, marks: Marks) -> int:
    """Read hours as whole minutes.

    Raises:
        InputError: the text is not an amount of hours.
    """
    return _read(
        lambda: parse_hours(text, marks),
        text,
        to_translate("typed", '"{text}" is not an amount of hours'),
        to_translate("typed", "type it as {example}, or as 1:30"),
        f"1{marks.decimal}5",
    )


def typed_percent(text: str, marks: Marks) -> int:
    """Read whole percent.

    Raises:
        InputError: the text is not a whole percentage.
    """
    what = to_translate("typed", '"{text}" is not a whole percentage')
    return _read(lambda: parse_percent(text, marks), text, what, example="80")


def typed_points(text: str, marks: Marks) -> int:
    """Read percent with up to two decimals as hundredths of a percent.

    Raises:
        InputError: the text is not a percentage.
    """
    what = to_translate("typed", '"{text}" is not a percentage')
    return _read(lambda: parse_basis_points(text, marks), text, what, example=f"3{marks.decimal}25")


def typed_rate(text: str, marks: Marks) -> Decimal:
    """Read a decimal number with every digit as it was typed.

    Raises:
        InputError: the text is not a number.
    """
    what = to_translate("typed", '"{text}" is not a rate')
    return _read(lambda: parse_number(text, marks), text, what, example=f"1{marks.decimal}0825")


def typed_money(text: str, marks: Marks) -> int:
    """Read an amount as whole hundredths.

    Raises:
        InputError: the text is not an amount.
    """
    what = to_translate("typed", '"{text}" is not an amount of money')
    return _read(lambda: parse_money(text, marks), text, what, example=f"12{marks.group}500")


def typed_currency(text: str, own: str) -> str:
    """Read the code of a currency; empty for nothing and for the plan's own one."""
    code = text.strip().upper()
    return "" if code == own else code


def typed_count(text: str, marks: Marks) -> int:
    """Read a whole number.

    Raises:
        InputError: the text is not one.
    """

    def parse() -> int:
        number = parse_number(text, marks)
        if number != number.to_integral_value():
            raise ValueError(text)
        return int(number)

    return _read(parse, text, to_translate("typed", '"{text}" is not a whole number'), example="12")


def typed_month(text: str) -> Month | None:
    """Read a month; None for an empty text.

    Raises:
        InputError: the text is not a month.
    """
    what = to_translate("typed", '"{text}" is not a month')
    return _read(lambda: parse_month(text), text, what, example=month_to_type())


def typed_day(text: str) -> tuple[Month | None, int | None]:
    """Read a day, or a month without one; None for an empty text.

    Raises:
        InputError: the text is neither.
    """
    return _read(
        lambda: parse_day(text),
        text,
        to_translate("typed", '"{text}" is not a month or a day'),
        to_translate("typed", "type it as {example}"),
        translate("typed", "{month}, or {day}").format(month=month_to_type(), day=day_to_type()),
    )


def typed_choice(text: str, choices: Mapping[str, K], kind: str) -> K:
    """Find what is called so, whatever its case; ``kind`` says what it is, such as "tier", as it is spoken.

    Raises:
        InputError: nothing is, or the name could be short for several.
    """
    if text in choices:
        return choices[text]
    wanted = text.strip().casefold()
    named = {name.casefold(): key for name, key in choices.items()}
    if wanted in named:
        return named[wanted]
    starting = [key for name, key in named.items() if wanted and name.startswith(wanted)]
    if len(starting) == 1:
        return starting[0]
    raise InputError(
        code="unknown-choice",
        what=translate("typed", 'There is no {kind} called "{text}"').format(kind=kind, text=text.strip()),
        remedy=translate("typed", "choose one of {names}").format(
            names=some_of([name for name in choices if name], _MOST_CHOICES)
        ),
    )


def _read(parse: Callable[[], V], text: str, what: str, remedy: str = _TYPE_IT, example: str = "") -> V:
    try:
        return parse()
    except (ValueError, ArithmeticError):
        raise InputError(
            code="not-readable",
            what=translate("typed", what).format(text=text.strip()),
            remedy=translate("typed", remedy).format(example=example),
        ) from None
