"""Takes the one column of numbers that says what is sold to each partner a year, and no other."""

from typing import Final

from cpm_planner.exchange.mapping.column_content import is_number, speaks_for
from cpm_planner.exchange.mapping.fields import ListKind, field_of
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.mapping.words.revenue import Sales, sales_of

_REMARKS: Final = {
    Sales.OWN_SIZE: "own-size",
    Sales.IN_THOUSANDS: "in-thousands",
    Sales.ANOTHER_SPAN: "another-span",
    Sales.UNCLEAR: "several-candidates",
}


def take_revenue(draft: Draft) -> None:
    """Take the one column that is sure to be sales of a year; otherwise say which it may be, and why not."""
    if draft.kind is not ListKind.PARTNERS:
        return
    of = field_of(draft.kind, "revenue")
    columns: dict[Sales, list[int]] = {}
    for column in draft.free:
        sales = sales_of(draft.table.header[column])
        content = draft.contents[column]
        if sales is not None and speaks_for(of, content) and any(map(is_number, content.cells)):
            columns.setdefault(sales, []).append(column)
    draft.take(of, columns.pop(Sales.A_YEAR, []))
    if of.key not in draft.taken:
        for sales, candidates in columns.items():
            draft.note(_REMARKS[sales], of.title, *draft.named(*candidates))
