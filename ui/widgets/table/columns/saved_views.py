"""Views of a table under a name: its columns, sort, groups and filters; kept as text."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column
from ui.widgets.table.columns.layout import KeptColumns
from ui.widgets.table.conditions import Condition, Span, Way
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable

_MOST: Final = 100
"""Views of one table; further ones of a broken file are not read."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view.

    Attributes:
        groups: keys of the columns rows are grouped by.
        titles: headings by column key, to name columns that are not there any more.
    """

    name: str
    columns: KeptColumns
    sorts: tuple[Sort, ...] = ()
    filter: RowFilter = field(default_factory=RowFilter)
    titles: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[str, ...] = ()


def view_of(table: ValueTable[Any], name: str) -> SavedView:
    """Give a table as it is shown now."""
    values = table.values
    titles = {column.key: column.title for column in values.columns}
    return SavedView(name, table.column_layout.kept(), values.sorts, values.filter, titles, values.groups)


def show_view(view: SavedView, table: ValueTable[Any], filters: FilterBar[Any]) -> list[str]:
    """Show a table as a view has it; give the titles of columns that are not there any more."""
    values = table.values
    keys = {column.key for column in values.columns}
    table.column_layout.lay_out(view.columns)
    filters.show_filter(_possible(view.filter, table))
    values.sort_by(*(sort for sort in view.sorts if sort.column_key in keys))
    values.group_by(*(key for key in view.groups if key in keys))
    named = [
        *view.columns.order,
        *view.groups,
        *(sort.column_key for sort in view.sorts),
        *sorted(view.filter.columns),
    ]
    return [view.titles.get(key, key) for key in dict.fromkeys(named) if key not in keys]


def _possible(wanted: RowFilter, table: ValueTable[Any]) -> RowFilter:
    """Leave out of a filter what a table does not have."""
    columns = {column.key: column for column in table.values.columns}
    for key in wanted.columns - set(columns):
        wanted = wanted.without(key)
    for key, condition in wanted.conditions.items():
        if not _fits(condition, columns[key]):
            wanted = wanted.asking(key, None)
    return replace(wanted, quick=wanted.quick & {each.key for each in table.values.quick_filters})


def _fits(condition: Condition, column: Column[Any]) -> bool:
    """Say whether a column has sort keys of the kind that a condition compares."""
    if not condition.spans:
        return True
    scale = column.scale
    return scale is not None and type(scale.read(scale.example)[0]) is type(condition.spans[0][0])


def views_to_text(views: Sequence[SavedView]) -> str:
    """Write views as text."""
    return json.dumps([_view_json(view) for view in views])


def views_from_text(text: str) -> list[SavedView]:
    """Read views again; what makes no sense is left out."""
    try:
        kept = json.loads(text)
    except ValueError:
        return []
    found: dict[str, SavedView] = {}
    for each in kept[:_MOST] if isinstance(kept, list) else ():
        try:
            view = _view_from(each)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            continue
        found.setdefault(view.name, view)
    return list(found.values())


def _view_json(view: SavedView) -> dict[str, Any]:
    asked = view.filter
    return {
        "name": view.name,
        "columns": view.columns.as_json(),
        "sorts": [[sort.column_key, sort.descending] for sort in view.sorts],
        "groups": list(view.groups),
        "titles": dict(view.titles),
        "search": asked.search,
        "quick": sorted(asked.quick),
        "choices": {key: sorted(values) for key, values in asked.choices.items()},
        "hidden": {key: sorted(values) for key, values in asked.hidden.items()},
        "conditions": {key: _condition_json(each) for key, each in asked.conditions.items()},
    }


def _condition_json(condition: Condition) -> dict[str, Any]:
    return {
        "way": condition.way.value,
        "typed": list(condition.typed),
        "spans": [list(span) for span in condition.spans],
        "count": condition.count,
    }


def _view_from(kept: Any) -> SavedView:
    asked = RowFilter(
        str(kept["search"]),
        dict(_value_sets(kept["choices"])),
        frozenset(map(str, kept["quick"])),
        dict(_value_sets(kept["hidden"])),
        {str(key): _condition_from(each) for key, each in kept["conditions"].items()},
    )
    sorts = tuple(Sort(str(key), bool(descending)) for key, descending in kept["sorts"])
    titles = {str(key): str(title) for key, title in kept["titles"].items()}
    columns, groups = KeptColumns.from_json(kept["columns"]), tuple(map(str, list(kept["groups"])))
    return SavedView(_named(kept["name"]), columns, sorts, asked, titles, groups)


def _named(name: Any) -> str:
    if not isinstance(name, str) or not name.strip():
        message = "a view needs a name"
        raise ValueError(message)
    return name


def _value_sets(kept: Any) -> Iterator[tuple[str, frozenset[str]]]:
    for key, values in kept.items():
        if values:
            yield str(key), frozenset(map(str, list(values)))


def _condition_from(kept: Any) -> Condition:
    condition = Condition(
        Way(kept["way"]),
        tuple(map(str, kept["typed"])),
        tuple(map(_span_from, kept["spans"])),
        int(kept["count"]),
    )
    condition.check()
    return condition


def _span_from(kept: Any) -> Span:
    first, last = kept
    if isinstance(first, str) and isinstance(last, str):
        return first, last
    return float(first), float(last)
