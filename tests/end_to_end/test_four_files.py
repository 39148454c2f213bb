"""Four files of Adventure Works come in through the window, joined, as one step that Undo takes back.

The repository has an excerpt of the files; where all of them lie in a folder beside it, they are tried, too.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from tests.gui.application.conftest import Office
from tests.gui.dialogs.list_import.guided import EXCERPT, NAMES, choose, map_columns
from ui.actions import Verb
from ui.dialogs.list_import.dialog import ImportDialog
from ui.dialogs.list_import.step import Step

WAIT_MS = 120_000
"""Worker processes need a while on a busy machine."""

MODELS = {
    "Value Added Reseller": {"Sell with", "Sell through"},
    "Warehouse": {"Sell through"},
    "Specialty Bike Shop": {"Sell with"},
}


@dataclass(frozen=True)
class Known:
    """What is known of a set of files: partners by owner, the largest first, and what was sold, in cents."""

    files: tuple[Path, ...]
    partners_by_owner: tuple[int, ...]
    revenue_cents: int


def _everything() -> tuple[Path, ...]:
    """Give the whole files, where the folder with the data that is shared lies beside the repository."""
    for folder in (each / "shared" / "data" / "adventure-works" for each in EXCERPT.parents):
        files = (*(folder / "crm-export" / name for name in NAMES[:3]), folder / "sales" / NAMES[3])
        if all(file.is_file() for file in files):
            return files
    return ()


KNOWN = [
    Known(tuple(EXCERPT / name for name in NAMES), (2, 2, 2, 2, 1, 1, 1, 1, 1, 1), 140_572_843),
    Known(_everything(), (80, 79, 77, 76, 74, 40, 40, 40, 40, 40, 39, 38, 38), 7_754_857_020),
]


@pytest.mark.parametrize(
    "known", [each for each in KNOWN if each.files], ids=["excerpt", "everything"][: 1 + bool(KNOWN[1].files)]
)
def test_four_files_enter_in_one_step(known: Known, office: Office, qtbot: QtBot) -> None:
    office.desk.start(None)
    office.desk.window.verbs.action(Verb.NEW).trigger()
    assert office.desk.files.plan is not None
    session = office.desk.files.plan.session
    empty = session.plan
    office.desk.exchange.import_list("partners", known.files)
    dialog = next(each for each in office.desk.window.findChildren(ImportDialog) if each.isVisible())

    def lead_to(step: Step) -> None:
        qtbot.waitUntil(dialog.go_on.isEnabled, timeout=WAIT_MS)
        dialog.go_on.click()
        qtbot.waitUntil(lambda: dialog.step is step, timeout=WAIT_MS)

    lead_to(dialog.joins)
    lead_to(dialog.columns)
    dialog.columns.lists.setCurrentIndex(1)
    map_columns(dialog, revenue="Sales: Sales (sum)", models="BusinessType", tier="for all rows: Silver")
    choose(dialog.columns.page.owners, "refuse the row")
    lead_to(dialog.values)
    dialog.values.lists.setCurrentIndex(1)
    _tell_models(dialog)
    lead_to(dialog.check)
    dialog.check.lists.setCurrentIndex(1)
    assert dialog.check.refused.accessibleName() == "Refused: 0"
    lead_to(dialog.outcome)
    dialog.go_on.click()
    QGuiApplication.processEvents()

    assert _partners_by_owner(session.plan) == known.partners_by_owner
    assert sum(each.revenue_cents for each in session.plan.partners.values()) == known.revenue_cents
    assert not any(each.mix.is_untagged for each in session.plan.partners.values())
    session.undo()
    assert session.plan == empty


def _tell_models(dialog: ImportDialog) -> None:
    """Tick what each kind of business means, whatever is proposed."""
    for box in dialog.values.findChildren(QCheckBox):
        word, model = box.accessibleName().split(": ")
        if box.isChecked() != (model in MODELS[word]):
            box.click()


def _partners_by_owner(plan: Plan) -> tuple[int, ...]:
    counts = Counter(each.primary for each in plan.assignments.values())
    return tuple(sorted(counts.values(), reverse=True))
