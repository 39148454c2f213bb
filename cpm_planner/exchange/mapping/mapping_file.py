"""Mappings as TOML files, for the command line and for keeping.

An example for a list of partners::

    numbers = "en"                     # en 1,234.5 | de 1.234,5 | fr 1 234,5 | ch 1'234.5
    dates = "day first"                # or "month first", for dates such as 3/4/2026
    unknown_owners = "create"          # or "leave unassigned", or "refuse"

    [columns]                          # field = the name of its column
    external_id = "AccountNumber"
    name = "StoreName"
    models = "BusinessType"            # one column may feed several fields
    segment = "BusinessType"
    revenue = ["Hardware", "Services"] # several columns: money is summed, texts are joined by a space
    cpm = "OwnerID"

    [defaults]                         # for new rows that say nothing themselves
    tier = "Silver"
    role_type = "Partner account manager"

    [values.models]                    # what the words of a field mean; case and outer blanks do not matter
    split = ";"                        # one cell may name several, parted by this mark
    [values.models.equals]             # the whole word
    "Value Added Reseller" = ["sell_with", "sell_through"]
    "Warehouse" = "sell_through"
    "n/a" = []                         # says nothing
    [values.models.contains]           # a text anywhere in the word; every one found counts
    "Sell Partner" = "sell_through"
    [values.models.flags]              # columns that hold 1 and 0, or yes and no
    "OEM?" = "sell_to"

Fields are those of :mod:`cpm_planner.exchange.mapping.fields`; columns are named as in the header, letter by
letter. Sales models, tiers, role types and states of a seat are named by name or id. A list of partners or
assignments may give a default ``role_type`` for the CPMs it brings in. Every key but a way to tell rows apart
may be missing; a key that is not known is refused.
"""

import tomllib
from collections.abc import Iterable
from collections.abc import Mapping as MappingOf
from enum import Enum
from typing import Any, Final, TypeVar

import tomli_w

from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.exchange.mapping.mapping import (
    ColumnMapping,
    Mapping,
    UnknownOwners,
    refuse_unfit,
    unknown_name,
)
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.model.errors import InputError

_KEYS: Final = ("numbers", "dates", "unknown_owners", "columns", "defaults", "values")
_VALUE_KEYS: Final = ("equals", "contains", "flags", "split")
_EMPTY: Final = Mapping()

E = TypeVar("E", bound=Enum)


def parse_mapping(text: str, kind: ListKind, source: str = "mapping") -> Mapping:
    """Read a mapping for one kind of list.

    Args:
        text: the file's text.
        kind: what the list holds.
        source: name to call the file by.

    Raises:
        InputError: the text is not TOML, a key or value is not known, or the mapping makes no sense.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            code="mapping-not-toml", what=f"This is not TOML, {error}", where=source, remedy="mend that place"
        ) from None
    _refuse_unknown(document, _KEYS, "key")
    mapping = Mapping(
        columns=_columns(_table(document, "columns"), _table(document, "values"), kind),
        numbers=_choice(document, "numbers", NUMBER_FORMATS) or _EMPTY.numbers,
        dates=_member(document, "dates", DateOrder) or _EMPTY.dates,
        defaults={key: _text(value, key) for key, value in _table(document, "defaults").items()},
        unknown_owners=_member(document, "unknown_owners", UnknownOwners) or _EMPTY.unknown_owners,
    )
    refuse_unfit(mapping, kind)
    return mapping


def format_mapping(mapping: Mapping) -> str:
    """Write a mapping so that :func:`parse_mapping` gives it back."""
    document: dict[str, object] = {
        "numbers": mapping.numbers,
        "dates": mapping.dates.value,
        "unknown_owners": mapping.unknown_owners.value,
        "columns": {each.field: _one_or_many(each.columns) for each in mapping.columns if each.columns},
        "defaults": dict(mapping.defaults),
        "values": {
            each.field: _written(each.values) for each in mapping.columns if each.values != AS_WRITTEN
        },
    }
    return tomli_w.dumps({key: value for key, value in document.items() if value != {}})


def _columns(
    columns: MappingOf[str, Any], values: MappingOf[str, Any], kind: ListKind
) -> tuple[ColumnMapping, ...]:
    known = tuple(field.key for field in FIELDS[kind])
    _refuse_unknown(columns, known, "field")
    _refuse_unknown(values, known, "field")
    return tuple(
        ColumnMapping(key, _texts(columns.get(key, ()), key), _value_map(values, key))
        for key in known
        if key in columns or key in values
    )


def _value_map(values: MappingOf[str, Any], key: str) -> ValueMap:
    table = _table(values, key)
    _refuse_unknown(table, _VALUE_KEYS, f'key of "values.{key}"')
    return ValueMap(
        **{
            name: {word: _texts(targets, word) for word, targets in _table(table, name).items()}
            for name in ("equals", "contains", "flags")
        },
        split=_text(table.get("split", ""), "split"),
    )


def _written(values: ValueMap) -> dict[str, object]:
    tables = {"equals": values.equals, "contains": values.contains, "flags": values.flags}
    written: dict[str, object] = {"split": values.split} if values.split else {}
    for name, table in tables.items():
        if table:
            written[name] = {word: _one_or_many(targets) for word, targets in table.items()}
    return written


def _one_or_many(texts: tuple[str, ...]) -> str | list[str]:
    return texts[0] if len(texts) == 1 else list(texts)


def _refuse_unknown(table: MappingOf[str, Any], allowed: tuple[str, ...], what: str) -> None:
    for key in table:
        if key not in allowed:
            raise unknown_name(key, allowed, what=what)


def _table(document: MappingOf[str, Any], key: str) -> MappingOf[str, Any]:
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise _not_a(value, key, "a table")
    return value


def _texts(value: object, key: str) -> tuple[str, ...]:
    many = value if isinstance(value, list | tuple) else (value,)
    return tuple(_text(each, key) for each in many)


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise _not_a(value, key, "text in quotation marks")
    return value


def _choice(document: MappingOf[str, Any], key: str, allowed: Iterable[str]) -> str | None:
    if key not in document:
        return None
    value, choices = _text(document[key], key), tuple(allowed)
    if value not in choices:
        raise unknown_name(value, choices, what=f'value of "{key}"')
    return value


def _member(document: MappingOf[str, Any], key: str, members: type[E]) -> E | None:
    chosen = _choice(document, key, [str(member.value) for member in members])
    return None if chosen is None else members(chosen)


def _not_a(value: object, key: str, wanted: str) -> InputError:
    return InputError(
        code="mapping-wrong-type",
        what=f'"{key}" cannot be {value!r}',
        where="mapping",
        remedy=f"give {wanted}",
    )
