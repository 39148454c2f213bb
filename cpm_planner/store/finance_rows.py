"""What finance adds to a plan as rows and back: adjustments, budget lines and plan rates."""

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.month import Month
from cpm_planner.store.rows import Row


def adjustment_row(value: Adjustment) -> Row:
    """Give the columns of an adjustment."""
    return (
        value.id,
        value.month.ordinal,
        value.amount_cents,
        value.name,
        value.currency,
        value.cpm,
        value.cost_centre,
        value.gl_account,
    )


def adjustment_value(row: Row) -> Adjustment:
    """Give an adjustment back."""
    key, month, *others = row
    return Adjustment(key, Month.from_ordinal(month), *others)


def budget_row(value: BudgetLine) -> Row:
    """Give the columns of a budget line."""
    return (
        value.id,
        value.fiscal_year,
        value.amount_cents,
        value.fte_percent,
        value.role_type,
        value.cost_centre,
        value.note,
    )


def budget_value(row: Row) -> BudgetLine:
    """Give a budget line back."""
    return BudgetLine(*row)


def rate_rows(rates: Mapping[str, Decimal]) -> Sequence[Row]:
    """Give the columns of plan rates, each digit as it was typed."""
    return [(currency, str(rate)) for currency, rate in rates.items()]


def decimal_value(text: str) -> Decimal:
    """Read a decimal number.

    Raises:
        ValueError: the text is no finite number.
    """
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        message = f"{text} is no number"
        raise ValueError(message) from error
    if not number.is_finite():
        message = f"{text} is no finite number"
        raise ValueError(message)
    return number
