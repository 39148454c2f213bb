"""Places of changes as one word each, such as `partners/p17/tier`, for the command line."""

from urllib.parse import quote, unquote

from cpm_planner.edit.picking.place import Place


def address_of(place: Place) -> str:
    """Write a place; a slash within an id is written as %2F."""
    return "/".join(quote(part, safe=" ") for part in place).rstrip("/")


def place_at(address: str) -> Place:
    """Read what :func:`address_of` wrote; a word that is none gives a place where nothing stands."""
    parts = [unquote(part) for part in address.split("/")]
    return Place(*parts[: len(Place._fields)])
