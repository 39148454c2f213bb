"""Mappings as TOML files, for the command line and for keeping.

An example for a list of partners::

    numbers = "en"                     # en 1,234.5 | de 1.234,5 | fr 1 234,5 | ch 1'234.5
    dates = "day first"                # or "month first", for dates such as 3/4/2026
    unknown_owners = "create"          # or "leave unassigned", or "refuse"
    other_currencies = "leave out"     # or "convert at plan rates", "refuse", "take as they are"

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

    [owners]                           # owners who are not in the team under the very word the list uses
    create = ["Bo Ek"]                 # somebody new
    leave_unassigned = ["House Account"]
    [owners.same_as]                   # the word = position id, id or name of the CPM who is meant
    "Lima, Ana" = "Ana Lima"

    [duplicates]                       # partners by external id, else by "name, city, state, country"
    same = [["A-1", "A-7"]]            # one partner: the first stays, the second adds to it
    different = [["A-2", "A-3"]]       # alike, but two

Fields are those of :mod:`cpm_planner.exchange.mapping.fields`; columns are named as in the header, letter by
letter. Sales models, tiers, role types and states of a seat are named by name or id. A list of partners or
assignments may give a default ``role_type`` for the CPMs it brings in. Every key but a way to tell rows apart
may be missing; a key that is not known is refused.
"""

from collections.abc import Mapping as MappingOf
from typing import Any, Final

import tomli_w

from cpm_planner.exchange.mapping.decision_file import decisions_document, decisions_in
from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.exchange.mapping.mapping import (
    ColumnMapping,
    Mapping,
    OtherCurrencies,
    UnknownOwners,
    refuse_unfit,
)
from cpm_planner.exchange.mapping.toml_lines import with_line
from cpm_planner.exchange.mapping.toml_values import (
    choice_of,
    member_of,
    refuse_unknown,
    table_of,
    text_in,
    texts_in,
    toml_document,
)
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

MAPPING_KEYS: Final = (
    *("numbers", "dates", "unknown_owners", "other_currencies", "columns", "defaults", "values"),
    *("owners", "duplicates"),
)
_VALUE_KEYS: Final = ("equals", "contains", "flags", "split")
_EMPTY: Final = Mapping()


def parse_mapping(text: str, kind: ListKind, source: str = "mapping") -> Mapping:
    """Read a mapping for one kind of list.

    Args:
        text: the file's text.
        kind: what the list holds.
        source: name to call the file by.

    Raises:
        InputError: the text is not TOML, a key or value is not known, or the mapping makes no sense; the
            error names the line where it can.
    """
    document = toml_document(text, source)
    try:
        return mapping_in(document, kind)
    except InputError as error:
        raise with_line(error, text, source) from None


def mapping_in(document: MappingOf[str, Any], kind: ListKind) -> Mapping:
    """Read the mapping in a TOML document; otherwise as :func:`parse_mapping`."""
    refuse_unknown(document, MAPPING_KEYS, translate("import", "key"))
    mapping = Mapping(
        columns=_columns(table_of(document, "columns"), table_of(document, "values"), kind),
        numbers=choice_of(document, "numbers", NUMBER_FORMATS) or _EMPTY.numbers,
        dates=member_of(document, "dates", DateOrder) or _EMPTY.dates,
        defaults={key: text_in(value, key) for key, value in table_of(document, "defaults").items()},
        unknown_owners=member_of(document, "unknown_owners", UnknownOwners) or _EMPTY.unknown_owners,
        other_currencies=member_of(document, "other_currencies", OtherCurrencies) or _EMPTY.other_currencies,
        decisions=decisions_in(document),
    )
    refuse_unfit(mapping, kind)
    return mapping


def format_mapping(mapping: Mapping) -> str:
    """Write a mapping so that :func:`parse_mapping` gives it back."""
    return tomli_w.dumps(mapping_document(mapping))


def mapping_document(mapping: Mapping) -> dict[str, object]:
    """Give the TOML document of a mapping; what says nothing is left out."""
    document: dict[str, object] = {
        "numbers": mapping.numbers,
        "dates": mapping.dates.value,
        "unknown_owners": mapping.unknown_owners.value,
        "other_currencies": _unless_usual(mapping.other_currencies),
        "columns": {each.field: _one_or_many(each.columns) for each in mapping.columns if each.columns},
        "defaults": dict(mapping.defaults),
        "values": {
            each.field: _written(each.values) for each in mapping.columns if each.values != AS_WRITTEN
        },
        **decisions_document(mapping.decisions),
    }
    return {key: value for key, value in document.items() if value not in ({}, None)}


def _unless_usual(choice: OtherCurrencies) -> str | None:
    """Give what is written where it says something; most lists know one currency only."""
    return None if choice is _EMPTY.other_currencies else choice.value


def _columns(
    columns: MappingOf[str, Any], values: MappingOf[str, Any], kind: ListKind
) -> tuple[ColumnMapping, ...]:
    known = tuple(field.key for field in FIELDS[kind])
    refuse_unknown(columns, known, translate("import", "field"))
    refuse_unknown(values, known, translate("import", "field"))
    return tuple(
        ColumnMapping(key, texts_in(columns.get(key, ()), key), _value_map(values, key))
        for key in known
        if key in columns or key in values
    )


def _value_map(values: MappingOf[str, Any], key: str) -> ValueMap:
    table = table_of(values, key)
    refuse_unknown(table, _VALUE_KEYS, translate("import", 'key of "{table}"').format(table=f"values.{key}"))
    return ValueMap(
        **{
            name: {word: texts_in(targets, word) for word, targets in table_of(table, name).items()}
            for name in ("equals", "contains", "flags")
        },
        split=text_in(table.get("split", ""), "split"),
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
