"""Asks about the partners of a list: those that share a name, and those that may be one, spelt twice."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from cpm_planner.exchange.importing.questions import Questions, SharedName
from cpm_planner.exchange.likely_duplicates.contact_columns import domains_of, phones_of
from cpm_planner.exchange.likely_duplicates.likely import (
    Decided,
    LikelyDuplicate,
    both_orders,
    likely_duplicates,
)
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.mapping.decisions import Decisions
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.rows.merging import reference_of_partner, reference_of_row
from cpm_planner.exchange.rows.partner_values import ADDRESS
from cpm_planner.exchange.rows.row import Row, StatedColumns
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address
from cpm_planner.model.plan import Plan

MOST_COMPARED: Final = 30_000
"""Partners among which likely duplicates are sought at every check: about two seconds' work."""


def listed_records(table: SourceTable, rows: Sequence[Row]) -> list[Record]:
    """Give the partners of a list as its rows state them, before any of them are merged.

    Columns that are not mapped may tell telephone numbers and addresses.
    """
    places = [row.number - table.first_row_number for row in rows]
    contacts = zip(rows, phones_of(table, places), domains_of(table, places), strict=True)
    return [_listed(row, phones, domains) for row, phones, domains in contacts]


def are_very_many(rows: Sequence[Row], plan: Plan) -> bool:
    """Tell whether list or plan alone has more partners than likely duplicates are sought among unasked."""
    return max(len(rows), len(plan.partners)) > MOST_COMPARED


def namesakes(rows: Sequence[Row], plan: Plan) -> list[Row]:
    """Give the rows whose partner may share its name with another one, of the list or of the plan."""
    names = [*map(folded_text, StatedColumns(rows).filled("name", ""))]
    shared = {name for name, times in Counter(names).items() if times > 1 or not name}
    shared.update(folded_text(partner.name) for partner in plan.partners.values())
    return [row for row, name in zip(rows, names, strict=True) if name in shared]


def with_planned(
    listed: Sequence[Record], rows: Sequence[Row], named: Collection[str], plan: Plan
) -> tuple[Record, ...]:
    """Give partners of a list, with what the plan knows of them, and those that only the plan has.

    Args:
        listed: partners of the list.
        rows: their rows, after they were checked.
        named: whom all rows of the list are about.
        plan: the plan before the list enters.
    """
    matched = (_matched(record, row, plan) for record, row in zip(listed, rows, strict=True))
    only_planned = (_planned(partner) for key, partner in plan.partners.items() if key not in named)
    return (*(record for record in matched if record.name), *only_planned)


def asked_of(records: Sequence[Record], decisions: Decisions, *, seek_duplicates: bool | None) -> Questions:
    """Ask about partners; None seeks likely duplicates unless there are very many partners."""
    if seek_duplicates is None:
        seek_duplicates = len(records) <= MOST_COMPARED
    duplicates = duplicates_among(records, decisions) if seek_duplicates else None
    return Questions(shared_names=shared_names(records), likely_duplicates=duplicates)


def duplicates_among(records: Sequence[Record], decisions: Decisions) -> tuple[LikelyDuplicate, ...]:
    """Find the partners that may be one, with what was decided about them."""
    decided = Decided(both_orders(decisions.same), both_orders(decisions.different))
    return likely_duplicates(records, decided)


def shared_names(records: Iterable[Record]) -> tuple[SharedName, ...]:
    """Give the names that several partners have, those that nothing tells apart first."""
    by_name: dict[str, list[Record]] = {}
    for record in records:
        by_name.setdefault(folded_text(record.name), []).append(record)
    shared = (SharedName(each[0].name, tuple(each), _is_one_key(each)) for each in _several(by_name))
    return tuple(sorted(shared, key=lambda each: (not each.is_one_key, each.name)))


def _listed(row: Row, phones: frozenset[str], domains: frozenset[str]) -> Record:
    stated = row.stated
    return Record(
        reference_of_row(row),
        stated.get("name", ""),
        row.number,
        address=Address(*(stated.get(key, "") for key in ADDRESS)),
        phones=phones,
        domains=domains,
    )


def _matched(record: Record, row: Row, plan: Plan) -> Record:
    known = plan.partners.get(PartnerId(row.subject))
    return record if known is None else replace(record, name=record.name or known.name, partner=known.id)


def _planned(partner: Partner) -> Record:
    return Record(reference_of_partner(partner), partner.name, partner=partner.id, address=partner.address)


def _several(by_name: dict[str, list[Record]]) -> Iterator[list[Record]]:
    return (records for records in by_name.values() if len(records) > 1)


def _is_one_key(records: list[Record]) -> bool:
    return len({folded_text(record.reference) for record in records}) < len(records)
