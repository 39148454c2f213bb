"""Edits of what belongs to a seat: its own pay, its days, its leave and its later terms."""

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import Any

from cpm_planner.edit.row_edit import RowEdit, field_edit
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import Leave, TermsChange


def pay_of(plan: Plan, cpm: Cpm) -> Pay:
    """Give what a seat costs at first: its own pay, or that of its role type."""
    return plan.role_types[cpm.role_type].pay if cpm.pay is None else cpm.pay


def seat_names(plan: Plan) -> dict[str, CpmId]:
    """Give every seat by a name of its own, in the order of names; namesakes bear their position id, too."""
    ordered = sorted(plan.cpms.values(), key=lambda cpm: (natural_key(cpm.name), cpm.id))
    counts = Counter(cpm.name for cpm in ordered)
    return {
        cpm.name if counts[cpm.name] == 1 else f"{cpm.name} ({cpm.position_id or cpm.id})": cpm.id
        for cpm in ordered
    }


def pay_edit(cpm: Cpm, usual: Pay, value: str, **amounts: Any) -> RowEdit:
    """Set amounts of a seat's own pay; what is not set stays, or comes from its role type at first."""

    def change(before: Cpm) -> Cpm:
        return replace(before, pay=replace(usual if before.pay is None else before.pay, **amounts))

    return RowEdit("cpms", cpm.id, change, value)


def usual_pay_edit(key: CpmId) -> RowEdit:
    """Let a seat cost what its role type does."""
    return field_edit("cpms", key, "", pay=None)


def start_edit(key: CpmId, month: Month | None, day: int | None, value: str) -> RowEdit:
    """Set the first day of a seat; without a day it is the first of the month."""
    return field_edit("cpms", key, value, start=month, start_day=day or 1)


def end_edit(key: CpmId, month: Month | None, day: int | None, value: str) -> RowEdit:
    """Set the last day of a seat; without a day, or with the last one, it is the whole month."""
    is_whole = month is None or day is None or day == month.days
    return field_edit("cpms", key, value, end=month, end_day=None if is_whole else day)


def put_leave(key: CpmId, place: int | None, leave: Leave | None, value: str = "") -> RowEdit:
    """Put a leave in place of the one there (None: beside the others), or take it away for None."""
    return RowEdit("cpms", key, partial(_put, "leave", place, leave), value)


def put_terms(key: CpmId, place: int | None, terms: TermsChange | None, value: str = "") -> RowEdit:
    """Put later terms in place of those there (None: beside the others), or take them away for None."""
    return RowEdit("cpms", key, partial(_put, "terms", place, terms), value)


def _put(name: str, place: int | None, new: Leave | TermsChange | None, before: Cpm) -> Cpm:
    """Keep a seat's list in the order of months, whatever comes, changes or goes."""
    kept = [each for at, each in enumerate(getattr(before, name)) if at != place]
    kept += [] if new is None else [new]
    lists: dict[str, Any] = {name: tuple(sorted(kept, key=_month))}
    return replace(before, **lists)


def _month(value: Leave | TermsChange) -> Month:
    return value.first if isinstance(value, Leave) else value.month
