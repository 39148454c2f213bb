"""What the program asks and tells, whoever answers: dialogs, or what stands in for them in tests."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QPagedPaintDevice

from cpm_planner.model.errors import InputError


class SaveChoice(StrEnum):
    """What to do with unsaved work."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class Prompts(Protocol):
    """What pages may ask; every question has an answer that changes nothing."""

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Say something that must be read; details can be unfolded and copied."""

    def show_refusal(self, refusal: InputError) -> None:
        """Say what was wrong, where, and what to do."""

    def confirm(self, title: str, question: str, accept: str) -> bool:
        """Ask before doing something; ``accept`` is the verb on the button that does it."""

    def save_changes(self, plan_name: str) -> SaveChoice:
        """Ask what to do with unsaved work."""

    def open_file(self, title: str, kinds: str, folder: Path) -> Path | None:
        """Ask for a file to read; ``kinds`` as Qt writes it, such as "Plans (*.cpmplan)"."""

    def open_files(self, title: str, kinds: str, folder: Path) -> list[Path]:
        """Ask for one file or several to read; none when cancelled."""

    def save_file(self, title: str, kinds: str, suggestion: Path) -> Path | None:
        """Ask where to write a file; the first kind's ending is added when none is typed."""

    def choose_folder(self, title: str, folder: Path) -> Path | None:
        """Ask for a folder to write into; None when cancelled."""

    def preview(self, title: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
        """Show what ``paint`` puts on paper, and print it when that is wished."""

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text; None when cancelled, never empty."""

    def ask_value(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for a value, which may be empty; None when cancelled."""

    def choose(self, title: str, question: str, choices: list[str], details: str = "") -> str | None:
        """Ask for one of several; None when cancelled."""


def refusal_text(refusal: InputError) -> str:
    """Give the first line of a refusal: what is wrong, as a sentence."""
    return _sentence(refusal.what)


def refusal_details(refusal: InputError) -> str:
    """Give the other lines of a refusal: where, and what to do."""
    return "\n".join(part for part in (refusal.where, _sentence(refusal.remedy)) if part)


def _sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}." if clause else ""
