"""Taking a way out of clashing rules: all its changes of the plan as one edit."""

from functools import reduce

from cpm_planner.balance.clashes.demand import AskedCap, Change, WayOut
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.rules import lock_partners, put_rule, remove_rules
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockPartner


def take_way_out(way: WayOut) -> Edit:
    """Drop rules, put others in their place and lock partners; limits of a request are not the plan's."""
    edits = [_edit_of(change) for change in way.changes]
    return lambda plan: reduce(_edited, edits, plan)


def _edited(plan: Plan, edit: Edit) -> Plan:
    return edit(plan)


def _edit_of(change: Change) -> Edit:
    before, after = change.before, change.after
    if before is None:
        return lock_partners([after.partner] if isinstance(after, LockPartner) else [])
    if before.key is None or isinstance(after, AskedCap):
        return lambda plan: plan
    return remove_rules([before.key]) if after is None else put_rule(before.key, after)
