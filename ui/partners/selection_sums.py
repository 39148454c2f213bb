"""What the selection bar says of the selected partners: how many, how much, which tags they share."""

from collections.abc import Iterable

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.model.sales_model import SalesModel
from ui.language import tr
from ui.page_context import PageContext
from ui.partners.selection_bar import SelectionBar, Tagged
from ui.partners.sums import Sums


def show_selection(bar: SelectionBar, sums: Sums, context: PageContext) -> None:
    """Bring the bar up to date; it hides while nobody is selected."""
    bar.setVisible(sums.count > 0)
    if not sums.count:
        return
    marks, currency = context.marks, context.plan.assumptions.currency
    hours = format_hours(sums.minutes, marks)
    revenue = short_amount(sums.revenue_cents, currency, marks)
    bar.show_selection(
        tr("{count} selected").format(count=format_count(sums.count)),
        tr("workload {hours} h a month · {revenue}").format(hours=hours, revenue=revenue),
        {model: _tagged(bool(mix.weight(model)) for mix in sums.mixes) for model in SalesModel},
        all_locked=sums.are_locked,
    )


def _tagged(has_it: Iterable[bool]) -> Tagged:
    found = set(has_it)
    return {frozenset({True}): Tagged.ALL, frozenset({False}): Tagged.NONE}.get(frozenset(found), Tagged.SOME)
