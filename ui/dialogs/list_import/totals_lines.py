"""The control totals of a list, beside those of its last import, as lines of a table."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import ComparedTotals
from ui.dialogs.list_import.plain_table import Line

FIRST_WIDTHS = (170, 140, 80, 80, 90, 130)
"""Pixels of the columns of a list that is brought in for the first time."""
LATER_WIDTHS = (170, 250, 75, 110, 85, 130, 130, 130)
"""The same for a later export."""

_UNKNOWN = "·"


def totals_headings(*, is_later: bool) -> Sequence[str]:
    """Give the headings: figures now and then side by side once there was a last import."""
    if not is_later:
        return tuple(map(_tr, ("Column", "Field", "Filled", "Blank", "Different", "Not understood", "Sum")))
    return (
        _tr("Column"),
        _tr("What to look at"),
        _tr("Filled"),
        _tr("Filled before"),
        _tr("Different"),
        _tr("Different before"),
        _tr("Sum"),
        _tr("Sum before"),
        _tr("Not understood"),
    )


def totals_lines(check: ImportCheck, marks: Marks, *, is_later: bool) -> list[Line]:
    """Give a line for each mapped column."""
    line = _later_line if is_later else _first_line
    return [line(each, marks) for each in check.compared]


def jumps_of(check: ImportCheck) -> int:
    """Count the columns in which something jumped since the last import."""
    return sum(bool(each.remarks) for each in check.compared)


def _first_line(of: ComparedTotals, marks: Marks) -> Line:
    now = of.now
    counts = (now.filled, now.blank, now.distinct, now.unreadable)
    return (now.column, now.field, *map(_count, counts), _number(now.total, marks))


def _later_line(of: ComparedTotals, marks: Marks) -> Line:
    now, then = of.now, of.then
    pairs = (
        _count(now.filled),
        _UNKNOWN if then is None else _count(then.filled),
        _count(now.distinct),
        _UNKNOWN if then is None else _count(then.distinct),
        _number(now.total, marks),
        _UNKNOWN if then is None else _number(then.total, marks),
    )
    return (now.column, _looked_at(of), *pairs, _count(now.unreadable))


def _looked_at(of: ComparedTotals) -> str:
    """Name what jumped, behind a sign; the sentence stands in the notes above."""
    if of.then is None:
        return _tr("new in this list")
    if not of.remarks:
        return _tr("as usual")
    jumped = ", ".join(str(finding.values[1]) for finding in of.remarks)
    return "⚠ " + _tr("jumped: {what}").format(what=jumped)


def _count(count: int) -> str:
    return f"{count:,}"


def _number(total: Decimal | None, marks: Marks) -> str:
    if total is None:
        return ""
    return format_number(total, marks, 0 if total == total.to_integral_value() else 2)


def _tr(source: str) -> str:
    return QCoreApplication.translate("list_import", source)
