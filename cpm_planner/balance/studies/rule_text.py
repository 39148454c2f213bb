"""Rules in words, with the names of the partners and CPMs they speak of."""

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
            return f"{plan.partners[partner].name} is locked {_home(plan, rule)}"
        case LockCpm(cpm):
            return f"{plan.cpms[cpm].name} keeps their partners and gets no others"
        case MustHave(partner, cpm):
            return f"{plan.partners[partner].name} must be with {plan.cpms[cpm].name}"
        case MustNotHave(partner, cpm):
            return f"{plan.partners[partner].name} must not be with {plan.cpms[cpm].name}"
        case KeepTogether(partners):
            return f"{_joined(plan, rule)} stay together" if partners else "nobody stays together"
        case RegionMustMatch():
            return "regions must match"
        case LanguageMustMatch():
            return "languages must match"
        case AtMostPartners(limit, cpm):
            who = "every CPM" if cpm is None else plan.cpms[cpm].name
            return f"{who} has at most {limit:,} {'partner' if limit == 1 else 'partners'}"
        case MoveCap():
            return _cap(rule)


def _home(plan: Plan, rule: LockPartner) -> str:
    assignment = plan.assignments.get(rule.partner)
    if assignment is None:
        return "with nobody"
    return "with " + " and ".join(plan.cpms[cpm].name for cpm in assignment.cpms)


def _joined(plan: Plan, rule: KeepTogether) -> str:
    said = sorted(plan.partners[key].name for key in rule.partners)
    shown = said if len(said) <= 3 else [*said[:2], f"{len(said) - 2:,} more"]  # noqa: PLR2004 - a short list
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def _cap(rule: MoveCap) -> str:
    shares = [
        f"{percent} % of the {of}"
        for percent, of in ((rule.partner_percent, "partners"), (rule.revenue_percent, "revenue"))
        if percent is not None
    ]
    return f"at most {' and '.join(shares)} may move" if shares else "any number of partners may move"
