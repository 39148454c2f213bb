"""Bringing lists into an open plan: read, map, check, and enter in one step.

Reading and checking take a control, so that they can run in a worker; entering goes through the session.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.finding import Finding
from cpm_planner.exchange.importing.verdict import ColumnTotals, Effect, ImportCheck, Outcome, RowVerdict
from cpm_planner.exchange.mapping.fields import FIELDS, SEVERAL_COLUMNS, Field, FieldType, ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.mapping_file import format_mapping, parse_mapping
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remark_text import describe as describe_mapping
from cpm_planner.exchange.mapping.value_map import LIST_MARK, ValueMap
from cpm_planner.exchange.reading.remark_text import describe as describe_reading
from cpm_planner.exchange.reading.source_table import Cell, Remark, SheetInfo, SourceTable
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session

__all__ = [
    "FIELDS",
    "LIST_MARK",
    "NUMBER_FORMATS",
    "SEVERAL_COLUMNS",
    "Cell",
    "ColumnMapping",
    "ColumnTotals",
    "DateOrder",
    "Effect",
    "Field",
    "FieldType",
    "Finding",
    "ImportCheck",
    "ListKind",
    "ListSource",
    "Mapping",
    "Outcome",
    "Remark",
    "RowVerdict",
    "SheetInfo",
    "SourceTable",
    "UnknownOwners",
    "ValueMap",
    "check_list",
    "counted",
    "describe_mapping",
    "describe_reading",
    "enter_list",
    "format_mapping",
    "kept_text",
    "mapping_from_file",
    "parse_mapping",
    "propose_mapping",
    "read_list",
    "sheets_of",
]

_NOUNS: Final = {
    ListKind.PARTNERS: ("partner", "partners"),
    ListKind.TEAM: ("CPM", "CPMs"),
    ListKind.ASSIGNMENTS: ("assignment", "assignments"),
}


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where a list is, and what the user said about reading it; None leaves it to the reader."""

    path: Path
    sheet: str | None = None
    header_row: int | None = None
    encoding: str | None = None
    separator: str | None = None


def sheets_of(control: Control, path: Path) -> tuple[SheetInfo, ...]:
    """List a workbook's sheets; none for a text file.

    Raises:
        InputError: the file cannot be read.
    """
    return list_sheets(path, cancelled=control.is_cancelled)


def read_list(control: Control, source: ListSource) -> SourceTable:
    """Read a list from a text file or a workbook.

    Raises:
        InputError: the file cannot be read, or holds no table.
    """
    return read_table(
        source.path,
        sheet=source.sheet,
        header_row=source.header_row,
        encoding=source.encoding,
        separator=source.separator,
        cancelled=control.is_cancelled,
    )


def mapping_from_file(path: Path, kind: ListKind) -> Mapping:
    """Read a mapping kept as TOML.

    Raises:
        InputError: the file cannot be read, or is no mapping for this kind of list.
    """
    return parse_mapping(kept_text(path, "mapping file"), kind, path.name)


def kept_text(path: Path, what: str) -> str:
    """Read a file of text that the program or a person has kept, such as a "mapping file".

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            code=f"unreadable-{what.split(maxsplit=1)[0]}",
            what=f"The {what} cannot be read",
            where=str(path),
            remedy="give the path of a TOML file in UTF-8",
        ) from error


def check_list(
    control: Control, table: SourceTable, mapping: Mapping, kind: ListKind, plan: Plan
) -> ImportCheck:
    """Say what a list would do to a plan; nothing enters.

    Raises:
        InputError: the mapping does not fit the list.
        CancelledError: the user asked to stop.
    """
    return check(
        table,
        kind,
        mapping,
        plan,
        today=plan.assumptions.planning_month,
        progress=control.report,
        cancelled=control.is_cancelled,
    )


def enter_list(session: Session, checked: ImportCheck, source: str) -> None:
    """Enter what a check lets in, as one step; refused rows stay out.

    Raises:
        InputError: the plan has changed since the check where the list changes it.
    """
    session.apply(f"Import {counted(checked)} from {source}", lambda plan: enter(plan, checked))


def counted(checked: ImportCheck) -> str:
    """Say how many of what a list changes, such as "1,200 partners"."""
    entering = checked.counts.new + checked.counts.changed
    return f"{entering:,} {_NOUNS[checked.kind][entering != 1]}"
