"""Reads the records of imports, each once for all scenarios that point to it."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping

from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.store import schema
from cpm_planner.store.import_rows import record_value
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.rows import Row
from cpm_planner.store.shape import Shape


def read_imports(database: sqlite3.Connection) -> Mapping[str, dict[SourceId, ImportRecord]]:
    """Give each scenario's records by the source's id.

    Raises:
        ValueError, KeyError: a row holds no value of the model.
    """
    totals = _of_records(database, schema.IMPORT_TOTALS)
    statements = _of_records(database, schema.IMPORT_STATEMENT)
    records = {
        row[1]: record_value(row[2:], totals[row[1]], statements[row[1]])
        for row in rows_in_order(database, schema.IMPORT_RECORD)
    }
    found: dict[str, dict[SourceId, ImportRecord]] = defaultdict(dict)
    for _, scenario, source, record in rows_in_order(database, schema.SCENARIO_IMPORT):
        found[scenario][source] = records[record]
    return found


def _of_records(database: sqlite3.Connection, table: Shape) -> defaultdict[str, list[Row]]:
    """Read what belongs to records, by the record's id."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows_in_order(database, table):
        found[row[1]].append(row[2:])
    return found
