"""How the figures that scenarios are compared by come about, from what was counted of each."""

from cpm_planner.derivation.derived import Derivation, Operation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import format_month
from cpm_planner.headcount.derived_cost import untold
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.key_figures import KeyFigures
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan


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


def spread_of(found: KeyFigures, plan: Plan, role: RoleTypeId) -> Derivation:
    """Highest less lowest utilisation of a role type."""
    even, name = found.evenness[role], plan.role_types[role].name
    said = translate("derivation", "spread of {role}").format(role=name)
    if even.spread is None:
        return given(said, None, Unit.SHARE, translate("derivation", "none of its CPMs has capacity"))
    highest = translate("derivation", "highest utilisation of {role}").format(role=name)
    lowest = translate("derivation", "lowest utilisation of {role}").format(role=name)
    return given(said, even.spread, Unit.SHARE).summed(
        [given(highest, even.highest, Unit.SHARE)], [given(lowest, even.lowest, Unit.SHARE)]
    )


def widest_spread_of(found: KeyFigures, plan: Plan) -> Derivation:
    """Give the largest spread among role types."""
    spreads = [spread_of(found, plan, key) for key, each in found.evenness.items() if each.spread is not None]
    widest = max((each.spread for each in found.evenness.values() if each.spread is not None), default=None)
    name = translate("derivation", "largest spread of a role type")
    if widest is None:
        return given(name, None, Unit.SHARE, translate("derivation", "no CPM has capacity"))
    return given(name, widest, Unit.SHARE).of_all(Operation.HIGHEST, spreads)


def closing_heads_of(found: KeyFigures, plan: Plan) -> Derivation:
    """Heads at the end of the horizon, by role type."""
    outcome = found.outcome
    parts = [
        given(plan.role_types[key].name, each.closing_heads, Unit.COUNT)
        for key, each in outcome.by_role_type.items()
        if each.closing_heads
    ]
    name = translate("derivation", "heads at the end of the horizon")
    return given(name, outcome.closing_heads, Unit.COUNT).summed(parts)


def fiscal_year_cost_of(found: KeyFigures, plan: Plan) -> Derivation:
    """What the first whole fiscal year costs, month by month."""
    start = plan.assumptions.fiscal_year_start
    parts = [
        given(format_month(month), cents, Unit.MONEY)
        for month, cents in zip(found.months, found.cost_by_month, strict=True)
        if fiscal_year_of(month, start) == found.fiscal_year
    ]
    name = translate("derivation", "cost of fiscal year {year}").format(year=found.fiscal_year)
    if found.fiscal_year_cents is None:
        return untold(name)
    return given(name, found.fiscal_year_cents, Unit.MONEY).summed(parts)


def horizon_cost_of(found: KeyFigures, plan: Plan) -> Derivation:
    """What seats and adjustments cost over the horizon, by role type."""
    outcome, name = found.outcome, translate("derivation", "cost of the horizon")
    if outcome.cost_cents is None:
        return untold(name)
    parts = [
        given(plan.role_types[key].name, each.cost_cents, Unit.MONEY)
        for key, each in outcome.by_role_type.items()
        if each.cost_cents
    ]
    rest = outcome.cost_cents - sum(each.cost_cents or 0 for each in outcome.by_role_type.values())
    if rest:
        parts.append(given(translate("derivation", "adjustments of no seat"), rest, Unit.MONEY))
    return given(name, outcome.cost_cents, Unit.MONEY).summed(parts)
