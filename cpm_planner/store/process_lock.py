"""Locks between processes that the system itself lets go when their process ends, however it ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, wait: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int, *, wait: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProcessLock:
    """A lock file held by this process until it is released or the process ends."""

    def __init__(self, handle: int) -> None:
        """Keep the handle of a file that is locked already."""
        self._handle = handle

    @classmethod
    def acquire(cls, path: Path, *, wait: bool = False) -> "ProcessLock | None":
        """Lock the file, making it if need be; None when somebody else has it and we do not wait.

        Raises:
            OSError: the file cannot be made or opened.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle, wait=wait)
        except OSError:
            os.close(handle)
            return None
        return cls(handle)

    def release(self) -> None:
        """Let others have it."""
        os.close(self._handle)


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Wait until nobody else is in here with the same lock file."""
    lock = ProcessLock.acquire(path, wait=True)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()
