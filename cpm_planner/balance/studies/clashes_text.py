"""Clashes and ways out as English sentences, for the command line and the window."""

from collections.abc import Iterable, Sequence
from typing import Final

from cpm_planner.balance.studies.clashes.demand import (
    AskedCap,
    Change,
    Clash,
    Demand,
    Remark,
    WayOut,
)
from cpm_planner.balance.studies.rule_text import rule_words
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, LockPartner, MoveCap, Rule

MOST_NAMED: Final = 3
MOST_DEMANDS: Final = 6

_REMARKS: Final = {
    "locked-misfit": "Locked at a CPM who cannot do their sales models or has no hours: {names}",
    "locked-region": "Locked at a CPM who is not at home in their region: {names}",
    "locked-language": "Locked at a CPM who does not speak their language: {names}",
    "nobody-fits": "No CPM can do their sales models, so they stay where they are: {names}",
    "waiting": "Their change of CPM is agreed for a later month and their rules wait until then: {names}",
}


def names(plan: Plan, partners: Sequence[PartnerId]) -> str:
    """Name a few partners and count the rest."""
    said = ", ".join(plan.partners[key].name for key in partners[:MOST_NAMED])
    more = len(partners) - MOST_NAMED
    return f"{said} and {more:,} more" if more > 0 else said


def demand_words(plan: Plan, demand: Demand) -> str:
    """Say a rule, or a limit of the request, as a clause without a full stop."""
    return _words(plan, demand.rule)


def clash_sentence(plan: Plan, clash: Clash) -> str:
    """Say which demands clash, without a full stop."""
    said = [demand_words(plan, each) for each in clash.demands]
    kept = said if len(said) <= MOST_DEMANDS else [*said[: MOST_DEMANDS - 1], _others(said)]
    if len(said) == 1:
        return f"This cannot be kept: {kept[0]} (for {names(plan, clash.partners)})"
    perhaps = "" if clash.is_irreducible else ", and perhaps not even fewer of them"
    return f"These cannot all be kept{perhaps}: {'; '.join(kept)} (for {names(plan, clash.partners)})"


def way_out_clause(plan: Plan, way: WayOut) -> str:
    """Say what to do to get out, as a clause without a full stop."""
    said = [change_words(plan, each) for each in way.changes]
    kept = said if len(said) <= MOST_DEMANDS else [*said[: MOST_DEMANDS - 1], _others(said)]
    return ", and ".join(kept)


def change_words(plan: Plan, change: Change) -> str:
    """Say one change of the rules or of the request."""
    before, after = change.before, change.after
    if before is None:
        lock = after if isinstance(after, LockPartner) else None
        return f"lock {plan.partners[lock.partner].name} where it is" if lock else ""
    if after is None:
        dropped = "move more" if isinstance(before.rule, AskedCap) else "drop the rule"
        return f'{dropped} "{demand_words(plan, before)}"'
    return raised_words(plan, after)


def raised_words(plan: Plan, rule: Rule | AskedCap) -> str:
    """Say how far a limit has to be raised."""
    match rule:
        case AskedCap(limit, is_percent):
            return f"let {limit:,} % of the partners move" if is_percent else f"let {_partners(limit)} move"
        case AtMostPartners(limit, cpm):
            whose = "everybody" if cpm is None else plan.cpms[cpm].name
            return f"allow {whose} {_partners(limit)}"
        case MoveCap():
            return f"raise the cap so that {_words(plan, rule)}"
        case _:
            return _words(plan, rule)


def remark_sentence(plan: Plan, remark: Remark) -> str:
    """Say what stays although it does not match, without a full stop."""
    return _REMARKS[remark.kind].format(names=names(plan, remark.partners))


def _words(plan: Plan, rule: Rule | AskedCap) -> str:
    if isinstance(rule, AskedCap):
        whom = f"{rule.limit:,} % of the partners" if rule.is_percent else _partners(rule.limit)
        return f"at most {whom} may move, as asked"
    return rule_words(plan, rule)


def _partners(count: int) -> str:
    return "1 partner" if count == 1 else f"{count:,} partners"


def _others(said: Iterable[str]) -> str:
    return f"{len(list(said)) - MOST_DEMANDS + 1:,} more"
