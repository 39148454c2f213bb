"""The digest of digests: the same however it was made, and another one after any change."""

import sqlite3
from contextlib import closing

import pytest

from cpm_planner.store.own_database import empty_in_memory, make_tables
from cpm_planner.store.seal import Chunk, chunk_digests, complete, plan_columns, rows_digest, whole_digest

ROW = "INSERT INTO history VALUES (?, 'Rename', '2026-01-01', 'ana', 'Current', '[]', '[]')"


@pytest.fixture
def own() -> sqlite3.Connection:
    own = empty_in_memory()
    make_tables(own)
    own.executemany(ROW, [(number,) for number in range(1, 7_000)])
    return own


def test_what_is_known_is_completed_to_what_reading_all_gives(own: sqlite3.Connection) -> None:
    with closing(own):
        columns, known = plan_columns(own), {}
        complete(own, columns, known)
        assert known == chunk_digests(own, columns)
        assert rows_digest(own, columns) == whole_digest(columns, known)
        own.execute("UPDATE history SET label = 'Other' WHERE position = 5000")
        del known[Chunk("history", 2)]
        complete(own, columns, known)
        assert known == chunk_digests(own, columns)


def test_blocks_without_rows_are_dropped(own: sqlite3.Connection) -> None:
    with closing(own):
        columns, known = plan_columns(own), {}
        complete(own, columns, known)
        own.execute("DELETE FROM history WHERE position > 100")
        complete(own, columns, known)
        assert {each for each in known if each.table == "history"} == {Chunk("history", 0)}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE history SET label = 'Renamf' WHERE position = 4",
        "UPDATE history SET position = 8000 WHERE position = 4",
        "DELETE FROM history WHERE position = 6999",
        "UPDATE history SET label = author, author = label WHERE position = 3",
    ],
)
def test_every_change_gives_another_digest(own: sqlite3.Connection, change: str) -> None:
    with closing(own):
        before = rows_digest(own, plan_columns(own))
        own.execute(change)
        assert rows_digest(own, plan_columns(own)) != before


def test_older_versions_are_digested_as_they_were(own: sqlite3.Connection) -> None:
    with closing(own):
        columns = plan_columns(own)
        assert rows_digest(own, columns, 4) != rows_digest(own, columns)
