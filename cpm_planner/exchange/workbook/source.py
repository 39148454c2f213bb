"""Everything the sheets show, derived once: the scenario, its figures, and records in order."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final

import numpy as np

from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.exchange.workbook.portions import Part, Portion, portions_of
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.scenario import Scenario
from cpm_planner.workload.capacity import time_share
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
    annual_cents: int
    """Loaded cost of a full-time year, in the plan's currency."""

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
    fte_percent: int
    """In force in the planning month."""
    ramp: float
    """Share of the role type's time the seat has in the planning month: 0 empty, away or new, 1 full."""
    minutes_without_model: float

    @property
    def assigned_minutes(self) -> int:
        """Minutes a month the partners need, handovers left aside."""
        return self.figures.minutes_needed - self.figures.handover_minutes


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
    moves: tuple[Move, ...]
    """Against the base, by partner name; none without a base."""

    @property
    def plan(self) -> Plan:
        """The plan handed over."""
        return self.scenario.plan

    @cached_property
    def portions(self) -> tuple[Portion, ...]:
        """All portions, partner by partner."""
        return tuple(portion for line in self.partners for portion in line.portions)

    @cached_property
    def cpm_lines(self) -> dict[CpmId, CpmLine]:
        """CPMs by id."""
        return {line.cpm.id: line for line in self.cpms}


def source_of(scenario: Scenario, base: Scenario | None, exported_at: datetime) -> Source:
    """Derive all figures and sort everything."""
    figures = derive(scenario.plan)
    base_figures = None if base is None else derive(base.plan)
    portions = portions_of(figures)
    cpms = _cpm_lines(figures, portions)
    return Source(
        scenario=scenario,
        base=base,
        base_figures=base_figures,
        exported_at=exported_at,
        figures=figures,
        partners=_partner_lines(figures, portions),
        cpms=cpms,
        roles=_role_lines(figures, cpms),
        moves=_moves(figures, base_figures),
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
    return tuple(sorted(lines, key=lambda line: (line.partner.name.casefold(), line.partner.id)))


def _cpm_lines(figures: Figures, portions: tuple[Portion, ...]) -> tuple[CpmLine, ...]:
    plan = figures.plan
    roles = {role.id: number for number, role in enumerate(_sorted_roles(plan), start=1)}
    ramps = dict(zip(plan.cpms, _ramps(figures), strict=True))
    without_model: dict[str, float] = defaultdict(float)
    for portion in portions:
        if portion.cpm is not None:
            without_model[portion.cpm.id] += portion.minutes_without_model
    ordered = sorted(plan.cpms.values(), key=lambda cpm: (roles[cpm.role_type], cpm.name.casefold(), cpm.id))
    return tuple(
        CpmLine(
            number=number,
            cpm=cpm,
            role_number=roles[cpm.role_type],
            role_type=plan.role_types[cpm.role_type],
            figures=figures.cpm(cpm.id),
            fte_percent=cpm.fte_percent_in(plan.assumptions.planning_month),
            ramp=ramps[cpm.id],
            minutes_without_model=without_model[cpm.id],
        )
        for number, cpm in enumerate(ordered, start=1)
    )


def _ramps(figures: Figures) -> list[float]:
    """Share of its role type's time each seat has at full time: ramp, days there and leave."""
    month = figures.plan.assumptions.planning_month.ordinal
    return [float(share) for share in time_share(figures.arrays.cpms, figures.arrays.catalogue, month)]


def _role_lines(figures: Figures, cpms: tuple[CpmLine, ...]) -> tuple[RoleLine, ...]:
    by_role: dict[int, list[CpmLine]] = defaultdict(list)
    for line in cpms:
        by_role[line.role_number].append(line)
    return tuple(
        RoleLine(
            number,
            role,
            figures.evenness[role.id],
            tuple(by_role[number]),
            figures.plan.annual_cents(role.pay),
        )
        for number, role in enumerate(_sorted_roles(figures.plan), start=1)
    )


def _sorted_roles(plan: Plan) -> list[RoleType]:
    return sorted(plan.role_types.values(), key=lambda role: (role.rank, role.name.casefold(), role.id))


def _moves(figures: Figures, base: Figures | None) -> tuple[Move, ...]:
    if base is None:
        return ()
    partners = figures.plan.partners
    moves = moves_between(base, figures)
    return tuple(sorted(moves, key=lambda move: (partners[move.partner].name.casefold(), move.partner)))
