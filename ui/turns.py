"""Work that can be left and gone on with, some rows at a turn; plain Python, without Qt."""

from collections.abc import Generator
from typing import Final, TypeVar

Value = TypeVar("Value")

Turns = Generator[None, None, Value]
"""Work that can be left and gone on with; what it gives comes at the end."""

ROWS_A_TURN: Final = 2_000
TEXTS_A_TURN: Final = 10_000
"""So many take some milliseconds."""


def all_turns(turns: Generator[object, None, Value]) -> Value:
    """Take all turns at once."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            result: Value = end.value
            return result
