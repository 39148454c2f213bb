"""The kinds of tables and columns that a plan file is made of."""

from cpm_planner.store.shape import Check, Column, Item, Reference, Shape, Unique


def text(name: str) -> Column:
    """Give a column of text."""
    return Column(name, "TEXT")


def whole(name: str) -> Column:
    """Give a column of whole numbers."""
    return Column(name, "INTEGER")


def maybe_text(name: str) -> Column:
    """Give a column of text that may be missing."""
    return Column(name, "TEXT", is_needed=False)


def maybe_whole(name: str) -> Column:
    """Give a column of whole numbers that may be missing."""
    return Column(name, "INTEGER", is_needed=False)


def maybe_real(name: str) -> Column:
    """Give a column of fractions that may be missing."""
    return Column(name, "REAL", is_needed=False)


def refers(to: str, *columns: str) -> Reference:
    """Tie columns of a row to the row of `to` with that id in the same scenario."""
    return Reference(columns, to, ("id",) if to == "scenario" else ("scenario_id", "id"))


def both_or_neither(first: str, second: str) -> Check:
    """Give the condition that two columns are missing together."""
    return Check(f"({first} IS NULL) = ({second} IS NULL)")


def collection(name: str, *items: Item) -> Shape:
    """Give a table whose rows are known by their scenario and an id."""
    known_by = Unique(("scenario_id", "id"))
    return Shape(
        name,
        (text("scenario_id"), text("id"), *items, known_by, refers("scenario", "scenario_id")),
    )


def parts(name: str, owner: str, *items: Item) -> Shape:
    """Give a table of values that belong to the rows of `owner`, several to a row."""
    owned_by = refers(owner, "scenario_id", "owner_id")
    return Shape(name, (text("scenario_id"), text("owner_id"), *items, owned_by))


def table(name: str, *items: Item) -> Shape:
    """Give a table that belongs to the whole file, or to a scenario without an id of its own."""
    return Shape(name, items)
