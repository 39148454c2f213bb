"""Looks at a file from outside: is it there, may it be read, and what is it by its content."""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from cpm_planner.exchange.reading.limits import MAXIMUM_UNPACKED_BYTES
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.errors import InputError

_OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PAGE_STARTS = (b"<html", b"<!doctype html", b"<table", b"<style", b"<head", b"<meta", b"<div", b"<body")
_MARKUP_START = b"<?xml"
_MARKUP_WORKBOOK_STARTS = (_MARKUP_START, b"<workbook")
_MARKUP_WORKBOOK = b"urn:schemas-microsoft-com:office:spreadsheet"
_START_BYTES = 2_048
_NOTHING = b" \t\r\n\xef\xbb\xbf\xff\xfe\x1a"
_SAVE_AS_WORKBOOK = to_translate(
    "import", "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as CSV"
)


class FileKind(Enum):
    """How a file has to be read, told from its first bytes and never from its name."""

    TEXT = "text"
    ZIPPED_WORKBOOK = "zipped workbook"
    OLD_WORKBOOK = "old workbook"
    MARKUP_WORKBOOK = "markup workbook"
    PAGE = "web page"


def file_kind(path: Path) -> FileKind:
    """Tell how a file has to be read.

    Raises:
        InputError: the file is missing, a folder, unreadable, empty, too large or XML.
    """
    with blaming_the_world(path):
        return _kind_by_content(path)


@contextmanager
def blaming_the_world(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into an InputError."""
    try:
        yield
    except FileNotFoundError as error:
        raise _missing(path) from error
    except IsADirectoryError as error:
        raise _folder(path) from error
    except PermissionError as error:
        raise _forbidden(path) from error
    except (OSError, ValueError) as error:
        raise _unreadable(path) from error


def _kind_by_content(path: Path) -> FileKind:
    if stat.S_ISDIR(mode := path.stat().st_mode):
        raise _folder(path)
    if not stat.S_ISREG(mode):
        raise _unreadable(path)
    with path.open("rb") as file:
        start = file.read(_START_BYTES)
        if not start.strip(_NOTHING):
            raise _empty(path)
        if start.startswith(_ZIP_SIGNATURES):
            return FileKind.ZIPPED_WORKBOOK
    if path.stat().st_size > MAXIMUM_UNPACKED_BYTES:
        raise _too_large(path)
    if start.startswith(_OLE_SIGNATURE):
        return FileKind.OLD_WORKBOOK
    start = start.replace(b"\x00", b"").lstrip(_NOTHING).lower()
    if start.startswith(_MARKUP_WORKBOOK_STARTS) and _MARKUP_WORKBOOK in start:
        return FileKind.MARKUP_WORKBOOK
    if start.startswith(_PAGE_STARTS) or (start.startswith(_MARKUP_START) and b"<html" in start):
        return FileKind.PAGE
    if start.startswith(_MARKUP_START):
        raise no_table_in_markup(path.name)
    return FileKind.TEXT


def no_table_in_markup(name: str) -> InputError:
    """Make the refusal of XML, and of a web page without a table."""
    return InputError(
        code="file-is-markup",
        what=translate("import", "The file is XML or a web page without a table, whatever its name says"),
        where=name,
        remedy=translate("import", _SAVE_AS_WORKBOOK),
    )


def password_protected(name: str) -> InputError:
    """Make the refusal of a workbook that is locked by a password."""
    return InputError(
        code="workbook-password",
        what=translate("import", "The workbook is protected by a password"),
        where=name,
        remedy=translate(
            "import", "Open it in Excel, remove the password under File > Info > Protect Workbook and save it"
        ),
    )


def not_a_table(name: str) -> InputError:
    """Make the refusal of a file that is neither text nor a workbook."""
    return InputError(
        code="file-not-a-table",
        what=translate("import", "The file is neither a text table nor a workbook"),
        where=name,
        remedy=translate("import", _SAVE_AS_WORKBOOK),
    )


def _missing(path: Path) -> InputError:
    return InputError(
        code="file-missing",
        what=translate("import", "The file does not exist"),
        where=str(path),
        remedy=translate("import", "Check its name and folder"),
    )


def _folder(path: Path) -> InputError:
    return InputError(
        code="file-is-folder",
        what=translate("import", "This is a folder, not a file"),
        where=str(path),
        remedy=translate("import", "Choose a file in it"),
    )


def _forbidden(path: Path) -> InputError:
    return InputError(
        code="file-permission",
        what=translate("import", "The file may not be read"),
        where=str(path),
        remedy=translate("import", "Close it in other programs or ask its owner for permission"),
    )


def _unreadable(path: Path) -> InputError:
    return InputError(
        code="file-unreadable",
        what=translate("import", "The file could not be read"),
        where=str(path),
        remedy=translate("import", "Copy it to a local folder and try again"),
    )


def _empty(path: Path) -> InputError:
    return InputError(
        code="file-empty",
        what=translate("import", "The file is empty"),
        where=path.name,
        remedy=translate("import", "Export the list again"),
    )


def _too_large(path: Path) -> InputError:
    return InputError(
        code="file-too-large",
        what=translate("import", "The file is larger than {size} MB").format(
            size=MAXIMUM_UNPACKED_BYTES // 1024 // 1024
        ),
        where=path.name,
        remedy=translate("import", "Leave out rows or columns the plan does not need and export it again"),
    )
