"""Edits of the rules a balanced plan has to respect."""

from collections.abc import Collection
from dataclasses import replace

from cpm_planner.edit.kinds import Edit
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockCpm, LockPartner, Rule


def put_rule(key: RuleId, rule: Rule) -> Edit:
    """Add a rule, or put it in place of the one with its id."""
    return lambda plan: replace(plan, rules={**plan.rules, key: rule})


def remove_rules(keys: Collection[RuleId]) -> Edit:
    """Take rules out of the plan."""
    return lambda plan: replace(
        plan, rules={key: rule for key, rule in plan.rules.items() if key not in keys}
    )


def lock_partners(keys: Collection[PartnerId]) -> Edit:
    """Keep partners where they are."""
    locks: dict[RuleId, Rule] = {partner_lock_id(key): LockPartner(key) for key in keys}
    return lambda plan: replace(plan, rules={**plan.rules, **locks})


def unlock_partners(keys: Collection[PartnerId]) -> Edit:
    """Let partners move again."""
    return remove_rules({partner_lock_id(key) for key in keys})


def lock_cpm(key: CpmId) -> Edit:
    """Keep a CPM's partners as they are."""
    return put_rule(cpm_lock_id(key), LockCpm(key))


def unlock_cpm(key: CpmId) -> Edit:
    """Let a CPM's partners change again."""
    return remove_rules({cpm_lock_id(key)})


def partner_lock_id(key: PartnerId) -> RuleId:
    """Id of the rule that locks a partner."""
    return RuleId(f"lock-partner:{key}")


def cpm_lock_id(key: CpmId) -> RuleId:
    """Id of the rule that locks a CPM."""
    return RuleId(f"lock-cpm:{key}")


def is_locked(plan: Plan, key: PartnerId) -> bool:
    """Whether the partner itself is locked; its CPM may be locked beside."""
    return partner_lock_id(key) in plan.rules
