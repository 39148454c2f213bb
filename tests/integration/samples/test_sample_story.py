"""The story the sample tells: loads far apart, which balancing evens out within each role type."""

from collections.abc import Iterable

import pytest

from cpm_planner.balance.proposal import BalanceRequest, Proposal, propose
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.figures import derive


@pytest.fixture(scope="module")
def proposal(imported: tuple[Plan, object]) -> Proposal:
    return propose(imported[0], BalanceRequest(seconds=1))


def test_the_whole_work_fits_the_team(sample: Plan) -> None:
    figures = derive(sample)
    assert 0.80 <= figures.minutes.sum() / figures.available.sum() <= 0.92


def test_before_balancing_some_are_far_over_and_some_far_under_in_each_role_type(sample: Plan) -> None:
    for evenness in _used(derive(sample).evenness.values()):
        assert evenness.highest > 1.1
        assert evenness.lowest < 0.6


def test_after_balancing_nobody_is_over_capacity(proposal: Proposal) -> None:
    assert all(evenness.over_capacity == 0 for evenness in proposal.after.values())


def test_balancing_takes_the_spread_to_a_quarter_in_each_role_type(proposal: Proposal) -> None:
    for before, after in zip(_used(proposal.before.values()), _used(proposal.after.values()), strict=True):
        assert after.spread <= before.spread / 4


def test_balancing_leaves_the_mean_load_where_it_can_be_worked(proposal: Proposal) -> None:
    used = _used(proposal.after.values())
    assert 0.80 <= sum(each.mean * each.cpms for each in used) / sum(each.cpms for each in used) <= 0.88


def test_balancing_moves_a_minority_of_the_partners(proposal: Proposal) -> None:
    assert 20 <= len(proposal.moves) <= 150


def test_moves_keep_to_the_language_of_the_partner(sample: Plan, proposal: Proposal) -> None:
    for move in proposal.moves:
        assert move.after is not None
        assert sample.partners[move.partner].language in sample.cpms[move.after.primary].languages


def _used(evenness: Iterable[Evenness]) -> list[Evenness]:
    return [each for each in evenness if each.cpms]
