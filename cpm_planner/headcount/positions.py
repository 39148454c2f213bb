"""Positions as finance sees them: one row a seat, whoever is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from cpm_planner.headcount.costs import Costs, costs_of
from cpm_planner.headcount.monthly import region_of
from cpm_planner.headcount.presence import Terms, end_date, first_ordinal, last_ordinal, start_date, terms_in
from cpm_planner.headcount.seat_cost import Pricer
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import NEVER

STATUS_WORDS: Final[Mapping[SeatStatus, str]] = {
    SeatStatus.ACTIVE: "Active",
    SeatStatus.OPEN: "Open",
    SeatStatus.PLANNED: "To be hired",
    SeatStatus.BACKFILL: "Backfill",
    SeatStatus.LEAVING: "Leaving",
}
"""Statuses in the words of finance."""


@dataclass(frozen=True, slots=True)
class Position:
    """One seat; terms are those in force in the month it is shown for (:func:`month_shown`)."""

    cpm: CpmId
    position_id: str
    name: str
    role_type: RoleTypeId
    status: SeatStatus
    region: str
    start: date | None
    """First day; None: long there, or not set yet."""
    end: date | None
    """Last day; None: no end known."""
    terms: Terms
    has_own_pay: bool
    """Whether pay is the seat's own rather than that of its role type."""
    backfill_of: CpmId | None
    approval: str
    full_year_cents: int
    """A whole year on these terms, without what is paid once, in the plan's currency; 0 for undated seats."""
    in_year_cents: Mapping[int, int]
    """What falls into each fiscal year of the horizon, what is paid once included."""

    @property
    def status_word(self) -> str:
        """Status in the words of finance."""
        return STATUS_WORDS[self.status]

    @property
    def pay(self) -> Pay:
        """Pay on these terms."""
        return self.terms.pay


def positions_of(plan: Plan, costs: Costs | None = None) -> tuple[Position, ...]:
    """List every seat of the plan in its order; costs of the very plan spare pricing it again."""
    priced, pricer = costs_of(plan) if costs is None else costs, Pricer(plan.assumptions)
    in_years = {year: priced.of_fiscal_year(year, priced.by_seat).tolist() for year in priced.fiscal_years}
    return tuple(
        _position(plan, cpm, pricer, {year: cents[row] for year, cents in in_years.items()})
        for row, cpm in enumerate(plan.cpms.values())
    )


def month_shown(plan: Plan, cpm: Cpm) -> Month:
    """Give the month whose terms stand for a seat: the planning month, or its first or last one."""
    planning = plan.assumptions.planning_month
    latest = planning if cpm.start is None else max(planning, cpm.start)
    return latest if cpm.end is None else min(latest, cpm.end)


def _position(plan: Plan, cpm: Cpm, pricer: Pricer, in_year: Mapping[int, int]) -> Position:
    month = month_shown(plan, cpm)
    terms = terms_in(plan, cpm, month)
    return Position(
        cpm.id,
        cpm.position_id,
        cpm.name,
        cpm.role_type,
        cpm.status,
        region_of(cpm),
        start_date(cpm),
        end_date(cpm),
        terms,
        terms.pay is not plan.role_types[cpm.role_type].pay,
        cpm.backfill_of,
        cpm.approval,
        pricer.year(terms, month) if _is_dated(cpm) else 0,
        in_year,
    )


def _is_dated(cpm: Cpm) -> bool:
    return first_ordinal(cpm) != NEVER and first_ordinal(cpm) <= last_ordinal(cpm)
