"""Every study on the command line: its help, its wrong usage, plans that are none, and its worker."""

from pathlib import Path

import pytest

from cpm_planner.commands.plans import edited
from cpm_planner.commands.study import STUDIES
from cpm_planner.commands.worker import studied
from cpm_planner.edit.rules import put_rule
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import MustNotHave
from cpm_planner.workspace.jobs import Control, Done, Failed, Running, WorkerJob
from tests.builders import a_plan
from tests.integration.commands.conftest import Command


@pytest.mark.parametrize("name", STUDIES)
def test_every_study_has_help_with_an_example(name: str, command: Command) -> None:
    answer = command("study", name, "--help")
    assert answer.code == 0
    assert f"Example: cpm-planner study {name}" in " ".join(answer.out.split())


@pytest.mark.parametrize("name", STUDIES)
def test_what_is_no_plan_is_refused(name: str, tmp_path: Path, command: Command) -> None:
    path = tmp_path / "text.cpmplan"
    path.write_text("not a plan", encoding="utf-8")
    refusal = command("study", name, path)
    assert (refusal.code, refusal.out) == (3, "")
    assert path.read_text(encoding="utf-8") == "not a plan"


def test_a_study_has_to_be_named(command: Command) -> None:
    assert command("study").code == 2
    assert command("study", "nonsense", "a.cpmplan").code == 2


def until_cancelled(control: Control, _plan: Plan, request: str) -> str:
    while not control.is_cancelled():
        pass
    return request


def refuse(_control: Control, _plan: Plan, request: str) -> None:
    raise EditRefusedError(code="c", what=request)


def test_ctrl_c_keeps_what_is_known_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    poll, presses = WorkerJob.poll, iter([KeyboardInterrupt])

    def interrupted(job: WorkerJob[str], seconds: float) -> Running | Done[str] | Failed:
        for press in presses:
            raise press
        return poll(job, seconds)

    monkeypatch.setattr(WorkerJob, "poll", interrupted)
    assert studied(until_cancelled, a_plan(), "so far") == "so far"


def test_a_study_that_fails_says_why() -> None:
    with pytest.raises(EditRefusedError, match="Not today"):
        studied(refuse, a_plan(), "Not today")


def test_the_curve_is_a_table_for_people_and_json_for_machines(plan: Path, command: Command) -> None:
    before = plan.read_bytes()
    found = command("study", "curve", plan, "--seconds", "3", "--json").json
    moves = [point["moves"] for point in found["points"]]
    assert moves[0] == 0
    assert moves == sorted(moves)
    assert all(point["made"] <= point["moves"] for point in found["points"])
    assert all(point["bound"] <= point["value"] for point in found["points"])
    assert found["knee"] in {None, *moves}
    assert found["before"]["widest_spread"] == found["points"][0]["widest_spread"]
    table = command("study", "curve", plan, "--seconds", "3").out
    assert "Partner account manager" in table
    assert "now" in table
    assert plan.read_bytes() == before


def test_the_curve_ends_where_it_is_told_to(plan: Path, command: Command) -> None:
    found = command("study", "curve", plan, "--seconds", "3", "--max-moves", "1", "--json").json
    assert [point["moves"] for point in found["points"]] == [0, 1]


def test_a_curve_that_ends_early_says_so(plan: Path, command: Command) -> None:
    assert "ended early" in command("study", "curve", plan, "--seconds", "0.000001").out


def test_rules_that_force_more_moves_than_the_curve_may_have_need_a_person(
    plan: Path, command: Command
) -> None:
    with edited(plan) as opened:
        partner, assignment = next(iter(opened.session.plan.assignments.items()))
        barred = MustNotHave(partner, assignment.primary)
        opened.session.apply("Bar", put_rule(RuleId("bar"), barred))
    refusal = command("study", "curve", plan, "--max-moves", "0")
    assert (refusal.code, refusal.out) == (1, "")
    assert "partners may move, as asked" in refusal.err
