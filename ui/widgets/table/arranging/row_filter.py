"""What is asked of rows for them to be shown; plain Python, without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ui.widgets.table.conditions import Condition


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What a shown row meets: every word searched, every quick filter, and what is asked of its columns.

    Attributes:
        choices: by column, values of which a row has one; no values ask nothing.
        hidden: by column, values; a row that has no other one is not shown.
        conditions: by column, what the row's cell meets.
    """

    search: str = ""
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    quick: frozenset[str] = frozenset()
    hidden: Mapping[str, frozenset[str]] = field(default_factory=dict)
    conditions: Mapping[str, Condition] = field(default_factory=dict)

    @property
    def is_on(self) -> bool:
        """Whether anything is asked."""
        return bool(self.search or self.quick or self.columns)

    @property
    def columns(self) -> frozenset[str]:
        """The columns of which anything is asked."""
        return frozenset(
            {key for key, chosen in self.choices.items() if chosen} | {*self.hidden, *self.conditions}
        )

    def without(self, column_key: str) -> "RowFilter":
        """Ask nothing more of a column."""
        return self.choosing(column_key, frozenset()).asking(column_key, None)

    def choosing(self, column_key: str, values: frozenset[str]) -> "RowFilter":
        """Ask for one of these values in a column, whatever was hidden of it; for none, in any."""
        choices, hidden = dict(self.choices), dict(self.hidden)
        hidden.pop(column_key, None)
        choices.pop(column_key, None)
        if values:
            choices[column_key] = values
        return replace(self, choices=choices, hidden=hidden)

    def hiding(self, column_key: str, values: frozenset[str]) -> "RowFilter":
        """Hide rows that have none but these values in a column."""
        shown = self.choosing(column_key, frozenset())
        return replace(shown, hidden={**shown.hidden, column_key: values})

    def asking(self, column_key: str, condition: Condition | None) -> "RowFilter":
        """Ask the cells of a column for something else, or for nothing."""
        kept = {key: each for key, each in self.conditions.items() if key != column_key}
        return replace(self, conditions=kept if condition is None else {**kept, column_key: condition})
