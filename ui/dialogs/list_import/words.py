"""What the guided import says: kinds of lists, steps, formats, samples of cells."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from cpm_planner.formatting.days import format_date
from cpm_planner.formatting.lists import joined
from cpm_planner.formatting.marks import format_count, format_short
from cpm_planner.workspace.guided.draft import DraftFile, ImportDraft, Purpose
from cpm_planner.workspace.guided.encodings import encoding_title
from cpm_planner.workspace.importing import (
    Cell,
    DateOrder,
    Effect,
    ListKind,
    OtherCurrencies,
    Outcome,
    Remark,
    UnknownOwners,
    counted_subjects,
    describe_reading,
)
from cpm_planner.workspace.joining import Gather
from ui.language import tr

_LONGEST_SAMPLE: Final = 24
_SAMPLES: Final = 3
_OF_ENCODINGS: Final = frozenset({"encoding", "encoding-proposed"})


def kind_text(kind: ListKind) -> str:
    """Name a kind of list."""
    return {
        ListKind.PARTNERS: tr("Partners"),
        ListKind.TEAM: tr("Team (CPMs and seats)"),
        ListKind.ASSIGNMENTS: tr("Assignments (who has whom)"),
    }[kind]


def kind_word(kind: ListKind) -> str:
    """Name a kind of list in a word."""
    return {
        ListKind.PARTNERS: tr("Partners"),
        ListKind.TEAM: tr("Team"),
        ListKind.ASSIGNMENTS: tr("Assignments"),
    }[kind]


def purpose_text(purpose: Purpose, draft: ImportDraft) -> str:
    """Say what a file is there for."""
    if purpose.kind is not None:
        return kind_text(purpose.kind)
    if purpose.joined_to is not None:
        return tr("Lines joined to {name}").format(name=draft.file(purpose.joined_to).name)
    return tr("Left out of this import")


def gather_text(gather: Gather) -> str:
    """Say how several lines become one."""
    return {
        Gather.ONLY: tr("the one they all say"),
        Gather.FIRST: tr("the first one"),
        Gather.SUM: tr("added up"),
        Gather.COUNT: tr("counted"),
        Gather.HIGHEST: tr("the highest"),
        Gather.LATEST: tr("the latest date"),
        Gather.ALL: tr("all of them, separated by ;"),
    }[gather]


def understood_text(file: DraftFile) -> str:
    """Say what was understood of a file, in one sentence."""
    if file.read is None:
        return ""
    table = file.read.table
    rows = tr("{count} rows").format(count=format_count(table.row_count))
    said = [rows, *map(_remark_text, table.remarks)]
    return tr("Understood: {what}.").format(what="; ".join(said))


def _remark_text(remark: Remark) -> str:
    """Say a remark of the reader; encodings by the names that people know."""
    if remark.code in _OF_ENCODINGS:
        title = encoding_title(str(remark.values[0]))
        is_sure = remark.code == "encoding"
        said = tr("letters in {title}") if is_sure else tr("letters probably in {title}")
        return said.format(title=title)
    return describe_reading(remark)


def separator_text(separator: str | None) -> str:
    """Name what stands between the cells of a text file."""
    names = {",": tr("Commas"), ";": tr("Semicolons"), "\t": tr("Tabs"), "|": tr("Bars |")}
    return tr("found automatically") if separator is None else names.get(separator, separator)


def header_row_text(row: int | None) -> str:
    """Say where the names of the columns stand."""
    if row is None:
        return tr("found automatically")
    return tr("row {row}").format(row=row) if row else tr("nowhere: columns have no names")


def number_format_text(name: str) -> str:
    """Show how a number format writes."""
    written = {"en": "1,234.5", "de": "1.234,5", "fr": "1 234,5", "ch": "1'234.5"}
    return {**written, "in": "1,23,456.5", "si": "1 234.5"}.get(name, name)


def date_order_text(order: DateOrder) -> str:
    """Say which comes first in a date."""
    return {
        DateOrder.DAY_FIRST: tr("day first (3/4 is 3 April)"),
        DateOrder.MONTH_FIRST: tr("month first (3/4 is 4 March)"),
    }[order]


def unknown_owners_text(choice: UnknownOwners) -> str:
    """Say what becomes of rows whose CPM is not in the team."""
    return {
        UnknownOwners.CREATE: tr("add the CPM to the team"),
        UnknownOwners.LEAVE: tr("leave the partner unassigned"),
        UnknownOwners.REFUSE: tr("refuse the row"),
    }[choice]


def other_currencies_text(choice: OtherCurrencies) -> str:
    """Say what becomes of revenue in another currency than the plan's."""
    return {
        OtherCurrencies.CONVERT: tr("convert it at the plan's rate, else leave it out"),
        OtherCurrencies.LEAVE_OUT: tr("leave the revenue out"),
        OtherCurrencies.REFUSE: tr("refuse the row"),
        OtherCurrencies.TAKE: tr("take it as it is"),
    }[choice]


def effect_text(outcome: Outcome, effect: Effect | None) -> str:
    """Say in a word what becomes of a row."""
    if outcome is Outcome.SKIPPED:
        return tr("left out")
    if outcome is Outcome.REFUSED or effect is None:
        return tr("refused")
    return {
        Effect.NEW: tr("new"),
        Effect.CHANGED: tr("changed"),
        Effect.UNCHANGED: tr("unchanged"),
    }[effect]


def entering_text(count: int) -> str:
    """Say on a button how many partners and CPMs it changes."""
    said = tr("&Enter 1 change") if count == 1 else tr("&Enter {count} changes")
    return said.format(count=format_count(count))


def entering_subjects_text(counts: Iterable[tuple[ListKind, int]]) -> str:
    """Say on a button how many partners, CPMs and assignments it enters, where all of them are alike."""
    named = joined([counted_subjects(kind, count) for kind, count in counts if count])
    return tr("&Enter {what}").format(what=named)


def cell_text(cell: Cell) -> str:
    """Show a cell as a person would write it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return format_date(cell)
    if isinstance(cell, date | datetime):
        return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
    return format_short(cell, most=6) if isinstance(cell, float) else " ".join(str(cell).split())


def samples_text(cells: Iterable[Cell]) -> str:
    """Show the first different things a column holds."""
    found: dict[str, None] = {}
    for cell in cells:
        text = cell_text(cell)
        if text:
            found[text if len(text) <= _LONGEST_SAMPLE else f"{text[:_LONGEST_SAMPLE]}…"] = None
        if len(found) == _SAMPLES:
            break
    return " · ".join(found)
