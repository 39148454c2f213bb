"""Opening databases of our own, in a private file or in memory, with transactions that hold for all."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from cpm_planner.store.own_database import refuse_dangling

_PRAGMAS: Final = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "auto_vacuum = INCREMENTAL",
    "secure_delete = FAST",
)


def open_private(path: Path) -> Connection:
    """Open or create a private database for this program alone.

    What SQL was given, such as pay, is in no error of it and so in no report.

    Raises:
        sqlalchemy.exc.DatabaseError: it cannot be opened, is damaged or is open elsewhere.
    """
    return _connected(create_engine(f"sqlite:///{path}", poolclass=StaticPool, hide_parameters=True))


def open_in_memory() -> Connection:
    """Give an empty database that leaves nothing behind."""
    return _connected(create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True))


def close(connection: Connection) -> None:
    """Let the database go, file handle included."""
    connection.close()
    connection.engine.dispose()


def driver(connection: Connection) -> sqlite3.Connection:
    """Give the driver's own connection, for what SQL cannot say."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - only this module makes engines
    return raw


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Run one transaction: all of it is committed to the disk, or nothing is left of it.

    When a commit is refused, for a dangling reference or a full disk, SQLAlchemy takes the transaction for
    ended; SQLite would keep it open.
    """
    try:
        with connection.begin():
            yield
    finally:
        raw = driver(connection)
        if raw.in_transaction:
            raw.rollback()


@contextmanager
def foreign_keys_at_the_end(connection: Connection) -> Iterator[None]:
    """Run one transaction in which tables may be rebuilt, and check every reference before it is committed.

    SQLite ignores a change of `foreign_keys` inside a transaction, and with it on, dropping the old copy of a
    rebuilt table would delete the rows that refer to it.

    Raises:
        sqlite3.IntegrityError: a row refers to one that is not there; nothing is committed.
    """
    _pragma(connection, "foreign_keys = OFF")
    try:
        with transaction(connection):
            yield
            refuse_dangling(driver(connection))
    finally:
        _pragma(connection, "foreign_keys = ON")


def _pragma(connection: Connection, text: str) -> None:
    driver(connection).execute(f"PRAGMA {text}")


def _connected(engine: Engine) -> Connection:
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine.connect()


def _on_connect(raw: sqlite3.Connection, _record: Any) -> None:
    # The driver's own transactions leave out changes to the schema, so it is told to start none.
    raw.isolation_level = None
    try:
        for text in _PRAGMAS:
            raw.execute(f"PRAGMA {text}")
        # Takes the exclusive lock now rather than at the first edit.
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("COMMIT")
    except sqlite3.Error:
        raw.close()
        raise


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
