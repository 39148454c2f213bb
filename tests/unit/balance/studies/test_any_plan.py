"""Every study on plans drawn at random: what it answers passes the independent check, or it says why not.

Let through is only what the user can do something about, such as rules that clash, and work that was stopped.
Longer: CPM_PLANNER_ANY_PLANS=3000 pytest tests/unit/balance/studies/test_any_plan.py
"""

import os
from collections.abc import Callable
from random import Random
from typing import Final, TypeVar

import pytest

from cpm_planner.balance.studies.checked import checked_curve, checked_leaving, checked_splitting
from cpm_planner.balance.studies.clash_refusal import ClashError
from cpm_planner.balance.studies.curve import Curve, CurveRequest, draw_curve
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.setting import setting_of
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.balance.studies.splitting.result import Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_plan
from tests.unit.balance.studies.any_plan import Patience, any_plan

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
def test_every_point_of_a_curve_keeps_every_rule_within_its_moves(seeds: range) -> None:
    assert answers(_curve, seeds, "not-found")


def _curve(plan: Plan, random: Random) -> Curve:
    most = random.choice([None, None, 0, 1, 3])
    request = CurveRequest(seconds=None, work=30, most_moves=most, most_points=5)
    return checked_curve(plan, draw_curve(plan, request, cancelled=patience(random).is_over))


@blocks
def test_splits_keep_every_rule_and_no_more_is_split_or_joined_than_may_be(seeds: range) -> None:
    assert answers(_splitting, seeds, "not-found")


def _splitting(plan: Plan, random: Random) -> Splitting:
    most, contact = random.choice([None, None, 0, 1, 2]), random.choice([0, 60])
    request = SplittingRequest(None, 10, contact, max_moves=most)
    found = what_splitting_buys(plan, request, cancelled=patience(random).is_over)
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
    return leaving
