"""The columns of the table of seats that finance asks for: accounts, approval, takeover and pay."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.seat_edits import pay_edit, usual_pay_edit
from cpm_planner.edit.typed import typed_choice, typed_currency, typed_money, typed_points
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import UNKNOWN, format_amount, titled_in
from cpm_planner.formatting.percent import format_basis_points
from cpm_planner.model.cpm import Cpm
from ui.language import tr
from ui.team.lookups import TeamLookups
from ui.widgets.table.column import Align, Column, Figure
from ui.widgets.table.filters.scales import money_scale

CpmColumn = Column[Cpm]


def takeover_column(lookups: TeamLookups) -> CpmColumn:
    """Give the column of the seat whose work a seat takes over."""

    def edit(row: Cpm, text: str) -> RowEdit:
        names = {tr("Nobody"): None} | lookups.seat_names()
        key = None if not text.strip() else typed_choice(text, names, tr("seat"))
        return field_edit("cpms", row.id, text.strip(), backfill_of=key)

    def text(row: Cpm) -> str:
        other = None if row.backfill_of is None else lookups.cpm(row.backfill_of)
        return "" if other is None else other.name

    def choices(row: Cpm) -> list[str]:
        return [tr("Nobody"), *(name for name, key in lookups.seat_names().items() if key != row.id)]

    return Column(
        key="backfill_of",
        title=tr("Takes over from"),
        text=text,
        edit=edit,
        choices=choices,
        tooltip=lambda _: tr("The two seats count as one head; while both are there, both cost"),
        width=150,
    )


def pay_columns(lookups: TeamLookups, marks: Marks) -> tuple[CpmColumn, ...]:
    """Give the columns of pay, hidden at first; a seat without pay of its own shows that of its role type."""
    titles = {
        "base_cents": tr("Base pay"),
        "variable_cents": tr("Variable pay"),
        "travel_cents": tr("Travel"),
        "recruiting_cents": tr("Recruiting"),
        "equipment_cents": tr("Equipment"),
    }
    return (
        *(_amount_column(lookups, name, title, marks) for name, title in titles.items()),
        _pay_column(
            lookups,
            "burden_points",
            tr("Burden"),
            lambda value: format_basis_points(value, marks),
            lambda text: typed_points(text, marks),
        ),
        _pay_column(
            lookups,
            "currency",
            tr("Pay currency"),
            lambda code: code or lookups.currency,
            lambda text: typed_currency(text, lookups.currency),
        ),
        Column(
            key="loaded",
            title=loaded_title(lookups.currency)["loaded"],
            text=lambda row: format_amount(lookups.loaded_cents(row), marks),
            sort_key=lookups.loaded_cents,
            figure=Figure(lambda cents: format_amount(round(cents), marks)),
            scale=money_scale(marks),
            tooltip=lambda _: tr("A full-time year at first terms, in the plan's currency, one-offs apart"),
            explain=lookups.loaded_explained,
            align=Align.END,
            searchable=False,
            hidden=True,
        ),
    )


def loaded_title(currency: str) -> dict[str, str]:
    """Give the heading of what a seat costs a year in the plan's currency, by column."""
    return {"loaded": titled_in(tr("Loaded year"), currency)}


def _amount_column(lookups: TeamLookups, name: str, title: str, marks: Marks) -> CpmColumn:
    column = _pay_column(
        lookups,
        name,
        title,
        lambda cents: format_amount(cents, marks),
        lambda text: typed_money(text, marks),
    )
    return replace(column, scale=money_scale(marks))


def _pay_column(
    lookups: TeamLookups, name: str, title: str, show: Callable[[Any], str], parse: Callable[[str], Any]
) -> CpmColumn:
    """Make a column of one kind of pay; nothing typed brings back the pay of the role type."""

    def value(row: Cpm) -> Any:
        return getattr(lookups.pay(row), name)

    def edit(row: Cpm, text: str) -> RowEdit:
        if not text.strip():
            return usual_pay_edit(row.id)
        typed = parse(text)
        return pay_edit(row, lookups.role_type(row).pay, show(typed), **{name: typed})

    return Column(
        key=name,
        title=title,
        text=lambda row: show(value(row)) if lookups.tells_pay_of(row) else UNKNOWN,
        edit_text=lambda row: show(value(row)),
        sort_key=value,
        tooltip=lambda row: tr("That of the role type") if row.pay is None else tr("The seat's own pay"),
        edit=edit,
        align=Align.START if name == "currency" else Align.END,
        searchable=False,
        hidden=True,
        width=110,
    )
