"""Finds the sheets of a zipped workbook among its parts, without a parser of workbooks."""

import posixpath
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError
from zipfile import ZipFile

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from cpm_planner.exchange.reading.archive_guard import read_part
from cpm_planner.exchange.reading.binary_sheet import binary_sheets
from cpm_planner.exchange.reading.source_table import SheetInfo

_STRICT_NAMESPACE = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_BINARY = ".bin"


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """What is known of a workbook by its list of parts.

    Attributes:
        sheets: its sheets in order; none where they are not known.
        part_of_sheet: the part that holds each.
        style_part: the part that holds the styles of cells; empty when there is none.
        strict: whether it is Strict OOXML.
    """

    sheets: tuple[SheetInfo, ...] = ()
    part_of_sheet: Mapping[str, str] = field(default_factory=dict)
    style_part: str = ""
    strict: bool = False


def workbook_parts(archive: ZipFile, name: str) -> WorkbookParts:
    """List the sheets of an .xlsx, .xlsm or .xlsb workbook; of .ods nothing is known here."""
    main_part = _office_document(archive, name)
    targets = _targets(archive, main_part, name)
    strict = False
    if main_part.endswith(_BINARY):
        listed = _binary_sheets(read_part(archive, main_part, name))
    else:
        workbook = xml_tree(read_part(archive, main_part, name))
        strict = workbook.tag.startswith(_STRICT_NAMESPACE)
        listed = tuple(_sheets(workbook))
    found = [
        (sheet, targets[relation].part)
        for sheet, relation in listed
        if relation in targets and targets[relation].kind == "worksheet"
    ]
    return WorkbookParts(
        sheets=tuple(sheet for sheet, _ in found),
        part_of_sheet={sheet.name: part for sheet, part in found},
        style_part=next((target.part for target in targets.values() if target.kind == "styles"), ""),
        strict=strict,
    )


def xml_tree(content: bytes) -> Element:
    """Parse a part; one that is no XML gives an element without anything in it."""
    try:
        root: Element = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError):
        return Element("missing")
    return root


@dataclass(frozen=True, slots=True)
class _Target:
    """The part a relation leads to, and what it is."""

    part: str
    kind: str


def _office_document(archive: ZipFile, name: str) -> str:
    for relation in xml_tree(read_part(archive, "_rels/.rels", name)).iter():
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return ""


def _targets(archive: ZipFile, main_part: str, name: str) -> dict[str, _Target]:
    """Give where each relation of the workbook leads."""
    folder, file = posixpath.split(main_part)
    relations = xml_tree(read_part(archive, posixpath.join(folder, "_rels", f"{file}.rels"), name))
    return {
        relation.get("Id", ""): _Target(
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/"),
            relation.get("Type", "").rpartition("/")[2],
        )
        for relation in relations.iter()
    }


def _sheets(workbook: Element) -> Iterator[tuple[SheetInfo, str]]:
    """Give each sheet with the relation that leads to it."""
    for element in workbook.iter():
        if _local(element) == "sheet":
            hidden = element.get("state", "visible") != "visible"
            yield SheetInfo(element.get("name", ""), hidden), _relation(element)


def _binary_sheets(workbook: bytes) -> tuple[tuple[SheetInfo, str], ...]:
    try:
        return tuple(binary_sheets(workbook))
    except (struct.error, IndexError):
        return ()


def _relation(element: Element) -> str:
    return next((value for key, value in element.items() if key.endswith("}id")), "")


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
