"""Amounts of money: kept in whole hundredths of the plan's currency."""

from decimal import Decimal

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import ENGLISH, Marks, format_number, parse_number
from cpm_planner.model.errors import InputError

CENTS = 100
_STEP = 1_000
"""What is as much as this once rounded is written in the next larger unit."""
UNKNOWN = "\N{EN DASH}"
"""Stands for an amount that nobody here knows, such as what follows from pay that is hidden."""


def format_money(cents: int | None, marks: Marks | None = None, decimals: int = 2) -> str:
    """Write an amount without its currency, or that it is unknown; two decimals can be read back exactly."""
    if cents is None:
        return UNKNOWN
    return format_number(Decimal(cents) / CENTS, marks, decimals)


def format_amount(cents: int | None, marks: Marks | None = None) -> str:
    """Write an amount with cents only where there are some; it can be read back exactly."""
    return format_money(cents, marks, 2 if cents is not None and cents % CENTS else 0)


def parse_money(text: str, marks: Marks = ENGLISH) -> int:
    """Read an amount, with or without currency sign or code, as whole hundredths.

    Raises:
        ValueError: the text is not an amount.
    """
    bare = text.strip().strip("$€£¥").strip()
    bare = bare.removeprefix(bare[:3]) if bare[:3].isalpha() else bare
    bare = bare.removesuffix(bare[-3:]) if bare[-3:].isalpha() else bare
    return round(parse_number(bare, marks) * CENTS)


def format_short_money(cents: int | None, marks: Marks | None = None) -> str:
    """Write a large amount in thousands (k), millions (M) or billions (B); not meant to be read back."""
    if cents is None:
        return UNKNOWN
    amount = Decimal(cents) / CENTS
    if abs(round(amount)) < _STEP:
        return format_number(amount, marks)
    units = translate("money", "{amount}k"), translate("money", "{amount}M"), translate("money", "{amount}B")
    sizes = [amount / _STEP**power for power in range(1, len(units) + 1)]
    at = next((at for at, size in enumerate(sizes) if abs(round(size, 1)) < _STEP), -1)
    return units[at].format(amount=format_number(sizes[at], marks, 1))


def with_currency(amount: str, currency: str) -> str:
    """Put a written amount beside its currency: "USD 3.1M"; without a currency it stands alone."""
    if not currency:
        return amount
    return translate("money", "{currency} {amount}").format(currency=currency, amount=amount)


def short_amount(cents: int | None, currency: str, marks: Marks | None = None) -> str:
    """Write a large amount in thousands or millions with its currency: "USD 3.1M"."""
    return with_currency(format_short_money(cents, marks), currency)


def whole_amount(cents: int | None, currency: str, marks: Marks | None = None) -> str:
    """Write an amount in whole units with its currency: "USD 3,129,997"."""
    return with_currency(format_money(cents, marks, 0), currency)


def around_thousands(currency: str) -> tuple[str, str]:
    """Give what stands before and after a count of thousands in a number field: "USD " and "k"."""
    before, _, after = with_currency(translate("money", "{amount}k"), currency).partition("{amount}")
    return before, after


def titled_in(title: str, currency: str) -> str:
    """Head a column of amounts, which do not name their currency themselves: "Cost (USD)"."""
    return translate("money", "{title} ({currency})").format(title=title, currency=currency)


def pay_unknown() -> InputError:
    """Say that nothing about costs can be asked of a plan that tells no pay."""
    return InputError(
        code="pay-unknown",
        what=translate("money", "Costs are asked for, and the plan tells no pay"),
        remedy=translate(
            "money", "unlock pay with the passphrase, put pay in, or leave costs out of the question"
        ),
    )
