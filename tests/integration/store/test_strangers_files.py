"""Files that are no plan, are damaged, or mean harm: each is refused by name and none of them runs."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest

from cpm_planner.model.errors import InputError
from cpm_planner.store import plan_image
from cpm_planner.store.errors import (
    CannotReadError,
    DamagedError,
    MissingFileError,
    NewerVersionError,
    NotAPlanError,
)
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.schema import APPLICATION_ID
from cpm_planner.store.seal import plan_columns, rows_digest
from tests.data.plans.golden import golden_document, make
from tests.working_copies import opened

GOLDEN = golden_document()


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("healthy") / "plan.cpmplan"
    make(path)
    return path.read_bytes()


@pytest.fixture
def plan(tmp_path: Path, healthy: bytes) -> Path:
    path = tmp_path / "plan.cpmplan"
    path.write_bytes(healthy)
    return path


def changed(path: Path, *statements: str) -> Path:
    """Run SQL on a plan file and seal it again, as somebody who means harm would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)
        with suppress(sqlite3.OperationalError):
            digest = rows_digest(database, plan_columns(database))
            database.execute("UPDATE seal SET rows_digest = ?", (digest,))
    return path


def assert_refused(path: Path, kind: type[InputError], code: str) -> InputError:
    """Refuse it both ways, leave nothing behind and say where, what and what to do."""
    with pytest.raises(kind) as caught:
        read_document(path)
    with pytest.raises(kind):
        opened(path, path.parent / "work")
    assert [each.name for each in (path.parent / "work").glob("*/*")] == []
    error = caught.value
    assert (error.code, error.where) == (code, str(path))
    assert error.what
    assert error.remedy
    return error


def test_a_healthy_file_is_read_and_left_as_it_was(plan: Path, healthy: bytes) -> None:
    assert read_document(plan) == GOLDEN
    assert plan.read_bytes() == healthy
    assert list(plan.parent.iterdir()) == [plan]


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert_refused(tmp_path / "nothing.cpmplan", MissingFileError, "missing-file")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert_refused(tmp_path, MissingFileError, "missing-file")


def test_a_file_the_system_keeps_to_itself_cannot_be_read(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "Permission denied" in assert_refused(plan, CannotReadError, "cannot-read").what


@pytest.mark.parametrize("content", [b"", b"name,tier\nFirst,Gold\n", b"PK\3\4" + bytes(500)])
def test_a_file_of_another_kind_is_no_plan(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert_refused(path, NotAPlanError, "not-a-plan")


def test_a_database_of_another_program_is_no_plan(plan: Path) -> None:
    assert_refused(changed(plan, "PRAGMA application_id = 1"), NotAPlanError, "not-a-plan")


def test_a_file_of_a_later_version_says_so(plan: Path) -> None:
    statements = ("DROP TABLE rule_partner", "PRAGMA user_version = 99")
    assert_refused(changed(plan, *statements), NewerVersionError, "newer-version")


@pytest.mark.parametrize(
    "statements",
    [
        ["PRAGMA user_version = 0"],
        ["PRAGMA journal_mode = WAL"],
        ["DELETE FROM seal"],
        ["DROP TABLE seal"],
        ["DROP TABLE rule_partner"],
        ["ALTER TABLE tier ADD COLUMN more TEXT"],
        ["CREATE TABLE more (a)"],
        ["CREATE TRIGGER t AFTER INSERT ON tier BEGIN DELETE FROM tier; END"],
        ["DROP INDEX rule_by_cpm", "CREATE VIEW rule_by_cpm AS SELECT 1"],
        ["ALTER TABLE rule_partner RENAME TO old", "CREATE VIEW rule_partner AS SELECT * FROM old"],
        ["DROP TABLE tier", "CREATE VIRTUAL TABLE tier USING fts5(position, scenario_id, id, name)"],
        ["PRAGMA foreign_keys = OFF", "DELETE FROM tier WHERE id = 'gold'"],
        ["DELETE FROM document"],
        ["DELETE FROM assumptions WHERE scenario_id = 'lean'"],
        ["UPDATE partner SET sell_to_points = 1"],
        ["UPDATE partner SET latitude = 91 WHERE id = 'p1'"],
        ["UPDATE cpm SET status = 'retired'"],
        ["UPDATE cpm SET start_month = -1"],
        ["UPDATE cpm SET name = CAST(x'ff41' AS TEXT)"],
        ["UPDATE cpm SET region_list = '[1]'"],
        ["UPDATE cpm SET region_list = '{}'"],
        ["UPDATE cpm SET region_list = '" + "[" * 100_000 + "'"],
        ["UPDATE rule SET kind = 'unheard-of' WHERE id = '1'"],
        ["UPDATE rule SET cpm_id = 'ana' WHERE kind = 'lock-partner'"],
        ["UPDATE rule SET partner_id = NULL WHERE kind = 'lock-partner'"],
    ],
)
def test_a_plan_that_is_not_as_we_write_it_is_damaged(plan: Path, statements: list[str]) -> None:
    assert_refused(changed(plan, *statements), DamagedError, "damaged")


def rebuilt(path: Path, table: str, change: Callable[[str], str]) -> Path:
    """Give a table another definition under the same name and columns."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        (text,) = database.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (change(text), table))
    return path


def test_a_value_of_another_type_never_enters(plan: Path) -> None:
    rebuilt(plan, "tier", lambda text: text.replace("STRICT", ""))
    assert_refused(changed(plan, "UPDATE tier SET rank = 'first'"), DamagedError, "damaged")
    with closing(sqlite3.connect(plan, isolation_level=None)) as database:
        database.execute("UPDATE tier SET rank = x'00'")
    assert_refused(plan, DamagedError, "damaged")


def test_no_condition_of_the_files_own_is_ever_asked(plan: Path) -> None:
    own = "rank INTEGER NOT NULL CHECK (hex(rank) = 'no')"
    rebuilt(plan, "tier", lambda text: text.replace("rank INTEGER NOT NULL", own))
    assert read_document(plan) == GOLDEN


def test_reading_that_takes_too_long_is_ended(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_image, "_SECONDS", -1_000.0)
    monkeypatch.setattr(plan_image, "_STEPS_BETWEEN_LOOKS", 1)
    assert "far too long" in assert_refused(plan, DamagedError, "damaged").what


@pytest.mark.parametrize("size", [1, 50, 99, 100, 4_095, 4_096, 100_000])
def test_a_file_cut_short_is_refused(plan: Path, healthy: bytes, size: int) -> None:
    plan.write_bytes(healthy[:size])
    with pytest.raises((DamagedError, NotAPlanError)):
        read_document(plan)


def readable(path: Path) -> bool:
    """Whether the file is read, and then as it was saved; anything but a clean refusal fails."""
    try:
        document = read_document(path)
    except (DamagedError, NotAPlanError, NewerVersionError):
        return False
    assert document == GOLDEN
    return True


def test_a_flipped_bit_is_found_or_changes_nothing(plan: Path, healthy: bytes) -> None:
    chance = random.Random(7)  # noqa: S311 - places of damage, not secrets
    found = []
    for _ in range(150):
        content = bytearray(healthy)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        plan.write_bytes(content)
        found.append(readable(plan))
    assert {True, False} == set(found)


def test_a_page_zeroed_or_swapped_is_found_or_changes_nothing(plan: Path, healthy: bytes) -> None:
    pages = [healthy[start : start + 4_096] for start in range(0, len(healthy), 4_096)]
    found = []
    for number in range(len(pages)):
        for other in (bytes(4_096), pages[number - 1]):
            plan.write_bytes(b"".join([*pages[:number], other, *pages[number + 1 :]]))
            found.append(readable(plan))
    assert False in found


def test_our_mark_says_what_it_is() -> None:
    assert APPLICATION_ID.to_bytes(4, "big") == b"CPMP"


def test_a_busy_computer_makes_no_file_damaged(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_image, "_STEPS_BETWEEN_LOOKS", 1)
    for clock in ("monotonic", "perf_counter", "time"):
        monkeypatch.setattr(time, clock, count(step=1_000_000.0).__next__)
    assert read_document(plan).scenarios
    monkeypatch.setattr(time, "process_time", count(step=1_000_000.0).__next__)
    assert "far too long" in assert_refused(plan, DamagedError, "damaged").what
