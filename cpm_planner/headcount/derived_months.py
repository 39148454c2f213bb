"""How figures of months come about: hours by role type, full-time seats, heads."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from cpm_planner.derivation.derived import Derivation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.demand import DemandKind
from cpm_planner.headcount.heads import Movements
from cpm_planner.headcount.monthly import PERCENT, MonthlyFigures
from cpm_planner.workload.arrays import Ints

Regions = slice
"""Which regions are meant: all of them, or one row."""


def use_of(figures: MonthlyFigures, role: int, regions: Regions, at: int) -> Derivation:
    """Hours asked of a role type in a month / hours it offers."""
    demand, capacity = demand_for(figures, role, regions, at), capacity_of(figures, role, regions, at)
    share = None if not capacity.amount or demand.amount is None else demand.amount / capacity.amount
    name = translate("derivation", "utilisation of {role} as a whole in {month}").format(
        role=_role(figures, role), month=month_name(figures.months[at])
    )
    remark = "" if share is not None else translate("derivation", "no capacity in this month")
    return given(name, share, Unit.SHARE, remark).multiplied([demand], [capacity])


def demand_for(figures: MonthlyFigures, role: int, regions: Regions, at: int) -> Derivation:
    """Hours asked of a role type in a month, by why they are asked."""
    parts = [
        given(_kind(kind), int(figures.demand[kind, role, regions, at].sum()), Unit.HOURS)
        for kind in DemandKind
    ]
    total = int(figures.total_demand[role, regions, at].sum())
    return given(translate("derivation", "hours needed"), total, Unit.HOURS).summed(parts)


def capacity_of(figures: MonthlyFigures, role: int, regions: Regions, at: int) -> Derivation:
    """Hours that a role type offers in a month; seat by seat where all regions are meant."""
    total = int(figures.capacity[role, regions, at].sum())
    found = given(translate("derivation", "hours available"), total, Unit.HOURS)
    if regions != slice(None):
        return found
    key = figures.role_types[role]
    seats = [
        given(cpm.name, int(minutes[at]), Unit.HOURS)
        for cpm, minutes in zip(figures.plan.cpms.values(), figures.cpm_capacity, strict=True)
        if cpm.role_type == key and minutes[at]
    ]
    return found.summed(seats)


def hours_missing(figures: MonthlyFigures, regions: Regions, at: int) -> Derivation:
    """Hours beyond capacity in a month, role types added up: one has no hours for another."""
    gap = figures.gap[:, regions, at].sum(axis=1)
    parts = [_missing(figures, role, regions, at) for role in range(len(gap)) if gap[role] < 0]
    total = int((-gap).clip(min=0).sum())
    return given(_in_month(figures, translate("derivation", "hours missing"), at), total, Unit.HOURS).summed(
        parts
    )


def hours_of_nobody(figures: MonthlyFigures, regions: Regions, at: int) -> Derivation:
    """Hours that nobody does yet in a month, by the role type that suits them best."""
    by_role = figures.to_be_covered[:, regions, at].sum(axis=1)
    name = _in_month(figures, translate("derivation", "nobody's hours"), at)
    return given(name, int(by_role.sum()), Unit.HOURS).summed(_named(figures, by_role, Unit.HOURS))


def full_time_seats(figures: MonthlyFigures, regions: Regions, at: int) -> Derivation:
    """FTE in force in a month, by role type."""
    by_role = figures.full_time[:, regions, at].sum(axis=1)
    name = _in_month(figures, translate("derivation", "full-time seats"), at)
    total = Fraction(int(by_role.sum()), PERCENT)
    return given(name, total, Unit.NUMBER).summed(_named(figures, by_role, Unit.NUMBER))


def closing_heads(of: Movements[str], rows: Sequence[int], at: int) -> Derivation:
    """Opening + hires + transfers in - leavers - transfers out."""

    def count(name: str, values: Ints) -> Derivation:
        return given(name, int(values[list(rows), at].sum()), Unit.COUNT)

    closing = count(translate("derivation", "closing heads"), of.closing)
    return closing.summed(
        [
            count(translate("derivation", "opening heads"), of.opening),
            count(translate("derivation", "hires"), of.hires),
            count(translate("derivation", "transfers in"), of.transfers_in),
        ],
        [
            count(translate("derivation", "leavers"), of.leavers),
            count(translate("derivation", "transfers out"), of.transfers_out),
        ],
    )


def _missing(figures: MonthlyFigures, role: int, regions: Regions, at: int) -> Derivation:
    demand, capacity = demand_for(figures, role, regions, at), capacity_of(figures, role, regions, at)
    short = -int(figures.gap[role, regions, at].sum())
    name = translate("derivation", "missing at {role}").format(role=_role(figures, role))
    return given(name, short, Unit.HOURS).summed([demand], [capacity])


def _named(figures: MonthlyFigures, by_role: Ints, unit: Unit) -> Iterator[Derivation]:
    """Give what is not 0 by role type; full-time seats are kept in percent."""
    for role, amount in enumerate(by_role.tolist()):
        if amount:
            yield given(
                _role(figures, role), Fraction(amount, PERCENT) if unit is Unit.NUMBER else amount, unit
            )


def _in_month(figures: MonthlyFigures, name: str, at: int) -> str:
    said = translate("derivation", "{name} in {month}")
    return said.format(name=name, month=month_name(figures.months[at]))


def _role(figures: MonthlyFigures, role: int) -> str:
    return figures.plan.role_types[figures.role_types[role]].name


def _kind(kind: DemandKind) -> str:
    return {
        DemandKind.ASSIGNED: translate("derivation", "partners with a CPM"),
        DemandKind.ROUTED: translate("derivation", "work that nobody does"),
        DemandKind.UNTAGGED: translate("derivation", "untagged partners without a CPM"),
        DemandKind.HANDOVER: translate("derivation", "handovers"),
    }[kind]
