"""The rows of a database as the document they hold, read whole and without SQLAlchemy."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from cpm_planner.formatting.language import translate
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.store import schema
from cpm_planner.store.collections import COLLECTIONS, Collection
from cpm_planner.store.errors import damaged
from cpm_planner.store.finance_rows import decimal_value
from cpm_planner.store.import_reading import read_imports
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.rows import Row, assumptions_value
from cpm_planner.store.shape import Shape


def checked_document(database: sqlite3.Connection, where: Path) -> Document:
    """Read the document of a database whose rows came from a file.

    Raises:
        DamagedError: it cannot be read, or a row holds no value of the model.
    """
    try:
        return read_document(database)
    except sqlite3.DatabaseError as error:
        raise damaged(where, str(error)) from error
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise damaged(
            where, translate("files", "a row holds no possible value ({reason})").format(reason=error)
        ) from error


def read_document(database: sqlite3.Connection) -> Document:
    """Read the whole document; equal values of several scenarios are one and the same object.

    Raises:
        ValueError, KeyError, TypeError, RecursionError: a row holds no value of the model.
    """
    fields: dict[str, dict[str, Any]] = defaultdict(dict)
    for collection in COLLECTIONS:
        for scenario, values in _read_collection(database, collection).items():
            fields[scenario][collection.name] = values
    for key, records in read_imports(database).items():
        fields[key]["imports"] = records
    rates = _read_rates(database)
    assumptions = {
        row[1]: assumptions_value(row[2:], rates[row[1]])
        for row in rows_in_order(database, schema.ASSUMPTIONS)
    }
    scenarios = {
        key: Scenario(key, name, rank, Plan(assumptions[key], **fields[key]), base, bool(is_locked))
        for _, key, name, rank, base, is_locked in rows_in_order(database, schema.SCENARIO)
    }
    ((_, active),) = rows_in_order(database, schema.DOCUMENT)
    return Document(scenarios, active)


def _read_rates(database: sqlite3.Connection) -> defaultdict[str, dict[str, Decimal]]:
    """Read the plan rates of all scenarios."""
    found: defaultdict[str, dict[str, Decimal]] = defaultdict(dict)
    for _, scenario, currency, rate in rows_in_order(database, schema.PLAN_RATE):
        found[scenario][currency] = decimal_value(rate)
    return found


def _read_collection(database: sqlite3.Connection, collection: Collection) -> dict[str, dict[str, Any]]:
    """Read one collection of all scenarios: values by scenario and id."""
    parts = [_read_parts(database, each.table) for each in collection.parts]
    known: dict[tuple[Row, tuple[Row, ...]], Any] = {}
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for row in rows_in_order(database, collection.table):
        own = tuple(tuple(each.get(row[1:3], ())) for each in parts)
        same = (row[2:], own)
        if same not in known:
            known[same] = collection.value(row, own)
        found[row[1]][row[2]] = known[same]
    return found


def _read_parts(database: sqlite3.Connection, table: Shape) -> Mapping[Row, list[Row]]:
    """Read what belongs to the rows of a collection, by scenario and owner."""
    found: dict[Row, list[Row]] = defaultdict(list)
    for row in rows_in_order(database, table):
        found[row[1:3]].append(row[3:])
    return found
