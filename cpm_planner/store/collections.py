"""Which collection of the plan stands in which table, and how its values become rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cpm_planner.store import parked_rows, rows, rule_rows, schema
from cpm_planner.store.rows import Row
from cpm_planner.store.shape import Shape


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection of the plan and its table."""

    name: str
    """The field of :class:`~cpm_planner.model.plan.Plan`."""
    table: Shape
    to_row: Callable[[Any], Row]
    """The value's columns; they start with its id when `holds_id`."""
    to_value: Callable[[Row, Sequence[Row]], Any]
    """The value of such columns and its parts."""
    holds_id: bool = True
    """Whether the value knows its own id; else the id stands before its columns."""
    parts: Shape | None = None
    """The table of values that belong to a row, several to a row."""
    to_parts: Callable[[Any], Sequence[Row]] = lambda _: ()

    def row(self, scenario: str, key: str, value: object) -> Row:
        """Give the whole row; SQLite sets its position."""
        own = self.to_row(value)
        return (None, scenario, *own) if self.holds_id else (None, scenario, key, *own)

    def value(self, row: Row, parts: Sequence[Row]) -> object:
        """Give the value of a whole row."""
        return self.to_value(row[2 if self.holds_id else 3 :], parts)

    def part_rows(self, scenario: str, key: str, value: object) -> list[Row]:
        """Give the whole rows of the value's parts."""
        return [(None, scenario, key, *part) for part in self.to_parts(value)]


COLLECTIONS: Final = (
    Collection("tiers", schema.TIER, rows.tier_row, rows.tier_value),
    Collection("role_types", schema.ROLE_TYPE, rows.role_type_row, rows.role_type_value),
    Collection(
        "activities",
        schema.ACTIVITY,
        rows.activity_row,
        rows.activity_value,
        parts=schema.ACTIVITY_TIMES,
        to_parts=rows.activity_parts,
    ),
    Collection("cpms", schema.CPM, rows.cpm_row, rows.cpm_value),
    Collection("partners", schema.PARTNER, rows.partner_row, rows.partner_value),
    Collection(
        "assignments",
        schema.ASSIGNMENT,
        rows.assignment_row,
        rows.assignment_value,
        holds_id=False,
        parts=schema.ASSIGNMENT_SPECIALIST,
        to_parts=rows.assignment_parts,
    ),
    Collection(
        "rules",
        schema.RULE,
        rule_rows.rule_row,
        rule_rows.rule_value,
        holds_id=False,
        parts=schema.RULE_PARTNER,
        to_parts=rule_rows.rule_parts,
    ),
    Collection(
        "parked",
        schema.PARKED_PARTNER,
        parked_rows.parked_row,
        parked_rows.parked_value,
        parts=schema.PARKED_RULE,
        to_parts=parked_rows.parked_parts,
    ),
)
"""In an order in which each refers only to those before it."""
