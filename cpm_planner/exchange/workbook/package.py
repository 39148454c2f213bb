"""The workbook file: openpyxl's package, with the rows put into the sheets as they are written.

openpyxl saves sheets without rows, which is quick and small. The package is then copied part by part; where a
sheet's rows belong they are streamed into it, so that memory never holds them all. All times in the
package are that of the export: the same plan gives the same bytes.
"""

import io
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import IO, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

_NO_ROWS: Final = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_NO_SIZE: Final = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_CORE: Final = "docProps/core.xml"
_ROWS_BETWEEN_NEWS: Final = 500
_QUICK: Final = 5
"""Compression level: a tenth larger than the usual one, in half the time."""

Rows = Iterable[str]


def write_package(
    file: IO[bytes],
    workbook: Workbook,
    rows: Mapping[str, Rows],
    exported_at: datetime,
    after_some: Callable[[int], None],
) -> None:
    """Write the workbook with these rows.

    Args:
        file: where it goes.
        workbook: everything but the rows.
        rows: markup of the rows of each sheet by its name.
        exported_at: the time that stands in the package.
        after_some: told now and then how many rows were written since it was last told; may raise to stop.
    """
    parts = {f"xl/worksheets/sheet{at}.xml": name for at, name in enumerate(workbook.sheetnames, start=1)}
    shell = io.BytesIO()
    workbook.save(shell)
    with ZipFile(shell) as source, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_QUICK) as target:
        for name in source.namelist():
            part = _part_info(name, exported_at)
            content = source.read(name)
            if name in parts:
                with target.open(part, "w", force_zip64=True) as out:
                    _write_sheet(out, content, rows[parts[name]], after_some)
            else:
                target.writestr(part, _dated(content, exported_at) if name == _CORE else content)


def _part_info(name: str, exported_at: datetime) -> ZipInfo:
    part = ZipInfo(name, exported_at.timetuple()[:6])
    part.compress_type = ZIP_DEFLATED
    return part


def _dated(core: bytes, exported_at: datetime) -> bytes:
    return _MODIFIED.sub(rb"\g<1>" + f"{exported_at:%Y-%m-%dT%H:%M:%S}Z".encode(), core)


def _write_sheet(out: IO[bytes], shell: bytes, rows: Rows, after_some: Callable[[int], None]) -> None:
    head, tail = _NO_ROWS.split(_NO_SIZE.sub(b"", shell), maxsplit=1)
    out.write(head + b"<sheetData>")
    waiting: list[str] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == _ROWS_BETWEEN_NEWS:
            out.write("".join(waiting).encode())
            after_some(len(waiting))
            waiting.clear()
    out.write("".join(waiting).encode())
    after_some(len(waiting))
    out.write(b"</sheetData>" + tail)
