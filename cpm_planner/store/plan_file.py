"""The published plan file: read with every check, and made from a working copy with its seal."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from cpm_planner.model.scenario import Document
from cpm_planner.store import document_rows
from cpm_planner.store.database import close, driver, foreign_keys_at_the_end, open_in_memory
from cpm_planner.store.errors import DamagedError, cannot_keep, cannot_read, damaged, missing_file
from cpm_planner.store.migrate import VERSION, create_schema, upgrade
from cpm_planner.store.origin import Origin, write_origin
from cpm_planner.store.plan_image import check_image, file_version, opened_image
from cpm_planner.store.seal import Columns, plan_columns, rows_digest, select_text, write_seal
from cpm_planner.store.tables import ORIGIN, UNSAVED_STEP

_ROWS_AT_ONCE = 5_000


def read_document(path: Path) -> Document:
    """Read a plan file and leave nothing behind.

    Raises:
        InputError: it cannot be read, or is not an undamaged plan of a version we know.
    """
    data = read_file(path)
    connection = open_in_memory()
    try:
        fill(connection, data, path)
        return checked_document(connection, path)
    finally:
        close(connection)


def read_file(path: Path) -> bytes:
    """Read the bytes of a file that a user named.

    Raises:
        MissingFileError: there is no file of that name.
        CannotReadError: the system refused.
    """
    try:
        if not path.is_file():
            raise missing_file(path)
        return path.read_bytes()
    except OSError as error:
        raise cannot_read(path, error) from error


def fill(connection: Connection, data: bytes, where: Path, came_from: Origin | None = None) -> None:
    """Copy the rows of a plan file into an empty database of our own and bring them to the newest version.

    Args:
        connection: the empty database.
        data: the bytes of the file.
        where: its path, for messages.
        came_from: noted in the same transaction, when the database becomes a working copy.

    Raises:
        NotAPlanError, NewerVersionError, DamagedError: see :mod:`cpm_planner.store.plan_image`.
        sqlalchemy.exc.OperationalError: our own database cannot be written.
    """
    version = file_version(data, where, known=VERSION)
    own = driver(connection)
    with opened_image(data, where) as image, foreign_keys_at_the_end(connection):
        create_schema(connection, version)
        columns = plan_columns(own)
        check_image(image, own, columns, where)
        _copy_rows(image, connection, columns)
        if version < VERSION:
            upgrade(connection)
        if came_from is not None:
            write_origin(connection, came_from)


def checked_document(connection: Connection, where: Path) -> Document:
    """Read the document of a database whose rows came from a file.

    Raises:
        DamagedError: a row holds no value of the model.
    """
    try:
        return document_rows.read_document(connection)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise damaged(where, f"a row holds no possible value ({error})") from error


def sealed_bytes(connection: Connection, scratch: Path) -> bytes:
    """Give the bytes of a plan file with the rows of a working copy and nothing else, sealed and checked.

    Args:
        connection: the working copy.
        scratch: where a file may be made for the time being; it is gone afterwards.

    Raises:
        sqlite3.OperationalError: there is no room for the scratch file.
        CannotWriteError: what was written does not read back the same.
    """
    own = driver(connection)
    columns = plan_columns(own)
    scratch.unlink(missing_ok=True)
    try:
        own.execute("VACUUM INTO ?", (str(scratch),))
        _strip_and_seal(scratch, rows_digest(own, columns))
        data = scratch.read_bytes()
    finally:
        scratch.unlink(missing_ok=True)
    try:
        with opened_image(data, scratch) as image:
            check_image(image, own, columns, scratch)
    except DamagedError as error:
        raise cannot_keep(scratch, error.what) from error
    return data


def _strip_and_seal(path: Path, digest: str) -> None:
    """Wipe what is nobody else's business from a copy and seal it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as copy:
        for text in ("journal_mode = MEMORY", "synchronous = OFF", "secure_delete = ON"):
            copy.execute(f"PRAGMA {text}")
        for table in (ORIGIN, UNSAVED_STEP):
            copy.execute(f"DELETE FROM {table.name}")  # noqa: S608 - the names of our own tables
        write_seal(copy, digest)


def _copy_rows(image: sqlite3.Connection, connection: Connection, columns: Columns) -> None:
    """Copy plain rows; our own tables refuse what is not of their type.

    Raises:
        ValueError: a row does not fit its table.
        sqlite3.DatabaseError: a row cannot be read.
    """
    for table, names in columns.items():
        marks = ", ".join("?" * len(names))
        cursor = image.execute(select_text(table, names))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            try:
                connection.exec_driver_sql(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608 - names of our own tables
            except IntegrityError as error:
                raise ValueError(str(error.orig)) from error
