"""Catalogues hold every sentence of the core, translated, with the same parts to be filled in."""

import ast
import re
from collections.abc import Iterator
from typing import Final

import pytest

from cpm_planner.formatting.language import ENGLISH, LANGUAGES, catalogue
from tests.architecture.source import ROOT

_SAYS: Final = {"translate", "to_translate"}


@pytest.fixture(scope="module")
def said() -> set[tuple[str, str]]:
    """Whatever the core says, with its area."""
    modules = (ROOT / "cpm_planner").rglob("*.py")
    return {each for path in modules for each in _said_in(path.read_text(encoding="utf-8"))}


@pytest.fixture(params=[language for language in LANGUAGES if language != ENGLISH])
def translated(request: pytest.FixtureRequest) -> dict[tuple[str, str], str]:
    """What a catalogue has by area and sentence."""
    everywhere = catalogue("core", request.param)
    return {key: way for key, way in everywhere.items() if key[0]}


def test_every_sentence_is_translated(
    said: set[tuple[str, str]], translated: dict[tuple[str, str], str]
) -> None:
    assert [key for key in sorted(said) if not translated.get(key)] == []


def test_the_catalogue_holds_no_sentence_that_nobody_says(
    said: set[tuple[str, str]], translated: dict[tuple[str, str], str]
) -> None:
    assert sorted(translated.keys() - said) == []


def test_translations_fill_in_the_same_parts(translated: dict[tuple[str, str], str]) -> None:
    assert [text for (_, text), way in translated.items() if _parts(text) != _parts(way)] == []


def test_parts_have_names(said: set[tuple[str, str]]) -> None:
    """Translators put them in another order."""
    assert [text for _, text in said if "{}" in text] == []


def _said_in(source: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Name(name) | ast.Attribute(attr=name),
                args=[ast.Constant(str(area)), ast.Constant(str(text))],
            ) if name in _SAYS:
                yield area, text


def _parts(text: str) -> set[str]:
    return set(re.findall(r"\{([^}]*)\}", text))
