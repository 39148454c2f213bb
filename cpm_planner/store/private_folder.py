"""The folder of one working copy, owned by one process for as long as that process runs."""

import logging
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cpm_planner.store.atomic_write import make_folder, sync_folder
from cpm_planner.store.errors import CannotWriteError, cannot_write
from cpm_planner.store.process_lock import ProcessLock, only_one
from cpm_planner.store.reserve import keep_reserve

_log = logging.getLogger(__name__)

_DOOR: Final = "door.lock"
"""Held for a moment by whoever makes, claims or removes a folder, so that no two do so at once."""
_OWNER: Final = "owner.lock"


class PrivateFolder:
    """A folder that no other process uses while this object lives."""

    def __init__(self, place: Path, owner: ProcessLock) -> None:
        """Keep a folder whose lock we hold already."""
        self.place = place
        self._owner = owner

    @property
    def database(self) -> Path:
        """Where the plan's rows are."""
        return self.place / "plan.sqlite"

    @classmethod
    def create(cls, folder: Path) -> "PrivateFolder":
        """Make a new one inside `folder`, readable by this user only.

        Raises:
            CannotWriteError: the system refused.
        """
        place = folder / secrets.token_hex(8)
        try:
            make_folder(folder)
            with only_one(folder / _DOOR):
                place.mkdir(mode=0o700)
                owner = ProcessLock.acquire(place / _OWNER)
            # The name of a new folder may be lost with all that was written through inside of it.
            sync_folder(folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise cannot_write(place, error) from error
        keep_reserve(folder)
        assert owner is not None  # noqa: S101 - nobody else can know the folder's name yet
        return cls(place, owner)

    @classmethod
    def claim(cls, place: Path) -> "PrivateFolder | None":
        """Take one over whose owner is gone; None while somebody has it, or when it is no such folder.

        Raises:
            CannotWriteError: the system refused to lock it.
        """
        if not (place / _OWNER).is_file():
            return None
        try:
            return cls._claimed(place)
        except OSError as error:
            raise cannot_write(place, error) from error

    @classmethod
    def _claimed(cls, place: Path) -> "PrivateFolder | None":
        with only_one(place.parent / _DOOR):
            owner = ProcessLock.acquire(place / _OWNER) if (place / _OWNER).is_file() else None
        return None if owner is None else cls(place, owner)

    def release(self) -> None:
        """Leave it for recovery."""
        self._owner.release()

    def remove(self) -> None:
        """Delete it with all that is in it; what cannot be deleted stays for the next start to clear away."""
        try:
            with only_one(self.place.parent / _DOOR):
                self._owner.release()
                shutil.rmtree(self.place, ignore_errors=True)
        except OSError:
            self._owner.release()


def left_behind(folder: Path) -> Iterator[PrivateFolder]:
    """Claim, one after the other, the folders whose owners are gone; the caller releases or removes each."""
    for place in sorted(folder.iterdir()) if folder.is_dir() else ():
        try:
            claimed = PrivateFolder.claim(place)
        except CannotWriteError as error:
            _log.warning("Unsaved work cannot be looked into: %s", error)
            continue
        if claimed is not None:
            yield claimed
