"""Reads the streams of a compound file, the container of old workbooks and of those locked by a password."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from struct import unpack_from
from typing import Final

_LAST_SECTOR: Final = 0xFFFF_FFFA
_SECTORS_IN_HEADER: Final = 109
_ENTRY_BYTES: Final = 128
_STREAM, _ROOT = 2, 5
_LARGEST_SHIFT: Final = 16


class BrokenContainerError(ValueError):
    """The file is no compound file, or its parts contradict each other."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of the directory: its name and kind, its first sector and its size in bytes."""

    name: str
    kind: int
    first: int
    size: int


class CompoundFile:
    """A compound file in memory, laid out as [MS-CFB] says; no chain of sectors is followed in circles."""

    def __init__(self, content: bytes) -> None:
        """Read header, allocation table and directory.

        Raises:
            BrokenContainerError: they make no sense.
        """
        self._content = content
        try:
            self._open()
        except (struct.error, IndexError, ValueError) as error:
            raise BrokenContainerError from error

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams."""
        return frozenset(entry.name for entry in self._entries if entry.kind == _STREAM)

    def stream(self, name: str) -> bytes:
        """Give the content of a stream, empty when there is none of this name.

        Raises:
            BrokenContainerError: its sectors are not where they should be.
        """
        entry = next((each for each in self._entries if each.kind == _STREAM and each.name == name), None)
        if entry is None:
            return b""
        if entry.size >= self._smallest_big_stream:
            return self._chained(entry.first)[: entry.size]
        sectors = _chain(self._small_table, entry.first)
        size = 1 << self._small_shift
        return b"".join(self._small[sector * size : (sector + 1) * size] for sector in sectors)[: entry.size]

    def _open(self) -> None:
        self._shift, self._small_shift = unpack_from("<HH", self._content, 30)
        if max(self._shift, self._small_shift) > _LARGEST_SHIFT:
            raise BrokenContainerError
        first_entries, self._smallest_big_stream, small_table = unpack_from("<I4xII", self._content, 48)
        self._table = self._numbers(b"".join(map(self._sector, self._table_sectors())))
        self._entries = tuple(_entries(self._chained(first_entries)))
        root = next((entry for entry in self._entries if entry.kind == _ROOT), None)
        if root is None:
            raise BrokenContainerError
        self._small = self._chained(root.first)
        self._small_table = self._numbers(self._chained(small_table))

    def _table_sectors(self) -> Iterator[int]:
        """Give the sectors that hold the allocation table: some are listed in the header, more in a chain."""
        listed: Sequence[int] = unpack_from(f"<{_SECTORS_IN_HEADER}I", self._content, 76)
        following: int = unpack_from("<I", self._content, 68)[0]
        for _ in range(len(self._content) >> self._shift):
            yield from (sector for sector in listed if sector < _LAST_SECTOR)
            if following >= _LAST_SECTOR:
                return
            *listed, following = self._numbers(self._sector(following))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._content[start : start + (1 << self._shift)]

    def _chained(self, first: int) -> bytes:
        return b"".join(map(self._sector, _chain(self._table, first)))

    @staticmethod
    def _numbers(content: bytes) -> Sequence[int]:
        return unpack_from(f"<{len(content) // 4}I", content)


def _chain(table: Sequence[int], first: int) -> Iterator[int]:
    sector = first
    for _ in range(len(table)):
        if sector >= _LAST_SECTOR:
            return
        if sector >= len(table):
            raise BrokenContainerError
        yield sector
        sector = table[sector]


def _entries(content: bytes) -> Iterator[_Entry]:
    for start in range(0, len(content) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
        length, kind = unpack_from("<HB", content, start + 64)
        name = content[start : start + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        first, size = unpack_from("<II", content, start + 116)
        yield _Entry(name, kind, first, size)
