"""Ids for what a list brings in: readable, the same every time, and never those of something else."""

from collections.abc import Collection


class FreshIds:
    """Hands out ids that nothing has yet."""

    def __init__(self, taken: Collection[str]) -> None:
        """Start with the ids that are in use."""
        self._taken = set(taken)
        self._last: dict[str, int] = {}

    def take(self, wanted: str) -> str:
        """Give the wanted id, or the first of wanted-2, wanted-3 ... that is free."""
        fresh, number = wanted, self._last.get(wanted, 1)
        while fresh in self._taken:
            number += 1
            fresh = f"{wanted}-{number}"
        self._last[wanted] = number
        self._taken.add(fresh)
        return fresh


def slug(name: str, otherwise: str) -> str:
    """Give a name in small letters and digits joined by hyphens; ``otherwise`` when it has none."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
    return "-".join(words) or otherwise
