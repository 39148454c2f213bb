"""A copy of a plan to hand on, without what tells pay.

It is made as a new database of what the copy is to hold, not by deleting from the plan's own: what was never
written there stands in no free page of it. What telling pay means is said in :mod:`cpm_planner.edit.pay`.
"""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.edit.pay import document_without_pay, label_without_pay
from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import write_atomically
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.pay_cover import shown_label
from cpm_planner.store.plan_file import check_sealed, sealed_bytes
from cpm_planner.store.schema import HISTORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpm_planner.store.rows import Row

LEAVING_PAY_OUT: Final = "Save a copy without pay"
"""The name of the edit that such a copy is known by."""
_NOBODY: Final = "[]"
_MARKED: Final = f"SELECT 1 FROM {HISTORY.name} WHERE label = ? LIMIT 1"  # noqa: S608 - our own table

_ADD: Final = f"INSERT INTO {HISTORY.name} VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own table


def has_no_pay(rows: sqlite3.Connection) -> bool:
    """Whether the plan with these rows is a copy that pay was left out of."""
    return rows.execute(_MARKED, (LEAVING_PAY_OUT,)).fetchone() is not None


def edits_without_pay(rows: sqlite3.Connection) -> "list[Row]":
    """Give the rows of the named edits without the figures that may be pay."""
    return [
        (position, _label(label, is_about_partners=partners != _NOBODY), *at, partners, cpms)
        for position, label, *at, partners, cpms in rows_in_order(rows, HISTORY)
    ]


def write_without_pay(
    document: Document, edits: "Iterable[Row]", path: Path, author: str, now: datetime
) -> None:
    """Write a copy of a plan without pay, in one step that either happens or leaves an old file as it was.

    Args:
        document: the plan.
        edits: what :func:`edits_without_pay` gives of it.
        path: where the copy goes.
        author: who makes it.
        now: when.

    Raises:
        CannotWriteError: the system refused a step.
    """
    data = _bytes_without_pay(document, edits, (None, LEAVING_PAY_OUT, now.isoformat(), author))
    check_sealed(data, path)
    write_atomically(path, data, just_before=lambda: None)


def _label(kept: str, *, is_about_partners: bool) -> str:
    return label_without_pay(shown_label(kept, None), is_about_partners=is_about_partners)


def _bytes_without_pay(document: Document, edits: "Iterable[Row]", mark: "Row") -> bytes:
    # SQLAlchemy loads with the first plan that is written.
    from cpm_planner.store import database  # noqa: PLC0415
    from cpm_planner.store.document_rows import write_document  # noqa: PLC0415
    from cpm_planner.store.migrate import create_schema  # noqa: PLC0415

    connection = database.open_in_memory()
    try:
        own = database.driver(connection)
        with database.transaction(connection):
            create_schema(connection)
            write_document(connection, document_without_pay(document))
            own.executemany(_ADD, edits)
            own.execute(_ADD, (*mark, "", _NOBODY, _NOBODY))
        return sealed_bytes(own, {})
    finally:
        database.close(connection)
