"""The map in words: under the pointer, for screen readers, and in the list beside it."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.geography.territories import Territory
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.locating import Unclear
from ui.territories.map.map_state import MapState
from ui.territories.words import counted
from ui.widgets.model_marks import mix_text

translate = QCoreApplication.translate

_MOST_NAMED: Final = 6
_MOST_SHARED: Final = 3


def text_of(state: MapState, keys: Sequence[PartnerId], marks: Marks) -> str:
    """Say who is drawn as one sign: a partner with what matters, or the first few of several."""
    if len(keys) == 1:
        return _text_of_one(state, keys[0], marks)
    plan = state.figures.plan
    rows = state.rows_of(keys)
    minutes, revenue = state.figures.partner_minutes[rows], state.figures.arrays.partners.revenue[rows]
    lines = [counted(len(keys)), _sums(state, float(minutes.sum()), int(revenue.sum()), marks)]
    order = sorted(range(len(keys)), key=lambda at: -float(minutes[at]))
    lines += [f"\u2022 {plan.partners[keys[at]].name}" for at in order[:_MOST_NAMED]]
    if len(keys) > _MOST_NAMED:
        rest = format_count(len(keys) - _MOST_NAMED)
        lines.append(translate("map", "and {count} more").format(count=rest))
    holders = Counter(holder_name(plan, key) for key in keys)
    lines.append(
        ", ".join(f"{name} {format_count(count)}" for name, count in holders.most_common(_MOST_SHARED))
    )
    return "\n".join(lines)


def holder_name(plan: Plan, key: PartnerId) -> str:
    """Name the CPM of a partner."""
    assignment = plan.assignments.get(key)
    if assignment is None:
        return translate("map", "Unassigned")
    return plan.cpms[assignment.primary].name


def place_name(partner: Partner) -> str:
    """Name the place of a partner as its list does, such as "Leeds, England, United Kingdom"."""
    address = partner.address
    return ", ".join(filter(None, (address.city, address.state, address.country)))


def unclear_text(unclear: Unclear, partner: Partner) -> str:
    """Say why the city of a partner is not known."""
    city, cities = partner.address.city, "; ".join(unclear.cities)
    sentences = {
        "several": translate("map", "{city} may be {cities}"),
        "other-state": translate("map", "No {city} is known in {state}, only {cities}"),
        "no-country": translate("map", "{city} is named without a country"),
        "unknown-country": translate("map", "The country {country} is not known"),
    }
    sentence = sentences.get(unclear.how, translate("map", "No city {city} is known in {country}"))
    return sentence.format(
        city=city, cities=cities, state=partner.address.state, country=partner.address.country
    )


def summary_of(state: MapState) -> str:
    """Say what the map shows, for those who do not see it."""
    on_map, missing = len(state.places.rows), len(state.places.missing)
    parts = [
        translate("map", "{count} of {all} partners are on the map").format(
            count=format_count(on_map), all=format_count(on_map + missing)
        )
    ]
    plan = state.figures.plan
    cpms = tuple(plan.cpms.values())
    for territory in sorted(state.territories, key=lambda each: -len(each.partners)):
        inside = translate("map", "{cpm}: {count}, {others} of others inside the outline")
        name, count = cpms[territory.cpm].name, counted(len(territory.partners))
        parts.append(inside.format(cpm=name, count=count, others=format_count(len(territory.others))))
    for overlap in state.overlaps[:_MOST_SHARED]:
        shared = translate("map", "{one} and {other} share an area with {count}")
        one, other = cpms[overlap.one].name, cpms[overlap.other].name
        parts.append(shared.format(one=one, other=other, count=counted(len(overlap.partners))))
    return ". ".join(parts) + "."


def territory_text(state: MapState, territory: Territory) -> str:
    """Say how a territory lies: its partners, those of others inside, with whom it shares ground."""
    cpms = tuple(state.figures.plan.cpms.values())
    parts = [translate("map", "{count} on the map").format(count=counted(len(territory.partners)))]
    if territory.missing:
        parts.append(
            translate("map", "{count} without a place").format(count=format_count(territory.missing))
        )
    parts.append(
        translate("map", "{count} of others inside the outline").format(
            count=format_count(len(territory.others))
        )
    )
    shared = []
    for overlap in state.overlaps:
        if territory.cpm in (overlap.one, overlap.other):
            other = overlap.other if overlap.one == territory.cpm else overlap.one
            shared.append(f"{cpms[other].name} ({format_count(len(overlap.partners))})")
    if shared:
        rest = len(shared) - _MOST_SHARED
        names = ", ".join(shared[:_MOST_SHARED])
        more = translate("map", "and {count} more").format(count=format_count(rest)) if rest > 0 else ""
        parts.append(translate("map", "shares ground with {names}").format(names=f"{names} {more}".strip()))
    return "; ".join(parts)


def _text_of_one(state: MapState, key: PartnerId, marks: Marks) -> str:
    plan = state.figures.plan
    partner = plan.partners[key]
    row = state.figures.arrays.partners.index[key]
    tier = plan.tier_of(partner)
    lines = [
        partner.name,
        place_name(partner),
        translate("map", "With {cpm}").format(cpm=holder_name(plan, key)),
        mix_text(partner.mix) if tier is None else f"{mix_text(partner.mix)}, {plan.tiers[tier].name}",
        _sums(state, float(state.figures.partner_minutes[row]), partner.revenue_cents, marks),
    ]
    return "\n".join(filter(None, lines))


def _sums(state: MapState, minutes: float, revenue_cents: int, marks: Marks) -> str:
    currency = state.figures.plan.assumptions.currency
    return translate("map", "workload {hours} h a month, revenue {money}").format(
        hours=format_hours(minutes, marks), money=short_amount(revenue_cents, currency, marks)
    )
