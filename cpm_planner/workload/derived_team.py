"""How figures of role types and of the whole plan come about in the planning month."""

from enum import StrEnum
from typing import Final

import numpy as np

from cpm_planner.derivation.derived import Derivation, Operation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.workload.arrays import SHARED, Floats, Ints
from cpm_planner.workload.figures import Figures


class EvenFigure(StrEnum):
    """What is told of how evenly the CPMs of a role type are used."""

    MEAN = "mean"
    HIGHEST = "highest"
    LOWEST = "lowest"
    SPREAD = "spread"
    DEVIATION = "deviation"


_OPERATIONS: Final = {
    EvenFigure.MEAN: Operation.MEAN,
    EvenFigure.HIGHEST: Operation.HIGHEST,
    EvenFigure.LOWEST: Operation.LOWEST,
    EvenFigure.DEVIATION: Operation.DEVIATION,
}
_IN_POINTS: Final = {EvenFigure.SPREAD, EvenFigure.DEVIATION}


def evenness_of(figures: Figures, role: RoleTypeId, what: EvenFigure) -> Derivation:
    """Compare the utilisation of the CPMs of a role type who have capacity."""
    amount = getattr(figures.evenness[role], what)
    name = _even_name(what).format(role=figures.plan.role_types[role].name)
    unit = Unit.POINTS if what in _IN_POINTS else Unit.SHARE
    if amount is None:
        return given(name, None, unit, translate("derivation", "none of its CPMs has capacity"))
    if what is EvenFigure.SPREAD:
        return given(name, amount, unit).summed(
            [evenness_of(figures, role, EvenFigure.HIGHEST)], [evenness_of(figures, role, EvenFigure.LOWEST)]
        )
    place = tuple(figures.plan.role_types).index(role)
    rows = np.flatnonzero((figures.arrays.cpms.role == place) & ~np.isnan(figures.utilisation))
    cpms = tuple(figures.plan.cpms.values())
    used = tuple(given(cpms[row].name, float(figures.utilisation[row]), Unit.SHARE) for row in rows)
    return given(name, amount, unit).of_all(_OPERATIONS[what], used)


def team_utilisation(figures: Figures) -> Derivation:
    """Minutes needed / minutes available, over all CPMs."""
    needed, available = int(figures.minutes.sum()), int(figures.available.sum())
    return given(
        translate("derivation", "utilisation of the team"),
        needed / available if available else None,
        Unit.SHARE,
        "" if available else translate("derivation", "no capacity in the planning month"),
    ).multiplied(
        [_by_role(figures, translate("derivation", "hours needed"), needed, figures.minutes)],
        [_by_role(figures, translate("derivation", "hours available"), available, figures.available)],
    )


def widest_spread(figures: Figures) -> Derivation:
    """Give the largest spread of utilisation among role types."""
    spreads = tuple(
        evenness_of(figures, key, EvenFigure.SPREAD)
        for key, each in figures.evenness.items()
        if each.spread is not None
    )
    name = translate("derivation", "largest spread of a role type")
    if not spreads:
        return given(name, None, Unit.POINTS, translate("derivation", "no CPM has capacity"))
    highest = max(each.spread for each in figures.evenness.values() if each.spread is not None)
    return given(name, highest, Unit.POINTS).of_all(Operation.HIGHEST, spreads)


def partner_count(figures: Figures) -> Derivation:
    """Count partners by how many sales models they have."""
    models = _models(figures)
    return given(translate("derivation", "partners"), len(figures.plan.partners), Unit.COUNT).summed(
        [
            given(translate("derivation", "with one sales model"), int((models == 1).sum()), Unit.COUNT),
            given(translate("derivation", "hybrids"), int((models > 1).sum()), Unit.COUNT),
            given(translate("derivation", "untagged"), int((models == 0).sum()), Unit.COUNT),
        ]
    )


def untagged_count(figures: Figures) -> Derivation:
    """Count partners without a model mix."""
    models = _models(figures)
    tagged = given(
        translate("derivation", "partners with a sales model"), int((models > 0).sum()), Unit.COUNT
    )
    name = translate("derivation", "untagged partners")
    return given(name, int((models == 0).sum()), Unit.COUNT).summed([_all_partners(figures)], [tagged])


def unassigned_count(figures: Figures) -> Derivation:
    """Count partners whom nobody looks after."""
    nobody = figures.arrays.assignments.doer[SHARED] == len(figures.plan.cpms)
    has_cpm = given(translate("derivation", "partners with a CPM"), int((~nobody).sum()), Unit.COUNT)
    name = translate("derivation", "unassigned partners")
    return given(name, int(nobody.sum()), Unit.COUNT).summed([_all_partners(figures)], [has_cpm])


def cpm_count(figures: Figures) -> Derivation:
    """Count CPMs by role type."""
    ones = np.ones(len(figures.plan.cpms), dtype=np.int64)
    name = translate("derivation", "CPMs")
    return _by_role(figures, name, len(figures.plan.cpms), ones, unit=Unit.COUNT)


def _by_role(
    figures: Figures, name: str, amount: int, values: Floats | Ints, *, unit: Unit = Unit.HOURS
) -> Derivation:
    sums = np.bincount(figures.arrays.cpms.role, weights=values, minlength=len(figures.plan.role_types))
    roles = zip(figures.plan.role_types.values(), sums, strict=True)
    return given(name, amount, unit).summed(
        [given(role.name, int(each), unit) for role, each in roles if each]
    )


def _even_name(what: EvenFigure) -> str:
    return {
        EvenFigure.MEAN: translate("derivation", "mean utilisation of the CPMs of {role}"),
        EvenFigure.HIGHEST: translate("derivation", "highest utilisation of {role}"),
        EvenFigure.LOWEST: translate("derivation", "lowest utilisation of {role}"),
        EvenFigure.SPREAD: translate("derivation", "spread of {role}"),
        EvenFigure.DEVIATION: translate("derivation", "standard deviation of utilisation of {role}"),
    }[what]


def _models(figures: Figures) -> Ints:
    """Number of sales models of every partner, (partners,)."""
    models: Ints = (figures.arrays.partners.weight[1:] > 0).sum(axis=0)
    return models


def _all_partners(figures: Figures) -> Derivation:
    return given(translate("derivation", "partners"), len(figures.plan.partners), Unit.COUNT)
