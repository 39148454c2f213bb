"""What the program remembers for a user between runs; nothing of a plan is in it."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

from platformdirs import user_config_path, user_data_path

APPLICATION: Final = "CPM Planner"
MOST_RECENT: Final = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered choices; unknown or broken entries of the file fall back to these."""

    recent_plans: tuple[str, ...] = ()
    appearance: str = "system"
    """"light", "dark" or "system"."""
    text_percent: int = 100
    language: str = "system"
    """Code of a language, or "system"."""
    window: str = ""
    """Geometry of the main window in base 64, as Qt gives it."""
    has_seen_tour: bool = False
    folders: dict[str, str] = field(default_factory=dict)
    """The folder last used by kind of file."""
    tables: dict[str, str] = field(default_factory=dict)
    """Columns and views of tables, as the window writes them, by name."""

    def with_recent(self, path: Path) -> "Settings":
        """Put a plan at the head of the recent ones."""
        others = tuple(each for each in self.recent_plans if each != str(path))
        return replace(self, recent_plans=(str(path), *others)[:MOST_RECENT])

    def without_recent(self, path: str) -> "Settings":
        """Take a plan from the recent ones."""
        return replace(self, recent_plans=tuple(each for each in self.recent_plans if each != path))


class SettingsFile:
    """Keeps settings in one JSON file; one that cannot be read or written never stops the program."""

    def __init__(self, path: Path) -> None:
        """Use this file, which need not exist yet."""
        self._path = path

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return self._path.parent

    def load(self) -> Settings:
        """Give what is remembered; the defaults where nothing is."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        return _understood(kept) if isinstance(kept, dict) else Settings()

    def save(self, settings: Settings) -> None:
        """Remember; the file is replaced as a whole."""
        beside = self._path.with_suffix(".new")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
            beside.replace(self._path)


def settings_path() -> Path:
    """Where the settings of this user are."""
    return user_config_path(APPLICATION, appauthor=False) / "settings.json"


def working_folder() -> Path:
    """Where the working copies of this user are."""
    return user_data_path(APPLICATION, appauthor=False) / "working"


def mappings_folder() -> Path:
    """Where it is kept how lists of this user were understood."""
    return user_data_path(APPLICATION, appauthor=False) / "mappings"


def _understood(kept: dict[str, object]) -> Settings:
    standard = Settings()
    values: dict[str, Any] = {}
    for each in fields(Settings):
        value, default = kept.get(each.name), getattr(standard, each.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(entry) for entry in value)
        if isinstance(default, dict) and isinstance(value, dict):
            value = {str(key): str(entry) for key, entry in value.items()}
        values[each.name] = value if type(value) is type(default) else default
    return Settings(**values)
