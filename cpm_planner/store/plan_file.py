"""The published plan file: read with every check, and made from a working copy with its seal.

Nothing here needs SQLAlchemy unless the file is of an older version, so that a plan is soon there to look at.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import bytes_digest
from cpm_planner.store.document_reading import checked_document
from cpm_planner.store.errors import DamagedError, cannot_keep, cannot_read, missing_file, newer_version
from cpm_planner.store.own_database import empty_in_memory, make_tables, refuse_dangling
from cpm_planner.store.pay_cover import key_of, read_seal_row, uncovered
from cpm_planner.store.pay_key import PayKey
from cpm_planner.store.plan_image import (
    check_image,
    check_newer_image,
    check_structure,
    file_version,
    opened_image,
)
from cpm_planner.store.schema import PRIVATE, VERSION
from cpm_planner.store.seal import (
    Chunk,
    Columns,
    complete,
    plan_columns,
    select_text,
    whole_digest,
    write_seal,
)

_ROWS_AT_ONCE = 5_000
_SHARE_READ, _SHARE_CHECKED = 0.1, 0.5
"""About how much of opening a large plan is done once it is read, and once its rows are found sound."""


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A plan file that was read and found sound; close it, or its rows stay in memory."""

    path: Path
    """Where it is, links followed."""
    digest: str
    """SHA-256 of its bytes."""
    document: Document
    rows: sqlite3.Connection
    """Its rows in a database of our own in memory, in the newest version."""
    chunks: Mapping[Chunk, str]
    """The digests of its rows; none where it was of another version."""
    key: PayKey | None
    """That of its encrypted pay; None where it has none, or where nobody has given it."""
    version: int
    """That of its schema; a later one than ours may hold more than we know."""

    @property
    def is_pay_hidden(self) -> bool:
        """Whether pay is encrypted in it, and nobody has given its key."""
        return self.key is None and read_seal_row(self.rows) is not None

    def close(self) -> None:
        """Let go of the rows."""
        self.rows.close()


def open_checked(path: Path, reached: Callable[[float], None] = lambda _: None) -> CheckedFile:
    """Read a plan file.

    Args:
        path: the file.
        reached: told which share is done; what it raises ends the reading.

    Raises:
        InputError: it cannot be read, or is not an undamaged plan of a version we know.
    """
    target = Path(os.path.realpath(path))
    data = read_file(target, path)
    rows = empty_in_memory()
    try:
        reached(_SHARE_READ)
        version, chunks = file_version(data, path), _take_rows(rows, data, path)
        reached(_SHARE_CHECKED)
        key = key_of(rows, path)
        document = uncovered(checked_document(rows, path), rows, key, path)
        return CheckedFile(target, bytes_digest(data), document, rows, chunks, key, version)
    except BaseException:
        rows.close()
        raise


def read_document(path: Path) -> Document:
    """Read a plan file and leave nothing behind.

    Raises:
        InputError: as :func:`open_checked`.
    """
    with closing(open_checked(path)) as file:
        return file.document


def sealed_bytes(own: sqlite3.Connection, known: MutableMapping[Chunk, str]) -> bytes:
    """Give the bytes of a plan file with the rows of a working copy and nothing else, sealed.

    Args:
        own: the working copy.
        known: the digests of rows that have not changed since they were made; the others are added.

    Raises:
        sqlite3.DatabaseError: the working copy cannot be read.
    """
    columns = plan_columns(own)
    with closing(empty_in_memory()) as copy:
        copy.deserialize(own.serialize())
        for text in ("journal_mode = MEMORY", "secure_delete = ON", "foreign_keys = OFF"):
            copy.execute(f"PRAGMA {text}")
        for table in PRIVATE:
            copy.execute(f"DELETE FROM {table.name}")  # noqa: S608 - the names of our own tables
        complete(copy, columns, known)
        write_seal(copy, whole_digest(columns, known))
        # The pages of what was deleted go, and with them what stood there.
        copy.execute("PRAGMA incremental_vacuum").fetchall()
        return copy.serialize()


def check_sealed(data: bytes, where: Path) -> None:
    """Check what is about to be published.

    Raises:
        CannotWriteError: its pages do not fit together.
    """
    try:
        with closing(empty_in_memory()) as own, opened_image(data, where) as image:
            make_tables(own)
            check_structure(image, own, plan_columns(own), where)
    except DamagedError as error:
        raise cannot_keep(where, error.what) from error


def read_file(target: Path, where: Path) -> bytes:
    """Read the bytes of a file that a user named.

    Raises:
        MissingFileError: there is no file of that name.
        CannotReadError: the system refused.
    """
    try:
        if not target.is_file():
            raise missing_file(where)
        return target.read_bytes()
    except OSError as error:
        raise cannot_read(where, error) from error


def _take_rows(own: sqlite3.Connection, data: bytes, where: Path) -> Mapping[Chunk, str]:
    """Copy the rows of a plan file into an empty database of our own, in the newest version.

    Gives the digests of its rows, unless it was of an older version.

    Raises:
        NotAPlanError, NewerVersionError, DamagedError: see :mod:`cpm_planner.store.plan_image`.
    """
    version = file_version(data, where)
    if version > VERSION:
        _take_newer(own, data, where)
        return {}
    with opened_image(data, where) as image:
        if version == VERSION:
            return _fill(own, image, where)
        # Only files of an older version wait for SQLAlchemy and Alembic.
        from cpm_planner.store.migrate import fill_older  # noqa: PLC0415

        fill_older(own, version, partial(_copy_checked, image, where))
        return {}


def _take_newer(own: sqlite3.Connection, data: bytes, where: Path) -> None:
    """Copy what we know of the rows of a file that a later program wrote, to be looked at.

    Raises:
        NewerVersionError: we know too little of it.
    """
    make_tables(own)
    columns = plan_columns(own)
    try:
        with opened_image(data, where) as image:
            check_newer_image(image, columns, where)
            own.execute("BEGIN")
            _copy(image, own, columns)
            refuse_dangling(own)
            own.execute("COMMIT")
    except DamagedError as error:
        raise newer_version(where, file_version(data, where), VERSION) from error


def _fill(own: sqlite3.Connection, image: sqlite3.Connection, where: Path) -> Mapping[Chunk, str]:
    make_tables(own)
    own.execute("BEGIN")
    chunks = _copy_checked(image, where, own)
    refuse_dangling(own)
    own.execute("COMMIT")
    return chunks


def _copy_checked(image: sqlite3.Connection, where: Path, own: sqlite3.Connection) -> Mapping[Chunk, str]:
    """Copy plain rows once the file is found sound; our own tables refuse what is not of their type.

    Raises:
        DamagedError: the file is not what was published.
        sqlite3.Error: a row cannot be read or does not fit its table.
    """
    columns = plan_columns(own)
    chunks = check_image(image, own, columns, where)
    _copy(image, own, columns)
    return chunks


def _copy(image: sqlite3.Connection, own: sqlite3.Connection, columns: Columns) -> None:
    for table, names in columns.items():
        text = f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(names))})'  # noqa: S608 - names of our own tables
        cursor = image.execute(select_text(table, names))
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            own.executemany(text, rows)
