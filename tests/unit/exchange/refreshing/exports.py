"""A partner list as it was exported first, and its later exports, for tests of refreshing."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cpm_planner.edit.parking import park
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.refreshing.items import Item
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from tests.builders import a_cpm
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, by_name

HEADER = "external_id|name|tier|models|revenue|city|start|cpm"
FIRST = (
    "A1|Acme|Gold|sell to;sell with|100.50|Rome|2024-05|ana",
    "A2|Borg|Silver|sell with|200|Oslo||bo",
    "A3|Cyan||sell to||Bonn|2020-01|",
    "A4|Dune|Gold|sell with|400|Rome||ana",
)
THEN, NOW = datetime(2026, 1, 5, 9, tzinfo=UTC), datetime(2026, 2, 6, 10, tzinfo=UTC)
EMPTY = replace(PLAN, cpms={each.id: each for each in (a_cpm("ana", "inside"), a_cpm("bo", "inside"))})
A1, A2, A3, A4 = (PartnerId(f"A{number}") for number in range(1, 5))


def export(
    *rows: str,
    plan: Plan,
    header: str = HEADER,
    name: str = "list.csv",
    kind: ListKind = ListKind.PARTNERS,
    **said: Any,
) -> ImportCheck:
    """Check an export whose columns are called after fields."""
    table = replace(a_list(header, *rows), source=name)
    mapping = by_name(table, unknown_owners=UnknownOwners.CREATE)
    return check(table, kind, mapping, plan, today=TODAY, **{"now": NOW, **said})


def brought_in(*rows: str, plan: Plan = EMPTY, **said: Any) -> Plan:
    """Give the plan with an export in it."""
    return enter(plan, export(*rows, plan=plan, **{"now": THEN, **said}))


def with_line(old: str, new: str) -> tuple[str, ...]:
    """Give the first export with one part of a line written otherwise."""
    assert sum(old in line for line in FIRST) == 1
    return tuple(line.replace(old, new) for line in FIRST)


def by_hand(plan: Plan, key: PartnerId, **fields: Any) -> Plan:
    """Change a partner as somebody would in the plan."""
    return replace(plan, partners={**plan.partners, key: replace(plan.partners[key], **fields)})


def parked(plan: Plan, *keys: PartnerId) -> Plan:
    """Park partners as somebody would in the plan."""
    return park(keys)(plan)


def item(found: ImportCheck, key: str) -> Item:
    """Give the one item about a subject."""
    (of_it,) = (each for each in found.items if each.subject == key)
    return of_it


def partner(plan: Plan, key: PartnerId) -> Partner:
    """Give a partner, parked or not."""
    return plan.partners[key] if key in plan.partners else plan.parked[key].partner


def without_records(plan: Plan) -> Plan:
    """Give a plan as if no list had left a record in it."""
    return replace(plan, imports={})
