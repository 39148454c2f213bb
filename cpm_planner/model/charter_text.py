"""Texts of role charters that somebody has worded anew."""

from dataclasses import dataclass

from cpm_planner.model.ids import CharterTextId


@dataclass(frozen=True, slots=True)
class CharterText:
    """One text of the charters, with names in braces for what differs from CPM to CPM."""

    id: CharterTextId
    text: str
