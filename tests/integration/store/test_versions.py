"""Files of every released version open, and an older one is brought to the newest on a copy."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cpm_planner.edit.pay import document_without_pay
from cpm_planner.edit.scenarios import rename_scenario
from cpm_planner.store import left_database, migrate, plan_file
from cpm_planner.store.database import driver
from cpm_planner.store.errors import DamagedError, NewerVersionError
from cpm_planner.store.migrations import run
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.seal import plan_columns, rows_digest
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.plan_pay import unlock
from cpm_planner.workspace.workspace import Workspace
from tests.data.plans.golden import FOLDER, WORDS, golden_document
from tests.working_copies import opened

GOLDEN_FILES = sorted(FOLDER.glob("version_*.cpmplan"))

NEXT_STEP = '''
from alembic import op

revision = "{revision:04}"
down_revision = "{before:04}"


def upgrade():
    """Rebuild a table that others refer to, as SQLite makes us do."""
    op.execute("CREATE TABLE tier_new AS SELECT * FROM tier WHERE 0")
    op.execute("INSERT INTO tier_new SELECT * FROM tier")
    op.execute("DELETE FROM tier_new WHERE {lost}")
    op.execute("DROP TABLE tier")
    op.execute("ALTER TABLE tier_new RENAME TO tier")
    op.execute("CREATE UNIQUE INDEX tier_key ON tier (scenario_id, id)")
    op.execute("CREATE TABLE extra (position INTEGER PRIMARY KEY)")
'''


def test_there_is_a_golden_file_of_every_version() -> None:
    assert [path.name for path in GOLDEN_FILES] == [
        f"version_{number}.cpmplan" for number in range(1, migrate.VERSION + 1)
    ]


@pytest.mark.parametrize("path", GOLDEN_FILES, ids=lambda path: path.stem)
def test_a_golden_file_opens_as_it_was_saved(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    golden = golden_document(int(path.stem.removeprefix("version_")))
    assert read_document(path) == golden
    copy = opened(path, tmp_path)
    assert copy.document == golden
    copy.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("path", sorted(FOLDER.glob("encrypted_*.cpmplan")), ids=lambda path: path.stem)
def test_a_golden_file_with_encrypted_pay_opens_with_its_passphrase_and_without(path: Path) -> None:
    golden = golden_document(int(path.stem.removeprefix("encrypted_")))
    assert read_document(path) == document_without_pay(golden)
    key = unlock(path, WORDS)
    assert read_document(path) == golden
    assert key is not None


def with_a_next_version(patch: pytest.MonkeyPatch, folder: Path, lost: str) -> None:
    """Let the program know one version more than it does."""
    scripts = folder / "100% scripts"
    shutil.copytree(run.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    following = migrate.VERSION + 1
    text = NEXT_STEP.format(revision=following, before=migrate.VERSION, lost=lost)
    (scripts / "versions" / "next.py").write_text(text)
    patch.setattr(run, "SCRIPTS", scripts)
    for module in (left_database, migrate, plan_file):
        patch.setattr(module, "VERSION", following)
    patch.setattr(migrate.upgrade, "__defaults__", (following,))


def version(copy: WorkingCopy) -> int:
    return migrate.stored_version(copy._connection)


def test_an_older_file_is_brought_to_the_newest_version_with_every_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_next_version(monkeypatch, tmp_path, lost="0")
    copy = opened(GOLDEN_FILES[-1], tmp_path / "work")
    assert copy.document == golden_document()
    assert version(copy) == migrate.VERSION
    assert driver(copy._connection).execute("SELECT * FROM extra").fetchall() == []
    copy.close()


def test_unsaved_work_of_an_older_program_is_brought_to_the_newest_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WorkingCopy.create(tmp_path / "work", golden_document()).close()
    with_a_next_version(monkeypatch, tmp_path, lost="0")
    (found,) = WorkingCopy.recover(tmp_path / "work")
    copy = WorkingCopy.reopen(found)
    assert copy.document == golden_document()
    assert version(copy) == migrate.VERSION
    copy.close(discard=True)


def test_a_step_that_loses_what_others_refer_to_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WorkingCopy.create(tmp_path / "work", golden_document()).close()
    (found,) = WorkingCopy.recover(tmp_path / "work")
    with monkeypatch.context() as patch:
        with_a_next_version(patch, tmp_path, lost="id = 'gold'")
        with pytest.raises(plan_file.DamagedError):
            WorkingCopy.reopen(found)
    copy = WorkingCopy.reopen(found)
    assert copy.document == golden_document()
    copy.close(discard=True)


def newer(path: Path, *statements: str) -> Path:
    """Make the file that a later program might write."""
    shutil.copy(GOLDEN_FILES[-1], path)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in (*statements, f"PRAGMA user_version = {migrate.VERSION + 1}"):
            database.execute(statement)
        digest = rows_digest(database, plan_columns(database))
        database.execute("UPDATE seal SET rows_digest = ?", (digest,))
    return path


MORE = (
    "ALTER TABLE partner ADD COLUMN mood TEXT",
    "CREATE TABLE mood (position INTEGER PRIMARY KEY, name TEXT)",
)


def test_a_newer_file_is_looked_at_and_saved_under_another_name_only(tmp_path: Path) -> None:
    path = newer(tmp_path / "newer.cpmplan", *MORE, "INSERT INTO mood VALUES (1, 'fine')")
    content = path.read_bytes()
    plan = Workspace(tmp_path / "work").open(path)
    assert plan.session.document == golden_document()
    assert isinstance(plan.refusal, NewerVersionError)
    with pytest.raises(NewerVersionError, match="update CPM Planner"):
        plan.session.apply_to_document("Rename", rename_scenario(plan.session.document.active, "Other"))
    with pytest.raises(NewerVersionError):
        plan.save()
    plan.save(tmp_path / "copy.cpmplan")
    assert read_document(tmp_path / "copy.cpmplan") == golden_document()
    plan.close()
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE partner RENAME COLUMN name TO title",
        "DROP TABLE rule_partner",
        "PRAGMA foreign_keys = OFF",
    ],
)
def test_a_newer_file_of_which_we_know_too_little_says_so(tmp_path: Path, statement: str) -> None:
    path = newer(tmp_path / "newer.cpmplan", statement)
    if "PRAGMA" in statement:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("UPDATE partner SET note = 'not sealed'")
    with pytest.raises(NewerVersionError):
        read_document(path)


def test_a_newer_file_with_damaged_pages_says_so(tmp_path: Path) -> None:
    path = newer(tmp_path / "newer.cpmplan", *MORE)
    content = bytearray(path.read_bytes())
    content[8_192:12_288] = bytes(4_096)
    path.write_bytes(content)
    with pytest.raises(NewerVersionError):
        read_document(path)


@pytest.mark.parametrize("path", GOLDEN_FILES, ids=lambda path: path.stem)
def test_a_migration_keeps_the_rows_of_every_table(path: Path, tmp_path: Path) -> None:
    states = migrate.table_states
    seen: list[dict[str, tuple[int, str]]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "table_states", lambda *given: seen.append(states(*given)) or seen[-1])
        opened(path, tmp_path).close()
    is_older = path != GOLDEN_FILES[-1]
    assert len(seen) == 2 * is_older
    if is_older:
        before, after = seen
        assert before["partner"][0] == after["partner"][0] > 0
        assert {table: before[table] for table in after} == after


def test_a_migration_that_changes_rows_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_a_next_version(monkeypatch, tmp_path, lost="id = 'silver'")
    with pytest.raises(DamagedError, match="migration changed rows of tier"):
        opened(GOLDEN_FILES[-1], tmp_path / "work")
