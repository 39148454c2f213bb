"""Writes documents and changes into databases that keep pay encrypted, and encrypts it anew."""

import sqlite3
from typing import Final

from sqlalchemy import Connection

from cpm_planner.edit.pay import change_without_pay, document_without_pay
from cpm_planner.model.change import DocumentChange, document_difference
from cpm_planner.model.scenario import Document
from cpm_planner.store.database import driver
from cpm_planner.store.document_rows import write_change
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.pay_cover import (
    bare_label,
    covered_label,
    covered_step,
    shown_label,
    shown_steps,
    tells_pay,
    write_seal_row,
)
from cpm_planner.store.pay_key import PayKey
from cpm_planner.store.pay_rows import pay_text
from cpm_planner.store.schema import HISTORY, UNSAVED_STEP
from cpm_planner.store.undo_steps import forget_steps, read_steps, write_steps

_NOBODY: Final = "[]"


def keep_change(
    connection: Connection, change: DocumentChange, key: PayKey | None, after: Document | None
) -> None:
    """Bring the rows to after a change, inside the caller's transaction; with a key, give the plan then."""
    if key is None or after is None:
        write_change(connection, change)
        return
    write_change(connection, change_without_pay(change))
    if tells_pay(change):
        write_seal_row(driver(connection), key.row(pay_text(after)))


def change_key(
    connection: Connection, document: Document, before: PayKey | None, after: PayKey | None
) -> None:
    """Keep the pay of a document under another key, or under none, inside the caller's transaction.

    Args:
        connection: the working copy.
        document: all it holds, pay included.
        before: the key that pay is encrypted with; None where it is not.
        after: the one that it is to be encrypted with.
    """
    own, bare = driver(connection), document_without_pay(document)
    if before is None:
        write_change(connection, document_difference(document, bare))
    if after is None:
        write_change(connection, document_difference(bare, document))
    write_seal_row(own, None if after is None else after.row(pay_text(document)))
    _name_edits(own, before, after)
    steps = shown_steps(read_steps(own), before)
    forget_steps(own)
    write_steps(own, [covered_step(each, after) for each in steps])


def _name_edits(own: sqlite3.Connection, before: PayKey | None, after: PayKey | None) -> None:
    """Bring the names of edits under another key."""
    names = [
        (covered_label(shown_label(label, before), after, is_about_partners=partners != _NOBODY), position)
        for position, label, *_, partners, _ in rows_in_order(own, HISTORY)
    ]
    own.executemany(f"UPDATE {HISTORY.name} SET label = ? WHERE position = ?", names)  # noqa: S608 - our own table
    if after is not None:
        unsaved = [
            (bare_label(label, after), position) for position, label, _ in rows_in_order(own, UNSAVED_STEP)
        ]
        own.executemany(f"UPDATE {UNSAVED_STEP.name} SET label = ? WHERE position = ?", unsaved)  # noqa: S608 - as above
