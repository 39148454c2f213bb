"""A plan file as somebody handed it to us: looked at in memory, read-only, and never run on its own schema.

Only plain rows of the tables that we know leave this module; triggers, views, functions and anything else
that a file may bring along are refused or denied before SQLite comes to them.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from cpm_planner.formatting.language import translate
from cpm_planner.store.errors import damaged, not_a_plan
from cpm_planner.store.schema import APPLICATION_ID, UNSEALED
from cpm_planner.store.seal import (
    FIRST_OF_CHUNKS,
    Chunk,
    Columns,
    chunk_digests,
    read_seal,
    rows_digest,
    whole_digest,
)

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_PAGE_SIZE, _JOURNAL_KINDS, _PAGES = slice(16, 18), slice(18, 20), slice(28, 32)
_USER_VERSION, _APPLICATION_ID = slice(60, 64), slice(68, 72)
_LARGEST_PAGE: Final = 65_536
_MOST_MISSING: Final = 100
_USUAL_PAGE: Final = 4_096
_PAGE_SIZES: Final = frozenset(2**power for power in range(9, 16))
_ROLLBACK_JOURNAL: Final = b"\1\1"

_LONGEST_VALUE: Final = 10_000_000
_STEPS_BETWEEN_LOOKS: Final = 100_000
_SECONDS: Final = 10.0
_BYTES_PER_SECOND: Final = 5_000_000
_RESTRICTIONS: Final = (
    "trusted_schema = OFF",
    "ignore_check_constraints = ON",
    "cell_size_check = ON",
    "query_only = ON",
    "temp_store = MEMORY",
)
_ALLOWED: Final = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})
_ALLOWED_PRAGMAS: Final = frozenset({"quick_check", "table_xinfo"})


def file_version(data: bytes, where: Path) -> int:
    """Check the header and give the version of the plan's schema, which may be later than ours.

    Raises:
        NotAPlanError: it is no SQLite file or that of another program.
        DamagedError: the header does not fit the file.
    """
    if not data:
        raise not_a_plan(where, translate("files", "it is empty"))
    if data[:16] != _MAGIC:
        raise not_a_plan(where, translate("files", "it starts otherwise"))
    if len(data) < _HEADER_BYTES:
        raise damaged(where, translate("files", "it ends too early"))
    if _number(data[_APPLICATION_ID]) != APPLICATION_ID:
        raise not_a_plan(where, translate("files", "it belongs to another program"))
    version = _number(data[_USER_VERSION])
    page_size = _number(data[_PAGE_SIZE])
    whole = _number(data[_PAGES]) * (_LARGEST_PAGE if page_size == 1 else page_size)
    if version == 0 or data[_JOURNAL_KINDS] != _ROLLBACK_JOURNAL or whole != len(data):
        raise damaged(where, translate("files", "its header does not fit its content"))
    return version


def mended_header(data: bytes, where: Path) -> bytes:
    """Give a damaged plan file with a header that lets SQLite read what is left.

    Raises:
        NotAPlanError: it is no SQLite file or that of another program.
    """
    if data[:16] != _MAGIC or len(data) < _HEADER_BYTES or _number(data[_APPLICATION_ID]) != APPLICATION_ID:
        raise not_a_plan(where, translate("files", "it starts otherwise"))
    page_size = _number(data[_PAGE_SIZE])
    page_size = page_size if page_size in _PAGE_SIZES else _USUAL_PAGE
    whole = min(max(_number(data[_PAGES]) * page_size, len(data)), len(data) * _MOST_MISSING)
    mended = bytearray(data + bytes(whole - len(data) + -whole % page_size))
    mended[_PAGE_SIZE] = page_size.to_bytes(2)
    mended[_JOURNAL_KINDS] = _ROLLBACK_JOURNAL
    mended[_PAGES] = (len(mended) // page_size).to_bytes(4)
    return bytes(mended)


@contextmanager
def opened_image(data: bytes, where: Path, *, is_rescue: bool = False) -> Iterator[sqlite3.Connection]:
    """Open the bytes of a plan file for reading; whatever SQLite finds wrong there is damage.

    Args:
        data: the bytes.
        where: the file they are from.
        is_rescue: pass over definitions that make no sense, so that other tables can be read.

    Raises:
        DamagedError: SQLite cannot read it, a value is of a wrong type, or reading takes far too long.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as image:
        try:
            image.deserialize(data)
            if is_rescue:
                image.execute("PRAGMA writable_schema = ON")
            _restrict(image, _SECONDS + len(data) / _BYTES_PER_SECOND)
            yield image
        except (sqlite3.Error, TypeError, ValueError, OverflowError) as error:
            why = translate("files", "reading it takes far too long") if _is_ended(error) else str(error)
            raise damaged(where, why) from error


def check_image(
    image: sqlite3.Connection, own: sqlite3.Connection, columns: Columns, where: Path
) -> dict[Chunk, str]:
    """Check schema, pages and seal against a database of our own with the same version.

    Gives the digests of the rows by table and scenario, where the seal of this version is made of such.

    Raises:
        DamagedError: it is not what was published.
    """
    check_structure(image, own, columns, where)
    version = int(own.execute("PRAGMA user_version").fetchone()[0])
    if version < FIRST_OF_CHUNKS:
        chunks, digest = {}, rows_digest(image, columns, version)
    else:
        chunks = chunk_digests(image, columns)
        digest = whole_digest(columns, chunks)
    if read_seal(image) != digest:
        raise damaged(where, translate("files", "its rows do not match its seal"))
    return chunks


def check_structure(
    image: sqlite3.Connection, own: sqlite3.Connection, columns: Columns, where: Path
) -> None:
    """Check schema and pages against a database of our own with the same version.

    Raises:
        DamagedError: it is not what was published.
    """
    if _objects(image) != _objects(own) or any(_shape(image, name) != _shape(own, name) for name in columns):
        raise damaged(where, translate("files", "its tables are not those of a plan"))
    if image.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise damaged(where, translate("files", "its pages do not fit together"))


def check_newer_image(image: sqlite3.Connection, columns: Columns, where: Path) -> None:
    """Check what a later program published: it has all that we know, and its rows match its seal.

    Raises:
        DamagedError: it is not what was published, or made in a way that we do not know.
    """
    theirs = {name: _names(image, name) for name in _tables(image)}
    if any({*names} - {*theirs.get(table, ())} for table, names in columns.items()):
        raise damaged(where, translate("files", "it lacks what we know"))
    if image.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise damaged(where, translate("files", "its pages do not fit together"))
    if read_seal(image) != rows_digest(image, {table: theirs[table] for table in sorted(theirs)}):
        raise damaged(where, translate("files", "its rows do not match its seal"))


def _tables(image: sqlite3.Connection) -> list[str]:
    """List the ordinary tables whose rows are sealed; odd names are none of ours."""
    return [
        name
        for kind, name, _, has_page in _objects(image)
        if kind == "table" and has_page and name.isidentifier() and name not in UNSEALED
    ]


def _names(image: sqlite3.Connection, table: str) -> list[str]:
    shape = _shape(image, table)
    return [str(name) for name, _, _, _, hidden in shape if not hidden and str(name).isidentifier()]


def _number(field: bytes) -> int:
    return int.from_bytes(field, "big")


def _restrict(image: sqlite3.Connection, seconds: float) -> None:
    """Deny everything but reading rows and the checks above, and end what works longer than `seconds`."""
    for text in _RESTRICTIONS:
        image.execute(f"PRAGMA {text}")
    image.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    image.set_authorizer(_authorise)
    # Time of the processor: on a busy computer a sound file may take long by the clock.
    end = time.process_time() + seconds
    image.set_progress_handler(lambda: time.process_time() > end, _STEPS_BETWEEN_LOOKS)


def _is_ended(error: Exception) -> bool:
    # Errors that the binding raises itself, such as of text that is no UTF-8, have no code of SQLite.
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


def _authorise(action: int, first: str | None, *_others: str | None) -> int:
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and first in _ALLOWED_PRAGMAS)
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _objects(database: sqlite3.Connection) -> list[tuple[str, str, str, bool]]:
    """List what the schema holds; only an ordinary table or index has a page where it begins."""
    rows = database.execute("SELECT type, name, tbl_name, rootpage FROM sqlite_schema").fetchall()
    return sorted((kind, name, table, bool(page)) for kind, name, table, page in rows)


def _shape(database: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    """List a table's columns: name, type, whether it may be empty, place in the key, whether it is hidden."""
    rows = database.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    return [(name, kind, needed, key, hidden) for _, name, kind, needed, _, key, hidden in rows]
