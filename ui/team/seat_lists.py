"""The lists of a seat: its leave and its later terms."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.edit.seat_edits import pay_of, put_leave, put_terms
from cpm_planner.edit.typed import month_needed, typed_money, typed_month, typed_percent
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_amount
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import Leave, TermsChange
from ui.language import tr
from ui.page_context import PageContext
from ui.team.seat_list import Entry, ListKind, SeatList
from ui.widgets.table.column import Align, Column


def leave_list(context: PageContext) -> SeatList[Leave]:
    """Make the list of months in which a CPM is away."""
    kind = ListKind(
        title=tr("Leave"),
        one=tr("leave"),
        none_yet=tr("Never away"),
        read=lambda cpm: cpm.leave,
        put=put_leave,
        make=lambda cpm: _next_leave(context, cpm),
    )
    return SeatList(context, kind, _leave_columns(context.marks))


def terms_list(context: PageContext) -> SeatList[TermsChange]:
    """Make the list of what changes later about a seat."""
    kind = ListKind(
        title=tr("Later terms"),
        one=tr("later terms"),
        none_yet=tr("Nothing changes later"),
        read=lambda cpm: cpm.terms,
        put=put_terms,
        make=lambda cpm: TermsChange(_next_month(context, [each.month for each in cpm.terms])),
    )
    return SeatList(context, kind, _terms_columns(context))


def _next_leave(context: PageContext, cpm: Cpm) -> Leave:
    """Give a month away after the leaves that are there."""
    month = _next_month(context, [each.last for each in cpm.leave])
    return Leave(month, month)


def _next_month(context: PageContext, taken: list[Month]) -> Month:
    return max([context.plan.assumptions.planning_month, *taken]).plus(1)


def _leave_columns(marks: Marks) -> tuple[Column[Entry[Leave]], ...]:
    def put(entry: Entry[Leave], value: str, **fields: Any) -> RowEdit:
        return put_leave(entry.cpm.id, entry.place, replace(entry.value, **fields), value)

    def first(entry: Entry[Leave], text: str) -> RowEdit:
        month = _needed(text)
        return put(entry, text.strip(), first=month, last=max(month, entry.value.last))

    def away(entry: Entry[Leave], text: str) -> RowEdit:
        percent = typed_percent(text, marks)
        return put(entry, format_whole_percent(percent, marks), percent=percent)

    return (
        _month_column("first", tr("From"), lambda entry: entry.value.first, first),
        _month_column(
            "last",
            tr("To"),
            lambda entry: entry.value.last,
            lambda entry, text: put(entry, text.strip(), last=_needed(text)),
        ),
        Column(
            key="percent",
            title=tr("Away"),
            text=lambda entry: format_whole_percent(entry.value.percent, marks),
            edit=away,
            tooltip=lambda _: tr("How much of the working time; cost goes on, capacity does not"),
            align=Align.END,
            width=80,
            stretches=True,
        ),
    )


def _terms_columns(context: PageContext) -> tuple[Column[Entry[TermsChange]], ...]:
    marks = context.marks

    def put(entry: Entry[TermsChange], value: str, **fields: Any) -> RowEdit:
        return put_terms(entry.cpm.id, entry.place, replace(entry.value, **fields), value)

    def fte_text(entry: Entry[TermsChange]) -> str:
        percent = entry.value.fte_percent
        return "" if percent is None else format_whole_percent(percent, marks)

    def fte(entry: Entry[TermsChange], text: str) -> RowEdit:
        percent = typed_percent(text, marks) if text.strip() else None
        return put(entry, text.strip(), fte_percent=percent)

    def month(entry: Entry[TermsChange], text: str) -> RowEdit:
        return put(entry, text.strip(), month=_needed(text))

    return (
        _month_column("month", tr("From"), lambda entry: entry.value.month, month),
        Column(key="fte", title=tr("FTE"), text=fte_text, edit=fte, align=Align.END, width=70),
        _amount_column(context, "base_cents", tr("Base")),
        _amount_column(context, "variable_cents", tr("Variable")),
        _words_column("cost_centre", tr("Cost centre"), put),
        _words_column("gl_account", tr("GL account"), put),
        _words_column("entity", tr("Entity"), put),
    )


def _month_column(
    name: str, title: str, month: Callable[[Entry[Any]], Month], edit: Callable[[Entry[Any], str], RowEdit]
) -> Column[Entry[Any]]:
    return Column(key=name, title=title, text=lambda entry: format_month(month(entry)), edit=edit, width=92)


def _words_column(name: str, title: str, put: Callable[..., RowEdit]) -> Column[Entry[TermsChange]]:
    """Make a column of a text; nothing typed lets it stay as it was."""
    return Column(
        key=name,
        title=title,
        text=lambda entry: getattr(entry.value, name) or "",
        edit=lambda entry, text: put(entry, text.strip(), **{name: text.strip() or None}),
        width=104,
    )


def _amount_column(context: PageContext, name: str, title: str) -> Column[Entry[TermsChange]]:
    """Make a column of an amount; nothing typed lets pay stay as it was."""

    def text(entry: Entry[TermsChange]) -> str:
        pay = entry.value.pay
        return "" if pay is None else format_amount(getattr(pay, name), context.marks)

    def edit(entry: Entry[TermsChange], typed: str) -> RowEdit:
        pay = None
        if typed.strip():
            amounts: dict[str, Any] = {name: typed_money(typed, context.marks)}
            pay = replace(entry.value.pay or _pay_before(context, entry), **amounts)
        return put_terms(entry.cpm.id, entry.place, replace(entry.value, pay=pay), typed.strip())

    return Column(key=name, title=title, text=text, edit=edit, align=Align.END, width=90)


def _pay_before(context: PageContext, entry: Entry[TermsChange]) -> Pay:
    """Give the pay in force before a change of terms."""
    earlier = (each.pay for each in reversed(entry.cpm.terms[: entry.place]))
    return next((pay for pay in earlier if pay is not None), pay_of(context.plan, entry.cpm))


def _needed(text: str) -> Month:
    month = typed_month(text)
    if month is None:
        raise month_needed(tr("A month is needed here"))
    return month
