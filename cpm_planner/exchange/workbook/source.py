"""Everything the sheets show, derived once: the scenario, its figures, and records in order."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cached_property
from typing import Final, NamedTuple

import numpy as np

from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.exchange.finance_inputs.assumptions import ramp_months
from cpm_planner.exchange.finance_inputs.entry import InputTable
from cpm_planner.exchange.finance_inputs.state import StateCell, state_of
from cpm_planner.exchange.finance_inputs.tables import input_tables
from cpm_planner.exchange.workbook.portions import Part, Portion, portions_of
from cpm_planner.exchange.workbook.seat_months import (
    NONE,
    CalendarMonth,
    SeatMonth,
    calendar_of,
    months_by_seat,
    rate_of,
)
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.headcount.costs import Costs, costs_of
from cpm_planner.headcount.heads import Heads, heads_of
from cpm_planner.headcount.monthly import MonthlyFigures, monthly_figures
from cpm_planner.headcount.seat_cost import rounded
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.scenario import Scenario
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import CpmFigures, Figures, derive

MINUTES: Final = 60
CENTS: Final = 100


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role type and the number that formulas find it by."""

    number: int
    role_type: RoleType
    evenness: Evenness
    cpms: tuple["CpmLine", ...]

    @property
    def minutes_needed(self) -> int:
        """Minutes a month that the CPMs of this role type need."""
        return sum(line.figures.minutes_needed for line in self.cpms)

    @property
    def minutes_available(self) -> int:
        """Minutes a month that they have."""
        return sum(line.figures.minutes_available for line in self.cpms)


@dataclass(frozen=True, slots=True)
class CpmLine:
    """A CPM, the number that formulas find it by, and its figures."""

    number: int
    cpm: Cpm
    role_number: int
    role_type: RoleType
    figures: CpmFigures
    minutes_without_model: float
    months: tuple[SeatMonth, ...]
    """The seat in every month of the horizon."""

    @property
    def first_month(self) -> SeatMonth:
        """Give the seat in the planning month."""
        return self.months[0]

    @property
    def assigned_minutes(self) -> int:
        """Minutes a month the partners need, handovers left aside."""
        return self.figures.minutes_needed - self.figures.handover_minutes


@dataclass(frozen=True, slots=True)
class AdjustmentLine:
    """An amount booked beside the cost of seats, and where it counts."""

    adjustment: Adjustment
    cpm: CpmLine | None
    month_number: int
    """Of the month in the horizon; 0 outside of it."""
    position_month: int
    """The row of the seat in that month; 0 for none."""
    cost_centre: str
    gl_account: str
    rate: Fraction

    @property
    def cpm_name(self) -> str | None:
        """Name the seat it belongs to."""
        return None if self.cpm is None else self.cpm.cpm.name

    @property
    def cpm_number(self) -> int:
        """Give the number of the seat; 0 for none."""
        return 0 if self.cpm is None else self.cpm.number

    @property
    def role_number(self) -> int:
        """Give the number of the role type; 0 for none."""
        return 0 if self.cpm is None else self.cpm.role_number

    @property
    def cents(self) -> int:
        """Give the amount in the plan's currency, rounded half up; nothing outside of the horizon."""
        return rounded(self.adjustment.amount_cents * self.rate) if self.month_number else 0


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """A partner, its workload, and who has it in the planning month."""

    partner: Partner
    minutes: int
    portions: tuple[Portion, ...]

    @property
    def is_assigned(self) -> bool:
        """Whether somebody has the partner."""
        return self.portions[0].part is not Part.UNASSIGNED


@dataclass(frozen=True)
class Source:
    """What the sheets are made of."""

    scenario: Scenario
    base: Scenario | None
    base_figures: Figures | None
    exported_at: datetime
    figures: Figures
    partners: tuple[PartnerLine, ...]
    """By name."""
    cpms: tuple[CpmLine, ...]
    """By role type, then by name."""
    roles: tuple[RoleLine, ...]
    """In the role types' own order."""
    calendar: tuple[CalendarMonth, ...]
    """The months of the horizon."""
    monthly: MonthlyFigures
    costs: Costs
    heads: Heads
    moves: tuple[Move, ...]
    """Against the base, by partner name; none without a base."""
    with_pay: bool = True
    """Whether the workbook tells what seats cost."""

    @property
    def plan(self) -> Plan:
        """The plan handed over."""
        return self.scenario.plan

    @cached_property
    def portions(self) -> tuple[Portion, ...]:
        """All portions, partner by partner."""
        return tuple(portion for line in self.partners for portion in line.portions)

    def group_number(self, role_number: int, region: str) -> int:
        """Number a role type in a region, whatever the case the region is written in."""
        names = self._region_places
        return (role_number - 1) * len(names) + names[region.strip().casefold()] + 1

    @cached_property
    def _region_places(self) -> dict[str, int]:
        return {name.casefold(): place for place, name in enumerate(self.monthly.regions)}

    @cached_property
    def seat_months(self) -> tuple[SeatMonth, ...]:
        """Every month of every seat, seat by seat in the order of ``cpms``."""
        return tuple(month for line in self.cpms for month in line.months)

    @cached_property
    def adjustments(self) -> tuple[AdjustmentLine, ...]:
        """Amounts booked beside the cost of seats, by month."""
        ordered = sorted(self.plan.adjustments.values(), key=lambda each: (each.month, each.name, each.id))
        return tuple(map(self._adjustment, ordered))

    def _adjustment(self, adjustment: Adjustment) -> AdjustmentLine:
        line = self.cpm_lines.get(adjustment.cpm) if adjustment.cpm else None
        number = adjustment.month.since(self.plan.assumptions.planning_month) + 1
        number = number if 1 <= number <= len(self.calendar) else 0
        at = (line.number - 1) * len(self.calendar) + number if line and number else 0
        terms = self.seat_months[at - 1].terms if at else None
        currency = adjustment.currency or self.plan.assumptions.currency
        return AdjustmentLine(
            adjustment,
            line,
            number,
            at,
            adjustment.cost_centre or (terms.cost_centre if terms else "") or NONE,
            adjustment.gl_account or (terms.gl_account if terms else "") or NONE,
            rate_of(self.plan, currency),
        )

    @cached_property
    def inputs(self) -> tuple[InputTable, ...]:
        """The tables of the workbook with cells that may be changed."""
        return input_tables(ramp_months(self.plan), with_pay=self.with_pay)

    @cached_property
    def state(self) -> tuple[StateCell, ...]:
        """What those cells hold."""
        return tuple(state_of(self.plan, self.inputs, with_pay=self.with_pay))

    @cached_property
    def cpm_lines(self) -> dict[CpmId, CpmLine]:
        """CPMs by id."""
        return {line.cpm.id: line for line in self.cpms}


def source_of(
    scenario: Scenario, base: Scenario | None, exported_at: datetime, *, with_pay: bool = True
) -> Source:
    """Derive all figures and sort everything."""
    figures = derive(scenario.plan)
    base_figures = None if base is None else derive(base.plan)
    portions = portions_of(figures)
    horizon = max(scenario.plan.assumptions.horizon_months, 1)
    monthly = monthly_figures(scenario.plan, horizon, figures.arrays)
    costs = costs_of(scenario.plan, horizon)
    calendar = calendar_of(scenario.plan, monthly.months)
    cpms = _cpm_lines(figures, portions, _Months(calendar, monthly, costs))
    return Source(
        scenario=scenario,
        base=base,
        base_figures=base_figures,
        exported_at=exported_at,
        figures=figures,
        partners=_partner_lines(figures, portions),
        cpms=cpms,
        roles=_role_lines(figures, cpms),
        calendar=calendar,
        monthly=monthly,
        costs=costs,
        heads=heads_of(scenario.plan, horizon),
        moves=_moves(figures, base_figures),
        with_pay=with_pay,
    )


def _partner_lines(figures: Figures, portions: tuple[Portion, ...]) -> tuple[PartnerLine, ...]:
    by_partner: dict[PartnerId, list[Portion]] = defaultdict(list)
    for portion in portions:
        by_partner[portion.partner.id].append(portion)
    minutes = figures.partner_minutes.astype(np.int64).tolist()
    lines = [
        PartnerLine(partner, each, tuple(by_partner[partner.id]))
        for partner, each in zip(figures.plan.partners.values(), minutes, strict=True)
    ]
    return tuple(sorted(lines, key=lambda line: (natural_key(line.partner.name), line.partner.id)))


class _Months(NamedTuple):
    """All that is known of months."""

    calendar: tuple[CalendarMonth, ...]
    monthly: MonthlyFigures
    costs: Costs


def _cpm_lines(figures: Figures, portions: tuple[Portion, ...], horizon: _Months) -> tuple[CpmLine, ...]:
    plan = figures.plan
    roles = {role.id: number for number, role in enumerate(_sorted_roles(plan), start=1)}
    without_model: dict[str, float] = defaultdict(float)
    for portion in portions:
        if portion.cpm is not None:
            without_model[portion.cpm.id] += portion.minutes_without_model
    ordered = sorted(
        plan.cpms.values(), key=lambda cpm: (roles[cpm.role_type], natural_key(cpm.name), cpm.id)
    )
    seats = [(cpm, roles[cpm.role_type]) for cpm in ordered]
    months = months_by_seat(seats, horizon.calendar, horizon.monthly, horizon.costs)
    return tuple(
        CpmLine(
            number=number,
            cpm=cpm,
            role_number=roles[cpm.role_type],
            role_type=plan.role_types[cpm.role_type],
            figures=figures.cpm(cpm.id),
            minutes_without_model=without_model[cpm.id],
            months=months[cpm.id],
        )
        for number, cpm in enumerate(ordered, start=1)
    )


def _role_lines(figures: Figures, cpms: tuple[CpmLine, ...]) -> tuple[RoleLine, ...]:
    by_role: dict[int, list[CpmLine]] = defaultdict(list)
    for line in cpms:
        by_role[line.role_number].append(line)
    return tuple(
        RoleLine(number, role, figures.evenness[role.id], tuple(by_role[number]))
        for number, role in enumerate(_sorted_roles(figures.plan), start=1)
    )


def _sorted_roles(plan: Plan) -> list[RoleType]:
    return sorted(plan.role_types.values(), key=lambda role: (role.rank, role.name.casefold(), role.id))


def _moves(figures: Figures, base: Figures | None) -> tuple[Move, ...]:
    if base is None:
        return ()
    partners = figures.plan.partners
    moves = moves_between(base, figures)
    return tuple(sorted(moves, key=lambda move: (natural_key(partners[move.partner].name), move.partner)))
