"""Sums over many partners, counted over raw values first so that 20,000 of them take no time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import whole_amount
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import ModelMix
from ui.language import tr
from ui.page_context import PageContext
from ui.partners.lookups import PartnerLookups
from ui.widgets.model_marks import model_name

_MOST_VALUES = 4
_WEIGHTS = attrgetter("mix.sell_to", "mix.sell_through", "mix.sell_with")


def facts_of_many(
    context: PageContext, lookups: PartnerLookups, partners: Sequence[Partner]
) -> list[tuple[str, str]]:
    """Give titles and texts of what several partners come to."""
    if not partners:
        return []
    marks, currency = context.marks, context.plan.assumptions.currency
    minutes = lookups.total_minutes(partner.id for partner in partners)
    revenue = whole_amount(sum(map(attrgetter("revenue_cents"), partners)), currency, marks)
    needed = lookups.needed_minutes(partner.id for partner in partners)
    hours = [(tr("Workload, hours a month"), format_hours(minutes, marks))]
    if needed and needed != minutes:
        hours.append((tr("Hours their CPMs need for it: workload / fit"), format_hours(needed, marks)))
    return [
        *hours,
        (tr("Revenue a year"), revenue),
        (tr("Models"), _models(mixes_of(partners))),
        (tr("Tiers"), _listed(_tiers(context, lookups, partners))),
        (tr("CPMs"), _listed(_cpms(context, lookups, partners))),
        (tr("Regions"), _listed(Counter(map(attrgetter("region"), partners)))),
    ]


def mixes_of(partners: Sequence[Partner]) -> Counter[ModelMix]:
    """Count the partners by mix."""
    counts = Counter(map(_WEIGHTS, partners))
    return Counter({ModelMix(*weights): count for weights, count in counts.items()})


def _models(mixes: Mapping[ModelMix, int]) -> str:
    """List models; hybrids, which count under each of theirs, are said to be among them."""
    counts: Counter[str] = Counter()
    for mix, count in mixes.items():
        names = [model_name(model) for model in mix.models] or [tr("Untagged")]
        counts.update(dict.fromkeys(names, count))
    hybrids = sum(count for mix, count in mixes.items() if mix.is_hybrid)
    if not hybrids:
        return _listed(counts)
    said = tr("{models}; {count} of them hybrid")
    return said.format(models=_listed(counts), count=format_count(hybrids))


def _tiers(context: PageContext, lookups: PartnerLookups, partners: Sequence[Partner]) -> Counter[str]:
    default, names = context.plan.assumptions.default_tier, lookups.tier_names
    counts: Counter[str] = Counter()
    for tier, count in Counter(map(attrgetter("tier"), partners)).items():
        key = default if tier is None else tier
        counts[tr("No tier") if key is None else names[key]] += count
    return counts


def _cpms(context: PageContext, lookups: PartnerLookups, partners: Sequence[Partner]) -> Counter[str]:
    given = map(context.plan.assignments.get, map(attrgetter("id"), partners))
    held = [assignment for assignment in given if assignment is not None]
    names = lookups.cpm_names
    counts = Counter({names[cpm]: n for cpm, n in Counter(map(attrgetter("primary"), held)).items()})
    if len(held) < len(partners):
        counts[tr("Unassigned")] = len(partners) - len(held)
    return counts


def _listed(counts: Counter[str]) -> str:
    """List counted values, most frequent first: "Gold 9, Silver 3 and 2 more"; a last one alone is named."""
    most = _MOST_VALUES + (len(counts) == _MOST_VALUES + 1)
    shown = ", ".join(f"{value or '-'} {format_count(count)}" for value, count in counts.most_common(most))
    left = len(counts) - most
    return tr("{names} and {count} more").format(names=shown, count=format_count(left)) if left > 0 else shown
