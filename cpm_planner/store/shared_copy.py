"""A copy of a plan to hand on, without what tells pay.

It is made as a new database of what the copy is to hold, not by deleting from the plan's own: what was never
written there stands in no free page of it. What telling pay means is said in :mod:`cpm_planner.edit.pay`.
"""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.edit.pay import document_without_pay, label_without_pay
from cpm_planner.formatting.language import to_translate
from cpm_planner.model.scenario import Document
from cpm_planner.store.new_file import edit_row, write_new
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.pay_cover import shown_label
from cpm_planner.store.schema import HISTORY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpm_planner.store.rows import Row

LEAVING_PAY_OUT: Final = to_translate("steps", "Save a copy without pay")
RESCUE_WITHOUT_PAY: Final = to_translate("steps", "Rescue a damaged plan, without its encrypted pay")
"""The names of the edits that plans without their pay are known by."""
_NOBODY: Final = "[]"
_MARKED: Final = f"SELECT 1 FROM {HISTORY.name} WHERE label IN (?, ?) LIMIT 1"  # noqa: S608 - our own table


def has_no_pay(rows: sqlite3.Connection) -> bool:
    """Whether pay was left out of the plan with these rows."""
    return rows.execute(_MARKED, (LEAVING_PAY_OUT, RESCUE_WITHOUT_PAY)).fetchone() is not None


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
    write_new(path, document_without_pay(document), (*edits, edit_row(LEAVING_PAY_OUT, now, author)))


def _label(kept: str, *, is_about_partners: bool) -> str:
    return label_without_pay(shown_label(kept, None), is_about_partners=is_about_partners)
