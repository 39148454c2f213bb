"""A proposal under review: what becomes of each move while the plan goes on."""

from dataclasses import replace

import pytest

from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.edit.assignments import put_assignments, unassign
from cpm_planner.edit.rules import lock_partners
from cpm_planner.model.ids import CpmId, PartnerId
from tests.gui.application.stand_ins import a_lopsided_plan
from ui.balance.proposal_state import MoveStatus, Review


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    return propose(a_lopsided_plan(), BalanceRequest(seconds=5))


@pytest.fixture
def review(proposal: Proposal) -> Review:
    return Review.of(proposal)


def test_all_moves_are_chosen_at_first(review: Review) -> None:
    assert review.chosen_moves == review.open_moves == review.proposal.moves
    assert len(review.proposal.moves) == 3


def test_refused_moves_stay_out_of_the_outcome(review: Review) -> None:
    first, *others = review.proposal.moves
    review = review.choosing([first.partner], is_chosen=False)
    assert [move.partner for move in review.chosen_moves] == [move.partner for move in others]
    assert review.outcome.assignments[first.partner] == first.before
    assert all(review.outcome.assignments[move.partner] == move.after for move in others)


def test_nothing_chosen_leaves_the_plan_as_it_is(review: Review) -> None:
    keys = [move.partner for move in review.proposal.moves]
    assert review.choosing(keys, is_chosen=False).outcome is review.plan


def test_a_move_the_plan_has_is_made(review: Review) -> None:
    move = review.proposal.moves[0]
    later = review.on(put_assignments({move.partner: move.after})(review.plan))
    assert later.status(move) is MoveStatus.MADE
    assert later.outdated == 0
    assert move not in later.open_moves


def test_a_partner_that_was_changed_is_not_moved(review: Review) -> None:
    move = review.proposal.moves[0]
    partner = replace(review.plan.partners[move.partner], revenue_cents=1)
    plan = replace(review.plan, partners={**review.plan.partners, move.partner: partner})
    assert review.on(plan).status(move) is MoveStatus.CHANGED


def test_a_review_tells_which_moves_stand_otherwise_than_before(review: Review) -> None:
    first, second, third = review.proposal.moves
    assert not review.on(replace(review.plan)).changes_since(review)
    refused = review.choosing([first.partner], is_chosen=False)
    assert refused.changes_since(review) == {first.partner}
    assert refused.pinning([second.partner], is_pinned=True).changes_since(refused) == {second.partner}
    later = refused.on(lock_partners([third.partner])(review.plan))
    assert later.changes_since(refused) == {third.partner}
    assert later.changes_since(review) == {first.partner, third.partner}


def test_a_partner_with_somebody_else_is_not_moved(review: Review) -> None:
    move = review.proposal.moves[0]
    later = review.on(unassign([move.partner])(review.plan))
    assert later.status(move) is MoveStatus.CHANGED
    assert later.outdated == 1
    assert len(later.chosen_moves) == len(review.proposal.moves) - 1


def test_a_partner_locked_since_is_not_moved(review: Review) -> None:
    move = review.proposal.moves[0]
    assert review.on(lock_partners([move.partner])(review.plan)).status(move) is MoveStatus.LOCKED


def test_a_cpm_who_left_gets_nobody(review: Review) -> None:
    plan = replace(review.plan, cpms={CpmId("ana"): review.plan.cpms[CpmId("ana")]})
    assert {review.on(plan).status(move) for move in review.proposal.moves} == {MoveStatus.GONE}


def test_a_partner_that_left_is_not_moved(review: Review) -> None:
    move = review.proposal.moves[0]
    kept = {key: each for key, each in review.plan.partners.items() if key != move.partner}
    assert review.on(replace(review.plan, partners=kept)).status(move) is MoveStatus.GONE


def test_an_unrelated_change_leaves_all_moves_possible(review: Review) -> None:
    other = next(key for key in review.plan.partners if key not in review.chosen)
    partner = replace(review.plan.partners[other], name="Renamed")
    plan = replace(review.plan, partners={**review.plan.partners, PartnerId(other): partner})
    assert len(review.on(plan).open_moves) == len(review.proposal.moves)
