"""The fields of what a role type pays, and the columns of plan rates, budget lines and adjustments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from cpm_planner.derivation.wording import Wording
from cpm_planner.edit.finance import put_rate
from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.edit.seat_edits import seat_names
from cpm_planner.edit.step_names import lowered
from cpm_planner.edit.typed import (
    month_needed,
    typed_choice,
    typed_count,
    typed_currency,
    typed_money,
    typed_month,
    typed_points,
    typed_rate,
)
from cpm_planner.formatting.marks import Marks, format_exact
from cpm_planner.formatting.money import format_amount, format_money
from cpm_planner.formatting.months import format_month, iso_month
from cpm_planner.formatting.percent import format_basis_points
from cpm_planner.headcount.derived_cost import loaded_year_of
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from ui.assumptions.fields import count_parts, name_field
from ui.assumptions.value_field import ValueField, plain_field
from ui.language import tr
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column

Field = ValueField[Any]
_WHOLE_SEAT = 100


@dataclass(frozen=True, slots=True)
class PlanRate:
    """A plan rate as a row of a table; its currency is its id."""

    id: str
    rate: Decimal

    @property
    def name(self) -> str:
        """The currency."""
        return self.id


def pay_fields(plan: Callable[[], Plan], marks: Marks) -> tuple[Field, ...]:
    """Give the fields of a role type's pay; amounts are in its own currency."""
    told = lambda: plan().tells_pay  # noqa: E731 - said of every field
    return (
        name_field(width=210),
        _money("base_cents", tr("Base"), marks, told),
        _money(
            "variable_cents", tr("Variable"), marks, told, hint=tr("Variable pay when every target is met")
        ),
        _pay_field(
            "burden_points",
            tr("Burden"),
            show=lambda points: format_basis_points(points, marks),
            parse=lambda text: typed_points(text, marks),
            hint=tr("What the employer pays on top of base and variable"),
            is_told=told,
            width=88,
        ),
        _money("travel_cents", tr("Travel"), marks, told),
        _money(
            "recruiting_cents", tr("Recruiting"), marks, told, hint=tr("Once, in the month a seat starts")
        ),
        _money("equipment_cents", tr("Equipment"), marks, told, hint=tr("Once, in the month a seat starts")),
        _pay_field(
            "currency",
            tr("Currency"),
            show=lambda code: code or plan().assumptions.currency,
            parse=lambda text: typed_currency(text, plan().assumptions.currency),
            hint=tr("Another one than the plan's own needs a plan rate"),
            width=96,
            align=Align.START,
        ),
        plain_field(
            "months_to_hire",
            title=tr("Months to hire"),
            hint=tr("From the decision for a new seat to its first month"),
            width=124,
            **count_parts(marks),
        ),
    )


def loaded_column(plan: Callable[[], Plan], marks: Marks) -> Column[Any]:
    """Give the column of what a full-time seat costs a year, in the plan's currency."""
    return Column(
        key="loaded",
        title=tr("Loaded year ({currency})").format(currency=plan().assumptions.currency),
        text=lambda role: format_money(plan().known(plan().annual_cents(role.pay)), marks, 0),
        sort_key=lambda role: plan().annual_cents(role.pay),
        tooltip=lambda _: tr("(Base + variable) x (1 + burden) + travel, at plan rates, without one-offs"),
        explain=lambda role: Explained(
            (loaded_year_of(plan(), role.pay),), Wording(marks, plan().assumptions.currency)
        ),
        align=Align.END,
        searchable=False,
        width=148,
    )


def rate_columns(currency: str, marks: Marks) -> tuple[Column[PlanRate], ...]:
    """Give the columns of plan rates."""
    return (
        Column(key="currency", title=tr("Currency"), text=lambda row: row.id, width=120),
        Column(
            key="rate",
            title=tr("{currency} for one unit").format(currency=currency),
            text=lambda row: format_exact(row.rate, marks),
            edit=lambda row, text: put_rate(row.id, typed_rate(text, marks)),
            align=Align.END,
            width=160,
        ),
    )


def budget_columns(plan: Callable[[], Plan], marks: Marks) -> tuple[Column[BudgetLine], ...]:
    """Give the columns of budget lines."""
    return (
        _typed(
            "budget",
            "fiscal_year",
            tr("Fiscal year"),
            str,
            lambda text: typed_count(text, marks),
            tooltip=lambda _: tr("The calendar year in which the fiscal year begins"),
            align=Align.END,
            width=104,
        ),
        _choice(
            "budget",
            "role_type",
            tr("Role type"),
            lambda key: tr("All") if key is None else plan().role_types[key].name,
            lambda: _role_types(plan()),
            width=190,
        ),
        _text("budget", "cost_centre", tr("Cost centre"), empty=tr("All")),
        _typed(
            "budget",
            "amount_cents",
            tr("Budget ({currency})").format(currency=plan().assumptions.currency),
            lambda cents: format_amount(cents, marks),
            lambda text: typed_money(text, marks) if text.strip() else 0,
            align=Align.END,
            width=130,
        ),
        _typed(
            "budget",
            "fte_percent",
            tr("FTE at year end"),
            lambda percent: format_exact(Decimal(percent) / _WHOLE_SEAT, marks),
            lambda text: round(typed_rate(text, marks) * _WHOLE_SEAT),
            tooltip=lambda _: tr("Full-time seats at the end of the year; 2.5 are two and a half"),
            align=Align.END,
            width=124,
        ),
        _text("budget", "note", tr("Note"), width=150, stretches=True),
    )


def adjustment_columns(plan: Callable[[], Plan], marks: Marks) -> tuple[Column[Adjustment], ...]:
    """Give the columns of adjustments."""
    return (
        _text("adjustments", "name", tr("Name"), width=190),
        _typed("adjustments", "month", tr("Month"), format_month, _needed_month, width=88),
        _typed(
            "adjustments",
            "amount_cents",
            tr("Amount"),
            lambda cents: format_money(cents, marks),
            lambda text: typed_money(text, marks) if text.strip() else 0,
            tooltip=lambda _: tr("A negative amount lowers the cost"),
            align=Align.END,
            width=110,
        ),
        _typed(
            "adjustments",
            "currency",
            tr("Currency"),
            lambda currency: currency or plan().assumptions.currency,
            lambda text: typed_currency(text, plan().assumptions.currency),
            width=96,
        ),
        _choice(
            "adjustments",
            "cpm",
            tr("Seat"),
            lambda key: tr("None") if key is None else plan().cpms[key].name,
            lambda: _seats(plan()),
            width=160,
        ),
        _text("adjustments", "cost_centre", tr("Cost centre"), empty=tr("That of the seat")),
        _text("adjustments", "gl_account", tr("GL account"), width=106, stretches=True),
    )


def _money(name: str, title: str, marks: Marks, is_told: Callable[[], bool], hint: str = "") -> Field:
    return _pay_field(
        name,
        title,
        show=lambda cents: format_amount(cents, marks),
        parse=lambda text: typed_money(text, marks) if text.strip() else 0,
        hint=hint,
        width=106,
        is_told=is_told,
    )


def _pay_field(name: str, title: str, **parts: Any) -> Field:
    return ValueField(
        key=name,
        title=title,
        read=lambda role: getattr(role.pay, name),
        write=lambda role, value: replace(role, pay=replace(role.pay, **{name: value})),
        **parts,
    )


def _typed(
    collection: str,
    name: str,
    title: str,
    show: Callable[[Any], str],
    parse: Callable[[str], Any],
    **more: Any,
) -> Column[Any]:
    """Make a column of an attribute that is shown and typed as text."""

    def edit(row: Any, text: str) -> RowEdit:
        value = parse(text)
        return field_edit(collection, row.id, show(value), **{name: value})

    return Column(
        key=name,
        title=title,
        text=lambda row: show(getattr(row, name)),
        sort_key=lambda row: _sort_key(getattr(row, name)),
        edit=edit,
        **more,
    )


def _text(collection: str, name: str, title: str, *, empty: str = "", **more: Any) -> Column[Any]:
    """Make a column of a text; `empty` says what none means."""
    column = _typed(collection, name, title, str, str.strip, **{"width": 116, **more})
    return replace(
        column,
        text=lambda row: getattr(row, name) or empty,
        edit_text=lambda row: getattr(row, name),
        sort_key=lambda row: getattr(row, name),
    )


def _choice(
    collection: str,
    name: str,
    title: str,
    shown: Callable[[Any], str],
    names: Callable[[], Mapping[str, Any]],
    **more: Any,
) -> Column[Any]:
    """Make a column of ids, each shown and chosen by its name."""

    def text(row: Any) -> str:
        return shown(getattr(row, name))

    def edit(row: Any, typed: str) -> RowEdit:
        key = typed_choice(typed, names(), lowered(title))
        return field_edit(collection, row.id, typed.strip(), **{name: key})

    return Column(key=name, title=title, text=text, edit=edit, choices=lambda _: list(names()), **more)


def _sort_key(value: Any) -> Any:
    return iso_month(value) if isinstance(value, Month) else value


def _role_types(plan: Plan) -> Mapping[str, Any]:
    ranked = sorted(plan.role_types.values(), key=lambda role: role.rank)
    return {tr("All"): None} | {role.name: role.id for role in ranked}


def _seats(plan: Plan) -> Mapping[str, Any]:
    return {tr("None"): None} | seat_names(plan)


def _needed_month(text: str) -> Any:
    month = typed_month(text)
    if month is None:
        raise month_needed(tr("An adjustment needs a month"))
    return month
