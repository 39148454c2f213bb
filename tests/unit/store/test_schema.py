"""The schema is one: made at once for new plans, or step by step by the migrations."""

import re

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from cpm_planner.store import database
from cpm_planner.store.migrate import VERSION, create_schema, stored_version, upgrade

OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


def schema(connection: Connection) -> set[tuple[str, ...]]:
    """Everything in the schema, its text without white space."""
    rows = database.driver(connection).execute(OBJECTS).fetchall()
    return {(kind, name, table, re.sub(r"\s", "", text or "")) for kind, name, table, text in rows}


def revision(connection: Connection) -> str:
    return database.driver(connection).execute("SELECT version_num FROM alembic_version").fetchone()[0]


def test_all_migrations_give_the_schema_of_a_new_database() -> None:
    new, migrated = database.open_in_memory(), database.open_in_memory()
    with database.transaction(new):
        create_schema(new)
    with database.transaction(migrated):
        upgrade(migrated)
    assert schema(migrated) == schema(new)
    assert stored_version(migrated) == stored_version(new) == VERSION
    assert revision(migrated) == revision(new) == f"{VERSION:04}"
    database.close(new)
    database.close(migrated)


def test_every_table_of_ours_is_strict() -> None:
    connection = database.open_in_memory()
    with database.transaction(connection):
        create_schema(connection)
    tables = [
        text for kind, name, _, text in schema(connection) if kind == "table" and name != "alembic_version"
    ]
    assert len(tables) == 16
    assert all(text.endswith("STRICT") for text in tables)
    database.close(connection)


def fail_half_way(connection: Connection) -> None:
    with database.transaction(connection):
        create_schema(connection)
        connection.exec_driver_sql("no SQL")


def test_a_schema_that_fails_half_way_leaves_nothing() -> None:
    connection = database.open_in_memory()
    with pytest.raises(OperationalError):
        fail_half_way(connection)
    assert schema(connection) == set()
    assert stored_version(connection) == 0
    database.close(connection)
