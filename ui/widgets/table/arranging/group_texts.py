"""What stands in the row of a group: its value, how many rows, and what their figures come to."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt

from cpm_planner.formatting.language import counted
from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.widgets.table.arranging.arranged_model import ArrangedModel
from ui.widgets.table.arranging.grouping import Group

_MOST_SUMS: Final = 2

_Role = Qt.ItemDataRole


def heading(values: ArrangedModel[Any], group: Group) -> str:
    """Name a group: "West"; beside the name of its column where that says more than the value."""
    column = next(column for column in values.columns if column.key == group.column_key)
    value = group.value or tr("(empty)")
    return f"{column.title}: {value}"


def count_words(values: ArrangedModel[Any], group: Group) -> str:
    """Say how many rows are in a group: "34 partners", "1 row"."""
    return tr("{count} {noun}").format(
        count=format_count(group.count), noun=counted(group.count, *values.nouns)
    )


def cell_text(values: ArrangedModel[Any], group: Group, at: int) -> str:
    """Give what the cells of a column come to in a group; empty where that is nothing."""
    column = values.columns[at]
    if column.group_summary is not None:
        return column.group_summary(values.rows_in(group))
    counted = values.sum_of(group, at)
    if counted is None:
        return ""
    return counted.main if counted.figure.adds_up else f"Ø {counted.main}"


def group_answer(values: ArrangedModel[Any], group: Group, at: int, role: int) -> Any:
    """Answer Qt for one cell of the row of a group."""
    if role == _Role.DisplayRole:
        return cell_text(values, group, at)
    if role == _Role.ToolTipRole:
        counted = values.sum_of(group, at)
        return None if counted is None else "\n".join(counted.words())
    if role == _Role.AccessibleTextRole:
        return spoken(values, group, at)
    return None


def spoken(values: ArrangedModel[Any], group: Group, at: int) -> str:
    """Say the row of a group, and what the column the keyboard is in comes to."""
    state = tr("folded") if group.key in values.folded else tr("expanded")
    parts = [heading(values, group).replace(":", ""), count_words(values, group)]
    counted, text = values.sum_of(group, at), cell_text(values, group, at)
    if counted is not None:
        return ", ".join([*parts, counted.main_words, state])
    columns = [at for at, column in enumerate(values.columns) if not column.hidden]
    sums = sums_in_words(values, group, columns)[:_MOST_SUMS]
    return ", ".join([*parts, *([text] if text else []), *sums, state])


def group_line(values: ArrangedModel[Any], group: Group, columns: Sequence[int]) -> list[str]:
    """Give the texts of a group's row in some columns, the first of which names it."""
    sums = [cell_text(values, group, at) for at in columns[1:]]
    return [f"{heading(values, group)} ({format_count(group.count)})", *sums]


def sums_in_words(values: ArrangedModel[Any], group: Group, columns: Iterable[int]) -> list[str]:
    """Say what the columns whose figures add up come to: "Hours/month 210.0"."""
    found = (values.sum_of(group, at) for at in columns if adds_up(values, at))
    return [f"{each.title} {each.main}" for each in found if each is not None]


def adds_up(values: ArrangedModel[Any], at: int) -> bool:
    """Say whether a column has figures of which the sum makes sense."""
    figure = values.columns[at].figure
    return figure is not None and figure.adds_up


def is_figure(values: ArrangedModel[Any], at: int) -> bool:
    """Say whether something of its own stands in a column of group rows."""
    column = values.columns[at]
    return column.figure is not None or column.group_summary is not None
