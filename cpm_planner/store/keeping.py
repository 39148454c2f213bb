"""What working copies are made in, what a failing disk leaves open, and how its failures are said."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, OperationalError

from cpm_planner.model.change import DocumentChange
from cpm_planner.store import database
from cpm_planner.store.errors import cannot_keep, cannot_store, cannot_write
from cpm_planner.store.origin import Origin
from cpm_planner.store.private_folder import PrivateFolder


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a failing disk left open."""

    change: DocumentChange | None = None
    """An edit that was refused, but may have been kept."""
    last_step: int = 0
    """The step before it."""
    last_edit: int = 0
    """The position of the named edit before it."""
    saved: Origin | None = None
    """The file that has everything, where that could not be noted."""


@contextmanager
def new_database(folder: Path) -> Iterator[tuple[PrivateFolder, Connection]]:
    """Give an empty database in a folder of its own; both are gone again when filling it fails."""
    private = PrivateFolder.create(folder)
    try:
        with keeping(private.place, "new plan"):
            connection = database.open_private(private.database)
        try:
            yield private, connection
        except BaseException:
            database.close(connection)
            raise
    except BaseException:
        private.remove()
        raise


@contextmanager
def keeping(place: Path, label: str) -> Iterator[None]:
    """Turn what the disk and SQLite say into what a person understands."""
    try:
        yield
    except OSError as error:
        raise cannot_write(place, error) from error
    except (OperationalError, sqlite3.OperationalError) as error:
        raise cannot_keep(place, said(error)) from error
    except (OverflowError, UnicodeEncodeError, DataError) as error:
        raise cannot_store(label, error) from error


def said(error: Exception) -> str:
    """Give SQLite's own words, without what SQLAlchemy says around them."""
    return str(getattr(error, "orig", error))
