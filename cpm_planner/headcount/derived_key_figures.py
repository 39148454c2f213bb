"""How the figures that scenarios are compared by come about, from what was counted of each."""

from itertools import chain

from cpm_planner.derivation.derived import Derivation, Operation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.derived_comparison import closing_heads_of, difference_of, told_apart
from cpm_planner.headcount.derived_cost import untold
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import widest


def unassigned_of(found: KeyFigures) -> Derivation:
    """Partners whom nobody looks after."""
    partners = given(translate("derivation", "partners"), found.partners, Unit.COUNT)
    has_cpm = given(
        translate("derivation", "partners with a CPM"), found.partners - found.unassigned, Unit.COUNT
    )
    name = translate("derivation", "unassigned partners")
    return given(name, found.unassigned, Unit.COUNT).summed([partners], [has_cpm])


def over_capacity_of(found: KeyFigures, plan: Plan) -> Derivation:
    """CPMs who need more hours than they have, by role type."""
    parts = [
        given(plan.role_types[key].name, each.over_capacity, Unit.COUNT)
        for key, each in found.evenness.items()
        if each.over_capacity
    ]
    return given(translate("derivation", "CPMs over capacity"), found.over_capacity, Unit.COUNT).summed(parts)


def cpms_of(found: KeyFigures) -> Derivation:
    """CPMs who have hours."""
    said = translate("derivation", "CPMs with hours for partners in the planning month")
    return given(translate("derivation", "CPMs with hours"), found.cpms, Unit.COUNT, said)


def mean_of(found: KeyFigures, plan: Plan, role: RoleTypeId) -> Derivation:
    """Mean utilisation of a role type's CPMs with capacity."""
    name = translate("derivation", "mean utilisation of the CPMs of {role}").format(
        role=plan.role_types[role].name
    )
    mean = found.evenness[role].mean
    if mean is None:
        return _without_capacity(name)
    return given(name, mean, Unit.SHARE).of_all(Operation.MEAN, _used(found, plan, role))


def spread_of(found: KeyFigures, plan: Plan, role: RoleTypeId) -> Derivation:
    """Highest less lowest utilisation of a role type."""
    even, name = found.evenness[role], plan.role_types[role].name
    said = translate("derivation", "spread of {role}").format(role=name)
    if even.spread is None:
        return _without_capacity(said, Unit.POINTS)
    used = _used(found, plan, role)
    highest = translate("derivation", "highest utilisation of {role}").format(role=name)
    lowest = translate("derivation", "lowest utilisation of {role}").format(role=name)
    return given(said, even.spread, Unit.POINTS).summed(
        [given(highest, even.highest, Unit.SHARE).of_all(Operation.HIGHEST, used)],
        [given(lowest, even.lowest, Unit.SHARE).of_all(Operation.LOWEST, used)],
    )


def widest_spread_of(found: KeyFigures, plan: Plan) -> Derivation:
    """Give the largest spread among role types."""
    spreads = [spread_of(found, plan, key) for key, each in found.evenness.items() if each.spread is not None]
    share = widest(found.evenness)
    name = translate("derivation", "largest spread of a role type")
    if share is None:
        return given(name, None, Unit.POINTS, translate("derivation", "no CPM has capacity"))
    return given(name, share, Unit.POINTS).of_all(Operation.HIGHEST, spreads)


def fiscal_year_cost_of(found: KeyFigures, plan: Plan) -> Derivation:
    """What the first whole fiscal year costs, month by month."""
    start = plan.assumptions.fiscal_year_start
    parts = [
        given(month_name(month), cents, Unit.MONEY)
        for month, cents in zip(found.months, found.cost_by_month, strict=True)
        if fiscal_year_of(month, start) == found.fiscal_year
    ]
    name = translate("derivation", "cost of fiscal year {year}").format(year=found.fiscal_year)
    if found.fiscal_year_cents is None:
        return untold(name)
    return given(name, found.fiscal_year_cents, Unit.MONEY).summed(parts)


def behind_pictures(
    found: tuple[KeyFigures, KeyFigures], plans: tuple[Plan, Plan], names: tuple[str, str]
) -> list[tuple[Derivation, ...]]:
    """Give what pictures of two plans tell of: mean utilisation by role type, cost, and heads at the end.

    Args:
        found: what was counted of both.
        plans: those counted; the first one names role types.
        names: what tells them apart.

    Returns:
        For each picture what the second has more than the first, each with both behind it; where one of
        both is not known, both.
    """
    (one, other), (plan, other_plan) = found, plans
    means = [
        (mean_of(one, plan, role.id), mean_of(other, other_plan, role.id))
        for role in sorted(plan.role_types.values(), key=lambda each: each.rank)
        if all(role.id in each.evenness for each in found)
    ]
    used = [pair for pair in means if any(each.amount is not None for each in pair)]
    costs = fiscal_year_cost_of(one, plan), fiscal_year_cost_of(other, other_plan)
    heads = closing_heads_of(one.outcome, plan), closing_heads_of(other.outcome, other_plan)
    return [
        tuple(chain.from_iterable(_compared(pair, names) for pair in pairs))
        for pairs in (used, [costs], [heads])
    ]


def _compared(pair: tuple[Derivation, Derivation], names: tuple[str, str]) -> tuple[Derivation, ...]:
    difference = difference_of(*pair, names)
    return told_apart(*pair, names) if difference is None else (difference,)


def _used(found: KeyFigures, plan: Plan, role: RoleTypeId) -> list[Derivation]:
    """Give the utilisation of the CPMs of a role type who have capacity."""
    cpms = (cpm for cpm in plan.cpms.values() if cpm.role_type == role and cpm.id in found.use_by_cpm)
    return [given(cpm.name, found.use_by_cpm[cpm.id], Unit.SHARE) for cpm in cpms]


def _without_capacity(name: str, unit: Unit = Unit.SHARE) -> Derivation:
    return given(name, None, unit, translate("derivation", "none of its CPMs has capacity"))
