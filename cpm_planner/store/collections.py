"""Which collection of the plan stands in which table, and how its values become rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from cpm_planner.store import (
    charter_rows,
    charter_schema,
    finance_rows,
    parked_rows,
    rows,
    rule_rows,
    schema,
    seat_rows,
    seat_schema,
)
from cpm_planner.store.rows import Row
from cpm_planner.store.shape import Shape


@dataclass(frozen=True, slots=True)
class Parts:
    """A table of values that belong to the rows of a collection, several to a row."""

    table: Shape
    to_rows: Callable[[Any], Sequence[Row]]

    def rows(self, scenario: str, key: str, value: object) -> list[Row]:
        """Give the whole rows of a value's parts."""
        return [(None, scenario, key, *part) for part in self.to_rows(value)]


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection of the plan and its table."""

    name: str
    """The field of :class:`~cpm_planner.model.plan.Plan`."""
    table: Shape
    to_row: Callable[[Any], Row]
    """The value's columns; they start with its id when `holds_id`."""
    to_value: Callable[..., Any]
    """The value of such columns and, one argument for each table of them, its parts."""
    holds_id: bool = True
    """Whether the value knows its own id; else the id stands before its columns."""
    parts: tuple[Parts, ...] = ()

    def row(self, scenario: str, key: str, value: object) -> Row:
        """Give the whole row; SQLite sets its position."""
        own = self.to_row(value)
        return (None, scenario, *own) if self.holds_id else (None, scenario, key, *own)

    def value(self, row: Row, parts: Sequence[Sequence[Row]]) -> object:
        """Give the value of a whole row and the rows of each of its tables of parts."""
        return self.to_value(row[2 if self.holds_id else 3 :], *parts)


COLLECTIONS: Final = (
    Collection("tiers", schema.TIER, rows.tier_row, rows.tier_value),
    Collection("role_types", seat_schema.ROLE_TYPE, rows.role_type_row, rows.role_type_value),
    Collection(
        "activities",
        schema.ACTIVITY,
        rows.activity_row,
        rows.activity_value,
        parts=(Parts(schema.ACTIVITY_TIMES, rows.activity_parts),),
    ),
    Collection(
        "cpms",
        seat_schema.CPM,
        seat_rows.cpm_row,
        seat_rows.cpm_value,
        parts=(
            Parts(seat_schema.CPM_LEAVE, seat_rows.leave_rows),
            Parts(seat_schema.CPM_TERMS, seat_rows.terms_rows),
        ),
    ),
    Collection("partners", schema.PARTNER, rows.partner_row, rows.partner_value),
    Collection(
        "assignments",
        schema.ASSIGNMENT,
        rows.assignment_row,
        rows.assignment_value,
        holds_id=False,
        parts=(Parts(schema.ASSIGNMENT_SPECIALIST, rows.assignment_parts),),
    ),
    Collection(
        "rules",
        schema.RULE,
        rule_rows.rule_row,
        rule_rows.rule_value,
        holds_id=False,
        parts=(Parts(schema.RULE_PARTNER, rule_rows.rule_parts),),
    ),
    Collection(
        "parked",
        schema.PARKED_PARTNER,
        parked_rows.parked_row,
        parked_rows.parked_value,
        parts=(Parts(schema.PARKED_RULE, parked_rows.parked_parts),),
    ),
    Collection(
        "adjustments", seat_schema.ADJUSTMENT, finance_rows.adjustment_row, finance_rows.adjustment_value
    ),
    Collection("budget", seat_schema.BUDGET_LINE, finance_rows.budget_row, finance_rows.budget_value),
    Collection(
        "criteria",
        charter_schema.CRITERION,
        charter_rows.criterion_row,
        charter_rows.criterion_value,
        parts=(Parts(charter_schema.CRITERION_TARGET, charter_rows.criterion_parts),),
    ),
    Collection(
        "agreed_targets",
        charter_schema.AGREED_TARGETS,
        charter_rows.agreed_row,
        charter_rows.agreed_value,
        parts=(Parts(charter_schema.AGREED_TARGET, charter_rows.agreed_parts),),
    ),
    Collection("charter_texts", charter_schema.CHARTER_TEXT, charter_rows.text_row, charter_rows.text_value),
)
"""In an order in which each refers only to those before it."""
