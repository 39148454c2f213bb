"""Sums over many partners, counted over raw values first, and in turns where there are very many."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import whole_amount
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import ModelMix
from ui.language import tr
from ui.page_context import PageContext
from ui.partners.lookups import PartnerLookups
from ui.turns import Turns
from ui.widgets.model_marks import model_name

_MOST_VALUES = 4
_WEIGHTS = attrgetter("mix.sell_to", "mix.sell_through", "mix.sell_with")


@dataclass(frozen=True, slots=True)
class Sums:
    """What several partners come to.

    Attributes:
        count: how many they are.
        minutes: their workload, minutes a month.
        needed_minutes: what they take of their CPMs, minutes a month: workload / fit.
        revenue_cents: their revenue a year.
        mixes: how many have which mix; so for names of tiers, of CPMs, and for regions.
        are_locked: whether all of them stay where they are.
    """

    count: int
    minutes: int
    needed_minutes: int
    revenue_cents: int
    mixes: Mapping[ModelMix, int]
    tiers: Counter[str]
    cpms: Counter[str]
    regions: Counter[str]
    are_locked: bool


def sums_of(context: PageContext, lookups: PartnerLookups, keys: Sequence[PartnerId]) -> Turns[Sums]:
    """Sum partners of the plan, a part at a turn."""
    partners = list(map(context.plan.partners.__getitem__, keys))
    revenue_cents = sum(map(attrgetter("revenue_cents"), partners))
    yield
    minutes = lookups.total_minutes(keys)
    yield
    needed_minutes = lookups.needed_minutes(keys)
    yield
    mixes = _mixes(partners)
    yield
    tiers = _tiers(context, lookups, partners)
    cpms = _cpms(context, lookups, partners)
    yield
    regions = Counter(map(attrgetter("region"), partners))
    are_locked = all(map(lookups.is_locked, partners))
    return Sums(
        len(partners), minutes, needed_minutes, revenue_cents, mixes, tiers, cpms, regions, are_locked
    )


def facts_of(sums: Sums, context: PageContext) -> list[tuple[str, str]]:
    """Give titles and texts of what several partners come to; none without partners."""
    if not sums.count:
        return []
    marks, needed = context.marks, sums.needed_minutes
    hours = [(tr("Workload, hours a month"), format_hours(sums.minutes, marks))]
    if needed and needed != sums.minutes:
        hours.append((tr("Hours their CPMs need for it: workload / fit"), format_hours(needed, marks)))
    return [
        *hours,
        (tr("Revenue a year"), whole_amount(sums.revenue_cents, context.plan.assumptions.currency, marks)),
        (tr("Models"), _models(sums.mixes)),
        (tr("Tiers"), _listed(sums.tiers)),
        (tr("CPMs"), _listed(sums.cpms)),
        (tr("Regions"), _listed(sums.regions)),
    ]


def _mixes(partners: Sequence[Partner]) -> Counter[ModelMix]:
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
