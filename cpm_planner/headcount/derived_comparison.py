"""How the figures come about that plans are compared by over their horizon."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from cpm_planner.derivation.derived import Derivation, Operation, Rounding, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.comparison import PlanOutcome, RoleOutcome, Work, survival
from cpm_planner.headcount.derived_cost import untold
from cpm_planner.headcount.monthly import PERCENT
from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.model.pay import WHOLE_RATE
from cpm_planner.model.plan import Plan

RoleDerivation = Callable[[PlanOutcome, Plan, RoleOutcome], Derivation]


def closing_heads_of(outcome: PlanOutcome, plan: Plan) -> Derivation:
    """Heads at the end of the horizon, by role type."""
    parts = [
        given(plan.role_types[key].name, each.closing_heads, Unit.COUNT)
        for key, each in outcome.by_role_type.items()
        if each.closing_heads
    ]
    return given(_heads_at_end(), outcome.closing_heads, Unit.COUNT).summed(parts)


def horizon_cost_of(outcome: PlanOutcome, plan: Plan) -> Derivation:
    """What seats and adjustments cost over the horizon, by role type."""
    name = _cost_of_horizon()
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


def uncovered_of(outcome: PlanOutcome) -> Derivation:
    """Revenue a year of partners whom nobody looks after, in the worst month."""
    name = translate("derivation", "revenue nobody looks after")
    if outcome.uncovered_in is None:
        said = translate("derivation", "somebody is there for every partner with revenue, in every month")
        return given(name, outcome.uncovered_cents, Unit.MONEY, said)
    said = translate("derivation", "a year, in {month}, the worst month; partners without a CPM: {count}")
    remark = said.format(
        count=format_count(outcome.uncovered_partners), month=month_name(outcome.uncovered_in)
    )
    return given(name, outcome.uncovered_cents, Unit.MONEY, remark)


def role_heads_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """Heads at the end: at the beginning, and who came and went."""
    heads = found.heads

    def count(name: str, heads: int) -> Derivation:
        return given(name, heads, Unit.COUNT)

    return given(_heads_at_end(), found.closing_heads, Unit.COUNT).summed(
        [
            count(translate("derivation", "opening heads"), heads.opening),
            count(translate("derivation", "hires"), heads.hires),
            count(translate("derivation", "transfers in"), heads.transfers_in),
        ],
        [
            count(translate("derivation", "leavers"), heads.leavers),
            count(translate("derivation", "transfers out"), heads.transfers_out),
        ],
    )


def fte_of(outcome: PlanOutcome, _: Plan, found: RoleOutcome) -> Derivation:
    """FTE of the heads at the end."""
    said = translate("derivation", "FTE in force in {month} of those who are there after its last day")
    remark = said.format(month=month_name(outcome.months[-1])) if outcome.months else ""
    name = translate("derivation", "FTE at the end of the horizon")
    return given(name, Fraction(found.closing_fte_percent, PERCENT), Unit.NUMBER, remark)


def expected_lost_of(outcome: PlanOutcome, plan: Plan, found: RoleOutcome) -> Derivation:
    """FTE at the end x (1 - (1 - attrition) ^ years of the horizon)."""
    months = len(outcome.months)
    a_year = given(translate("derivation", "months a year"), MONTHS_PER_YEAR, Unit.COUNT)
    years = given(
        translate("derivation", "years of the horizon"), Fraction(months, MONTHS_PER_YEAR), Unit.NUMBER
    ).multiplied([given(translate("derivation", "months of the horizon"), months, Unit.COUNT)], [a_year])
    leaving = Fraction(plan.assumptions.attrition_points, WHOLE_RATE)
    attrition = given(translate("derivation", "attrition a year"), leaving, Unit.SHARE)
    stays = given(translate("derivation", "share that stays a year"), 1 - leaving, Unit.SHARE)
    held = float(survival(plan, months + 1)[-1])
    still_held = given(translate("derivation", "share still held at the end"), held, Unit.SHARE).of_all(
        Operation.POWER, [stays.summed([_all_of_it()], [attrition]), years]
    )
    lost = given(translate("derivation", "share expected to be lost"), 1 - held, Unit.SHARE)
    name = translate("derivation", "FTE expected to be lost")
    return given(name, Fraction(found.expected_lost_percent, PERCENT), Unit.NUMBER).multiplied(
        [fte_of(outcome, plan, found), lost.summed([_all_of_it()], [still_held])],
        rounding=Rounding.HUNDREDTHS,
    )


def highest_use_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """Utilisation of the fullest month."""
    return _use_in(found.fullest, translate("derivation", "all hours used in the fullest month"))


def average_use_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """Utilisation over all months together."""
    return _use_in(found.together, translate("derivation", "all hours used over all months"))


def missing_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """Hours beyond capacity in the scarcest month."""
    work, name = found.scarcest, translate("derivation", "hours missing in the worst month")
    over = given(
        translate("derivation", "hours beyond capacity"), work.demand - work.capacity, Unit.HOURS
    ).summed([_demand(work)], [_capacity(work)])
    return given(name, work.missing, Unit.HOURS).of_all(Operation.NOT_BELOW_ZERO, [over])


def nobodys_hours_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """Hours that nobody does in the worst month."""
    name = translate("derivation", "hours nobody does")
    if found.uncovered_in is None:
        said = translate("derivation", "somebody does all of it in every month")
        return given(name, found.uncovered_minutes, Unit.HOURS, said)
    said = translate("derivation", "in {month}, the worst month, asked of the role type that suits best")
    remark = said.format(month=month_name(found.uncovered_in))
    return given(name, found.uncovered_minutes, Unit.HOURS, remark)


def role_cost_of(_: PlanOutcome, __: Plan, found: RoleOutcome) -> Derivation:
    """What a role type costs over the horizon, by fiscal year."""
    name = _cost_of_horizon()
    if found.cost_by_year is None:
        return untold(name)
    said = translate("derivation", "fiscal year {year}")
    parts = [given(said.format(year=year), cents, Unit.MONEY) for year, cents in found.cost_by_year if cents]
    return given(name, found.cost_cents, Unit.MONEY).summed(parts)


def difference_of(base: Derivation, other: Derivation, names: tuple[str, str]) -> Derivation | None:
    """Give what the second of two figures has more than the first; None where one is missing.

    Args:
        base: the first figure.
        other: the second one.
        names: what tells their plans apart.
    """
    if base.amount is None or other.amount is None:
        return None
    before, after = told_apart(base, other, names)
    more = Fraction(other.amount) - Fraction(base.amount)
    unit = Unit.POINTS if base.unit is Unit.SHARE else base.unit
    return given(translate("derivation", "difference"), more, unit).summed([after], [before])


def told_apart(base: Derivation, other: Derivation, names: tuple[str, str]) -> tuple[Derivation, Derivation]:
    """Give a figure of two plans, each under its name and that of its plan."""
    name = translate("derivation", "{figure}, {plan}")
    return (
        replace(base, name=name.format(figure=base.name, plan=names[0])),
        replace(other, name=name.format(figure=other.name, plan=names[1])),
    )


def _demand(work: Work) -> Derivation:
    return given(_when(translate("derivation", "hours needed"), work), work.demand, Unit.HOURS)


def _capacity(work: Work) -> Derivation:
    return given(_when(translate("derivation", "hours available"), work), work.capacity, Unit.HOURS)


def _when(name: str, work: Work) -> str:
    if work.month is None:
        return translate("derivation", "{name} in all months").format(name=name)
    return translate("derivation", "{name} in {month}").format(name=name, month=month_name(work.month))


def _use_in(work: Work, name: str) -> Derivation:
    if work.use is None:
        return _without_capacity(name)
    return given(name, work.use, Unit.SHARE).multiplied([_demand(work)], [_capacity(work)])


def _without_capacity(name: str) -> Derivation:
    return given(name, None, Unit.SHARE, translate("derivation", "no capacity in any month"))


def _all_of_it() -> Derivation:
    return given(translate("derivation", "all of it"), 100, Unit.PERCENT)


def _heads_at_end() -> str:
    return translate("derivation", "heads at the end of the horizon")


def _cost_of_horizon() -> str:
    return translate("derivation", "cost of the horizon")
