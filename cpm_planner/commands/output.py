"""How commands speak: JSON for machines, small aligned tables and sentences for people."""

import json
import os
import sys
from collections.abc import Sequence


def say(sentence: str = "") -> None:
    """Write a line for people."""
    _write(f"{sentence}\n")


def complain(sentence: str) -> None:
    """Write a line about what went wrong."""
    sys.stderr.write(f"{sentence}\n")


def say_json(value: object) -> None:
    """Write one JSON value for machines."""
    _write(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def say_table(titles: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Write an aligned table; ``right`` names the columns that hold figures."""
    widths = [max(len(row[column]) for row in (titles, *rows)) for column in range(len(titles))]
    for row in (titles, ["-" * width for width in widths], *rows):
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        say("  ".join(cells).rstrip())


class ProgressLine:
    """One line on a terminal that is written over; nothing where the output goes into a file."""

    def __init__(self) -> None:
        """Look whether anybody watches."""
        self._watched = sys.stderr.isatty()
        self._length = 0

    def show(self, sentence: str) -> None:
        """Put this sentence in place of the last one."""
        if self._watched:
            sys.stderr.write("\r" + sentence.ljust(self._length))
            sys.stderr.flush()
            self._length = len(sentence)

    def clear(self) -> None:
        """Leave the line empty."""
        if self._length:
            self.show("")
            sys.stderr.write("\r")
            self._length = 0


def _write(text: str) -> None:
    """Write for whoever reads; where nobody does any more, the command still ends what it has begun."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
