"""Parking partners, so that they count nowhere, and taking them back as they were."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.upkeep import rules_that_hold
from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether, LockPartner, MustHave, MustNotHave, Rule


def park(keys: Collection[PartnerId], since: Month | None = None, why: str = "") -> Edit:
    """Take partners out of the plan for the time being, with their assignments and rules.

    Args:
        keys: the partners; those that are not in the plan are left out of account.
        since: from when; the planning month when left out.
        why: what parks them; empty when a person does.
    """

    def edit(plan: Plan) -> Plan:
        going = {key for key in keys if key in plan.partners}
        rules = _rules_about(plan, going)
        month = plan.assumptions.planning_month if since is None else since
        parked = {
            key: ParkedPartner(plan.partners[key], month, why, plan.assignments.get(key), rules.get(key, {}))
            for key in plan.partners
            if key in going
        }
        left = replace(
            plan,
            partners={key: each for key, each in plan.partners.items() if key not in going},
            assignments={key: each for key, each in plan.assignments.items() if key not in going},
            parked={**plan.parked, **parked},
        )
        return replace(left, rules=rules_that_hold(left)) if rules else left

    return edit


def take_back(keys: Collection[PartnerId]) -> Edit:
    """Put parked partners back as they were, as far as what they refer to is still there."""

    def edit(plan: Plan) -> Plan:
        coming = {key: plan.parked[key] for key in keys if key in plan.parked}
        assignments = {
            key: each.assignment
            for key, each in coming.items()
            if each.assignment is not None and each.assignment.primary in plan.cpms
        }
        back = replace(
            plan,
            partners={
                **plan.partners,
                **{key: _with_known_tier(each.partner, plan) for key, each in coming.items()},
            },
            assignments={**plan.assignments, **assignments},
            parked={key: each for key, each in plan.parked.items() if key not in coming},
        )
        return _with_rules(back, [rule for each in coming.values() for rule in each.rules.items()])

    return edit


def forget_parked(keys: Collection[PartnerId]) -> Edit:
    """Take parked partners away for good."""
    return lambda plan: replace(
        plan, parked={key: each for key, each in plan.parked.items() if key not in keys}
    )


def _rules_about(plan: Plan, keys: set[PartnerId]) -> Mapping[PartnerId, dict[RuleId, Rule]]:
    found: dict[PartnerId, dict[RuleId, Rule]] = defaultdict(dict)
    for rule_id, rule in plan.rules.items():
        for key in keys.intersection(_partners_in(rule)):
            found[key][rule_id] = rule
    return found


def _partners_in(rule: Rule) -> frozenset[PartnerId]:
    match rule:
        case LockPartner(partner) | MustHave(partner, _) | MustNotHave(partner, _):
            return frozenset({partner})
        case KeepTogether(partners):
            return partners
        case _:
            return frozenset()


def _with_known_tier(partner: Partner, plan: Plan) -> Partner:
    return replace(partner, tier=None) if partner.tier not in {None, *plan.tiers} else partner


def _with_rules(plan: Plan, rules: Iterable[tuple[RuleId, Rule]]) -> Plan:
    """Add rules as far as they hold; one that was made anew meanwhile stays, and a group grows again."""
    merged = dict(plan.rules)
    for key, rule in rules:
        there = merged.setdefault(key, rule)
        if isinstance(there, KeepTogether) and isinstance(rule, KeepTogether):
            merged[key] = KeepTogether(there.partners | rule.partners)
    return plan if merged == plan.rules else replace(plan, rules=rules_that_hold(replace(plan, rules=merged)))
