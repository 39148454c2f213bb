"""What a broken law says, and the laws that many kinds of values share."""

from collections.abc import Iterator
from typing import Final

LONGEST_NAME: Final = 300
LOWEST_GROWTH: Final = -100
LARGEST_GROWTH: Final = 1_000

Breach = tuple[str, str, str]
"""Code, what is wrong, and what to do."""


def named(kind: str, name: str) -> Iterator[Breach]:
    """A name is there and not too long."""
    if not name.strip():
        yield "no-name", f"{kind} needs a name", "type one"
    elif len(name) > LONGEST_NAME:
        yield "long-name", f"A name has at most {LONGEST_NAME} characters", f"shorten the one of {len(name)}"


def keyed(key: str, own: str) -> Iterator[Breach]:
    """Each value stands under its own id."""
    if key != own:
        yield "wrong-id", f'"{own}" is kept under the id "{key}"', "keep each thing under its own id"


def within(what: str, value: int, low: int, high: int) -> Iterator[Breach]:
    """A number lies in its range, both ends included."""
    if not low <= value <= high:
        yield "out-of-range", f"{what} cannot be {value}", f"give a number from {low} to {high}"


def growth_laws(what: str, *percents: int) -> Iterator[Breach]:
    """Growth a year lies between all of it gone and eleven times as much."""
    for percent in percents:
        yield from within(f"{what} in percent", percent, LOWEST_GROWTH, LARGEST_GROWTH)
