"""What changes are about, in the order in which people want to see them."""

from enum import StrEnum
from typing import Final

from cpm_planner.edit.picking.place import ASSUMPTIONS, PARTNERS, Place


class Topic(StrEnum):
    """What a change is about."""

    MOVES = "moves"
    """Who looks after a partner."""
    SEATS = "seats"
    PARTNERS = "partners"
    RULES = "rules"
    ROLE_TYPES = "role-types"
    ACTIVITIES = "activities"
    """Activities and the tiers whose hours they are."""
    MONEY = "money"
    """Adjustments and budget lines."""
    CHARTERS = "charters"
    ASSUMPTIONS = "assumptions"
    LISTS = "lists"
    """What lists said when they were last brought in."""


_TOPICS: Final = {
    "assignments": Topic.MOVES,
    "cpms": Topic.SEATS,
    PARTNERS: Topic.PARTNERS,
    "rules": Topic.RULES,
    "role_types": Topic.ROLE_TYPES,
    "tiers": Topic.ACTIVITIES,
    "activities": Topic.ACTIVITIES,
    "adjustments": Topic.MONEY,
    "budget": Topic.MONEY,
    "criteria": Topic.CHARTERS,
    "agreed_targets": Topic.CHARTERS,
    "charter_texts": Topic.CHARTERS,
    ASSUMPTIONS: Topic.ASSUMPTIONS,
    "imports": Topic.LISTS,
}


def topic_of(place: Place) -> Topic:
    """Say what a change at a place is about."""
    return _TOPICS[place.collection]
