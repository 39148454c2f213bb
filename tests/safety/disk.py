"""A disk that loses power: what was written through is there, of all else any part may be.

Data of a file is kept once it is synced, names once their folder is. Until then each sector of 512 bytes and
each change of a length or name reaches the disk or does not, one independent of the other: so writes are cut
short, torn and reordered. New sectors that never arrived hold zeros or rubbish.
"""

import os
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Final

from tests.safety.recording import Event

SECTOR: Final = 512


@dataclass(slots=True)
class Contents:
    """One file: what is on the disk for sure, and what is on its way."""

    sure: bytearray = field(default_factory=bytearray)
    coming: list[Event] = field(default_factory=list)

    def settle(self) -> None:
        """Let all that was on its way arrive."""
        for event in self.coming:
            _apply(self.sure, event)
        self.coming.clear()

    def after_cut(self, random: Random, share: float) -> bytes:
        """Give what is left when the power goes, with about a share of what was on its way."""
        left = bytearray(self.sure)
        for event in self.coming:
            for piece in _pieces(event):
                if random.random() < share:
                    _apply(left, piece, rubbish=random if random.random() < 0.5 else None)
        return bytes(left)


@dataclass(slots=True)
class Disk:
    """Files and their names, as they are for sure and as they would be without a cut."""

    is_ordered: bool
    """Whether names reach the disk in the order in which they changed, as on file systems with a journal."""
    contents: dict[int, Contents] = field(default_factory=dict)
    names: dict[str, int | None] = field(default_factory=dict)
    """By path the file, None for a folder: as the program sees it."""
    sure_names: dict[str, int | None] = field(default_factory=dict)
    coming: list[tuple[Event, int | None]] = field(default_factory=list)

    @classmethod
    def of(cls, place: Path, *, is_ordered: bool) -> "Disk":
        """Give a disk that holds for sure what a folder holds."""
        disk = cls(is_ordered)
        for path in sorted(place.rglob("*")):
            disk.names[str(path)] = None if path.is_dir() else len(disk.contents)
            if path.is_file():
                disk.contents[len(disk.contents)] = Contents(bytearray(path.read_bytes()))
        disk.sure_names = dict(disk.names)
        return disk

    def take(self, event: Event) -> None:
        """Let something happen."""
        match event.kind:
            case "write" | "cut":
                number = self.names.get(event.path)
                if number is not None:  # else its name is gone, and nobody will ever read it
                    self.contents[number].coming.append(event)
            case "sync":
                self._sync(event.path)
            case "make" | "folder" | "move" | "link" | "delete":
                self._rename(event)

    def _rename(self, event: Event) -> None:
        number = None
        if event.kind == "make":
            number = len(self.contents)
            self.contents[number] = Contents()
        self.coming.append((event, number))
        _change_names(self.names, event, number)

    def _sync(self, path: str) -> None:
        number = self.names.get(path)
        if number is not None:
            self.contents[number].settle()
        if number is None or self.is_ordered:
            self._sync_names(path)

    def _sync_names(self, folder: str) -> None:
        """Let names in a folder arrive; with a journal, all that changed before as well."""
        left = []
        for event, number in self.coming:
            is_there = folder in (os.path.dirname(event.path), os.path.dirname(event.other))  # noqa: PTH120 - plain texts
            if self.is_ordered or is_there:
                _change_names(self.sure_names, event, number)
            else:
                left.append((event, number))
        self.coming = left

    def cut(self, random: Random) -> None:
        """Lay out what is left when the power goes now, where nothing is."""
        share = random.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        names = dict(self.sure_names)
        coming = deepcopy(self.coming)
        if self.is_ordered:
            coming = coming[: random.randint(0, len(coming))]
        else:
            coming = [each for each in coming if random.random() < share]
        for event, number in coming:
            _change_names(names, event, number)
        for path, number in sorted(names.items()):
            if number is None and Path(path).parent.is_dir():
                Path(path).mkdir()
            elif number is not None and Path(path).parent.is_dir():
                Path(path).write_bytes(self.contents[number].after_cut(random, share))


def _change_names(names: dict[str, int | None], event: Event, number: int | None) -> None:
    if event.kind in ("make", "folder"):
        names[event.path] = number
    elif event.path in names:
        if event.kind in ("move", "link"):
            names[event.other] = names[event.path]
        if event.kind in ("move", "delete"):
            del names[event.path]


def _pieces(event: Event) -> list[Event]:
    """Give a write sector by sector."""
    if event.kind == "cut":
        return [event]
    end = event.at + len(event.content)
    borders = [event.at, *range((event.at // SECTOR + 1) * SECTOR, end, SECTOR), end]
    return [
        Event("write", event.path, at=first, content=event.content[first - event.at : last - event.at])
        for first, last in pairwise(borders)
    ]


def _apply(content: bytearray, event: Event, rubbish: Random | None = None) -> None:
    length = event.at if event.kind == "cut" else event.at + len(event.content)
    if len(content) < length:
        missing = (length if event.kind == "cut" else event.at) - len(content)
        if missing > 0:
            content.extend(rubbish.randbytes(missing) if rubbish else bytes(missing))
    if event.kind == "cut":
        del content[event.at :]
    else:
        content[event.at : length] = event.content
