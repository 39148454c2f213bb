"""What the team costs month by month: seats by kind, adjustments, and their sums.

Every sum is one of whole cents in the plan's currency, so parts equal totals to the cent.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import numpy as np

from cpm_planner.headcount.horizon import fiscal_year_of, months_of
from cpm_planner.headcount.presence import days_there, is_there, terms_by_month, terms_in
from cpm_planner.headcount.seat_cost import (
    ABSENT,
    NO_CENTS,
    WHOLE_MONTH,
    Cents,
    CostKind,
    Presence,
    Pricer,
    merits_until,
)
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import AdjustmentId, CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Ints

Group = TypeVar("Group", bound=RoleTypeId | str | None)


@dataclass(frozen=True, eq=False)
class Costs:
    """Whole cents in the plan's currency, read-only; the last axis is months."""

    plan: Plan
    months: tuple[Month, ...]
    seats: tuple[CpmId, ...]
    kinds: tuple[CostKind, ...]
    cents: Ints
    """(kinds, seats, months)"""
    adjustment_ids: tuple[AdjustmentId, ...]
    adjustments: Ints
    """(adjustments, months)"""
    seat_centres: tuple[tuple[str, ...], ...]
    """The cost centre of each seat in each month."""
    adjustment_centres: tuple[str, ...]
    """The cost centre of each adjustment in its month."""
    missing_rates: tuple[str, ...]
    """Currencies without a plan rate: what is paid in them counts as nothing here."""

    @cached_property
    def by_seat(self) -> Ints:
        """Cents of all kinds, (seats, months), adjustments left aside."""
        return closed(self.cents.sum(axis=0))

    @cached_property
    def total(self) -> Ints:
        """Cents of seats and adjustments, (months,)."""
        return closed(self.by_seat.sum(axis=0) + self.adjustments.sum(axis=0))

    @cached_property
    def by_role_type(self) -> dict[RoleTypeId | None, Ints]:
        """Cents of each role type, (months,); None: adjustments of no seat in particular."""
        groups = [cpm.role_type for cpm in self.plan.cpms.values()]
        adjusted = [self.role_of(self.plan.adjustments[key]) for key in self.adjustment_ids]
        order: tuple[RoleTypeId | None, ...] = (*self.plan.role_types, None)
        wide = [(group,) * len(self.months) for group in groups]
        return self._summed(order, wide, adjusted)

    @cached_property
    def by_cost_centre(self) -> dict[str, Ints]:
        """Cents of each cost centre, (months,); "": those of no cost centre."""
        named = {name for names in self.seat_centres for name in names} | set(self.adjustment_centres)
        return self._summed(sorted(named), self.seat_centres, self.adjustment_centres)

    @cached_property
    def told(self) -> tuple[bool, ...]:
        """Which seats the plan tells pay of; what the others cost is not known and counts as nothing."""
        return tuple(map(self.plan.tells_pay_of, self.plan.cpms.values()))

    @cached_property
    def untold_roles(self) -> tuple[RoleTypeId, ...]:
        """Role types with seats that no pay is told of."""
        seats = zip(self.plan.cpms.values(), self.told, strict=True)
        return tuple(dict.fromkeys(cpm.role_type for cpm, is_told in seats if not is_told))

    def tell(self, rows: Sequence[int] | None = None) -> bool:
        """Whether anything is known of what seats cost; for None, of the whole plan with its adjustments."""
        if not self.plan.tells_pay:
            return False
        if rows is None:
            return bool(self.adjustment_ids) or not self.seats or any(self.told)
        return not rows or any(self.told[row] for row in rows)

    def tell_of_role(self, key: RoleTypeId) -> bool:
        """Whether anything is known of what the seats of a role type cost."""
        return self.tell([at for at, cpm in enumerate(self.plan.cpms.values()) if cpm.role_type == key])

    def known(self, cents: int, rows: Sequence[int] | None = None) -> int | None:
        """Give what seats or the whole plan cost; None where nothing is known of it, rather than 0."""
        return cents if self.tell(rows) else None

    def of_part(self, role_type: RoleTypeId | None = None, cost_centre: str = "") -> Ints:
        """Cents of a role type, a cost centre or both, (months,); None and "": all of them."""
        cents = np.zeros(len(self.months), dtype=np.int64)
        for cpm, names, row in zip(self.plan.cpms.values(), self.seat_centres, self.by_seat, strict=True):
            if role_type in (None, cpm.role_type):
                cents += row * np.array([cost_centre in ("", name) for name in names], dtype=np.int64)
        for key, name, row in zip(
            self.adjustment_ids, self.adjustment_centres, self.adjustments, strict=True
        ):
            role = self.role_of(self.plan.adjustments[key])
            cents += row * int(role_type in (None, role) and cost_centre in ("", name))
        return closed(cents)

    def role_of(self, adjustment: Adjustment) -> RoleTypeId | None:
        """Give the role type of the seat an adjustment is of; None where it is of none."""
        cpm = None if adjustment.cpm is None else self.plan.cpms.get(adjustment.cpm)
        return None if cpm is None else cpm.role_type

    @property
    def fiscal_years(self) -> tuple[int, ...]:
        """Every fiscal year of which some month is covered."""
        return tuple(dict.fromkeys(self._years))

    def of_fiscal_year(self, year: int, cents: Ints | None = None) -> Ints:
        """Sum the covered months of a fiscal year: of all, or of an array of cents, over its last axis."""
        inside = np.array([each == year for each in self._years], dtype=bool)
        return np.asarray((self.total if cents is None else cents)[..., inside].sum(axis=-1), dtype=np.int64)

    def months_covered(self, year: int) -> int:
        """Count the months of a fiscal year that lie in the horizon."""
        return self._years.count(year)

    def last_month_of(self, year: int) -> int:
        """Give the place of the last covered month of a fiscal year that is covered at least in part."""
        return len(self._years) - 1 - self._years[::-1].index(year)

    @cached_property
    def _years(self) -> tuple[int, ...]:
        start = self.plan.assumptions.fiscal_year_start
        return tuple(fiscal_year_of(month, start) for month in self.months)

    def _summed(
        self, groups: Iterable[Group], seats: Iterable[Sequence[Group]], adjusted: Iterable[Group]
    ) -> dict[Group, Ints]:
        sums = {group: np.zeros(len(self.months), dtype=np.int64) for group in groups}
        for names, cents in zip(seats, self.by_seat, strict=True):
            for at, name in enumerate(names):
                sums[name][at] += cents[at]
        for name, cents in zip(adjusted, self.adjustments, strict=True):
            sums[name] += cents
        return {group: closed(cents) for group, cents in sums.items()}


def costs_of(plan: Plan, months: int | None = None) -> Costs:
    """Price every seat and adjustment of a plan from its planning month on."""
    horizon, pricer = months_of(plan, months), Pricer(plan.assumptions)
    priced = [_seat_months(plan, cpm, horizon, pricer) for cpm in plan.cpms.values()]
    shape = (len(priced), len(horizon), len(CostKind))
    cents = np.array([[each[0] for each in row] for row in priced], dtype=np.int64).reshape(shape)
    adjustments = tuple(plan.adjustments.values())
    return Costs(
        plan,
        horizon,
        tuple(plan.cpms),
        tuple(CostKind),
        closed(np.moveaxis(cents, -1, 0)),
        tuple(plan.adjustments),
        closed(_adjusted(adjustments, horizon, pricer)),
        tuple(tuple(each[1] for each in row) for row in priced),
        tuple(adjustment_centre(plan, each) for each in adjustments),
        tuple(sorted(pricer.missing_rates)),
    )


def adjustment_centre(plan: Plan, adjustment: Adjustment) -> str:
    """Give the cost centre of an adjustment: its own, else that of its seat in the month."""
    cpm = None if adjustment.cpm is None else plan.cpms.get(adjustment.cpm)
    if adjustment.cost_centre or cpm is None:
        return adjustment.cost_centre
    return terms_in(plan, cpm, adjustment.month).cost_centre


def closed(values: Ints) -> Ints:
    """Give whole numbers that nobody can write to."""
    whole = np.ascontiguousarray(values, dtype=np.int64)
    whole.setflags(write=False)
    return whole


def _seat_months(plan: Plan, cpm: Cpm, horizon: Sequence[Month], pricer: Pricer) -> list[tuple[Cents, str]]:
    """Give cents and cost centre of a seat in every month; months that are alike are priced once."""
    made, price, priced = [], NO_CENTS, None
    for month, terms in zip(horizon, terms_by_month(plan, cpm, horizon), strict=True):
        asked = (terms, merits_until(plan.assumptions, month), presence_of(cpm, month))
        if priced is None or asked[0] is not priced[0] or asked[1:] != priced[1:]:
            price, priced = pricer.price(*asked), asked
        made.append((price, terms.cost_centre))
    return made


def presence_of(cpm: Cpm, month: Month) -> Presence:
    """Say how much of a month a seat is there, as it is priced."""
    if not is_there(cpm, month):
        return ABSENT
    if month not in (cpm.start, cpm.end):
        return WHOLE_MONTH
    days, there, is_start = month.days, days_there(cpm, month), cpm.start == month
    # whole months are one price, however long
    return Presence(1, 1, is_start) if there == days else Presence(there, days, is_start)


def _adjusted(adjustments: Sequence[Adjustment], horizon: Sequence[Month], pricer: Pricer) -> Ints:
    cents = np.zeros((len(adjustments), len(horizon)), dtype=np.int64)
    column = {month: at for at, month in enumerate(horizon)}
    for row, each in enumerate(adjustments):
        if each.month in column:
            cents[row, column[each.month]] = pricer.converted(each.amount_cents, each.currency)
    return cents
