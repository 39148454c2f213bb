"""Pictures of every page: there, of the right size, and telling which page they show."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.open_plan import Workspace
from tests.gui.application.stand_ins import JANUARY, a_lopsided_plan
from ui.balance.studies.panel_list import panel_specs
from ui.screens import Views, paint_screens
from ui.theme.appearance import ThemeMode


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    path = tmp_path / "north.cpmplan"
    plan = Workspace(tmp_path / "working").new(JANUARY)
    plan.session.apply("Fill", lambda _: a_lopsided_plan())
    plan.save(path)
    plan.close()
    return path


def test_every_page_is_painted(plan_path: Path, tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    painted = paint_screens(plan_path, tmp_path / "out", Views([(1280, 800)], [ThemeMode.DARK]), 2.0)
    names = {path.name for path in painted}
    studies = tuple(f"balance-{spec.key}" for spec in panel_specs())
    assert names == {
        f"{page}-dark-1280x800.png"
        for page in (
            "welcome",
            "overview",
            "partners",
            "team",
            "territories",
            "map",
            "headcount",
            "headcount-positions",
            "headcount-cost",
            "headcount-heads",
            "headcount-hiring",
            "balance",
            "charters",
            "charters-scorecards",
            "charters-year",
            "charters-types",
            "scenarios",
            "assumptions",
            *(
                f"import-{step}"
                for step in ("file", "joins", "columns", "values", "check", "changes", "done")
            ),
            *studies,
        )
    }
    sizes = {(image.width(), image.height()) for image in (QImage(str(path)) for path in painted[:7])}
    assert sizes == {(1280, 800)}


def test_a_missing_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        paint_screens(
            tmp_path / "missing.cpmplan", tmp_path / "out", Views([(1280, 800)], [ThemeMode.LIGHT]), 0
        )
