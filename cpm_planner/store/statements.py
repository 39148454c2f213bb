"""SQL made once from the tables and run on plain tuples, many rows at a time."""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy import ClauseElement, Connection, Table, bindparam, delete, select
from sqlalchemy.dialects.sqlite import dialect, insert

from cpm_planner.store.database import driver
from cpm_planner.store.rows import Row


def upsert(connection: Connection, table: Table, rows: Sequence[Row], *keys: str) -> None:
    """Insert rows, or change those that stand there already under the same key columns."""
    if rows:
        connection.exec_driver_sql(_upsert_text(table, keys), list(rows))


def delete_keys(
    connection: Connection, table: Table, column: str, scenario: str, keys: Iterable[str]
) -> None:
    """Delete the rows of a scenario in which a column holds one of the keys."""
    rows = [(scenario, key) for key in keys]
    if rows:
        connection.exec_driver_sql(_delete_text(table, column), rows)


def rows_in_order(connection: Connection, table: Table) -> sqlite3.Cursor:
    """Read a table in the order of its rows, as the driver's own tuples."""
    return driver(connection).execute(_select_text(table))


@lru_cache
def _select_text(table: Table) -> str:
    return _text(select(table).order_by(table.c.position))


@lru_cache
def _upsert_text(table: Table, keys: tuple[str, ...]) -> str:
    statement = insert(table)
    if keys:
        changed = {
            column.name: statement.excluded[column.name]
            for column in table.columns
            if column.name not in ("position", *keys)
        }
        statement = statement.on_conflict_do_update(index_elements=keys, set_=changed)
    return _text(statement)


@lru_cache
def _delete_text(table: Table, column: str) -> str:
    return _text(
        delete(table).where(table.c.scenario_id == bindparam("scenario"), table.c[column] == bindparam("key"))
    )


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=dialect()))
