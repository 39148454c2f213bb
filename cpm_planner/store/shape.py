"""What a table is made of, as plain values, and the SQL that makes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias


class Column(NamedTuple):
    """A typed column."""

    name: str
    kind: str
    is_needed: bool = True


class Unique(NamedTuple):
    """Columns that no two rows share."""

    columns: tuple[str, ...]


class Reference(NamedTuple):
    """Columns that name a row of another table, checked at the end of each transaction."""

    columns: tuple[str, ...]
    to: str
    keys: tuple[str, ...]


class Check(NamedTuple):
    """A condition that holds for every row."""

    condition: str


class Index(NamedTuple):
    """Columns that rows are looked up by."""

    name: str
    columns: tuple[str, ...]


Item: TypeAlias = Column | Unique | Reference | Check | Index


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A table: its columns after `position`, its constraints and its indexes."""

    name: str
    items: tuple[Item, ...]

    @property
    def columns(self) -> list[str]:
        """The names of all its columns, in their order."""
        return ["position", *(item.name for item in self.items if isinstance(item, Column))]


def statements(shape: Shape) -> Iterator[str]:
    """Give the SQL that makes a table and its indexes."""
    texts = [_definition(item) for item in shape.items if not isinstance(item, Column | Index)]
    columns = [_definition(item) for item in shape.items if isinstance(item, Column)]
    inside = ["position INTEGER NOT NULL", *columns, "PRIMARY KEY (position)", *texts]
    yield f"CREATE TABLE {shape.name} ({', '.join(inside)}) STRICT"
    for item in shape.items:
        if isinstance(item, Index):
            yield f"CREATE INDEX {item.name} ON {shape.name} ({', '.join(item.columns)})"


def _definition(item: Item) -> str:
    match item:
        case Column(name, kind, is_needed):
            return f"{name} {kind}{' NOT NULL' if is_needed else ''}"
        case Unique(columns):
            return f"UNIQUE ({', '.join(columns)})"
        case Reference(columns, to, keys):
            tied = f"FOREIGN KEY({', '.join(columns)}) REFERENCES {to} ({', '.join(keys)})"
            return f"{tied} DEFERRABLE INITIALLY DEFERRED"
        case Check(condition):
            return f"CHECK ({condition})"
        case Index(name):
            message = f"{name} is made after its table"
            raise ValueError(message)
