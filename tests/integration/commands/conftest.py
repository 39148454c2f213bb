"""A command line to call as a user would, with what it said and its exit code."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cpm_planner.commands.line import run

PARTNERS = """Account ID,Partner name,Tier,Sell to,Sell through,Sell with,Region,Language,Revenue
A-1,Acme,Gold,0,1,0,North,en,1000.50
A-2,Borg,Gold,0,1,1,North,en,2000
A-3,Cyan,Silver,0,0,1,South,en,3000
A-4,Acme,Silver,1,0,0,South,en,0
A-5,Delta,Gold,0,1,1,South,en,500
A-6,Echo,Gold,0,1,1,South,en,700
"""
TEAM = """Position ID,Name,Role type,Home regions,Languages
S-7,Ana Lima,Partner account manager,North,en
S-8,Ben Okoro,Partner account manager,South,en
"""
ASSIGNMENTS = """Account ID,Owner ID
A-1,S-7
A-2,S-7
A-3,S-7
A-4,S-7
A-5,S-7
A-6,S-7
"""


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output, read as a machine would."""
        return json.loads(self.out)


Command = Callable[..., Answer]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the words as a command."""

    def call(*words: object) -> Answer:
        try:
            code = run([str(word) for word in words])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three small lists."""
    for name, text in (("partners", PARTNERS), ("team", TEAM), ("assignments", ASSIGNMENTS)):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def plan(folder: Path, command: Command) -> Path:
    """A plan with the three small lists in it."""
    path = folder / "small.cpmplan"
    assert command("new", path).code == 0
    for kind in ("partners", "team", "assignments"):
        assert command("import", path, folder / f"{kind}.csv", "--as", kind).code == 0
    return path
