"""The digest of all rows that is sealed into a published plan file, so that no changed bit goes unnoticed."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple, TypeAlias

from cpm_planner.store.schema import SEAL, UNSEALED, VERSION

Columns: TypeAlias = Mapping[str, Sequence[str]]
"""The columns of each table, in their order, by the table's name."""

FIRST_OF_CHUNKS: Final = 5
"""The first version whose seal is a digest of digests, of which only those of changed rows are made again."""

_BLOCK: Final = 2_048
_ROWS_AT_ONCE: Final = 5_000
_CANONICAL: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


class Chunk(NamedTuple):
    """Rows of a table whose positions are in the same block."""

    table: str
    block: int


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


def chunk_of(table: str, position: int) -> Chunk:
    """Give the block in which a row is."""
    return Chunk(table, position // _BLOCK)


def chunk_digests(source: sqlite3.Connection, columns: Columns) -> dict[Chunk, str]:
    """Digest every row, block by block.

    Raises:
        sqlite3.DatabaseError: a table or column is missing or cannot be read.
        TypeError: a value is neither number nor text.
    """
    found: dict[Chunk, str] = {}
    for table, names in columns.items():
        hashes: dict[int, Any] = {}
        cursor = source.execute(select_text(table, names))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            for block, run in groupby(rows, key=lambda row: row[0] // _BLOCK):
                _add(hashes.setdefault(block, hashlib.sha256()), [*run])
        found |= {Chunk(table, block): each.hexdigest() for block, each in hashes.items()}
    return found


def complete(source: sqlite3.Connection, columns: Columns, known: MutableMapping[Chunk, str]) -> None:
    """Add the digests of blocks that are not known, and drop those of blocks without rows."""
    there = {chunk for table in columns for chunk in _chunks(source, table)}
    for chunk in [*known]:
        if chunk not in there:
            del known[chunk]
    for chunk in there - known.keys():
        first = chunk.block * _BLOCK
        text = select_text(chunk.table, columns[chunk.table])
        limited = text.replace(" ORDER BY", " WHERE position BETWEEN ? AND ? ORDER BY")
        digest = hashlib.sha256()
        _add(digest, source.execute(limited, (first, first + _BLOCK - 1)).fetchall())
        known[chunk] = digest.hexdigest()


def _chunks(source: sqlite3.Connection, table: str) -> Iterator[Chunk]:
    """Give the blocks of a table that hold rows, without reading them."""
    text = f'SELECT min(position) FROM "{table}" WHERE position >= ?'  # noqa: S608 - our own table
    first = source.execute(f'SELECT min(position) FROM "{table}"').fetchone()[0]  # noqa: S608 - our own table
    while first is not None:
        chunk = chunk_of(table, first)
        yield chunk
        first = source.execute(text, ((chunk.block + 1) * _BLOCK,)).fetchone()[0]


def whole_digest(columns: Columns, chunks: Mapping[Chunk, str]) -> str:
    """Digest the digests: SHA-256 over each table's name and columns and its blocks as JSON."""
    by_table: dict[str, list[tuple[int, str]]] = {table: [] for table in columns}
    for (table, block), digest in sorted(chunks.items()):
        by_table[table].append((block, digest))
    said = [[table, list(columns[table]), found] for table, found in by_table.items()]
    return hashlib.sha256(_CANONICAL.encode(said).encode()).hexdigest()


def rows_digest(source: sqlite3.Connection, columns: Columns, version: int = VERSION) -> str:
    """Digest every row in the way of a version.

    Raises:
        sqlite3.DatabaseError: a table or column is missing or cannot be read.
        TypeError: a value is neither number nor text.
    """
    if version >= FIRST_OF_CHUNKS:
        return whole_digest(columns, chunk_digests(source, columns))
    digest = hashlib.sha256()
    for table, names in columns.items():
        digest.update(_CANONICAL.encode([table, *names]).encode())
        cursor = source.execute(select_text(table, names))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            digest.update(_CANONICAL.encode(rows).encode())
    return digest.hexdigest()


def _add(digest: Any, rows: list[Any]) -> None:
    """Add rows as JSON, each with a comma behind it, so that it does not matter how many come at once."""
    digest.update(_CANONICAL.encode(rows)[1:-1].encode())
    digest.update(b",")


def write_seal(copy: sqlite3.Connection, digest: str) -> None:
    """Seal a copy that is about to be published."""
    copy.execute(f"INSERT INTO {SEAL.name} VALUES (1, ?)", (digest,))  # noqa: S608 - the name of our own table


def read_seal(source: sqlite3.Connection) -> str | None:
    """Give the sealed digest; None when the file was never sealed."""
    row = source.execute(f"SELECT rows_digest FROM {SEAL.name}").fetchone()  # noqa: S608 - the name of our own table
    return None if row is None else row[0]
