"""What a story does to its files, call by call, as it was seen at the border of the system."""

import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.safety import watched
from tests.safety.watched import Call, Fate

_WRITES = frozenset({"pwrite64", "write"})
_SYNCS = frozenset({"fsync", "fdatasync"})
_OF_CONTENT = _WRITES | _SYNCS | {"ftruncate", "sendfile"}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a file or folder, or was told."""

    kind: str
    """`make`, `folder`, `write`, `cut`, `sync`, `move`, `link`, `delete`, `refill` or `tell`."""
    path: str = ""
    other: str = ""
    """Where something is moved or linked to."""
    at: int = 0
    """Offset of a write, or the length something is cut to."""
    content: bytes = b""


def recorded(place: Path, work: Callable[[int], None]) -> list[Event]:
    """Do the work in a child; gives all it did below a folder, and what it told to the handle it got."""
    events: list[Event] = []

    def decide(call: Call) -> Fate:
        events.extend(_events(call, str(place)))
        return Fate.RUN

    code = watched.run(lambda: work(os.open(watched.EAR, os.O_WRONLY)), decide)
    if code != 0:
        message = f"the story ended with {code}"
        raise AssertionError(message)
    return events


def path_of(call: Call) -> str:
    """Give the path of what a call changes."""
    if call.name == "openat":
        return call.path(1, 0)
    if call.name in ("mkdirat", "unlinkat", "renameat", "linkat", "renameat2", "fchmodat"):
        return call.path(1, 0)
    if call.name in ("rename", "mkdir", "rmdir", "link", "unlink", "creat", "chmod", "truncate"):
        return call.path(0)
    return call.file()


def is_changing(call: Call) -> bool:
    """Whether a call changes something: opening for reading does not."""
    return call.name != "openat" or bool(call.arguments[2] & (os.O_CREAT | os.O_TRUNC))


def _events(call: Call, place: str) -> list[Event]:
    if call.name == "write" and call.file() == watched.EAR:
        return [Event("tell", content=call.memory(call.arguments[1], call.arguments[2]))]
    if not is_changing(call) or not is_in(place, path_of(call)):
        return []
    return _change(call, path_of(call))


def is_in(place: str, path: str) -> bool:
    """Whether a path is a folder or below it."""
    return path == place or path.startswith(f"{place}{os.sep}")


def _change(call: Call, path: str) -> list[Event]:
    """Give what a call does; nothing that is not understood is passed over."""
    if call.name == "openat":
        return _opened(path, call.arguments[2])
    return _to_content(call, path) if call.name in _OF_CONTENT else _to_names(call, path)


def _to_content(call: Call, path: str) -> list[Event]:
    if call.name in _WRITES:
        at = call.arguments[3] if call.name == "pwrite64" else call.at()
        return [Event("write", path, at=at, content=call.memory(call.arguments[1], call.arguments[2]))]
    if call.name in _SYNCS:
        return [Event("sync", path)]
    if call.name == "sendfile":
        at = int.from_bytes(call.memory(call.arguments[2], 8), "little")
        content = Path(call.file(1)).read_bytes()[at : at + call.arguments[3]]
        return [Event("write", path, at=at, content=content)] if content else []
    return [Event("cut", path, at=ctypes.c_long(call.arguments[1]).value)]


def _to_names(call: Call, path: str) -> list[Event]:
    if call.name in ("rename", "link"):
        return [Event("move" if call.name == "rename" else "link", path, call.path(1))]
    if call.name in ("unlink", "unlinkat", "rmdir"):
        return [Event("delete", path)]
    if call.name == "mkdir":
        return [] if Path(path).exists() else [Event("folder", path)]
    if call.name in ("chmod", "fchmod", "fallocate"):
        return []
    message = f"{call.name} of {path} is not understood"
    raise AssertionError(message)


def _opened(path: str, flags: int) -> list[Event]:
    if not os.path.lexists(path):
        return [Event("make", path)]
    if flags & os.O_TRUNC and not flags & os.O_EXCL:
        return [Event("cut", path, at=0)]
    return []
