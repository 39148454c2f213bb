"""Packs many values of one kind column by column, so that a hundred thousand of them cross as a few lists.

A pickle asks every single value what it is. Lists of plain values, and places among few different ones, need
no asking, and taking them apart costs the receiver little more than making the values.
"""

import pickle
from array import array
from collections.abc import Container, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from itertools import chain, islice
from operator import attrgetter, itemgetter
from typing import Any, Final, Protocol

MANY: Final = 500
"""Fewer values are not worth columns."""

_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
_SHARED: Final = 2
"""A column whose values stand in it so many times on average is packed as places among the different ones."""


class Column(Protocol):
    """Many values, packed; it holds lists, as a tuple of many would be packed again."""

    def unpacked(self) -> Sequence[Any]:
        """Give the values."""


@dataclass(frozen=True, slots=True)
class _Plain:
    """Texts, numbers and nothings."""

    packed: bytes

    def unpacked(self) -> Sequence[Any]:
        values: list[Any] = pickle.loads(self.packed)  # noqa: S301 - this program packed it
        return values


@dataclass(frozen=True, slots=True)
class _Picked:
    """Values that are often the very same."""

    different: list[Any]
    places: "array[int]"

    def unpacked(self) -> Sequence[Any]:
        return [*map(self.different.__getitem__, self.places)]


@dataclass(frozen=True, slots=True)
class _Made:
    """Records of one kind, or tuples of one length, by what they are made of."""

    make: Any
    columns: tuple[Column, ...]

    def unpacked(self) -> Sequence[Any]:
        columns = [each.unpacked() for each in self.columns]
        return [*(zip(*columns, strict=True) if self.make is tuple else map(self.make, *columns))]


@dataclass(frozen=True, slots=True)
class _Runs:
    """Tuples of several lengths, one behind the other."""

    lengths: "array[int]"
    column: Column

    def unpacked(self) -> Sequence[Any]:
        all_values = iter(self.column.unpacked())
        return [tuple(islice(all_values, length)) for length in self.lengths]


@dataclass(frozen=True, slots=True)
class _Mixed:
    """Anything else, as it is."""

    values: list[Any]

    def unpacked(self) -> Sequence[Any]:
        return self.values


@dataclass(frozen=True)
class _Many:
    """A whole tuple."""

    column: Column

    @cached_property
    def whole(self) -> tuple[Any, ...]:
        return tuple(self.column.unpacked())


@dataclass(frozen=True)
class _Keyed:
    """A whole mapping."""

    keys: Column
    values: Column

    @cached_property
    def whole(self) -> dict[Any, Any]:
        return dict(zip(self.keys.unpacked(), self.values.unpacked(), strict=True))


class Bulk:
    """Packs what the records of one parcel hold; what several of them hold is packed once, and one again."""

    def __init__(self, known: Container[int]) -> None:
        """Leave out the objects with these ids, which the receiver has."""
        self._known = known
        self._packed: dict[int, _Many | _Keyed] = {}

    def record(self, value: object) -> Any:
        """Give what a pickler puts in place of a record that holds many values; NotImplemented for others."""
        if not is_dataclass(value) or isinstance(value, type):
            return NotImplemented
        held = [getattr(value, field.name) for field in fields(value)]
        packed = [self._in_columns(each) for each in held]
        if all(one is other for one, other in zip(held, packed, strict=True)):
            return NotImplemented
        return _made_again, (type(value), *packed)

    def _in_columns(self, value: Any) -> Any:
        if type(value) not in (tuple, dict) or len(value) < MANY or id(value) in self._known:
            return value
        if id(value) not in self._packed:
            self._packed[id(value)] = (
                _Many(column_of(value))
                if type(value) is tuple
                else _Keyed(column_of([*value]), column_of([*value.values()]))
            )
        return self._packed[id(value)]


def _made_again(make: type[Any], *held: Any) -> Any:
    return make(*(each.whole if isinstance(each, _Many | _Keyed) else each for each in held))


def column_of(values: Sequence[Any]) -> Column:
    """Pack many values; those that were the very same are so again."""
    kinds = {*map(type, values)}
    if kinds <= _PLAIN:
        return _Plain(pickle.dumps([*values], pickle.HIGHEST_PROTOCOL))
    different = {id(value): value for value in values}
    if _SHARED * len(different) <= len(values):
        numbers = {key: place for place, key in enumerate(different)}
        return _Picked([*different.values()], array("l", map(numbers.__getitem__, map(id, values))))
    kind = kinds.pop()
    if kinds:
        return _Mixed([*values])
    return _columns(kind, values)


def _columns(kind: type[Any], values: Sequence[Any]) -> Column:
    if kind is tuple:
        return _of_tuples(values)
    names = [field.name for field in fields(kind)] if _is_plain_record(kind) else []
    if not names:
        return _Mixed([*values])
    return _Made(kind, tuple(column_of([*map(attrgetter(name), values)]) for name in names))


def _is_plain_record(kind: type[Any]) -> bool:
    """Tell whether values are all that they are made of, and nobody minds which of two equal ones it is."""
    return (
        is_dataclass(kind)
        and kind.__dataclass_params__.frozen  # type: ignore[attr-defined] # not told to type checkers
        and all(field.init and not field.kw_only for field in fields(kind))
    )


def _of_tuples(values: Sequence[tuple[Any, ...]]) -> Column:
    lengths = array("l", map(len, values))
    if 0 < min(lengths) == max(lengths):
        places = range(lengths[0])
        return _Made(tuple, tuple(column_of([*map(itemgetter(place), values)]) for place in places))
    return _Runs(lengths, column_of([*chain.from_iterable(values)]))
