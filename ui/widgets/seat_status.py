"""The statuses of seats in the words of finance, and the column that shows and changes them."""

from typing import Final

from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.typed import typed_choice
from cpm_planner.model.cpm import Cpm, SeatStatus
from ui.language import tr
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipFace
from ui.widgets.table.column import Column, FilterKind
from ui.widgets.table.decorations import ChipMark

_TONES: Final = {
    SeatStatus.ACTIVE: Tone.GOOD,
    SeatStatus.OPEN: Tone.WARNING,
    SeatStatus.PLANNED: Tone.ACCENT,
    SeatStatus.BACKFILL: Tone.WARNING,
    SeatStatus.LEAVING: Tone.BAD,
}


def seat_statuses() -> dict[SeatStatus, str]:
    """Give what finance calls the statuses of seats."""
    return {
        SeatStatus.ACTIVE: tr("Active"),
        SeatStatus.OPEN: tr("Open"),
        SeatStatus.PLANNED: tr("To be hired"),
        SeatStatus.BACKFILL: tr("Backfill"),
        SeatStatus.LEAVING: tr("Leaving"),
    }


def status_column() -> Column[Cpm]:
    """Give the column of a seat's status."""
    names = seat_statuses()

    def edit(row: Cpm, text: str) -> RowEdit:
        status = typed_choice(text, {name: each for each, name in names.items()}, tr("status"))
        return field_edit("cpms", row.id, names[status], status=status)

    return Column(
        key="status",
        title=tr("Status"),
        text=lambda row: names[row.status],
        edit=edit,
        choices=lambda _: list(names.values()),
        filter_kind=FilterKind.CHOICE,
        decoration=lambda row: ChipMark((ChipFace(names[row.status], _TONES[row.status]),)),
        width=116,
    )
