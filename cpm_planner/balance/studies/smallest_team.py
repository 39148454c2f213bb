"""The smallest team: the fewest or cheapest CPMs that carry all partners under a target utilisation.

Planned work takes no more of a seat than the reserve for requests leaves, as in the balance; requests may
take what is left of it up to the target.

New seats are full time and fully ramped; people count with their FTE, ramp left aside, since the question is
about the team there should be and not about this month. Partners go whole to one CPM, groups that a rule
keeps together as one. A role type without fit for one of a partner's models may not have it.

Rules: a limit on the partners of every CPM holds for new seats too. Where regions must match, or the study
goes by region, a new seat has one home region; partners without a region go anywhere. New seats speak any
language. Locks, must, must not, languages and limits of single CPMs bind the people who are kept; work locked
to a CPM stays there even above the target. From scratch there are no people, and those rules say nothing.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cpm_planner.balance.clashes.refusal import refuse_clashes
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.core.team import TeamSize
from cpm_planner.balance.core.team_size import smallest_team
from cpm_planner.balance.studies.team_layout import Layout, Sought, TeamRequest
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.formatting.money import pay_unknown
from cpm_planner.model.ids import PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.capacity import fte_percent_in
from cpm_planner.workload.figures import Figures, derive

HIGHEST_TARGET = 100
"""Percent of a seat's partner hours."""


@dataclass(frozen=True, slots=True)
class TeamRow:
    """Seats of one role type, in one region where the study goes by region."""

    role_type: RoleTypeId
    region: str
    """A partner's region as written there; empty for everywhere."""
    seats_now: int
    fte_now_percent: int
    """Sum of FTE of the seats there are now."""
    seats_needed: int
    new_seats: int
    """Those of the needed ones that nobody is in, all of them full time."""
    fte_needed_percent: int
    partners: int
    minutes: int
    """Minutes a month that those seats have to do."""
    utilisation: float | None
    """Minutes / minutes available of the seats needed, 1.0 for all of their capacity; None without seats."""

    @property
    def fte_missing_percent(self) -> int:
        """FTE needed beyond those there are; negative where there are more."""
        return self.fte_needed_percent - self.fte_now_percent


@dataclass(frozen=True, slots=True)
class SmallestTeam:
    """The smallest team found, and how much smaller one might be at most."""

    plan: Plan
    request: TeamRequest
    rows: tuple[TeamRow, ...]
    new_seats: int
    """Seats to fill: all of them from scratch, those that are missing where people are kept."""
    new_cost_cents: int
    """Yearly cost of the new seats."""
    value: int
    """What was made small: number or yearly cost of the new seats."""
    bound: int
    """No team can do with less of it."""
    not_placed: tuple[PartnerId, ...]
    """Partners too large for any seat, or that no role type or region may have."""
    is_complete: bool
    """Whether the study ended by itself."""
    seconds: float

    @property
    def is_proved(self) -> bool:
        """Whether no smaller team can carry these partners."""
        return self.value <= self.bound


def find_smallest_team(
    plan: Plan,
    request: TeamRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SmallestTeam:
    """Find the fewest seats by role type that fit all partners; the same question has the same answer.

    Raises:
        ValueError: the target utilisation is not between 1 and 100 percent.
        ClashError: people are kept and firm rules clash.
        InputError: the lowest cost is asked for, and the plan tells no pay.
    """
    if request.sought is Sought.COST and not plan.tells_pay:
        raise pay_unknown()
    if request.target_percent is not None and not 1 <= request.target_percent <= HIGHEST_TARGET:
        message = f"a target utilisation of {request.target_percent} % is not between 1 and {HIGHEST_TARGET}"
        raise ValueError(message)
    began = time.perf_counter()
    figures = derive(plan)
    if request.keep_people:
        refuse_clashes(figures, cancelled=cancelled)
    _tell(progress, 0.0, "partners")
    layout = Layout(figures, request)
    _tell(progress, 0.1, "seats")
    found = smallest_team(
        layout.team, seed=request.seed, time_limit_seconds=request.seconds, cancelled=cancelled
    )
    _tell(progress, 1.0, "seats")
    is_complete = cancelled is None or not cancelled()
    return _answer(figures, layout, request, found, (is_complete, time.perf_counter() - began))


def _tell(progress: Callable[[StudyProgress], None] | None, done: float, phase: str) -> None:
    if progress is not None:
        progress(StudyProgress(done, phase))


def _answer(
    figures: Figures, layout: Layout, request: TeamRequest, found: TeamSize, ended: tuple[bool, float]
) -> SmallestTeam:
    """Say in the words of the plan what was found."""
    lost = np.flatnonzero((found.seat == UNASSIGNED) & (layout.bound_to == UNASSIGNED))
    roles = tuple(figures.plan.role_types.values())
    cost = sum(
        figures.plan.annual_cents(roles[kind.role].pay) * int(count)
        for kind, count in zip(layout.kinds, found.counts, strict=True)
    )
    count = int(found.counts.sum())
    return SmallestTeam(
        plan=figures.plan,
        request=request,
        rows=_rows(figures, layout, found),
        new_seats=count,
        new_cost_cents=cost,
        value=cost if request.sought is Sought.COST else count,
        bound=found.bound,
        not_placed=tuple(key for row in lost.tolist() for key in layout.items[row].partners),
        is_complete=ended[0],
        seconds=ended[1],
    )


def _rows(figures: Figures, layout: Layout, found: TeamSize) -> tuple[TeamRow, ...]:
    """Give a line for every role type and region with seats now or then, in the order of the role types."""
    role, there = figures.arrays.cpms.role, np.flatnonzero(layout.there).tolist()
    now = [(int(role[row]), layout.home(row)) for row in there]
    places = dict.fromkeys((*(kind.place for kind in layout.kinds), *now))
    rows = (_row(figures, layout, found, place) for place in places)
    types = figures.plan.role_types
    return tuple(
        sorted(
            (row for row in rows if row.seats_now or row.seats_needed),
            key=lambda row: (types[row.role_type].rank, row.role_type, row.region),
        )
    )


def _row(figures: Figures, layout: Layout, found: TeamSize, place: tuple[int, str]) -> TeamRow:
    role, cpms = place[0], figures.arrays.cpms
    fte_percent = fte_percent_in(cpms, figures.plan.assumptions.planning_month.ordinal)
    rows = np.flatnonzero(layout.there & (cpms.role == role)).tolist()
    there = [row for row in rows if layout.home(row) == place[1]]
    kept = [row for kind in layout.kinds if kind.place == place for row in kind.people]
    columns = [column for column, kind in enumerate(layout.kinds) if kind.place == place]
    new = int(found.counts[columns].sum())
    held = np.isin(np.append(found.seats.kind, UNASSIGNED)[found.seat], columns)
    held |= np.isin(layout.bound_to, kept)
    minutes, fte = int(layout.needed[held, role].sum()), int(fte_percent[kept].sum()) + 100 * new
    capacity = float(figures.arrays.catalogue.capacity[role]) * fte / 100
    return TeamRow(
        role_type=tuple(figures.plan.role_types)[role],
        region=place[1],
        seats_now=len(there),
        fte_now_percent=int(fte_percent[there].sum()),
        seats_needed=len(kept) + new,
        new_seats=new,
        fte_needed_percent=fte,
        partners=int(layout.team.partners[held].sum()),
        minutes=minutes,
        utilisation=minutes / capacity if capacity else None,
    )
