"""The digest of all rows that is sealed into a published plan file, so that no changed bit goes unnoticed."""

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from cpm_planner.store.schema import SEAL, UNSEALED

Columns: TypeAlias = Mapping[str, Sequence[str]]
"""The columns of each table, in their order, by the table's name."""

_ROWS_AT_ONCE: Final = 5_000
_CANONICAL: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def plan_columns(own: sqlite3.Connection) -> Columns:
    """List the tables that make up the plan, from a database of our own making."""
    names = own.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    return {
        name: [row[1] for row in own.execute(f'PRAGMA table_info("{name}")')]
        for (name,) in names
        if name not in UNSEALED
    }


def select_text(table: str, columns: Sequence[str]) -> str:
    """Give the query for all rows of a table, in their order."""
    listed = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT {listed} FROM "{table}" ORDER BY position'  # noqa: S608 - names of our own tables


def rows_digest(source: sqlite3.Connection, columns: Columns) -> str:
    """Digest every row: SHA-256 over each table's name and columns and its rows as JSON, 5,000 rows a list.

    Raises:
        sqlite3.DatabaseError: a table or column is missing or cannot be read.
        TypeError: a value is neither number nor text.
    """
    digest = hashlib.sha256()
    for table, names in columns.items():
        digest.update(_CANONICAL.encode([table, *names]).encode())
        cursor = source.execute(select_text(table, names))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            digest.update(_CANONICAL.encode(rows).encode())
    return digest.hexdigest()


def write_seal(copy: sqlite3.Connection, digest: str) -> None:
    """Seal a copy that is about to be published."""
    copy.execute(f"INSERT INTO {SEAL.name} VALUES (1, ?)", (digest,))  # noqa: S608 - the name of our own table


def read_seal(source: sqlite3.Connection) -> str | None:
    """Give the sealed digest; None when the file was never sealed."""
    row = source.execute(f"SELECT rows_digest FROM {SEAL.name}").fetchone()  # noqa: S608 - the name of our own table
    return None if row is None else row[0]
