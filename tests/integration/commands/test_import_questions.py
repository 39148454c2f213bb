"""How the command line tells what an import asks."""

import pytest

from cpm_planner.commands.import_questions import MOST_OF_A_SORT, say_questions
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.workspace.importing import Questions, SharedName, WordFound


def test_very_many_questions_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    words = tuple(WordFound("tier", f"Word {n}", 1, None) for n in range(MOST_OF_A_SORT + 3))
    say_questions(Questions(words))
    said = capsys.readouterr().out.splitlines()
    assert said[-2:] == [
        "... and 3 more of them; --json lists them all.",
        "23 questions are open. Decide in a mapping file (--save-map writes one) and give it with --map.",
    ]


def test_where_nobody_looked_for_duplicates_it_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    say_questions(Questions(likely_duplicates=None))
    assert capsys.readouterr().out.startswith("There are too many partners to look for duplicates unasked")


def test_partners_that_nothing_tells_apart_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    twins = (Record("Acme, Lyon", "Acme", 2), Record("Acme, Lyon", "Acme", 3))
    others = (Record("1", "Nord", 4), Record("2", "Nord", 5))
    names = (SharedName("Acme", twins, is_one_key=True), SharedName("Nord", others, is_one_key=False))
    say_questions(Questions(shared_names=names))
    assert capsys.readouterr().out == (
        '2 partners are called "Acme", and nothing tells them apart: map an ID.\n'
    )
