"""Studies of an open plan as work for a worker: one function each, reporting ``StudyProgress``."""

from cpm_planner.balance.clashes.demand import Clashes, ClashRequest
from cpm_planner.balance.clashes.study import find_clashes
from cpm_planner.balance.moves import Move
from cpm_planner.balance.proposal import Proposal
from cpm_planner.balance.studies.checked import (
    checked_curve,
    checked_focus,
    checked_leaving,
    checked_proposal,
    checked_splitting,
)
from cpm_planner.balance.studies.counterfactual import CounterfactualRequest, Counterfactuals, refuse_each
from cpm_planner.balance.studies.curve import Curve, CurveRequest, draw_curve
from cpm_planner.balance.studies.explained import ExplainedMove, explain_moves
from cpm_planner.balance.studies.focus.result import Focus, FocusRequest
from cpm_planner.balance.studies.focus.study import find_focus
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.study import share_out
from cpm_planner.balance.studies.repair import RepairRequest, repair
from cpm_planner.balance.studies.robustness.result import Robustness, RobustnessRequest
from cpm_planner.balance.studies.robustness.study import vary_guesses
from cpm_planner.balance.studies.rule_prices import RulePrices, RulePricesRequest, price_rules
from cpm_planner.balance.studies.smallest_team import SmallestTeam, find_smallest_team
from cpm_planner.balance.studies.splitting.result import Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting.study import what_splitting_buys
from cpm_planner.balance.studies.team_layout import TeamRequest
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control


def curve(control: Control, plan: Plan, request: CurveRequest) -> Curve:
    """Draw the curve of spread over moves.

    Raises:
        ClashError: firm rules clash.
    """
    found = draw_curve(plan, request, control.report, control.is_cancelled)
    return checked_curve(plan, found, request)


def clashes(control: Control, plan: Plan, request: ClashRequest) -> Clashes:
    """Find out which firm rules clash, and how to get out of it."""
    return find_clashes(plan, request, control.report, control.is_cancelled)


def rules(control: Control, plan: Plan, request: RulePricesRequest) -> RulePrices:
    """Find out what each lock and rule costs.

    Raises:
        ClashError: firm rules clash.
    """
    return price_rules(plan, request, control.report, control.is_cancelled)


def robustness(control: Control, plan: Plan, request: RobustnessRequest) -> Robustness:
    """Find out how sure a proposal is.

    Raises:
        ClashError: firm rules clash.
    """
    return vary_guesses(plan, request, control.report, control.is_cancelled)


def leaver(control: Control, plan: Plan, request: LeaverRequest) -> Leaving:
    """Find out who takes what when a CPM leaves.

    Raises:
        InputError: there is no such CPM, they would leave before they start, or firm rules clash.
    """
    return checked_leaving(share_out(plan, request, control.report, control.is_cancelled), request)


def refusals(control: Control, plan: Plan, request: CounterfactualRequest) -> Counterfactuals:
    """Say what refusing moves of a proposal would cost, one at a time.

    Raises:
        ClashError: firm rules clash.
    """
    return refuse_each(plan, request, control.report, control.is_cancelled)


def repaired(control: Control, plan: Plan, request: RepairRequest) -> Proposal:
    """Put the rest of a proposal right after moves were refused.

    Raises:
        ClashError: firm rules clash.
        InfeasibleError: no plan without the refused moves was found that keeps every rule.
    """
    found = repair(plan, request, control.report, control.is_cancelled)
    return checked_proposal(found, request.balance)


def reasons(control: Control, plan: Plan, moves: tuple[Move, ...]) -> tuple[ExplainedMove, ...]:
    """Work out what each move of a proposal does, and on what it depends."""
    return explain_moves(plan, moves, control.report, control.is_cancelled)


def splitting(control: Control, plan: Plan, request: SplittingRequest) -> Splitting:
    """Find out what splitting hybrids buys.

    Raises:
        ClashError: firm rules clash.
    """
    found = what_splitting_buys(plan, request, control.report, control.is_cancelled)
    return checked_splitting(found, request)


def team(control: Control, plan: Plan, request: TeamRequest) -> SmallestTeam:
    """Find the smallest team that carries every partner."""
    return find_smallest_team(plan, request, control.report, control.is_cancelled)


def focus(control: Control, plan: Plan, request: FocusRequest) -> Focus:
    """Find CPMs strained by roles, requests or another role's work, and what helps most."""
    return checked_focus(plan, find_focus(plan, request, control.report, control.is_cancelled))
