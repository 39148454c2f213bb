"""The long checks of plan files, in short; each says in its module how to run it in full length."""

from pathlib import Path
from random import Random

from cpm_planner.workspace.workspace import Workspace
from tests.safety import damaged_plans, hostile_plans, kills, pay_markers, random_steps, two_writers
from tests.safety.marked_pay import Marks, marked_document


def test_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    (account,) = kills.run(15, 1, tmp_path)
    assert sum(account.under_way.values()) == 15


def test_damage_is_found_or_harmless(tmp_path: Path) -> None:
    verdicts = damaged_plans.run(120, 0, tmp_path)
    assert set(verdicts) == {"found", "harmless"}


def test_hostile_files_do_no_harm(tmp_path: Path) -> None:
    verdicts = hostile_plans.run(150, 0, tmp_path)
    assert [each for each in verdicts if hostile_plans.is_fault(each)] == []
    assert sum(verdicts.values()) == 150


def test_random_steps_are_the_same_on_disk_and_in_plain_values(tmp_path: Path) -> None:
    taken = random_steps.run(300, 1, tmp_path)
    assert taken["save"] + taken["reopen"] > 0


def test_two_programs_never_write_at_once(tmp_path: Path) -> None:
    outcomes = two_writers.run(6, 1, tmp_path)
    assert two_writers.faults(outcomes) == []


def test_copies_without_pay_leave_no_figure_of_it_anywhere() -> None:
    assert pay_markers.run(4, 1) == {}


def test_a_figure_of_pay_is_found_wherever_it_stands(tmp_path: Path) -> None:
    marks = Marks(Random(1))  # noqa: S311 - for variety, not for secrets
    plan = Workspace(tmp_path / "work").new_from(marked_document(marks))
    pay_markers.raise_pay(plan, marks)
    plan.save(tmp_path / "plan.cpmplan")
    plan.close()
    (tmp_path / "wide.txt").write_text(f"{marks.given[0] // 100:,}", encoding="utf-16-le")
    found = {line.partition(" in ")[2] for line in marks.found_in(tmp_path)}
    assert {"plan.cpmplan", "wide.txt"} < found
    assert any(name.endswith(".steps") for name in found), "steps to undo are packed"
