"""Answers to whatever the program asks, drawn at random."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final, TypeVar

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from cpm_planner.model.errors import InputError
from ui.prompts import SaveChoice

T = TypeVar("T")

TEXTS: Final = (
    "Ana Lima",
    "North",
    "Gold",
    "sell to",
    "Sell with + Sell through",
    "Partner account manager",
    "12",
    "12.5",
    "0",
    "-1",
    "1,250.75",
    "50 %",
    "250 %",
    "2026-11",
    "Nov 2026",
    "31.02.2026",
    "1e309",
    "NaN",
    "=1+1",
    "'",
    "%",
    "{name}",
    "&&",
    "<b>bold</b>",
    "Müller & Söhne",
    "日本の代理店",
    "مبيعات",
    "\U0001f4bc",
    " ",
    "x" * 300,
)
"""Values that make sense somewhere, and such that make sense nowhere."""


class RandomAnswers:
    """Stands in for the small dialogs: says yes, no and nothing, names good files and bad ones."""

    def __init__(self, random: Random, folder: Path, tell: Callable[[str], None]) -> None:
        """Answer with files of a folder; ``tell`` notes what was answered."""
        self._random, self._folder, self._tell = random, folder, tell

    def tell(self, title: str, _text: str, _details: str = "") -> None:
        self._tell(f"told {title}")

    def show_refusal(self, refusal: InputError) -> None:
        self._tell(f"refused {refusal.code}")

    def confirm(self, title: str, _question: str, _accept: str) -> bool:
        return self._noted(title, self._random.random() < 0.6)

    def save_changes(self, plan_name: str) -> SaveChoice:
        return self._noted(f"save {plan_name}", self._random.choice(list(SaveChoice)))

    def open_file(self, title: str, kinds: str, _folder: Path) -> Path | None:
        return self._noted(title, self._a_file(kinds))

    def open_files(self, title: str, kinds: str, _folder: Path) -> list[Path]:
        first = self._a_file(kinds)
        return self._noted(title, [] if first is None else [first])

    def save_file(self, title: str, _kinds: str, suggestion: Path) -> Path | None:
        name = f"monkey-{self._random.randrange(3)}{suggestion.suffix}"
        places = (None, self._folder / name, self._folder / name, self._folder / "no such folder" / name)
        return self._noted(title, self._random.choice(places))

    def choose_folder(self, title: str, _folder: Path) -> Path | None:
        return self._noted(title, self._random.choice((None, self._folder / "out")))

    def preview(self, title: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
        self._tell(f"preview of {title}")
        paint(QPdfWriter(str(self._folder / "preview.pdf")))

    def ask_text(self, title: str, _label: str, text: str = "") -> str | None:
        return self._noted(title, self._random.choice((None, text or None, *TEXTS)))

    def ask_value(self, title: str, _label: str, text: str = "") -> str | None:
        return self._noted(title, self._random.choice((None, "", text, *TEXTS)))

    def choose(self, title: str, _question: str, choices: list[str], _details: str = "") -> str | None:
        return self._noted(title, self._random.choice((None, *choices)))

    def _a_file(self, kinds: str) -> Path | None:
        found = sorted(path for path in self._folder.iterdir() if path.suffix and path.suffix in kinds)
        return self._random.choice((None, self._folder / "not there.csv", *found))

    def _noted(self, title: str, answer: T) -> T:
        self._tell(f"answered {title}: {answer}")
        return answer
