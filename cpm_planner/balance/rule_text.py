"""Rules in words, with the names of the partners and CPMs they speak of."""

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.lists import MOST_NAMED, listed, partners_words
from cpm_planner.model.ids import PartnerId
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
    Rule,
)


def rule_words(plan: Plan, rule: Rule) -> str:  # noqa: PLR0911 - one sentence a kind of rule
    """Say a rule as a clause without a full stop."""
    match rule:
        case LockPartner(partner):
            return _locked(plan, partner)
        case LockCpm(cpm):
            sentence = translate("rules", "{cpm} keeps their partners and gets no others")
            return sentence.format(cpm=plan.cpms[cpm].name)
        case MustHave(partner, cpm):
            sentence = translate("rules", "{partner} must be with {cpm}")
            return sentence.format(partner=plan.partners[partner].name, cpm=plan.cpms[cpm].name)
        case MustNotHave(partner, cpm):
            sentence = translate("rules", "{partner} must not be with {cpm}")
            return sentence.format(partner=plan.partners[partner].name, cpm=plan.cpms[cpm].name)
        case KeepTogether():
            return _together(plan, rule)
        case RegionMustMatch():
            return translate("rules", "regions must match")
        case LanguageMustMatch():
            return translate("rules", "languages must match")
        case AtMostPartners(limit, cpm):
            who = translate("rules", "every CPM") if cpm is None else plan.cpms[cpm].name
            return translate("rules", "{who} has at most {partners}").format(
                who=who, partners=partners_words(limit)
            )
        case MoveCap():
            return _cap(rule)


def _locked(plan: Plan, key: PartnerId) -> str:
    partner, assignment = plan.partners[key].name, plan.assignments.get(key)
    if assignment is None:
        return translate("rules", "{partner} is locked with nobody").format(partner=partner)
    cpms = listed([plan.cpms[cpm].name for cpm in assignment.cpms])
    return translate("rules", "{partner} is locked with {cpms}").format(partner=partner, cpms=cpms)


def _together(plan: Plan, rule: KeepTogether) -> str:
    names = sorted(plan.partners[key].name for key in rule.partners)
    if not names:
        return translate("rules", "nobody stays together")
    told = listed(names, MOST_NAMED if len(names) <= MOST_NAMED else MOST_NAMED - 1)
    return translate("rules", "{partners} stay together").format(partners=told)


def _cap(rule: MoveCap) -> str:
    shares = []
    if rule.partner_percent is not None:
        shares.append(translate("rules", "{percent} % of the partners").format(percent=rule.partner_percent))
    if rule.revenue_percent is not None:
        shares.append(translate("rules", "{percent} % of the revenue").format(percent=rule.revenue_percent))
    if not shares:
        return translate("rules", "any number of partners may move")
    return translate("rules", "at most {shares} may move").format(shares=listed(shares))
