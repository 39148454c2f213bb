"""Finds the sheets of an .xlsx or .xlsm workbook among its parts, without a parser of workbooks."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError
from zipfile import ZipFile

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from cpm_planner.exchange.reading.archive_guard import read_part
from cpm_planner.exchange.reading.source_table import SheetInfo

_STRICT_NAMESPACE = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """The sheets of a workbook in order, the part that holds each, and whether it is Strict OOXML."""

    sheets: tuple[SheetInfo, ...] = ()
    part_of_sheet: Mapping[str, str] | None = None
    strict: bool = False

    def part(self, sheet: str) -> str | None:
        """Give the part that holds a sheet, None when that is not known."""
        return (self.part_of_sheet or {}).get(sheet)


def workbook_parts(archive: ZipFile, name: str) -> WorkbookParts:
    """List the sheets of a workbook; of other zipped kinds (.ods, .xlsb) nothing is known here."""
    main_part = _office_document(archive, name)
    if not main_part.endswith(".xml"):
        return WorkbookParts()
    workbook = _tree(archive, main_part, name)
    targets = _targets(archive, main_part, name)
    found = [
        (SheetInfo(element.get("name", ""), element.get("state", "visible") != "visible"), targets[relation])
        for element in workbook.iter()
        if _local(element) == "sheet" and (relation := _relation(element)) in targets
    ]
    return WorkbookParts(
        sheets=tuple(sheet for sheet, _ in found),
        part_of_sheet={sheet.name: part for sheet, part in found},
        strict=workbook.tag.startswith(_STRICT_NAMESPACE),
    )


def _office_document(archive: ZipFile, name: str) -> str:
    for relation in _tree(archive, "_rels/.rels", name).iter():
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    return ""


def _targets(archive: ZipFile, main_part: str, name: str) -> dict[str, str]:
    """Give the part of each relation that leads to a worksheet."""
    folder, file = posixpath.split(main_part)
    relations = _tree(archive, f"{folder}/_rels/{file}.rels", name)
    return {
        relation.get("Id", ""): posixpath.normpath(
            posixpath.join("/", folder, relation.get("Target", ""))
        ).lstrip("/")
        for relation in relations.iter()
        if relation.get("Type", "").endswith("/worksheet")
    }


def _tree(archive: ZipFile, part: str, name: str) -> Element:
    try:
        root: Element = fromstring(read_part(archive, part, name))
    except (ParseError, DefusedXmlException):
        return Element("missing")
    return root


def _relation(element: Element) -> str:
    return next((value for key, value in element.items() if key.endswith("}id")), "")


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
