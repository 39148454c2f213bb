"""Sentences come in the language that is spoken, in this process and in those it starts."""

from collections.abc import Iterator
from typing import Final

import pytest

from cpm_planner.formatting import language
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import catalogue, counted, speak, spoken, translate
from cpm_planner.formatting.lists import listed, some_of
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import format_money
from cpm_planner.workspace.jobs import Control, Done, Failed, Running, WorkerJob

_CATALOGUE: Final = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context><name>laws</name>
<message><source>{count} wait</source><translation>{count} warten</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
<message><source>Open</source><translation>Offen</translation></message>
</context>
<context><name>files</name>
<message><source>Open</source><translation>Öffnen</translation></message>
</context></TS>"""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")
    catalogue.cache_clear()


def test_english_is_said_as_written() -> None:
    assert spoken() == "en"
    assert translate("laws", "{count} wait") == "{count} wait"


def test_a_catalogue_speaks_where_it_is_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_text_of", lambda *_: _CATALOGUE)
    speak("de")
    assert translate("laws", "{count} wait").format(count=3) == "3 warten"
    assert translate("laws", "Later") == "Later"
    assert translate("elsewhere", "{count} wait") == "{count} wait"


def test_a_text_stands_for_other_contexts_only_where_all_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_text_of", lambda *_: _CATALOGUE)
    catalogue.cache_clear()
    said = catalogue("window", "de")
    assert (said["laws", "Open"], said["files", "Open"]) == ("Offen", "Öffnen")
    assert ("", "Open") not in said
    assert said["", "{count} wait"] == "{count} warten"


def test_there_is_no_language_without_a_catalogue() -> None:
    with pytest.raises(ValueError, match="no such language: 'tlh'"):
        speak("tlh")
    assert spoken() == "en"


def test_numbers_are_written_as_the_language_does() -> None:
    assert counted(1, "1 partner", "{count} partners") == "1 partner"
    assert counted(12_000, "1 partner", "{count} partners") == "12,000 partners"
    speak("de")
    assert counted(12_000, "1 Partner", "{count} Partner von {name}", name="Ana") == "12.000 Partner von Ana"
    assert (format_hours(90_030), format_money(123_456_78)) == ("1.500,5", "123.456,78")
    speak("de", Marks(",", "'"))
    assert format_count(12_000) == "12'000"
    speak("en")
    assert format_hours(90_030) == "1,500.5"


def test_names_are_listed() -> None:
    assert [listed("abcd"[:count]) for count in range(5)] == [
        "",
        "a",
        "a and b",
        "a, b and c",
        "a, b, c and 1 more",
    ]
    assert (some_of("abc"), some_of("abcdefg")) == ("a, b, c", "a, b, c and 4 more")


def test_work_in_another_process_speaks_the_same_language() -> None:
    speak("de")
    job = WorkerJob(language_there)
    news: Running | Done[str] | Failed = Running(None)
    while isinstance(news, Running):
        news = job.poll(0.1)
    assert news == Done("de")


def language_there(_: Control) -> str:
    """Give the language of the process it runs in."""
    return spoken()
