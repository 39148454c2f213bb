"""Opens the container of a workbook, lets it pass the guards, and finds what parsers leave out."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from cpm_planner.exchange.reading.archive_guard import check_parts, damaged, open_archive, read_part
from cpm_planner.exchange.reading.binary_sheet import binary_sheet_signs, binary_styles
from cpm_planner.exchange.reading.compound_file import BrokenContainerError, CompoundFile
from cpm_planner.exchange.reading.file_kind import FileKind, password_protected
from cpm_planner.exchange.reading.limits import MAXIMUM_CELLS, table_too_large
from cpm_planner.exchange.reading.old_workbook import OldWorkbook, old_sheet_signs, old_workbook
from cpm_planner.exchange.reading.open_document import is_encrypted, is_well_formed, open_document_signs
from cpm_planner.exchange.reading.sheet_choice import chosen_sheet
from cpm_planner.exchange.reading.sheet_markup import last_place, sheet_markup
from cpm_planner.exchange.reading.sheet_places import Place, cell_name
from cpm_planner.exchange.reading.sheet_signs import SheetSigns
from cpm_planner.exchange.reading.source_table import SheetInfo
from cpm_planner.exchange.reading.style_markup import telling_styles
from cpm_planner.exchange.reading.workbook_parts import workbook_parts, xml_tree

_ENCRYPTED_STREAM: Final = "EncryptedPackage"
_OPEN_DOCUMENT_CONTENT: Final = "content.xml"
_OPEN_DOCUMENT_MANIFEST: Final = "META-INF/manifest.xml"


@dataclass(frozen=True, slots=True)
class WorkbookPackage:
    """A workbook whose container has passed the guards.

    Attributes:
        look: finds the signs of a sheet, given its name and its place among the sheets.
        sheets: its sheets in order; none where only a parser of workbooks can tell.
        strict: whether it is Strict OOXML.
        last: the last row and column of the wanted sheet where that is far away, else (0, 0).
    """

    look: Callable[[str, int], SheetSigns]
    sheets: tuple[SheetInfo, ...] = ()
    strict: bool = False
    last: Place = (0, 0)

    def refuse_far_cells(self, name: str) -> None:
        """Refuse two cells so far apart that a parser would take memory for many millions between them.

        Raises:
            InputError: there are such cells.
        """
        row, column = self.last
        if (row + 1) * (column + 1) > MAXIMUM_CELLS:
            raise table_too_large(name, cell_name(self.last))

    def signs(self, sheet: str, names: Sequence[str]) -> SheetSigns:
        """Find what a sheet holds beside its values; where that fails the signs say so."""
        try:
            return self.look(sheet, names.index(sheet))
        except Exception:  # noqa: BLE001 - whatever is odd in a file, its values may be sound
            return SheetSigns(is_whole=False)


def opened(path: Path, kind: FileKind, wanted: str | None) -> WorkbookPackage:
    """Open the container of a workbook.

    Args:
        path: the workbook.
        kind: its kind.
        wanted: name of the sheet that is to be read, None for the first one in sight.

    Raises:
        InputError: the workbook is unsafe, damaged or locked, or has no such sheet.
    """
    if kind is FileKind.ZIPPED_WORKBOOK:
        with open_archive(path) as archive:
            return _zipped(archive, path.name, wanted)
    return _old(path)


def _zipped(archive: ZipFile, name: str, wanted: str | None) -> WorkbookPackage:
    parts = workbook_parts(archive, name)
    if not parts.sheets:
        if is_encrypted(read_part(archive, _OPEN_DOCUMENT_MANIFEST, name)):
            raise password_protected(name)
        content = check_parts(archive, name, keep=_OPEN_DOCUMENT_CONTENT)
        if content and not is_well_formed(content):
            raise damaged(name)
        return WorkbookPackage(lambda sheet, _place: open_document_signs(content, sheet))
    part = parts.part_of_sheet[chosen_sheet(parts.sheets, wanted, name).name]
    content = check_parts(archive, name, keep=part)
    styles = read_part(archive, parts.style_part, name)
    look = partial(_binary_signs if part.endswith(".bin") else _markup_signs, content, styles)
    last = (0, 0) if part.endswith(".bin") else last_place(content)
    return WorkbookPackage(look, parts.sheets, parts.strict, last)


def _markup_signs(sheet: bytes, styles: bytes, _name: str, _place: int) -> SheetSigns:
    return sheet_markup(sheet, telling_styles(xml_tree(styles)))


def _binary_signs(sheet: bytes, styles: bytes, _name: str, _place: int) -> SheetSigns:
    return binary_sheet_signs(sheet, binary_styles(styles))


def _old(path: Path) -> WorkbookPackage:
    """Look into an .xls workbook; one that is odd is left to the parser of workbooks."""
    try:
        file = CompoundFile(path.read_bytes())
        workbook = old_workbook(file)
    except (BrokenContainerError, struct.error, IndexError):
        return WorkbookPackage(lambda _sheet, _place: SheetSigns(is_whole=False))
    if _ENCRYPTED_STREAM in file.names or (workbook is not None and workbook.is_locked):
        raise password_protected(path.name)
    of = workbook or OldWorkbook(b"")
    return WorkbookPackage(lambda _sheet, place: old_sheet_signs(of, place))
