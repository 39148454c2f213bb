"""What a list said last is kept with the plan file, and undone there together with what the list changed."""

from pathlib import Path

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.model.month import Month
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.importing import enter_list, propose_mapping
from cpm_planner.workspace.jobs import Done, Quiet, Running, WorkerJob
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.refreshing import MappedList, check_mapped, check_scenarios
from cpm_planner.workspace.workspace import Workspace

LISTS = Path(__file__).parents[2] / "data" / "adventure-works"
KIND = ListKind.PARTNERS


def a_mapped_list(path: Path) -> MappedList:
    table = read_table(path)
    return MappedList(table, KIND, propose_mapping(table, KIND))


def refreshed(plan: OpenPlan, path: Path) -> None:
    enter_list(plan.session, check_mapped(Quiet(), a_mapped_list(path), plan.session.plan), path.name)


def a_later_export(folder: Path) -> Path:
    """Leave the last partner out and call the first one otherwise."""
    lines = (LISTS / "resellers-with-owner.csv").read_text(encoding="utf-8-sig").splitlines()
    name = lines[1].split(",")[1]
    path = folder / "resellers-with-owner-2.csv"
    path.write_text("\n".join([lines[0], lines[1].replace(name, "Renamed"), *lines[2:-1]]), encoding="utf-8")
    return path


def test_a_refresh_is_saved_with_what_the_list_said_and_undone_with_it(tmp_path: Path) -> None:
    workspace, path = Workspace(tmp_path / "working"), tmp_path / "plan.cpmplan"
    plan = workspace.new(Month(2026, 1))
    refreshed(plan, LISTS / "resellers-with-owner.csv")
    plan.save(path)
    first = look_into(path)
    refreshed(plan, a_later_export(tmp_path))
    assert plan.session.undo_label == "Refresh 1 partner (and 1 parked) from resellers-with-owner-2.csv"
    plan.save()
    assert look_into(path) == plan.session.document != first
    assert len(look_into(path).plan.parked) == 1
    plan.session.undo()
    plan.save()
    assert look_into(path) == first
    plan.session.redo()
    assert len(plan.session.plan.parked) == 1
    plan.close(discard=True)


def test_unsaved_work_is_recovered_with_what_the_list_said(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "working")
    plan = workspace.new(Month(2026, 1))
    refreshed(plan, LISTS / "resellers-with-owner.csv")
    document = plan.session.document
    plan.close()
    (found,) = WorkingCopy.recover(tmp_path / "working")
    again = workspace.recover(found)
    assert again.session.document == document
    again.close(discard=True)


def test_a_worker_checks_all_scenarios_and_tells_how_far_it_is(tmp_path: Path) -> None:
    plan = Workspace(tmp_path / "working").new(Month(2026, 1))
    refreshed(plan, LISTS / "resellers-with-owner.csv")
    document = plan.session.document
    job: WorkerJob[object] = WorkerJob(
        check_scenarios, a_mapped_list(a_later_export(tmp_path)), document, tuple(document.scenarios)
    )
    told = []
    while isinstance(news := job.poll(60), Running):
        told.append(news.progress)
    assert isinstance(news, Done)
    here = check_scenarios(
        Quiet(), a_mapped_list(a_later_export(tmp_path)), document, tuple(document.scenarios)
    )
    assert news.value.first.items == here.first.items
    assert [each for each in told if each is not None]
    plan.close(discard=True)
