"""Putting a file in place so that at any time the old one or the new one is there, whole and on the disk."""

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from cpm_planner.store.errors import cannot_write

_NO_FOLDER_SYNC: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EISDIR})
"""What systems answer that cannot write a folder through to the disk, or need not."""


_PIECE: Final = 1 << 20


def bytes_digest(data: bytes) -> str:
    """Give the SHA-256 of a file's content."""
    return hashlib.sha256(data).hexdigest()


def file_digest(path: Path) -> str | None:
    """Give the SHA-256 of a file's content; None when there is no such file.

    Raises:
        OSError: the file is there but cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None


class Seen(NamedTuple):
    """What tells a file from any other that takes its place, without reading it."""

    number: int
    size: int
    written: int
    changed: int

    @classmethod
    def of(cls, path: Path) -> "Seen | None":
        """Look at a file; None when it cannot be seen."""
        try:
            now = path.stat()
        except OSError:
            return None
        return cls(now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns)


def write_atomically(path: Path, data: bytes, *, just_before: Callable[[], None]) -> None:
    """Replace a file, or make it, in one step.

    Args:
        path: where the file goes; a link is followed, so that it stays a link.
        data: its whole content.
        just_before: called when everything is ready; what it raises leaves the old file as it was.

    Raises:
        CannotWriteError: the system refused a step; the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    mark = secrets.token_hex(4)
    # Names of their own and short: a name beside a long one could be too long.
    new, old = (target.with_name(f".cpmplan-{mark}.{kind}") for kind in ("new", "old"))
    try:
        _refuse_read_only(target)
        _write_through(new, data)
        if target.exists():
            shutil.copymode(target, new)
        just_before()
        _replace(target, new, old)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        for leftover in (new, old):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def _refuse_read_only(target: Path) -> None:
    """See that a file may be written: many systems would let it be replaced although it is protected.

    Raises:
        OSError: it may not.
    """
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _write_through(path: Path, data: bytes) -> None:
    """Write a new file to the disk and read it back.

    Raises:
        OSError: it cannot be written, or holds something else than was written.
    """
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if not _holds(path, data):
        raise OSError(errno.EIO, "What was written does not read back the same")


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file holds just these bytes; read piece by piece, which is quicker than all at once."""
    with path.open("rb", buffering=0) as file:
        return path.stat().st_size == len(data) and all(
            file.read(_PIECE) == data[start : start + _PIECE] for start in range(0, len(data), _PIECE)
        )


def _replace(target: Path, new: Path, old: Path) -> None:
    """Put the new file in place; when the folder then does not reach the disk, put the old one back."""
    existed = target.exists()
    if existed:
        # Not every disk has a second name for a file; there the old one cannot be put back.
        with contextlib.suppress(OSError):
            os.link(target, old)
    new.replace(target)
    try:
        sync_folder(target.parent)
    except OSError:
        if old.exists():
            old.replace(target)
        elif not existed:
            target.unlink()
        raise


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, each with its name written through.

    Raises:
        OSError: the system refused.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Write the names in a folder through to the disk.

    Raises:
        OSError: the disk fails; a system that cannot do so at all is no failure.
    """
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno in _NO_FOLDER_SYNC:
            return
        raise
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)
