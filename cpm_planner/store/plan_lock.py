"""Who may save a plan file: one window at a time, on this machine and, as far as a note can tell, on others.

On this machine an owner is a process that holds a lock of the system, so that one that ended in whatever way
blocks nobody. Windows of other machines know each other by a note beside the file, which may be stale and so
only ever costs a click. Whoever is taken over from finds out before it replaces the file.
"""

import getpass
import hashlib
import json
import os
import platform
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.store.atomic_write import make_folder
from cpm_planner.store.errors import cannot_write, held_elsewhere
from cpm_planner.store.process_lock import ProcessLock, only_one

_FOLDER: Final = "locks"
_KEY_DIGITS: Final = 24
_LONGEST_NOTE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Holder:
    """Whoever may save a plan file now."""

    person: str
    machine: str
    since: str
    """Time in ISO 8601, UTC."""
    token: str
    """Tells this holder from any other."""

    @classmethod
    def now(cls) -> "Holder":
        """Name ourselves."""
        since = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(person_name(), platform.node() or "this computer", since, secrets.token_hex(8))

    def is_near(self, other: "Holder") -> bool:
        """Whether both are the same person's on the same machine, where locks of the system tell more."""
        return (self.person, self.machine) == (other.person, other.machine)


def person_name() -> str:
    """Give the name under which this person is logged in; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class PlanLock:
    """The right to save one plan file, for as long as nobody takes it over."""

    def __init__(self, folder: Path, path: Path) -> None:
        """Ask for the right to save `path`; `folder` is private to this user on this machine."""
        self._path = path
        self._folder = folder / _FOLDER
        self._key = hashlib.sha256(os.fsencode(path)).hexdigest()[:_KEY_DIGITS]
        self._own = Holder.now()
        self._alive: ProcessLock | None = None

    @property
    def path(self) -> Path:
        """The plan file."""
        return self._path

    @property
    def is_ours(self) -> bool:
        """Whether we took the right; :meth:`saving` tells whether we still have it."""
        return self._alive is not None

    def acquire(self, *, take_over: bool = False) -> Holder | None:
        """Take the right, from whoever has it when told so; gives who has it when it is somebody else.

        Raises:
            CannotWriteError: the private folder cannot be written.
        """
        try:
            make_folder(self._folder)
            with only_one(self._door):
                holder = self._holder()
                if holder is not None and not take_over:
                    return holder
                self._alive = ProcessLock.acquire(self._life_of(self._own))
                _write_note(self._owner, self._own)
        except OSError as error:
            raise cannot_write(self._folder, error) from error
        # A folder that may not be written is no reason not to open a plan in it.
        with suppress(OSError):
            _write_note(self._note, self._own)
        return None

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Save while nobody else on this machine can, after making sure that we still may.

        Raises:
            HeldElsewhereError: somebody took over.
            CannotWriteError: the private folder cannot be written.
        """
        try:
            door = ProcessLock.acquire(self._door, wait=True)
        except OSError as error:
            raise cannot_write(self._folder, error) from error
        try:
            holder = self._holder()
            if holder is not None:
                raise held_elsewhere(self._path, holder.person, holder.machine)
            yield
        finally:
            if door is not None:
                door.release()

    def release(self) -> None:
        """Let others have it."""
        if self._alive is None:
            return
        with suppress(OSError), only_one(self._door):
            for note in (self._owner, self._note):
                if _read_note(note) == self._own:
                    note.unlink(missing_ok=True)
            self._alive.release()
            self._life_of(self._own).unlink(missing_ok=True)
        self._alive = None

    def _holder(self) -> Holder | None:
        """Give who has the right, if it is somebody else who may still be there."""
        here = _read_note(self._owner)
        if here is not None and here != self._own and self._is_alive(here):
            return here
        there = _read_note(self._note)
        return None if there is None or there.is_near(self._own) else there

    def _is_alive(self, holder: Holder) -> bool:
        """Whether the process of a holder on this machine still runs; else what it left is cleared away."""
        place = self._life_of(holder)
        if not place.is_file():
            return False
        lock = ProcessLock.acquire(place)
        if lock is None:
            return True
        lock.release()
        with suppress(OSError):
            place.unlink()
        return False

    @property
    def _door(self) -> Path:
        return self._folder / f"{self._key}.door"

    @property
    def _owner(self) -> Path:
        return self._folder / f"{self._key}.json"

    @property
    def _note(self) -> Path:
        return self._path.with_name(f".{self._key[:8]}.cpmplan-open")

    def _life_of(self, holder: Holder) -> Path:
        return self._folder / f"{self._key}-{holder.token}.lock"


def _write_note(place: Path, holder: Holder) -> None:
    beside = place.with_name(f"{place.name}-{holder.token}")
    beside.write_text(json.dumps(asdict(holder)), encoding="utf-8")
    beside.replace(place)


def _read_note(place: Path) -> Holder | None:
    """Read a note; one that is not there or makes no sense is none."""
    try:
        with place.open(encoding="utf-8") as file:
            said = json.loads(file.read(_LONGEST_NOTE))
        texts = {name: str(said[name]) for name in ("person", "machine", "since", "token")}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_plain = texts["token"].isalnum()
    return Holder(**texts) if is_plain else None
