"""What moves depend on, checked against plans in which some of them are made."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.balance.dependencies import Dependencies, Dependency, DependencyKind
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.moves import Move, giver_and_getter, moves_between
from cpm_planner.edit.assignments import assign, put_assignments
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import put_rule
from cpm_planner.edit.team import change_cpms, put_role_type
from cpm_planner.model.ids import CpmId, PartnerId, RuleId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, KeepTogether
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import CpmFigures, derive
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, ROLE, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS


def shared_out(efforts: Iterable[int], owners: Iterable[CpmId], fte_percent: int = 100) -> Plan:
    """Give each partner its effort and its CPM."""
    plan = change_partners(PARTNERS, tier=TierId("platinum"))(start())
    plan = change_cpms(CPMS, fte_percent=fte_percent)(add_model(PARTNERS, SalesModel.SELL_THROUGH)(plan))
    for key, effort, owner in zip(PARTNERS, efforts, owners, strict=True):
        plan = assign([key], owner)(change_partners([key], effort_percent=effort)(plan))
    return plan


def moved(plan: Plan, owners: Iterable[CpmId]) -> Proposed:
    after = plan
    for key, owner in zip(PARTNERS, owners, strict=True):
        after = assign([key], owner)(after)
    return Proposed.of(plan, moves_between(derive(plan), derive(after)))


def depends(proposed: Proposed, key: PartnerId) -> tuple[Dependency, ...]:
    return Dependencies(proposed).of(next(move for move in proposed.moves if move.partner == key))


def test_a_move_into_a_full_cpm_needs_the_fewest_moves_that_make_room() -> None:
    plan = shared_out((100, 60, 10, 60, 100), (ANA, BEN, BEN, BEN, BEN), fte_percent=75)
    proposed = moved(plan, (BEN, CLEO, CLEO, CLEO, BEN))
    assert depends(proposed, ONE) == (Dependency(DependencyKind.ROOM, (TWO, FOUR), BEN),)
    assert depends(proposed, TWO) == ()


def test_a_move_that_would_plan_into_the_reserve_needs_moves_that_make_room() -> None:
    """With every partner Ben is within capacity, but half of it is kept for requests."""
    plan = shared_out((104, 52, 26, 78, 26), (ANA, BEN, BEN, BEN, BEN))
    time = replace(plan.role_types[ROLE].working_time, reserve_percent=50)
    role = replace(plan.role_types[ROLE], working_time=time)
    plan = put_role_type(role)(plan)
    proposed = moved(plan, (BEN, CLEO, CLEO, CLEO, BEN))
    alone = derive(made(plan, proposed.moves[:1])).cpm(BEN)
    assert alone.over_capacity_minutes == 0 < alone.planned_in_reserve_minutes
    assert depends(proposed, ONE) == (Dependency(DependencyKind.ROOM, (FOUR,), BEN),)


def test_a_limit_on_partners_makes_moves_depend_too() -> None:
    plan = shared_out((10, 10, 10, 10, 10), (ANA, ANA, BEN, BEN, CLEO))
    plan = put_rule(RuleId("most"), AtMostPartners(2, BEN))(plan)
    plan = put_rule(RuleId("all"), AtMostPartners(9))(plan)
    assert depends(moved(plan, (BEN, ANA, CLEO, BEN, CLEO)), ONE) == (
        Dependency(DependencyKind.LIMIT, (THREE,), BEN),
    )


def test_partners_kept_together_need_each_other() -> None:
    plan = shared_out((10, 10, 10, 10, 10), (ANA, ANA, ANA, BEN, CLEO))
    plan = put_rule(RuleId("pair"), KeepTogether(frozenset({ONE, TWO})))(plan)
    proposed = moved(plan, (BEN, BEN, ANA, CLEO, CLEO))
    assert depends(proposed, ONE) == (Dependency(DependencyKind.TOGETHER, (TWO,)),)
    assert depends(proposed, TWO) == (Dependency(DependencyKind.TOGETHER, (ONE,)),)


def test_an_exchange_evens_out_only_as_a_whole() -> None:
    plan = shared_out((100, 90, 30, 20, 120), (ANA, BEN, ANA, BEN, CLEO))
    proposed = moved(plan, (BEN, ANA, ANA, BEN, CLEO))
    spreads = [
        derive(made(plan, moves)).evenness[ROLE].spread or 0
        for moves in ([], proposed.moves[:1], proposed.moves[1:], proposed.moves)
    ]
    assert spreads[3] < min(spreads[:3])
    assert depends(proposed, ONE) == (Dependency(DependencyKind.EXCHANGE, (TWO,), BEN),)
    assert depends(proposed, TWO) == (Dependency(DependencyKind.EXCHANGE, (ONE,), ANA),)


def made(plan: Plan, moves: Iterable[Move]) -> Plan:
    return put_assignments({move.partner: move.after for move in moves})(plan)


OWNERS = st.lists(st.sampled_from(CPMS), min_size=5, max_size=5)
EFFORTS = st.lists(st.integers(20, 250), min_size=5, max_size=5)


@given(EFFORTS, OWNERS, OWNERS)
def test_room_is_made_by_the_fewest_moves(
    efforts: list[int], owners: list[CpmId], after: list[CpmId]
) -> None:
    plan = shared_out(efforts, owners)
    proposed = moved(plan, after)
    for move in proposed.moves:
        getting = giver_and_getter(move)[1]
        assert getting is not None
        leaving = [each for each in proposed.moves if giver_and_getter(each)[0] == getting]
        fewest = next(
            size
            for size in range(len(leaving) + 1)
            for some in combinations(leaving, size)
            if has_room(proposed, plan, getting, (move, *some))
        )
        rooms = [each for each in depends(proposed, move.partner) if each.kind is DependencyKind.ROOM]
        assert sum(len(each.partners) for each in rooms) == fewest
        needed = [each for each in proposed.moves if rooms and each.partner in rooms[0].partners]
        assert has_room(proposed, plan, getting, (move, *needed))


def has_room(proposed: Proposed, plan: Plan, cpm: CpmId, moves: Iterable[Move]) -> bool:
    figures, final = derive(made(plan, moves)).cpm(cpm), proposed.after.cpm(cpm)
    has_time = figures.minutes_needed <= max(final.minutes_available, final.minutes_needed)
    room = final.minutes_available - final.reserve_minutes
    return has_time and planned_minutes(figures) <= max(room, planned_minutes(final))


def planned_minutes(figures: CpmFigures) -> int:
    return figures.minutes_needed - figures.reactive_minutes
