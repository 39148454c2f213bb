"""A command line to call as a user would, with what it said and its exit code."""

import json
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from shutil import copy
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
    return with_lists(tmp_path)


def with_lists(folder: Path) -> Path:
    for name, text in (("partners", PARTNERS), ("team", TEAM), ("assignments", ASSIGNMENTS)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def make_plan(folder: Path) -> Path:
    """Make a plan of the lists in a folder, step by step as a user would."""
    path = folder / "small.cpmplan"
    with redirect_stdout(StringIO()):
        assert run(["new", str(path)]) == 0
        for kind in ("partners", "team", "assignments"):
            assert run(["import", str(path), str(folder / f"{kind}.csv"), "--as", kind]) == 0
    return path


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan that `plan` copies: making it takes longer than most of what is asked about it."""
    return make_plan(with_lists(tmp_path_factory.mktemp("lists")))


@pytest.fixture
def plan(folder: Path, made_once: Path) -> Path:
    """A plan with the three small lists in it; it has no backups."""
    return Path(copy(made_once, folder))
