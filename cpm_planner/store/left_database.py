"""The database of a working copy that was left behind: looked into, or opened to go on with."""

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from cpm_planner.model.errors import InputError
from cpm_planner.store import database
from cpm_planner.store.errors import damaged, in_use, newer_version
from cpm_planner.store.keeping import said
from cpm_planner.store.migrate import stored_version, upgrade_checked
from cpm_planner.store.origin import count_steps, last_labels, read_origin, settle
from cpm_planner.store.private_folder import PrivateFolder
from cpm_planner.store.recoverable import Recoverable
from cpm_planner.store.schema import VERSION

_LABELS_SHOWN: Final = 5


def claimed(found: Recoverable) -> tuple[PrivateFolder, Connection]:
    """Take over the folder and the database of unsaved work, in the newest version.

    Raises:
        InUseError: another window has it, or it was closed meanwhile.
        DamagedError: the disk has lost part of it.
    """
    private = PrivateFolder.claim(found.place)
    if private is None:
        raise in_use(found.place)
    try:
        return private, open_left_behind(private.database)
    except InputError:
        private.release()
        raise
    except (DatabaseError, sqlite3.DatabaseError) as error:
        private.release()
        raise damaged(private.database, said(error)) from error


def open_left_behind(path: Path) -> Connection:
    """Open the database of a working copy that was left behind, in the newest version.

    Raises:
        NewerVersionError: a later program left it.
        sqlalchemy.exc.DatabaseError: it is damaged or not there.
    """
    connection = database.open_private(path)
    try:
        _bring_up_to_date(connection, path)
    except BaseException:
        database.close(connection)
        raise
    return connection


def _bring_up_to_date(connection: Connection, path: Path) -> None:
    version = stored_version(connection)
    if version > VERSION:
        raise newer_version(path, version, VERSION)
    if version < VERSION:
        with database.foreign_keys_at_the_end(connection):
            upgrade_checked(connection)


def look_into(private: PrivateFolder) -> Recoverable | None:
    """Read what a working copy holds that no file has; None when it holds nothing of the kind.

    Raises:
        sqlite3.DatabaseError: it is damaged or cannot be opened.
    """
    try:
        connection = database.open_private(private.database)
        try:
            return _unsaved(connection, private.place) if stored_version(connection) else None
        finally:
            database.close(connection)
    except DatabaseError as error:
        raise sqlite3.DatabaseError(str(error.orig)) from error


def _unsaved(connection: Connection, place: Path) -> Recoverable | None:
    with database.transaction(connection):
        settle(connection)
        origin = read_origin(connection)
        steps = count_steps(connection)
        labels = last_labels(connection, _LABELS_SHOWN)
    if steps == 0 and origin.path is not None:
        return None
    return Recoverable(place, origin.path, origin.changed_at, steps, labels)
