"""What a broken law says, and the laws that many kinds of values share."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.formatting.language import translate

LONGEST_NAME: Final = 300
LOWEST_GROWTH: Final = -100
LARGEST_GROWTH: Final = 1_000

Breach = tuple[str, str, str]
"""Code, what is wrong, and what to do."""


def unknown_tier(name: str) -> Breach:
    """A tier is spoken of that the plan does not have."""
    return (
        "unknown-tier",
        translate("laws", 'There is no tier "{name}"').format(name=name),
        translate("laws", "choose one of the plan's tiers"),
    )


def unknown_partner(name: str) -> Breach:
    """A partner is spoken of that the plan does not have."""
    return (
        "unknown-partner",
        translate("laws", 'There is no partner "{name}"').format(name=name),
        translate("laws", "import the partner first"),
    )


def unknown_member(name: str) -> Breach:
    """A CPM is spoken of whom the team does not have."""
    return (
        "unknown-cpm",
        translate("laws", 'There is no CPM "{name}"').format(name=name),
        translate("laws", "choose one of the team, or none"),
    )


def named(kind: str, name: str) -> Iterator[Breach]:
    """A name is there and not too long; ``kind`` stands in the catalogues, among the "laws"."""
    if not name.strip():
        what = translate("laws", "{kind} needs a name").format(kind=translate("laws", kind))
        yield "no-name", what, translate("laws", "type one")
    elif len(name) > LONGEST_NAME:
        what = translate("laws", "A name has at most {most} characters").format(most=LONGEST_NAME)
        yield "long-name", what, translate("laws", "shorten the one of {length}").format(length=len(name))


def keyed(key: str, own: str) -> Iterator[Breach]:
    """Each value stands under its own id."""
    if key != own:
        what = translate("laws", '"{own}" is kept under the ID "{key}"').format(own=own, key=key)
        yield "wrong-id", what, translate("laws", "keep each thing under its own ID")


def within(what: str, value: int, low: int, high: int) -> Iterator[Breach]:
    """A number lies in its range, both ends included; ``what`` stands in the catalogues, too."""
    if not low <= value <= high:
        told = translate("laws", "{what} cannot be {value}")
        remedy = translate("laws", "give a number from {low} to {high}")
        yield (
            "out-of-range",
            told.format(what=translate("laws", what), value=value),
            remedy.format(low=low, high=high),
        )


def growth_laws(what: str, *percents: int) -> Iterator[Breach]:
    """Growth a year lies between all of it gone and eleven times as much."""
    for percent in percents:
        yield from within(what, percent, LOWEST_GROWTH, LARGEST_GROWTH)
