"""Checks a zipped workbook part by part before any parser of workbooks may see it."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from cpm_planner.exchange.reading.file_kind import password_protected
from cpm_planner.exchange.reading.limits import (
    MAXIMUM_PARTS,
    MAXIMUM_RATIO,
    MAXIMUM_UNPACKED_BYTES,
    RATIO_FREE_BYTES,
)
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError

_ENCRYPTED_FLAG = 0x1
_BLOCK_BYTES = 1024 * 1024
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_BEFORE_MARKUP = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
_FIRST_ELEMENT = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*<[A-Za-z_]", re.DOTALL
)
_OVERLAP = max(map(len, _DOCTYPES)) - 1
_BROKEN_ARCHIVE = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@contextmanager
def open_archive(path: Path) -> Iterator[ZipFile]:
    """Open a zipped workbook whose list of parts has been checked.

    Raises:
        InputError: the archive is damaged or built to overwhelm its reader.
    """
    try:
        with ZipFile(path) as archive:
            _check_list(archive.infolist(), path.name)
            yield archive
    except _BROKEN_ARCHIVE as error:
        raise damaged(path.name) from error


def check_parts(archive: ZipFile, name: str, keep: str | None = None) -> bytes:
    """Unpack every part once, refuse traps, and give the content of the part to keep (empty if None).

    Raises:
        InputError: a part is larger than it claims or declares a document type.
    """
    kept: list[bytes] = []
    for part in archive.infolist():
        blocks = _checked_blocks(archive, part, name)
        kept.extend(block for block in blocks if keep is not None and _plain_name(part) == keep.lower())
    return b"".join(kept)


def read_part(archive: ZipFile, part_name: str, name: str) -> bytes:
    """Give the checked content of one part, empty when there is no such part."""
    for part in archive.infolist():
        if _plain_name(part) == part_name.lower():
            return b"".join(_checked_blocks(archive, part, name))
    return b""


def _plain_name(part: ZipInfo) -> str:
    """Give a part's name without case, which tells no parts apart, and without the backslashes some write."""
    return part.filename.lower().replace("\\", "/")


def _check_list(parts: list[ZipInfo], name: str) -> None:
    names = set(map(_plain_name, parts))
    total = sum(part.file_size for part in parts)
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        raise password_protected(name)
    if len(parts) > MAXIMUM_PARTS:
        raise unsafe(
            name,
            translate("import", "it has more than {count} parts").format(count=format_count(MAXIMUM_PARTS)),
        )
    if len(names) < len(parts):
        raise unsafe(name, translate("import", "two of its parts have the same name"))
    if total > MAXIMUM_UNPACKED_BYTES:
        raise unsafe(
            name,
            translate("import", "it unpacks to more than {size} MB").format(
                size=MAXIMUM_UNPACKED_BYTES // 1024 // 1024
            ),
        )
    if any(_is_overpacked(part) for part in parts):
        raise unsafe(
            name,
            translate("import", "a part of it is packed more than {ratio} times").format(ratio=MAXIMUM_RATIO),
        )


def _is_overpacked(part: ZipInfo) -> bool:
    return part.file_size > RATIO_FREE_BYTES and part.file_size > MAXIMUM_RATIO * part.compress_size


def _checked_blocks(archive: ZipFile, part: ZipInfo, name: str) -> Iterator[bytes]:
    """Give the blocks of a part; what stands before the first element of markup declares no document type."""
    is_searched = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    tail = b""
    with archive.open(part) as stream:
        while block := stream.read(_BLOCK_BYTES):
            is_searched = is_searched or (not tail and block.lstrip(_BEFORE_MARKUP).startswith(b"<"))
            element = None if tail else _FIRST_ELEMENT.match(block)
            prolog = tail + block if element is None else block[: element.end()]
            if is_searched and any(doctype in prolog for doctype in _DOCTYPES):
                raise unsafe(name, translate("import", "a part of it declares a document type"))
            is_searched = is_searched and element is None
            tail = block[-_OVERLAP:]
            yield block


def unsafe(name: str, why: str) -> InputError:
    """Make the refusal of a workbook that is built to overwhelm its reader."""
    return InputError(
        code="workbook-unsafe",
        what=translate("import", "The workbook was not opened because {why}").format(why=why),
        where=name,
        remedy=translate("import", "Copy the table alone into a new workbook and import that"),
    )


def damaged(name: str) -> InputError:
    """Make the refusal of a file that no parser of workbooks can read."""
    return InputError(
        code="workbook-damaged",
        what=translate("import", "The workbook is damaged or no workbook at all"),
        where=name,
        remedy=translate("import", "Open it in Excel or LibreOffice, save it again as .xlsx and import that"),
    )
