"""First and last day of a seat, in words and as columns; days are named only where they are not the usual."""

from collections.abc import Callable

from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.edit.seat_edits import end_edit, start_edit
from cpm_planner.edit.typed import day_to_type, month_to_type, typed_day
from cpm_planner.formatting.days import format_day, iso_day
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.month import Month
from ui.language import tr
from ui.widgets.table.column import Column
from ui.widgets.table.filters.scales import DAYS

_Day = tuple[Month | None, int | None]


def start_text(cpm: Cpm) -> str:
    """Write when a seat starts."""
    return format_day(*_start(cpm))


def end_text(cpm: Cpm) -> str:
    """Write when a seat ends."""
    return format_day(*_end(cpm))


def day_columns() -> tuple[Column[Cpm], Column[Cpm]]:
    """Give the columns of the first and the last day."""
    return (
        _day_column("start", tr("Start"), _start, start_edit),
        _day_column("end", tr("End"), _end, end_edit),
    )


def _start(cpm: Cpm) -> _Day:
    return cpm.start, cpm.start_day if cpm.start_day > 1 else None


def _end(cpm: Cpm) -> _Day:
    return cpm.end, cpm.end_day


def _day_column(
    name: str, title: str, day: Callable[[Cpm], _Day], put: Callable[..., RowEdit]
) -> Column[Cpm]:
    def edit(row: Cpm, typed: str) -> RowEdit:
        return put(row.id, *typed_day(typed), typed.strip())

    hint = tr("A month such as {month}, or a day such as {day}")
    return Column(
        key=name,
        title=title,
        text=lambda row: format_day(*day(row)),
        sort_key=lambda row: iso_day(*day(row)) or None,
        scale=DAYS,
        edit=edit,
        tooltip=lambda _: hint.format(month=month_to_type(), day=day_to_type()),
        searchable=False,
        width=106,
    )
