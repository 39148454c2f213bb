"""Pictures of every page: there, of the right size, and telling which page they show."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow, QWidget

from cpm_planner.model.errors import InputError
from cpm_planner.workspace.workspace import Workspace
from tests.gui.application.stand_ins import JANUARY, a_lopsided_plan
from tests.gui.sheet import sheets
from ui.balance.studies.panel_list import study_tabs
from ui.screens import Views, paint_screens
from ui.theme.appearance import ThemeMode

DIALOGS = (
    *("about", "add-partner", "add-seat", "advise", "backups", "bug", "help", "merge", "model-advisor"),
    *("palette", "parked", "protect-pay", "rules", "shortcuts", "take-back", "unlock-pay"),
    *("what-if-1", "what-if-2", "what-if-3", "what-if-4", "what-if-5", "what-if-leaver"),
)


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    path = tmp_path / "north.cpmplan"
    plan = Workspace(tmp_path / "working").new(JANUARY)
    plan.session.apply("Fill", lambda _: a_lopsided_plan())
    plan.save(path)
    plan.close()
    return path


@pytest.fixture
def flashing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every part that is shown before it lies in anything, for which Qt makes it a window of its own."""
    noted: list[str] = []
    plainly = QWidget.setVisible

    def set_visible(part: QWidget, is_shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if is_shown and part.parentWidget() is None and not isinstance(part, QMainWindow):
            noted.append(f"{type(part).__name__} {part.accessibleName()}")
        plainly(part, is_shown)

    monkeypatch.setattr(QWidget, "setVisible", set_visible)
    monkeypatch.setattr(QWidget, "show", lambda part: set_visible(part, is_shown=True))
    return noted


def test_every_page_is_painted(plan_path: Path, tmp_path: Path, qapp: object, flashing: list[str]) -> None:
    assert qapp is not None
    painted = paint_screens(plan_path, tmp_path / "out", Views([(1280, 800)], [ThemeMode.DARK]), 2.0)
    names = {path.name for path in painted}
    studies = tuple(f"balance-{spec.key}" for spec in study_tabs())
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
            *(f"window-{part}" for part in ("history", "tour")),
            *(f"dialog-{dialog}" for dialog in DIALOGS),
            *studies,
        )
    }
    sizes = {(image.width(), image.height()) for image in (QImage(str(path)) for path in painted[:7])}
    assert sizes == {(1280, 800)}
    assert flashing == []


def test_a_missing_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        paint_screens(
            tmp_path / "missing.cpmplan", tmp_path / "out", Views([(1280, 800)], [ThemeMode.LIGHT]), 0
        )


def test_pictures_of_one_look_and_size_come_on_one_sheet(tmp_path: Path, qapp: object) -> None:
    assert qapp is not None
    for name in ("team-light-1280x800", "map-light-1280x800", "team-dark-1280x800"):
        image = QImage(1280, 800, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        image.save(str(tmp_path / f"{name}.png"))
    made = sheets(tmp_path.glob("*.png"), tmp_path / "sheets", "sample-en-100")
    names = {path.name for path in made}
    assert names == {"sample-en-100-light-1280x800.png", "sample-en-100-dark-1280x800.png"}
    whites = [QImage(str(path)).pixelColor(900, 200).name() == "#ffffff" for path in sorted(made)]
    assert whites == [False, True], "the second picture stands beside the first"
