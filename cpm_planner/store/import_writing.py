"""Writes the records of imports, each once for all scenarios that heard the same."""

from typing import Final

from sqlalchemy import Connection

from cpm_planner.model.change import Delta
from cpm_planner.model.ids import ScenarioId, SourceId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.store import schema
from cpm_planner.store.import_rows import record_id, record_row, statement_rows, totals_row
from cpm_planner.store.statements import delete_keys, upsert

_POINTED_TO: Final = f"SELECT record_id FROM {schema.SCENARIO_IMPORT.name}"  # noqa: S608 - our own table
_UNUSED: Final = (
    *(
        f"DELETE FROM {table.name} WHERE record_id NOT IN ({_POINTED_TO})"  # noqa: S608 - our own tables
        for table in (schema.IMPORT_STATEMENT, schema.IMPORT_TOTALS)
    ),
    f"DELETE FROM {schema.IMPORT_RECORD.name} WHERE id NOT IN ({_POINTED_TO})",  # noqa: S608 - our own table
)
_FIND: Final = f"SELECT 1 FROM {schema.IMPORT_RECORD.name} WHERE id = ?"  # noqa: S608 - our own table


def write_imports(
    connection: Connection, scenario: ScenarioId, changes: Delta[SourceId, ImportRecord]
) -> None:
    """Bring a scenario's records from before a change to after it, inside the caller's transaction."""
    kept = {key: after for key, (_, after) in changes.items() if after is not None}
    delete_keys(connection, schema.SCENARIO_IMPORT, "id", scenario, changes.keys() - kept.keys())
    rows = [(None, scenario, key, _keep(connection, record)) for key, record in kept.items()]
    upsert(connection, schema.SCENARIO_IMPORT, rows, "scenario_id", "id")


def drop_unused_imports(connection: Connection) -> None:
    """Delete the records that no scenario points to any more, inside the caller's transaction."""
    for text in _UNUSED:
        connection.exec_driver_sql(text)


def _keep(connection: Connection, record: ImportRecord) -> str:
    """Keep a record unless it is there already, and give its id."""
    key = record_id(record)
    if connection.exec_driver_sql(_FIND, (key,)).first() is None:
        upsert(connection, schema.IMPORT_RECORD, [(None, key, *record_row(record))])
        totals = [(None, key, *totals_row(each)) for each in record.totals]
        upsert(connection, schema.IMPORT_TOTALS, totals)
        upsert(connection, schema.IMPORT_STATEMENT, [(None, key, *row) for row in statement_rows(record)])
    return key
