"""Names listed in a sentence: all of them, or a few and how many more there are."""

from collections.abc import Iterable, Sequence
from typing import Final

from cpm_planner.formatting.language import counted, translate

MOST_NAMED: Final = 3
"""Names in a sentence before the rest is only counted."""


def listed(names: Sequence[str], most: int = MOST_NAMED) -> str:
    """List names, the last after "and"; of too many only some, and how many more there are."""
    return joined(names if len(names) <= most else [*names[:most], more_words(len(names) - most)])


def joined(names: Sequence[str]) -> str:
    """List all names, the last after "and"."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    return translate("lists", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def quoted(names: Iterable[str]) -> str:
    """List names that come from elsewhere, in quotation marks and with commas between them."""
    return ", ".join(translate("lists", '"{name}"').format(name=name) for name in names)


def some_of(names: Sequence[str], most: int = MOST_NAMED) -> str:
    """Give the first names, with commas between them, and how many more there are."""
    told = ", ".join(names[:most])
    left = len(names) - most
    return (
        translate("lists", "{names} and {last}").format(names=told, last=more_words(left))
        if left > 0
        else told
    )


def more_words(count: int) -> str:
    """Say how many are not named."""
    return counted(count, translate("lists", "1 more"), translate("lists", "{count} more"))


def partners_words(count: int) -> str:
    """Say how many partners there are."""
    return counted(count, translate("lists", "1 partner"), translate("lists", "{count} partners"))


def cpms_words(count: int) -> str:
    """Say how many CPMs there are."""
    return counted(count, translate("lists", "1 CPM"), translate("lists", "{count} CPMs"))


def moves_words(count: int) -> str:
    """Say how many moves there are."""
    return counted(count, translate("lists", "1 move"), translate("lists", "{count} moves"))
