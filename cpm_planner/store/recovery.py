"""Unsaved work that a program left behind when it ended without closing its plan."""

import logging
import sqlite3
from pathlib import Path

from cpm_planner.store.private_folder import PrivateFolder, left_behind
from cpm_planner.store.recoverable import Recoverable

_log = logging.getLogger(__name__)


def find_unsaved(folder: Path) -> list[Recoverable]:
    """List the unsaved work in a folder, the latest first, and clear away what is saved or never began."""
    found = []
    for private in left_behind(folder):
        try:
            unsaved = _look_into(private)
        except (sqlite3.DatabaseError, OSError) as error:
            _log.warning("Unsaved work in %s cannot be read: %s", private.place, type(error).__name__)
            private.release()
            continue
        if unsaved is None:
            private.remove()
        else:
            private.release()
            found.append(unsaved)
    return sorted(found, key=lambda each: each.changed_at, reverse=True)


def _look_into(private: PrivateFolder) -> Recoverable | None:
    if not private.database.exists():
        return None
    # Most starts find nothing and need not wait for SQLAlchemy.
    from cpm_planner.store.left_database import look_into  # noqa: PLC0415

    return look_into(private)
