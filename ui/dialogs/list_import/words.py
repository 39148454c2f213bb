"""What the guided import says: kinds of lists, steps, formats, samples of cells."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from cpm_planner.workspace.importing import Cell, DateOrder, Effect, ListKind, Outcome, UnknownOwners

_LONGEST_SAMPLE: Final = 24
_SAMPLES: Final = 3


def kind_text(kind: ListKind) -> str:
    """Name a kind of list."""
    return {
        ListKind.PARTNERS: _tr("Partners"),
        ListKind.TEAM: _tr("Team (CPMs and seats)"),
        ListKind.ASSIGNMENTS: _tr("Assignments (who has whom)"),
    }[kind]


def number_format_text(name: str) -> str:
    """Show how a number format writes."""
    return {"en": "1,234.5", "de": "1.234,5", "fr": "1 234,5", "ch": "1'234.5"}.get(name, name)


def date_order_text(order: DateOrder) -> str:
    """Say which comes first in a date."""
    return {
        DateOrder.DAY_FIRST: _tr("day first (3/4 is 3 April)"),
        DateOrder.MONTH_FIRST: _tr("month first (3/4 is 4 March)"),
    }[order]


def unknown_owners_text(choice: UnknownOwners) -> str:
    """Say what becomes of rows whose CPM is not in the team."""
    return {
        UnknownOwners.CREATE: _tr("add the CPM to the team"),
        UnknownOwners.LEAVE: _tr("leave the partner unassigned"),
        UnknownOwners.REFUSE: _tr("refuse the row"),
    }[choice]


def effect_text(outcome: Outcome, effect: Effect | None) -> str:
    """Say in a word what becomes of a row."""
    if outcome is Outcome.REFUSED or effect is None:
        return _tr("refused")
    return {
        Effect.NEW: _tr("new"),
        Effect.CHANGED: _tr("changed"),
        Effect.UNCHANGED: _tr("unchanged"),
    }[effect]


def cell_text(cell: Cell) -> str:
    """Show a cell as a person would write it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    if isinstance(cell, date | datetime):
        return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
    return f"{cell:g}" if isinstance(cell, float) else " ".join(str(cell).split())


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


def _tr(source: str) -> str:
    return QCoreApplication.translate("list_import", source)
