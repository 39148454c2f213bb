"""Joining lists and entering recipes as the window does: in a worker process, then through the session."""

from pathlib import Path
from typing import Any

from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.guided.scenarios import enter_lists
from cpm_planner.workspace.importing import ListKind, ListSource, read_list
from cpm_planner.workspace.jobs import Done, Failed, Quiet, Running, WorkerJob
from cpm_planner.workspace.joining import (
    check_joined_list,
    join_lists,
    propose_join,
    propose_joined_mapping,
)
from cpm_planner.workspace.recipes import check_scenarios, read_files, read_recipe
from cpm_planner.workspace.session import Session
from tests.builders import JANUARY, a_document

ROOT = Path(__file__).parents[3]
DATA = ROOT / "tests" / "data" / "adventure-works"


class _Forgetful:
    """A keeper that keeps nothing."""

    def apply(self, change: object, label: str, _travel: int = 0) -> None:
        """Take the change."""


def _done(job: WorkerJob[Any]) -> Any:
    news: Running | Done[Any] | Failed = Running(None)
    while isinstance(news, Running):
        news = job.poll(0.05)
    assert isinstance(news, Done)
    return news.value


def test_files_are_joined_and_checked_without_a_recipe() -> None:
    main, sales, owners = (
        read_list(Quiet(), ListSource(DATA / name)) for name in ("resellers.csv", "Sales.csv", "owners.csv")
    )
    proposed = [
        (propose_join(main, each, name), each) for each, name in ((sales, "sales"), (owners, "owners"))
    ]
    joined = join_lists(Quiet(), main, [(join, each) for join, each in proposed if join is not None])
    mapping = propose_joined_mapping(joined, ListKind.PARTNERS)
    assert mapping.of("cpm") is not None
    found = check_joined_list(Quiet(), joined, mapping, ListKind.PARTNERS, new_plan(JANUARY))
    assert found.counts.new == 14
    assert {"join-no-match"} <= {each.code for verdict in found.verdicts for each in verdict.findings}


def test_a_recipe_checked_in_a_worker_enters_as_one_step() -> None:
    session = Session(a_document(new_plan(JANUARY)), _Forgetful())
    recipe = read_recipe(ROOT / "docs" / "examples" / "adventure-works.toml")
    read = _done(WorkerJob(read_files, recipe, [DATA]))
    document = session.document
    checked = _done(WorkerJob(check_scenarios, read, document, [document.active]))
    enter_lists(session, checked)
    assert len(session.plan.partners) == 14
    assert session.undo_label == "Import 10 CPMs from team.csv, 14 partners from resellers.csv"
    session.undo()
    assert session.plan == new_plan(JANUARY)
    assert session.undo_label is None
