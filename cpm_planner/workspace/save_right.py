"""The right of an open plan to save its file: whether it has it, how it takes it and lets go of it."""

from contextlib import suppress
from pathlib import Path

from cpm_planner.model.errors import InputError
from cpm_planner.store.atomic_write import file_digest
from cpm_planner.store.errors import CannotWriteError, HeldElsewhereError, NewerVersionError, held_elsewhere
from cpm_planner.store.plan_lock import PlanLock


class SaveRight:
    """The lock of the plan's file, and why nothing may be changed where we do not have it."""

    def __init__(self, folder: Path, lock: PlanLock | None = None, refusal: InputError | None = None) -> None:
        """Stand for a lock.

        Args:
            folder: the private folder, where it is known who may save which file.
            lock: that of the plan's file, whether we have it or not; None while it has no file.
            refusal: why nothing may be changed; None when it may.
        """
        self._folder = folder
        self.lock = lock
        self.refusal = refusal

    def release(self) -> None:
        """Let others save the file."""
        if self.lock is not None:
            self.lock.release()

    def ask_again(self, digest: str | None) -> None:
        """Take the right when nobody has it any more, and the file is as it was read, with this digest."""
        if self.lock is None or not isinstance(self.refusal, HeldElsewhereError):
            return
        with suppress(CannotWriteError, OSError):
            if self.lock.acquire() is None and file_digest(self.lock.path) == digest:
                self.refusal = None

    def check(self) -> None:
        """Refuse whatever would change the plan where it can only be looked at.

        Raises:
            InputError: it can.
        """
        if self.refusal is not None:
            raise self.refusal

    def to(self, target: Path) -> PlanLock:
        """Give the right to save a file.

        Raises:
            HeldElsewhereError: another window has it.
            NewerVersionError: the file is of a later program, which keeps more in it than we know.
        """
        is_own = self.lock is not None and self.lock.path == target
        if is_own and isinstance(self.refusal, NewerVersionError):
            raise self.refusal
        lock = self.lock if self.lock is not None and is_own else PlanLock(self._folder, target)
        if not lock.is_ours:
            holder = lock.acquire()
            if holder is not None:
                raise held_elsewhere(target, holder.person, holder.machine)
        return lock

    def hold(self, lock: PlanLock) -> None:
        """Keep the right to the file that now stands for the plan, and let go of the one before."""
        if self.lock is not lock:
            self.release()
        self.lock, self.refusal = lock, None
