"""SQL made once from the tables and run on plain tuples, many rows at a time."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from sqlalchemy import ClauseElement, Connection, bindparam, delete
from sqlalchemy.dialects.sqlite import dialect, insert

from cpm_planner.store.rows import Row
from cpm_planner.store.shape import Shape
from cpm_planner.store.tables import table


def upsert(connection: Connection, shape: Shape, rows: Sequence[Row], *keys: str) -> None:
    """Insert rows, or change those that stand there already under the same key columns."""
    if rows:
        connection.exec_driver_sql(_upsert_text(shape, keys), list(rows))


def delete_keys(
    connection: Connection, shape: Shape, column: str, scenario: str, keys: Iterable[str]
) -> None:
    """Delete the rows of a scenario in which a column holds one of the keys."""
    rows = [(scenario, key) for key in keys]
    if rows:
        connection.exec_driver_sql(_delete_text(shape, column), rows)


@lru_cache
def _upsert_text(shape: Shape, keys: tuple[str, ...]) -> str:
    columns = table(shape).columns
    statement = insert(table(shape))
    if keys:
        changed = {
            column.name: statement.excluded[column.name]
            for column in columns
            if column.name not in ("position", *keys)
        }
        statement = statement.on_conflict_do_update(index_elements=keys, set_=changed)
    return _text(statement)


@lru_cache
def _delete_text(shape: Shape, column: str) -> str:
    own = table(shape)
    return _text(
        delete(own).where(own.c.scenario_id == bindparam("scenario"), own.c[column] == bindparam("key"))
    )


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=dialect()))
