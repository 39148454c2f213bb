"""Effects of moves: every figure again from whole plans, both alone and last."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from cpm_planner.balance.effects import CpmChange, MoveEffect, Proposed, Step
from cpm_planner.balance.moves import Move, giver_and_getter, moves_between
from cpm_planner.edit.assignments import assign, put_assignments, split, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.team import change_cpms
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.place import Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH


def crowded() -> Plan:
    """Ana has everything but the last partner, whom nobody has."""
    plan = change_partners(PARTNERS, tier=TierId("platinum"))(start())
    plan = add_model(PARTNERS, THROUGH)(add_model([ONE, TWO], WITH)(plan))
    plan = change_partners([ONE], region="North", language="de", revenue_cents=700)(plan)
    plan = change_partners([ONE], coordinates=Coordinates(10, 10))(plan)
    plan = change_cpms([ANA], regions=("South",), coordinates=Coordinates(10, 10), fte_percent=20)(plan)
    plan = change_cpms([BEN], languages=("en",), coordinates=Coordinates(20, 10))(plan)
    return put_assignments({ONE: Assignment(ANA, since=Month(2026, 1))})(
        assign([TWO, THREE, FOUR], ANA)(plan)
    )


def proposed() -> Proposed:
    """One goes to Ben, Two is split, Four goes to Cleo, Five is covered."""
    before = crowded()
    after = assign([FIVE], CLEO)(assign([FOUR], CLEO)(assign([ONE], BEN)(split(TWO, WITH, BEN)(before))))
    return Proposed.of(before, moves_between(derive(before), derive(after)))


def effect_of(key: str) -> MoveEffect:
    all_ = proposed()
    return all_.effect(next(move for move in all_.moves if move.partner == key))


def made(plan: Plan, moves: Iterable[Move]) -> Plan:
    return put_assignments({move.partner: move.after for move in moves})(plan)


@pytest.mark.parametrize("key", [ONE, TWO, FOUR, FIVE])
def test_a_move_alone_is_told_against_the_plan_as_it_is(key: str) -> None:
    all_ = proposed()
    move = next(each for each in all_.moves if each.partner == key)
    check(all_.effect(move).alone, move, crowded(), made(crowded(), [move]))


@pytest.mark.parametrize("key", [ONE, TWO, FOUR, FIVE])
def test_a_move_made_last_is_told_against_the_plan_without_it(key: str) -> None:
    all_ = proposed()
    move = next(each for each in all_.moves if each.partner == key)
    others = [each for each in all_.moves if each is not move]
    check(all_.effect(move).last, move, made(crowded(), others), made(crowded(), all_.moves))


def check(step: Step, move: Move, before: Plan, after: Plan) -> None:
    was, became = derive(before), derive(after)
    for change, cpm in zip((step.giving, step.getting), giver_and_getter(move), strict=True):
        assert change == (None if cpm is None else CpmChange(cpm, was.cpm(cpm), became.cpm(cpm)))
    for spread in step.spreads:
        assert spread.before == was.evenness[spread.role_type].spread
        assert spread.after == became.evenness[spread.role_type].spread
    over = [
        sum(
            max(figures.cpm(cpm).minutes_needed - figures.cpm(cpm).minutes_available, 0)
            for cpm in before.cpms
        )
        for figures in (was, became)
    ]
    assert step.overload_minutes == tuple(over)


def test_what_is_at_stake_and_how_the_partner_is_placed() -> None:
    effect = effect_of(ONE)
    assert (effect.partner, effect.revenue_cents, effect.relationship_months) == (ONE, 700, 10)
    assert effect.handover_minutes == crowded().tiers[TierId("platinum")].handover_minutes
    assert effect.before is not None
    assert effect.after is not None
    assert (effect.before.cpm, effect.after.cpm) == (ANA, BEN)
    assert effect.before.kilometres == pytest.approx(0, abs=0.001)
    assert effect.after.kilometres == pytest.approx(1_112, abs=1)
    assert (effect.before.is_at_home, effect.after.is_at_home) == (False, True)
    assert (effect.before.is_spoken_to, effect.after.is_spoken_to) == (True, False)
    assert effect.minutes_saved == 0


def test_a_better_fit_saves_minutes() -> None:
    plan = crowded()
    fitting = replace(plan.role_types[plan.cpms[ANA].role_type], id="fitting")
    fitting = replace(fitting, fit=replace(fitting.fit, sell_through=100, sell_with=100))
    plan = replace(plan, role_types={**plan.role_types, fitting.id: fitting})
    plan = change_cpms([BEN], role_type=fitting.id)(plan)
    all_ = Proposed.of(plan, moves_between(derive(plan), derive(assign([ONE], BEN)(plan))))
    effect = all_.effect(all_.moves[0])
    saved = all_.before.needed_minutes[0] - all_.after.needed_minutes[0]
    assert effect.minutes_saved == saved > 0
    assert len(effect.alone.spreads) == 2


def test_covering_and_leaving_uncovered_have_one_side() -> None:
    covering = effect_of(FIVE)
    assert (covering.before, covering.relationship_months, covering.handover_minutes) == (None, None, 0)
    assert covering.minutes_saved == 0
    assert covering.alone.giving is None
    plan = crowded()
    gone = Proposed.of(plan, moves_between(derive(plan), derive(unassign([ONE])(plan))))
    leaving = gone.effect(gone.moves[0])
    assert (leaving.after, leaving.last.getting, leaving.minutes_saved) == (None, None, 0)
