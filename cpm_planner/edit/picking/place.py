"""Where in a plan a value stands, and what stands there.

A place is as small as a change that makes sense alone: a partner that is there or not, its tier, the times a
year that one tier gets an activity. Assignments, rules, lists and texts are never taken apart.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any, Final, NamedTuple

from cpm_planner.model.activity import Activity
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, RoleType, WorkingTime
from cpm_planner.model.tier import Tier

ASSUMPTIONS: Final = "assumptions"
PARTNERS: Final = "partners"
"""Holds parked partners too: a partner is in the plan, parked, or not there."""


class Missing(Enum):
    """What stands at a place within something that is not there."""

    MISSING = "missing"


MISSING: Final = Missing.MISSING


class Place(NamedTuple):
    """Where a value stands."""

    collection: str
    """Name of a mapping of the plan, or `assumptions`."""
    key: str = ""
    """Id within it; empty for the assumptions."""
    aspect: str = ""
    """One thing about it, mostly a field; empty: it as a whole, there or not."""
    part: str = ""
    """One part of that, such as a tier of times a year; empty: all of it."""

    @property
    def is_whole(self) -> bool:
        """Whether it is about something being there at all."""
        return not self.aspect and self.collection != ASSUMPTIONS


_TOGETHER: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "cpms": {"start": ("start", "start_day"), "end": ("end", "end_day")},
    "role_types": {"target": ("target_low_percent", "target_high_percent")},
}
"""Fields that mean one thing together."""


def _aspects(collection: str, kind: type[Any], own_id: str = "id") -> Mapping[str, tuple[str, ...]]:
    together = _TOGETHER.get(collection, {})
    covered = {name for names in together.values() for name in names}
    single = {each.name: (each.name,) for each in fields(kind) if each.name not in {own_id, *covered}}
    return {**single, **together}


ASPECTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    ASSUMPTIONS: _aspects(ASSUMPTIONS, Assumptions),
    PARTNERS: _aspects(PARTNERS, Partner),
    "cpms": _aspects("cpms", Cpm),
    "role_types": _aspects("role_types", RoleType),
    "tiers": _aspects("tiers", Tier),
    "activities": _aspects("activities", Activity),
    "adjustments": _aspects("adjustments", Adjustment),
    "budget": _aspects("budget", BudgetLine),
    "criteria": _aspects("criteria", Criterion),
    "agreed_targets": _aspects("agreed_targets", AgreedTargets, "partner"),
}
"""The aspects of what is taken apart, each with its fields."""

_IN_PARTS: Final = (Fit, WorkingTime, Pay)
"""Values of several fields that are changed one by one."""


def value_at(plan: Plan, place: Place) -> Any:
    """Give what stands at a place: None where a whole thing or a part is not there.

    Within something that is not there, or is parked, it is :data:`MISSING`.
    """
    if place.collection == ASSUMPTIONS:
        whole: Any = plan.assumptions
    else:
        whole = thing_at(plan, place.collection, place.key)
    if not place.aspect:
        return whole
    if whole is None or isinstance(whole, ParkedPartner):
        return MISSING
    value = aspect_of(whole, place.collection, place.aspect)
    return part_of(value, place.part) if place.part else value


def thing_at(plan: Plan, collection: str, key: Any) -> Any:
    """Give what a collection holds under an id, also a parked partner; None where there is none."""
    found = getattr(plan, collection).get(key)
    return plan.parked.get(key) if found is None and collection == PARTNERS else found


def aspect_of(whole: object, collection: str, aspect: str) -> Any:
    """Give one aspect: the value of its field, or those of all its fields."""
    names = ASPECTS[collection][aspect]
    if len(names) == 1:
        return getattr(whole, names[0])
    return tuple(getattr(whole, name) for name in names)


def parts_of(value: object) -> Mapping[str, Any] | None:
    """Give the parts of a value that is changed part by part; None for all others."""
    if isinstance(value, Mapping):
        return value
    if isinstance(value, _IN_PARTS):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    return None


def part_of(value: object, part: str) -> Any:
    """Give one part of a value; None where a mapping has none, :data:`MISSING` of no value at all."""
    parts = parts_of(value)
    return MISSING if parts is None else parts.get(part)
