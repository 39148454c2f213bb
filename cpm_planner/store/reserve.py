"""Some room on the private disk, kept for the day it is full, so that a plan can still be saved elsewhere."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

RESERVE_BYTES: Final = 256_000
_NAME: Final = "reserve"


def keep_reserve(folder: Path) -> None:
    """Occupy the room, unless it is occupied already; a disk without it gets none."""
    place = folder / _NAME
    if place.exists():
        return
    new = folder / f"{_NAME}-{secrets.token_hex(4)}"
    try:
        # Nothing that a disk could keep in less room.
        new.write_bytes(os.urandom(RESERVE_BYTES))
        new.replace(place)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def release_reserve(folder: Path) -> bool:
    """Give the room free; tells whether there was any."""
    try:
        (folder / _NAME).unlink()
    except OSError:
        return False
    return True
