"""Clashes and ways out as sentences, for the command line and the window."""

from collections.abc import Sequence
from typing import Final

from cpm_planner.balance.clashes.demand import (
    AskedCap,
    Change,
    Clash,
    Demand,
    Remark,
    WayOut,
)
from cpm_planner.balance.rule_text import rule_words
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import more_words, partners_words, some_of
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import AtMostPartners, LockPartner, MoveCap, Rule

MOST_DEMANDS: Final = 6

_REMARKS: Final = {
    "locked-misfit": to_translate(
        "studies", "Locked at a CPM who cannot do their sales models or has no hours: {names}"
    ),
    "locked-region": to_translate("studies", "Locked at a CPM who is not at home in their region: {names}"),
    "locked-language": to_translate("studies", "Locked at a CPM who does not speak their language: {names}"),
    "nobody-fits": to_translate(
        "studies", "No CPM can do their sales models, so they stay where they are: {names}"
    ),
    "waiting": to_translate(
        "studies",
        "Their change of CPM is agreed for a later month and their rules wait until then: {names}",
    ),
}


def names(plan: Plan, partners: Sequence[PartnerId]) -> str:
    """Name a few partners and count the rest."""
    return some_of([plan.partners[key].name for key in partners])


def demand_words(plan: Plan, demand: Demand) -> str:
    """Say a rule, or a limit of the request, as a clause without a full stop."""
    return _words(plan, demand.rule)


def clash_sentence(plan: Plan, clash: Clash) -> str:
    """Say which demands clash, without a full stop."""
    said = [demand_words(plan, each) for each in clash.demands]
    if len(said) == 1:
        sentence = translate("studies", "This cannot be kept: {demands} (for {partners})")
    elif clash.is_irreducible:
        sentence = translate("studies", "These cannot all be kept: {demands} (for {partners})")
    else:
        sentence = translate(
            "studies",
            "These cannot all be kept, and perhaps not even fewer of them: {demands} (for {partners})",
        )
    return sentence.format(demands="; ".join(_a_few(said)), partners=names(plan, clash.partners))


def way_out_clause(plan: Plan, way: WayOut) -> str:
    """Say what to do to get out, as a clause without a full stop."""
    said = [change_words(plan, each) for each in way.changes]
    return translate("studies", ", and ").join(_a_few(said))


def change_words(plan: Plan, change: Change) -> str:
    """Say one change of the rules or of the request."""
    before, after = change.before, change.after
    if before is None:
        lock = after if isinstance(after, LockPartner) else None
        sentence = translate("studies", "lock {partner} where it is")
        return sentence.format(partner=plan.partners[lock.partner].name) if lock else ""
    if after is None:
        if isinstance(before.rule, AskedCap):
            sentence = translate("studies", 'move more "{demand}"')
        else:
            sentence = translate("studies", 'drop the rule "{demand}"')
        return sentence.format(demand=demand_words(plan, before))
    return raised_words(plan, after)


def raised_words(plan: Plan, rule: Rule | AskedCap) -> str:
    """Say how far a limit has to be raised."""
    match rule:
        case AskedCap(limit, is_percent):
            return translate("studies", "let {partners} move").format(
                partners=_asked(limit, is_percent=is_percent)
            )
        case AtMostPartners(limit, cpm):
            whose = translate("studies", "everybody") if cpm is None else plan.cpms[cpm].name
            sentence = translate("studies", "allow {cpm} {partners}")
            return sentence.format(cpm=whose, partners=partners_words(limit))
        case MoveCap():
            return translate("studies", "raise the cap so that {words}").format(words=_words(plan, rule))
        case _:
            return _words(plan, rule)


def remark_sentence(plan: Plan, remark: Remark) -> str:
    """Say what stays although it does not match, without a full stop."""
    return translate("studies", _REMARKS[remark.kind]).format(names=names(plan, remark.partners))


def _words(plan: Plan, rule: Rule | AskedCap) -> str:
    if isinstance(rule, AskedCap):
        sentence = translate("studies", "at most {partners} may move, as asked")
        return sentence.format(partners=_asked(rule.limit, is_percent=rule.is_percent))
    return rule_words(plan, rule)


def _asked(limit: int, *, is_percent: bool) -> str:
    if is_percent:
        return translate("studies", "{percent} % of the partners").format(percent=limit)
    return partners_words(limit)


def _a_few(said: Sequence[str]) -> list[str]:
    """Give all of a few clauses; of many the first, and how many more there are."""
    if len(said) <= MOST_DEMANDS:
        return [*said]
    return [*said[: MOST_DEMANDS - 1], more_words(len(said) - MOST_DEMANDS + 1)]
