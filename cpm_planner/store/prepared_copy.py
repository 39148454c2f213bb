"""A plan file whose working copy is made later, so that the plan can be shown at once."""

import sqlite3
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock, Thread
from typing import TYPE_CHECKING

from cpm_planner.model.change import DocumentChange
from cpm_planner.model.scenario import Document
from cpm_planner.store.pay_cover import read_seal_row, shown_steps, uncovered
from cpm_planner.store.pay_key import PayKey
from cpm_planner.store.plan_file import CheckedFile
from cpm_planner.store.step_note import PLAIN, Joined, StepNote
from cpm_planner.store.undo_steps import KeptStep, steps_of

if TYPE_CHECKING:
    from cpm_planner.store.past_edit import NumberedEdit
    from cpm_planner.store.working_copy import WorkingCopy


class PreparedCopy:
    """The working copy of a plan file that was read already, made in the background or when first needed.

    Until the first edit all that can be asked follows from the file. Whatever has to be kept waits for the
    working copy, so that nothing is acknowledged before it is committed there. Threads may ask at the same
    time: only one of them makes the working copy, and the rows of the file stay as long as one reads them.
    """

    def __init__(self, file: CheckedFile, folder: Path) -> None:
        """Take over a file, to be copied into a private folder inside `folder`."""
        self._file = file
        self._folder = folder
        self._steps = steps_of(folder, file.path, file.digest)
        self._had_encrypted_pay = read_seal_row(file.rows) is not None
        self._background: Thread | None = None
        self._made: WorkingCopy | None = None
        self._is_closed = False
        self._using_rows = RLock()

    @property
    def document(self) -> Document:
        """The whole document."""
        return self._file.document if self._made is None else self._made.document

    @property
    def origin(self) -> Path | None:
        """The file it was opened from or last saved to."""
        return self._file.path if self._made is None else self._made.origin

    @property
    def file_digest(self) -> str | None:
        """The SHA-256 of that file's bytes as they were opened or saved here."""
        return self._file.digest if self._made is None else self._made.file_digest

    @property
    def is_saved(self) -> bool:
        """Whether closing loses nothing."""
        return self._made is None or self._made.is_saved

    @property
    def rows(self) -> sqlite3.Connection:
        """The database with its rows, to read."""
        with self._using_rows:
            return self._file.rows if self._made is None else self._made.rows

    def prepare(self) -> None:
        """Begin to make the working copy in the background, unless there is one or the plan was closed."""
        if self._background is None and self._made is None and not self._is_closed:
            self._background = Thread(target=self._prepare, name="prepare-working-copy")
            self._background.start()

    @property
    def undo_steps(self) -> list[KeptStep]:
        """The steps that can be undone and redone, the oldest first."""
        return shown_steps(self._steps, self._file.key) if self._made is None else self._made.undo_steps

    @property
    def kept_steps(self) -> list[KeptStep]:
        """The same as they are kept, encrypted where pay is."""
        return self._steps if self._made is None else self._made.kept_steps

    @property
    def key(self) -> PayKey | None:
        """The key that encrypts pay; None where none does, or where nobody has given it."""
        return self._file.key if self._made is None else self._made.key

    @property
    def has_encrypted_pay(self) -> bool:
        """Whether pay is encrypted in it."""
        return self._had_encrypted_pay if self._made is None else self._made.has_encrypted_pay

    def edits_after(self, position: int) -> "list[NumberedEdit]":
        """Read the named edits after a position; see :meth:`WorkingCopy.edits_after`."""
        with self._using_rows:
            if self._made is not None:
                return self._made.edits_after(position)
            from cpm_planner.store.edit_history import edits_after  # noqa: PLC0415 - as in `_make`

            return edits_after(self._file.rows, position)

    @property
    def edit_count(self) -> int:
        """How many named edits are kept."""
        with self._using_rows:
            return len(self.edits_after(0)) if self._made is None else self._made.edit_count

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was kept since it was opened."""
        return self._made is None

    def settle(self, joined: Joined) -> None:
        """Note what became of the step kept last; see :meth:`WorkingCopy.settle`."""
        self._ready().settle(joined)

    def apply(self, change: DocumentChange, label: str, note: StepNote = PLAIN) -> None:
        """Keep one edit: all of it, committed to the disk, or nothing.

        Raises:
            CannotWriteError: the working copy could not be made.
            InputError: as :meth:`WorkingCopy.apply`.
        """
        self._ready().apply(change, label, note)

    def sealed(self, label: str) -> bytes:
        """Give the bytes of a plan file with all that is kept; see :meth:`WorkingCopy.sealed`."""
        return self._ready().sealed(label)

    def protect(self, key: PayKey | None, note: StepNote) -> None:
        """Encrypt pay with a key, or no longer; see :meth:`WorkingCopy.protect`."""
        self._ready().protect(key, note)

    def unlock(self, key: PayKey) -> None:
        """Give the document with its pay from now on; see :meth:`WorkingCopy.unlock`."""
        with self._using_rows:
            if self._made is not None:
                self._made.unlock(key)
            else:
                document = uncovered(self._file.document, self._file.rows, key, self._file.path)
                self._file = replace(self._file, document=document, key=key)

    def publish(self, path: Path, *, replace_changed: bool = False, merged: str | None = None) -> None:
        """Save the plan to a file; see :meth:`WorkingCopy.publish`.

        Raises:
            CannotWriteError: the working copy could not be made.
            InputError: as :meth:`WorkingCopy.publish`.
        """
        self._ready().publish(path, replace_changed=replace_changed, merged=merged)

    def close(self, *, discard: bool = False) -> None:
        """Let the plan go; unsaved edits stay for recovery unless they are to be discarded."""
        self._is_closed = True
        if self._background is not None:
            self._background.join()
        with self._using_rows:
            self._file.close()
            self._file = replace(self._file, key=None)
            if self._made is not None:
                self._made.close(discard=discard)

    def _ready(self) -> "WorkingCopy":
        """Give the working copy; what failed in the background is tried again, and its reason said."""
        with self._using_rows:
            if self._made is None:
                self._made = self._make()
            return self._made

    def _prepare(self) -> None:
        # Whoever needs the copy tries again and hears the reason.
        with suppress(Exception):
            self._ready()

    def _make(self) -> "WorkingCopy":
        # SQLAlchemy takes longer to load than everything else until the plan is shown.
        from cpm_planner.store.working_copy import WorkingCopy  # noqa: PLC0415

        made = WorkingCopy.of_file(self._file, self._folder, steps=self._steps)
        self._file.close()
        return made
