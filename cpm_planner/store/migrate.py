"""Versions of the schema: made at once for a new database, or step by step for the rows of an older file."""

import sqlite3
from collections.abc import Callable

from sqlalchemy import Connection

from cpm_planner.store.database import close, driver, foreign_keys_at_the_end, open_in_memory
from cpm_planner.store.schema import APPLICATION_ID, VERSION, revision
from cpm_planner.store.seal import Columns, plan_columns, rows_digest
from cpm_planner.store.tables import ALEMBIC_VERSION, METADATA


def create_schema(connection: Connection, version: int = VERSION) -> None:
    """Make the tables of a version in an empty database, inside the caller's transaction."""
    if version == VERSION:
        METADATA.create_all(connection, checkfirst=False)
        connection.execute(ALEMBIC_VERSION.insert().values(version_num=revision(VERSION)))
        _mark(connection, VERSION)
    else:
        upgrade(connection, version)


def upgrade(connection: Connection, version: int = VERSION) -> None:
    """Bring a database of our own to a later version, inside the caller's transaction."""
    _alembic_upgrade()(connection, revision(version))
    _mark(connection, version)


def upgrade_checked(connection: Connection) -> None:
    """Bring a database with rows to the newest version, inside the caller's transaction, and lose none.

    Raises:
        sqlite3.IntegrityError: a table has other rows afterwards, in the columns that both versions have.
    """
    own = driver(connection)
    columns = plan_columns(own)
    before = table_states(own, columns)
    upgrade(connection)
    there = plan_columns(own)
    whole = {table: names for table, names in columns.items() if {*names} <= {*there.get(table, ())}}
    after = table_states(own, whole)
    changed = [table for table in whole if after[table] != before[table]]
    if changed:
        message = f"a migration changed rows of {', '.join(changed)}"
        raise sqlite3.IntegrityError(message)


def table_states(own: sqlite3.Connection, columns: Columns) -> dict[str, tuple[int, str]]:
    """Give the number of rows of each table, and a digest of them."""
    return {
        table: (
            int(own.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]),  # noqa: S608 - our own tables
            rows_digest(own, {table: names}),
        )
        for table, names in columns.items()
    }


def fill_older(own: sqlite3.Connection, version: int, fill: Callable[[sqlite3.Connection], object]) -> None:
    """Have tables of an older version filled, and leave their rows in an empty database in the newest one.

    Raises:
        sqlite3.IntegrityError: a row refers to one that is not there.
    """
    connection = open_in_memory()
    try:
        with foreign_keys_at_the_end(connection):
            create_schema(connection, version)
            fill(driver(connection))
            upgrade_checked(connection)
        driver(connection).backup(own)
    finally:
        close(connection)


def stored_version(connection: Connection) -> int:
    """Give the version of a database's schema; 0 when it has none yet."""
    ((version,),) = driver(connection).execute("PRAGMA user_version")
    return int(version)


def _mark(connection: Connection, version: int) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _alembic_upgrade() -> Callable[[Connection, str], None]:
    # Alembic takes long to import and is needed only for files of an older version.
    from cpm_planner.store.migrations.run import run_upgrade  # noqa: PLC0415

    return run_upgrade
