"""How a database holds a plan whose pay a passphrase encrypts: in its file, working copies and backups alike.

Its tables hold the plan without pay. What the plan tells of pay is one encrypted text in a table of its own;
names of edits lose their figures and bear the whole name encrypted behind a mark; steps to undo are encrypted
altogether. A database whose key nobody has given is worked on as a plan without pay, and its encrypted pay
stays as it is.
"""

import base64
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.edit.pay import label_without_pay
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import damaged
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.pay_key import PayKey, SealRow, check_row, key_for, unlocked
from cpm_planner.store.pay_rows import with_pay
from cpm_planner.store.schema import PAY_SEAL

if TYPE_CHECKING:
    from cpm_planner.store.undo_steps import KeptStep

NEW_KEY: Final = to_translate("steps", "Encrypt pay with a passphrase")
NO_KEY: Final = to_translate("steps", "No longer encrypt pay")
"""Names of the edits that do so."""
_MARK: Final = "\x1f"
"""Parts a name of an edit without its figures from the encrypted whole of it."""
_LABEL, _STEP = "label", "step"
_TELLS: Final = ("assumptions", "role_types", "cpms", "imports", "adjustments", "budget")


def read_seal_row(rows: sqlite3.Connection) -> SealRow | None:
    """Give the row with the encrypted pay; None where pay is not encrypted."""
    found = rows_in_order(rows, PAY_SEAL).fetchone()
    return None if found is None else SealRow(*found[1:])


def write_seal_row(own: sqlite3.Connection, row: SealRow | None) -> None:
    """Set it, inside the caller's transaction."""
    if row is None:
        own.execute(f"DELETE FROM {PAY_SEAL.name}")  # noqa: S608 - our own table
    else:
        marks = ", ".join("?" * len(row))
        own.execute(f"REPLACE INTO {PAY_SEAL.name} VALUES (1, {marks})", row)  # noqa: S608 - our own table


def key_of(rows: sqlite3.Connection, where: Path) -> PayKey | None:
    """Give the key of a database, if there is one and somebody in this program has unlocked it.

    Raises:
        DamagedError: its encrypted pay makes no sense.
        WrongPassphraseError: the passphrase offered for all files is not that of this one.
    """
    row = read_seal_row(rows)
    if row is None:
        return None
    try:
        check_row(row)
        return key_for(row, where)
    except ValueError as error:
        raise damaged(where, str(error)) from error


def key_in(rows: sqlite3.Connection, passphrase: str, where: Path) -> PayKey | None:
    """Give the key that a passphrase gives of a database; None where pay is not encrypted.

    Raises:
        WrongPassphraseError: the passphrase is another one.
        DamagedError: its encrypted pay makes no sense.
    """
    row = read_seal_row(rows)
    try:
        return None if row is None else unlocked(row, passphrase, where)
    except ValueError as error:
        raise damaged(where, str(error)) from error


def uncovered(document: Document, rows: sqlite3.Connection, key: PayKey | None, where: Path) -> Document:
    """Give the document of a database with its pay, or marked as one whose pay is hidden without its key.

    Raises:
        DamagedError: what is encrypted is not what was.
    """
    row = read_seal_row(rows)
    if row is None:
        return document
    if key is None:
        return replace(document, is_pay_hidden=True)
    try:
        return with_pay(document, key.pay_in(row))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise damaged(
            where, translate("files", "its pay cannot be read ({reason})").format(reason=type(error).__name__)
        ) from error


def tells_pay(change: DocumentChange) -> bool:
    """Whether a change may be about what is kept encrypted."""
    inside = change.plans.values()
    return bool(change.scenarios) or any(getattr(each, name) for each in inside for name in _TELLS)


def covered_label(label: str, key: PayKey | None, *, is_about_partners: bool) -> str:
    """Give the name of an edit as it is kept."""
    bare = label_without_pay(label, is_about_partners=is_about_partners)
    if key is None or bare == label:
        return label
    return f"{bare}{_MARK}{_text(key.seal(_LABEL, label.encode('utf-8', 'surrogatepass')))}"


def bare_label(label: str, key: PayKey | None) -> str:
    """Give the name of an edit as it stands where nothing is encrypted beside it."""
    return label if key is None else label_without_pay(label, is_about_partners=False)


def shown_label(label: str, key: PayKey | None) -> str:
    """Give the name of an edit that was kept: the whole of it, or without the key what it has left."""
    bare, mark, sealed = label.partition(_MARK)
    if mark and key is not None:
        with suppress(ValueError):
            return key.open(_LABEL, base64.b64decode(sealed, validate=True)).decode("utf-8", "surrogatepass")
    return bare if mark else label


def covered_step(step: "KeptStep", key: PayKey | None) -> "KeptStep":
    """Give a step to undo as it is kept."""
    if key is None:
        return step
    label = _text(key.seal(_LABEL, step.label.encode("utf-8", "surrogatepass")))
    return step._replace(label=_MARK + label, packed=step.layout + key.seal(_STEP, step.packed))


def shown_steps(steps: Iterable["KeptStep"], key: PayKey | None) -> "list[KeptStep]":
    """Give the steps that can be undone: those kept under this key, or without one those kept without any.

    Undoing a step that was taken while pay was hidden would bring back values without pay.
    """
    found: list[KeptStep] = []
    for step in steps:
        if step.label.startswith(_MARK) != (key is not None):
            found.clear()
        elif key is None:
            found.append(step)
        else:
            with suppress(ValueError):
                packed = key.open(_STEP, step.packed.removeprefix(step.layout))
                found.append(step._replace(label=shown_label(step.label, key), packed=packed))
    return found


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
