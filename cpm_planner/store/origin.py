"""Where a working copy came from and what was edited since, kept beside the plan in the same transactions."""

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete

from cpm_planner.store.atomic_write import file_digest
from cpm_planner.store.database import driver
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.rows import Row
from cpm_planner.store.schema import ORIGIN, UNSAVED_STEP
from cpm_planner.store.statements import upsert
from cpm_planner.store.tables import table


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a working copy stands for."""

    changed_at: datetime
    """Time of the last edit, or of opening while there was none."""
    path: Path | None = None
    """None for a plan that was never saved."""
    file_digest: str | None = None
    """SHA-256 of the file's bytes when it was opened or last saved here."""
    next_path: Path | None = None
    next_digest: str | None = None
    """The file being written just now, and what its bytes will be."""

    @property
    def settled(self) -> "Origin":
        """The origin once the file that was being written is in place."""
        return Origin(self.changed_at, self.next_path, self.next_digest)


def read_origin(connection: Connection) -> Origin:
    """Read it back."""
    ((_, path, digest, next_path, next_digest, changed_at),) = rows_in_order(driver(connection), ORIGIN)
    return Origin(datetime.fromisoformat(changed_at), _path(path), digest, _path(next_path), next_digest)


def write_origin(connection: Connection, origin: Origin) -> None:
    """Set it, inside the caller's transaction."""
    upsert(connection, ORIGIN, [_row(origin)], "position")


def write_first_origin(rows: sqlite3.Connection, origin: Origin) -> None:
    """Set it in rows in memory that become a working copy."""
    rows.execute(f"REPLACE INTO {ORIGIN.name} VALUES (?, ?, ?, ?, ?, ?)", _row(origin))  # noqa: S608 - our own table


def record_step(connection: Connection, label: str, at: datetime) -> None:
    """Note an edit, inside the transaction that makes it; what was being published is not the newest now."""
    own, when = driver(connection), at.isoformat()
    own.execute(f"INSERT INTO {UNSAVED_STEP.name} VALUES (NULL, ?, ?)", (label, when))  # noqa: S608 - our own table
    text = f"UPDATE {ORIGIN.name} SET changed_at = ?, next_path = NULL, next_digest = NULL"  # noqa: S608 - our own table
    own.execute(text, (when,))


def settle(connection: Connection) -> None:
    """Note that everything is saved when the file that was being written turns out to be in place.

    A file that cannot be looked at counts as not written.
    """
    origin = read_origin(connection)
    with suppress(OSError):
        if origin.next_path is not None and file_digest(origin.next_path) == origin.next_digest:
            mark_saved(connection, origin.settled)


def mark_saved(connection: Connection, origin: Origin) -> None:
    """Note that the file holds every edit up to now, inside the caller's transaction."""
    connection.execute(delete(table(UNSAVED_STEP)))
    write_origin(connection, origin)


def last_step(connection: Connection) -> int:
    """Give the number of the latest edit that the file does not have; 0 when there is none."""
    rows = driver(connection).execute(f"SELECT max(position) FROM {UNSAVED_STEP.name}").fetchall()  # noqa: S608 - our own table
    return int(rows[0][0] or 0)


def forget_last_step(connection: Connection) -> None:
    """Drop the note of the latest edit, inside the transaction that takes it back."""
    unsaved = table(UNSAVED_STEP)
    connection.execute(delete(unsaved).where(unsaved.c.position == last_step(connection)))


def count_steps(connection: Connection) -> int:
    """Count the edits that the file does not have yet."""
    return len(rows_in_order(driver(connection), UNSAVED_STEP).fetchall())


def last_labels(connection: Connection, limit: int) -> tuple[str, ...]:
    """Name the latest edits, the last one first; changes without a name, as of the view, are left out."""
    labels = [label for _, label, _ in rows_in_order(driver(connection), UNSAVED_STEP) if label]
    return tuple(reversed(labels[-limit:]))


def _row(origin: Origin) -> Row:
    path, next_path = (each and str(each) for each in (origin.path, origin.next_path))
    return 1, path, origin.file_digest, next_path, origin.next_digest, origin.changed_at.isoformat()


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)
