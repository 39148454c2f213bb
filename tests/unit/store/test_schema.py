"""The schema is one: made at once for new plans, or step by step by the migrations."""

import re
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from cpm_planner.store import database
from cpm_planner.store.migrate import create_schema, stored_version, upgrade
from cpm_planner.store.own_database import empty_in_memory, make_tables
from cpm_planner.store.schema import SHAPES, VERSION
from cpm_planner.store.shape import Shape

OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


def schema(raw: sqlite3.Connection) -> set[tuple[str, ...]]:
    """Everything in the schema, its text without white space."""
    rows = raw.execute(OBJECTS).fetchall()
    return {(kind, name, table, re.sub(r"\s", "", text or "")) for kind, name, table, text in rows}


def marks(raw: sqlite3.Connection) -> list[object]:
    """What says which version it is."""
    queries = ("PRAGMA application_id", "PRAGMA user_version", "SELECT version_num FROM alembic_version")
    return [raw.execute(query).fetchone()[0] for query in queries]


def test_all_migrations_give_the_schema_of_a_new_database() -> None:
    new, migrated = database.open_in_memory(), database.open_in_memory()
    with database.transaction(new):
        create_schema(new)
    with database.transaction(migrated):
        upgrade(migrated)
    assert schema(database.driver(migrated)) == schema(database.driver(new))
    assert marks(database.driver(migrated)) == marks(database.driver(new))
    assert (stored_version(new), marks(database.driver(new))[2]) == (VERSION, f"{VERSION:04}")
    database.close(new)
    database.close(migrated)


def test_tables_made_without_sqlalchemy_are_the_same() -> None:
    new = database.open_in_memory()
    with database.transaction(new):
        create_schema(new)
    with closing(empty_in_memory()) as own:
        make_tables(own)
        assert schema(own) == schema(database.driver(new))
        assert marks(own) == marks(database.driver(new))
    database.close(new)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_shape_names_the_columns_of_its_table_in_their_order(shape: Shape) -> None:
    with closing(empty_in_memory()) as own:
        make_tables(own)
        rows = own.execute(f"PRAGMA table_info({shape.name})").fetchall()
    assert [name for _, name, *_ in rows] == shape.columns


def test_every_table_of_ours_is_strict() -> None:
    connection = database.open_in_memory()
    with database.transaction(connection):
        create_schema(connection)
    tables = [
        text
        for kind, name, _, text in schema(database.driver(connection))
        if kind == "table" and name != "alembic_version"
    ]
    assert len(tables) == len(SHAPES)
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
    assert schema(database.driver(connection)) == set()
    assert stored_version(connection) == 0
    database.close(connection)
