"""Keeps the rows of each piece between runs, so that pieces can be measured one at a time."""

import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PIECES = ("quality", "against", "assignment", "makespan", "manners")


class Rows:
    """Rows of one length of runs, a file for each piece."""

    def __init__(self, folder: Path) -> None:
        """Keep the rows in `folder`."""
        self._folder = folder

    def keep(self, piece: str, made: Iterable[Any], *, add: bool) -> None:
        """Write down rows as they are made; `add` keeps those of before that are not made again."""
        rows = self._read(piece) if add else {}
        self._folder.mkdir(parents=True, exist_ok=True)
        for row in made:
            rows[row.key] = row
            self._file(piece).write_bytes(pickle.dumps(rows))

    def all(self) -> dict[str, list[Any]]:
        """Return the rows of every piece, in the order in which they were first made."""
        return {piece: list(self._read(piece).values()) for piece in PIECES}

    def _read(self, piece: str) -> dict[Any, Any]:
        if not self._file(piece).exists():
            return {}
        return pickle.loads(self._file(piece).read_bytes())  # noqa: S301 - written by `keep`

    def _file(self, piece: str) -> Path:
        return self._folder / f"{piece}.pickle"
