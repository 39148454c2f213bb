"""What the window remembers between runs: looks, place, recent plans, folders."""

import base64
import binascii
from dataclasses import replace
from pathlib import Path
from typing import Any

from cpm_planner.workspace.settings import Settings, SettingsFile
from ui.language import LanguageWish


class Memory:
    """The settings in use; every change is written at once."""

    def __init__(self, file: SettingsFile, mappings: Path | None = None) -> None:
        """Take what the file remembers, and the folder where mappings are kept; beside the file when None."""
        self._file = file
        self._settings = file.load()
        self.mappings = mappings or file.folder / "mappings"
        """Where it is kept how lists were understood."""

    @property
    def settings(self) -> Settings:
        """What is remembered now."""
        return self._settings

    @property
    def language(self) -> LanguageWish:
        """The language asked for; the system's where the settings name none there is."""
        known = self._settings.language in {wish.value for wish in LanguageWish}
        return LanguageWish(self._settings.language) if known else LanguageWish.SYSTEM

    def change(self, **changes: Any) -> None:
        """Remember other values of fields of :class:`Settings`."""
        self._keep(replace(self._settings, **changes))

    def add_recent(self, path: Path) -> None:
        """Put a plan at the head of the recent ones."""
        self._keep(self._settings.with_recent(path))

    def remove_recent(self, path: str) -> None:
        """Take a plan from the recent ones."""
        self._keep(self._settings.without_recent(path))

    def folder(self, kind: str) -> Path:
        """Give the folder last used for a kind of file; the user's home at first."""
        kept = Path(self._settings.folders.get(kind, ""))
        return kept if kept.is_absolute() and kept.is_dir() else Path.home()

    def keep_folder(self, kind: str, path: Path) -> None:
        """Remember the folder of a file that was chosen."""
        self.change(folders={**self._settings.folders, kind: str(path.absolute().parent)})

    def _keep(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._file.save(settings)


class RememberedPlace:
    """Keeps the window's place in the memory."""

    def __init__(self, memory: Memory) -> None:
        """Use this memory."""
        self._memory = memory

    def load(self) -> bytes:
        """Give what was kept; empty when nothing was."""
        try:
            return base64.b64decode(self._memory.settings.window, validate=True)
        except (binascii.Error, ValueError):
            return b""

    def save(self, geometry: bytes) -> None:
        """Keep the window's place."""
        self._memory.change(window=base64.b64encode(geometry).decode("ascii"))


class RememberedTables:
    """Keeps columns and views of tables in the memory."""

    def __init__(self, memory: Memory) -> None:
        """Use this memory."""
        self._memory = memory

    def load(self, name: str) -> str:
        """Give what was kept of a table; empty when nothing was."""
        return self._memory.settings.tables.get(name, "")

    def save(self, name: str, text: str) -> None:
        """Keep something of a table."""
        self._memory.change(tables={**self._memory.settings.tables, name: text})
