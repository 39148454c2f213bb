"""What the selection bar says of the selected partners: how many, how much, which tags they share."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel
from ui.language import tr
from ui.page_context import PageContext
from ui.partners.lookups import PartnerLookups
from ui.partners.selection_bar import SelectionBar, Tagged
from ui.partners.sums import mixes_of


def show_selection(
    bar: SelectionBar, context: PageContext, lookups: PartnerLookups, keys: Sequence[PartnerId]
) -> None:
    """Bring the bar up to date; it hides while nobody is selected."""
    bar.setVisible(bool(keys))
    if not keys:
        return
    plan, marks = context.plan, context.marks
    partners = [plan.partners[key] for key in keys]
    mixes = mixes_of(partners)
    hours = format_hours(lookups.total_minutes(keys), marks)
    cents = sum(map(attrgetter("revenue_cents"), partners))
    revenue = short_amount(cents, plan.assumptions.currency, marks)
    bar.show_selection(
        tr("{count} selected").format(count=format_count(len(keys))),
        tr("workload {hours} h a month · {revenue}").format(hours=hours, revenue=revenue),
        {model: _tagged(bool(mix.weight(model)) for mix in mixes) for model in SalesModel},
        all_locked=all(lookups.is_locked(partner) for partner in partners),
    )


def _tagged(has_it: Iterable[bool]) -> Tagged:
    found = set(has_it)
    return {frozenset({True}): Tagged.ALL, frozenset({False}): Tagged.NONE}.get(frozenset(found), Tagged.SOME)
