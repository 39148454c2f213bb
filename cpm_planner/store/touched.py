"""Which blocks of rows a change touches, so that only their digests are made again."""

from collections.abc import Collection, Iterator
from typing import Final

from sqlalchemy import Connection

from cpm_planner.model.change import DocumentChange
from cpm_planner.store import schema
from cpm_planner.store.collections import COLLECTIONS
from cpm_planner.store.database import driver
from cpm_planner.store.seal import Chunk, chunk_of
from cpm_planner.store.shape import Shape

_MANY: Final = 200
"""From so many rows on all blocks of a table count as touched."""


class Touched:
    """What a change touches: looked at before and after it, as rows go and come."""

    def __init__(self, connection: Connection, change: DocumentChange) -> None:
        """Look at the rows before the change."""
        self._own = driver(connection)
        self._tables = {each.name for each in _whole_tables(change)}
        self._rows = [*_single_rows(change)]
        self._chunks: set[Chunk] = set()
        self.look()

    def look(self) -> None:
        """Look at the rows as they are now."""
        for table, column, scenario, keys in self._rows:
            text = f"SELECT position FROM {table} WHERE scenario_id = ? AND {column} = ?"  # noqa: S608 - our own tables
            for key in () if table in self._tables else keys:
                found = self._own.execute(text, (scenario, key)).fetchall()
                self._chunks.update(chunk_of(table, position) for (position,) in found)

    def forget_in(self, known: dict[Chunk, str]) -> None:
        """Forget the digests of what was touched."""
        for chunk in [each for each in known if each.table in self._tables or each in self._chunks]:
            del known[chunk]


def _whole_tables(change: DocumentChange) -> Iterator[Shape]:
    """Give the tables of which every block counts as touched: small ones, and those with many changes."""
    yield from (schema.DOCUMENT, schema.SCENARIO, schema.HISTORY, schema.PAY_SEAL)
    yield from (schema.ASSUMPTIONS, schema.PLAN_RATE)
    imports = (schema.SCENARIO_IMPORT, schema.IMPORT_RECORD, schema.IMPORT_TOTALS, schema.IMPORT_STATEMENT)
    if change.scenarios or any(inside.imports for inside in change.plans.values()):
        yield from imports
    for collection in COLLECTIONS:
        changed = sum(len(getattr(inside, collection.name)) for inside in change.plans.values())
        if change.scenarios or changed > _MANY:
            yield collection.table
            yield from (each.table for each in collection.parts)


def _single_rows(change: DocumentChange) -> Iterator[tuple[str, str, str, Collection[str]]]:
    """Give table, column, scenario and ids of the rows that change."""
    for scenario, inside in change.plans.items():
        for collection in COLLECTIONS:
            if keys := getattr(inside, collection.name):
                yield collection.table.name, "id", scenario, keys
                for each in collection.parts:
                    yield each.table.name, "owner_id", scenario, keys
