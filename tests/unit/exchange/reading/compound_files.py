"""Compound files and old workbooks written for tests, as small as they can be."""

import struct
from collections.abc import Iterable, Mapping
from typing import Final

_SECTOR: Final = 512
_SMALL_SECTOR: Final = 64
_SMALLEST_BIG_STREAM: Final = 4096
_END, _FREE, _TABLE = 0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFD

Record = tuple[int, bytes]


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Write a compound file of streams, small ones into the stream of small sectors."""
    sectors: list[bytes] = [b""]  # the first one takes the allocation table
    table: list[int] = [_TABLE]
    small, small_table = b"", []
    entries: list[bytes] = []
    for name, content in streams.items():
        if len(content) < _SMALLEST_BIG_STREAM:
            first = len(small_table)
            small += _padded(content, _SMALL_SECTOR)
            small_table += _links(first, len(small) // _SMALL_SECTOR - first)
        else:
            first = _append(sectors, table, content)
        entries.append(_entry(name, 2, first, len(content)))
    root = _entry("Root Entry", 5, _append(sectors, table, small) if small else _END, len(small))
    directory = _append(sectors, table, b"".join([root, *entries]))
    links = struct.pack(f"<{len(small_table)}I", *small_table)
    small_first = _append(sectors, table, links.ljust(_SECTOR, b"\xff")) if links else _END
    sectors[0] = struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(6) + struct.pack(
        "<IIIIIIIII", 0, 1, directory, 0, _SMALLEST_BIG_STREAM, small_first, 1, _END, 0
    )
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    return header + b"".join(sectors)


def old_workbook_file(
    sheets: Mapping[str, Iterable[Record]], before: Iterable[Record] = (), version: int = 0x600
) -> bytes:
    """Write an .xls workbook of sheets given as records, with other records before them."""
    beginning = (0x809, struct.pack("<HHHHII", version, 5, 0, 0, 0, 0))
    before = (beginning, *before)
    listed = [(0x85, struct.pack("<IHBB", 0, 0, len(name), 0) + name.encode()) for name in sheets]
    start = sum(4 + len(content) for _, content in (*before, *listed)) + 4
    bodies: list[bytes] = []
    for number, (name, content) in enumerate(sheets.items()):
        bodies.append(
            written([(0x809, struct.pack("<HHHHII", version, 0x10, 0, 0, 0, 0)), *content, (0x0A, b"")])
        )
        listed[number] = (0x85, struct.pack("<IHBB", start, 0, len(name), 0) + name.encode())
        start += len(bodies[-1])
    stream = written([*before, *listed, (0x0A, b"")]) + b"".join(bodies)
    name = "Workbook" if version == 0x600 else "Book"
    return compound_file({name: stream.ljust(_SMALLEST_BIG_STREAM, b"\x00")})


def written(records: Iterable[Record]) -> bytes:
    """Write records one behind the other."""
    return b"".join(struct.pack("<HH", kind, len(content)) + content for kind, content in records)


def _append(sectors: list[bytes], table: list[int], content: bytes) -> int:
    first = len(sectors)
    padded = _padded(content, _SECTOR)
    sectors += [padded[start : start + _SECTOR] for start in range(0, len(padded), _SECTOR)]
    table += _links(first, len(padded) // _SECTOR)
    return first


def _links(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), _END] if count else []


def _padded(content: bytes, size: int) -> bytes:
    return content.ljust(-(-len(content) // size) * size, b"\x00")


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    written_name = name.encode("utf-16-le") + b"\x00\x00"
    head = written_name.ljust(64, b"\x00") + struct.pack("<HBB", len(written_name), kind, 1)
    return head + struct.pack("<III", _FREE, _FREE, _FREE) + bytes(36) + struct.pack("<IQ", first, size)
