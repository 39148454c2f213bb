"""Results that pass only when they hold counted again, see :mod:`cpm_planner.balance.check`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cpm_planner.balance.check import ProposalCheck, uneven
from cpm_planner.balance.check_rules import Outcome, broken_rules
from cpm_planner.balance.fault import Fault, FaultKind, refuse_any
from cpm_planner.balance.proposal import BalanceRequest, Proposal
from cpm_planner.balance.recount import Recounter, begin_of
from cpm_planner.balance.recounted import Recount
from cpm_planner.balance.studies.curve import Curve, CurvePoint, CurveRequest
from cpm_planner.balance.studies.focus.result import Focus
from cpm_planner.balance.studies.leaver.result import LeaverRequest, Leaving
from cpm_planner.balance.studies.leaver.setting import Setting, setting_of
from cpm_planner.balance.studies.splitting.result import Splitting, SplittingRequest
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive


def checked_proposal(proposal: Proposal, request: BalanceRequest) -> Proposal:
    """Give the proposal back if everything it tells is so.

    Raises:
        WrongResultError: it is not.
    """
    plan = proposal.plan
    refuse_any(_check_of(plan, request).faults(proposal, request.most_moves(plan)))
    return proposal


def checked_curve(plan: Plan, curve: Curve, request: CurveRequest) -> Curve:
    """Give the curve back.

    Raises:
        WrongResultError: something a point tells is not so.
    """
    check = _check_of(plan, request.balance)
    refuse_any(fault for point in curve.points for fault in _of_point(check, curve, point, plan))
    return curve


def checked_splitting(splitting: Splitting, request: SplittingRequest) -> Splitting:
    """Give the study of splits back.

    Raises:
        WrongResultError: something its proposal tells is not so.
    """
    check = _check_of(splitting.proposal.plan, request.balance)
    refuse_any(check.faults(splitting.proposal, request.max_moves))
    return splitting


def checked_focus(plan: Plan, focus: Focus) -> Focus:
    """Give the study of focus back; rules that were broken before may stay so.

    Raises:
        WrongResultError: something the moves for a strain tell is not so.
    """
    check, most = ProposalCheck(plan), focus.request.most_moves
    refuse_any(
        fault
        for strain in focus.strains
        for fault in check.faults(focus.proposal(plan, strain), most, only_moved=True)
    )
    return focus


def checked_leaving(leaving: Leaving, request: LeaverRequest) -> Leaving:
    """Give the study of a leaver back.

    Raises:
        WrongResultError: something it tells is not so.
    """
    refuse_any(_LeavingCheck(leaving, request).faults())
    return leaving


def _check_of(plan: Plan, wishes: BalanceRequest) -> ProposalCheck:
    """Check against the plan with what must not change among its rules."""
    return ProposalCheck(wishes.staying.as_rules(derive(plan)).plan)


def _of_point(check: ProposalCheck, curve: Curve, point: CurvePoint, plan: Plan) -> Iterator[Fault]:
    proposal = curve.proposal(plan, point)
    yield from check.faults(proposal, point.allowed)
    overload, doubt = check.after(proposal).overload()
    if abs(point.overload_minutes - overload) > doubt:
        yield Fault(FaultKind.OVERLOAD, f"{point.allowed} moves")


class _LeavingCheck:
    """A leaver's study beside the plan in the leaving month, counted again."""

    def __init__(self, leaving: Leaving, request: LeaverRequest) -> None:
        self._leaving, self._request = leaving, request
        self._setting: Setting = setting_of(leaving.plan, request)
        self._held = self._setting.without.assignments
        self._changes = dict(self._changed())
        self._counting = Recounter(self._setting.without)

    def faults(self) -> Iterator[Fault]:
        """List what is wrong."""
        before = Recounter(self._setting.before)
        start, held = before.count(self._setting.before.assignments), self._counting.count(self._held)
        after = self._counting.changed(held, self._changes)
        yield from uneven(FaultKind.EVENNESS_BEFORE, self._leaving.before, start)
        yield from uneven(FaultKind.EVENNESS_AFTER, self._leaving.after, after)
        yield from self._overloads(start, after)
        yield from self._minutes(held, after)
        yield from self._loads(before.count(self._undated(self._setting.before.assignments)))
        yield from broken_rules(
            Outcome(self._setting.without, self._changes, after.available, only_moved=True)
        )
        yield from self._moves_of_others()

    def _moves_of_others(self) -> Iterator[Fault]:
        """Find more moves of others than were allowed."""
        moved = {each.partner for each in self._leaving.moves_of_others}
        if len(moved) > self._request.more_moves:
            yield Fault(FaultKind.MOVED_PARTNERS, f"{len(moved)} partners of others")

    def _changed(self) -> Iterator[tuple[PartnerId, tuple[Assignment | None, Assignment]]]:
        """Say who has each partner before and after, dates and handovers left aside."""
        for key, dated in self._leaving.assignments.items():
            held = self._held.get(key)
            stays = held if held is not None and dated.primary == held.primary else None
            after = replace(stays or Assignment(dated.primary), specialists=dated.specialists)
            if after != held:
                yield key, (held, after)

    def _overloads(self, start: Recount, after: Recount) -> Iterator[Fault]:
        over, doubt = after.overload()
        told = self._leaving.overload_after + after.overload_of(self._leaving.cpm)[0]
        if abs(told - over) > doubt or abs(self._leaving.overload_before - start.overload()[0]) > doubt:
            yield Fault(FaultKind.OVERLOAD, self._leaving.cpm)

    def _minutes(self, held: Recount, after: Recount) -> Iterator[Fault]:
        for each in self._leaving.takeovers:
            pairs = ((each.minutes_before, held), (each.minutes_after, after))
            if any(abs(told - at.needed[each.partner][0]) > at.needed[each.partner][1] for told, at in pairs):
                yield Fault(FaultKind.MINUTES, each.partner)
            if each.revenue_cents != self._leaving.plan.partners[each.partner].revenue_cents:
                yield Fault(FaultKind.REVENUE, each.partner)

    def _loads(self, before: Recount) -> Iterator[Fault]:
        given = {**self._held, **{key: after for key, (_, after) in self._changes.items()}}
        after = self._counting.count(self._undated(given))
        for each in self._leaving.loads:
            pairs = ((each.before, before.minutes[each.cpm]), (each.after, after.minutes[each.cpm]))
            differs = any(abs(told - minutes) > doubt for told, (minutes, doubt) in pairs)
            if differs or each.available != after.available[each.cpm]:
                yield Fault(FaultKind.LOAD, each.cpm)

    def _undated(self, given: Mapping[PartnerId, Assignment]) -> dict[PartnerId, Assignment]:
        """Leave out handovers of what holds already."""
        month = self._request.month.ordinal
        return {
            key: each
            if begin_of(each) > month
            else replace(each, effective=None, previous=None, holdout=None)
            for key, each in given.items()
        }
