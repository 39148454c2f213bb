"""Unsaved work that a program left behind when it ended without closing its plan."""

import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from cpm_planner.store import database
from cpm_planner.store.errors import newer_version
from cpm_planner.store.migrate import VERSION, stored_version, upgrade
from cpm_planner.store.origin import count_steps, last_labels, read_origin, settle
from cpm_planner.store.private_folder import PrivateFolder, left_behind

_LABELS_SHOWN: Final = 5
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recoverable:
    """One plan with edits that no file has."""

    place: Path
    """The folder of its working copy."""
    origin: Path | None
    """The file it came from; None when it was never saved."""
    changed_at: datetime
    """Time of the last edit (UTC)."""
    unsaved_steps: int
    last_labels: tuple[str, ...]
    """The latest edits by name, the last one first."""


def find_unsaved(folder: Path) -> list[Recoverable]:
    """List the unsaved work in a folder, the latest first, and clear away what is saved or never began."""
    found = []
    for private in left_behind(folder):
        try:
            unsaved = _look_into(private)
        except (DatabaseError, sqlite3.DatabaseError, OSError) as error:
            _log.warning("Unsaved work in %s cannot be read: %s", private.place, type(error).__name__)
            private.release()
            continue
        if unsaved is None:
            private.remove()
        else:
            private.release()
            found.append(unsaved)
    return sorted(found, key=lambda each: each.changed_at, reverse=True)


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
            upgrade(connection)


def _look_into(private: PrivateFolder) -> Recoverable | None:
    """Read what a working copy holds that no file has; None when it holds nothing of the kind."""
    if not private.database.exists():
        return None
    connection = database.open_private(private.database)
    try:
        return _unsaved(connection, private.place) if stored_version(connection) else None
    finally:
        database.close(connection)


def _unsaved(connection: Connection, place: Path) -> Recoverable | None:
    with database.transaction(connection):
        settle(connection)
        origin = read_origin(connection)
        steps = count_steps(connection)
        labels = last_labels(connection, _LABELS_SHOWN)
    if steps == 0 and origin.path is not None:
        return None
    return Recoverable(place, origin.path, origin.changed_at, steps, labels)
