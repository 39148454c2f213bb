"""The smallest team against the team there is, as rows of a table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpm_planner.balance.studies.derived_studies import fte_change_of, fte_needed_of, use_then_of
from cpm_planner.balance.studies.smallest_team import SmallestTeam, TeamRow
from cpm_planner.balance.studies.smallest_team_text import balance_text, fte_text
from cpm_planner.formatting.marks import Marks, format_number
from ui.balance.studies.explaining import explained
from ui.icons import IconRole
from ui.language import tr
from ui.widgets.load_level import Load, load_text
from ui.widgets.table.column import Column, FilterKind, RowId
from ui.widgets.table.decorations import IconMark, LoadMark
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import count_scale, fte_scale, share_scale


@dataclass(frozen=True, slots=True)
class SeatRow:
    """Seats of one role type, in one region where the study goes by region."""

    team: SmallestTeam
    role: str
    region: str
    seats: TeamRow
    load: Load | None
    """Utilisation of the seats needed; None without any."""


def seat_rows(team: SmallestTeam) -> dict[RowId, SeatRow]:
    """Give a row for each role type and region."""
    return {(each.role_type, each.region): _seat_row(team, each) for each in team.rows}


def seat_columns(marks: Marks) -> Iterator[Column[SeatRow]]:
    """Give the columns, from the left."""
    yield _words("role", tr("Role type"), lambda row: row.role, 178)
    yield _words("region", tr("Region"), lambda row: row.region, 130)

    def count(number: float) -> str:
        return format_number(Decimal(number))

    def fte(percent: float) -> str:
        return fte_text(round(percent), marks)

    yield figure_column(
        "now", tr("CPMs now"), lambda row: row.seats.seats_now, count, 92, scale=count_scale(marks)
    )
    yield figure_column(
        "needed", tr("needed"), lambda row: row.seats.seats_needed, count, 76, scale=count_scale(marks)
    )
    yield figure_column(
        "fte-now", tr("FTE now"), lambda row: row.seats.fte_now_percent, fte, 84, scale=fte_scale(marks)
    )
    yield figure_column(
        "fte-needed",
        tr("needed"),
        lambda row: row.seats.fte_needed_percent,
        fte,
        76,
        scale=fte_scale(marks),
        explain=lambda row: explained(marks, fte_needed_of(row.seats)),
    )
    yield _difference(marks)
    yield figure_column(
        "partners", tr("Partners"), lambda row: row.seats.partners, count, 88, scale=count_scale(marks)
    )
    yield Column(
        key="load",
        title=tr("Utilisation then"),
        text=_load_words,
        sort_key=lambda row: row.seats.utilisation,
        scale=share_scale(marks),
        tooltip=_load_words,
        explain=lambda row: explained(marks, use_then_of(row.team.plan, row.seats)),
        decoration=lambda row: None if row.load is None else LoadMark(row.load),
        width=180,
        searchable=False,
    )


def _seat_row(team: SmallestTeam, each: TeamRow) -> SeatRow:
    role = team.plan.role_types[each.role_type]
    low, high = role.target_low_percent / 100, role.target_high_percent / 100
    load = None if each.utilisation is None else Load(each.utilisation, low, high)
    return SeatRow(team, role.name, each.region or tr("Everywhere"), each, load)


def _difference(marks: Marks) -> Column[SeatRow]:
    """Give the column of what is missing or too many, by word and arrow."""
    return Column(
        key="difference",
        title=tr("FTE to change"),
        text=lambda row: balance_text(row.seats.fte_missing_percent, marks),
        sort_key=lambda row: row.seats.fte_missing_percent,
        explain=lambda row: explained(marks, fte_change_of(row.seats)),
        decoration=_arrow,
        width=128,
        searchable=False,
    )


def _arrow(row: SeatRow) -> IconMark:
    missing = row.seats.fte_missing_percent
    if missing == 0:
        return IconMark("check", IconRole.GOOD)
    return IconMark("arrow-up", IconRole.WARNING) if missing > 0 else IconMark("arrow-down")


def _load_words(row: SeatRow) -> str:
    return tr("no seats") if row.load is None else load_text(row.load)


def _words(key: str, title: str, text: Callable[[SeatRow], str], width: int) -> Column[SeatRow]:
    return Column(
        key=key, title=title, text=text, width=width, filter_kind=FilterKind.CHOICE, stretches=key == "role"
    )
