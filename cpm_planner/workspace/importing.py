"""Bringing lists into an open plan: read, map, check, and enter in one step.

Reading and checking take a control, so that they can run in a worker; entering goes through the session.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.question_notes import notes_on
from cpm_planner.exchange.importing.questions import NO_QUESTIONS, Questions, SharedName
from cpm_planner.exchange.importing.words_found import WordFound, words_found
from cpm_planner.exchange.likely_duplicates.likely import LikelyDuplicate, Reason
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.likeness.people import NameLikeness
from cpm_planner.exchange.mapping.deciding import with_owner, with_pair, with_word
from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import (
    FIELDS,
    SEVERAL_COLUMNS,
    Field,
    FieldType,
    ListKind,
    defaults_of,
)
from cpm_planner.exchange.mapping.known_words import known_words_of
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, OtherCurrencies, UnknownOwners
from cpm_planner.exchange.mapping.mapping_file import format_mapping, parse_mapping
from cpm_planner.exchange.mapping.new_words import with_proposed_words
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remark_text import describe as describe_mapping
from cpm_planner.exchange.mapping.value_map import LIST_MARK, ValueMap
from cpm_planner.exchange.mapping.words.currencies import CODES as CURRENCY_CODES
from cpm_planner.exchange.reading.remark_text import describe as describe_reading
from cpm_planner.exchange.reading.source_table import Cell, Remark, SheetInfo, SourceTable
from cpm_planner.exchange.reading.tables import list_sheets, read_table
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.owner_question import OwnerCandidate, OwnerFate, OwnerQuestion
from cpm_planner.exchange.rows.verdict import Effect, Outcome, RowVerdict
from cpm_planner.formatting import language
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import cpms_words, partners_words
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.model.import_record import ColumnTotals
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session

__all__ = [
    "CURRENCY_CODES",
    "FIELDS",
    "LIST_MARK",
    "NO_QUESTIONS",
    "NUMBER_FORMATS",
    "SEVERAL_COLUMNS",
    "Cell",
    "ColumnMapping",
    "ColumnTotals",
    "DateOrder",
    "Decisions",
    "Effect",
    "Field",
    "FieldType",
    "Finding",
    "FindingCode",
    "ImportCheck",
    "LikelyDuplicate",
    "ListKind",
    "ListSource",
    "Mapping",
    "NameLikeness",
    "OtherCurrencies",
    "Outcome",
    "OwnerCandidate",
    "OwnerChoice",
    "OwnerDecision",
    "OwnerFate",
    "OwnerQuestion",
    "Questions",
    "Reason",
    "Record",
    "Remark",
    "RowVerdict",
    "SharedName",
    "SheetInfo",
    "SourceTable",
    "UnknownOwners",
    "ValueMap",
    "WordFound",
    "brought_from",
    "check_list",
    "counted",
    "counted_subjects",
    "counted_with_parked",
    "defaults_of",
    "describe_mapping",
    "describe_reading",
    "enter_list",
    "format_mapping",
    "kept_text",
    "mapping_from_file",
    "parse_mapping",
    "propose_for_plan",
    "propose_mapping",
    "propose_words",
    "read_list",
    "sheets_of",
    "step_name",
    "with_owner",
    "with_pair",
    "with_word",
    "words_of_list",
    "write_mapping",
]


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
    return parse_mapping(
        kept_text(path, "unreadable-mapping", translate("import", "The mapping file cannot be read")),
        kind,
        path.name,
    )


def kept_text(path: Path, code: str, what: str) -> str:
    """Read a file of text that the program or a person has kept; ``what`` says that it cannot be read.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            code=code,
            what=what,
            where=str(path),
            remedy=translate("import", "give the path of a TOML file in UTF-8"),
        ) from error


def write_mapping(mapping: Mapping, path: Path, questions: Questions = NO_QUESTIONS) -> None:
    """Keep a mapping as a TOML file, what is still to be decided as comments behind it.

    Raises:
        InputError: the file cannot be written.
    """
    try:
        path.write_text(format_mapping(mapping) + notes_on(questions), encoding="utf-8")
    except OSError as error:
        raise InputError(
            code="unwritable-mapping",
            what=translate("import", "The mapping file cannot be written"),
            where=str(path),
            remedy=translate("import", "give another place"),
        ) from error


def propose_for_plan(table: SourceTable, kind: ListKind, plan: Plan, locale: str = "en") -> Mapping:
    """Propose a mapping for a list that is to enter a plan, whose words help to understand it."""
    return propose_mapping(table, kind, locale, known_words_of(plan))


def propose_words(table: SourceTable, kind: ListKind, mapping: Mapping, plan: Plan) -> Mapping:
    """Propose what the words of mapped columns mean where a mapping says nothing of them."""
    return with_proposed_words(mapping, table, kind, known_words_of(plan))


def words_of_list(table: SourceTable, kind: ListKind, mapping: Mapping, plan: Plan) -> tuple[WordFound, ...]:
    """List the words of every field with a fixed vocabulary, those to be decided first, with their rows."""
    return words_found(table, kind, mapping, plan)


def check_list(  # noqa: PLR0913 - the list, what it meets, and what is asked of it
    control: Control,
    table: SourceTable,
    mapping: Mapping,
    kind: ListKind,
    plan: Plan,
    *,
    seek_duplicates: bool | None = None,
) -> ImportCheck:
    """Say what a list would do to a plan; nothing enters.

    Partners that may be one are sought unless there are very many, or as ``seek_duplicates`` says.

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
        seek_duplicates=seek_duplicates,
        progress=control.report,
        cancelled=control.is_cancelled,
    )


def enter_list(session: Session, checked: ImportCheck, source: str, choices: Choices = AS_PROPOSED) -> None:
    """Enter what a check lets in and somebody takes, as one step; nothing to enter makes no step.

    Raises:
        InputError: the plan has changed since the check where the list changes it.
    """
    name = step_name(checked, brought_from(counted(checked, choices), source))
    session.apply(name, lambda plan: enter(plan, checked, choices))


def step_name(checked: ImportCheck, what: str, scenarios: int = 1) -> str:
    """Name the step that enters lists into so many scenarios; one that was brought in before refreshes."""
    is_new = checked.source.record is None
    if scenarios == 1:
        sentence = translate("steps", "Import {what}") if is_new else translate("steps", "Refresh {what}")
    elif is_new:
        sentence = translate("steps", "Import {what} in {count} scenarios")
    else:
        sentence = translate("steps", "Refresh {what} in {count} scenarios")
    return sentence.format(what=what, count=scenarios)


def brought_from(what: str, source: str) -> str:
    """Say where what a list brings is from, such as "1,200 partners from accounts.csv"."""
    return translate("steps", "{what} from {source}").format(what=what, source=source)


def counted(checked: ImportCheck, choices: Choices = AS_PROPOSED) -> str:
    """Say how many of what a list touches, such as "1,200 partners", and apart from them what it parks."""
    agreed = checked.agreed(choices)
    return counted_with_parked(checked.kind, agreed.subjects, agreed.parks)


def counted_with_parked(kind: ListKind, subjects: Collection[str], parked: Collection[str]) -> str:
    """Say how many of what enter, and apart from them how many of these subjects are parked."""
    entered = counted_subjects(kind, len(subjects) - len(parked))
    if not parked:
        return entered
    sentence = translate("steps", "{what} (and {count} parked)")
    return sentence.format(what=entered, count=format_count(len(parked)))


def counted_subjects(kind: ListKind, count: int) -> str:
    """Say how many of what a kind of list is about, such as "1,200 partners"."""
    match kind:
        case ListKind.PARTNERS:
            return partners_words(count)
        case ListKind.TEAM:
            return cpms_words(count)
        case ListKind.ASSIGNMENTS:
            one = translate("steps", "1 assignment")
            return language.counted(count, one, translate("steps", "{count} assignments"))
