"""How the figures of a CPM come about in the planning month: capacity, hours needed, reserve, focus."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

import numpy as np

from cpm_planner.derivation.derived import (
    Derivation,
    Operation,
    Rounding,
    Unit,
    given,
)
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import SHARED, Floats, Ints
from cpm_planner.workload.capacity import (
    available_minutes,
    days_there,
    fte_percent_in,
    leave_percent,
    ramp_percent,
)
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import partner_workload
from cpm_planner.workload.load import Doing, doers_in, doing, requests
from cpm_planner.workload.what_if import only

_MONTHS: Final = 12


def utilisation_of(figures: Figures, key: CpmId) -> Derivation:
    """Minutes needed / minutes available; without an amount where there is no capacity."""
    share = figures.cpm(key).utilisation
    remark = "" if share is not None else translate("derivation", "no capacity in the planning month")
    return given(translate("derivation", "utilisation"), share, Unit.SHARE, remark).multiplied(
        [needed_of(figures, key)], [available_of(figures, key)]
    )


def needed_of(figures: Figures, key: CpmId) -> Derivation:
    """Work of all partners, divided by fit, and handovers."""
    found = figures.cpm(key)
    needed = _by_partner(figures, key, requested=False)
    work = given(
        translate("derivation", "work of partners"), found.minutes_needed - found.handover_minutes, Unit.HOURS
    ).summed(needed)
    handovers = given(translate("derivation", "handovers"), found.handover_minutes, Unit.HOURS)
    name = translate("derivation", "hours needed")
    return given(name, found.minutes_needed, Unit.HOURS).summed([work, handovers])


def available_of(figures: Figures, key: CpmId, month: Month | None = None) -> Derivation:
    """Capacity: what a full-time seat of the role type has, times all that lowers it.

    Args:
        figures: those of the plan.
        key: the seat.
        month: the month asked about; None for the planning month.
    """
    plan, row = figures.plan, figures.arrays.cpms.index[key]
    cpms, month = figures.arrays.cpms, month or plan.assumptions.planning_month
    at = month.ordinal
    minutes = available_minutes(cpms, figures.arrays.catalogue, at)[row]
    there = int(days_there(cpms, at)[row])
    away = int(leave_percent(cpms, at)[row])
    ramp = int(ramp_percent(cpms, figures.arrays.catalogue, at)[row])
    share = given(
        translate("derivation", "share of the month there"), Fraction(there, month.days), Unit.SHARE
    ).multiplied(
        [given(translate("derivation", "days there"), there, Unit.COUNT)],
        [given(translate("derivation", "days of the month"), month.days, Unit.COUNT)],
    )
    return given(translate("derivation", "hours available"), int(minutes), Unit.HOURS).multiplied(
        [
            partner_hours_of(plan.role_types[plan.cpms[key].role_type]),
            given(translate("derivation", "FTE"), int(fte_percent_in(cpms, at)[row]), Unit.PERCENT),
            given(translate("derivation", "ramp"), ramp, Unit.PERCENT),
            given(translate("derivation", "time not on leave"), 100 - away, Unit.PERCENT),
            share,
        ],
        rounding=Rounding.EVEN,
    )


def partner_hours_of(role: RoleType) -> Derivation:
    """What a full-time, ramped CPM of a role type has for partners in a month."""
    time = role.working_time
    return given(
        translate("derivation", "partner hours a month of {role}").format(role=role.name),
        time.partner_minutes_per_month,
        Unit.HOURS,
    ).multiplied(
        [
            given(
                translate("derivation", "productive hours a year"),
                time.productive_hours_per_year * 60,
                Unit.HOURS,
            ),
            given(
                translate("derivation", "share left for partners"), 100 - time.internal_percent, Unit.PERCENT
            ).summed(
                [given(translate("derivation", "all of it"), 100, Unit.PERCENT)],
                [given(translate("derivation", "internal work"), time.internal_percent, Unit.PERCENT)],
            ),
        ],
        [given(translate("derivation", "months a year"), _MONTHS, Unit.COUNT)],
        rounding=Rounding.EVEN,
    )


def requests_of(figures: Figures, key: CpmId) -> Derivation:
    """Hours that requests of all partners take."""
    name, minutes = translate("derivation", "hours on request"), figures.cpm(key).reactive_minutes
    return given(name, minutes, Unit.HOURS).summed(_by_partner(figures, key, requested=True))


def reactive_share_of(figures: Figures, key: CpmId) -> Derivation:
    """Part of the hours needed that requests take."""
    return given(
        translate("derivation", "requests of hours needed"), figures.cpm(key).reactive_share, Unit.SHARE
    ).multiplied([requests_of(figures, key)], [needed_of(figures, key)])


def requests_of_capacity_of(figures: Figures, key: CpmId) -> Derivation:
    """Part of the hours available that requests take; the reserve is a share of the same hours."""
    share = figures.cpm(key).requests_of_capacity
    name = translate("derivation", "requests of capacity")
    if share is None:
        return given(name, None, Unit.SHARE, translate("derivation", "no capacity in the planning month"))
    return given(name, share, Unit.SHARE).multiplied(
        [requests_of(figures, key)], [available_of(figures, key)]
    )


def reserve_of(figures: Figures, key: CpmId) -> Derivation:
    """Hours kept for requests."""
    role = figures.plan.role_types[figures.plan.cpms[key].role_type]
    kept = given(
        translate("derivation", "share kept for requests"), role.working_time.reserve_percent, Unit.PERCENT
    )
    return given(
        translate("derivation", "reserve for requests"), figures.cpm(key).reserve_minutes, Unit.HOURS
    ).multiplied([available_of(figures, key), kept], rounding=Rounding.EVEN)


def planned_in_reserve_of(figures: Figures, key: CpmId) -> Derivation:
    """What planned work takes of the reserve that requests leave free."""
    found, needed, available = figures.cpm(key), needed_of(figures, key), available_of(figures, key)
    spare = found.minutes_available - found.minutes_needed
    free = _at_least_nothing(
        translate("derivation", "free hours"),
        max(spare, 0),
        given(translate("derivation", "hours to spare"), spare, Unit.HOURS).summed([available], [needed]),
    )
    left = found.reserve_minutes - found.reactive_minutes
    taken = given(
        translate("derivation", "reserve that is neither used nor free"), left - max(spare, 0), Unit.HOURS
    ).summed([reserve_of(figures, key)], [requests_of(figures, key), free])
    name = translate("derivation", "planned work in the reserve")
    return _at_least_nothing(name, found.planned_in_reserve_minutes, taken)


def over_capacity_of(figures: Figures, key: CpmId) -> Derivation:
    """Hours needed beyond those available."""
    found = figures.cpm(key)
    missing = given(
        translate("derivation", "hours missing"), found.minutes_needed - found.minutes_available, Unit.HOURS
    ).summed([needed_of(figures, key)], [available_of(figures, key)])
    return _at_least_nothing(
        translate("derivation", "hours over capacity"), found.over_capacity_minutes, missing
    )


def focus_of(figures: Figures, key: CpmId) -> Derivation:
    """Effective number of sales models: 1 / sum of squared shares of hours."""
    found = figures.cpm(key)
    models = zip(SalesModel, found.minutes_by_model, strict=True)
    hours = [given(model_in_sentence(model), minutes, Unit.HOURS) for model, minutes in models]
    name = translate("derivation", "sales models in effect")
    return given(name, found.focus, Unit.NUMBER).of_all(Operation.SPREAD_OVER, hours)


def revenue_of(figures: Figures, key: CpmId) -> Derivation:
    """Revenue a year of the partners a CPM is primary for."""
    partners = tuple(figures.plan.partners.values())
    row = figures.arrays.cpms.index[key]
    mine = np.flatnonzero(_doers(figures)[SHARED] == row)
    parts = [given(partners[at].name, partners[at].revenue_cents, Unit.MONEY) for at in mine]
    name = translate("derivation", "revenue a year of its partners")
    return given(name, figures.cpm(key).revenue_cents, Unit.MONEY).summed(parts)


def partners_of(figures: Figures, key: CpmId) -> Derivation:
    """Partners worked with, each counted once."""
    count, row = figures.cpm(key).partners, figures.arrays.cpms.index[key]
    primary = int((_doers(figures)[SHARED] == row).sum())
    return given(translate("derivation", "partners"), count, Unit.COUNT).summed(
        [
            given(translate("derivation", "as primary CPM"), primary, Unit.COUNT),
            given(translate("derivation", "as specialist for a sales model"), count - primary, Unit.COUNT),
        ]
    )


def _at_least_nothing(name: str, minutes: int, wanted: Derivation) -> Derivation:
    return given(name, minutes, Unit.HOURS).of_all(Operation.NOT_BELOW_ZERO, [wanted])


def _doers(figures: Figures) -> Ints:
    return doers_in(figures.arrays, figures.plan.assumptions.planning_month.ordinal)


def _by_partner(figures: Figures, key: CpmId, *, requested: bool) -> Iterator[Derivation]:
    """Give what each partner takes of a CPM, or its requests take; those that take nothing are left out."""
    row, doers = figures.arrays.cpms.index[key], _doers(figures)
    mine = np.flatnonzero((doers == row).any(axis=0))
    partners = tuple(figures.plan.partners.values())
    for at, minutes in zip(mine, _taken(figures, mine, row, requested=requested), strict=True):
        if minutes:
            yield given(partners[at].name, int(minutes), Unit.HOURS)


def _taken(figures: Figures, rows: Ints, cpm: int, *, requested: bool) -> Floats:
    """Minutes that partners of these rows take of a CPM, (partners,)."""
    month, curve = figures.plan.assumptions.planning_month.ordinal, figures.plan.assumptions.onboarding_curve
    arrays = only(figures.arrays, rows)
    workload = partner_workload(arrays.partners, arrays.catalogue, month, curve)
    done: Doing = doing(arrays, workload, month)
    parts: Iterable[Floats] = requests(workload, done) if requested else done.needed
    return np.asarray(
        sum((part * (doer == cpm) for doer, part in zip(done.doer, parts, strict=True)), np.zeros(len(rows)))
    )
