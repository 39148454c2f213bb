"""The curve of a plan: its points checked against the plan, its knee, its words, and stopping early."""

import pickle
from collections import Counter
from dataclasses import replace

import pytest

from cpm_planner.balance.clashes.fewest import fewest_moves
from cpm_planner.balance.studies.curve import (
    PROVED_GAP,
    Curve,
    CurvePoint,
    CurveRequest,
    draw_curve,
    knee,
    widest,
)
from cpm_planner.balance.studies.curve_text import (
    change_sentence,
    format_gap,
    format_improvement,
    knee_sentence,
    proof_sentence,
    rises_sentence,
    still_possible_words,
)
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.edit.assignments import assign, put_assignments, unassign
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import put_rule
from cpm_planner.formatting.points import format_points
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import CpmId, RoleTypeId, RuleId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, KeepTogether, MustNotHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import derive
from tests.builders import a_plan
from tests.unit.balance.studies.any_plan import Patience
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ANA, BEN, CLEO = CPMS
WORK = CurveRequest(seconds=None, work=500)


def crowded() -> Plan:
    """Ana has all five partners, which are alike."""
    plan = change_partners(PARTNERS, tier=TierId("gold"))(start())
    return assign(PARTNERS, ANA)(add_model(PARTNERS, SalesModel.SELL_THROUGH)(plan))


def a_point(allowed: int, value: float, bound: float) -> CurvePoint:
    return CurvePoint(allowed, (), {}, 0, value, bound, (value - bound) / value, searched=True)


def an_evenness(spread: float) -> Evenness:
    return Evenness(2, 0.5, 0.5 + spread, 0.5, spread, spread / 2, 0)


def test_every_point_says_what_its_moves_do_to_the_plan() -> None:
    plan = crowded()
    curve = draw_curve(plan, WORK)
    assert [point.allowed for point in curve.points] == [0, 1, 2, 3]
    for point in curve.points:
        moves = {move.partner: move.after for move in point.moves}
        figures = derive(put_assignments(moves)(plan)) if moves else derive(plan)
        assert point.moved == len(point.moves) <= point.allowed
        assert point.after == figures.evenness
        assert point.overload_minutes == sum(
            each.over_capacity_minutes + each.planned_in_reserve_minutes for each in map(figures.cpm, CPMS)
        )
    assert [point.widest for point in curve.points] == sorted(
        (point.widest for point in curve.points), reverse=True
    )
    assert curve.finished
    assert curve.before == derive(plan).evenness


def test_a_point_is_a_proposal() -> None:
    plan = crowded()
    curve = draw_curve(plan, WORK)
    proposal = curve.proposal(plan, curve.points[2])
    assert (proposal.plan, proposal.moves, proposal.after) == (
        plan,
        curve.points[2].moves,
        curve.points[2].after,
    )
    assert proposal.stopped_by == "proved"
    assert put_assignments(proposal.accepted(set(PARTNERS)))(plan) != plan


def test_partners_that_nobody_has_get_a_cpm_without_a_move() -> None:
    curve = draw_curve(unassign([PARTNERS[0]])(crowded()), WORK)
    first = curve.points[0]
    assert (first.allowed, first.moved, len(first.moves)) == (0, 0, 1)


def test_the_curve_ends_at_the_moves_asked_for() -> None:
    curve = draw_curve(crowded(), CurveRequest(seconds=None, work=500, most_moves=2))
    assert [point.allowed for point in curve.points] == [0, 1, 2]


def test_the_curve_begins_at_the_moves_that_rules_force() -> None:
    barred = put_rule(RuleId("r1"), MustNotHave(PARTNERS[0], ANA))(crowded())
    assert draw_curve(barred, WORK).points[0].allowed == 1
    with pytest.raises(InfeasibleError):
        draw_curve(barred, CurveRequest(most_moves=0))


def test_who_joins_a_group_is_counted_and_who_leads_it_is_not() -> None:
    """Three of Ana's partners and one of Ben's are to be together: one move leads to Ana."""
    group = put_rule(RuleId("r1"), KeepTogether(frozenset(PARTNERS[:4])))
    curve = draw_curve(group(assign([PARTNERS[3]], BEN)(crowded())), WORK)
    assert curve.points[0].allowed == 1
    assert [move.partner for move in curve.points[0].moves] == [PARTNERS[3]]
    assert all(point.moved <= point.allowed for point in curve.points)
    assert all(point.gap <= PROVED_GAP for point in curve.points)


def test_the_curve_begins_where_limits_of_partners_can_be_kept() -> None:
    """Ana has five and may have three: no plan of one move keeps that, so none is shown."""
    limited = put_rule(RuleId("most"), AtMostPartners(3, ANA))(crowded())
    curve = draw_curve(limited, WORK)
    assert curve.points[0].allowed == 2
    assert all(Counter(owners(limited, point))[ANA] <= 3 for point in curve.points)
    assert fewest_moves(derive(limited)) == 2
    assert fewest_moves(derive(crowded())) == 0
    with pytest.raises(CancelledError):
        fewest_moves(derive(limited), lambda: True)


def test_a_curve_stopped_before_any_plan_keeps_the_limits_shows_nothing() -> None:
    limited = put_rule(RuleId("most"), AtMostPartners(2))(crowded())
    told = set()
    for most in range(60):
        try:
            assert draw_curve(limited, WORK, cancelled=Patience(most).is_over).points
        except InfeasibleError as refused:
            told.add(refused.what)
        except CancelledError:
            continue
    assert told == {"Stopped before a plan that keeps every rule was found"}


def owners(plan: Plan, point: CurvePoint) -> list[CpmId]:
    after = {**plan.assignments, **{move.partner: move.after for move in point.moves}}
    return [each.primary for each in after.values() if each is not None]


def test_a_plan_without_partners_has_one_point() -> None:
    curve = draw_curve(a_plan(), WORK)
    assert [(point.allowed, point.moves, point.widest) for point in curve.points] == [(0, (), 0.0)]
    assert curve.knee is None
    assert curve.improvement(curve.points[0]) is None
    assert format_improvement(curve, curve.points[0]) == "\u2013"
    open_end = a_point(0, 2.0, 1.0)
    alone = replace(curve, points=(open_end,))
    assert proof_sentence(alone, open_end) == "More moves improve nothing."


def test_the_same_request_gives_the_same_curve() -> None:
    assert draw_curve(crowded(), WORK).points == draw_curve(crowded(), WORK).points


def test_the_curve_fills_in_while_it_is_drawn() -> None:
    heard: list[StudyProgress] = []
    curve = draw_curve(crowded(), WORK, heard.append)
    assert heard[-1] == StudyProgress(1.0, "points", curve)
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    first = heard[0].partial
    assert isinstance(first, Curve)
    assert [point.allowed for point in first.points] == [point.allowed for point in curve.points]
    assert not first.finished
    assert pickle.loads(pickle.dumps(heard[0])) == heard[0]  # noqa: S301 - what a worker sends


def test_a_curve_that_is_cancelled_keeps_its_points() -> None:
    heard: list[StudyProgress] = []
    curve = draw_curve(crowded(), CurveRequest(seconds=60), heard.append, lambda: bool(heard))
    assert [each.partial for each in heard] == [curve]
    assert not curve.finished
    assert len(curve.points) == 4
    assert all(point.bound <= point.value for point in curve.points)


def test_the_knee_is_the_point_furthest_from_the_chord() -> None:
    assert knee([(0, 1.0), (1, 0.5), (2, 0.2), (10, 0.0)]) == 2
    assert knee([(0, 1.0), (5, 0.25), (6, 0.25), (10, 0.0)]) == 1


def test_of_equal_points_the_one_with_the_fewest_moves_is_the_knee() -> None:
    assert knee([(0, 1.0), (1, 0.5), (2, 0.25), (4, 0.0)]) == 1


@pytest.mark.parametrize(
    "points",
    [
        [],
        [(0, 1.0)],
        [(0, 1.0), (4, 0.0)],
        [(0, 1.0), (1, 0.75), (2, 0.5), (4, 0.0)],
        [(0, 1.0), (1, 0.9), (2, 0.0)],
        [(0, 0.5), (1, 0.5), (2, 0.5)],
        [(0, 0.1), (1, 0.0), (2, 0.2)],
    ],
    ids=["none", "one", "two", "straight", "bulging", "flat", "rising"],
)
def test_some_curves_have_no_knee(points: list[tuple[int, float]]) -> None:
    assert knee(points) is None


def test_the_knee_and_the_proof_are_said_in_words() -> None:
    curve = draw_curve(crowded(), WORK)
    before, knee_point, last = (
        format_points(each) for each in (widest(curve.before), curve.points[2].widest, curve.points[3].widest)
    )
    before = before.removesuffix(" points")
    assert knee_sentence(curve) == (
        "The knee is at 2 moves: each further one brings less. "
        f"The widest spread goes from {before} to {knee_point}, overload from 0.0 to 0.0 hours a month. "
        f"With 3 moves the widest spread would be {last}."
    )
    assert change_sentence(curve, curve.points[2]) in knee_sentence(curve)
    assert proof_sentence(curve, curve.points[1]) == "This is proved the best plan within 1 move."


def test_more_moves_never_have_less_of_the_improvement() -> None:
    values = (1000.0, 400.0, 300.2, 300.0)
    points = tuple(a_point(moves, value, value / 2) for moves, value in enumerate(values))
    curve = Curve({}, 0, points, None, finished=True, seconds=1.0)
    assert [format_improvement(curve, point) for point in points] == ["0 %", "85.7 %", "99.9 %", "100 %"]
    assert proof_sentence(curve, points[1]) == (
        "This reaches 85.7 % of the improvement that 3 moves bring; a plan with as many moves as here may "
        "reach at most 28.6 % of it more."
    )


def test_a_spread_that_rises_with_more_moves_is_explained() -> None:
    spreads = (0.5, 0.2, 0.204, 0.1)
    points = tuple(
        replace(a_point(moves, 1.0, 1.0), after={RoleTypeId("role"): an_evenness(spread)})
        for moves, spread in enumerate(spreads)
    )
    curve = Curve({}, 0, points, None, finished=True, seconds=1.0)
    assert rises_sentence(curve) == ""
    more = replace(points[3], after={RoleTypeId("role"): an_evenness(0.12)})
    assert "as a whole" in rises_sentence(replace(curve, points=(*points, more)))


def test_only_what_is_proved_looks_proved() -> None:
    points = (a_point(0, 1000.0, 1000.0), a_point(1, 500.0, 499.99), a_point(2, 300.0, 200.0))
    curve = Curve({}, 0, points, None, finished=True, seconds=1.0)
    assert [format_gap(point) for point in points] == ["0 %", "0.1 %", "33.3 %"]
    assert [still_possible_words(curve, point) for point in points] == [
        "nothing",
        "up to 0.1 %",
        "up to 14.3 %",
    ]
    assert knee_sentence(curve) == "No number of moves stands out as the one after which more bring little."
