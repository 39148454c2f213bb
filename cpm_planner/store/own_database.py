"""A database of our own in memory, made, checked and read without SQLAlchemy."""

import sqlite3

from cpm_planner.store.schema import ALEMBIC_VERSION, APPLICATION_ID, SHAPES, VERSION, revision
from cpm_planner.store.seal import select_text
from cpm_planner.store.shape import Shape, statements


def empty_in_memory() -> sqlite3.Connection:
    """Give an empty database that leaves nothing behind; threads may use it one after the other."""
    own = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    # Lets what is published give back the pages of what was deleted, without being written anew.
    own.execute("PRAGMA auto_vacuum = INCREMENTAL")
    return own


def make_tables(database: sqlite3.Connection) -> None:
    """Make the tables of the newest version in an empty database, as Alembic would leave it."""
    for shape in SHAPES:
        for text in statements(shape):
            database.execute(text)
    key = f"CONSTRAINT {ALEMBIC_VERSION}_pkc PRIMARY KEY (version_num)"
    database.execute(f"CREATE TABLE {ALEMBIC_VERSION} (version_num VARCHAR(32) NOT NULL, {key})")
    database.execute(f"INSERT INTO {ALEMBIC_VERSION} VALUES (?)", (revision(VERSION),))  # noqa: S608 - our own table
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def rows_in_order(database: sqlite3.Connection, table: Shape) -> sqlite3.Cursor:
    """Read a table of ours in the order of its rows."""
    return database.execute(select_text(table.name, table.columns))


def refuse_dangling(database: sqlite3.Connection) -> None:
    """Check every reference between rows.

    Raises:
        sqlite3.IntegrityError: a row refers to one that is not there.
    """
    if database.execute("PRAGMA foreign_key_check").fetchone():
        message = "a row refers to one that is not there"
        raise sqlite3.IntegrityError(message)
