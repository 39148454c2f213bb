"""Recipes as TOML files, for keeping and for the command line.

An example of two lists, the second with two joined files::

    [[lists]]                          # the lists enter in this order, all of them or none
    kind = "team"                      # or "partners", or "assignments"
    file = "team*.xlsx"                # * and ? stand for what differs from export to export
    sheet = "Team"                     # this and the next three: found out where they are missing
    header_row = 3
    [lists.columns]                    # a list's mapping is as in a mapping file
    position_id = "Id"
    name = "Name"

    [[lists]]
    kind = "partners"
    file = "accounts.csv"
    encoding = "cp1252"
    separator = ";"
    numbers = "de"

    [[lists.joins]]                    # a file whose lines come to the rows of the list
    file = "orders*.csv"
    name = "orders"                    # what its columns are called after; else what the file is called
    numbers = "en"                     # as in the list where it is missing, and so are dates
    on = { "Customer No" = "CustNo" }  # column of the list = column of this file that says the same
    bring = { "Amount" = "sum", "Day" = "latest" }

    [[lists.joins]]
    file = "owners.csv"
    on = { "Customer No" = "Account" }
    bring = { "Owner" = "only" }

    [lists.columns]
    external_id = "Customer No"
    name = "Company"
    revenue = "orders: Amount (sum)"   # file: column (how its lines become one)
    cpm = "owners: Owner"

A later join may use a column that an earlier one brings as its key: on = { "owners: Owner" = "Id" }.

How lines become one: only (they have to agree), first, sum, count, highest, latest, all (parted by ";").
"""

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any, Final

import tomli_w

from cpm_planner.exchange.joining.join import Brought, Gather, Join, refuse_unfit_joins
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.mapping.mapping_file import MAPPING_KEYS, mapping_document, mapping_in
from cpm_planner.exchange.mapping.toml_values import (
    choice_of,
    member_of,
    not_a,
    refuse_unknown,
    table_of,
    text_in,
    texts_in,
    toml_document,
)
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.exchange.recipe.recipe import JoinedFile, Recipe, RecipeList, SourceFile
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

_FILE_KEYS: Final = ("file", "sheet", "header_row", "encoding", "separator")
_LIST_KEYS: Final = ("kind", *_FILE_KEYS, *MAPPING_KEYS, "joins")
_JOIN_KEYS: Final = (*_FILE_KEYS, "name", "numbers", "dates", "on", "bring")
_WILDCARDS: Final = "*?["


def parse_recipe(text: str, source: str = "recipe") -> Recipe:
    """Read a recipe.

    Args:
        text: the file's text.
        source: name to call the file by.

    Raises:
        InputError: the text is not TOML, a key or value is not known, or a mapping or a join makes no sense.
    """
    document = toml_document(text, source)
    with _saying_where(source):
        refuse_unknown(document, ("lists",), translate("import", "key"))
        lists = _tables(document, "lists")
        if not lists:
            raise not_a([], "lists", translate("import", "at least one list, each under [[lists]]"))
    return Recipe(
        tuple(
            _list(each, translate("import", "{source}, list {count}").format(source=source, count=count))
            for count, each in enumerate(lists, start=1)
        )
    )


def format_recipe(recipe: Recipe) -> str:
    """Write a recipe so that :func:`parse_recipe` gives it back."""
    return tomli_w.dumps({"lists": [_written_list(each) for each in recipe.lists]})


def _list(document: MappingOf[str, Any], place: str) -> RecipeList:
    with _saying_where(place):
        refuse_unknown(document, _LIST_KEYS, translate("import", "key"))
        kind = member_of(document, "kind", ListKind)
        if kind is None:
            raise _missing(key="kind", wanted=translate("import", "partners, team or assignments"))
        mapping = mapping_in({key: document[key] for key in MAPPING_KEYS if key in document}, kind)
        file = _file(document)
    joins = tuple(
        _joined(
            each, mapping, translate("import", "{source}, join {count}").format(source=place, count=count)
        )
        for count, each in enumerate(_tables(document, "joins"), start=1)
    )
    with _saying_where(place):
        refuse_unfit_joins([each.join for each in joins])
    return RecipeList(kind, file, mapping, joins)


def _joined(document: MappingOf[str, Any], mapping: Mapping, place: str) -> JoinedFile:
    with _saying_where(place):
        refuse_unknown(document, _JOIN_KEYS, translate("import", "key"))
        file = _file(document)
        return JoinedFile(
            file,
            Join(
                name=text_in(document["name"], "name") if "name" in document else _name_of(file),
                on=tuple((key, text_in(value, key)) for key, value in table_of(document, "on").items()),
                columns=tuple(_brought(document)),
                numbers=choice_of(document, "numbers", NUMBER_FORMATS) or mapping.numbers,
                dates=member_of(document, "dates", DateOrder) or mapping.dates,
            ),
        )


def _brought(document: MappingOf[str, Any]) -> Iterator[Brought]:
    table = table_of(document, "bring")
    for column, value in table.items():
        for gather in texts_in(value, column):
            yield Brought(column, member_of({column: gather}, column, Gather) or Gather.ONLY)


def _name_of(file: SourceFile) -> str:
    """Call a joined file by what its pattern starts with."""
    stem = PurePath(file.pattern).stem
    fixed = stem[: min((stem.index(mark) for mark in _WILDCARDS if mark in stem), default=len(stem))]
    name = fixed.rstrip(" _-.")
    if not name:
        raise _missing(
            key="name", wanted=translate("import", "what the columns of this file are to be called after")
        )
    return name


def _file(document: MappingOf[str, Any]) -> SourceFile:
    if "file" not in document:
        raise _missing(
            key="file", wanted=translate("import", "a name, with * for what differs from export to export")
        )
    header_row = document.get("header_row")
    if header_row is not None and type(header_row) is not int:
        raise not_a(header_row, "header_row", translate("import", "a whole number"))
    texts = {
        key: text_in(document[key], key) for key in ("sheet", "encoding", "separator") if key in document
    }
    return SourceFile(text_in(document["file"], "file"), header_row=header_row, **texts)


def _tables(document: MappingOf[str, Any], key: str) -> list[MappingOf[str, Any]]:
    value = document.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise not_a(value, key, translate("import", "tables, each under [[{key}]]").format(key=key))
    return value


@contextmanager
def _saying_where(place: str) -> Iterator[None]:
    """Say of errors in which part of the recipe they are."""
    try:
        yield
    except InputError as error:
        raise InputError(code=error.code, what=error.what, where=place, remedy=error.remedy) from None


def _missing(*, key: str, wanted: str) -> InputError:
    return InputError(
        code="recipe-key-missing",
        what=translate("import", '"{key}" is missing').format(key=key),
        where="recipe",
        remedy=translate("import", "give {wanted}").format(wanted=wanted),
    )


def _written_list(of: RecipeList) -> dict[str, object]:
    written: dict[str, object] = {"kind": of.kind.value, **_written_file(of.file)}
    mapping = mapping_document(of.mapping)
    tables = {key: value for key, value in mapping.items() if isinstance(value, dict)}
    written.update((key, value) for key, value in mapping.items() if key not in tables)
    if of.joins:
        written["joins"] = [_written_join(each) for each in of.joins]
    return {**written, **tables}


def _written_join(joined: JoinedFile) -> dict[str, object]:
    join = joined.join
    bring: dict[str, list[str]] = {}
    for each in join.columns:
        bring.setdefault(each.column, []).append(each.gather.value)
    return {
        **_written_file(joined.file),
        "name": join.name,
        "numbers": join.numbers,
        "dates": join.dates.value,
        "on": dict(join.on),
        "bring": {column: how if len(how) > 1 else how[0] for column, how in bring.items()},
    }


def _written_file(file: SourceFile) -> dict[str, object]:
    written = {
        "file": file.pattern,
        "sheet": file.sheet,
        "header_row": file.header_row,
        "encoding": file.encoding,
        "separator": file.separator,
    }
    return {key: value for key, value in written.items() if value is not None}
