"""Scenarios compared from the command line, and changes taken from one to another."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.scenarios import copy_scenario, find_scenario, lock_scenario
from cpm_planner.edit.team import change_cpms, put_cpms, remove_cpms
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.session import Session
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_cpm
from tests.integration.commands.conftest import Command

ChangePlan = Callable[[Callable[[Session], None]], None]


@pytest.fixture
def change(plan: Path, tmp_path: Path) -> ChangePlan:
    """Change the plan file as another program would, and save."""

    def make(act: Callable[[Session], None]) -> None:
        opened = Workspace(tmp_path / "work").open(plan)
        act(opened.session)
        opened.save()
        opened.close()

    return make


@pytest.fixture
def two(change: ChangePlan) -> None:
    """Have a scenario with a new seat that gets two partners."""

    def act(session: Session) -> None:
        session.apply_to_document("Copy", copy_scenario(session.document.active, "Hire"))
        session.apply("Hire", put_cpms([a_cpm("cara", "partner-account-manager", name="Cara Diaz")]))
        session.apply("Move", assign(list(session.plan.partners)[:2], a_cpm("cara").id))

    change(act)


def holders(plan: Path, name: str) -> dict[str, str]:
    found = find_scenario(look_into(plan), name).plan
    return {str(key): each.primary for key, each in found.assignments.items()}


@pytest.mark.usefixtures("two")
def test_two_scenarios_are_compared(plan: Path, command: Command) -> None:
    answer = command("compare", plan, "--scenarios", "Current", "Hire", "--changes")
    assert answer.code == 0
    assert "CPMs with hours" in answer.out
    assert "3 changes, 2 of them of who looks after a partner." in answer.out
    assert "Cara Diaz  new seat" in answer.out
    told = command("compare", plan, "--scenarios", "Current", "Hire", "--json").json
    assert (told["first"]["cpms"], told["second"]["cpms"]) == (2, 3)
    assert [each["about"] for each in told["changes"]] == ["seats", "moves", "moves"]
    assert told["changes"][0]["address"] == "cpms/cara"
    assert told["changes"][1]["after"] == "Cara Diaz"


@pytest.mark.usefixtures("two")
def test_without_names_the_one_worked_on_is_compared_with_its_base(plan: Path, command: Command) -> None:
    told = command("compare", plan, "--json").json
    assert (told["first"]["scenario"], told["second"]["scenario"]) == ("Current", "Hire")


def test_a_scenario_is_not_compared_with_itself(plan: Path, command: Command) -> None:
    refusal = command("compare", plan)
    assert refusal.code == 3
    assert '"Current" was not copied from another one' in refusal.err


@pytest.mark.usefixtures("two")
def test_a_move_is_taken_with_the_seat_it_needs(plan: Path, command: Command) -> None:
    address = command("compare", plan, "--json").json["changes"][1]["address"]
    words = ("take", plan, "--scenarios", "Current", "Hire", "--change", address)
    told = command(*words, "--dry-run", "--json").json
    assert (told["taken"], sorted(told["changes"])) == (False, sorted([address, "cpms/cara"]))
    assert "cara" not in holders(plan, "Current").values()
    assert 'Took 2 changes into "Current".' in command(*words).out
    assert list(holders(plan, "Current").values()).count("cara") == 1


@pytest.mark.usefixtures("two")
def test_a_third_scenario_gets_what_was_chosen(plan: Path, command: Command) -> None:
    words = ("take", plan, "--scenarios", "Current", "Hire", "--about", "moves", "--save-as", "Third")
    assert command(*words, "--json").json["scenario"] == "Third"
    assert holders(plan, "Third") == holders(plan, "Hire")
    document = look_into(plan)
    assert document.scenario.name == "Third"
    assert document.base is not None
    assert document.base.name == "Current"


@pytest.mark.usefixtures("two")
def test_clashes_need_a_person_or_permission(plan: Path, change: ChangePlan, command: Command) -> None:

    def act(session: Session) -> None:
        current = find_scenario(session.document, "Current").id
        session.apply_to_document("Copy", copy_scenario(current, "Other"))
        first = next(iter(session.plan.assignments))
        held = session.plan.assignments[first].primary
        session.apply("Move", assign([first], next(key for key in session.plan.cpms if key != held)))

    change(act)
    words = ("take", plan, "--scenarios", "Current", "Hire", "--into", "Other")
    before = plan.read_bytes()
    answer = command(*words)
    assert answer.code == 1
    assert '"Other" has something else: Acme, CPM.' in answer.out
    assert "--overwrite takes all of it" in answer.out
    assert plan.read_bytes() == before
    assert command(*words, "--overwrite").code == 0
    assert holders(plan, "Other") == holders(plan, "Hire")


@pytest.mark.usefixtures("two")
def test_who_would_be_left_without_a_cpm_is_named(plan: Path, change: ChangePlan, command: Command) -> None:

    def act(session: Session) -> None:
        hire = session.document.active
        session.apply_to_document("Copy", copy_scenario(hire, "Without"))
        session.apply("Go", remove_cpms([a_cpm("cara").id]))

    change(act)
    answer = command("take", plan, "--scenarios", "Hire", "Without")
    assert answer.code == 1
    assert "Acme is left without a CPM." in answer.out


@pytest.mark.usefixtures("two")
def test_what_cannot_be_taken_is_said_in_a_sentence(plan: Path, change: ChangePlan, command: Command) -> None:
    words = ("take", plan, "--scenarios", "Current", "Hire")
    refusal = command(*words, "--change", "partners/nobody/tier")
    assert refusal.code == 3
    assert 'no change at "partners/nobody/tier"' in refusal.err
    assert "compare --changes" in refusal.err
    assert "Nothing was changed." in command(*words, "--about", "rules").out
    change(lambda session: _lock(session, "Current"))
    refusal = command(*words)
    assert refusal.code == 3
    assert '"Current" is locked' in refusal.err


def _lock(session: Session, name: str) -> None:
    session.apply_to_document("Lock", lock_scenario(find_scenario(session.document, name).id))


def test_one_change_is_one(change: ChangePlan, plan: Path, command: Command) -> None:
    def act(session: Session) -> None:
        session.apply_to_document("Copy", copy_scenario(session.document.active, "Part time"))
        session.apply("Less", change_cpms([next(iter(session.plan.cpms))], fte_percent=50))

    change(act)
    answer = command("take", plan, "--scenarios", "Current", "Part time", "--save-as", "Both")
    assert 'Took 1 change into "Both".' in answer.out
