"""Edits of what the plan takes for granted: assumptions, tiers and activities."""

from dataclasses import replace
from typing import Any

from cpm_planner.edit.kinds import Edit
from cpm_planner.model.activity import Activity
from cpm_planner.model.ids import ActivityId, TierId
from cpm_planner.model.tier import Tier


def change_assumptions(**fields: Any) -> Edit:
    """Set plan-wide assumptions by name."""
    return lambda plan: replace(plan, assumptions=replace(plan.assumptions, **fields))


def put_tier(tier: Tier) -> Edit:
    """Add a tier, or put it in place of the one with its id."""
    return lambda plan: replace(plan, tiers={**plan.tiers, tier.id: tier})


def remove_tier(key: TierId) -> Edit:
    """Take a tier out of the plan; its partners then count under the default tier."""
    return lambda plan: replace(plan, tiers={each: tier for each, tier in plan.tiers.items() if each != key})


def put_activity(activity: Activity) -> Edit:
    """Add an activity, or put it in place of the one with its id."""
    return lambda plan: replace(plan, activities={**plan.activities, activity.id: activity})


def remove_activity(key: ActivityId) -> Edit:
    """Take an activity out of the plan."""
    return lambda plan: replace(
        plan, activities={each: activity for each, activity in plan.activities.items() if each != key}
    )
