"""Catalogues hold every text of the window, translated, with the same names to be filled in."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6
import pytest

from cpm_planner.formatting.language import ENGLISH, LANGUAGES
from tests.architecture.source import ROOT

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
FOLDER = ROOT / "resources" / "languages"


class Said(NamedTuple):
    """A text of the program, and how a catalogue says it."""

    context: str
    text: str
    translation: str
    is_finished: bool


def said_in(path: Path) -> list[Said]:
    """Read a catalogue."""
    return [
        Said(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("translation", ""),
            message.find("translation[@type]") is None,
        )
        for context in ET.parse(path).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


@pytest.fixture(params=OTHERS)
def catalogue(request: pytest.FixtureRequest) -> Path:
    return FOLDER / f"window_{request.param}.ts"


def test_every_text_is_translated(catalogue: Path) -> None:
    assert [each.text for each in said_in(catalogue) if not each.is_finished or not each.translation] == []


def test_translations_fill_in_the_same_names(catalogue: Path) -> None:
    assert [each.text for each in said_in(catalogue) if _names(each.text) != _names(each.translation)] == []


def test_keys_of_menus_and_fields_are_kept(catalogue: Path) -> None:
    assert [each.text for each in said_in(catalogue) if ("&" in each.text) != ("&" in each.translation)] == []


def test_the_catalogue_holds_what_the_window_says(catalogue: Path, tmp_path: Path) -> None:
    """As `make languages` would leave it."""
    anew = tmp_path / catalogue.name
    shutil.copy(catalogue, anew)
    options = ("-silent", "-extensions", "py", "-locations", "none", "-no-obsolete")
    subprocess.run([LUPDATE, *options, "ui", "-ts", anew], cwd=ROOT, check=True)
    kept, collected = ({(each.context, each.text) for each in said_in(path)} for path in (catalogue, anew))
    assert collected == kept


def _names(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}", text))
