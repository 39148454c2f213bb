"""Every study on plans drawn at random: what it answers passes the independent check, or it says why not.

Let through is only what the user can do something about, such as rules that clash, and work that was stopped.
Longer: CPM_PLANNER_ANY_PLANS=3000 pytest tests/unit/balance/studies/test_any_plan.py
"""

import os
from collections.abc import Callable
from random import Random
from typing import Final, TypeVar

import pytest

from cpm_planner.balance.clashes.demand import Clashes, ClashRequest
from cpm_planner.balance.clashes.refusal import ClashError
from cpm_planner.balance.clashes.study import find_clashes
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.balance.staying import Staying
from cpm_planner.balance.studies.checked import (
    checked_curve,
    checked_focus,
    checked_leaving,
    checked_proposal,
    checked_splitting,
)
from cpm_planner.balance.studies.counterfactual import CounterfactualRequest, Counterfactuals, refuse_each
from cpm_planner.balance.studies.curve import Curve, CurveRequest, draw_curve
from cpm_planner.balance.studies.explained import explain_moves
from cpm_planner.balance.studies.focus.result import Focus, FocusRequest
from cpm_planner.balance.studies.focus.study import find_focus
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.setting import setting_of
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.balance.studies.repair import RepairRequest, repair
from cpm_planner.balance.studies.restricted import Restriction
from cpm_planner.balance.studies.robustness.result import Robustness, RobustnessRequest
from cpm_planner.balance.studies.robustness.study import vary_guesses
from cpm_planner.balance.studies.rule_prices import RulePrices, RulePricesRequest, price_rules
from cpm_planner.balance.studies.smallest_team import SmallestTeam, find_smallest_team
from cpm_planner.balance.studies.splitting.result import Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.balance.studies.team_layout import Sought, TeamRequest
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_plan
from tests.unit.balance.studies.any_plan import Patience, any_plan
from tests.unit.balance.studies.plain_focus import figures_hold
from tests.unit.balance.studies.told import (
    curve_is_told_truly,
    prices_are_told_truly,
    splits_are_told_truly,
    strains_are_told_truly,
    survival_is_told_truly,
    takeovers_are_told_truly,
    team_is_told_truly,
)

T = TypeVar("T")
PLANS: Final = int(os.environ.get("CPM_PLANNER_ANY_PLANS", "60"))
"""Plans to draw for each study; a third of them have rules that clash."""
BLOCK: Final = 20
blocks = pytest.mark.parametrize("seeds", [range(first, first + BLOCK) for first in range(0, PLANS, BLOCK)])


def patience(random: Random) -> Patience:
    """Be patient in two of three cases."""
    return Patience(random.choice([None] * 12 + [0, 1, 2, 5, 13, 40]))


def answers(ask: Callable[[Plan, Random], T], seeds: range, *codes: str) -> list[T]:
    """Ask about one plan a seed; no answer is one that rules clash, or what the user is told under a code."""
    given = []
    for seed in seeds:
        try:
            given.append(ask(any_plan(seed), Random(seed)))  # noqa: S311 - a seeded draw for a test
        except (ClashError, CancelledError):
            continue
        except Exception as error:
            if not isinstance(error, InputError) or error.code not in codes:
                error.add_note(f"seed {seed}")
                raise
    return given


@blocks
def test_every_plan_drawn_is_lawful_and_tidy(seeds: range) -> None:
    for seed in seeds:
        plan = any_plan(seed)
        change = difference(a_plan(), plan)
        refuse_unlawful(plan, change)
        assert kept_up(plan, change) == plan


@blocks
def test_a_proposal_keeps_every_rule_and_every_move_is_explained(seeds: range) -> None:
    assert answers(_explained, seeds, "not-found")


def _wishes(random: Random) -> BalanceRequest:
    moves, percent = random.choice([None, None, 0, 1, 2]), random.choice([None, None, None, 30])
    points, focus = random.choice([0, 5, 20]), random.choice(list(FocusWish))
    staying = Staying(revenue_above_cents=random.choice([None, None, None, 10_000]))
    return BalanceRequest(10.0, moves, percent, even_within_points=points, focus=focus, staying=staying)


def _proposed(plan: Plan, random: Random) -> tuple[Proposal, BalanceRequest]:
    wishes = _wishes(random)
    return checked_proposal(propose(plan, wishes), wishes), wishes


def _explained(plan: Plan, random: Random) -> Proposal:
    wishes = _wishes(random)
    proposal = checked_proposal(propose(plan, wishes, cancelled=patience(random).is_over), wishes)
    explained = explain_moves(plan, proposal.moves)
    assert [each.move for each in explained] == list(proposal.moves)
    return proposal


@blocks
def test_no_refused_move_is_made_and_a_repair_keeps_every_rule(seeds: range) -> None:
    assert answers(_repaired, seeds, "not-found", "infeasible")


def _repaired(plan: Plan, random: Random) -> Proposal:
    proposal, wishes = _proposed(plan, random)
    keys = [move.partner for move in proposal.moves]
    refused = frozenset(random.sample(keys, random.randint(0, len(keys))))
    settled = frozenset(random.sample(keys, random.randint(0, len(keys)))) - refused
    request = RepairRequest(proposal, refused, settled, wishes, work=3)
    repaired = checked_proposal(repair(plan, request, cancelled=patience(random).is_over), wishes)
    restriction = Restriction(Proposed.of(plan, proposal.moves), wishes)
    proposed, made = ({move.partner: move.after for move in each.moves} for each in (proposal, repaired))
    for key in refused & made.keys():
        assert made[key] != proposed[key] or not restriction.can_refuse(key)
    return repaired


@blocks
def test_what_refusing_costs_is_told_for_every_move(seeds: range) -> None:
    assert answers(_refused, seeds, "not-found")


def _refused(plan: Plan, random: Random) -> Counterfactuals:
    proposal, wishes = _proposed(plan, random)
    some = tuple(move.partner for move in random.sample(proposal.moves, min(len(proposal.moves), 4)))
    request = CounterfactualRequest(proposal, some, wishes, work=2)
    found = refuse_each(plan, request, cancelled=patience(random).is_over)
    for each in found.found:
        assert each.bound <= each.value
        assert 0 <= each.least_loss <= max(each.loss, 0.0) + 1e-6 * each.value
        assert each.partner not in each.dropped
    assert len(found.found) == len(some) or not some or not found.is_complete
    return found


@blocks
def test_moves_survive_at_most_every_draw(seeds: range) -> None:
    assert answers(_varied, seeds, "not-found")


def _varied(plan: Plan, random: Random) -> Robustness:
    proposal, wishes = _proposed(plan, random)
    keys = [move.partner for move in proposal.moves]
    chosen = set(random.sample(keys, random.randint(0, len(keys))))
    moves = random.choice([None, proposal.accepted(chosen)])
    found = vary_guesses(plan, RobustnessRequest(moves, wishes, draws=2), cancelled=patience(random).is_over)
    wanted = chosen if found.proposal is None else {move.partner for move in found.proposal.moves}
    assert {each.partner for each in found.moves} == wanted
    assert all(max(each.same, each.leaves) <= found.draws for each in found.moves)
    survival_is_told_truly(found)
    return found


@blocks
def test_no_rule_costs_less_than_nothing_or_more_than_all(seeds: range) -> None:
    assert answers(_priced, seeds, "not-found")


def _priced(plan: Plan, random: Random) -> RulePrices:
    request = RulePricesRequest(most_solved=3, balance=_wishes(random), work_limit=2)
    found = price_rules(plan, request, cancelled=patience(random).is_over)
    assert {each.key for each in found.prices} == plan.rules.keys()
    assert all(0 <= each.price.at_least <= each.price.at_most + 1e-6 for each in found.prices)
    prices_are_told_truly(found)
    return found


@blocks
def test_a_team_places_everybody_whom_a_seat_may_have(seeds: range) -> None:
    assert answers(_team, seeds, "pay-unknown")


def _team(plan: Plan, random: Random) -> SmallestTeam:
    by_region, keeps_people = random.choice([False, True]), random.choice([False, True])
    request = TeamRequest(random.choice([None, 80]), by_region, keeps_people, random.choice(list(Sought)))
    found = find_smallest_team(plan, request, cancelled=patience(random).is_over)
    assert sum(row.partners for row in found.rows) + len(found.not_placed) == len(plan.partners)
    assert found.bound <= found.value
    team_is_told_truly(found)
    return found


@blocks
def test_what_clashes_has_a_way_out_and_what_does_not_is_proposed(seeds: range) -> None:
    assert answers(_clashing, seeds)


def _clashing(plan: Plan, random: Random) -> Clashes:
    found = find_clashes(plan, ClashRequest(random.choice([None, 0, 1]), random.choice([None, 20])))
    assert bool(found.ways_out) == (not found.can_be_met)
    return found


@blocks
def test_every_point_of_a_curve_keeps_every_rule_within_its_moves(seeds: range) -> None:
    assert answers(_curve, seeds, "not-found")


def _curve(plan: Plan, random: Random) -> Curve:
    most = random.choice([None, None, 0, 1, 3])
    request = CurveRequest(seconds=None, work=30, most_moves=most, most_points=5)
    found = draw_curve(plan, request, cancelled=patience(random).is_over)
    curve_is_told_truly(plan, found)
    return checked_curve(plan, found, request)


@blocks
def test_splits_keep_every_rule_and_no_more_is_split_or_joined_than_may_be(seeds: range) -> None:
    assert answers(_splitting, seeds, "not-found")


def _splitting(plan: Plan, random: Random) -> Splitting:
    most, contact = random.choice([None, None, 0, 1, 2]), random.choice([0, 60])
    request = SplittingRequest(None, 10, contact, max_moves=most)
    found = what_splitting_buys(plan, request, cancelled=patience(random).is_over)
    splits_are_told_truly(plan, found)
    return checked_splitting(found, request)


@blocks
def test_what_a_leaver_has_is_taken_or_left_with_a_reason_at_every_cpm(seeds: range) -> None:
    assert answers(_leaving, seeds)


def _leaving(plan: Plan, random: Random) -> Leaving:
    cpm = random.choice(list(plan.cpms.values()))
    month = JANUARY.plus(random.randint(-1, 3))
    month = month if cpm.start is None else max(month, cpm.start)
    request = LeaverRequest(cpm.id, month, random.choice([0, 0, 1, 3]), work_limit=5)
    leaving = checked_leaving(share_out(plan, request, cancelled=patience(random).is_over), request)
    others = int((derive(setting_of(plan, request).without).available > 0).sum())
    for each in leaving.left_over if leaving.is_complete else ():
        assert sum(count for _, count in each.obstacles) == others
    takeovers_are_told_truly(leaving)
    return leaving


@blocks
def test_moves_for_a_strained_cpm_keep_every_rule_and_do_what_they_tell(seeds: range) -> None:
    assert answers(_focused, seeds)


def _focused(plan: Plan, random: Random) -> Focus:
    request = FocusRequest(
        random.choice([1.0, 1.8]),
        clearly_better_points=random.choice([1, 20]),
        most_strains=random.choice([3, 60]),
    )
    found = checked_focus(plan, find_focus(plan, request, cancelled=patience(random).is_over))
    figures_hold(plan, found)
    strains_are_told_truly(plan, found)
    return found
