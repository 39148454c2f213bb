"""Keeps amounts of other currencies from being taken for amounts of the plan's."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from cpm_planner.exchange.mapping.mapping import OtherCurrencies
from cpm_planner.exchange.mapping.words.currencies import could_be
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.row import Row
from cpm_planner.exchange.rows.task import Task
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import format_count

_AMOUNT: Final = "revenue"
_CURRENCY: Final = "currency"
_WITHOUT: Final = frozenset({OtherCurrencies.CONVERT, OtherCurrencies.LEAVE_OUT})
_NOT_UNDERSTOOD: Final = to_translate("import", "a currency that is not understood")
_CODES: Final = {
    OtherCurrencies.CONVERT: FindingCode.CURRENCY_NO_RATE,
    OtherCurrencies.LEAVE_OUT: FindingCode.CURRENCY_LEFT_OUT,
    OtherCurrencies.REFUSE: FindingCode.CURRENCY_REFUSED,
    OtherCurrencies.TAKE: FindingCode.CURRENCY_TAKEN,
}


def settle_currencies(task: Task) -> tuple[Finding, ...]:
    """Do what the mapping says about amounts of other currencies, on every row that names one.

    Gives what is to be said of the whole list. A row without an amount may name any currency.
    """
    if _CURRENCY not in task.mapping.fields and _CURRENCY not in task.defaults:
        return ()
    kept, default = task.plan.assumptions.currency, task.defaults.get(_CURRENCY, "")
    is_converting = task.mapping.other_currencies is OtherCurrencies.CONVERT
    rates = task.plan.assumptions.rates if is_converting else {}
    said: Counter[str] = Counter()
    for row in task.rows:
        if row.stated.get(_AMOUNT):
            currency = _currency_of(row, default)
            said[currency or kept] += 1
            if not currency:
                row.find(FindingCode.NO_CURRENCY, kept, field=_CURRENCY)
            elif currency in rates and currency != kept:
                _convert(row, currency, kept, rates[currency])
            elif not could_be(currency, kept):
                _settle(row, currency, kept, task.mapping.other_currencies)
    return _notes(said, kept)


def _currency_of(row: Row, default: str) -> str:
    """Give what a row says its amount is in; empty where it does not say."""
    if any(finding.field == _CURRENCY for finding in row.findings):
        return _NOT_UNDERSTOOD
    named: str = row.stated.get(_CURRENCY, default)
    return named


def _convert(row: Row, currency: str, kept: str, rate: Decimal) -> None:
    """Give the amount in the plan's currency, to the nearest hundredth."""
    amount = int((row.stated[_AMOUNT] * rate).to_integral_value())
    row.restate({**row.stated, _AMOUNT: amount})
    row.find(FindingCode.CURRENCY_CONVERTED, currency, kept, f"{rate:f}", field=_AMOUNT)


def _settle(row: Row, currency: str, kept: str, choice: OtherCurrencies) -> None:
    row.find(_CODES[choice], currency, kept, field=_AMOUNT)
    if choice in _WITHOUT:
        row.restate({key: value for key, value in row.stated.items() if key != _AMOUNT})


def _notes(said: Mapping[str, int], kept: str) -> tuple[Finding, ...]:
    """Say which currencies a list is in where one of them is not the plan's."""
    if all(could_be(currency, kept) for currency in said):
        return ()
    most_first = sorted(said, key=lambda currency: (-said[currency], currency))
    counted = ", ".join(
        translate("import", "{currency} (rows: {count})").format(
            currency=currency, count=format_count(said[currency])
        )
        for currency in most_first
    )
    code = FindingCode.CURRENCIES_MIXED if len(said) > 1 else FindingCode.CURRENCY_OTHER
    return (Finding(code, (counted, kept), _AMOUNT),)
