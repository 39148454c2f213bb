"""The language in which sentences are said: English as written, or what a catalogue has in its place.

A sentence is said by ``translate("area", "{count} partners wait").format(count=3)``. Qt's lupdate collects
such calls into the catalogues of ``resources/languages``, which Qt Linguist edits; they are read without Qt.
"""

from functools import cache
from importlib.resources import files
from typing import Final

ENGLISH: Final = "en"
LANGUAGES: Final = (ENGLISH, "de")
"""Codes of the languages there are, ISO 639."""

_spoken = ENGLISH


def spoken() -> str:
    """Give the code of the language sentences are said in."""
    return _spoken


def speak(language: str) -> None:
    """Say sentences in another language from now on, for the whole process.

    Raises:
        ValueError: there is no such language.
    """
    global _spoken  # noqa: PLW0603 - one language a process, as with locales
    if language not in LANGUAGES:
        message = f"no such language: {language!r}"
        raise ValueError(message)
    _spoken = language


def translate(context: str, sentence: str) -> str:
    """Give a sentence in the language that is spoken; as it is where the catalogue does not have it.

    Args:
        context: the area it belongs to, under which translators find it.
        sentence: in English; parts to be filled in stand in braces.
    """
    if _spoken == ENGLISH:
        return sentence
    return _catalogue(_spoken).get((context, sentence), sentence)


@cache
def _catalogue(language: str) -> dict[tuple[str, str], str]:
    """Read what is finished of the core's catalogue of a language."""
    from xml.etree.ElementTree import fromstring  # noqa: PLC0415 - English needs no catalogue

    contexts = fromstring(_text_of(language)).iter("context")  # noqa: S314 - ships with the program
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text or ""
        for context in contexts
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None and translation.get("type") is None
    }


def _text_of(language: str) -> str:
    return (files("resources") / "languages" / f"core_{language}.ts").read_text(encoding="utf-8")
