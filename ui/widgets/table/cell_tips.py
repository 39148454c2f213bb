"""What a cell says beyond its text: to the pointer, and to screen readers."""

from html import escape
from typing import Any

from ui.widgets.table.column import Column


def tip_of(column: Column[Any], row: Any) -> str | None:
    """Give the tool tip of a cell: what the column has to say, and how its figure is computed."""
    said = None if column.tooltip is None else column.tooltip(row)
    explained = None if column.explain is None else column.explain(row)
    if explained is None:
        return said
    return f"<p>{escape(said)}</p>{explained.tip}" if said else explained.tip


def description_of(column: Column[Any], row: Any) -> str | None:
    """Give what a screen reader says of a cell after its text: how its figure is computed."""
    explained = None if column.explain is None else column.explain(row)
    return None if explained is None else explained.text
