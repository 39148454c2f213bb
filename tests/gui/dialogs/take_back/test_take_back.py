"""The dialog that takes a finance workbook back: every changed cell, accepted or refused, in one step."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cpm_planner.exchange.taking_back import workbook
from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.taking_back import ReturnedWorkbook, compare_workbook, read_workbook
from tests.gui.stand import Opened, open_page
from tests.integration.exchange.workbook.finance_desk import cell_of, changed
from tests.unit.exchange.workbook.finance_plan import a_finance_plan
from tests.unit.exchange.workbook.troublesome_plan import EXPORTED, a_scenario
from ui.dialogs.take_back.dialog import TakeBackDialog
from ui.page_context import PageContext

PLAN = a_finance_plan(12)
ANA = CpmId("c0")
CELLS = {
    ("tblPositions", "c0", "FTE"): 0.8,
    ("tblPositions", "c0", "Base"): 81_000.5,
    ("tblPositions", "c3", "FTE"): 0.9,
    ("tblPositions", "c5", "FTE"): "half",
}


@pytest.fixture(scope="module")
def returned(tmp_path_factory: pytest.TempPathFactory) -> ReturnedWorkbook:
    """Give a workbook that comes back with changes, read in this process."""
    folder = tmp_path_factory.mktemp("workbook")
    path, back = folder / "plan.xlsx", folder / "back.xlsx"
    write_workbook(path, a_scenario(PLAN), base=None, exported_at=EXPORTED)
    changed(path, back, {cell_of(path, *place): content for place, content in CELLS.items()})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workbook, "run_in_child", lambda work, *given, **_: work(*given))
        return read_workbook(Quiet(), Path(back))


def opened(qtbot: QtBot, returned: ReturnedWorkbook, plan: Plan = PLAN) -> Opened[TakeBackDialog]:
    """Open the dialog over a plan whose only scenario is the one that was exported."""

    def build(context: PageContext) -> TakeBackDialog:
        document = context.session.document
        dialog = TakeBackDialog(context, compare_workbook(returned, document, document.active))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # the test's end closes it again
        return dialog

    return open_page(qtbot, build, plan)


def the_cell(dialog: TakeBackDialog, who: str, column: str) -> int:
    """Give the row id of a changed cell."""
    lines = dialog.model.shown_ids()
    texts = [
        [dialog.model.text_at(place, at) for at in range(dialog.model.columnCount())]
        for place in range(len(lines))
    ]
    return next(place for place, text in enumerate(texts) if text[2] == who and text[3] == column)


def test_every_cell_is_listed_with_what_is_wrong_last(qtbot: QtBot, returned: ReturnedWorkbook) -> None:
    dialog = opened(qtbot, returned).page
    kinds = [dialog.model.text_at(place, 1) for place in range(4)]
    assert kinds == ["changed", "changed", "changed", "look"]
    assert dialog.enter.text() == "Take back 3 cells"
    assert "2026-11-03 09:30" in dialog.hint.text()
    shown = [dialog.shown.itemText(at) for at in range(dialog.shown.count())]
    assert shown == ["All (4)", "Changed in the workbook (3)", "Not taken: something is wrong (1)"]


def test_a_refused_cell_stays_and_the_others_are_one_step(qtbot: QtBot, returned: ReturnedWorkbook) -> None:
    stand = opened(qtbot, returned)
    dialog = stand.page
    dialog.table.select_ids([the_cell(dialog, "Ana Lima", "FTE")])
    dialog.leave.click()
    assert dialog.enter.text() == "Take back 2 cells"
    dialog.enter.click()
    pay = stand.plan.cpms[ANA].pay
    assert pay is not None
    assert (stand.plan.cpms[ANA].fte_percent, pay.base_cents) == (100, 8_100_050)
    assert stand.around.labels == ["Take back 2 cells from back.xlsx"]
    assert stand.around.told == ["Took 2 cells from back.xlsx"]
    stand.context.session.undo()
    assert stand.plan == PLAN


def test_space_turns_cells_and_as_proposed_starts_again(qtbot: QtBot, returned: ReturnedWorkbook) -> None:
    dialog = opened(qtbot, returned).page
    dialog.table.select_ids(range(4))
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    assert not dialog.enter.isEnabled()
    dialog.as_proposed.click()
    assert dialog.enter.text() == "Take back 3 cells"


def test_a_conflict_shows_three_values_and_stays_unless_it_is_accepted(
    qtbot: QtBot, returned: ReturnedWorkbook
) -> None:
    ours = replace(PLAN, cpms={**PLAN.cpms, ANA: replace(PLAN.cpms[ANA], fte_percent=60)})
    stand = opened(qtbot, returned, ours)
    dialog = stand.page
    at = the_cell(dialog, "Ana Lima", "FTE")
    assert [dialog.model.text_at(at, column) for column in range(1, 7)] == [
        "conflict",
        "Ana Lima",
        "FTE",
        "1",
        "0.8",
        "0.6",
    ]
    assert dialog.enter.text() == "Take back 2 cells"
    dialog.table.select_ids([dialog.model.shown_ids()[at]])
    dialog.take.click()
    dialog.enter.click()
    assert stand.plan.cpms[ANA].fte_percent == 80


def test_a_plan_that_changed_meanwhile_is_told(qtbot: QtBot, returned: ReturnedWorkbook) -> None:
    stand = opened(qtbot, returned)
    seat = replace(PLAN.cpms[ANA], fte_percent=70)
    stand.context.session.apply("Edit", lambda plan: replace(plan, cpms={**plan.cpms, ANA: seat}))
    stand.page.enter.click()
    (refusal,) = stand.around.refusals
    assert refusal.code == "plan-changed"
    assert stand.page.isVisible()


def test_only_what_is_wanted_is_shown(qtbot: QtBot, returned: ReturnedWorkbook) -> None:
    dialog = opened(qtbot, returned).page
    dialog.shown.setCurrentIndex(2)
    dialog.shown.activated.emit(2)
    assert [dialog.model.text_at(place, 0) for place in range(dialog.model.rowCount())] == ["not taken"]
    assert "half" in dialog.model.text_at(0, 8)
