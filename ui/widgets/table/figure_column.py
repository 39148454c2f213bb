"""Columns of figures, which most tables have: at the right, sorted by value, not searched."""

from collections.abc import Callable

from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column, Decoration, Figure, Row
from ui.widgets.table.conditions import Scale


def figure_column(  # noqa: PLR0913 - the last four are rare and by keyword
    key: str,
    title: str,
    value: Callable[[Row], float | None],
    written: Callable[[float], str],
    width: int,
    *,
    tooltip: Callable[[Row], str] | None = None,
    explain: Callable[[Row], Explained | None] | None = None,
    decoration: Callable[[Row], Decoration | None] | None = None,
    adds_up: bool = True,
    scale: Scale | None = None,
) -> Column[Row]:
    """Give a column of a figure; rows without one stay empty and sort last.

    Shares do not add up to anything: only their average is told.
    """

    def text(row: Row) -> str:
        figure = value(row)
        return "" if figure is None else written(figure)

    return Column(
        key=key,
        title=title,
        text=text,
        sort_key=value,
        figure=Figure(written, adds_up),
        scale=scale,
        tooltip=tooltip,
        explain=explain,
        decoration=decoration,
        align=Align.END,
        width=width,
        searchable=False,
    )
