"""Who was in a list when it was last brought in and is no longer there."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.refreshing.contrasts import last_given
from cpm_planner.exchange.refreshing.items import Item, ItemKind
from cpm_planner.exchange.refreshing.source import Source
from cpm_planner.exchange.refreshing.statements import read
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan

_NAMING: Final = ("external_id", "position_id", "name", "partner")
"""Fields that tell whom a row is about."""


def gone_subjects(
    kind: ListKind, plan: Plan, source: Source, named: Collection[str], unread: Iterable[Row]
) -> tuple[str, ...]:
    """Give whom the last import named and a complete list does not.

    Args:
        kind: what the list holds.
        plan: the plan, with those in it that are parked.
        source: the list's source.
        named: whom its rows that enter are about.
        unread: its rows that do not enter; whom they could be about is not gone.
    """
    if source.record is None or not source.is_complete:
        return ()
    missing = [key for key in source.record.said if key not in named]
    if not missing:
        return ()
    words = {folded_text(each) for row in unread for each in map(row.stated.get, _NAMING) if each}
    if kind is ListKind.TEAM:
        return tuple(key for key in missing if words.isdisjoint(_words_of(key, plan.cpms.get(CpmId(key)))))
    partners = plan.partners
    return tuple(key for key in missing if words.isdisjoint(_words_of(key, partners.get(PartnerId(key)))))


def gone_items(kind: ListKind, plan: Plan, record: ImportRecord, gone: Iterable[str]) -> Iterator[Item]:
    """Tell what could be done about whoever is gone; whoever is not in the plan any more needs nothing.

    A partner is parked. Who had a partner that a list of assignments names no more is taken from it only when
    somebody says so, and a CPM is only told: when they leave is for a person to say.
    """
    for key in gone:
        partner, cpm = plan.partners.get(PartnerId(key)), plan.cpms.get(CpmId(key))
        if kind is ListKind.PARTNERS and partner is not None:
            yield Item(ItemKind.GONE, key, partner.name, None, is_proposed=True)
        elif kind is ListKind.TEAM and cpm is not None:
            yield Item(ItemKind.GONE, key, cpm.name, None, can_be_taken=False)
        elif kind is ListKind.ASSIGNMENTS and partner is not None and _is_as_said(plan, partner, record):
            yield Item(ItemKind.GONE, key, partner.name, None)


def _words_of(key: str, thing: Partner | Cpm | None) -> Iterator[str]:
    yield folded_text(key)
    if isinstance(thing, Partner):
        yield from map(folded_text, (thing.external_id, thing.name))
    elif isinstance(thing, Cpm):
        yield from map(folded_text, (thing.position_id, thing.name))


def _is_as_said(plan: Plan, partner: Partner, record: ImportRecord) -> bool:
    """Tell whether a partner is still with whom the list last said."""
    given = plan.assignments.get(partner.id)
    said = read(record.said[partner.id], record.fields)
    return given is not None and last_given(partner, given, said) == given
