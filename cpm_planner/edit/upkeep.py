"""What an edit takes with it: references to things gone, and parts of models a partner no longer has."""

from collections.abc import Mapping
from dataclasses import replace

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import PlanChange
from cpm_planner.model.ids import PartnerId, RuleId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LockCpm,
    LockPartner,
    MustHave,
    MustNotHave,
    Rule,
)


def kept_up(plan: Plan, change: PlanChange) -> Plan:
    """Bring a freshly edited plan into its normal form; only what the change touched is looked at."""
    gone = {
        name
        for name in ("partners", "cpms", "tiers", "role_types", "criteria")
        if any(b is None for _, b in getattr(change, name).values())
    }
    if "tiers" in gone:
        plan = _without_gone_tiers(plan)
    if change.partners or change.assignments or "cpms" in gone:
        plan = _with_tidy_assignments(plan, None if "cpms" in gone else _to_tidy(change))
    if gone & {"partners", "cpms"}:
        plan = replace(plan, rules=rules_that_hold(plan))
    if "cpms" in gone:
        plan = _without_gone_seats(plan)
    if change.assumptions:
        plan = _without_own_rate(plan)
    if gone & {"partners", "criteria"}:
        plan = _without_gone_targets(plan)
    if "role_types" in gone:
        plan = _without_gone_role_types(plan)
    return plan


def tier_instead(plan: Plan) -> TierId | None:
    """Give the tier that is the default once that one is gone: the last by rank, however they came."""
    return max(plan.tiers, key=lambda key: (plan.tiers[key].rank, key), default=None)


def _without_gone_tiers(plan: Plan) -> Plan:
    partners = {
        key: replace(each, tier=None) if each.tier is not None and each.tier not in plan.tiers else each
        for key, each in plan.partners.items()
    }
    activities = {
        key: replace(each, times_per_year=_known(each.times_per_year, plan))
        for key, each in plan.activities.items()
    }
    criteria = {
        key: replace(each, tier_targets=_known(each.tier_targets, plan))
        for key, each in plan.criteria.items()
    }
    default = plan.assumptions.default_tier
    if default not in plan.tiers:
        default = tier_instead(plan)
    assumptions = replace(plan.assumptions, default_tier=default)
    return replace(plan, partners=partners, activities=activities, criteria=criteria, assumptions=assumptions)


def _without_gone_seats(plan: Plan) -> Plan:
    """Nobody takes over from a seat that is gone; an adjustment stays, as money that belongs to no seat."""
    cpms = {
        key: each
        if each.backfill_of is None or each.backfill_of in plan.cpms
        else replace(each, backfill_of=None)
        for key, each in plan.cpms.items()
    }
    adjustments = {
        key: each if each.cpm is None or each.cpm in plan.cpms else replace(each, cpm=None)
        for key, each in plan.adjustments.items()
    }
    return replace(plan, cpms=cpms, adjustments=adjustments)


def _without_own_rate(plan: Plan) -> Plan:
    """Drop the plan rate of a currency that has become the plan's own."""
    assumptions = plan.assumptions
    if assumptions.currency not in assumptions.rates:
        return plan
    others = {key: rate for key, rate in assumptions.rates.items() if key != assumptions.currency}
    return replace(plan, assumptions=replace(assumptions, rates=others))


def _without_gone_targets(plan: Plan) -> Plan:
    """Targets agreed with partners, or for criteria, that are gone go with them."""
    held = {
        key: replace(each, hundredths={one: n for one, n in each.hundredths.items() if one in plan.criteria})
        for key, each in plan.agreed_targets.items()
        if key in plan.partners
    }
    return replace(plan, agreed_targets={key: each for key, each in held.items() if each.hundredths})


def _without_gone_role_types(plan: Plan) -> Plan:
    """A budget for a role type goes with it, since one for all of them would mean something else."""
    held = {
        key: each
        for key, each in plan.budget.items()
        if each.role_type is None or each.role_type in plan.role_types
    }
    return replace(plan, budget=held)


def _known(times: Mapping[TierId, int], plan: Plan) -> Mapping[TierId, int]:
    return {tier: count for tier, count in times.items() if tier in plan.tiers}


def _to_tidy(change: PlanChange) -> set[PartnerId]:
    """Give the partners whose assignments may be others now: only the mix of a partner has a say in them."""
    retagged = {
        key
        for key, (before, after) in change.partners.items()
        if before is None or after is None or before.mix is not after.mix
    }
    return retagged | change.assignments.keys()


def _with_tidy_assignments(plan: Plan, touched: set[PartnerId] | None) -> Plan:
    keys = plan.assignments.keys() if touched is None else touched & plan.assignments.keys()
    tidied = {key: _tidy(plan, key, plan.assignments[key]) for key in keys}
    if all(plan.assignments[key] is each for key, each in tidied.items()):
        return plan
    merged: dict[PartnerId, Assignment | None] = {**plan.assignments, **tidied}
    return replace(plan, assignments={key: each for key, each in merged.items() if each is not None})


def _tidy(plan: Plan, key: PartnerId, assignment: Assignment) -> Assignment | None:
    if key not in plan.partners or assignment.primary not in plan.cpms:
        return None
    mix = plan.partners[key].mix
    specialists = {
        model: cpm
        for model, cpm in assignment.specialists.items()
        if mix.weight(model) and cpm in plan.cpms and cpm != assignment.primary
    }
    previous = assignment.previous if assignment.previous in plan.cpms else None
    if specialists == assignment.specialists and previous == assignment.previous:
        return assignment
    return replace(assignment, specialists=specialists, previous=previous)


def rules_that_hold(plan: Plan) -> dict[RuleId, Rule]:
    """Give the plan's rules as far as what they speak of is still there."""
    held = ((key, _held(plan, rule)) for key, rule in plan.rules.items())
    return {key: rule for key, rule in held if rule is not None}


def _held(plan: Plan, rule: Rule) -> Rule | None:
    """Give the rule as far as what it speaks of is still there."""
    match rule:
        case LockPartner(partner):
            stays = partner in plan.partners
        case LockCpm(cpm):
            stays = cpm in plan.cpms
        case MustHave(partner, cpm) | MustNotHave(partner, cpm):
            stays = partner in plan.partners and cpm in plan.cpms
        case AtMostPartners(_, cpm):
            stays = cpm is None or cpm in plan.cpms
        case KeepTogether(partners):
            left = partners & plan.partners.keys()
            return KeepTogether(frozenset(left)) if len(left) > 1 else None
        case _:
            stays = True
    return rule if stays else None
