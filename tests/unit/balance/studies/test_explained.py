"""Explaining all moves of a proposal: in their order, telling how far it is, and cancelled."""

from cpm_planner.balance.dependencies import Dependencies
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.proposal import BalanceRequest, propose
from cpm_planner.balance.studies.explained import explain_moves
from tests.unit.balance.studies.test_refusing import crowded


def test_every_move_is_explained_as_when_asked_for_alone() -> None:
    proposal = propose(crowded(), BalanceRequest(seconds=5))
    heard: list[float] = []
    explained = explain_moves(proposal.plan, proposal.moves, lambda now: heard.append(now.done))
    proposed = Proposed.of(proposal.plan, proposal.moves)
    dependencies = Dependencies(proposed)
    assert tuple(each.move for each in explained) == proposal.moves
    assert all(each.effect == proposed.effect(each.move) for each in explained)
    assert all(each.dependencies == dependencies.of(each.move) for each in explained)
    assert heard == [(row + 1) / len(explained) for row in range(len(explained))]


def test_cancelled_it_explains_as_many_as_there_was_time_for() -> None:
    proposal = propose(crowded(), BalanceRequest(seconds=5))
    answers = iter([False, True])
    explained = explain_moves(proposal.plan, proposal.moves, cancelled=lambda: next(answers))
    assert [each.move for each in explained] == [proposal.moves[0]]
