"""Workbooks of the kind .xlsb written for tests, as small as they can be."""

import struct
from collections.abc import Iterable, Mapping
from typing import Final

Record = tuple[int, bytes]
VISIBLE, HIDDEN = 0, 1

_TYPES: Final = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b"</Types>"
)
_RELATION: Final = (
    '<Relationship Id="{}" Target="{}"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"/>'
)
_RELATIONS: Final = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)


def binary_parts(
    sheets: Mapping[str, tuple[int, Iterable[Record]]], formats: Iterable[tuple[int, str]] = ()
) -> dict[str, bytes]:
    """Give the parts of a workbook of sheets, each with its state and records, and its styles of numbers."""
    listed = [
        (156, struct.pack("<II", state, number) + text(f"rId{number}") + text(name))
        for number, (name, (state, _)) in enumerate(sheets.items(), start=1)
    ]
    targets = [
        _RELATION.format(f"rId{number}", f"worksheets/sheet{number}.bin", "worksheet")
        for number in range(1, len(sheets) + 1)
    ]
    targets.append(_RELATION.format("rIdStyles", "styles.bin", "styles"))
    return {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _relations(_RELATION.format("rId1", "xl/workbook.bin", "officeDocument")),
        "xl/workbook.bin": written([(131, b""), (143, b""), *listed, (144, b""), (132, b"")]),
        "xl/_rels/workbook.bin.rels": _relations("".join(targets)),
        "xl/styles.bin": _styles(list(formats)),
        **{
            f"xl/worksheets/sheet{number}.bin": _sheet(records)
            for number, (_, records) in enumerate(sheets.values(), start=1)
        },
    }


def row(number: int, cells: Iterable[Record], *, is_hidden: bool = False) -> list[Record]:
    """Give a row, counted from 0, with its cells."""
    flags = 0x10 if is_hidden else 0
    return [(0, struct.pack("<IIHBBBI", number, 0, 300, 0, flags, 0, 0)), *cells]


def text_cell(column: int, value: str) -> Record:
    """Give a cell of text."""
    return 6, struct.pack("<II", column, 0) + text(value)


def number_cell(column: int, value: float, style: int = 0) -> Record:
    """Give a cell of a number."""
    return 5, struct.pack("<IId", column, style, value)


def error_cell(column: int, code: int) -> Record:
    """Give a cell of an error."""
    return 3, struct.pack("<IIB", column, 0, code)


def text(value: str) -> bytes:
    """Write a text with its length."""
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def written(records: Iterable[Record]) -> bytes:
    """Write records one behind the other."""
    return b"".join(_number(kind) + _size(len(content)) + content for kind, content in records)


def _number(kind: int) -> bytes:
    return bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])


def _size(size: int) -> bytes:
    written_size = bytearray()
    while size >= 0x80:
        written_size.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([*written_size, size])


def _sheet(records: Iterable[Record]) -> bytes:
    return written([(129, b""), (148, struct.pack("<IIII", 0, 99, 0, 9)), *records, (130, b"")])


def _styles(formats: list[tuple[int, str]]) -> bytes:
    codes = [(44, struct.pack("<H", number) + text(code)) for number, code in formats if code]
    cells = [(47, struct.pack("<HH", 0, number) + bytes(12)) for number, _ in formats]
    beginning: list[Record] = [(278, b""), (615, struct.pack("<I", len(codes))), *codes, (616, b"")]
    of_styles: list[Record] = [
        (626, struct.pack("<I", 1)),
        (47, struct.pack("<HH", 0, 9) + bytes(12)),
        (627, b""),
    ]
    of_cells: list[Record] = [(617, struct.pack("<I", len(cells))), *cells, (618, b"")]
    return written([*beginning, *of_styles, *of_cells, (279, b"")])


def _relations(targets: str) -> bytes:
    return _RELATIONS.format(targets).encode()
