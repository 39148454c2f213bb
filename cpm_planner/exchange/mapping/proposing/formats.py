"""Finds out how numbers and dates are written in the columns that were taken."""

from typing import Final

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.reading.values import (
    NUMBER_FORMATS,
    DateOrder,
    propose_date_order,
    propose_number_format,
)

_NUMBERS: Final = frozenset({FieldType.MONEY, FieldType.PERCENT, FieldType.POINTS, FieldType.HOURS})


def number_format_of(draft: Draft, locale: str) -> str:
    """Give the name of the format the numbers are written in, with a remark when there are several."""
    cells = tuple(draft.cells_of(_NUMBERS))
    if not cells:
        return locale if locale in NUMBER_FORMATS else "en"
    proposed = propose_number_format(cells, locale)
    if len(proposed) > 1:
        draft.note("number-format-open", *(each.name for each in proposed))
    return proposed[0].name


def date_order_of(draft: Draft) -> DateOrder:
    """Give the order of day and month, with a remark when dates can be read both ways."""
    proposed = propose_date_order(tuple(draft.cells_of(frozenset({FieldType.MONTH, FieldType.DAY}))))
    if len(proposed) > 1:
        draft.note("date-order-open", proposed[0].value)
    return proposed[0]
