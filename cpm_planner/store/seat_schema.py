"""The tables of seats, of what they cost, and of what finance adds to that."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.store.shape import Check, Column
from cpm_planner.store.table_kinds import (
    both_or_neither,
    collection,
    maybe_real,
    maybe_text,
    maybe_whole,
    parts,
    refers,
    text,
    whole,
)

_PAY: Final = (
    whole("base_cents"),
    whole("variable_cents"),
    whole("burden_points"),
    whole("travel_cents"),
    whole("recruiting_cents"),
    whole("equipment_cents"),
    text("pay_currency"),
)


def _maybe_pay() -> Iterator[Column]:
    """Give the columns of a seat's own pay, empty where it has that of the role type."""
    return (column._replace(is_needed=False) for column in _PAY)


def _whole_pay_or_none() -> Check:
    missing = " + ".join(f"({column.name} IS NULL)" for column in _PAY)
    return Check(f"{missing} IN (0, {len(_PAY)})")


ROLE_TYPE: Final = collection(
    "role_type",
    text("name"),
    whole("rank"),
    whole("fit_sell_to_percent"),
    whole("fit_sell_through_percent"),
    whole("fit_sell_with_percent"),
    whole("paid_hours_per_year"),
    whole("productive_hours_per_year"),
    whole("internal_percent"),
    whole("reserve_percent"),
    whole("target_low_percent"),
    whole("target_high_percent"),
    text("ramp_percent_list"),
    *_PAY,
    whole("months_to_hire"),
)

CPM: Final = collection(
    "cpm",
    text("name"),
    text("role_type_id"),
    text("job_position_id"),
    text("status"),
    whole("fte_percent"),
    maybe_whole("start_month"),
    maybe_whole("end_month"),
    text("region_list"),
    text("language_list"),
    maybe_real("latitude"),
    maybe_real("longitude"),
    text("cost_centre"),
    text("note"),
    whole("start_day"),
    maybe_whole("end_day"),
    text("gl_account"),
    text("entity"),
    text("approval"),
    maybe_text("backfill_of_id"),
    *_maybe_pay(),
    both_or_neither("latitude", "longitude"),
    _whole_pay_or_none(),
    refers("role_type", "scenario_id", "role_type_id"),
    refers("cpm", "scenario_id", "backfill_of_id"),
)

CPM_LEAVE: Final = parts(
    "cpm_leave",
    "cpm",
    whole("first_month"),
    whole("last_month"),
    whole("percent"),
)

CPM_TERMS: Final = parts(
    "cpm_terms",
    "cpm",
    whole("from_month"),
    maybe_whole("fte_percent"),
    maybe_text("cost_centre"),
    maybe_text("gl_account"),
    maybe_text("entity"),
    *_maybe_pay(),
    _whole_pay_or_none(),
)
"""What changes later; a column that is empty stays as it was."""

ADJUSTMENT: Final = collection(
    "adjustment",
    whole("month"),
    whole("amount_cents"),
    text("name"),
    text("currency"),
    maybe_text("cpm_id"),
    text("cost_centre"),
    text("gl_account"),
    refers("cpm", "scenario_id", "cpm_id"),
)

BUDGET_LINE: Final = collection(
    "budget_line",
    whole("fiscal_year"),
    whole("amount_cents"),
    whole("fte_percent"),
    maybe_text("role_type_id"),
    text("cost_centre"),
    text("note"),
    refers("role_type", "scenario_id", "role_type_id"),
)
