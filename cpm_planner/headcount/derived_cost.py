"""How cost comes about: of one seat and of the plan, by kind and month, and what it leaves of the budget."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import groupby
from typing import Final

from cpm_planner.derivation.derived import Derivation, Rounding, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.months import month_name
from cpm_planner.headcount.costs import Costs, presence_of
from cpm_planner.headcount.horizon import fiscal_year_of
from cpm_planner.headcount.positions import Position, month_shown
from cpm_planner.headcount.presence import Terms, terms_in
from cpm_planner.headcount.seat_cost import CostKind, Presence, Pricer, merits_until
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.pay import WHOLE_RATE, Pay
from cpm_planner.model.plan import Plan

_ONCE: Final = (CostKind.RECRUITING, CostKind.EQUIPMENT)
_A_YEAR: Final = tuple(kind for kind in CostKind if kind not in _ONCE)


def kind_name(kind: CostKind) -> str:
    """Name a kind of cost within a sentence."""
    return {
        CostKind.BASE: translate("derivation", "base"),
        CostKind.VARIABLE: translate("derivation", "variable"),
        CostKind.BURDEN: translate("derivation", "burden"),
        CostKind.TRAVEL: translate("derivation", "travel"),
        CostKind.RECRUITING: translate("derivation", "recruiting"),
        CostKind.EQUIPMENT: translate("derivation", "equipment"),
    }[kind]


def untold(name: str, plan: Plan | None = None) -> Derivation:
    """A cost that nobody here knows; of a plan that tells some pay, because it tells none of these seats."""
    said = translate("derivation", "the plan tells no pay")
    if plan is not None and plan.tells_pay:
        said = translate("derivation", "no pay is set for these seats, nor for their role types")
    return given(name, None, Unit.MONEY, said)


def full_year_of(plan: Plan, position: Position) -> Derivation:
    """What a seat costs in a whole year on its terms, without what is paid once."""
    cpm = plan.cpms[position.cpm]
    month = month_shown(plan, cpm)
    name = translate("derivation", "a full year on these terms")
    if not plan.tells_pay_of(cpm):
        return untold(name, plan)
    if not position.full_year_cents:
        return given(name, 0, Unit.MONEY, translate("derivation", "the seat is not dated, or costs nothing"))
    merits, whole = merits_until(plan.assumptions, month), Presence(MONTHS_PER_YEAR, 1)
    parts = (_priced(plan.assumptions, position.terms, kind, merits, whole) for kind in _A_YEAR)
    return given(name, position.full_year_cents, Unit.MONEY).summed(each for each in parts if each.amount)


def loaded_year_of(plan: Plan, pay: Pay) -> Derivation:
    """What a full-time seat costs in a whole year, without what is paid once, as ``Plan.annual_cents``.

    Raises:
        KeyError: there is no plan rate for its currency.
    """
    name = translate("derivation", "loaded year")
    if not plan.tells_pay:
        return untold(name)
    is_own = pay.currency in ("", plan.assumptions.currency)
    abroad = translate("derivation", "loaded year in the currency of the pay")
    year = given(name if is_own else abroad, pay.annual_cents, Unit.MONEY).summed(_loaded_parts(pay))
    if is_own:
        return year
    rate = _rate(pay, Fraction(plan.assumptions.rate(pay.currency)))
    return given(name, plan.annual_cents(pay), Unit.MONEY).multiplied(
        [replace(year, currency=pay.currency), rate], rounding=Rounding.AWAY
    )


def in_year_of(costs: Costs, key: CpmId, year: int) -> Derivation:
    """What a seat costs in the months of a fiscal year, kind by kind."""
    row, columns = costs.seats.index(key), columns_of(costs, year)
    name = translate("derivation", "cost of {name} in fiscal year {year}").format(
        name=costs.plan.cpms[key].name, year=year
    )
    if not costs.tell([row]):
        return untold(name, costs.plan)
    return _total(given(name, 0, Unit.MONEY, _covered(costs, year)), kinds_of(costs, row, columns))


def kinds_of(costs: Costs, row: int, columns: Sequence[int]) -> list[Derivation]:
    """What the seat in a row costs in months at some places, kind by kind."""
    kinds = [kind for kind in CostKind if costs.cents[kind, row, columns].any()]
    return [_over_months(costs, row, kind, columns) for kind in kinds]


def year_of(costs: Costs, year: int) -> Derivation:
    """What the plan costs in the months of a fiscal year, role type by role type."""
    name = translate("derivation", "cost of fiscal year {year}").format(year=year)
    if not costs.tell():
        return untold(name, costs.plan)
    return given(name, int(costs.of_fiscal_year(year)), Unit.MONEY, _covered(costs, year)).summed(
        _by_role(costs, year)
    )


def seats_in_year(costs: Costs, keys: Sequence[CpmId], year: int) -> Derivation:
    """What some seats cost in the months of a fiscal year: one of them kind by kind, several seat by seat."""
    if len(keys) == 1:
        return in_year_of(costs, keys[0], year)
    name = translate("derivation", "cost of {count} seats in fiscal year {year}").format(
        count=format_count(len(keys)), year=year
    )
    if not costs.tell([costs.seats.index(key) for key in keys]):
        return untold(name, costs.plan)
    in_year = costs.of_fiscal_year(year, costs.by_seat)
    parts = [
        given(costs.plan.cpms[key].name, int(in_year[costs.seats.index(key)]), Unit.MONEY) for key in keys
    ]
    return _total(given(name, 0, Unit.MONEY, _covered(costs, year)), parts)


def full_years_of(plan: Plan, positions: Sequence[Position]) -> Derivation:
    """What some seats cost in a whole year on their terms, without what is paid once."""
    if len(positions) == 1:
        return full_year_of(plan, positions[0])
    name = translate("derivation", "a full year on these terms")
    is_told = any(plan.tells_pay_of(plan.cpms[each.cpm]) for each in positions) or not positions
    if not (plan.tells_pay and is_told):
        return untold(name, plan)
    parts = [given(each.name, each.full_year_cents, Unit.MONEY) for each in positions]
    return _total(given(name, 0, Unit.MONEY), parts)


def month_of(costs: Costs, at: int, seats: Sequence[int] | None = None) -> Derivation:
    """What a month costs, kind by kind: seats in some rows, or for None the whole plan with adjustments."""
    month = month_name(costs.months[at])
    name = translate("derivation", "cost in {month}").format(month=month)
    if not costs.tell(seats):
        return untold(name, costs.plan)
    rows = range(len(costs.seats)) if seats is None else seats
    kinds = {kind: _kind_in_month(costs, rows, kind, at) for kind in CostKind}
    once = [kinds[kind] for kind in _ONCE if kinds[kind].amount]
    if seats is None and costs.adjustments[:, at].any():
        once.append(_adjusted(costs, [at]))
    parts = [kinds[kind] for kind in _A_YEAR if kinds[kind].amount]
    if once:
        parts.append(_total(given(translate("derivation", "once"), 0, Unit.MONEY), once))
    return _total(given(name, 0, Unit.MONEY), parts)


def adjustments_of(costs: Costs, year: int) -> Derivation:
    """What is added to the seats' cost in a fiscal year, and taken from it."""
    if not costs.plan.tells_pay:
        return untold(translate("derivation", "adjustments"))
    return _adjusted(costs, columns_of(costs, year))


def columns_of(costs: Costs, year: int) -> list[int]:
    """Give the places of the months of a fiscal year."""
    start = costs.plan.assumptions.fiscal_year_start
    return [at for at, month in enumerate(costs.months) if fiscal_year_of(month, start) == year]


def _by_role(costs: Costs, year: int) -> Iterator[Derivation]:
    for key, cents in costs.by_role_type.items():
        amount = int(costs.of_fiscal_year(year, cents))
        if amount and key is not None:
            yield given(costs.plan.role_types[key].name, amount, Unit.MONEY)
        elif amount:
            yield given(translate("derivation", "adjustments of no seat"), amount, Unit.MONEY)


def _adjusted(costs: Costs, columns: Sequence[int]) -> Derivation:
    parts = [
        given(costs.plan.adjustments[key].name, int(cents[columns].sum()), Unit.MONEY)
        for key, cents in zip(costs.adjustment_ids, costs.adjustments, strict=True)
        if cents[columns].any()
    ]
    return _total(given(translate("derivation", "adjustments"), 0, Unit.MONEY), parts)


def _total(figure: Derivation, parts: Sequence[Derivation]) -> Derivation:
    """Let a figure be the sum of parts in whole cents."""
    return replace(figure, amount=sum(int(each.amount or 0) for each in parts)).summed(parts)


def _kind_in_month(costs: Costs, rows: Sequence[int], kind: CostKind, at: int) -> Derivation:
    """Give one kind of cost in a month: of one seat with its formula, of several seat by seat."""
    if len(rows) == 1 and costs.cents[kind, rows[0], at]:
        return _month_of(costs, rows[0], kind, costs.months[at])
    parts = [
        given(costs.plan.cpms[costs.seats[row]].name, int(costs.cents[kind, row, at]), Unit.MONEY)
        for row in rows
        if costs.cents[kind, row, at]
    ]
    return _total(given(kind_name(kind), 0, Unit.MONEY), parts)


def _covered(costs: Costs, year: int) -> str:
    count = costs.months_covered(year)
    said = translate("derivation", "{count} of its 12 months are in the plan")
    return "" if count == MONTHS_PER_YEAR else said.format(count=count)


def _over_months(costs: Costs, row: int, kind: CostKind, columns: Sequence[int]) -> Derivation:
    """Add up one kind of cost; months in a row that cost the same are one line."""
    parts = []
    for cents, run in groupby(columns, key=lambda at: int(costs.cents[kind, row, at])):
        at = list(run)
        if not cents:
            continue
        month = _month_of(costs, row, kind, costs.months[at[0]])
        parts.append(month if len(at) == 1 else _repeated(costs, month, cents, at))
    total = int(costs.cents[kind, row, columns].sum())
    return given(kind_name(kind), total, Unit.MONEY).summed(parts)


def _repeated(costs: Costs, month: Derivation, cents: int, columns: Sequence[int]) -> Derivation:
    name = translate("derivation", "{first} to {last}").format(
        first=month_name(costs.months[columns[0]]), last=month_name(costs.months[columns[-1]])
    )
    months = given(translate("derivation", "months"), len(columns), Unit.COUNT)
    return given(name, cents * len(columns), Unit.MONEY).multiplied([months, month])


def _month_of(costs: Costs, row: int, kind: CostKind, month: Month) -> Derivation:
    plan = costs.plan
    cpm = plan.cpms[costs.seats[row]]
    merits = merits_until(plan.assumptions, month)
    made = _priced(plan.assumptions, terms_in(plan, cpm, month), kind, merits, presence_of(cpm, month))
    name = translate("derivation", "{kind} in {month}").format(kind=made.name, month=month_name(month))
    return replace(made, name=name)


def _loaded_parts(pay: Pay) -> Iterator[Derivation]:
    """Give what a loaded year consists of, in the currency it is paid in."""
    paid, points = _amount(pay, CostKind.BURDEN)
    travel = _pay(pay, CostKind.TRAVEL)
    burden = pay.annual_cents - int(paid.amount or 0) - int(travel.amount or 0)
    on_top = replace(given(kind_name(CostKind.BURDEN), burden, Unit.MONEY), currency=pay.currency)
    parts = (*paid.inputs, on_top.multiplied([paid, points], rounding=Rounding.AWAY), travel)
    return (each for each in parts if each.amount)


def _priced(
    given_by: Assumptions, terms: Terms, kind: CostKind, merits: int, presence: Presence
) -> Derivation:
    """Price one kind of cost, as :class:`Pricer` does."""
    pay, pricer = terms.pay, Pricer(given_by)
    cents = pricer.price(terms, merits, presence)[kind]
    factors, against = list(_amount(pay, kind)), []
    if kind not in _ONCE:
        factors.append(given(translate("derivation", "FTE"), terms.fte_percent, Unit.PERCENT))
        if presence.days != MONTHS_PER_YEAR * presence.of_days:
            against.append(given(translate("derivation", "months a year"), MONTHS_PER_YEAR, Unit.COUNT))
        if presence.of_days != 1:
            factors.append(_days(presence))
        if merits and kind is not CostKind.TRAVEL:
            factors.append(_merit(given_by, merits))
    if pay.currency not in ("", given_by.currency):
        factors.append(_rate(pay, pricer.rate(pay.currency)))
    return given(kind_name(kind), cents, Unit.MONEY).multiplied(factors, against, rounding=Rounding.AWAY)


def _amount(pay: Pay, kind: CostKind) -> Iterator[Derivation]:
    """Give what a kind of cost begins with: an amount of pay, or two of them and the burden on both."""
    if kind is CostKind.BURDEN:
        paid = [_pay(pay, CostKind.BASE), _pay(pay, CostKind.VARIABLE)]
        both = given(
            translate("derivation", "base and variable a year"),
            pay.base_cents + pay.variable_cents,
            Unit.MONEY,
        )
        yield replace(both, currency=pay.currency).summed(paid)
        points = Fraction(pay.burden_points, WHOLE_RATE)
        yield given(translate("derivation", "burden on both"), points, Unit.SHARE)
    else:
        yield _pay(pay, kind)


def _pay(pay: Pay, kind: CostKind) -> Derivation:
    once, a_year = translate("derivation", "{kind}, once"), translate("derivation", "{kind} a year")
    said = once if kind in _ONCE else a_year
    amount = getattr(pay, f"{kind.name.lower()}_cents")
    return replace(given(said.format(kind=kind_name(kind)), amount, Unit.MONEY), currency=pay.currency)


def _rate(pay: Pay, rate: Fraction) -> Derivation:
    name = translate("derivation", "plan rate of {currency}").format(currency=pay.currency)
    return given(name, rate, Unit.NUMBER)


def _days(presence: Presence) -> Derivation:
    there = given(translate("derivation", "days there"), presence.days, Unit.COUNT)
    of_days = given(translate("derivation", "days of the month"), presence.of_days, Unit.COUNT)
    name, share = (
        translate("derivation", "share of the month there"),
        Fraction(presence.days, presence.of_days),
    )
    return given(name, share, Unit.SHARE).multiplied([there], [of_days])


def _merit(given_by: Assumptions, merits: int) -> Derivation:
    factor = (1 + Fraction(given_by.merit_points, WHOLE_RATE)) ** merits
    name = translate("derivation", "merit of {count} years").format(count=merits)
    return given(name, factor, Unit.SHARE)
