"""What crosses between processes leaves out what both sides hold, and comes out as the receiver's own."""

import pickle
from dataclasses import replace

from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.bulk import MANY
from cpm_planner.workspace.jobs import Control, Done, Running, WorkerJob
from cpm_planner.workspace.parcels import Parcels
from tests.builders import a_large_plan

PLAN = a_large_plan(partners=300, cpms=4)
REQUEST = BalanceRequest(seconds=1)


def nothing_moved(plan: Plan) -> Proposal:
    return Proposal(plan, (), {}, {}, value=1.0, bound=1.0, gap=0.0, seconds=0.1, stopped_by="proved")


def propose_nothing(control: Control, plan: Plan, request: BalanceRequest) -> tuple[Proposal, BalanceRequest]:
    """Report and give back the plan, as searches do."""
    control.report(nothing_moved(plan))
    return nothing_moved(plan), request


def sent(value: object, to: Parcels) -> object:
    """Send a value from a worker, which has its own copies of the arguments."""
    worker = Parcels(pickle.loads(pickle.dumps((PLAN, REQUEST))))  # noqa: S301 - written a moment ago
    return to.unpacked(worker.packed(value))


def test_a_result_comes_with_the_very_plan_that_was_sent() -> None:
    job = WorkerJob(propose_nothing, PLAN, REQUEST)
    plans = []
    while isinstance(news := job.poll(1.0), Running):
        if isinstance(news.progress, Proposal):
            plans.append(news.progress.plan)
    assert isinstance(news, Done)
    found, request = news.value
    assert found == nothing_moved(PLAN)
    assert all(plan is PLAN for plan in [*plans, found.plan])
    assert request is REQUEST


def are_alike(_: Control, first: Plan, second: Plan, partners: int) -> bool:
    return first == second and first.partners is second.partners and len(first.partners) == partners


def test_large_plans_that_share_what_they_hold_do_so_in_the_worker() -> None:
    plan = a_large_plan(partners=2 * MANY, cpms=4)
    job = WorkerJob(are_alike, plan, replace(plan), len(plan.partners))
    while isinstance(news := job.poll(1.0), Running):
        pass
    assert news == Done(value=True)


def test_a_result_is_small_however_large_the_plan() -> None:
    assert len(Parcels((PLAN,)).packed(nothing_moved(PLAN))) < len(pickle.dumps(PLAN)) / 50


def test_a_changed_plan_shares_what_it_has_in_common() -> None:
    changed = replace(PLAN, assignments={})
    here = Parcels((PLAN, REQUEST))
    received = here.unpacked(here.packed(changed))
    assert received == changed
    assert isinstance(received, Plan)
    assert received.partners is PLAN.partners


def test_what_only_one_side_holds_is_sent_whole() -> None:
    here = Parcels((PLAN, REQUEST))
    alike = replace(REQUEST)
    assert sent([alike, None, 7, "text"], here) == [REQUEST, None, 7, "text"]
    assert sent(PLAN, here) == PLAN
