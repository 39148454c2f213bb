"""Whether a plan after some moves keeps the rules, asked of the plan alone.

A move keeps to what the partners, or the parts of a split one, that change hands may do: locks, fit above 0,
a CPM with hours, language and region; and whoever has a CPM keeps one. What the whole plan has to keep (must,
must not, together, at most so many partners) is asked of everybody whose assignment holds already; a study
that does not put right what was wrong before, such as that of a leaver, asks it of what it moves only.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cpm_planner.balance.fault import Fault, FaultKind
from cpm_planner.balance.recount import Part, begin_of
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LanguageMustMatch,
    LockCpm,
    LockPartner,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
)

Changes = Mapping[PartnerId, tuple[Assignment | None, Assignment | None]]
"""Assignments before and after, of the partners whose CPMs differ."""


@dataclass(frozen=True)
class Outcome:
    """A plan, what changes, and what each CPM has time for."""

    plan: Plan
    changes: Changes
    available: Mapping[CpmId, int]
    most_moves: int | None = None
    """Most partners that may change their CPM, as asked beside the rules."""
    only_moved: bool = False
    """Whether rules for the whole plan are asked of what moves only."""

    @cached_property
    def after(self) -> dict[PartnerId, Assignment]:
        """Assignments afterwards that hold already."""
        given = {**self.plan.assignments, **{key: after for key, (_, after) in self.changes.items()}}
        month = self.plan.assumptions.planning_month.ordinal
        return {key: each for key, each in given.items() if each is not None and begin_of(each) <= month}


def broken_rules(outcome: Outcome) -> Iterator[Fault]:
    """List every rule that is broken and where."""
    yield from _misplaced(outcome)
    yield from _unmet(outcome)
    yield from _torn_apart(outcome)
    yield from _crowded(outcome)
    yield from _beyond_caps(outcome)


def _misplaced(outcome: Outcome) -> Iterator[Fault]:
    """Ask each part that changes hands whether it may leave and where it may go."""
    rules = tuple(outcome.plan.rules.values())
    locked = {rule.partner for rule in rules if isinstance(rule, LockPartner)}
    closed = {rule.cpm for rule in rules if isinstance(rule, LockCpm)}
    for key, (before, after) in outcome.changes.items():
        partner = outcome.plan.partners[key]
        had, has = _hands(partner, before), _hands(partner, after)
        if key in locked:
            yield Fault(FaultKind.PARTNER_LOCKED, key)
        if closed & {cpm for _, cpm in had ^ has}:
            yield Fault(FaultKind.CPM_LOCKED, key)
        if before is not None and after is None:
            yield Fault(FaultKind.LEFT_ALONE, key)
        for part, cpm in has - had:
            yield from _unsuited(outcome, partner, part, outcome.plan.cpms[cpm])


def _hands(partner: Partner, assignment: Assignment | None) -> set[tuple[Part, CpmId]]:
    """Say who does shared work (None) and each model of a partner."""
    if assignment is None:
        return set()
    own = {(model, assignment.cpm_for(model)) for model in partner.mix.models}
    return {(None, assignment.primary), *own}


def _unsuited(outcome: Outcome, partner: Partner, part: Part, cpm: Cpm) -> Iterator[Fault]:
    kinds = {type(rule) for rule in outcome.plan.rules.values()}
    where = f"{partner.id}, {cpm.id}"
    if part is not None and outcome.plan.role_types[cpm.role_type].fit.percent(part) == 0:
        yield Fault(FaultKind.MISFIT, where)
    if not outcome.available[cpm.id]:
        yield Fault(FaultKind.NO_TIME, where)
    if LanguageMustMatch in kinds and not _is_among(partner.language, cpm.languages):
        yield Fault(FaultKind.LANGUAGE, where)
    if RegionMustMatch in kinds and not _is_among(partner.region, cpm.regions):
        yield Fault(FaultKind.REGION, where)


def _is_among(word: str, words: Sequence[str]) -> bool:
    """Whether a word is one of some, whatever the case; what is not known fits."""
    return not word or not words or word.casefold() in [each.casefold() for each in words]


def _unmet(outcome: Outcome) -> Iterator[Fault]:
    for rule in outcome.plan.rules.values():
        if isinstance(rule, MustHave) and _is_asked(outcome, rule.partner):
            given = outcome.after.get(rule.partner)
            if given is None or given.primary != rule.cpm:
                yield Fault(FaultKind.MUST_HAVE, rule.partner)
        if isinstance(rule, MustNotHave) and rule.partner in outcome.after:
            cpms = outcome.after[rule.partner].cpms
            if rule.cpm in (_gained(outcome, rule.partner) if outcome.only_moved else cpms):
                yield Fault(FaultKind.MUST_NOT_HAVE, rule.partner)


def _is_asked(outcome: Outcome, key: PartnerId) -> bool:
    """Whether a rule about the primary CPM is asked of this partner; not where it waits for its month."""
    before, after = outcome.changes.get(key, (None, None))
    if outcome.only_moved:
        return after is not None and (before is None or before.primary != after.primary)
    return key in outcome.changes or key in outcome.after or key not in outcome.plan.assignments


def _gained(outcome: Outcome, key: PartnerId) -> set[CpmId]:
    """Say who works with a partner now that did not before."""
    before, after = outcome.changes.get(key, (None, None))
    return ({*after.cpms} if after else set()) - ({*before.cpms} if before else set())


def _torn_apart(outcome: Outcome) -> Iterator[Fault]:
    for rule in outcome.plan.rules.values():
        if isinstance(rule, KeepTogether) and any(_is_asked(outcome, key) for key in rule.partners):
            given = [outcome.after[key] for key in rule.partners if key in outcome.after]
            if len({each.primary for each in given}) > 1:
                yield Fault(FaultKind.TOGETHER, ", ".join(sorted(rule.partners)))


def _crowded(outcome: Outcome) -> Iterator[Fault]:
    limits = [rule for rule in outcome.plan.rules.values() if isinstance(rule, AtMostPartners)]
    if not limits:
        return
    count = Counter(cpm for each in outcome.after.values() for cpm in each.cpms)
    more = Counter(cpm for key in outcome.changes for cpm in _gained(outcome, key))
    for rule in limits:
        for cpm in outcome.plan.cpms if rule.cpm is None else (rule.cpm,):
            if count[cpm] > rule.limit and (more[cpm] or not outcome.only_moved):
                yield Fault(FaultKind.AT_MOST, cpm)


def _beyond_caps(outcome: Outcome) -> Iterator[Fault]:
    plan = outcome.plan
    moved = [key for key, (before, _) in outcome.changes.items() if before is not None]
    revenue = sum(_revenue(plan, key) for key in moved if _changes_primary(outcome.changes[key]))
    total = sum(_revenue(plan, key) for key in plan.partners)
    if outcome.most_moves is not None and len(moved) > outcome.most_moves:
        yield Fault(FaultKind.MOVED_PARTNERS, f"{len(moved)} partners")
    for rule in plan.rules.values():
        if isinstance(rule, MoveCap):
            share, worth = rule.partner_percent, rule.revenue_percent
            if share is not None and len(moved) * 100 > share * len(plan.assignments):
                yield Fault(FaultKind.MOVED_PARTNERS, f"{len(moved)} partners")
            if worth is not None and revenue * 100 > worth * total:
                yield Fault(FaultKind.MOVED_REVENUE, f"{revenue} cents")


def _revenue(plan: Plan, key: PartnerId) -> int:
    return max(plan.partners[key].revenue_cents, 0)


def _changes_primary(change: tuple[Assignment | None, Assignment | None]) -> bool:
    before, after = change
    return before is not None and after is not None and before.primary != after.primary
