"""What a list says of one partner or CPM, as a line of JSON that a plan keeps, and back."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from cpm_planner.exchange.mapping.day_cells import Day
from cpm_planner.exchange.mapping.fields import FIELDS, FieldType, ListKind
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.sales_model import SalesModel

_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_AS_JSON: Final[Mapping[type, Callable[[Any], str]]] = {
    str: json.encoder.encode_basestring,
    int: int.__repr__,
    type(None): lambda _nothing: "null",
}
"""How the commonest values are written: a call for each beats one for all, as most of them are texts."""
_TYPES: Final = {kind: {of.key: of.type for of in fields} for kind, fields in FIELDS.items()}
_PLAIN_TYPES: Final = frozenset({str, int, float, list, type(None)})


def plain(value: Any) -> Any:
    """Give a value a row states as it stands in a statement; sales models in an order of their own."""
    return value if type(value) in _PLAIN_TYPES else _made_plain(value)


@lru_cache(4_096)
def _made_plain(value: Any) -> Any:
    if isinstance(value, Month):
        return f"{value.year:04}-{value.month:02}"
    if isinstance(value, tuple):
        models = sorted(each.value for each in value if isinstance(each, SalesModel))
        return models or list(value)
    return value.value if isinstance(value, SeatStatus | SalesModel) else str(value)


def written(values: Iterable[Any]) -> str:
    """Write a statement; its values follow the fields of its record."""
    return f"[{','.join(_as_json([*values]))}]"


def all_written(columns: Sequence[Sequence[Any]]) -> Iterable[str]:
    """Write statements, given what all of them say of each field; there has to be one field at least."""
    return map("[%s]".__mod__, map(",".join, zip(*map(_as_json, columns), strict=True)))


def _as_json(values: Sequence[Any]) -> Iterable[str]:
    """Write values; most columns hold one type only, or one and blanks."""
    types = {*map(type, values)}
    if len(types) == 1:
        return map(_AS_JSON.get(types.pop(), _other_as_json), values)
    return [_AS_JSON.get(type(value), _other_as_json)(value) for value in values]


def _other_as_json(value: Any) -> str:
    return _ENCODE(value) if type(value) in _PLAIN_TYPES else _made_json(value)


@lru_cache(4_096, typed=True)
def _made_json(value: Any) -> str:
    return _ENCODE(_made_plain(value))


def read(text: str, fields: Sequence[str]) -> dict[str, Any]:
    """Read a statement as far as it is one, what it says by field; a stranger's file may hold anything."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(values, list) or len(values) != len(fields):
        return {}
    return {field: value for field, value in zip(fields, values, strict=True) if value is not None}


def restated(said: Mapping[str, Any], kind: ListKind) -> dict[str, Any]:
    """Give what a statement says as a row would state it; what is not of its field's type is left out."""
    types = _TYPES[kind]
    stated: dict[str, Any] = {}
    for field, value in said.items():
        if field in types:
            try:
                as_stated: Callable[[Any], Any] = _READS.get(types[field], _text)
                stated[field] = as_stated(value)
            except (ValueError, TypeError, OverflowError):
                continue
    return stated


def _text(value: Any) -> str:
    return str(_of_type(value, str))


def _whole(value: Any) -> int:
    return int(_of_type(value, int))


def _degrees(value: Any) -> float:
    return float(_of_type(value, float, int))


def _month(value: Any) -> Month:
    year, month = _text(value).split("-")
    return Month(int(year), int(month))


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(map(_text, _of_type(value, list)))


def _models(value: Any) -> tuple[SalesModel, ...]:
    return tuple(map(SalesModel, _texts(value)))


def _of_type(value: Any, *types: type) -> Any:
    if type(value) not in types:
        message = f"{value!r} is not of {types}"
        raise TypeError(message)
    return value


_READS: Final[Mapping[FieldType, Callable[[Any], Any]]] = {
    FieldType.MONEY: _whole,
    FieldType.PERCENT: _whole,
    FieldType.POINTS: _whole,
    FieldType.HOURS: _whole,
    FieldType.MODEL_SHARE: _whole,
    FieldType.LATITUDE: _degrees,
    FieldType.LONGITUDE: _degrees,
    FieldType.MONTH: _month,
    FieldType.DAY: lambda value: Day.read(_text(value)),
    FieldType.LIST: _texts,
    FieldType.MODELS: _models,
    FieldType.STATUS: SeatStatus,
}
"""How a statement's values are read; those of fields that are missing here are texts."""
