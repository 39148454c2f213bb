"""Columns of figures, which every table of a study has: at the right, sorted by value, not searched."""

from collections.abc import Callable
from typing import TypeVar

from ui.widgets.table.column import Align, Column

_Row = TypeVar("_Row")


def figure_column(
    key: str, title: str, value: Callable[[_Row], float | None], written: Callable[[float], str], width: int
) -> Column[_Row]:
    """Give a column of a figure; rows without one stay empty and sort last."""

    def text(row: _Row) -> str:
        figure = value(row)
        return "" if figure is None else written(figure)

    return Column(
        key=key, title=title, text=text, sort_key=value, align=Align.END, width=width, searchable=False
    )
