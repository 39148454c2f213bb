"""A plan's partners, CPMs and catalogue as numpy arrays, so that figures need no Python loop.

Rows follow the order of the plan's mappings. ``PARTS`` rows split a partner's work into what is shared and
what each sales model adds: 0 shared, 1 sell to, 2 sell through, 3 sell with.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import Delta, PlanChange
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.sales_model import WHOLE, SalesModel

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
K = TypeVar("K")
T = TypeVar("T", "PartnerArrays", "AssignmentArrays")

PARTS: Final = 4
SHARED: Final = 0
NO_TIER: Final = -1
COMPUTED: Final = -1
ALWAYS: Final = -(10**6)
"""Ordinal of a month before all others, for what has no start."""
NEVER: Final = 10**6
"""Ordinal of a month after all others, for what has no end."""
_COUNTED: Final = attrgetter(
    "tier", "mix", "effort_percent", "known_workload", "start", "end", "revenue_cents"
)
"""What the row of a partner is laid out from; the rest of a partner changes no figure."""
BEYOND_MONTH: Final = 99
"""A day after the last one of every month."""
ROWS: Final = ("partners", "cpms", "role_types", "tiers")
"""Collections of a plan whose order is that of rows or columns."""


@dataclass(frozen=True, slots=True)
class PartnerArrays:
    """One row a partner; every array has shape (partners,) unless said otherwise."""

    index: Mapping[PartnerId, int]
    tier: Ints
    """Row of the tier in force, -1 where there is none."""
    weight: Floats
    """(4, partners): 1 for shared, then the mix as fractions."""
    effort: Floats
    """Effort factor as a fraction."""
    known: Ints
    """Known minutes a month, ``COMPUTED`` where there are none."""
    start: Ints
    """Ordinal of the first month."""
    end: Ints
    """Ordinal of the last month."""
    revenue: Ints
    """Cents a year."""


@dataclass(frozen=True, slots=True)
class AssignmentArrays:
    """One row a partner; CPMs as rows of :class:`CpmArrays`, the row after the last one for nobody."""

    doer: Ints
    """(4, partners): who does each part once the assignment holds."""
    previous: Ints
    holds_from: Ints
    """Ordinal of the first month the assignment holds."""


@dataclass(frozen=True, slots=True)
class CpmArrays:
    """One row a CPM, shape (cpms,)."""

    index: Mapping[CpmId, int]
    role: Ints
    fte_percent: Ints
    """FTE at first; :attr:`later_fte` says what it becomes."""
    start: Ints
    end: Ints
    start_day: Ints
    """First day in the start month."""
    end_day: Ints
    """Last day in the end month; a number beyond the month for its last day."""
    later_fte: Ints
    """(3, changes): CPM row, ordinal of the first month and new FTE in percent, later ones behind."""
    leave: Ints
    """(4, leaves): CPM row, ordinals of the first and last month, percent of the time away."""


@dataclass(frozen=True, slots=True)
class CatalogueArrays:
    """What tiers cost and role types can do; the last tier stands for "no tier", which row -1 leads to."""

    minutes: Floats
    """(4, tiers + 1): minutes a month by part, 0 for no tier."""
    reactive: Floats
    """(4, tiers + 1): how much of it is reactive."""
    onboarding: Floats
    """(tiers + 1,): extra minutes a month while a partner is new."""
    handover: Floats
    """(tiers + 1,): minutes each side spends once when the CPM changes."""
    fit: Floats
    """(4, role types): fit as a fraction; 1 for shared."""
    capacity: Floats
    """(role types,): partner minutes a month of a full-time, ramped CPM."""
    reserve_percent: Ints
    """(role types,): the part of it kept for requests."""
    ramp: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class PlanArrays:
    """Everything :mod:`cpm_planner.workload` computes from."""

    partners: PartnerArrays
    assignments: AssignmentArrays
    cpms: CpmArrays
    catalogue: CatalogueArrays


def blocks_of(arrays: PlanArrays, size: int) -> Iterator[PlanArrays]:
    """Cut the partners into blocks of at most ``size`` rows, sharing memory with ``arrays``; at least one."""
    for first in range(0, max(len(arrays.partners.tier), 1), size):
        rows = slice(first, first + size)
        yield replace(
            arrays,
            partners=replace(arrays.partners, **_cut(arrays.partners, rows)),
            assignments=replace(arrays.assignments, **_cut(arrays.assignments, rows)),
        )


def arrays_of(plan: Plan) -> PlanArrays:
    """Lay a plan out as arrays."""
    cpms = _cpm_arrays(plan)
    return PlanArrays(
        _partner_arrays(plan), _assignment_arrays(plan, cpms.index), cpms, _catalogue_arrays(plan)
    )


def arrays_after(arrays: PlanArrays, change: PlanChange, plan: Plan) -> PlanArrays:
    """Bring the arrays of a plan up to date with what changed since; ``plan`` is the one after the change.

    Only the rows of changed partners are laid out again. All of ``ROWS`` must stand as before: whoever came,
    went or stands elsewhere moves rows, for which :func:`arrays_of` is.
    """
    if change.tiers or change.assumptions:
        return arrays_of(plan)
    cpms = _cpm_arrays(plan) if change.cpms else arrays.cpms
    return PlanArrays(
        _with_partners(arrays.partners, change.partners, plan),
        _with_assignments(arrays, change.assignments),
        cpms,
        _catalogue_arrays(plan) if change.activities or change.role_types else arrays.catalogue,
    )


def part_of(model: SalesModel | None) -> int:
    """Give the row of a model's own work, or of shared work for None."""
    return SHARED if model is None else 1 + tuple(SalesModel).index(model)


def month_ordinal(month: Month | None, otherwise: int) -> int:
    """Give the month's ordinal, or ``otherwise`` where there is none."""
    return otherwise if month is None else month.ordinal


def _partner_arrays(plan: Plan) -> PartnerArrays:
    tiers = _rows(plan.tiers)
    rows = [_partner_row(partner, tiers, plan) for partner in plan.partners.values()]
    tier, to, through, with_, *others = np.array(rows, dtype=np.int64).reshape(-1, 9).T
    effort, known, start, end, revenue = others
    return PartnerArrays(
        index=_rows(plan.partners),
        tier=tier.copy(),
        weight=_weights(to, through, with_),
        effort=effort / 100,
        known=known.copy(),
        start=start.copy(),
        end=end.copy(),
        revenue=revenue.copy(),
    )


def _weights(*models: Ints) -> Floats:
    return np.array([np.full(len(models[0]), WHOLE), *models]) / WHOLE


def _partner_row(partner: Partner, tiers: Mapping[TierId, int], plan: Plan) -> tuple[int, ...]:
    tier, known, mix = plan.tier_of(partner), partner.known_workload, partner.mix
    return (
        NO_TIER if tier is None else tiers.get(tier, NO_TIER),
        mix.sell_to,
        mix.sell_through,
        mix.sell_with,
        partner.effort_percent,
        COMPUTED if known is None else known.minutes_per_month,
        month_ordinal(partner.start, ALWAYS),
        month_ordinal(partner.end, NEVER),
        partner.revenue_cents,
    )


def _with_partners(arrays: PartnerArrays, delta: Delta[PartnerId, Partner], plan: Plan) -> PartnerArrays:
    keys = [
        key
        for key, (before, after) in delta.items()
        if before is None or after is None or _COUNTED(before) != _COUNTED(after)
    ]
    if not keys:
        return arrays
    at = [arrays.index[key] for key in keys]
    part = _partner_arrays(replace(plan, partners={key: plan.partners[key] for key in keys}))
    columns = {
        each.name: getattr(arrays, each.name).copy() for each in fields(arrays) if each.name != "index"
    }
    for name, column in columns.items():
        column[..., at] = getattr(part, name)
    return replace(arrays, **columns)


def _assignment_arrays(plan: Plan, cpms: Mapping[CpmId, int]) -> AssignmentArrays:
    given = plan.assignments.get
    return _laid_out([_assignment_row(given(key), cpms) for key in plan.partners])


def _laid_out(rows: Sequence[tuple[int, ...]]) -> AssignmentArrays:
    table = np.array(rows, dtype=np.int64).reshape(-1, PARTS + 2).T.copy()
    return AssignmentArrays(doer=table[:PARTS], previous=table[PARTS], holds_from=table[PARTS + 1])


def _assignment_row(assignment: Assignment | None, cpms: Mapping[CpmId, int]) -> tuple[int, ...]:
    nobody = len(cpms)
    if assignment is None:
        return (*(nobody,) * (PARTS + 1), ALWAYS)
    primary = cpms.get(assignment.primary, nobody)
    doers = (primary,) * (PARTS - 1)
    if assignment.specialists:
        doers = tuple(cpms.get(assignment.cpm_for(model), nobody) for model in SalesModel)
    previous = nobody if assignment.previous is None else cpms.get(assignment.previous, nobody)
    held_out = month_ordinal(assignment.holdout, ALWAYS) + 1
    return (primary, *doers, previous, max(month_ordinal(assignment.effective, ALWAYS), held_out))


def _with_assignments(arrays: PlanArrays, delta: Delta[PartnerId, Assignment]) -> AssignmentArrays:
    before = arrays.assignments
    if not delta:
        return before
    at = [arrays.partners.index[key] for key in delta]
    part = _laid_out([_assignment_row(after, arrays.cpms.index) for _, after in delta.values()])
    return AssignmentArrays(**_overwritten(before, at, part))


def _overwritten(arrays: T, at: list[int], part: T) -> dict[str, Any]:
    """Copy every array of the record with the columns ``at`` taken from ``part``."""
    columns = {name: getattr(arrays, name).copy() for name in _array_names(arrays)}
    for name, column in columns.items():
        column[..., at] = getattr(part, name)
    return columns


def _cut(record: PartnerArrays | AssignmentArrays, rows: slice) -> dict[str, Any]:
    return {name: getattr(record, name)[..., rows] for name in _array_names(record)}


def _array_names(record: PartnerArrays | AssignmentArrays) -> list[str]:
    return [each.name for each in fields(record) if each.name != "index"]


def _cpm_arrays(plan: Plan) -> CpmArrays:
    roles = _rows(plan.role_types)
    rows = [_cpm_row(cpm, roles) for cpm in plan.cpms.values()]
    role, fte_percent, start, end, start_day, end_day = np.array(rows, dtype=np.int64).reshape(-1, 6).T.copy()
    return CpmArrays(
        index=_rows(plan.cpms),
        role=role,
        fte_percent=fte_percent,
        start=start,
        end=end,
        start_day=start_day,
        end_day=end_day,
        later_fte=_later_fte(plan),
        leave=_leave(plan),
    )


def _cpm_row(cpm: Cpm, roles: Mapping[RoleTypeId, int]) -> tuple[int, ...]:
    is_filled = cpm.status in (SeatStatus.ACTIVE, SeatStatus.LEAVING)
    start = month_ordinal(cpm.start, ALWAYS if is_filled else NEVER)
    end_day = BEYOND_MONTH if cpm.end_day is None else cpm.end_day
    return roles[cpm.role_type], cpm.fte_percent, start, month_ordinal(cpm.end, NEVER), cpm.start_day, end_day


def _later_fte(plan: Plan) -> Ints:
    found = [
        (row, each.month.ordinal, each.fte_percent)
        for row, cpm in enumerate(plan.cpms.values())
        for each in cpm.terms
        if each.fte_percent is not None
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 3).T.copy()


def _leave(plan: Plan) -> Ints:
    found = [
        (row, each.first.ordinal, each.last.ordinal, each.percent)
        for row, cpm in enumerate(plan.cpms.values())
        for each in cpm.leave
    ]
    return np.array(found, dtype=np.int64).reshape(-1, 4).T.copy()


def _catalogue_arrays(plan: Plan) -> CatalogueArrays:
    role_types = tuple(plan.role_types.values())
    return CatalogueArrays(
        minutes=_minutes_table(plan, only=None),
        reactive=_minutes_table(plan, only=Drive.REACTIVE),
        onboarding=np.array(
            [*(tier.onboarding_minutes_per_month for tier in plan.tiers.values()), 0], dtype=np.float64
        ),
        handover=np.array([*(tier.handover_minutes for tier in plan.tiers.values()), 0], dtype=np.float64),
        fit=np.array([_fit_row(role_type) for role_type in role_types]).reshape(-1, PARTS).T,
        capacity=np.array(
            [role.working_time.partner_minutes_per_month for role in role_types], dtype=np.float64
        ),
        reserve_percent=np.array([role.working_time.reserve_percent for role in role_types], dtype=np.int64),
        ramp=tuple(role_type.ramp_percent for role_type in role_types),
    )


def _minutes_table(plan: Plan, only: Drive | None) -> Floats:
    table = np.zeros((PARTS, len(plan.tiers) + 1))
    for activity in plan.activities.values():
        if only in (None, activity.drive):
            table[part_of(activity.model), :-1] += [
                activity.minutes_per_year(tier) / 12 for tier in plan.tiers
            ]
    return table


def _fit_row(role_type: RoleType) -> list[float]:
    return [1.0, *(role_type.fit.percent(model) / 100 for model in SalesModel)]


def _rows(keys: Iterable[K]) -> dict[K, int]:
    return {key: row for row, key in enumerate(keys)}
