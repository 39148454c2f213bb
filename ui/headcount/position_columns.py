"""The columns of the table of positions: what each shows, sorts by, and how typing changes the plan.

FTE, cost centre and pay are those in force in the planning month, or in the first or last month of a seat
that is not there then; typing changes the terms they come from.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, cast

from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.seat_edits import seat_names
from cpm_planner.edit.terms_in_force import in_force_edit
from cpm_planner.edit.typed import typed_choice, typed_money, typed_percent
from cpm_planner.formatting.money import UNKNOWN, format_money, titled_in
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.headcount.derived_cost import full_year_of, in_year_of
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.positions import Position, month_shown
from cpm_planner.headcount.presence import Terms, terms_in
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from ui.headcount.counted import Counted
from ui.headcount.words import year_name
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.explanation.explained import Explained
from ui.widgets.seat_days import day_columns
from ui.widgets.seat_status import status_column
from ui.widgets.table.column import Align, Column, Figure, FilterKind
from ui.widgets.table.figure_column import figure_column
from ui.widgets.table.filters.scales import money_scale, percent_scale

CpmColumn = Column[Cpm]


class PositionLookups:
    """What the table says of a seat beyond its own fields; looked up in the plan as it is now."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Look into the plan of a context and its latest count."""
        self._context, self._counted = context, counted
        self.marks = context.marks

    def cpm(self, key: Hashable) -> Cpm | None:
        """Give a seat by id; None when it is gone."""
        return self._context.plan.cpms.get(cast("CpmId", key))

    def role_names(self) -> dict[str, str]:
        """Give the ids of role types by their names, by rank."""
        roles = sorted(self._context.plan.role_types.values(), key=lambda role: role.rank)
        return {role.name: role.id for role in roles}

    def role_name(self, cpm: Cpm) -> str:
        """Name a seat's role type."""
        return self._context.plan.role_types[cpm.role_type].name

    def seat_name(self, key: CpmId | None) -> str:
        """Name another seat; nothing for None."""
        return next((name for name, each in self.seats().items() if each == key), "") if key else ""

    def seats(self) -> dict[str, CpmId]:
        """Give every seat by a name of its own."""
        return seat_names(self._context.plan)

    def terms(self, cpm: Cpm) -> Terms:
        """Give the terms shown."""
        plan = self._context.plan
        return terms_in(plan, cpm, month_shown(plan, cpm))

    def edit_terms(self, cpm: Cpm, value: str, **fields: Any) -> RowEdit:
        """Change the terms shown."""
        return in_force_edit(cpm.id, month_shown(self._context.plan, cpm), value, **fields)

    def edit_pay(self, cpm: Cpm, value: str, **amounts: Any) -> RowEdit:
        """Change parts of the pay shown; other edits of the same seat made with this one stay."""
        plan = self._context.plan
        month = month_shown(plan, cpm)

        def change(before: Cpm) -> Cpm:
            pay = replace(terms_in(plan, before, month).pay, **amounts)
            return cast("Cpm", in_force_edit(cpm.id, month, value, pay=pay).change(before))

        return RowEdit("cpms", cpm.id, change, value)

    def position(self, cpm: Cpm) -> Position | None:
        """Give what was last counted of a seat; None before that."""
        found = self._counted.found
        return None if found is None else found.positions.get(cpm.id)

    @property
    def plan_currency(self) -> str:
        """The currency that all seats together are counted in."""
        return self._context.plan.assumptions.currency

    def currency(self, cpm: Cpm) -> str:
        """Give the currency a seat is paid in."""
        return self.terms(cpm).pay.currency or self.plan_currency

    def known(self, cpm: Cpm, cents: int | None) -> int | None:
        """Give an amount that follows from a seat's pay; None where the plan tells none of it."""
        return cents if self._context.plan.tells_pay_of(cpm) else None

    def fiscal_year(self, later: int = 0) -> int:
        """Give the fiscal year of the planning month, or one so many years later."""
        given = self._context.plan.assumptions
        return fiscal_year_of(given.planning_month, given.fiscal_year_start) + later

    def in_year(self, cpm: Cpm, later: int) -> int | None:
        """Give what a seat costs in the current fiscal year, or in a later one that the horizon reaches."""
        position = self.position(cpm)
        return None if position is None else position.in_year_cents.get(self.fiscal_year(later))

    def full_year_explained(self, cpm: Cpm) -> Explained | None:
        """Say how a full year of a seat is computed."""
        found, position = self._counted.found, self.position(cpm)
        if found is None or position is None:
            return None
        return self._context.explained(full_year_of(found.plan, position))

    def in_year_explained(self, cpm: Cpm, later: int) -> Explained | None:
        """Say how the cost of a seat in a fiscal year is computed; None where the horizon does not reach."""
        found = self._counted.found
        if found is None or self.in_year(cpm, later) is None:
            return None
        return self._context.explained(in_year_of(found.costs, cpm.id, self.fiscal_year(later)))

    def year_words(self, later: int) -> str:
        """Name such a fiscal year."""
        return year_name(self.fiscal_year(later), self._context.plan.assumptions.fiscal_year_start)


def position_columns(lookups: PositionLookups) -> tuple[CpmColumn, ...]:
    """Give all columns, from the left."""
    return (
        _text_column("position_id", tr("Position ID"), 100),
        _text_column("name", tr("Name"), 176),
        _role_column(lookups),
        status_column(),
        *day_columns(),
        _fte_column(lookups),
        _centre_column(lookups),
        *_pay_columns(lookups),
        *_cost_columns(lookups),
        _backfill_column(lookups),
        _text_column("gl_account", tr("GL account"), 100, hidden=True),
        _text_column("entity", tr("Entity"), 110, hidden=True),
        _text_column("approval", tr("Approval"), 110),
        _text_column("note", tr("Note"), 180, hidden=True),
    )


def _text_column(name: str, title: str, width: int, **more: Any) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        return field_edit("cpms", row.id, text.strip(), **{name: text.strip()})

    return Column(key=name, title=title, text=lambda row: getattr(row, name), edit=edit, width=width, **more)


def _role_column(lookups: PositionLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        chosen = typed_choice(text, lookups.role_names(), tr("role type"))
        return field_edit("cpms", row.id, text.strip(), role_type=chosen)

    return Column(
        key="role",
        title=tr("Role type"),
        text=lookups.role_name,
        edit=edit,
        choices=lambda _: list(lookups.role_names()),
        filter_kind=FilterKind.CHOICE,
        width=188,
    )


def _fte_column(lookups: PositionLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        percent = typed_percent(text, lookups.marks)
        return lookups.edit_terms(row, format_whole_percent(percent, lookups.marks), fte_percent=percent)

    return Column(
        key="fte",
        title=tr("FTE"),
        text=lambda row: format_whole_percent(lookups.terms(row).fte_percent, lookups.marks),
        sort_key=lambda row: lookups.terms(row).fte_percent,
        figure=Figure(lambda percent: format_whole_percent(round(percent), lookups.marks)),
        tooltip=lambda _: tr("Full-time equivalent: 100 % is one full-time seat"),
        scale=percent_scale(lookups.marks),
        align=Align.END,
        edit=edit,
        searchable=False,
        width=74,
    )


def _centre_column(lookups: PositionLookups) -> CpmColumn:
    return Column(
        key="cost_centre",
        title=tr("Cost centre"),
        text=lambda row: lookups.terms(row).cost_centre,
        edit=lambda row, text: lookups.edit_terms(row, text.strip(), cost_centre=text.strip()),
        filter_kind=FilterKind.CHOICE,
        width=168,
    )


def cost_titles(currency: str) -> dict[str, str]:
    """Give the headings of what seats cost in the plan's currency, by column."""
    titles = {
        "full_year": tr("Full year"),
        "this_year": tr("This fiscal year"),
        "next_year": tr("The next one"),
    }
    return {key: titled_in(title, currency) for key, title in titles.items()}


def _pay_columns(lookups: PositionLookups) -> tuple[CpmColumn, ...]:
    return (
        _money_column(lookups, "base_cents", tr("Base a year")),
        _money_column(lookups, "variable_cents", tr("Variable a year")),
        _money_column(lookups, "travel_cents", tr("Travel a year"), hidden=True),
        _money_column(lookups, "recruiting_cents", tr("Recruiting"), hidden=True),
        _money_column(lookups, "equipment_cents", tr("Equipment"), hidden=True),
        _currency_column(lookups),
    )


def _money_column(lookups: PositionLookups, field: str, title: str, *, hidden: bool = False) -> CpmColumn:
    """Make a column of one amount of pay, in the currency the seat is paid in."""

    def edit(row: Cpm, text: str) -> RowEdit:
        cents = typed_money(text, lookups.marks)
        return lookups.edit_pay(row, format_money(cents, lookups.marks), **{field: cents})

    def tooltip(row: Cpm) -> str:
        position = lookups.position(row)
        own = position is not None and position.has_own_pay
        whose = tr("The seat's own pay") if own else tr("As usual for the role type; typing makes it its own")
        return f"{whose}, {lookups.currency(row)}"

    return Column(
        key=field,
        title=title,
        text=lambda row: format_money(
            lookups.known(row, getattr(lookups.terms(row).pay, field)), lookups.marks, 0
        ),
        sort_key=lambda row: getattr(lookups.terms(row).pay, field),
        scale=money_scale(lookups.marks),
        tooltip=tooltip,
        align=Align.END,
        edit=edit,
        edit_text=lambda row: format_money(getattr(lookups.terms(row).pay, field), lookups.marks),
        searchable=False,
        hidden=hidden,
        width=126,
    )


def _currency_column(lookups: PositionLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        code = text.strip().upper()
        return lookups.edit_pay(row, code, currency=code)

    return Column(
        key="currency", title=tr("Currency"), text=lookups.currency, edit=edit, width=86, hidden=True
    )


def _cost_columns(lookups: PositionLookups) -> tuple[CpmColumn, ...]:
    def full_year(row: Cpm) -> int | None:
        position = lookups.position(row)
        return None if position is None else lookups.known(row, position.full_year_cents)

    def in_year(title: str, key: str, later: int) -> CpmColumn:
        return cost_column(
            key,
            title,
            lambda row: lookups.known(row, lookups.in_year(row, later)),
            tooltip=lambda _: tr("In fiscal year {year}, from the planning month on").format(
                year=lookups.year_words(later)
            ),
            explain=lambda row: lookups.in_year_explained(row, later),
        )

    def written(cents: float) -> str:
        return format_money(round(cents), lookups.marks, 0)

    def cost_column(key: str, title: str, cents: Callable[[Cpm], int | None], **more: Any) -> CpmColumn:
        column = figure_column(key, title, cents, written, 150, scale=money_scale(lookups.marks), **more)
        return replace(column, text=lambda row: column.text(row) if lookups.known(row, 0) == 0 else UNKNOWN)

    titles = cost_titles(lookups.plan_currency)
    words = tr("A whole year on these terms, without what is paid once, in the plan's currency")
    return (
        cost_column(
            "full_year",
            titles["full_year"],
            full_year,
            tooltip=lambda _: words,
            explain=lookups.full_year_explained,
        ),
        in_year(titles["this_year"], "this_year", 0),
        in_year(titles["next_year"], "next_year", 1),
    )


def _backfill_column(lookups: PositionLookups) -> CpmColumn:
    def edit(row: Cpm, text: str) -> RowEdit:
        other = typed_choice(text, lookups.seats(), tr("seat")) if text.strip() else None
        return field_edit("cpms", row.id, text.strip(), backfill_of=other)

    return Column(
        key="backfill_of",
        title=tr("Backfill of"),
        text=lambda row: lookups.seat_name(row.backfill_of),
        edit=edit,
        choices=lambda row: ["", *(name for name, key in lookups.seats().items() if key != row.id)],
        width=130,
    )
