"""Earlier states of plan files, kept in the private folder at opening and saving, thinned out with age."""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.store.atomic_write import bytes_digest, make_folder

LATEST = 3
"""So many of the latest are kept, so that what was put aside to bring another one back stays a while."""
HOURS, DAYS, MONTHS = 12, 10, 9
"""Of so many of the latest hours, days and months that have one, the latest backup is kept."""
MOST_BYTES: Final = 1_000_000_000
"""Of one plan; the oldest go first, the latest always stays."""

_FOLDER: Final = "backups"
_KEY_DIGITS: Final = 24
_MARK_DIGITS: Final = 16
_TIME: Final = "%Y%m%dT%H%M%S%f"
_NAME: Final = re.compile(r"(\d{8}T\d{12})-([0-9a-f]{16})\.cpmplan")
_WORDS: Final = "path.txt"


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier state of a plan file."""

    file: Path
    """Where it is: a plan file like any other."""
    kept_at: datetime
    """UTC."""
    size: int
    """Bytes."""
    mark: str
    """The start of the SHA-256 of its bytes."""


def keep_backup(folder: Path, path: Path, digest: str, now: datetime) -> None:
    """Keep the file as it is now, unless the latest backup is the same, and thin the others out.

    Args:
        folder: the private folder.
        path: the plan file.
        digest: the SHA-256 of its bytes, known already.
        now: UTC.

    Raises:
        OSError: the system refused; the file and all other backups are as they were.
    """
    _keep(folder, path, digest, now, lambda new: shutil.copyfile(path, new))


def keep_state(folder: Path, path: Path, data: bytes, now: datetime) -> None:
    """Keep a state of the plan that its file does not have, as the bytes of a plan file; as `keep_backup`."""
    _keep(folder, path, bytes_digest(data), now, lambda new: new.write_bytes(data))


def _keep(folder: Path, path: Path, digest: str, now: datetime, fill: Callable[[Path], object]) -> None:
    there = backups_of(folder, path)
    if there and there[0].mark == digest[:_MARK_DIGITS]:
        return
    place = _place(folder, path)
    make_folder(place)
    (place / _WORDS).write_text(f"{path}\n", encoding="utf-8", errors="surrogateescape")
    target = place / f"{now.strftime(_TIME)}-{digest[:_MARK_DIGITS]}.cpmplan"
    new = target.with_suffix(".new")
    try:
        fill(new)
        new.replace(target)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    for backup in thinned_out(backups_of(folder, path)):
        backup.file.unlink(missing_ok=True)


def backups_of(folder: Path, path: Path) -> list[Backup]:
    """List the backups of a plan file, the latest first."""
    place = _place(folder, path)
    found = [_backup(file) for file in place.iterdir()] if place.is_dir() else []
    return sorted((each for each in found if each is not None), key=lambda each: each.kept_at, reverse=True)


def drop_backups(folder: Path, path: Path) -> None:
    """Delete all backups of a plan file.

    Raises:
        OSError: the system refused.
    """
    for each in backups_of(folder, path):
        each.file.unlink(missing_ok=True)


def thinned_out(backups: Iterable[Backup]) -> list[Backup]:
    """Give those backups of one plan that are not to be kept."""
    latest_first = sorted(backups, key=lambda each: each.kept_at, reverse=True)
    kept = {*latest_first[:LATEST]}
    for count, unit in ((HOURS, "%Y%m%d%H"), (DAYS, "%Y%m%d"), (MONTHS, "%Y%m")):
        kept |= _latest_of_each(latest_first, count, unit)
    room, dropped = MOST_BYTES, []
    for number, each in enumerate(latest_first):
        room -= each.size if each in kept else 0
        if each not in kept or (room < 0 and number > 0):
            dropped.append(each)
    return dropped


def _latest_of_each(latest_first: list[Backup], count: int, unit: str) -> set[Backup]:
    first: dict[str, Backup] = {}
    for each in latest_first:
        first.setdefault(each.kept_at.strftime(unit), each)
    return set(list(first.values())[:count])


def _place(folder: Path, path: Path) -> Path:
    return folder / _FOLDER / hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:_KEY_DIGITS]


def _backup(file: Path) -> Backup | None:
    named = _NAME.fullmatch(file.name)
    if named is None:
        return None
    kept_at = datetime.strptime(named[1], _TIME).replace(tzinfo=UTC)
    return Backup(file, kept_at, file.stat().st_size, named[2])
