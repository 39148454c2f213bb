"""The line of edits of an open plan, over restarts, and while typing goes on in one step."""

from pathlib import Path

import pytest

from cpm_planner.edit.partners import change_partners
from cpm_planner.model.ids import PartnerId
from cpm_planner.workspace import edit_log
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_document, a_partner, a_plan

P1 = PartnerId("p1")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "work")


@pytest.fixture
def plan(workspace: Workspace) -> OpenPlan:
    return workspace.new_from(a_document(a_plan(partners=[a_partner("p1", name="First")])))


def rename(plan: OpenPlan, name: str, merge: str | None = None) -> None:
    plan.session.apply(f"Call it {name}", change_partners([P1], name=name), merge=merge)


def depths(plan: OpenPlan) -> list[tuple[str, int | None]]:
    return [(moment.edit.label, moment.depth) for moment in plan.timeline().moments]


def test_typing_shows_as_one_edit_before_it_is_noted_as_one(plan: OpenPlan) -> None:
    rename(plan, "Second")
    for text in ("T", "Th", "Third"):
        rename(plan, text, merge="name")
        assert depths(plan) == [("Call it Second", 1), (f"Call it {text}", 2)]
    rename(plan, "Second", merge="name")
    assert depths(plan) == [("Call it Second", 1)]
    plan.close(discard=True)


def test_edits_of_earlier_runs_are_told_and_reached(
    workspace: Workspace, plan: OpenPlan, tmp_path: Path
) -> None:
    rename(plan, "Second")
    rename(plan, "Third")
    plan.session.undo()
    plan.save(tmp_path / "plan.cpmplan")
    plan.close()
    again = workspace.open(tmp_path / "plan.cpmplan")
    assert depths(again) == [("Call it Second", 1), ("Call it Third", 2)]
    again.session.travel_to(2)
    assert again.session.plan.partners[P1].name == "Third"
    assert depths(again) == [("Call it Second", 1), ("Call it Third", 2)]
    again.close(discard=True)


def test_only_what_came_is_read_again(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        rename(plan, str(number))
    assert len(depths(plan)) == 20
    asked: list[int] = []
    real = plan._copy.edits_after
    monkeypatch.setattr(plan._copy, "edits_after", lambda after: asked.append(after) or real(after))
    for text in ("a", "b", "c"):
        rename(plan, text, merge="name")
    assert [label for label, _ in depths(plan)][-2:] == ["Call it 19", "Call it c"]
    assert asked == [12]
    plan.close(discard=True)


def test_edits_that_were_dropped_are_told_no_more(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cpm_planner.store.edit_history.MOST_EDITS", 10)
    monkeypatch.setattr(edit_log, "MOST_EDITS", 10)
    for number in range(24):
        rename(plan, str(number))
        if number % 5 == 0:
            plan.timeline()
    assert [label for label, _ in depths(plan)] == [f"Call it {number}" for number in range(14, 24)]
    plan.close(discard=True)
