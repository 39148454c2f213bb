"""Putting a file in place so that at any time the old one or the new one is there, whole."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.errors import InputError

_MAKE_ROOM: Final = to_translate("files", "make room on the disk or save it on another one")
_OTHER_FOLDER: Final = to_translate("files", "save it in a folder you may write to")
_REMEDIES: Final = {
    errno.ENOSPC: _MAKE_ROOM,
    errno.EDQUOT: _MAKE_ROOM,
    errno.EFBIG: _MAKE_ROOM,
    errno.EACCES: _OTHER_FOLDER,
    errno.EPERM: _OTHER_FOLDER,
    errno.EROFS: _OTHER_FOLDER,
    errno.ENOENT: to_translate("files", "check that the folder is there, or save it in another one"),
    errno.EISDIR: to_translate("files", "choose the name of a file, not of a folder"),
}

_ELSEWHERE: Final = to_translate("files", "save it in another folder")
_IN_USE: Final = to_translate(
    "files", "close it where it is open, such as in Excel, or save it under another name"
)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Give a new file beside the target that takes its place at the end; after an error the old one stays.

    Raises:
        InputError: the system refused a step.
    """
    target = Path(os.path.realpath(path))
    # A name of its own and short: a name beside a long one could be too long.
    new = target.with_name(f".cpm-planner-{secrets.token_hex(4)}.new")
    try:
        with new.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(new, target)
    except OSError as error:
        raise _cannot_write(path, error, _REMEDIES.get(error.errno or 0, _ELSEWHERE)) from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)


def _put_in_place(new: Path, target: Path) -> None:
    if target.exists():
        shutil.copymode(target, new)
    try:
        new.replace(target)
    except PermissionError as error:
        raise _cannot_write(target, error, _IN_USE) from error


def _cannot_write(path: Path, error: OSError, remedy: str) -> InputError:
    return InputError(
        code="cannot-write-file",
        what=translate("files", "The file could not be written ({reason})").format(
            reason=error.strerror or type(error).__name__
        ),
        where=str(path),
        remedy=translate("files", remedy),
    )
