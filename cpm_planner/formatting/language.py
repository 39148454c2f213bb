"""The language in which sentences are said: English as written, or what a catalogue has in its place.

A sentence is said by ``translate("area", "{name} waits").format(name="Acme")``, a count by ``counted``; what
a table holds before the language is known stands in ``to_translate``. Qt's lupdate collects these calls into
the catalogues of ``resources/languages``, which Qt Linguist edits; they are read without Qt.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from cpm_planner.formatting import marks
from cpm_planner.formatting.marks import Marks, format_count, usual_marks, write_with

ENGLISH: Final = "en"
LANGUAGES: Final = (ENGLISH, "de")
"""Codes of the languages there are, ISO 639."""
MARKS: Final = {ENGLISH: marks.ENGLISH, "de": marks.GERMAN}

_spoken = ENGLISH


def spoken() -> str:
    """Give the code of the language sentences are said in."""
    return _spoken


def manner() -> tuple[str, Marks]:
    """Give what :func:`speak` needs for another process to speak as this one does."""
    return _spoken, usual_marks()


def speak(language: str, written: Marks | None = None) -> None:
    """Say sentences in another language from now on, for the whole process.

    Args:
        language: one of :data:`LANGUAGES`.
        written: marks of numbers, where they are not those usual in the language.

    Raises:
        ValueError: there is no such language.
    """
    global _spoken  # noqa: PLW0603 - one language a process, as with locales
    if language not in LANGUAGES:
        message = f"no such language: {language!r}"
        raise ValueError(message)
    _spoken = language
    write_with(written or MARKS[language])


def translate(context: str, sentence: str) -> str:
    """Give a sentence in the language that is spoken; as it is where the catalogue does not have it.

    Args:
        context: the area it belongs to, under which translators find it.
        sentence: in English; parts to be filled in stand in braces.
    """
    if _spoken == ENGLISH:
        return sentence
    return catalogue("core", _spoken).get((context, sentence), sentence)


def to_translate(context: str, sentence: str) -> str:  # noqa: ARG001 - the catalogues need the context
    """Give a sentence as it is, for a table; whoever says it later translates it, under the same context."""
    return sentence


def counted(count: int, one: str, many: str, **parts: str) -> str:
    """Say how many there are.

    Args:
        count: how many.
        one: the translated sentence for exactly one.
        many: the translated sentence for any other count, with {count} in it.
        parts: what else is filled in.
    """
    return (one if count == 1 else many).format(count=format_count(count), **parts)


@cache
def catalogue(name: str, language: str) -> Mapping[tuple[str, str], str]:
    """Read what is finished of a catalogue of a language.

    Args:
        name: "core", or "window" for what Qt says.
        language: one of :data:`LANGUAGES` other than English.

    Returns:
        The translation by context and English text; where all contexts agree, by ("", text) as well.
    """
    from xml.etree.ElementTree import fromstring  # noqa: PLC0415 - English needs no catalogue

    contexts = fromstring(_text_of(name, language)).iter("context")  # noqa: S314 - ships with the program
    said = {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text or ""
        for context in contexts
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None and translation.get("type") is None
    }
    by_text: dict[str, set[str]] = {}
    for (_, text), way in said.items():
        by_text.setdefault(text, set()).add(way)
    agreed = {("", text): next(iter(ways)) for text, ways in by_text.items() if len(ways) == 1}
    return agreed | said


def _text_of(name: str, language: str) -> str:
    return (files("resources") / "languages" / f"{name}_{language}.ts").read_text(encoding="utf-8")
