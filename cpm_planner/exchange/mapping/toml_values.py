"""Reads the values of a TOML file that a person wrote, and says which of them mean nothing."""

import tomllib
from collections.abc import Iterable
from collections.abc import Mapping as MappingOf
from enum import Enum
from typing import Any, TypeVar

from cpm_planner.exchange.mapping.mapping import unknown_name
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError

E = TypeVar("E", bound=Enum)


def toml_document(text: str, source: str) -> MappingOf[str, Any]:
    """Read the text of a TOML file.

    Raises:
        InputError: it is no TOML; ``source`` is what the file is called.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            code="mapping-not-toml",
            what=translate("import", "This is not TOML, {error}").format(error=error),
            where=source,
            remedy=translate("import", "mend that place"),
        ) from None


def refuse_unknown(table: MappingOf[str, Any], allowed: tuple[str, ...], what: str) -> None:
    """Refuse keys that mean nothing here."""
    for key in table:
        if key not in allowed:
            raise unknown_name(key, allowed, what=what)


def table_of(document: MappingOf[str, Any], key: str) -> MappingOf[str, Any]:
    """Give the table under a key; empty when there is none."""
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise not_a(value, key, translate("import", "a table"))
    return value


def texts_in(value: object, key: str) -> tuple[str, ...]:
    """Give the texts of a list, or the one text that stands in its place."""
    many = value if isinstance(value, list | tuple) else (value,)
    return tuple(text_in(each, key) for each in many)


def text_in(value: object, key: str) -> str:
    """Give a text."""
    if not isinstance(value, str):
        raise not_a(value, key, translate("import", "text in quotation marks"))
    return value


def choice_of(document: MappingOf[str, Any], key: str, allowed: Iterable[str]) -> str | None:
    """Give one of the texts allowed under a key; None when it is missing."""
    if key not in document:
        return None
    value, choices = text_in(document[key], key), tuple(allowed)
    if value not in choices:
        raise unknown_name(value, choices, what=translate("import", 'value of "{key}"').format(key=key))
    return value


def member_of(document: MappingOf[str, Any], key: str, members: type[E]) -> E | None:
    """Give the member of an enumeration that is named under a key; None when it is missing."""
    chosen = choice_of(document, key, [str(member.value) for member in members])
    return None if chosen is None else members(chosen)


def not_a(value: object, key: str, wanted: str) -> InputError:
    """Give the error for a value of the wrong kind."""
    return InputError(
        code="mapping-wrong-type",
        what=translate("import", '"{key}" cannot be {value}').format(key=key, value=repr(value)),
        where="mapping",
        remedy=translate("import", "give {wanted}").format(wanted=wanted),
    )
