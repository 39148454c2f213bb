"""Seats as rows and back: what they are and cost, when their CPMs are away, and what changes later."""

from collections.abc import Sequence

from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.store.rows import (
    Row,
    coordinates,
    degrees,
    list_text,
    maybe_month,
    ordinal,
    pay_row,
    texts,
)

_NO_PAY: Row = (None,) * 7


def cpm_row(value: Cpm) -> Row:
    """Give the columns of a seat, without leave and later terms."""
    return (
        value.id,
        value.name,
        value.role_type,
        value.position_id,
        value.status.value,
        value.fte_percent,
        ordinal(value.start),
        ordinal(value.end),
        list_text(value.regions),
        list_text(value.languages),
        *degrees(value.coordinates),
        value.cost_centre,
        value.note,
        value.start_day,
        value.end_day,
        value.gl_account,
        value.entity,
        value.approval,
        value.backfill_of,
        *_own_pay_row(value.pay),
    )


def cpm_value(row: Row, leave: Sequence[Row], terms: Sequence[Row]) -> Cpm:
    """Give a seat back."""
    key, name, role_type, position_id, status, fte, start, end, regions, languages, *others = row
    latitude, longitude, cost_centre, note, *later = others
    start_day, end_day, gl_account, entity, approval, backfill_of, *pay = later
    return Cpm(
        key,
        name,
        role_type,
        position_id,
        SeatStatus(status),
        fte,
        maybe_month(start),
        maybe_month(end),
        texts(regions),
        texts(languages),
        coordinates(latitude, longitude),
        cost_centre,
        note,
        start_day,
        end_day,
        gl_account,
        entity,
        approval,
        backfill_of,
        _own_pay(pay),
        tuple(map(_leave, leave)),
        tuple(map(_terms, terms)),
    )


def leave_rows(value: Cpm) -> Sequence[Row]:
    """Give when a CPM is away."""
    return [(each.first.ordinal, each.last.ordinal, each.percent) for each in value.leave]


def terms_rows(value: Cpm) -> Sequence[Row]:
    """Give what changes later about a seat."""
    return [
        (
            each.month.ordinal,
            each.fte_percent,
            each.cost_centre,
            each.gl_account,
            each.entity,
            *_own_pay_row(each.pay),
        )
        for each in value.terms
    ]


def _leave(row: Row) -> Leave:
    first, last, percent = row
    return Leave(Month.from_ordinal(first), Month.from_ordinal(last), percent)


def _terms(row: Row) -> TermsChange:
    month, fte_percent, cost_centre, gl_account, entity, *pay = row
    return TermsChange(Month.from_ordinal(month), fte_percent, cost_centre, gl_account, entity, _own_pay(pay))


def _own_pay_row(value: Pay | None) -> Row:
    return _NO_PAY if value is None else pay_row(value)


def _own_pay(columns: Sequence[object]) -> Pay | None:
    return None if columns[0] is None else Pay(*columns)  # type: ignore[arg-type] # SQLite checked their types
