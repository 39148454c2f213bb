"""A plan that is being worked on, with its file: kept, saved, shared and protected.

SQLAlchemy loads with the first working copy, which is why that is imported where it is made.
"""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cpm_planner.edit.pay import change_without_pay
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import (
    CannotWriteError,
    ChangedOnDiskError,
    DamagedError,
    HeldElsewhereError,
    in_use,
    pay_hidden,
    would_lose_pay,
)
from cpm_planner.store.pay_cover import key_in, read_seal_row
from cpm_planner.store.pay_key import PayKey, new_key
from cpm_planner.store.plan_lock import PlanLock, person_name
from cpm_planner.store.prepared_copy import PreparedCopy
from cpm_planner.store.shared_copy import edits_without_pay, write_without_pay
from cpm_planner.store.step_note import Joined, StepKind, StepNote
from cpm_planner.store.undo_steps import keep_steps
from cpm_planner.workspace.opening import are_one_file
from cpm_planner.workspace.plan_backups import PlanBackups
from cpm_planner.workspace.plan_pay import PayState, forget_plain_pay, pay_state
from cpm_planner.workspace.recalled import recalled_history
from cpm_planner.workspace.save_right import SaveRight
from cpm_planner.workspace.session import News, Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cpm_planner.store.past_edit import PastEdit
    from cpm_planner.store.pay_key import SealRow
    from cpm_planner.store.working_copy import WorkingCopy
    from cpm_planner.workspace.edit_log import EditLog
    from cpm_planner.workspace.timeline import Timeline

__all__ = [
    "CannotWriteError",
    "ChangedOnDiskError",
    "DamagedError",
    "HeldElsewhereError",
    "OpenPlan",
]


class OpenPlan:
    """A plan being worked on: its session, and the file it came from or was saved to.

    Steps and saving may be done in another thread, one after the other; what is asked of the plan meanwhile
    is answered without waiting, as it was before.
    """

    def __init__(
        self,
        copy: "WorkingCopy | PreparedCopy",
        folder: Path,
        lock: PlanLock | None = None,
        refusal: InputError | None = None,
    ) -> None:
        """Start a session on a working copy.

        Args:
            copy: the working copy.
            folder: the private folder, where it is known who may save which file.
            lock: the right to save the plan's file, whether we have it or not.
            refusal: why nothing may be changed; None when it may.
        """
        self._copy = copy
        self._folder = folder
        self._right = SaveRight(folder, lock, refusal)
        self._backups = PlanBackups(folder)
        self._author = person_name()
        self._depth_before: int | None = None
        self._log: EditLog | None = None
        self._merged: tuple[PastEdit, ...] = ()
        self._base: Document | None = copy.document if copy.is_saved else None
        self._path, self._is_saved = copy.origin, copy.is_saved
        self._pay = pay_state(copy)
        self.session = Session(copy.document, self, recalled_history(copy.undo_steps))
        self.session.subscribe(self._hear)

    @property
    def path(self) -> Path | None:
        """The plan file; None while it was never saved."""
        return self._path

    @property
    def is_saved(self) -> bool:
        """Whether the plan file holds everything."""
        return self._is_saved

    @property
    def refusal(self) -> InputError | None:
        """Why the plan can only be looked at, such as that another window works on it; else None."""
        return self._right.refusal

    @property
    def pay(self) -> PayState:
        """What becomes of its pay."""
        return self._pay

    @property
    def encrypted_pay(self) -> "SealRow | None":
        """Its pay as it is encrypted; None where it is not."""
        return read_seal_row(self._copy.rows)

    def release_right(self) -> None:
        """Let others save the file from now on, as this plan is about to be closed."""
        self._right.release()

    def ask_again(self) -> None:
        """Take the right to save the file when nobody has it any more, and the file is as it was read."""
        self._right.ask_again(self._copy.file_digest)

    def prepare(self) -> None:
        """Make in the background what the first edit of a plan file needs; call it once the plan is shown.

        It need not be called: the first edit then takes longer.
        """
        if isinstance(self._copy, PreparedCopy) and self.refusal is None:
            self._copy.prepare()

    def apply(self, change: DocumentChange, label: str, travel: int = 0) -> None:
        """Keep one edit of the session; see :class:`~cpm_planner.workspace.session.Keeper`.

        Raises:
            InputError: it could not be kept, or the plan is only to be looked at.
        """
        self._right.check()
        if self.pay is PayState.HIDDEN and change_without_pay(change) != change:
            raise pay_hidden(label)
        kind = StepKind.of(label, travel)
        note = StepNote(kind, self._joined, self._author, abs(travel), self._merged)
        self._copy.apply(change, label, note)
        self._depth_before = self.session.undo_depth if kind is StepKind.NEW else None

    def bring_in(self, edits: "Iterable[PastEdit]") -> None:
        """Let steps from now on bring edits of another version of the file into the history."""
        self._merged = tuple(edits)

    def timeline(self) -> "Timeline":
        """Tell what became of every named edit, and to which of them steps lead; ask as a step is taken."""
        from cpm_planner.workspace.edit_log import EditLog  # noqa: PLC0415 - see above
        from cpm_planner.workspace.timeline import timeline  # noqa: PLC0415 - see above

        self._log = self._log or EditLog()
        edits = self._log.follow(self._copy.edits_after, self._copy.edit_count, self._joined)
        return timeline(edits, self.session.done_labels, self.session.undone_labels)

    @property
    def base(self) -> Document | None:
        """The document as the file was opened or last saved here; None where that is not known."""
        path, digest = self._copy.origin, self._copy.file_digest
        if self._base is None and path is not None and digest is not None:
            # Of unsaved work of an earlier run only a backup can tell.
            self._base = self._backups.find(path, digest)
        return self._base

    def save(
        self, path: Path | None = None, *, replace_changed: bool = False, merged: str | None = None
    ) -> None:
        """Publish the plan to its file, or to another one.

        Args:
            path: another file.
            replace_changed: replace the file although somebody else changed it; theirs is kept as a backup.
            merged: the digest of what somebody else made of the file, which the plan holds by now; likewise.

        Raises:
            ChangedOnDiskError: somebody else changed the file meanwhile; ``replace_changed`` overrules that.
            HeldElsewhereError: another window works on that file.
            InputError: the file cannot be written; the old one is as it was.
        """
        target = path or self.path
        if target is None:
            message = "a plan that was never saved needs a path"
            raise ValueError(message)
        lock = self._right.to(Path(os.path.realpath(target)))
        try:
            with lock.saving():
                self._settle()
                if replace_changed or merged is not None:
                    self._backups.keep_as_it_is(target)
                self._copy.publish(target, replace_changed=replace_changed, merged=merged)
        except BaseException:
            if lock is not self._right.lock:
                lock.release()
            raise
        self._right.hold(lock)
        self.keep_backup()
        self._base = self.session.document
        path, is_saved = self._copy.origin, self._copy.is_saved
        self.session.settle(lambda: self._saved(path, is_saved=is_saved))

    def share_without_pay(self, path: Path) -> None:
        """Save a copy that tells no pay; the plan itself, its file and what is unsaved stay as they are.

        Raises:
            CannotWriteError: the copy would take the place of the plan, or cannot be written.
            HeldElsewhereError: a window works on the file whose place it would take.
        """
        target = Path(os.path.realpath(path))
        own = self._copy.origin
        if own is not None and are_one_file(own, target):
            raise would_lose_pay(path)
        lock = self._right.to(target)
        try:
            with lock.saving():
                edits = edits_without_pay(self._copy.rows)
                write_without_pay(self.session.document, edits, path, self._author, datetime.now(UTC))
        finally:
            lock.release()

    def protect(self, passphrase: str | None) -> None:
        """Encrypt pay so that this passphrase is needed to see it, or no longer; the plan's file is saved.

        Backups and steps to undo that were kept of the file with its pay in plain are deleted.

        Raises:
            PayHiddenError: pay is encrypted and nobody has unlocked it.
            InputError: it could not be kept or saved.
        """
        self._right.check()
        was_plain, path = self._pay.is_plain, self.path
        if self._pay is PayState.HIDDEN:
            raise pay_hidden(str(path or ""))
        self._settle()
        self._copy.protect(None if passphrase is None else new_key(passphrase), StepNote(author=self._author))
        self._pay, self._is_saved = pay_state(self._copy), False
        if path is not None:
            self.save()
            if was_plain and passphrase is not None:
                forget_plain_pay(self._folder, path)
                self.keep_backup()

    def key_for(self, passphrase: str) -> PayKey | None:
        """Give the key of its encrypted pay; None where pay is not encrypted.

        Raises:
            WrongPassphraseError: the passphrase is another one.
            DamagedError: what is encrypted makes no sense.
        """
        return key_in(self._copy.rows, passphrase, self.path or Path())

    def unlocked(self, key: PayKey) -> "OpenPlan":
        """Give the plan with its pay, to go on with in this one's place; what is not saved is in it.

        Raises:
            DamagedError: what is encrypted is not what was sealed with this key.
            CannotWriteError: the disk is full or failing.
        """
        self._settle()
        self._copy.unlock(key)
        # Steps taken here from now on would be missing there.
        right, self._right = self._right, SaveRight(self._folder, refusal=in_use(self.path or Path()))
        return OpenPlan(self._copy, self._folder, right.lock, right.refusal)

    def close(self, *, discard: bool = False) -> None:
        """End the work; what is not saved is offered at the next start, unless it is discarded."""
        with suppress(CannotWriteError, OSError):
            self._keep_steps()
        self._copy.close(discard=discard)
        self._right.release()

    @property
    def _joined(self) -> Joined:
        """What became of the last step: typing in one field goes on in the step before."""
        if self._depth_before is None or self.session.undo_depth > self._depth_before:
            return Joined.NOT
        is_gone = self.session.undo_depth < self._depth_before
        return Joined.TO_NOTHING if is_gone else Joined.TO_ITS_PREDECESSOR

    def _settle(self) -> None:
        if self._joined is not Joined.NOT:
            self._copy.settle(self._joined)
        self._depth_before = None

    def _keep_steps(self) -> None:
        """Keep what can be undone for the next time the saved file is opened."""
        if isinstance(self._copy, PreparedCopy) and self._copy.is_untouched:
            return
        self._settle()
        path, digest = self._copy.origin, self._copy.file_digest
        if path is not None and digest is not None and self._copy.is_saved:
            keep_steps(self._folder, path, digest, self._copy.kept_steps)

    def keep_backup(self) -> None:
        """Keep the file as it is now among its backups; what prevents that prevents no work."""
        path, digest = self._copy.origin, self._copy.file_digest
        if path is not None and digest is not None:
            self._backups.keep(path, digest)

    def keep_state(self) -> None:
        """Keep the plan as it is now among the backups, whether it is saved or not.

        Raises:
            CannotWriteError: it could not be kept.
        """
        path = self._copy.origin
        if self.is_saved or path is None:
            self.keep_backup()
        else:
            self._settle()
            self._backups.keep_state(path, self._copy.sealed(path.name))

    def _hear(self, _: News) -> None:
        self._is_saved = False

    def _saved(self, path: Path | None, *, is_saved: bool) -> None:
        self._path, self._is_saved = path, is_saved
        self.session.end_merge()
