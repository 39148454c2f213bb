"""What the program remembers, and that a broken memory never stops it."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from cpm_planner.workspace.settings import (
    MOST_RECENT,
    Settings,
    SettingsFile,
    mappings_folder,
    settings_path,
    working_folder,
)

REMEMBERED = Settings(
    recent_plans=("a.cpmplan", "b.cpmplan"),
    appearance="dark",
    text_percent=120,
    folders={"export": "reports"},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def test_what_was_saved_is_remembered(path: Path) -> None:
    SettingsFile(path).save(REMEMBERED)
    assert SettingsFile(path).load() == REMEMBERED
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"recent_plans": 3, "appearance": 1, "folders": []}']
)
def test_a_broken_file_means_the_defaults(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert SettingsFile(path).load() == Settings()


def test_what_a_newer_version_remembers_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"appearance": "light", "later": 1}), encoding="utf-8")
    assert SettingsFile(path).load() == Settings(appearance="light")


def test_settings_that_cannot_be_written_are_forgotten_in_peace(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    SettingsFile(in_the_way / "settings.json").save(REMEMBERED)
    assert SettingsFile(in_the_way / "settings.json").load() == Settings()


def test_recent_plans_come_first_once_and_not_without_end() -> None:
    settings = Settings()
    for number in range(MOST_RECENT + 3):
        settings = settings.with_recent(Path(f"{number}.cpmplan"))
    settings = settings.with_recent(Path("9.cpmplan"))
    assert settings.recent_plans[0] == "9.cpmplan"
    assert len(settings.recent_plans) == len(set(settings.recent_plans)) == MOST_RECENT
    assert "9.cpmplan" not in settings.without_recent("9.cpmplan").recent_plans


def test_every_setting_has_a_place_of_its_own() -> None:
    assert len({each.name for each in fields(Settings)}) == len(fields(Settings))
    assert settings_path().name == "settings.json"
    assert working_folder() != settings_path().parent
    assert mappings_folder().parent == working_folder().parent
