"""Charters of a whole team as files."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from cpm_planner.edit.scenarios import new_document
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.paper import Paper
from cpm_planner.model.scenario import Scenario
from cpm_planner.workspace.charters import charter_pages, file_names, keep_pdf, write_charters
from cpm_planner.workspace.jobs import Quiet
from tests.builders import a_cpm
from tests.unit.charters.small_team import a_team


@dataclass
class Impatient:
    """Stops after the first file."""

    told: list[object] = field(default_factory=list)

    def report(self, progress: object) -> None:
        self.told.append(progress)

    def is_cancelled(self) -> bool:
        return bool(self.told)


def scenario() -> Scenario:
    return new_document(a_team()).scenario


def test_each_cpm_gets_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "charters"
    written = write_charters(Quiet(), folder, scenario(), None, Paper.A4)
    assert sorted(path.name for path in folder.iterdir()) == ["Ana.docx", "Ben.docx", "Cleo.docx"]
    assert sorted(written) == sorted(folder.iterdir())


def test_changes_are_told_against_the_base() -> None:
    base = scenario()
    fewer = replace(base.plan, cpms={key: each for key, each in base.plan.cpms.items() if key != "cleo"})
    pages = list(charter_pages(base, replace(base, plan=fewer)))
    assert [page.title for page in pages] == ["Ana", "Ben", "Cleo"]


def test_a_cancelled_run_leaves_whole_files(tmp_path: Path) -> None:
    control = Impatient()
    with pytest.raises(CancelledError):
        write_charters(control, tmp_path, scenario(), None, Paper.A4)
    assert control.told == [1 / 3]
    assert [path.name for path in tmp_path.iterdir()] == ["Ana.docx"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError) as caught:
        keep_pdf(tmp_path / "file" / "all.pdf", b"%PDF")
    assert caught.value.code == "cannot-make-folder"


def test_file_names_are_fit_for_every_system() -> None:
    names = ["Ana/Lima: \\North*", "ana lima", "Ana Lima", " . ", "x" * 200]
    cpms = [a_cpm(f"c{at}", name=name) for at, name in enumerate(names)]
    assert list(file_names(cpms).values()) == ["Ana Lima North", "ana lima", "Ana Lima 2", "CPM", "x" * 60]
