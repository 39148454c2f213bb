"""A document as the rows of a database: written whole, and changed row by row."""

from typing import Any, Final

from sqlalchemy import Connection, delete

from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.change import Delta, DocumentChange, PlanChange, difference
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.store import schema, tables
from cpm_planner.store.collections import COLLECTIONS, Collection
from cpm_planner.store.finance_rows import rate_rows
from cpm_planner.store.import_writing import drop_unused_imports, write_imports
from cpm_planner.store.rows import assumptions_row
from cpm_planner.store.statements import delete_keys, upsert

_DELETION_ORDER: Final = [
    table for table in reversed(tables.METADATA.sorted_tables) if "scenario_id" in table.c
]


def write_document(connection: Connection, document: Document) -> None:
    """Fill empty tables with a whole document, inside the caller's transaction."""
    for key, scenario in document.scenarios.items():
        _write_scenario(connection, key, None, scenario)
    _set_active(connection, document.active)


def write_change(connection: Connection, change: DocumentChange) -> None:
    """Bring the rows from before a change to after it, inside the caller's transaction.

    Raises:
        sqlalchemy.exc.IntegrityError: at the commit, when a value refers to one that is not in the plan.
    """
    for key, (before, after) in change.scenarios.items():
        _write_scenario(connection, key, before, after)
    for key, inside in change.plans.items():
        _write_plan_change(connection, key, inside)
    if change.active:
        _set_active(connection, change.active[1])
    if change.scenarios or any(inside.imports for inside in change.plans.values()):
        drop_unused_imports(connection)


def _write_scenario(
    connection: Connection, key: ScenarioId, before: Scenario | None, after: Scenario | None
) -> None:
    if after is None:
        _delete_scenario(connection, key)
        return
    row = (None, key, after.name, after.rank, after.base, int(after.is_locked))
    upsert(connection, schema.SCENARIO, [row], "id")
    if before is None:
        _write_assumptions(connection, key, after.plan.assumptions)
    start = before.plan if before else Plan(after.plan.assumptions)
    _write_plan_change(connection, key, difference(start, after.plan))


def _write_plan_change(connection: Connection, scenario: ScenarioId, change: PlanChange) -> None:
    if change.assumptions:
        _write_assumptions(connection, scenario, change.assumptions[1])
    for collection in COLLECTIONS:
        if delta := getattr(change, collection.name):
            _write_delta(connection, collection, scenario, delta)
    if change.imports:
        write_imports(connection, scenario, change.imports)


def _write_delta(
    connection: Connection, collection: Collection, scenario: ScenarioId, changes: Delta[str, Any]
) -> None:
    kept = {key: after for key, (_, after) in changes.items() if after is not None}
    gone = changes.keys() - kept.keys()
    for part in collection.parts:
        delete_keys(connection, part.table, "owner_id", scenario, changes)
    delete_keys(connection, collection.table, "id", scenario, gone)
    rows = [collection.row(scenario, key, value) for key, value in kept.items()]
    upsert(connection, collection.table, rows, "scenario_id", "id")
    for part in collection.parts:
        inside = [row for key, value in kept.items() for row in part.rows(scenario, key, value)]
        upsert(connection, part.table, inside)


def _write_assumptions(connection: Connection, scenario: ScenarioId, value: Assumptions) -> None:
    row = (None, scenario, *assumptions_row(value))
    upsert(connection, schema.ASSUMPTIONS, [row], "scenario_id")
    rates = tables.table(schema.PLAN_RATE)
    connection.execute(delete(rates).where(rates.c.scenario_id == scenario))
    upsert(connection, schema.PLAN_RATE, [(None, scenario, *rate) for rate in rate_rows(value.rates)])


def _set_active(connection: Connection, scenario: ScenarioId) -> None:
    upsert(connection, schema.DOCUMENT, [(1, scenario)], "position")


def _delete_scenario(connection: Connection, key: ScenarioId) -> None:
    for table in _DELETION_ORDER:
        connection.execute(delete(table).where(table.c.scenario_id == key))
    scenario = tables.table(schema.SCENARIO)
    connection.execute(delete(scenario).where(scenario.c.id == key))
