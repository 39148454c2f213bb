"""Mappings are remembered by their source, and a bad memory never stops an import."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.remark_text import describe
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.workspace import import_memory
from cpm_planner.workspace.import_memory import ImportMemory
from tests.builders import a_plan

PARTNERS = ListKind.PARTNERS
NOW = datetime(2026, 11, 28, 9, 30, tzinfo=UTC)
PLAN = a_plan()
TABLE = SourceTable("Accounts 2026-11.csv", "", ("Sort", "Who"), (("x", "Acme"), ("y", "Nord")), 2)
MAPPING = Mapping((ColumnMapping("name", ("Who",)), ColumnMapping("region", ("Sort",))))


def test_a_mapping_that_was_used_is_proposed_again(tmp_path: Path) -> None:
    memory = ImportMemory(tmp_path / "deep" / "mappings")
    assert memory.propose(TABLE, PARTNERS, PLAN) == Mapping(
        unknown_owners=memory.propose(TABLE, PARTNERS, PLAN).unknown_owners
    )
    memory.remember(TABLE, PARTNERS, MAPPING, NOW)
    again = memory.propose(TABLE, PARTNERS, PLAN)
    assert again == MAPPING
    assert [describe(remark) for remark in again.remarks] == ["as it was mapped last, on 2026-11-28"]
    assert memory.propose(TABLE, ListKind.TEAM, PLAN) != MAPPING


def test_the_last_use_of_a_source_counts(tmp_path: Path) -> None:
    memory = ImportMemory(tmp_path)
    memory.remember(TABLE, PARTNERS, MAPPING, NOW)
    other = Mapping((ColumnMapping("name", ("Who",)),))
    memory.remember(TABLE, PARTNERS, other, NOW + timedelta(days=1))
    assert memory.propose(TABLE, PARTNERS, PLAN) == other
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not toml [",
        "version = 2\n",
        "version = 1\nused = 3\n",
        'version = 1\nused = "x"\nsource = 7\nmapping = {}\n',
        'version = 1\nused = "x"\n[source]\nkind = "cats"\nfiles = ""\ncolumns = []\n[mapping]\n',
        'version = 1\nused = ""\n[mapping]\nwhat = 3\n[source]\nkind = "team"\nfiles = ""\ncolumns = []\n',
        'version = 1\nused = "x"\n[source]\nkind = "partners"\nfiles = ""\ncolumns = 3\n[mapping]\n',
        "a = " + "[" * 5_000,
    ],
)
def test_a_broken_memory_is_no_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / "broken.toml").write_text(text, encoding="utf-8")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    memory = ImportMemory(tmp_path)
    memory.remember(TABLE, PARTNERS, MAPPING, NOW)
    assert memory.propose(TABLE, PARTNERS, PLAN) == MAPPING


def test_a_folder_that_cannot_be_used_stops_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    memory = ImportMemory(in_the_way)
    memory.remember(TABLE, PARTNERS, MAPPING, NOW)
    assert memory.propose(TABLE, PARTNERS, PLAN) != MAPPING


def test_the_oldest_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_memory, "MOST_SOURCES", 2)
    memory = ImportMemory(tmp_path)
    for name in ("a", "b", "c"):
        table = SourceTable(f"{name}.csv", "", (name, "Who"), (("x", "Acme"),), 2)
        memory.remember(table, PARTNERS, Mapping((ColumnMapping("name", ("Who",)),)), NOW)
    assert len(list(tmp_path.iterdir())) == 2
