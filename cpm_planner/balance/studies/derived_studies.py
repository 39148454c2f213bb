"""How the figures of studies of the balance come about: curves, prices of rules, robustness, teams."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from cpm_planner.balance.studies.curve import Curve, CurvePoint
from cpm_planner.balance.studies.outcome import Outcome
from cpm_planner.balance.studies.robustness.result import MoveSurvival
from cpm_planner.balance.studies.rule_prices import Price, Weighed
from cpm_planner.balance.studies.smallest_team import TeamRow
from cpm_planner.derivation.derived import Amount, Derivation, Operation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.derived_seat import partner_hours_of
from cpm_planner.workload.evenness import Evenness

_WHOLE_SEAT = 100


def spread_of(name: str, even: Evenness) -> Derivation:
    """Highest less lowest utilisation of the CPMs of one role type; ``name`` is that of the role type."""
    said = translate("derivation", "spread of {role}").format(role=name)
    if even.spread is None:
        return given(said, None, Unit.POINTS, translate("derivation", "none of its CPMs has capacity"))
    highest = translate("derivation", "highest utilisation of {role}").format(role=name)
    lowest = translate("derivation", "lowest utilisation of {role}").format(role=name)
    return given(said, even.spread, Unit.POINTS).summed(
        [given(highest, even.highest, Unit.SHARE)], [given(lowest, even.lowest, Unit.SHARE)]
    )


def widest_of(plan: Plan, evenness: Mapping[RoleTypeId, Evenness]) -> Derivation:
    """Give the largest spread among role types; 0 where nobody has capacity."""
    name = translate("derivation", "largest spread of a role type")
    spreads = [
        spread_of(plan.role_types[key].name, even)
        for key, even in evenness.items()
        if even.spread is not None
    ]
    if not spreads:
        return given(name, 0.0, Unit.POINTS, translate("derivation", "no CPM has capacity"))
    highest = max(each.spread for each in evenness.values() if each.spread is not None)
    return given(name, highest, Unit.POINTS).of_all(Operation.HIGHEST, spreads)


def overload_of(minutes: int) -> Derivation:
    """Overload of all CPMs together."""
    said = translate("derivation", "of all CPMs: hours over capacity, and planned hours in the reserve")
    return given(translate("derivation", "overload"), minutes, Unit.HOURS, said)


def overload_of_role(minutes: int) -> Derivation:
    """Overload of the CPMs of one role type together."""
    said = translate("derivation", "of its CPMs: hours over capacity, and planned hours in the reserve")
    return given(translate("derivation", "overload"), minutes, Unit.HOURS, said)


def improvement_of(curve: Curve, point: CurvePoint) -> Derivation:
    """What share of the whole improvement, from the first point to the last, a point reaches."""
    name, start = translate("derivation", "improvement"), _against_first(curve)
    gained = given(name, curve.points[0].value - point.value, Unit.NUMBER)
    share = given(name, curve.improvement(point), Unit.SHARE)
    return _of_whole(share, gained.summed([start], [_against(point.value)]), curve)


def still_possible_of(curve: Curve, point: CurvePoint) -> Derivation:
    """What share of the whole improvement a plan within as many moves may reach beyond a point, at most."""
    left = given(translate("derivation", "difference"), point.value - point.bound, Unit.NUMBER)
    name = translate("derivation", "still possible, at most")
    share = given(name, curve.still_possible(point), Unit.SHARE)
    return _of_whole(share, left.summed([_against(point.value)], [_least(point.bound)]), curve)


def _of_whole(share: Derivation, part: Derivation, curve: Curve) -> Derivation:
    if share.amount is None:
        return replace(share, remark=translate("derivation", "more moves improve nothing"))
    first, last = curve.points[0].value, curve.points[-1].value
    end = given(translate("derivation", "what weighs against the last point"), last, Unit.NUMBER)
    whole = given(translate("derivation", "whole improvement"), first - last, Unit.NUMBER)
    return share.multiplied([part], [whole.summed([_against_first(curve)], [end])])


def _against_first(curve: Curve) -> Derivation:
    name = translate("derivation", "what weighs against the first point")
    return given(name, curve.points[0].value, Unit.NUMBER)


def added_spread_of(before: Outcome, after: Outcome) -> Derivation:
    """What rules add to the widest spread."""
    name, spread = translate("derivation", "spread the rule adds"), translate("derivation", "largest spread")
    return _added(name, spread, (before.widest_spread, after.widest_spread), Unit.POINTS)


def added_overload_of(before: Outcome, after: Outcome) -> Derivation:
    """What rules add to overload."""
    name, overload = translate("derivation", "overload the rule adds"), translate("derivation", "overload")
    return _added(name, overload, (before.overload_minutes, after.overload_minutes), Unit.HOURS)


def added_moves_of(before: Outcome, after: Outcome) -> Derivation:
    """What rules add to the moves of the plan found."""
    name, moves = translate("derivation", "moves the rule adds"), translate("derivation", "moves")
    return _added(name, moves, (before.moves, after.moves), Unit.COUNT)


def price_of(price: Price) -> Iterator[Derivation]:
    """By what share a plan without the rule could be better, at most and at least; nothing where unknown."""
    weighed = price.weighed
    if weighed is None:
        return
    with_all = _with_all(weighed)
    least = given(
        translate("derivation", "least that weighs against a plan without it"),
        weighed.without_bound,
        Unit.NUMBER,
    )
    room = given(
        translate("derivation", "most the rule costs"), weighed.value - weighed.without_bound, Unit.NUMBER
    )
    name = translate("derivation", "better without it, at most")
    yield given(name, price.at_most, Unit.SHARE).multiplied([room.summed([with_all], [least])], [with_all])
    if weighed.without is not None:
        yield _at_least(price, weighed, weighed.without)


def survival_of(survival: MoveSurvival) -> Derivation:
    """In what share of the draws the very same move is made."""
    name = translate("derivation", "survives")
    if survival.share is None:
        return given(name, 0.0, Unit.SHARE, translate("derivation", "nothing has been drawn yet"))
    same = given(translate("derivation", "draws with the very same move"), survival.same, Unit.COUNT)
    draws = given(translate("derivation", "draws"), survival.draws, Unit.COUNT)
    return given(name, survival.share, Unit.SHARE).multiplied([same], [draws])


def fte_needed_of(row: TeamRow) -> Derivation:
    """FTE of the people who are kept, and of new seats, which are full time."""
    new = given(translate("derivation", "new full-time seats"), row.new_seats, Unit.COUNT)
    kept = row.fte_needed_percent - _WHOLE_SEAT * row.new_seats
    people = _fte(translate("derivation", "FTE of people who are kept"), kept)
    return _fte(translate("derivation", "FTE needed"), row.fte_needed_percent).summed([people, new])


def fte_change_of(row: TeamRow) -> Derivation:
    """FTE needed less those there are."""
    now = _fte(translate("derivation", "FTE now"), row.fte_now_percent)
    return _fte(translate("derivation", "FTE to change"), row.fte_missing_percent).summed(
        [fte_needed_of(row)], [now]
    )


def use_then_of(plan: Plan, row: TeamRow) -> Derivation:
    """Utilisation of the seats needed, all of them ramped."""
    name = translate("derivation", "utilisation then")
    if row.utilisation is None:
        return given(name, None, Unit.SHARE, translate("derivation", "no seats"))
    full = partner_hours_of(plan.role_types[row.role_type])
    hours = Fraction(row.fte_needed_percent, _WHOLE_SEAT) * Fraction(full.amount or 0)
    available = given(translate("derivation", "hours available"), hours, Unit.HOURS)
    needed = given(translate("derivation", "hours needed"), row.minutes, Unit.HOURS)
    return given(name, row.utilisation, Unit.SHARE).multiplied(
        [needed], [available.multiplied([full, fte_needed_of(row)])]
    )


def _at_least(price: Price, weighed: Weighed, found: float) -> Derivation:
    """Give what a plan found without the rule is surely better by."""
    bound = given(
        translate("derivation", "least that weighs against a plan with all rules"),
        weighed.bound,
        Unit.NUMBER,
    )
    without = given(
        translate("derivation", "what weighs against the plan found without it"), found, Unit.NUMBER
    )
    sure = _not_below_zero(translate("derivation", "least the rule costs"), bound, without)
    name = translate("derivation", "better without it, at least")
    return given(name, price.at_least, Unit.SHARE).multiplied([sure], [_with_all(weighed)])


def _with_all(weighed: Weighed) -> Derivation:
    name = translate("derivation", "what weighs against the plan with all rules")
    return given(name, weighed.value, Unit.NUMBER, _weights())


def _against(value: float) -> Derivation:
    return given(translate("derivation", "what weighs against this plan"), value, Unit.NUMBER, _weights())


def _least(bound: float) -> Derivation:
    name = translate("derivation", "least that weighs against any plan within as many moves")
    return given(name, bound, Unit.NUMBER)


def _weights() -> str:
    return translate(
        "derivation", "uncovered work, overload, unevenness and changes, as balancing weighs them"
    )


def _not_below_zero(name: str, this: Derivation, other: Derivation) -> Derivation:
    more = float(this.amount or 0) - float(other.amount or 0)
    difference = given(translate("derivation", "difference"), more, Unit.NUMBER).summed([this], [other])
    return given(name, max(more, 0.0), Unit.NUMBER).of_all(Operation.NOT_BELOW_ZERO, [difference])


def _added(name: str, what: str, amounts: tuple[Amount, Amount], unit: Unit) -> Derivation:
    before, after = amounts
    with_all = translate("derivation", "{figure} with all rules").format(figure=what)
    without = translate("derivation", "{figure} without this one").format(figure=what)
    return given(name, before - after, unit).summed(
        [given(with_all, before, unit)], [given(without, after, unit)]
    )


def _fte(name: str, percent: int) -> Derivation:
    return given(name, Fraction(percent, _WHOLE_SEAT), Unit.NUMBER)
