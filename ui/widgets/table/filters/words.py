"""How filters of columns are put into words: how a column is asked, and what it is filtered by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from cpm_planner.formatting.marks import format_count
from ui.language import tr
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column
from ui.widgets.table.conditions import OF_NOTHING, OF_RANKS, OF_SPANS, OF_TEXTS, Condition, Way

_OF_TIME: Final = (Way.EQUALS, Way.BELOW, Way.ABOVE, Way.BETWEEN)


def ways_of(column: Column[Any]) -> tuple[Way, ...]:
    """Give the ways of asking that make sense for a column."""
    if column.scale is None:
        return (*OF_TEXTS, *OF_NOTHING)
    if column.scale.is_of_time:
        return (*_OF_TIME, *OF_NOTHING)
    return (*OF_SPANS, *OF_RANKS, *OF_NOTHING)


def way_name(way: Way, *, of_time: bool) -> str:
    """Name a way of asking in a list."""
    return (_names_of_time() if of_time else {}).get(way) or _names()[way]


def value_name(value: str) -> str:
    """Name a value in a list; an empty one, too."""
    return value or tr("(empty)")


class Part(StrEnum):
    """What of a column can be filtered by, beside each other."""

    CHOICE = "choice"
    HIDDEN = "hidden"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a filter asks of a column, in words."""

    column_key: str
    part: Part
    words: str

    @property
    def is_choice(self) -> bool:
        """Whether it is a choice among values."""
        return self.part is Part.CHOICE

    def taken_from(self, asked: RowFilter) -> RowFilter:
        """Give a filter that asks everything but this."""
        if self.part is Part.CONDITION:
            return asked.asking(self.column_key, None)
        return asked.choosing(self.column_key, frozenset())


def filters_in_words(columns: Sequence[Column[Any]], asked: RowFilter) -> Iterator[Asked]:
    """Tell all that is asked of columns, from the left."""
    for column in columns:
        key, chosen = column.key, asked.choices.get(column.key)
        hidden, condition = asked.hidden.get(key), asked.conditions.get(key)
        if chosen:
            yield Asked(key, Part.CHOICE, f"{column.title}: {_listed(chosen)}")
        if hidden:
            words = tr("{column}: not {values}").format(column=column.title, values=_listed(hidden))
            yield Asked(key, Part.HIDDEN, words)
        if condition is not None:
            yield Asked(key, Part.CONDITION, f"{column.title} {_condition_words(condition, column)}")


def _condition_words(condition: Condition, column: Column[Any]) -> str:
    if condition.way in OF_RANKS:
        return f"{way_name(condition.way, of_time=False)} {format_count(condition.count)}"
    if condition.way is Way.BETWEEN:
        return tr("from {first} to {last}").format(first=condition.typed[0], last=condition.typed[1])
    of_time = column.scale is not None and column.scale.is_of_time
    name = way_name(condition.way, of_time=of_time)
    if condition.way in OF_NOTHING:
        return name
    signs: Mapping[Way, str] = {} if of_time else _SIGNS
    typed = condition.typed[0]
    return f"{signs.get(condition.way, name)} {f'“{typed}”' if condition.way in OF_TEXTS else typed}"


def _listed(values: frozenset[str]) -> str:
    if len(values) == 1:
        return value_name(next(iter(values)))
    return tr("{count} values").format(count=format_count(len(values)))


_SIGNS: Final = {
    Way.EQUALS: "=",
    Way.DIFFERS: "≠",
    Way.ABOVE: ">",
    Way.FROM: "≥",
    Way.BELOW: "<",
    Way.UP_TO: "≤",
}


def _names() -> dict[Way, str]:
    return {
        Way.CONTAINS: tr("contains"),
        Way.LACKS: tr("does not contain"),
        Way.BEGINS: tr("begins with"),
        Way.IS: tr("is"),
        Way.IS_NOT: tr("is not"),
        Way.EQUALS: tr("equals"),
        Way.DIFFERS: tr("does not equal"),
        Way.ABOVE: tr("is greater than"),
        Way.FROM: tr("is at least"),
        Way.BELOW: tr("is less than"),
        Way.UP_TO: tr("is at most"),
        Way.BETWEEN: tr("is between"),
        Way.TOP: tr("is among the highest"),
        Way.BOTTOM: tr("is among the lowest"),
        Way.EMPTY: tr("is empty"),
        Way.FILLED: tr("is not empty"),
    }


def _names_of_time() -> dict[Way, str]:
    return {
        Way.EQUALS: tr("is in"),
        Way.BELOW: tr("is before"),
        Way.ABOVE: tr("is after"),
    }
