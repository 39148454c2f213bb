"""The control totals of a list, beside those of its last import, as lines of a table."""

from collections.abc import Sequence
from decimal import Decimal

from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.workspace.importing import ImportCheck
from cpm_planner.workspace.refreshing import ComparedTotals
from ui.dialogs.list_import.plain_table import Line
from ui.language import tr

FIRST_WIDTHS = (170, 140, 80, 80, 90, 130)
"""Pixels of the columns of a list that is brought in for the first time."""
LATER_WIDTHS = (170, 215, 120, 120, 270)
"""The same for a later export."""

_NONE = "0"


def totals_headings(*, is_later: bool) -> Sequence[str]:
    """Give the headings; once there was a last import, a column says what to look at."""
    if not is_later:
        return tuple(map(tr, ("Column", "Field", "Filled", "Blank", "Different", "Not understood", "Sum")))
    later = ("Column", "What to look at", "Filled", "Different", "Sum", "Not understood")
    return tuple(map(tr, later))


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
    if then is None:
        return (
            now.column,
            _looked_at(of),
            _count(now.filled),
            _count(now.distinct),
            _number(now.total, marks),
            _count(now.unreadable),
        )
    return (
        now.column,
        _looked_at(of),
        _beside(_count(now.filled), _count(then.filled)),
        _beside(_count(now.distinct), _count(then.distinct)),
        _beside(_number(now.total, marks), _number(then.total, marks)),
        _count(now.unreadable),
    )


def _beside(now: str, then: str) -> str:
    """Put a figure beside the one before, unless they are the same."""
    if now == then:
        return now
    return tr("{now}, was {then}").format(now=now or _NONE, then=then or _NONE)


def _looked_at(of: ComparedTotals) -> str:
    """Name what jumped, behind a sign; the sentence stands in the notes above."""
    if of.then is None:
        return tr("new in this list")
    if not of.remarks:
        return tr("as usual")
    jumped = ", ".join(str(finding.values[1]) for finding in of.remarks)
    return "⚠ " + tr("jumped: {what}").format(what=jumped)


def _count(count: int) -> str:
    return format_count(count)


def _number(total: Decimal | None, marks: Marks) -> str:
    if total is None:
        return ""
    return format_number(total, marks, 0 if total == total.to_integral_value() else 2)
