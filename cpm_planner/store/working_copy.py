"""The working copy: a private database of one open plan, in which every edit is one committed transaction."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from cpm_planner.model.change import DocumentChange, document_patched
from cpm_planner.model.scenario import Document
from cpm_planner.store import database, left_database, origin, recovery
from cpm_planner.store.atomic_write import Seen, bytes_digest, file_digest, write_atomically
from cpm_planner.store.document_reading import checked_document
from cpm_planner.store.document_rows import write_document
from cpm_planner.store.edit_history import (
    concerned,
    count_edits,
    edits_after,
    forget_edits_after,
    last_edit,
    merged_rows,
    record_edit,
)
from cpm_planner.store.errors import (
    changed_on_disk,
)
from cpm_planner.store.keeping import Doubt, keeping, new_database
from cpm_planner.store.migrate import create_schema
from cpm_planner.store.origin import Origin
from cpm_planner.store.past_edit import NumberedEdit
from cpm_planner.store.pay_cover import (
    NEW_KEY,
    NO_KEY,
    bare_label,
    covered_label,
    covered_step,
    key_of,
    read_seal_row,
    shown_steps,
    uncovered,
)
from cpm_planner.store.pay_key import PayKey
from cpm_planner.store.pay_writing import change_key, keep_change
from cpm_planner.store.plan_file import CheckedFile, check_sealed, sealed_bytes
from cpm_planner.store.private_folder import PrivateFolder
from cpm_planner.store.recoverable import Recoverable
from cpm_planner.store.reserve import release_reserve
from cpm_planner.store.step_note import PLAIN, Joined, StepKind, StepNote
from cpm_planner.store.touched import Touched
from cpm_planner.store.undo_steps import KeptStep, forget_steps, read_steps, record_undo, write_steps

if TYPE_CHECKING:
    from cpm_planner.store.seal import Chunk


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WorkingCopy:
    """One open plan. Close it, or it is offered for recovery at the next start."""

    def __init__(
        self,
        private: PrivateFolder,
        connection: Connection,
        now: Callable[[], datetime] = _utc_now,
        key: PayKey | None = None,
    ) -> None:
        """Keep a database that is filled already; the class methods below give one."""
        self._key = key
        self._private = private
        self._connection = connection
        self._now = now
        self._document: Document | None = None
        self._doubt = Doubt()
        self._chunks: dict[Chunk, str] = {}
        self._seen: Seen | None = None

    @classmethod
    def create(
        cls, folder: Path, document: Document, *, now: Callable[[], datetime] = _utc_now
    ) -> "WorkingCopy":
        """Start a plan that is not saved anywhere yet.

        Raises:
            CannotWriteError: the folder cannot be written.
            CannotStoreError: a value is beyond what a plan file can hold.
        """
        with new_database(folder) as (private, connection):
            with keeping(private.place, "new plan"), database.transaction(connection):
                create_schema(connection)
                write_document(connection, document)
                origin.write_origin(connection, Origin(now()))
            return cls(private, connection, now)

    @classmethod
    def of_file(
        cls,
        file: CheckedFile,
        folder: Path,
        *,
        now: Callable[[], datetime] = _utc_now,
        steps: Sequence[KeptStep] = (),
    ) -> "WorkingCopy":
        """Copy the rows of a plan file that was read into a new working copy, with steps to undo.

        Raises:
            CannotWriteError: the folder cannot be written.
        """
        with new_database(folder) as (private, connection):
            with keeping(private.place, file.path.name):
                origin.write_first_origin(file.rows, Origin(now(), file.path, file.digest))
                write_steps(file.rows, steps)
                # One transaction, so that what a kill leaves is empty or has its origin.
                file.rows.backup(database.driver(connection))
            copy = cls(private, connection, now, file.key)
            copy._document = file.document
            copy._chunks.update(file.chunks)
            return copy

    @classmethod
    def recover(cls, folder: Path) -> list[Recoverable]:
        """List the unsaved work of programs that ended without closing it, the latest first."""
        return recovery.find_unsaved(folder)

    @classmethod
    def reopen(cls, found: Recoverable, *, now: Callable[[], datetime] = _utc_now) -> "WorkingCopy":
        """Go on with unsaved work.

        Raises:
            InUseError: another window has it, or it was closed meanwhile.
            DamagedError: the disk has lost part of it.
        """
        private, connection = left_database.claimed(found)
        return cls(private, connection, now, key_of(database.driver(connection), private.database))

    @property
    def document(self) -> Document:
        """The whole document, read from the database when it changed since."""
        if self._document is None:
            own, where = self.rows, self._private.database
            self._document = uncovered(checked_document(own, where), own, self._key, where)
        return self._document

    @property
    def origin(self) -> Path | None:
        """The file it was opened from or last saved to; None for a plan that was never saved."""
        return (self._doubt.saved or origin.read_origin(self._connection)).path

    @property
    def file_digest(self) -> str | None:
        """The SHA-256 of that file's bytes as they were opened or saved here; None where there is none."""
        return (self._doubt.saved or origin.read_origin(self._connection)).file_digest

    @property
    def unsaved_steps(self) -> int:
        """How many edits the file does not have yet."""
        return 0 if self._doubt.saved else origin.count_steps(self._connection)

    @property
    def is_saved(self) -> bool:
        """Whether closing loses nothing."""
        return self.unsaved_steps == 0 and self.origin is not None

    @property
    def rows(self) -> sqlite3.Connection:
        """The database with its rows, to read."""
        return database.driver(self._connection)

    @property
    def undo_steps(self) -> list[KeptStep]:
        """The steps that can be undone and redone, the oldest first."""
        return shown_steps(self.kept_steps, self._key)

    @property
    def kept_steps(self) -> list[KeptStep]:
        """The same as they are kept, encrypted where pay is."""
        return read_steps(self.rows)

    @property
    def key(self) -> PayKey | None:
        """The key that encrypts pay; None where none does, or where nobody has given it."""
        return self._key

    @property
    def has_encrypted_pay(self) -> bool:
        """Whether pay is encrypted in it."""
        return read_seal_row(self.rows) is not None

    def edits_after(self, position: int) -> list[NumberedEdit]:
        """Read the named edits after a position, the oldest first; those after 0 are all."""
        return edits_after(database.driver(self._connection), position)

    @property
    def edit_count(self) -> int:
        """How many named edits are kept."""
        return count_edits(database.driver(self._connection))

    def settle(self, joined: Joined) -> None:
        """Note what became of the step kept last, in which typing may have gone on.

        Raises:
            CannotWriteError: the disk is full or failing.
        """
        if joined is not Joined.NOT:
            with keeping(self._private.place, "settle"), database.transaction(self._connection):
                self._note(DocumentChange(), "", StepNote(StepKind.SWITCH, joined))
            self._chunks.clear()

    def apply(self, change: DocumentChange, label: str, note: StepNote = PLAIN) -> None:
        """Keep one edit: all of it, committed to the disk, or nothing.

        Raises:
            CannotWriteError: the disk is full or failing.
            CannotStoreError: a value is beyond what a plan file can hold.
            sqlalchemy.exc.IntegrityError: a bug: a value refers to one that is not in its plan.
        """
        with keeping(self._private.place, label):
            self._clear_doubt()
            after = None if self._key is None else document_patched(self.document, change)
            self._commit(change, label, note, after)
        self._document = after

    def protect(self, key: PayKey | None, note: StepNote) -> None:
        """Encrypt pay with a key from now on, or no longer; the file follows when it is saved.

        Raises:
            CannotWriteError: the disk is full or failing; pay is kept as it was.
        """
        document, label = self.document, NEW_KEY if key is not None else NO_KEY
        with keeping(self._private.place, label):
            self._clear_doubt()
            # What stood in the place of what is encrypted now must not stay on the disk.
            self.rows.execute("PRAGMA secure_delete = ON")
            try:
                with database.transaction(self._connection):
                    change_key(self._connection, document, self._key, key)
                    origin.record_step(self._connection, label, self._now())
                    record_edit(self._connection, DocumentChange(), label, self._now(), note)
            except (OperationalError, sqlite3.OperationalError):
                self._look_again()
                self._key = key_of(self.rows, self._private.database)
                raise
        self._key, self._document = key, document
        self._chunks.clear()

    def unlock(self, key: PayKey) -> None:
        """Give the document with its pay from now on.

        Raises:
            DamagedError: what is encrypted is not what was sealed with this key.
        """
        own, where = self.rows, self._private.database
        self._document = uncovered(checked_document(own, where), own, key, where)
        self._key = key

    def publish(self, path: Path, *, replace_changed: bool = False, merged: str | None = None) -> None:
        """Save the plan to a file, in one step that either happens or leaves the old file as it was.

        Args:
            path: the file; a file other than the plan's own is replaced without a question.
            replace_changed: replace the plan's own file although somebody else changed it.
            merged: the digest of what somebody else made of it, which the plan holds by now.

        Raises:
            ChangedOnDiskError: somebody else changed the plan's own file.
            CannotWriteError: the system refused a step.
        """
        target = Path(os.path.realpath(path))
        data = self.sealed(target.name)
        with ThreadPoolExecutor(1, "check-sealed") as checker:
            checked = checker.submit(check_sealed, data, target)
            before, coming = self._announce(target, data)

            def refuse() -> None:
                checked.result()
                if target == before.path and not replace_changed:
                    self._refuse_changed(path, before, merged)

            write_atomically(target, data, just_before=refuse)
        self._seen = Seen.of(target)
        self._note_saved(coming.settled)

    def sealed(self, label: str) -> bytes:
        """Give the bytes of a plan file with all that is kept; ``label`` says what for.

        Raises:
            CannotWriteError: the working copy cannot be read.
        """
        with keeping(self._private.place, label):
            self._clear_doubt()
            return sealed_bytes(database.driver(self._connection), self._chunks)

    def _announce(self, target: Path, data: bytes) -> tuple[Origin, Origin]:
        """Note what is about to be in place, so that after an end in between the next start can tell."""
        before = self._doubt.saved or origin.read_origin(self._connection)
        coming = replace(before, next_path=target, next_digest=bytes_digest(data))
        with keeping(self._private.place, target.name):
            try:
                self._write_origin(coming)
            except (OperationalError, sqlite3.OperationalError):
                if not release_reserve(self._private.place.parent):
                    raise
                self._write_origin(coming)
        return before, coming

    def _write_origin(self, coming: Origin) -> None:
        with database.transaction(self._connection):
            origin.write_origin(self._connection, coming)

    def _refuse_changed(self, path: Path, before: Origin, merged: str | None) -> None:
        """See that nobody else changed the file since it was opened, last saved or merged here.

        Raises:
            ChangedOnDiskError: somebody did.
            OSError: it cannot be read.
        """
        target = Path(os.path.realpath(path))
        if self._seen is not None and self._seen == Seen.of(target):
            return
        if file_digest(target) not in (None, before.file_digest, merged):
            raise changed_on_disk(path)

    def close(self, *, discard: bool = False) -> None:
        """Let the plan go; unsaved edits stay for recovery unless they are to be discarded."""
        remove, self._key = discard or self.is_saved, None
        database.close(self._connection)
        if remove:
            self._private.remove()
        else:
            self._private.release()

    def _note(self, change: DocumentChange, label: str, note: StepNote) -> None:
        """Note a step among the edits of the plan and among those that can be undone."""
        is_about_partners = bool(concerned(change)[0])
        kept = covered_label(label, self._key, is_about_partners=is_about_partners)
        merged = merged_rows(note.merged, self._key)
        record_edit(self._connection, change, kept, self._now(), note, merged)
        record_undo(self.rows, change, label, note, partial(covered_step, key=self._key))

    def _commit(self, change: DocumentChange, label: str, note: StepNote, after: Document | None) -> None:
        """Make an edit in one transaction; after a failure look whether the disk took it all the same."""
        before, edit = origin.last_step(self._connection), last_edit(self._connection)
        try:
            with database.transaction(self._connection):
                if self._doubt.saved is not None:
                    origin.mark_saved(self._connection, self._doubt.saved)
                touched = Touched(self._connection, change)
                keep_change(self._connection, change, self._key, after)
                origin.record_step(self._connection, bare_label(label, self._key), self._now())
                self._note(change, label, note)
                touched.look()
        except (OperationalError, sqlite3.OperationalError):
            self._doubt = replace(self._doubt, change=change, last_step=before, last_edit=edit)
            with suppress(DatabaseError, sqlite3.DatabaseError, OSError):
                self._clear_doubt()
            raise
        touched.forget_in(self._chunks)
        self._doubt = Doubt()

    def _clear_doubt(self) -> None:
        """Take back an edit that was refused but may stand on the disk nevertheless.

        When a commit fails at its very end, only a new connection can tell whether it was made.
        """
        change = self._doubt.change
        if change is None:
            return
        self._look_again()
        if origin.last_step(self._connection) != self._doubt.last_step:
            with database.transaction(self._connection):
                keep_change(self._connection, change.reversed(), self._key, self._document)
                origin.forget_last_step(self._connection)
                forget_edits_after(self._connection, self._doubt.last_edit)
                forget_steps(database.driver(self._connection))
        self._doubt = replace(self._doubt, change=None)

    def _look_again(self) -> None:
        """Open the database anew: only a new connection can tell what became of a failed commit."""
        self._chunks.clear()
        database.close(self._connection)
        self._connection = database.open_private(self._private.database)

    def _note_saved(self, saved: Origin) -> None:
        """Note that the file has everything; it has, so what prevents the note is no failure to save."""
        try:
            with database.transaction(self._connection):
                origin.mark_saved(self._connection, saved)
        except (OperationalError, sqlite3.OperationalError):
            self._doubt = replace(self._doubt, saved=saved)
