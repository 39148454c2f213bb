"""Versions of the schema: made at once for a new database, or step by step for the rows of an older file."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection

from cpm_planner.store.database import APPLICATION_ID, driver
from cpm_planner.store.tables import ALEMBIC_VERSION, METADATA

VERSION: Final = 1
"""The version this program writes, kept in `user_version`; Alembic's revision is the same number as text."""


def create_schema(connection: Connection, version: int = VERSION) -> None:
    """Make the tables of a version in an empty database, inside the caller's transaction."""
    if version == VERSION:
        METADATA.create_all(connection, checkfirst=False)
        connection.execute(ALEMBIC_VERSION.insert().values(version_num=_revision(VERSION)))
        _mark(connection, VERSION)
    else:
        upgrade(connection, version)


def upgrade(connection: Connection, version: int = VERSION) -> None:
    """Bring a database of our own to a later version, inside the caller's transaction."""
    _alembic_upgrade()(connection, _revision(version))
    _mark(connection, version)


def stored_version(connection: Connection) -> int:
    """Give the version of a database's schema; 0 when it has none yet."""
    ((version,),) = driver(connection).execute("PRAGMA user_version")
    return int(version)


def _revision(version: int) -> str:
    return f"{version:04}"


def _mark(connection: Connection, version: int) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _alembic_upgrade() -> Callable[[Connection, str], None]:
    # Alembic takes long to import and is needed only for files of an older version.
    from cpm_planner.store.migrations.run import run_upgrade  # noqa: PLC0415

    return run_upgrade
