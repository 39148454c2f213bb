"""A plan file made of what it is to hold and nothing else: what is left out stands in no free page of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import write_atomically
from cpm_planner.store.pay_cover import write_seal_row
from cpm_planner.store.plan_file import check_sealed, sealed_bytes
from cpm_planner.store.schema import HISTORY

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from cpm_planner.store.pay_key import SealRow
    from cpm_planner.store.rows import Row

_NOBODY: Final = "[]"
_ADD: Final = f"INSERT INTO {HISTORY.name} VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - our own table


def edit_row(label: str, now: "datetime", author: str) -> "Row":
    """Give the row of a named edit of the file itself, which concerns nobody; it follows those before."""
    return (None, label, now.isoformat(), author, "", _NOBODY, _NOBODY)


def write_new(
    path: Path, document: Document, edits: "Iterable[Row]", encrypted: "SealRow | None" = None
) -> None:
    """Write a plan file, in one step that either happens or leaves an old file as it was.

    Args:
        path: where it goes.
        document: what it holds; without pay where that is encrypted.
        edits: the rows of its named edits.
        encrypted: its encrypted pay.

    Raises:
        CannotWriteError: the system refused a step.
    """
    data = _bytes_of(document, edits, encrypted)
    check_sealed(data, path)
    write_atomically(path, data, just_before=lambda: None)


def _bytes_of(document: Document, edits: "Iterable[Row]", encrypted: "SealRow | None") -> bytes:
    # SQLAlchemy loads with the first plan that is written.
    from cpm_planner.store import database  # noqa: PLC0415
    from cpm_planner.store.document_rows import write_document  # noqa: PLC0415
    from cpm_planner.store.migrate import create_schema  # noqa: PLC0415

    connection = database.open_in_memory()
    try:
        own = database.driver(connection)
        with database.transaction(connection):
            create_schema(connection)
            write_document(connection, document)
            own.executemany(_ADD, edits)
            write_seal_row(own, encrypted)
        return sealed_bytes(own, {})
    finally:
        database.close(connection)
